package timeline

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// colonel is a report about one officer and, if given a date, a meeting with
// him.
func colonel(id cooperation.ID, rank, met string, change ...func(*cooperation.Report)) *cooperation.Report {
	r := &cooperation.Report{
		ID: id,
		Officials: []cooperation.Official{{
			ID: "officer", Name: cooperation.Name{Full: "Max Mustermann"}, Party: "DE",
			Posts: []cooperation.Post{{Title: "Defence Attaché", Role: cooperation.RoleDefenceAttache}},
		}},
	}
	if rank != "" {
		r.Officials[0].Ranks = []cooperation.Rank{{Text: rank}}
	}
	if met != "" {
		r.Meetings = []cooperation.Meeting{{
			ID: "meeting", Guests: []cooperation.Party{"DE"}, Hosts: []cooperation.Party{"NZ"},
			Participants: []cooperation.Participant{{Official: "officer"}},
		}}
		if met != "undated" {
			r.Meetings[0].Date = edtf.MustParse(met)
		}
	}
	for _, c := range change {
		c(r)
	}
	return r
}

func published(date string) func(*cooperation.Report) {
	return func(r *cooperation.Report) { r.Source.Published = edtf.MustParse(date) }
}

// words writes sightings in short: what, when, how.
func (s Sighting) words() string {
	when := s.Date.String()
	if s.Date.IsZero() {
		when = "<=" + s.NotAfter.String()
	}
	out := fmt.Sprintf("%s %s %s", s.Text, when, s.Basis)
	if s.Polarity != "" {
		out += " " + string(s.Polarity)
	}
	for _, x := range s.Said {
		out += " [" + string(x.Report) + "]"
	}
	return out
}

