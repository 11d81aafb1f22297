package timeline

import (
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/stretchr/testify/require"
)

// visits tells of a visit at some level, and of relations, so that it is known
// which states the report is about.
func visits(id cooperation.ID, date string, guests, hosts []cooperation.Party, change ...func(*cooperation.Report)) *tale {
	r := &tale{
		ID: id,
		Visits: []cooperation.Visit{{
			ID: "visit", Level: cooperation.LevelHeadOfState, Guests: guests, Hosts: hosts, Date: day(date),
		}},
		Milestones: []cooperation.Milestone{{ID: "relations", Kind: cooperation.MilestoneEstablished, Parties: []cooperation.Party{"DE", "NO"}}},
	}
	for _, c := range change {
		c(r)
	}
	return r
}

// A visit that names no sides joins none that does. It is offered for review
// where as much agrees as would join two, among the visits of the states that it
// may be about.
func TestRuleUnknownSides(t *testing.T) {
	type list = []cooperation.Party
	norway := visits("b", "2006", list{"NO"}, list{"DE"})
	back := visits("c", "2006", list{"DE"}, list{"NO"})
	place := func(country cooperation.Country) func(*tale) {
		return func(r *tale) { r.Visits[0].Place.Country = country }
	}
	nothingElse := func(r *tale) { r.Milestones = nil }
	another := func(r *tale) { r.Milestones[0].Parties = append(r.Milestones[0].Parties, "SE") }
	noLevel := func(r *tale) { r.Visits[0].Level = "" }
	tell(t, cooperation.KindVisit, []story{
		{"date and level", Policy{}, []any{visits("a", "2006", nil, nil), norway}, "a b a~b"},
		{"either way", Policy{}, []any{visits("a", "2006", nil, nil), norway, back}, "a b c a~b a~c"},
		{"of two visits of a state and the other", Policy{}, []any{visits("a", "2006", nil, nil, place("DE"), withPost("", ola)), norway, back}, "a b c a~b"},
		{"another year", Policy{}, []any{visits("a", "2007", nil, nil), norway}, "a b"},
		{"the date alone", Policy{}, []any{visits("a", "2006", nil, nil, noLevel), norway}, "a b"},
		{"the level alone", Policy{}, []any{visits("a", "", nil, nil), norway}, "a b"},
		{"the same person on the same day", Policy{}, []any{visits("a", "2006-05-01", nil, nil, noLevel, with(ola), place("DE")), visits("b", "2006-05-01", list{"NO"}, list{"DE"}, noLevel, with(ola))}, "a b a~b"},
		{"the same person a day later", Policy{}, []any{visits("a", "2006-05-02", nil, nil, with(ola), place("DE")), visits("b", "2006-05-01", list{"NO"}, list{"DE"}, with(ola))}, "a b"},
		{"the same people a day later", Policy{}, []any{visits("a", "2006-05-02", nil, nil, with(ola, erika), place("DE")), visits("b", "2006-05-01", list{"NO"}, list{"DE"}, with(ola, erika))}, "a b a~b"},
		{"the same people a day before", Policy{}, []any{visits("a", "2006-04-30", nil, nil, with(ola, erika), place("DE")), visits("b", "2006-05-01", list{"NO"}, list{"DE"}, with(ola, erika))}, "a b a~b"},
		{"the same people four days later", Policy{}, []any{visits("a", "2006-05-05", nil, nil, with(ola, erika), place("DE")), visits("b", "2006-05-01", list{"NO"}, list{"DE"}, with(ola, erika))}, "a b"},
		{"no host told", Policy{}, []any{visits("a", "2006", list{"NO"}, nil), norway, back}, "a b c a~b"},
		{"no guest told", Policy{}, []any{visits("a", "2006", nil, list{"NO"}), norway, back}, "a b c a~c"},
		{"a host who is not of them", Policy{}, []any{visits("a", "2006", nil, list{"SE"}), norway, back}, "a b c"},
		{"a report about nobody", Policy{}, []any{visits("a", "2006", nil, nil, nothingElse), norway}, "a b"},
		{"a report about three", Policy{}, []any{visits("a", "2006", nil, nil, another), norway}, "a b"},
		{"two that name no sides, and a person", Policy{}, []any{visits("a", "2006", nil, nil, with(ola)), visits("b", "2006", nil, nil, with(ola))}, "a b a~b"},
		{"two that name no sides, and two people", Policy{}, []any{visits("a", "2006", nil, nil, with(ola, erika)), visits("b", "2006", nil, nil, with(ola, erika))}, "a+b"},
		{"one of each is joined already", Policy{}, []any{
			visits("a", "2006", nil, nil), norway, judged2("ana", 1, "a/visit", Same, "b/visit"),
		}, "a+b"},
	})
	tl := resolved(t, visits("a", "2006", nil, nil), norway)
	require.Equal(t, []string{"a~b: " + whyUnknownSides}, reasons(t, tl, cooperation.KindVisit, LinkReview))
	require.Equal(t, "date 4, level 2", evidenceOf(tl, cooperation.KindVisit, LinkReview))
	for l := range tl.Review() {
		for _, e := range l.Evidence {
			if e.Kind == EvidenceLevel {
				require.Equal(t, "head-of-state", e.Detail)
			}
		}
	}
}

// A happening that is held against a large block is held against the part that
// is near it in time, and said so if that is too large as well.
func TestRuleUnknownSidesInALargeBlock(t *testing.T) {
	var told []any
	for i := range 60 {
		r := visits(cooperation.ID("r"+string(rune('a'+i/26))+string(rune('a'+i%26))), "2006", []cooperation.Party{"NO"}, []cooperation.Party{"DE"})
		r.Visits[0].Level = ""
		told = append(told, r)
	}
	overLimit := func(p Policy) (n int) {
		tl := resolvedBy(t, p, append(told, visits("a", "2006", nil, nil))...)
		for l := range tl.Review() {
			if l.Reason == whyOverLimit && (l.A == recordNamed("a/visit") || l.B == recordNamed("a/visit")) {
				n++
			}
		}
		return n
	}
	require.Equal(t, 0, overLimit(Policy{}))
	require.Equal(t, 1, overLimit(Policy{Compare: 20}))
	require.Equal(t, 0, overLimit(Policy{Compare: -1}), "no limit")
}
