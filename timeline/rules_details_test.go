package timeline

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// courseOf tells of a course that Germany gives to Norway.
func courseOf(id cooperation.ID, date string, change ...func(*cooperation.Activity)) *tale {
	r := &tale{ID: id, Activities: []cooperation.Activity{{
		ID: "course", Kind: cooperation.ActivityTraining, Date: day(date), Place: cooperation.Place{City: "Kiel"},
		Sides: []cooperation.Side{{Party: "DE", Role: cooperation.SideSupplier}, {Party: "NO", Role: cooperation.SideRecipient}},
	}}}
	for _, c := range change {
		c(&r.Activities[0])
	}
	return r
}

func detailed(list ...string) func(*cooperation.Activity) {
	return func(x *cooperation.Activity) {
		for i := 0; i < len(list); i += 2 {
			x.Details = append(x.Details, cooperation.Detail{Name: list[i], Value: list[i+1]})
		}
	}
}

func registered(scheme, value string) func(*cooperation.Activity) {
	return func(x *cooperation.Activity) {
		x.Identifiers = append(x.Identifiers, cooperation.Identifier{Scheme: scheme, Value: value})
	}
}

// Different values of one name keep happenings apart for people to look at. The
// order, the case and another name do not.
func TestRuleDetailsThatDiffer(t *testing.T) {
	for _, tt := range []struct {
		name string
		a, b []string
		want string
	}{
		{"none", nil, nil, "a+b"},
		{"equal", []string{"Unit", "12th Brigade"}, []string{"unit", "12th brigade"}, "a+b"},
		{"different", []string{"unit", "12th Brigade"}, []string{"unit", "13th Brigade"}, "a b a~b"},
		{"one of several", []string{"unit", "12th Brigade", "unit", "13th Brigade"}, []string{"unit", "13th Brigade"}, "a+b"},
		{"other names", []string{"unit", "12th Brigade"}, []string{"cost", "1,200"}, "a+b"},
		{"different numbers", []string{"cost", "1,200"}, []string{"cost", "1,300"}, "a b a~b"},
		{"digits and words", []string{"quantity", "12"}, []string{"quantity", "a dozen"}, "a+b"},
		{"two scripts", []string{"unit", "12th Brigade"}, []string{"unit", "12-я бригада"}, "a+b"},
		{"a value of signs", []string{"unit", "12th Brigade"}, []string{"unit", "—"}, "a+b"},
	} {
		got := became(t, Policy{}, cooperation.KindActivity, courseOf("a", "2020-05-01", detailed(tt.a...)), courseOf("b", "2020-05-01", detailed(tt.b...)))
		require.Equal(t, tt.want, got, tt.name)
	}
	tl := resolved(t, courseOf("a", "2020-05-01", detailed("unit", "12th Brigade")), courseOf("b", "2020-05-01", detailed("unit", "13th Brigade")))
	require.Equal(t, []string{"a~b: named values that differ"}, reasons(t, tl, cooperation.KindActivity, LinkReview))
}

// An equal key of one register joins, whatever else is told; different keys are for
// people to look at.
func TestRuleKeysOfRegisters(t *testing.T) {
	for _, tt := range []struct {
		name, schemeA, a, schemeB, b, dateB, want string
	}{
		{"equal, another year", "example-register", "17", "example-register", "17", "2021-05-01", "a+b"},
		{"different", "example-register", "17", "example-register", "18", "2020-05-01", "a b a~b"},
		{"two registers", "example-register", "17", "another-register", "18", "2020-05-01", "a+b"},
		{"equal in two registers, another year", "example-register", "17", "another-register", "17", "2021-05-01", "a b"},
	} {
		got := became(t, Policy{}, cooperation.KindActivity,
			courseOf("a", "2020-05-01", registered(tt.schemeA, tt.a)), courseOf("b", tt.dateB, registered(tt.schemeB, tt.b)))
		require.Equal(t, tt.want, got, tt.name)
	}
	keyed := func(id cooperation.ID, date, value string) *tale {
		key := []cooperation.Identifier{{Scheme: "example-register", Value: value}}
		r := journey(id, date)
		r.Visits[0].Identifiers, r.Meetings[0].Identifiers, r.Ceremonies[0].Identifiers = key, key, key
		return r
	}
	for _, kind := range []cooperation.Kind{cooperation.KindVisit, cooperation.KindMeeting, cooperation.KindCeremony} {
		require.Equal(t, "a+b c", became(t, Policy{}, kind, keyed("a", "2020", "1"), keyed("b", "2021", "1"), keyed("c", "2022", "2")), kind)
	}
}

