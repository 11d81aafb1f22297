package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/match"
)

// present is somebody at a happening, in the words of one claim.
type present struct {
	cluster int32 // of the official; -1 for one without a name
	side    string
	name    string
	input   match.Input
	posts   []worded
	ranks   []worded
}

// presentAt lists who was there, as one record tells it: the people of
// delegations first.
func (t *resolution) presentAt(n int32) []present {
	report := t.live.nodes[n].report
	var out []present
	add := func(p cooperation.Participant, party cooperation.Party) {
		if p.IsZero() {
			return
		}
		x := present{cluster: -1, name: p.Label}
		own := cmp.Or(p.Party, party)
		if m, ok := t.local[localKey{report, p.Official}]; ok && p.Official != "" {
			o, isOfficial := t.live.nodes[m].claims[0].body.record.(*cooperation.Official)
			if !isOfficial {
				return
			}
			own = cmp.Or(own, o.Party)
			x.cluster, x.name, x.input = t.clusterOf[m], o.Name.Full, nameInput(o)
			x.posts, x.ranks = t.postsOf(m, o), ranksOf(o)
		}
		if k := t.heldPost(n, p.Post, own); k.role != "" {
			x.posts = []worded{{k.words(), cmp.Or(p.Post.Title, string(p.Post.Role))}}
		}
		if !p.Rank.IsZero() {
			country, _ := own.Country()
			x.ranks = []worded{{rankKey(p.Rank, country), p.Rank.Text}}
		}
		x.side = string(own)
		if id, ok := own.Organization(); ok {
			x.side = string(t.canonical(report, id))
			if org, ok := t.record(report, id).(*cooperation.Organization); ok && org.Country != "" {
				x.side = string(org.Country)
			}
		}
		out = append(out, x)
	}
	rec := t.live.nodes[n].claims[0].body.record
	for _, id := range delegationsOf(rec) {
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
		if k := t.heldPost(n, p, o.Party); k.role != "" {
			out = append(out, worded{k.words(), cmp.Or(p.Title, string(p.Role))})
		}
	}
	return out
}

func ranksOf(o *cooperation.Official) []worded {
	var out []worded
	for i, key := range rankKeys(o) {
		out = append(out, worded{key, o.Ranks[i].Text})
	}
	return out
}

// words are role and party: "defence-minister of AZ".
func (k postKey) words() string { return string(k.role) + suffix(" of ", k.of, "") }

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
	together []string     // officials, one for each side that counts as such
	others   [][2]present // those of the other sides
	all      [][2]present // of every side
}

