package timeline

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// crowd is a block of meetings of one pair of states, with as many reports as
// asked for: named and nameless people, dates of every kind, places, topics,
// occasions, visits around them.
func crowd(reports int, seed uint64) []*cooperation.Report {
	rng := rand.New(rand.NewPCG(seed, 1))
	one := func(list ...string) string { return list[rng.IntN(len(list))] }
	dates := []string{"", "", "2020", "2021-03", "XXXX-05-02", "/XXXX-05-03", "2020-05~", "[2020-05-01,2020-05-10]", "2020-05-02/..", "[..2020-05-02]", "202X"}
	for d := range 28 {
		dates = append(dates, fmt.Sprintf("2020-%02d-%02d", 1+d%12, 1+d), fmt.Sprintf("2020-%02d-%02d/2020-%02d-%02d", 1+d%12, 1+d/2, 1+d%12, 2+d/2))
	}
	var out []*cooperation.Report
	for i := range reports {
		r := &cooperation.Report{ID: cooperation.ID(fmt.Sprintf("r%d", i))}
		for k, party := range []cooperation.Party{"AZ", "KR"} {
			o := cooperation.Official{ID: cooperation.ID(fmt.Sprintf("o%d", k)), Party: party, Name: cooperation.Name{Full: one(genPeople[party]...)}}
			if role := one("", string(cooperation.RoleDefenceMinister), string(cooperation.RoleAmbassador)); role != "" {
				o.Posts = []cooperation.Post{{Role: cooperation.Role(role)}}
			}
			r.Officials = append(r.Officials, o)
		}
		if rng.IntN(3) == 0 {
			r.Visits = []cooperation.Visit{{ID: "visit", Guests: []cooperation.Party{"AZ"}, Hosts: []cooperation.Party{"KR"}, Date: day(one(dates...)),
				Participants: []cooperation.Participant{{Official: "o0"}}}}
		}
		m := cooperation.Meeting{ID: "meeting", Guests: []cooperation.Party{"AZ"}, Hosts: []cooperation.Party{"KR"}, Date: day(one(dates...)),
			Place: cooperation.Place{City: one("", "Seoul", "Busan"), Site: one("", "", "", "ministry")}, Occasion: one("", "", "", "", "ADEX 2020")}
		if len(r.Visits) > 0 {
			m.Visit = "visit"
		}
		if rng.IntN(2) == 0 {
			m.Topics = []cooperation.Topic{{Sector: genTopics[rng.IntN(len(genTopics))]}}
		}
		for k, party := range []cooperation.Party{"AZ", "KR"} {
			switch rng.IntN(4) {
			case 0:
				m.Participants = append(m.Participants, cooperation.Participant{Official: r.Officials[k].ID})
			case 1:
				p := cooperation.Participant{Label: "somebody", Party: party, Rank: cooperation.Rank{Text: one("Col. Gen.", "Maj. Gen.")}}
				if rng.IntN(3) > 0 {
					p.Post = cooperation.Post{Role: cooperation.Role(one(string(cooperation.RoleDefenceMinister), string(cooperation.RoleAmbassador)))}
				}
				m.Participants = append(m.Participants, p)
			}
		}
		r.Meetings = []cooperation.Meeting{m}
		out = append(out, r)
	}
	return out
}

// blockOf resolves up to where the meetings of a ledger are to be compared.
func blockOf(t failer, p Policy, reports []*cooperation.Report) (*resolver, []*occasion) {
	t.Helper()
	l := &Ledger{}
	for _, r := range reports {
		if err := l.Add(r); err != nil {
			t.Fatalf("%v", err)
		}
	}
	v := corpus.New(l.sorted())
	r := &resolver{Corpus: v, policy: p.withDefaults(), clusters: newClusters(v), local: corpus.NewLocals(v)}
	r.makeRoom()
	r.entities()
	r.standing()
	r.readCourses()
	r.occur(cooperation.KindVisit, cooperation.KindActivity)
	blocks, _ := r.blocks([]cooperation.Kind{cooperation.KindMeeting})
	return r, blocks[0]
}

