package timeline_test

import (
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline"
	"github.com/stretchr/testify/require"
)

// ministers returns a report with two ministers, gul of TR and hasan of AZ.
func ministers(id cooperation.ID, change func(r *cooperation.Report)) *cooperation.Report {
	r := &cooperation.Report{ID: id, Source: cooperation.Source{Title: "Report " + string(id)}, Officials: []cooperation.Official{
		{ID: "guest", Name: cooperation.Name{Full: "Mustafa Örnek"}, Party: "TR", Posts: []cooperation.Post{{Role: cooperation.RoleDefenceMinister}}},
		{ID: "host", Name: cooperation.Name{Full: "Nümunə Hüseynli"}, Party: "AZ", Posts: []cooperation.Post{{Role: cooperation.RoleDefenceMinister}}},
	}}
	change(r)
	return r
}

var both = []cooperation.Participant{{Official: "guest"}, {Official: "host"}}

// fate says what became of the record x of the reports a and b: "one", the
// reason for which it is left for review, or "apart".
func fate(t *testing.T, reports ...*cooperation.Report) string {
	t.Helper()
	merged, err := timeline.Build(reports...)
	require.NoError(t, err)
	a, ok := merged.Lookup(timeline.RecordIDOf("a", "x"))
	require.True(t, ok)
	b, ok := merged.Lookup(timeline.RecordIDOf("b", "x"))
	require.True(t, ok)
	if a.ID == b.ID {
		return "one"
	}
	for l := range merged.Review() {
		if (l.A == a.ID || l.B == a.ID) && (l.A == b.ID || l.B == b.ID) {
			return l.Reason
		}
	}
	return "apart"
}

// What speaks against two agreements that the same ministers signed on one day
// in one city.
func TestAgreementsSignedOnOneDay(t *testing.T) {
	agreement := func(id cooperation.ID, change func(a *cooperation.Agreement)) *cooperation.Report {
		return ministers(id, func(r *cooperation.Report) {
			a := cooperation.Agreement{ID: "x", Parties: []cooperation.Party{"TR", "AZ"}, Actions: []cooperation.AgreementAction{
				{Kind: cooperation.ActionSigned, Date: edtf.MustParse("2019-05-03"), Place: cooperation.Place{City: "Ankara"}, By: both},
			}}
			change(&a)
			r.Agreements = []cooperation.Agreement{a}
		})
	}
	titled := func(text, lang string) func(a *cooperation.Agreement) {
		return func(a *cooperation.Agreement) { a.Title = []cooperation.Text{{Text: text, Lang: lang}} }
	}
	numbered := func(scheme, value string) func(a *cooperation.Agreement) {
		return func(a *cooperation.Agreement) {
			a.Identifiers = []cooperation.Identifier{{Scheme: scheme, Value: value}}
		}
	}
	kind := func(k cooperation.AgreementKind) func(a *cooperation.Agreement) {
		return func(a *cooperation.Agreement) { a.Kind = k }
	}
	for _, c := range []struct {
		name string
		a, b func(a *cooperation.Agreement)
		want string
	}{
		{"no titles", kind(""), kind(""), "one"},
		{"one title", titled("Agreement on military training", ""), kind(""), "one"},
		{"equal titles", titled("Agreement on military training", ""), titled("Agreement on military training", ""), "one"},
		{"equal but for common words", titled("Agreement on military training", ""), titled("Military Training Protocol", ""), "one"},
		{"equal but for a letter", titled("Defense cooperation agreement", ""), titled("Defence cooperation agreement", ""), "one"},
		{"one longer", titled("Military training agreement", ""), titled("Agreement on military training and joint exercises", ""), "one"},
		{"titles that differ", titled("Agreement on military training", ""), titled("Agreement on military health", ""), "titles or names that differ"},
		{"titles in two languages", titled("Agreement on military training", "en"), titled("Askeri eğitim anlaşması", "tr"), "one"},
		{"titles in two scripts", titled("Agreement on military training", ""), titled("Соглашение о военном обучении", ""), "one"},
		{"numbers that differ, in two languages", titled("Plan for 2018", "en"), titled("2019 planı", "tr"), "titles or names that differ"},
		{"kinds of which one is not stated", kind(cooperation.AgreementMemorandum), kind(""), "one"},
		{"kinds that differ", kind(cooperation.AgreementMemorandum), kind(cooperation.AgreementTreaty), "different kinds of agreement, ceremony or milestone"},
		{"equal identifiers", numbered("unts", "I-50001"), numbered("unts", "I-50001"), "one"},
		{"identifiers that differ", numbered("unts", "I-50001"), numbered("unts", "I-50002"), "different identifiers of one scheme"},
		{"identifiers of two schemes", numbered("unts", "I-50001"), numbered("wikidata", "Q1"), "one"},
	} {
		require.Equal(t, c.want, fate(t, agreement("a", c.a), agreement("b", c.b)), c.name)
	}
}

