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
	report := t.Corpus.Records[n].Report
	base := appearance{at: n, claim: c, happened: c.Data.Record.Told().Polarity != cooperation.PolarityDenied}
	people := func(base appearance, list ...cooperation.Participant) {
		for i := range list {
			m, ok := t.Local.Find(report, list[i].Official)
			if ok && list[i].Official != "" && t.Corpus.Records[m].Kind() == cooperation.KindOfficial {
				a := base
				a.official, a.who = m, &list[i]
				yield(a)
			}
		}
	}
	delegations := func(ids []cooperation.ID) {
		for _, id := range ids {
			m, ok := t.Local.Find(report, id)
			if !ok {
				continue
			}
			for _, form := range t.Corpus.Records[m].Claims { // two, of a report in two forms
				if d, ok := form.Data.Record.(*cooperation.Delegation); ok {
					sent := base
					sent.party = d.Party
					people(sent, d.Head)
					people(sent, d.Members...)
				}
			}
		}
	}
	if g, ok := cooperation.GatheringOf(c.Data.Record); ok {
		base.happened = base.happened && tookPlace(g.Status)
		delegations(g.Delegations)
		people(base, g.Participants...)
		return
	}
	switch x := c.Data.Record.(type) {
	case *cooperation.Activity:
		base.happened = base.happened && tookPlace(x.Status)
		people(base, x.Participants...)
	case *cooperation.Statement:
		if m, ok := t.Local.Find(report, x.At); ok && x.At != "" && x.Date.IsZero() {
			base.at = m
		}
		people(base, x.Speakers...)
		people(base, x.Through)
	case *cooperation.Agreement:
		for i := range x.Actions {
			a := &x.Actions[i]
			act := base
			act.date, act.own = a.Date, true
			if m, ok := t.Local.Find(report, a.At); ok && a.At != "" && a.Date.IsZero() {
				act.at, act.own = m, false
			}
			act.happened = act.happened && a.Polarity != cooperation.PolarityDenied
			people(act, a.By...)
		}
	case *cooperation.Office:
		for i := range x.Actions {
			a := &x.Actions[i]
			act := base
			act.date, act.own = a.Date, true
			act.happened = act.happened && a.Polarity != cooperation.PolarityDenied
			people(act, a.By...)
		}
	}
}

// tookPlace reports whether a status is that of something that took place, or
// none is stated.
func tookPlace(s cooperation.Progress) bool {
	return s == "" || s == cooperation.ProgressCompleted || s == cooperation.ProgressUnderWay
}
