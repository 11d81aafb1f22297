package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/match"
	"github.com/defcoop/defcoop/timeline/internal/resolve"
)

// present is somebody at a happening, in the words of one claim.
type present struct {
	cluster int32 // of the official; -1 for one without a name
	side    string
	name    string
	input   match.Input
	parsed  *match.Name // see prepared
	posts   []worded
	ranks   []worded
}

// presentAt lists who was there, as one record tells it: the people of
// delegations first.
func (t *resolution) presentAt(n int32) []present {
	report := t.Corpus.Records[n].Report
	var out []present
	add := func(p cooperation.Participant, party cooperation.Party) {
		if p.IsZero() {
			return
		}
		x := present{cluster: -1, name: p.Label}
		own := cmp.Or(p.Party, party)
		if m, ok := t.Local.Find(report, p.Official); ok && p.Official != "" {
			o, isOfficial := t.Corpus.Records[m].Content.(*cooperation.Official)
			if !isOfficial {
				return
			}
			own = cmp.Or(own, o.Party)
			x.cluster, x.name, x.input = t.ClusterOf[m], o.Name.Full, resolve.NameInput(o)
			x.posts, x.ranks = t.postsOf(m, o), ranksOf(o)
		}
		if k := t.heldPost(n, p.Post, own); k.words() != "" {
			x.posts = []worded{{k.words(), cmp.Or(p.Post.Title, string(p.Post.Role))}}
		}
		if !p.Rank.IsZero() {
			country, _ := own.Country()
			x.ranks = []worded{{resolve.RankKey(p.Rank, country), p.Rank.Text}}
		}
		x.side = string(own)
		if id, ok := own.Organization(); ok {
			x.side = string(t.Canonical(report, id))
			if org, ok := t.record(report, id).(*cooperation.Organization); ok && org.Country != "" {
				x.side = string(org.Country)
			}
		}
		out = append(out, x)
	}
	rec := t.Corpus.Records[n].Content
	for _, id := range resolve.DelegationsOf(rec) {
		if d, ok := t.record(report, id).(*cooperation.Delegation); ok {
			add(d.Head, d.Party)
			for _, m := range d.Members {
				add(m, d.Party)
			}
		}
	}
	for _, p := range participantsOf(rec) {
		add(p, "")
	}
	return out
}

// metAt lists who was met in the course of a visit, as one record of it tells.
func (t *resolution) metAt(n int32) []present {
	if t.Corpus.Records[n].Kind() != cooperation.KindVisit {
		return nil
	}
	var out []present
	for _, part := range t.careerIndex().course[n] {
		if t.Corpus.Records[part].Kind() == cooperation.KindMeeting {
			out = append(out, t.presentAt(part)...)
		}
	}
	return out
}

// participantsOf are the people named in a record itself.
func participantsOf(rec cooperation.Record) []cooperation.Participant {
	switch x := rec.(type) {
	case *cooperation.Visit:
		return x.Participants
	case *cooperation.Meeting:
		return x.Participants
	case *cooperation.Ceremony:
		return x.Participants
	case *cooperation.Activity:
		return x.Participants
	case *cooperation.Agreement:
		var out []cooperation.Participant
		for _, a := range x.Actions {
			out = append(out, a.By...)
		}
		return out
	}
	return nil
}

// postsOf are an official's posts by role and party.
func (t *resolution) postsOf(n int32, o *cooperation.Official) []worded {
	var out []worded
	for _, p := range o.Posts {
		if k := t.heldPost(n, p, o.Party); k.words() != "" {
			out = append(out, worded{k.words(), cmp.Or(p.Title, string(p.Role))})
		}
	}
	return out
}

func ranksOf(o *cooperation.Official) []worded {
	var out []worded
	for i, key := range resolve.AppendRanks(nil, o) {
		out = append(out, worded{key, o.Ranks[i].Text})
	}
	return out
}

// words are role and party: "defence-minister of AZ". A post of no known role
// goes by its title; one without either has no words.
func (k heldPost) words() string {
	what := cmp.Or(string(k.Role), k.title)
	if what == "" {
		return ""
	}
	return what + suffix(" of ", k.Of, "")
}