// Both reports tell of both agreements, in two languages: which is which is for
// people to say.
func TestTiesAreLeftForReview(t *testing.T) {
	report := func(id cooperation.ID, lang string, titles ...string) *cooperation.Report {
		return ministers(id, func(r *cooperation.Report) {
			for i, local := range []cooperation.ID{"x", "y"} {
				r.Agreements = append(r.Agreements, cooperation.Agreement{ID: local, Parties: []cooperation.Party{"TR", "AZ"},
					Title: []cooperation.Text{{Text: titles[i], Lang: lang}}, Actions: []cooperation.AgreementAction{
						{Kind: cooperation.ActionSigned, Date: edtf.MustParse("2019-05-03"), By: both},
					}})
			}
		})
	}
	merged, err := timeline.Build(report("a", "en", "Training agreement", "Health agreement"), report("b", "tr", "Eğitim anlaşması", "Sağlık anlaşması"))
	require.NoError(t, err)
	reasons := 0
	for l := range merged.Review() {
		require.Equal(t, "no partner leads the next by enough", l.Reason)
		reasons++
	}
	require.Equal(t, 4, reasons)
	require.Equal(t, 4, merged.Len())
}

// What speaks against two meetings of the same ministers.
func TestMeetingsOfTwoMinisters(t *testing.T) {
	meeting := func(id cooperation.ID, date string, change func(r *cooperation.Report, m *cooperation.Meeting)) *cooperation.Report {
		return ministers(id, func(r *cooperation.Report) {
			m := cooperation.Meeting{ID: "x", Guests: []cooperation.Party{"TR"}, Hosts: []cooperation.Party{"AZ"}, Date: edtf.MustParse(date), Participants: both}
			if change != nil {
				change(r, &m)
			}
			r.Meetings = []cooperation.Meeting{m}
		})
	}
	sides := func(guests, hosts []cooperation.Party) func(r *cooperation.Report, m *cooperation.Meeting) {
		return func(_ *cooperation.Report, m *cooperation.Meeting) { m.Guests, m.Hosts = guests, hosts }
	}
	ministry := func(r *cooperation.Report, m *cooperation.Meeting) {
		r.Organizations = []cooperation.Organization{{ID: "mod", Name: cooperation.Name{Full: "Milli Savunma Bakanlığı"}, Country: "TR",
			Kind: cooperation.OrganizationGovernment, Role: cooperation.OrganMinistryOfDefence}}
		m.Guests = []cooperation.Party{"mod"}
		r.Officials[0].Party = "mod"
	}
	near := "dates that nearly meet: one of them may be wrong"
	told := "the sides are told otherwise"
	for _, c := range []struct {
		name         string
		date         string
		change       func(r *cooperation.Report, m *cooperation.Meeting)
		other, wants string
	}{
		{"a day", "2019-05-03", nil, "2019-05-03", "one"},
		{"a day late", "2019-05-04", nil, "2019-05-03", "one"},
		{"three days late", "2019-05-06", nil, "2019-05-03", "apart"},
		{"a time of the day", "2019-05-03T10:00:00+04:00", nil, "2019-05-03", "one"},
		{"a time of the next day", "2019-05-04T10:00:00+04:00", nil, "2019-05-03", "one"},
		{"one instant in two zones", "2019-05-03T10:00:00+04:00", nil, "2019-05-03T09:00:00+03:00", "one"},
		{"two times of one day", "2019-05-03T10:00:00", nil, "2019-05-03T16:00:00", "different times of one day"},
		{"an extent just before", "2019-05-01/2019-05-02", nil, "2019-05-03/2019-05-05", near},
		{"a stagger", "2019-05-03/2019-05-08", nil, "2019-05-01/2019-05-04", near},
		{"the month before", "2019-05", nil, "2019-06-01", near},
		{"the month before, three days off", "2019-05", nil, "2019-06-03", "apart"},
		{"sides swapped", "2019-05-03", sides([]cooperation.Party{"AZ"}, []cooperation.Party{"TR"}), "2019-05-03", told},
		{"sides swapped, another day", "2019-05-03", sides([]cooperation.Party{"AZ"}, []cooperation.Party{"TR"}), "2019-05-04", "apart"},
		{"no host", "2019-05-03", sides([]cooperation.Party{"TR"}, nil), "2019-05-03", "it does not say who visited whom"},
		{"no sides", "2019-05-03", sides(nil, nil), "2019-05-03", "it does not say who visited whom"},
		{"a third side", "2019-05-03", sides([]cooperation.Party{"TR", "GE"}, []cooperation.Party{"AZ"}), "2019-05-03", told},
		{"another third side", "2019-05-03", sides([]cooperation.Party{"GE"}, []cooperation.Party{"AZ"}), "2019-05-03", "apart"},
		{"a ministry for its state", "2019-05-03", ministry, "2019-05-03", "one"},
	} {
		require.Equal(t, c.wants, fate(t, meeting("a", c.date, c.change), meeting("b", c.other, nil)), c.name)
	}
}