// allPairs is what candidates does for a small block, for one of any size: the
// obvious reference.
func allPairs(r *resolver, block []*occasion) (joining []edge) {
	w := r.newWeigher()
	for i, x := range block {
		for _, y := range block[:i] {
			if m, against := w.weigh(x, y); against.reason == "" && r.joins(&m) {
				joining = append(joining, edge{min(x.node, y.node), max(x.node, y.node), m.score(), m})
			}
		}
	}
	sortEdges(joining)
	return joining
}

// Narrowing a large block loses no pair that would join.
func TestRuleNarrowing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kinds := rapid.IntRange(1, 3).Draw(t, "kinds")
		reports := crowd(rapid.IntRange(60, 120).Draw(t, "reports"), rapid.Uint64().Draw(t, "seed"))
		r, block := blockOf(t, Policy{Kinds: kinds, Compare: 1 << 20}, reports)
		c := r.candidates(block)
		var got []edge
		for _, e := range slices.Concat(c.precise, c.apart, c.loose) {
			if r.joins(&e.marks) {
				got = append(got, e)
			}
		}
		sortEdges(got)
		describe := func(list []edge) (out []string) {
			for _, e := range list {
				out = append(out, fmt.Sprint(e.a, " ", e.b, ": ", e.score))
				for m := range e.marks.all() {
					out[len(out)-1] += fmt.Sprint(", ", m.kind())
				}
			}
			return out
		}
		if diff := cmp.Diff(describe(allPairs(r, block)), describe(got)); diff != "" {
			t.Fatalf("%d kinds, pairs that would join (-all +narrowed):\n%s", kinds, diff)
		}
		if len(c.crowded) > 0 {
			t.Fatalf("%d records were not compared with all near them", len(c.crowded))
		}
	})
}

// The same, seen from outside: few hundred reports give one timeline whether one
// record may be compared with a million others or with the default of a thousand;
// with ten, the clusters may differ, and every record concerned is reported.
func TestRuleCompareLimit(t *testing.T) {
	reports := crowd(300, 7)
	resolve := func(p Policy) *Timeline {
		var things []any
		for _, r := range reports {
			things = append(things, r)
		}
		return resolvedBy(t, p, things...)
	}
	want := resolve(Policy{Compare: 1 << 20})
	require.Equal(t, want.words(t), resolve(Policy{}).words(t))
	require.Equal(t, want.words(t), resolve(Policy{Compare: -1}).words(t), "no limit")

	narrow := resolve(Policy{Compare: 10})
	crowded := map[RecordID]bool{}
	for l := range narrow.Review() {
		if l.Reason == reasonCrowded {
			if l.A == l.B {
				t.Errorf("%s is reported as crowded by itself", l.A)
			}
			crowded[l.A], crowded[l.B] = true, true
		}
	}
	require.Equal(t, narrow.words(t), resolve(Policy{Compare: 10}).words(t), "the same records are left out each time")
	r, block := blockOf(t, Policy{Compare: 10}, reports)
	last := int32(-1)
	for _, p := range r.candidates(block).crowded {
		if p.node <= last {
			t.Errorf("%s is listed again or out of order", r.Records[p.node].Id)
		}
		last = p.node
		if !crowded[RecordID(r.Records[p.node].Id)] {
			t.Errorf("%s was not compared with all others, and nobody says so", r.Records[p.node].Id)
		}
	}
	require.NotEmpty(t, crowded)

	// What narrowing left out is reported on one side at least: any two records
	// that only the wide comparison joined.
	for a := range want.Links() {
		x, _ := narrow.Lookup(a.A)
		y, _ := narrow.Lookup(a.B)
		if a.Outcome == LinkTaken && x.Kind == cooperation.KindMeeting && x.ID != y.ID {
			told := false
			for l := range narrow.LinksOf(a.A) {
				told = told || l.Reason == reasonCrowded || l.Outcome != LinkTaken && (l.A == a.B || l.B == a.B)
			}
			for l := range narrow.LinksOf(a.B) {
				told = told || l.Reason == reasonCrowded
			}
			require.True(t, told, "%s and %s are apart, and nothing says why", a.A, a.B)
		}
	}
}