// What the record has no field for is kept from every source, and shown.
func TestDetailsAreShown(t *testing.T) {
	tl := resolved(t, courseOf("a", "2020-05-01", detailed("unit", "12th Brigade"), registered("example-register", "17")),
		courseOf("b", "2020-05-01", detailed("unit", "12th Brigade", "cost", "1,200")))
	x, _ := tl.Lookup(recordNamed("a/course"))
	require.Equal(t, []cooperation.Detail{{Name: "unit", Value: "12th Brigade"}, {Name: "cost", Value: "1,200"}}, x.Record().(*cooperation.Activity).Details)
	said := map[string]int{}
	for _, v := range fieldOf(t, x, "/details").Values {
		said[v.JSON] = len(v.Said)
	}
	require.Equal(t, map[string]int{`{"name":"unit","value":"12th Brigade"}`: 2, `{"name":"cost","value":"1,200"}`: 1}, said)
	var text strings.Builder
	require.NoError(t, tl.WriteText(&text))
	for _, line := range []string{"Unit: 12th Brigade", "Cost: 1,200", "example-register 17"} {
		require.Contains(t, text.String(), line)
	}
}

// An equal name of a meeting is evidence, whoever words its number how. Another
// number is another meeting of the series.
func TestRuleNamesOfMeetings(t *testing.T) {
	named := func(id cooperation.ID, date, language, name string) *tale {
		r := talksOf(id, date)
		r.Source.Language, r.Meetings[0].Name = language, name
		return r
	}
	for _, tt := range []struct {
		name, dateA, langA, a, dateB, langB, b, want string
	}{
		{"equal", "2020-05-01", "en", "17th High-Level Military Dialogue", "2020-05", "en", "17th High-Level Military Dialogue", "a+b"},
		{"words and digits", "2020-05-01", "en", "17th High-Level Military Dialogue", "2020-05-01", "en", "Seventeenth High Level Military Dialogue", "a+b"},
		{"another number, days apart", "2020-05-01", "en", "17th High-Level Military Dialogue", "2020-05-02", "en", "16th High-Level Military Dialogue", "a b"},
		{"another number in another language", "2020-05-01", "en", "17th High-Level Military Dialogue", "2020-05-01", "de", "Sechzehnter Militärdialog", "a b a~b"},
		{"a name alone", "", "en", "17th High-Level Military Dialogue", "", "en", "17th High-Level Military Dialogue", "a b a~b"},
		{"another name", "2020-05-01", "en", "High-Level Military Dialogue", "2020-05-01", "en", "Naval Staff Talks", "a b a~b"},
		{"the name and the occasion of another", "2020-05-01", "en", "Example Forum", "2020-05-01", "en", "", "a b a~b"},
	} {
		a, b := named("a", tt.dateA, tt.langA, tt.a), named("b", tt.dateB, tt.langB, tt.b)
		if tt.b == "" {
			b.Meetings[0].Occasion = tt.a
		}
		require.Equal(t, tt.want, became(t, Policy{}, cooperation.KindMeeting, a, b), tt.name)
	}
	// Names that differ outweigh who was there and where.
	a, b := talksOf("a", "2020-05-01", with(erika, ola), in("Kiel")), talksOf("b", "2020-05-01", with(erika, ola), in("Kiel"))
	a.Meetings[0].Name, b.Meetings[0].Name = "17th Dialogue", "18th Dialogue"
	tl := resolved(t, a, b)
	require.Equal(t, []string{"a~b: titles or names that differ"}, reasons(t, tl, cooperation.KindMeeting, LinkReview))
	var text strings.Builder
	require.NoError(t, tl.WriteText(&text))
	require.Contains(t, text.String(), "Meeting “17th Dialogue”: Norway received by Germany")
}