// commonPosts words the posts that two people share: role and party, and the
// titles.
func commonPosts(xs, ys []worded) string {
	var out []string
	for _, x := range xs {
		i := slices.IndexFunc(ys, func(y worded) bool { return x.key == y.key })
		if i < 0 {
			continue
		}
		if s := x.key + ": " + versus(x.text, ys[i].text); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return strings.Join(out, ", ")
}

// encounter is who was at both of two happenings, or may have been.
type encounter struct {
	together []string             // officials, one for each side that counts as such
	counted  map[string]bool      // the sides of those
	xs       []present            // at the one
	ys       map[string][]present // at the other, by side
}

// encounter compares who was at the two happenings of a link, side by side.
// Officials who were only found to be one because of happenings come last, so
// that they are not named for what was found out before.
func (t *resolution) encounter(l resolve.Decision) *encounter {
	e := &encounter{counted: map[string]bool{}, xs: t.presentAt(l.A), ys: map[string][]present{}}
	type face struct {
		side    string
		cluster int32
	}
	names := map[face]string{} // at the other happening
	own := t.presentAt(l.B)
	for i, q := range slices.Concat(own, t.metAt(l.B)) {
		if i < len(own) {
			e.ys[q.side] = append(e.ys[q.side], q)
		}
		if _, known := names[face{q.side, q.cluster}]; !known {
			names[face{q.side, q.cluster}] = q.name
		}
	}
	type side struct {
		name     string
		together string
		late     bool
	}
	var sides []side
	index := map[string]int{}
	for _, p := range slices.Concat(e.xs, t.metAt(l.A)) {
		i, known := index[p.side]
		if !known {
			i = len(sides)
			index[p.side] = i
			sides = append(sides, side{name: p.side, late: true})
		}
		name, both := names[face{p.side, p.cluster}]
		if p.cluster < 0 || !both {
			continue
		}
		if s, late := &sides[i], t.metHere(p.cluster); s.together == "" || s.late && !late {
			s.together, s.late = versus(p.name, name)+suffix(" (", s.name, ")"), late
		}
	}
	slices.SortStableFunc(sides, func(a, b side) int {
		switch {
		case a.late == b.late:
			return 0
		case b.late:
			return -1
		}
		return 1
	})
	n := 0
	for m := range l.Evidence.All() {
		if m.Kind() == resolve.EvidenceCoParticipant {
			n++
		}
	}
	for _, s := range sides {
		if s.together != "" && len(e.together) < n {
			e.together = append(e.together, s.together)
			e.counted[s.name] = true
		}
	}
	return e
}

// metHere reports whether part of a cluster of officials was joined because
// they took part in one happening.
func (t *resolution) metHere(cluster int32) bool {
	return t.linkIndex().met[cluster]
}

// detail words the nth piece of evidence of a kind. Posts and ranks of people
// known to be the same count only where nothing else does.
func (e *encounter) detail(kind resolve.EvidenceKind, n int) string {
	if kind == resolve.EvidenceCoParticipant {
		if n < len(e.together) {
			return e.together[n]
		}
		return ""
	}
	all := func(string) bool { return true }
	return cmp.Or(e.alike(kind, func(side string) bool { return !e.counted[side] }, false), e.alike(kind, all, false), e.alike(kind, all, true))
}

// alike words what those of each side that counts have in common who can be
// one person or, among strangers, what any two have: one post under two names.
func (e *encounter) alike(kind resolve.EvidenceKind, counts func(side string) bool, strangers bool) string {
	var out []string
	for i := range e.xs {
		p := &e.xs[i]
		if !counts(p.side) {
			continue
		}
		for j := range e.ys[p.side] {
			q := &e.ys[p.side][j]
			s := ""
			switch kind {
			case resolve.EvidenceName:
				s = versus(p.name, q.name)
			case resolve.EvidencePost:
				s = commonPosts(p.posts, q.posts)
			case resolve.EvidenceRank:
				s = common(p.ranks, q.ranks)
			}
			if s == "" || slices.Contains(out, s) {
				continue
			}
			verdict := match.Weak
			if p.cluster >= 0 && q.cluster >= 0 {
				verdict = match.Compare(p.prepared(), q.prepared()).Verdict
			}
			if kind == resolve.EvidenceName && verdict != match.Same || !strangers && verdict == match.Different && p.cluster != q.cluster {
				continue
			}
			out = append(out, s)
		}
	}
	return strings.Join(out, ", ")
}

// prepared is the name, taken apart when first asked for.
func (p *present) prepared() *match.Name {
	if p.parsed == nil {
		p.parsed = match.Prepare(p.input)
	}
	return p.parsed
}

// official words what two officials have in common. Those who met at one
// happening may have been found through other records of theirs.
func (d *detailer) official(kind resolve.EvidenceKind, x, y *cooperation.Official) string {
	a, b := d.link.A, d.link.B
	if speaksOf(&d.link.Evidence, resolve.EvidenceCoParticipant) {
		if d.met == nil {
			d.met = d.meetings.of(d.link)
		}
		a, b = d.met.a, d.met.b
		x, y = d.recordOf(a).(*cooperation.Official), d.recordOf(b).(*cooperation.Official)
	}
	switch kind {
	case resolve.EvidenceName:
		return versus(x.Name.Full, y.Name.Full)
	case resolve.EvidencePost:
		return commonPosts(d.t.postsOf(a, x), d.t.postsOf(b, y))
	case resolve.EvidenceRank:
		return common(ranksOf(x), ranksOf(y))
	case resolve.EvidenceDate:
		return versus(d.t.seen(a, x), d.t.seen(b, y))
	case resolve.EvidenceCoParticipant:
		if d.met.at >= 0 {
			return d.title(d.met.at)
		}
	}
	return ""
}

// seen words when a record of an official was seen, from the first date to the
// last.
func (t *resolution) seen(n int32, o *cooperation.Official) string {
	var dates []edtf.Date
	for _, p := range o.Posts {
		dates = append(dates, p.Held)
	}
	for _, r := range o.Ranks {
		dates = append(dates, r.Held)
	}
	for _, a := range t.careerIndex().appearances(n) {
		date, _ := t.dateAt(a)
		dates = append(dates, date)
	}
	dates = slices.DeleteFunc(dates, edtf.Date.IsZero)
	if len(dates) == 0 {
		return ""
	}
	first, last := slices.MinFunc(dates, edtf.Date.Compare).String(), slices.MaxFunc(dates, edtf.Date.Compare).String()
	if first == last {
		return first
	}
	return first + " to " + last
}