// Two records of one report that may repeat itself are one where it dates them
// alike; where it does not, people should look.
func TestRowsThatRepeat(t *testing.T) {
	for _, c := range []struct{ a, b, want string }{
		{"2019-05-03", "2019-05-03", "one"},
		{"2019-05-03", "2019-05-04", "one source dates them differently"},
		{"2019-05-03", "2019-05", "one source dates them differently"},
		{"2019-05-03", "2019-05-09", ""},
	} {
		r := ministers("a", func(r *cooperation.Report) {
			r.Source.MayRepeat = true
			for i, date := range []string{c.a, c.b} {
				r.Visits = append(r.Visits, cooperation.Visit{ID: []cooperation.ID{"x", "y"}[i], Guests: []cooperation.Party{"TR"},
					Hosts: []cooperation.Party{"AZ"}, Date: edtf.MustParse(date), Participants: both})
			}
		})
		merged, err := timeline.Build(r)
		require.NoError(t, err)
		got := ""
		if merged.Len() == 1 {
			got = "one"
		}
		for l := range merged.Review() {
			got = l.Reason
		}
		require.Equal(t, c.want, got, "%s %s", c.a, c.b)
	}
}

// Exercises are known by their names.
func TestExerciseNames(t *testing.T) {
	exercise := func(id cooperation.ID, name, lang string, roles ...cooperation.SideRole) *cooperation.Report {
		return &cooperation.Report{ID: id, Source: cooperation.Source{Title: "Report", Language: lang}, Activities: []cooperation.Activity{{
			ID: "x", Kind: cooperation.ActivityExercise, Name: name, Date: edtf.MustParse("2024-05-03/2024-05-09"), Place: cooperation.Place{City: "Ganja"},
			Sides: []cooperation.Side{{Party: "TR", Role: roles[0]}, {Party: "AZ", Role: roles[1]}},
		}}}
	}
	const host, guest, equal = cooperation.SideHost, cooperation.SideGuest, cooperation.SideParticipant
	differ := "titles or names that differ"
	for _, c := range []struct {
		name          string
		a, langA      string
		b, langB      string
		roles, others []cooperation.SideRole
		want          string
	}{
		{"in other signs", "Eternity-2024", "", "“ETERNITY 2024” exercise", "", []cooperation.SideRole{equal, equal}, []cooperation.SideRole{equal, equal}, "one"},
		{"another name", "Eternity-2024", "", "Sky Shield", "", []cooperation.SideRole{equal, equal}, []cooperation.SideRole{equal, equal}, differ},
		{"another number", "Eternity-2024", "en", "Əbədiyyət-2023", "az", []cooperation.SideRole{equal, equal}, []cooperation.SideRole{equal, equal}, differ},
		{"another language", "Eternity-2024", "en", "Əbədiyyət-2024", "az", []cooperation.SideRole{equal, equal}, []cooperation.SideRole{equal, equal}, "one"},
		{"host and guest told by one", "Eternity-2024", "", "Eternity-2024", "", []cooperation.SideRole{guest, host}, []cooperation.SideRole{equal, ""}, "one"},
		{"host and guest the other way round", "Eternity-2024", "", "Eternity-2024", "", []cooperation.SideRole{guest, host}, []cooperation.SideRole{host, guest}, "a side that plays another part"},
	} {
		require.Equal(t, c.want, fate(t, exercise("a", c.a, c.langA, c.roles...), exercise("b", c.b, c.langB, c.others...)), c.name)
	}
}

