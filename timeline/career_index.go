package timeline

import (
	"cmp"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/defcoop/defcoop/timeline/internal/resolve"
)

// careerIndex knows who appears where, and who was seen in which post.
type careerIndex struct {
	list  []appearance                // sorted by official, then by record
	date  map[int32]edtf.Date         // of the cluster of a happening or statement
	bound map[int32]edtf.Date         // the same, where nobody gives a date
	posts map[resolve.PostKey][]int32 // clusters of officials, sorted
}

// appearance is somebody's part in a record, as one claim tells it.
type appearance struct {
	official int32        // the official's record
	at       int32        // the record that tells: of a statement, the happening at which it was made
	claim    corpus.Claim // of the record in which the part is told
	who      *cooperation.Participant
	party    cooperation.Party // of the delegation
	date     edtf.Date         // of an action or statement of its own
	own      bool              // whether it stands under that date alone
	happened bool              // told as having taken place
}

// appearances returns what was told of the official of a record.
func (x *careerIndex) appearances(n int32) []appearance {
	find := func(n int32) int {
		i, _ := slices.BinarySearchFunc(x.list, n, func(a appearance, n int32) int { return cmp.Compare(a.official, n) })
		return i
	}
	return x.list[find(n):find(n+1)]
}

// dateAt is the date of an appearance, and the derived bound of one that
// nobody dates.
func (t *resolution) dateAt(a appearance) (date, bound edtf.Date) {
	if a.own {
		return a.date, edtf.Date{}
	}
	i := t.ClusterOf[a.at]
	return t.careerIndex().date[i], t.careerIndex().bound[i]
}

// indexCareers makes the index.
func (t *resolution) indexCareers() *careerIndex {
	x := &careerIndex{date: map[int32]edtf.Date{}, bound: map[int32]edtf.Date{}, posts: map[resolve.PostKey][]int32{}}
	for i := range t.entries {
		e := &t.entries[i]
		if e.action < 0 && !e.Date.IsZero() {
			x.date[int32(e.index)] = e.Date
		}
		if !e.NotAfter.IsZero() && e.Kind.Happening() {
			x.bound[int32(e.index)] = e.NotAfter
		}
	}
	add := func(k heldPost, official int32) {
		if k.Role == "" {
			return
		}
		x.posts[k.PostKey] = append(x.posts[k.PostKey], t.ClusterOf[official])
	}
	for n := range t.Corpus.Records {
		for _, c := range t.Corpus.Records[n].Claims {
			if o, ok := c.Data.Record.(*cooperation.Official); ok {
				for _, p := range o.Posts {
					add(t.heldPost(int32(n), p, o.Party), int32(n))
				}
				continue
			}
			t.appear(int32(n), c, func(a appearance) {
				x.list = append(x.list, a)
				if !a.who.Post.IsZero() {
					own := cmp.Or(a.who.Party, a.party)
					if o, ok := t.Corpus.Records[a.official].Content.(*cooperation.Official); ok {
						own = cmp.Or(own, o.Party)
					}
					add(t.heldPost(int32(n), a.who.Post, own), a.official)
				}
			})
		}
	}
	slices.SortStableFunc(x.list, func(a, b appearance) int { return cmp.Or(cmp.Compare(a.official, b.official), cmp.Compare(a.at, b.at)) })
	for k := range x.posts {
		slices.Sort(x.posts[k])
		x.posts[k] = slices.Compact(x.posts[k])
	}
	return x
}

// appear yields who takes part in a record.
func (t *resolution) appear(n int32, c corpus.Claim, yield func(appearance)) {
	s := scene{t, t.Corpus.Records[n].Report, yield}
	base := appearance{at: n, claim: c, happened: c.Data.Record.Told().Polarity != cooperation.PolarityDenied}
	if g, ok := cooperation.GatheringOf(c.Data.Record); ok {
		base.happened = base.happened && tookPlace(g.Status)
		s.delegations(base, g.Delegations)
		s.people(base, g.Participants...)
		return
	}
	switch x := c.Data.Record.(type) {
	case *cooperation.Activity:
		base.happened = base.happened && tookPlace(x.Status)
		s.people(base, x.Participants...)
	case *cooperation.Statement:
		if m, ok := t.Local.Find(s.report, x.At); ok && x.At != "" && x.Date.IsZero() {
			base.at = m
		}
		s.people(base, x.Speakers...)
		s.people(base, x.Through)
	case *cooperation.Agreement:
		for i := range x.Actions {
			a := &x.Actions[i]
			done := base
			done.happened = done.happened && tookPlace(a.Status)
			s.act(done, a.Date, a.At, a.Polarity, a.By)
		}
	case *cooperation.Office:
		for i := range x.Actions {
			a := &x.Actions[i]
			s.act(base, a.Date, "", a.Polarity, a.By)
		}
	}
}

// scene is a record of a report in which people appear.
type scene struct {
	t      *resolution
	report int32
	yield  func(appearance)
}

// people yields the officials of a list.
func (s *scene) people(base appearance, list ...cooperation.Participant) {
	for i := range list {
		m, ok := s.t.Local.Find(s.report, list[i].Official)
		if ok && list[i].Official != "" && s.t.Corpus.Records[m].Kind() == cooperation.KindOfficial {
			a := base
			a.official, a.who = m, &list[i]
			s.yield(a)
		}
	}
}

// delegations yields the heads and members of delegations.
func (s *scene) delegations(base appearance, ids []cooperation.ID) {
	for _, id := range ids {
		m, ok := s.t.Local.Find(s.report, id)
		if !ok {
			continue
		}
		for _, form := range s.t.Corpus.Records[m].Claims { // two, of a report in two forms
			if d, ok := form.Data.Record.(*cooperation.Delegation); ok {
				sent := base
				sent.party = d.Party
				s.people(sent, d.Head)
				s.people(sent, d.CoHeads...)
				s.people(sent, d.Members...)
			}
		}
	}
}

// act yields who took part in an action of an agreement or office: at its date, or
// at the happening at which it was done.
func (s *scene) act(base appearance, date edtf.Date, at cooperation.ID, p cooperation.Polarity, by []cooperation.Participant) {
	base.date, base.own = date, true
	if m, ok := s.t.Local.Find(s.report, at); ok && at != "" && date.IsZero() {
		base.at, base.own = m, false
	}
	base.happened = base.happened && p != cooperation.PolarityDenied
	s.people(base, by...)
}

// tookPlace reports whether a status is that of something that took place, or
// none is stated.
func tookPlace(s cooperation.Progress) bool {
	return s == "" || s == cooperation.ProgressCompleted || s == cooperation.ProgressUnderWay
}