func TestCareerSightings(t *testing.T) {
	status := func(s cooperation.Progress) func(*cooperation.Report) {
		return func(r *cooperation.Report) { r.Meetings[0].Status = s }
	}
	tests := []struct {
		name    string
		reports []*cooperation.Report
		want    []string // of ranks
	}{
		{"at a meeting", []*cooperation.Report{colonel("a", "Oberst", "2020-05-03")}, []string{"Oberst 2020-05-03 at [a]"}},
		{"at a meeting dated by another report", []*cooperation.Report{
			colonel("a", "Oberst", "2020-05", func(r *cooperation.Report) { r.Meetings[0].Place.City = "Wellington" }),
			colonel("b", "Oberst", "2020-05-03", func(r *cooperation.Report) { r.Meetings[0].Place.City = "Wellington" }),
		}, []string{"Oberst 2020-05-03 at [a] [b]"}},
		{"when the source says", []*cooperation.Report{
			colonel("a", "Oberst", "2020-05-03", func(r *cooperation.Report) { r.Officials[0].Ranks[0].Held = edtf.MustParse("2011/2014") }),
		}, []string{"Oberst 2011/2014 held [a]"}},
		{"of no happening", []*cooperation.Report{colonel("a", "Oberst", "", published("2021-02-01"))}, []string{"Oberst <=2021-02-01 told [a]"}},
		{"of nothing at all", []*cooperation.Report{colonel("a", "Oberst", "")}, []string{"Oberst <= told [a]"}},
		{"at a meeting that nobody dates", []*cooperation.Report{colonel("a", "Oberst", "undated", published("2021-02-01"))}, []string{"Oberst <=2021-02-01 at [a]"}},
		{"at a meeting only planned", []*cooperation.Report{
			colonel("a", "Oberst", "2021-05-03", published("2021-02-01"), status(cooperation.ProgressPlanned)),
		}, []string{"Oberst <=2021-02-01 told [a]"}},
		{"at a meeting still to come", []*cooperation.Report{colonel("a", "Oberst", "2021-05-03", published("2021-02-01"))}, []string{"Oberst <=2021-02-01 told [a]"}},
		{"at a meeting that is denied", []*cooperation.Report{
			colonel("a", "Oberst", "2021-01-03", published("2021-02-01"), func(r *cooperation.Report) { r.Meetings[0].Polarity = cooperation.PolarityDenied }),
		}, []string{"Oberst <=2021-02-01 told [a]"}},
		{"denied", []*cooperation.Report{
			colonel("a", "Oberst", "2020-05-03", func(r *cooperation.Report) { r.Officials[0].Polarity = cooperation.PolarityDenied }),
		}, []string{"Oberst 2020-05-03 at denied [a]"}},
		{"another rank on the occasion", []*cooperation.Report{
			colonel("a", "Brigadegeneral", "2020-05-03", published("2021-02-01"), func(r *cooperation.Report) {
				r.Meetings[0].Participants[0].Rank = cooperation.Rank{Text: "Oberst"}
			}),
		}, []string{"Oberst 2020-05-03 at [a]", "Brigadegeneral <=2021-02-01 told [a]"}},
		{"one rank in two wordings", []*cooperation.Report{colonel("a", "Oberst", "2020-05-03"), colonel("b", "Colonel", "2021-06-04")},
			[]string{"Oberst 2020-05-03 at [a]", "Colonel 2021-06-04 at [b]"}},
		{"head of a delegation", []*cooperation.Report{
			colonel("a", "Oberst", "2020-05-03", func(r *cooperation.Report) {
				r.Delegations = []cooperation.Delegation{{ID: "d", Party: "DE", Head: cooperation.Participant{Official: "officer"}}}
				r.Meetings[0].Participants, r.Meetings[0].Delegations = nil, []cooperation.ID{"d"}
			}),
		}, []string{"Oberst 2020-05-03 at [a]"}},
		{"speaker at a meeting", []*cooperation.Report{
			colonel("a", "Oberst", "2020-05-03", func(r *cooperation.Report) {
				r.Statements = []cooperation.Statement{{ID: "s", At: "meeting", Text: "welcome", Speakers: r.Meetings[0].Participants}}
			}),
		}, []string{"Oberst 2020-05-03 at [a]"}},
		{"signatory", []*cooperation.Report{
			colonel("a", "Oberst", "", func(r *cooperation.Report) {
				r.Agreements = []cooperation.Agreement{{ID: "mou", Kind: cooperation.AgreementMemorandum, Parties: []cooperation.Party{"DE", "NZ"}, Actions: []cooperation.AgreementAction{{
					Kind: cooperation.ActionSigned, Date: edtf.MustParse("2019-08-01"), By: []cooperation.Participant{{Official: "officer"}},
				}}}}
			}),
		}, []string{"Oberst 2019-08-01 at [a]"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var things []any
			for _, r := range tt.reports {
				things = append(things, r)
			}
			c, ok := resolved(t, things...).Career(RecordIDOf("a", "officer"))
			if !ok {
				t.Fatal("no career")
			}
			var got []string
			for _, r := range c.Ranks {
				for _, s := range r.Sightings {
					got = append(got, s.words())
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("sightings (-want +got):\n%s", diff)
			}
		})
	}
}

func TestCareerOfNobody(t *testing.T) {
	tl := resolved(t, colonel("a", "Oberst", "2020-05-03"), colonel("b", "Oberst", ""), &cooperation.Report{ID: "c", Retracts: []cooperation.ID{"b"}})
	for name, id := range map[string]RecordID{
		"not known": RecordIDOf("a", "nobody"), "a meeting": RecordIDOf("a", "meeting"), "retracted": RecordIDOf("b", "officer"),
	} {
		if c, ok := tl.Career(id); ok {
			t.Errorf("%s: %+v", name, c)
		}
	}
}

func TestCareerReversals(t *testing.T) {
	elsewhere := func(r *cooperation.Report) { r.Meetings[0].Hosts = []cooperation.Party{"AU"} }
	tests := []struct {
		name    string
		reports []any
		want    []string
	}{
		{"promotion", []any{colonel("a", "Oberst", "2020-05-03"), colonel("b", "Brigadegeneral", "2021-06-04")}, nil},
		{"demotion", []any{colonel("a", "Brigadegeneral", "2020-05-03"), colonel("b", "Oberst", "2021-06-04")}, []string{"OF-6 2020-05-03, OF-5 2021-06-04"}},
		{"perhaps the same day", []any{colonel("a", "Brigadegeneral", "2021"), colonel("b", "Oberst", "2021-06-04")}, nil},
		{"by publication", []any{colonel("a", "Brigadegeneral", "", published("2020-12-31")), colonel("b", "Oberst", "2021-06-04")}, []string{"OF-6 , OF-5 2021-06-04"}},
		{"published after", []any{colonel("a", "Brigadegeneral", "", published("2021-12-31")), colonel("b", "Oberst", "2021-06-04")}, nil},
		{"published after, lower", []any{colonel("a", "Brigadegeneral", "2020-05-03"), colonel("b", "Oberst", "", published("2021-12-31"))}, nil},
		{"about a day", []any{colonel("a", "Brigadegeneral", "2020-05-03~"), colonel("b", "Oberst", "2020-05-04", elsewhere)}, nil},
		{"about a day, and another", []any{
			colonel("a", "Brigadegeneral", "2020-05-03~"), colonel("b", "Oberst", "2020-05-04", elsewhere), colonel("c", "Oberst", "2019-01-01"), colonel("d", "Brigadegeneral", "2018-01-01"),
		}, []string{"OF-6 2018-01-01, OF-5 2020-05-04"}},
		{"unread", []any{colonel("a", "Grand Poobah", "2020-05-03"), colonel("b", "Oberst", "2021-06-04")}, nil},
		{"denied", []any{
			colonel("a", "Brigadegeneral", "2020-05-03", func(r *cooperation.Report) { r.Officials[0].Polarity = cooperation.PolarityDenied }),
			colonel("b", "Oberst", "2021-06-04"),
		}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, _ := resolved(t, tt.reports...).Career(RecordIDOf("a", "officer"))
			var got []string
			for _, r := range c.Reversals {
				got = append(got, fmt.Sprintf("%s %s, %s %s", r.Higher.Grade, r.Earlier.Date, r.Lower.Grade, r.Later.Date))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("reversals (-want +got):\n%s", diff)
			}
		})
	}
}

