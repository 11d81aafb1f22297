package timeline

import (
	"slices"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
)

// journey tells of a visit of Norwegian guests to Germany with a wreath laid and
// talks in its course, neither of which it dates.
func journey(id cooperation.ID, date string, change ...func(*tale)) *tale {
	guests, hosts := []cooperation.Party{"NO"}, []cooperation.Party{"DE"}
	r := talksOf(id, "", change...)
	r.Meetings[0].Visit = "visit"
	r.Visits = []cooperation.Visit{{ID: "visit", Guests: guests, Hosts: hosts, Date: day(date)}}
	r.Ceremonies = []cooperation.Ceremony{{ID: "wreath", Kind: cooperation.CeremonyTribute, Visit: "visit", Guests: guests, Hosts: hosts}}
	r.Ceremonies[0].Participants = slices.Clone(r.Meetings[0].Participants)
	return r
}

// What took place in the course of a journey took place on its days, as far as
// any report knows them.
func TestRulePartsOfAJourney(t *testing.T) {
	bare := func(date string) *tale {
		r := journey("a", date, with(erika, ola), in("Kiel"))
		r.Visits[0].Participants, r.Visits[0].Place = r.Meetings[0].Participants, r.Meetings[0].Place
		r.Meetings, r.Ceremonies = nil, nil
		return r
	}
	for _, tt := range []struct {
		name           string
		things         []any
		talks, wreaths string
	}{
		{
			"one journey",
			[]any{journey("a", "2020-05-01", with(erika, ola)), journey("b", "2020-05-01", with(erika, ola))},
			"a+b", "a+b",
		},
		{
			"the same people years later",
			[]any{journey("a", "2020-05-01", with(erika, ola)), journey("b", "2024", with(erika, ola))},
			"a b", "a b",
		},
		{
			"known from another report",
			[]any{bare("2020-05-01"), journey("b", "", with(erika, ola), in("Kiel")), journey("c", "2024", with(erika, ola))},
			"b c", "b c",
		},
		{
			"known better from another report",
			[]any{bare("2020-05"), journey("b", "2020", with(erika, ola), in("Kiel")), journey("c", "2020-10", with(erika, ola))},
			"b c", "b c",
		},
		{
			"nobody knows",
			[]any{journey("a", "", with(erika, ola)), journey("b", "", with(erika, ola))},
			"a+b", "a+b",
		},
		{
			"borrowed days prove nothing",
			[]any{journey("a", "2020-05-01"), journey("b", "2020-05-01")},
			"a b", "a b", // two wreaths are not alike because both are tributes
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := became(t, Policy{}, cooperation.KindMeeting, tt.things...); got != tt.talks {
				t.Errorf("talks: %s, want %s", got, tt.talks)
			}
			if got := became(t, Policy{}, cooperation.KindCeremony, tt.things...); got != tt.wreaths {
				t.Errorf("wreaths: %s, want %s", got, tt.wreaths)
			}
		})
	}
}

// Who was met in the course of a journey is evidence of it, and nothing against
// it: another report names somebody else whom the guests met.
func TestRuleMetOnAJourney(t *testing.T) {
	met := func(id cooperation.ID, date string, names ...string) *tale {
		r := journey(id, date, with(names...))
		r.Ceremonies = nil
		r.Visits[0].Participants = nil
		return r
	}
	tell(t, cooperation.KindVisit, []story{
		{"the host at both", Policy{}, []any{met("a", "2020-05-01", erika), met("b", "2020-05-01", erika)}, "a+b"},
		{"guest and host, undated", Policy{}, []any{met("a", "2020-05-01", erika, ola), met("b", "", erika, ola)}, "a+b"},
		{"other hosts", Policy{}, []any{met("a", "2020-05-01", erika, ola), met("b", "2020-05-01", "DE: Hans Schmidt", ola)}, "a+b"},
		{"nobody at both", Policy{}, []any{met("a", "2020-05-01", erika), met("b", "2020-05-01", "DE: Hans Schmidt")}, "a b a~b"},
	})
}
