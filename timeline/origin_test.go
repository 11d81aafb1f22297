package timeline_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline"
	"github.com/stretchr/testify/require"
)

// Independent origins of one thing that several reports tell.
func TestCorroboration(t *testing.T) {
	from := func(names ...string) cooperation.Source { return cooperation.Source{DerivedFrom: names} }
	page := func(url string) cooperation.Source { return cooperation.Source{URL: url} }
	named := func(country cooperation.Country, name string) cooperation.Source {
		return cooperation.Source{Origin: cooperation.Origin{Country: country, Name: name}}
	}
	organ := func(country cooperation.Country) cooperation.Source {
		return cooperation.Source{Origin: cooperation.Origin{Country: country, Role: cooperation.OrganMinistryOfDefence}}
	}
	plain := cooperation.Source{Title: "A Report"}
	for _, c := range []struct {
		name    string
		sources []cooperation.Source // of the reports r0, r1 ...
		want    timeline.Corroboration
	}{
		{"one", []cooperation.Source{plain}, timeline.Corroboration{AtLeast: 1, AtMost: 1}},
		{"two of which nothing is known", []cooperation.Source{plain, plain}, timeline.Corroboration{AtLeast: 1, AtMost: 2}},
		{"a reprint", []cooperation.Source{plain, from("r0")}, timeline.Corroboration{AtLeast: 1, AtMost: 1}},
		{"a reprint of a reprint", []cooperation.Source{plain, from("r0"), from("r1")}, timeline.Corroboration{AtLeast: 1, AtMost: 1}},
		{"two reprints of a page not read", []cooperation.Source{from("https://example.org/a"), from("https://example.org/a")}, timeline.Corroboration{AtLeast: 1, AtMost: 1}},
		{"a reprint by address", []cooperation.Source{page("https://example.org/a"), from("https://example.org/a")}, timeline.Corroboration{AtLeast: 1, AtMost: 1}},
		{"rewriting each other", []cooperation.Source{from("r1"), from("r0"), plain}, timeline.Corroboration{AtLeast: 1, AtMost: 2}},
		{"a roundup of two papers", []cooperation.Source{plain, plain, from("r0", "r1")}, timeline.Corroboration{AtLeast: 1, AtMost: 2}},
		{"a roundup of papers that do not tell it", []cooperation.Source{from("x", "y"), plain}, timeline.Corroboration{AtLeast: 1, AtMost: 2}},
		{"a roundup of a roundup", []cooperation.Source{plain, from("r0", "x"), from("r1", "y")}, timeline.Corroboration{AtLeast: 1, AtMost: 1}},
		{"one page read three times", []cooperation.Source{page("https://example.org/a"), page("https://example.org/a"), page("https://example.org/a")}, timeline.Corroboration{AtLeast: 1, AtMost: 1}},
		{"two ministries", []cooperation.Source{organ("AZ"), organ("KR")}, timeline.Corroboration{AtLeast: 2, AtMost: 2}},
		{"one ministry, twice", []cooperation.Source{organ("KR"), organ("KR")}, timeline.Corroboration{AtLeast: 1, AtMost: 1}},
		{"a ministry by its role and by its name", []cooperation.Source{organ("KR"), named("KR", "Ministry of National Defense")}, timeline.Corroboration{AtLeast: 1, AtMost: 2}},
		{"two agencies", []cooperation.Source{named("", "Yonhap"), named("", "Trend")}, timeline.Corroboration{AtLeast: 2, AtMost: 2}},
		{"an agency with its country and without", []cooperation.Source{named("", "Yonhap"), named("KR", "Yonhap")}, timeline.Corroboration{AtLeast: 1, AtMost: 2}},
		{"an agency in two languages", []cooperation.Source{named("TR", "Anadolu Agency"), named("TR", "Anadolu Ajansı")}, timeline.Corroboration{AtLeast: 1, AtMost: 2}},
		{"an agency by its initials", []cooperation.Source{named("", "Agence France Presse"), named("", "AFP")}, timeline.Corroboration{AtLeast: 1, AtMost: 2}},
		{"an agency in two scripts", []cooperation.Source{named("", "Yonhap"), named("", "연합뉴스")}, timeline.Corroboration{AtLeast: 1, AtMost: 2}},
		{"a reprint of what states its origin", []cooperation.Source{named("KR", "Yonhap"), from("r0"), plain}, timeline.Corroboration{AtLeast: 1, AtMost: 2}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var reports []*cooperation.Report
			for i, s := range c.sources {
				reports = append(reports, &cooperation.Report{
					ID: cooperation.ID(fmt.Sprintf("r%d", i)), Source: s,
					Milestones: []cooperation.Milestone{{ID: "m", Kind: cooperation.MilestoneEstablished, Parties: []cooperation.Party{"AZ", "KR"}, Date: edtf.MustParse("1992")}},
				})
			}
			merged, err := timeline.Build(reports...)
			require.NoError(t, err)
			for e := range merged.Entries() {
				require.Equal(t, c.want, e.Resolved().Corroboration())
			}
			require.Equal(t, 1, merged.Len())
		})
	}
}

// A report that denies a visit does not bear it out.
func TestDenialDoesNotCorroborate(t *testing.T) {
	telling := func(id cooperation.ID, polarity cooperation.Polarity) *cooperation.Report {
		return &cooperation.Report{ID: id, Source: cooperation.Source{Title: "T"}, Milestones: []cooperation.Milestone{{
			ID: "m", Kind: cooperation.MilestoneOther, Label: "airspace opened", Parties: []cooperation.Party{"AZ", "KR"}, Date: edtf.MustParse("1992-03-23"), Polarity: polarity,
		}}}
	}
	for _, c := range []struct {
		reports []*cooperation.Report
		want    timeline.Corroboration
	}{
		{[]*cooperation.Report{telling("a", ""), telling("b", cooperation.PolarityDenied)}, timeline.Corroboration{AtLeast: 1, AtMost: 1}},
		{[]*cooperation.Report{telling("a", cooperation.PolarityDenied), telling("b", cooperation.PolarityDenied)}, timeline.Corroboration{AtLeast: 1, AtMost: 2}},
	} {
		merged, err := timeline.Build(c.reports...)
		require.NoError(t, err)
		for e := range merged.Entries() {
			require.Equal(t, c.want, e.Resolved().Corroboration())
		}
		require.Equal(t, 1, merged.Len())
	}
}

// Two papers under one ID and revision are both named as sources.
func TestBothFormsOfAReportAreSources(t *testing.T) {
	paper := func(title string) *cooperation.Report {
		return &cooperation.Report{ID: "p", Source: cooperation.Source{Title: title}, Milestones: []cooperation.Milestone{
			{ID: "m", Kind: cooperation.MilestoneEstablished, Parties: []cooperation.Party{"AZ", "KR"}, Date: edtf.MustParse("1992")},
		}}
	}
	merged, err := timeline.Build(paper("Paper A"), paper("Paper B"))
	require.NoError(t, err)
	var text strings.Builder
	require.NoError(t, merged.WriteText(&text))
	require.Contains(t, text.String(), "“Paper A”")
	require.Contains(t, text.String(), "“Paper B”")
}