// What a career says is what claims say, whatever the order in which they
// came; everybody of a post is found by it, and the certain holders of a day
// are among those of the year.
func TestCareerLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := genWorld(t)
		tl, err := w.ledger(t).Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		shuffled, err := (&world{rapid.Permutation(w.reports).Draw(t, "order"), w.judgements}).ledger(t).Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		claims := map[ClaimID]bool{}
		for r := range tl.Records() {
			for c := range r.Claims() {
				claims[c.ID] = true
			}
		}
		for r := range tl.Records() {
			c, ok := tl.Career(r.ID)
			if ok != (r.Kind == cooperation.KindOfficial) {
				t.Fatalf("career of a %s: %v", r.Kind, ok)
			}
			if other, _ := shuffled.Career(r.ID); cmp.Diff(c, other, cmp.Comparer(func(a, b edtf.Date) bool { return a == b })) != "" {
				t.Fatalf("careers differ with the order of reports")
			}
			ranks, posts := 0, 0
			for f := range slices.Values(r.Fields()) {
				if r.Kind == cooperation.KindOfficial && f.Path == "/ranks" {
					ranks = len(f.Values)
				}
				if r.Kind == cooperation.KindOfficial && f.Path == "/posts" {
					posts = len(f.Values)
				}
			}
			for d := range tl.Records() { // whoever leads a delegation may be given a rank there
				if d.Kind != cooperation.KindDelegation || r.Kind != cooperation.KindOfficial {
					continue
				}
				for _, f := range d.Fields() {
					for _, v := range f.Values {
						if f.Path == "/head" && strings.Contains(v.JSON, r.ID.String()) && strings.Contains(v.JSON, `"rank"`) {
							ranks++
						}
					}
				}
			}
			if (ranks > 0) != (len(c.Ranks) > 0) || (posts > 0) != (len(c.Posts) > 0) {
				t.Fatalf("%d ranks and %d posts told; in the career %d and %d", ranks, posts, len(c.Ranks), len(c.Posts))
			}
			var all []Sighting
			for _, x := range c.Ranks {
				all = append(all, x.Sightings...)
			}
			for _, x := range c.Posts {
				all = append(all, x.Sightings...)
				if !slices.ContainsFunc(tl.WhoHeld(x.Post.Role, x.Post.Of, edtf.Date{}), func(h Holder) bool { return h.Official == r.ID }) {
					t.Fatalf("%s is not among those of %s of %s", r.ID, x.Post.Role, x.Post.Of)
				}
			}
			for _, s := range all {
				if len(s.Said) == 0 || !claims[s.Said[0].Claim] {
					t.Fatalf("nobody says %s", s.words())
				}
				if (s.Basis == SightingAt) != !s.At.IsZero() || !s.Date.IsZero() && !s.NotAfter.IsZero() {
					t.Fatalf("sighting at %s: %s, not after %s", s.At, s.words(), s.NotAfter)
				}
			}
		}
		day, year := edtf.MustParse("2020-05-02"), edtf.MustParse("2020")
		ofYear := tl.WhoHeld(cooperation.RoleDefenceMinister, "AZ", year)
		for _, h := range tl.WhoHeld(cooperation.RoleDefenceMinister, "AZ", day) {
			if !slices.ContainsFunc(ofYear, func(y Holder) bool { return y.Official == h.Official && y.Truth >= h.Truth }) {
				t.Fatalf("%s held the post on %s: %s, and not in %s", h.Official, day, h.Truth, year)
			}
		}
	})
}