// encounter compares who was at the two happenings of a link, side by side.
// Officials who were only found to be one because of happenings come last, so
// that they are not named for what was found out before.
func (t *resolution) encounter(l link) *encounter {
	xs, ys := t.presentAt(l.a), t.presentAt(l.b)
	type side struct {
		name     string
		together string
		late     bool
	}
	var sides []side
	for _, x := range xs {
		if slices.ContainsFunc(sides, func(s side) bool { return s.name == x.side }) {
			continue
		}
		s := side{name: x.side, late: true}
		for _, p := range xs {
			for _, q := range ys {
				if p.side != s.name || q.side != s.name || p.cluster < 0 || p.cluster != q.cluster {
					continue
				}
				if late := t.metHere(p.cluster); s.together == "" || s.late && !late {
					s.together, s.late = versus(p.name, q.name)+suffix(" (", s.name, ")"), late
				}
			}
		}
		sides = append(sides, s)
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
	e := &encounter{}
	n := 0
	for _, m := range l.evidence.all() {
		if m.kind() == EvidenceCoParticipant {
			n++
		}
	}
	counted := map[string]bool{}
	for _, s := range sides {
		if s.together != "" && len(e.together) < n {
			e.together = append(e.together, s.together)
			counted[s.name] = true
		}
	}
	for _, p := range xs {
		for _, q := range ys {
			if p.side != q.side {
				continue
			}
			e.all = append(e.all, [2]present{p, q})
			if !counted[p.side] {
				e.others = append(e.others, [2]present{p, q})
			}
		}
	}
	return e
}

// metHere reports whether part of a cluster of officials was joined because
// they took part in one happening.
func (t *resolution) metHere(cluster int32) bool {
	return slices.ContainsFunc(t.linksOf(int(cluster)), func(k int32) bool {
		return t.links[k].outcome == LinkTaken && speaksOf(&t.links[k].evidence, EvidenceCoParticipant)
	})
}

// detail words the nth piece of evidence of a kind. Posts and ranks of people
// known to be the same count only where nothing else does.
func (e *encounter) detail(kind EvidenceKind, n int) string {
	if kind == EvidenceCoParticipant {
		if n < len(e.together) {
			return e.together[n]
		}
		return ""
	}
	return cmp.Or(alikeIn(kind, e.others), alikeIn(kind, e.all))
}

// alikeIn words what those of the pairs who can be one person have in common.
func alikeIn(kind EvidenceKind, pairs [][2]present) string {
	var out []string
	for _, pair := range pairs {
		p, q := pair[0], pair[1]
		verdict := match.Weak
		if p.cluster >= 0 && q.cluster >= 0 {
			verdict = match.Compare(match.Prepare(p.input), match.Prepare(q.input)).Verdict
		}
		if verdict == match.Different && p.cluster != q.cluster {
			continue
		}
		s := ""
		switch kind {
		case EvidenceName:
			if verdict == match.Same {
				s = versus(p.name, q.name)
			}
		case EvidencePost:
			s = commonPosts(p.posts, q.posts)
		case EvidenceRank:
			s = common(p.ranks, q.ranks)
		}
		if s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return strings.Join(out, ", ")
}

// official words what two officials have in common. Those who met at one
// happening may have been found through other records of theirs.
func (d *detailer) official(kind EvidenceKind, x, y *cooperation.Official) string {
	a, b := d.link.a, d.link.b
	if speaksOf(&d.link.evidence, EvidenceCoParticipant) {
		if d.met == nil {
			d.met = d.t.met(d.link)
		}
		a, b = d.met.a, d.met.b
		x, y = d.record(a).(*cooperation.Official), d.record(b).(*cooperation.Official)
	}
	switch kind {
	case EvidenceName:
		return versus(x.Name.Full, y.Name.Full)
	case EvidencePost:
		return commonPosts(d.t.postsOf(a, x), d.t.postsOf(b, y))
	case EvidenceRank:
		return common(ranksOf(x), ranksOf(y))
	case EvidenceDate:
		return versus(d.t.seen(a, x), d.t.seen(b, y))
	case EvidenceCoParticipant:
		if d.met.at >= 0 {
			p := printer{t: d.t}
			return p.titleOf(d.t.id(d.met.at))
		}
	}
	return ""
}

// metAt is two records of officials and the cluster of a happening at which
// both were, -1 if there is none.
type metAt struct {
	a, b int32
	at   int
}

// met finds the happening because of which two officials were compared: one
// at which records of both took part that have in common what the link says.
func (t *resolution) met(l link) *metAt {
	type part struct {
		at, node int32
		first    bool // of the cluster of a
	}
	var parts []part
	ca, cb := t.clusterOf[l.a], t.clusterOf[l.b]
	for _, c := range slices.Compact([]int32{ca, cb}) {
		for _, n := range t.clusters[c] {
			for _, x := range t.careerIndex().appearances(n) {
				if at := t.clusterOf[x.at]; t.kind(int(at)).Happening() {
					parts = append(parts, part{at, n, c == ca})
				}
			}
		}
	}
	slices.SortFunc(parts, func(x, y part) int { return cmp.Or(cmp.Compare(x.at, y.at), cmp.Compare(x.node, y.node)) })
	parts = slices.Compact(parts)
	best, quality := &metAt{l.a, l.b, -1}, -1
	for i, x := range parts {
		for _, y := range parts[i+1:] {
			if y.at != x.at {
				break
			}
			if ca != cb && x.first == y.first {
				continue
			}
			p, q := x.node, y.node
			if (q == l.a || p == l.b) && p != l.a {
				p, q = q, p
			}
			if got := t.bears(l, p, q); got > quality {
				best, quality = &metAt{p, q, int(x.at)}, got
			}
		}
	}
	return best
}

// bears counts how much of what a link says two records of officials bear out.
func (t *resolution) bears(l link, a, b int32) int {
	x, ok := t.live.nodes[a].claims[0].body.record.(*cooperation.Official)
	y, ok2 := t.live.nodes[b].claims[0].body.record.(*cooperation.Official)
	if !ok || !ok2 {
		return -1
	}
	n := 0
	if speaksOf(&l.evidence, EvidencePost) == (commonPosts(t.postsOf(a, x), t.postsOf(b, y)) != "") {
		n += 4
	}
	if speaksOf(&l.evidence, EvidenceRank) == (common(ranksOf(x), ranksOf(y)) != "") {
		n += 4
	}
	if a == l.a || a == l.b {
		n++
	}
	if b == l.a || b == l.b {
		n++
	}
	return n
}