// An organization of several states is one by its name.
func TestInternationalOrganizationIsOneByName(t *testing.T) {
	nato := func(id cooperation.ID, kind cooperation.OrganizationKind) *cooperation.Report {
		return &cooperation.Report{ID: id, Source: cooperation.Source{Title: "Report"}, Organizations: []cooperation.Organization{{ID: "x", Name: cooperation.Name{Full: "NATO"}, Kind: kind}}}
	}
	require.Equal(t, "one", fate(t, nato("a", cooperation.OrganizationInternational), nato("b", cooperation.OrganizationInternational)))
	require.Equal(t, "apart", fate(t, nato("a", cooperation.OrganizationMedia), nato("b", cooperation.OrganizationMedia)))
}

// One report names the head of a delegation, the other a member alone.
func TestNobodyNamedByBoth(t *testing.T) {
	visit := func(id cooperation.ID, name string, head bool) *cooperation.Report {
		return ministers(id, func(r *cooperation.Report) {
			r.Officials = append(r.Officials, cooperation.Official{ID: "other", Name: cooperation.Name{Full: name}, Party: "TR"})
			d := cooperation.Delegation{ID: "d", Party: "TR"}
			if head {
				d.Head.Official = "other"
			} else {
				d.Members = []cooperation.Participant{{Official: "other"}}
			}
			r.Delegations = []cooperation.Delegation{d}
			r.Visits = []cooperation.Visit{{ID: "x", Guests: []cooperation.Party{"TR"}, Hosts: []cooperation.Party{"AZ"}, Date: edtf.MustParse("2019-05-03"),
				Delegations: []cooperation.ID{"d"}, Place: cooperation.Place{City: "Baku"}}}
		})
	}
	require.Equal(t, "nobody of a side is named by both", fate(t, visit("a", "Ali Deneme", true), visit("b", "Veli Sınama", false)))
	require.Equal(t, "one", fate(t, visit("a", "Ali Deneme", true), visit("b", "Ali Deneme", false)))
	require.Equal(t, "apart", fate(t, visit("a", "Ali Deneme", true), visit("b", "Veli Sınama", true)))
}

// What more than one misspelt name brings together is left for review.
func TestMisspeltHeadIsLeftForReview(t *testing.T) {
	visit := func(id cooperation.ID, name string) *cooperation.Report {
		return ministers(id, func(r *cooperation.Report) {
			r.Officials[0].Name.Full = name
			r.Visits = []cooperation.Visit{{ID: "x", Guests: []cooperation.Party{"TR"}, Hosts: []cooperation.Party{"AZ"}, Date: edtf.MustParse("2019-05-03"),
				Participants: both, Place: cooperation.Place{City: "Baku"}}}
		})
	}
	require.Equal(t, "different people of one side", fate(t, visit("a", "Mustafa Örnek"), visit("b", "Mstislav Uernekk")))
}