func TestWhoHeld(t *testing.T) {
	named := func(id, name, met string, change ...func(*cooperation.Report)) *cooperation.Report {
		return colonel(cooperation.ID(id), "", met, append(change, func(r *cooperation.Report) { r.Officials[0].Name.Full = name })...)
	}
	held := func(date string) func(*cooperation.Report) {
		return func(r *cooperation.Report) { r.Officials[0].Posts[0].Held = edtf.MustParse(date) }
	}
	polarity := func(p cooperation.Polarity) func(*cooperation.Report) {
		return func(r *cooperation.Report) { r.Officials[0].Polarity = p }
	}
	ministry := func(r *cooperation.Report) {
		r.Organizations = []cooperation.Organization{{
			ID: "ministry", Name: cooperation.Name{Full: "Bundesministerium der Verteidigung"}, Country: "DE", Role: cooperation.OrganMinistryOfDefence,
		}}
		r.Officials[0].Posts[0].Of = "ministry"
	}
	tests := []struct {
		name    string
		reports []any
		on      string
		opts    []HolderOption
		want    []string
	}{
		{"on the day", []any{named("a", "Max Mustermann", "2020-05-03")}, "2020-05-03", nil, []string{"Max Mustermann yes"}},
		{"another day", []any{named("a", "Max Mustermann", "2020-05-03")}, "2020-05-04", nil, nil},
		{"in the month", []any{named("a", "Max Mustermann", "2020-05")}, "2020-05-03", nil, []string{"Max Mustermann maybe"}},
		{"some time that year", []any{named("a", "Max Mustermann", "2020-05")}, "2020", nil, []string{"Max Mustermann yes"}},
		{"within a stated tenure", []any{named("a", "Max Mustermann", "", held("2018-03/2021-06"))}, "2019-12-24", nil, []string{"Max Mustermann yes"}},
		{"at the edge of a stated tenure", []any{named("a", "Max Mustermann", "", held("2018-03/2021-06"))}, "2021-06-10", nil, []string{"Max Mustermann maybe"}},
		{"not known to have ended", []any{named("a", "Max Mustermann", "", held("2018-03-01/.."))}, "2019-12-24", nil, []string{"Max Mustermann maybe"}},
		{"undated, before publication", []any{named("a", "Max Mustermann", "", published("2020-01-01"))}, "2019", nil, []string{"Max Mustermann maybe"}},
		{"undated, after publication", []any{named("a", "Max Mustermann", "", published("2020-01-01"))}, "2021", nil, nil},
		{"unconfirmed", []any{named("a", "Max Mustermann", "2020-05-03", polarity(cooperation.PolarityUnconfirmed))}, "2020-05-03", nil, []string{"Max Mustermann maybe"}},
		{"denied", []any{named("a", "Max Mustermann", "2020-05-03", polarity(cooperation.PolarityDenied))}, "2020-05-03", nil, nil},
		{"of the ministry", []any{named("a", "Max Mustermann", "2020-05-03", ministry)}, "2020-05-03", nil, []string{"Max Mustermann yes"}},
		{"certain ones first", []any{named("a", "Max Mustermann", "2020-05"), named("b", "Otto Normal", "2020-05-03")}, "2020-05-03", nil,
			[]string{"Otto Normal yes", "Max Mustermann maybe"}},
		{"in between", []any{named("a", "Max Mustermann", "2018-05-03"), named("b", "Max Mustermann", "2020-05-03")}, "2019", nil, nil},
		{"in between, continuous", []any{named("a", "Max Mustermann", "2018-05-03"), named("b", "Max Mustermann", "2020-05-03")}, "2019", []HolderOption{Continuous()},
			[]string{"Max Mustermann yes derived"}},
		{"after the last, continuous", []any{named("a", "Max Mustermann", "2018-05-03"), named("b", "Max Mustermann", "2020-05-03")}, "2021", []HolderOption{Continuous()}, nil},
		{"somebody else in between", []any{
			named("a", "Max Mustermann", "2018-05-03"), named("b", "Max Mustermann", "2020-05-03"), named("c", "Otto Normal", "2019-03-01"),
		}, "2019-06", []HolderOption{Continuous()}, []string{"Max Mustermann maybe derived"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tl := resolved(t, tt.reports...)
			var got []string
			for _, h := range tl.WhoHeld(cooperation.RoleDefenceAttache, "DE", edtf.MustParse(tt.on), tt.opts...) {
				r, _ := tl.Lookup(h.Official)
				s := r.Record().(*cooperation.Official).Name.Full + " " + h.Truth.String()
				if h.Derived {
					s += " derived"
				}
				if len(h.Sightings) == 0 {
					t.Errorf("nothing says that %s held it", r.ID)
				}
				got = append(got, s)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("holders (-want +got):\n%s", diff)
			}
		})
	}
	if got := resolved(t, named("a", "Max Mustermann", "2020-05-03", ministry)).WhoHeld(cooperation.RoleDefenceAttache,
		cooperation.Party(RecordIDOf("a", "ministry").String()), edtf.Date{}); len(got) != 1 {
		t.Errorf("asked by the ministry's id: %+v", got)
	}
}

// A report in two forms of one revision gives a delegation two heads' ranks: both
// are in the career.
func TestCareerOfTwoForms(t *testing.T) {
	form := func(rank string) *cooperation.Report {
		return &cooperation.Report{
			ID:        "twice",
			Officials: []cooperation.Official{{ID: "hong", Name: cooperation.Name{Full: "Hong Gil-dong"}, Party: "KR"}},
			Delegations: []cooperation.Delegation{{
				ID: "guests", Party: "KR", Head: cooperation.Participant{Official: "hong", Rank: cooperation.Rank{Text: rank}},
			}},
			Visits: []cooperation.Visit{{ID: "visit", Guests: []cooperation.Party{"KR"}, Hosts: []cooperation.Party{"PL"}, Delegations: []cooperation.ID{"guests"}}},
		}
	}
	c, ok := build(t, form("Maj. Gen."), form("Lt. Gen.")).Career(RecordIDOf("twice", "hong"))
	if !ok || len(c.Ranks) != 2 {
		t.Fatalf("%d ranks, want that of each form", len(c.Ranks))
	}
}
