package cooperation

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

func TestCountryExistedOn(t *testing.T) {
	const no, maybe, yes = edtf.No, edtf.Maybe, edtf.Yes
	for _, tt := range []struct {
		code Country
		on   string
		want edtf.Truth
	}{
		// A state with a first republic, a gap and a restoration.
		{"AZ", "1917", no},
		{"AZ", "1918", maybe}, // from 28 May
		{"AZ", "1919", yes},
		{"AZ", "1921", maybe}, // a Soviet republic before the Union
		{"AZ", "1950-06-01", no},
		{"AZ", "1991", maybe},
		{"AZ", "1991-10-18", yes},
		{"AZ", "2016-11", yes},
		{"AZ", "1918/1995", maybe},
		// Qualified dates are widened before anything certain is said.
		{"AZ", "1991-11~", maybe},
		{"AZ", "1993~", yes},
		{"AZ", "1940?", no},
		// Masked dates count by their completions.
		{"SS", "20XX", maybe},
		{"SS", "19XX-11-11", no},
		{"SS", "202X", yes},
		// Open ends say nothing certain.
		{"AZ", "2015/..", maybe},
		{"KR", "../1940", no},
		// Independence since 1900.
		{"KR", "1940", no}, {"KR", "1948-08-15", yes}, {"KP", "1948-09-08", no}, {"PK", "1947-08-13", no}, {"PK", "1947-08-14", yes},
		{"TL", "1990", no}, {"TL", "2000", maybe}, {"TL", "2003", yes}, {"CZ", "1992-12-31", no}, {"CZ", "1993-01-01", yes},
		// Older states: certain from 1900 on.
		{"US", "1900-01-01", yes}, {"US", "1776", maybe}, {"FR", "1943", yes},
		// A matter of view.
		{"EE", "1930", yes}, {"EE", "1960", maybe}, {"EE", "1917", no}, {"RU", "1905", maybe}, {"RU", "1950", no}, {"RU", "1992", yes},
		{"TR", "1910", maybe}, {"TR", "1923-10-29", yes}, {"XK", "2000", maybe}, {"XK", "2009", yes}, {"XK", "1980", no}, {"BY", "1950", maybe},
		{"AT", "1940", maybe}, {"AT", "1937", yes}, {"SI", "1991-07", maybe}, {"SI", "1991-10-08", yes}, {"DE", "1947", maybe}, {"DE", "1950", yes}, {"YE", "1975", yes},
		{"YE", "1918-11", maybe}, {"AL", "1944-11-16", maybe}, {"AL", "1944-11-17", yes}, {"TW", "1949-12-07", maybe}, {"TW", "1949-12-08", yes},
		// Withdrawn states.
		{"SUHH", "1922-12-29", no}, {"SUHH", "1980", yes}, {"SUHH", "1991", maybe}, {"SUHH", "1992", no},
		{"DDDE", "1949-10-06", no}, {"DDDE", "1990-10-02", yes}, {"DDDE", "1990-10-03", no},
		{"CSHH", "1938", yes}, {"CSHH", "1943-05-12", maybe}, {"CSHH", "1993", no},
		{"YUCS", "1985", yes}, {"YUCS", "1999", yes}, {"YUCS", "2004", no}, {"CSXX", "2004", yes}, {"CSXX", "1999", maybe}, {"CSXX", "2006-06-03", maybe}, {"CSXX", "2006-06-05", no}, {"CSXX", "2007", no},
		{"ANHH", "2010-10-09", yes}, {"ANHH", "2011", no}, {"YDYE", "1966", no}, {"VDVN", "1970", yes}, {"VDVN", "1977", no},
		// Nothing known, nothing asked.
		{"GL", "2020", maybe}, {"MIUM", "1950", maybe}, {"AZ", "", maybe}, {"XX", "2020", maybe}, {"", "2020", maybe},
	} {
		var d edtf.Date
		if tt.on != "" {
			d = edtf.MustParse(tt.on)
		}
		assert.Equal(t, tt.want, tt.code.ExistedOn(d), "%s on %s", tt.code, tt.on)
	}
}

// All intervals of the tables are read, and every independent state of the
// oracle has a row.
func TestCountryExistenceIsComplete(t *testing.T) {
	d := edtf.MustParse("2020-01-01")
	for _, c := range allCountries() {
		_ = c.ExistedOn(d) // panics if the table is malformed
	}
	for _, c := range independent(t) {
		assert.Equal(t, edtf.Yes, c.ExistedOn(d), "%s", c)
	}
	for c := range WithdrawnCountries() {
		assert.NotEqual(t, edtf.Yes, c.ExistedOn(d), "%s", c)
	}
}

// The end of a withdrawn state and the beginning of its successors leave no
// year in which neither existed.
func TestCountrySuccessorsFollow(t *testing.T) {
	for pred, last := range map[Country]string{"CSHH": "1992-12-31", "CSXX": "2006-06-02", "DDDE": "1990-10-02", "YDYE": "1990-05-21", "SUHH": "1991-12-26"} {
		assert.Equal(t, edtf.Yes, pred.ExistedOn(edtf.MustParse(last)), "%s", pred)
		for _, s := range pred.Successors() {
			assert.Equal(t, edtf.Yes, s.ExistedOn(edtf.MustParse("2007")), "%s", s)
		}
	}
}

func TestHistoricStates(t *testing.T) {
	states := slices.Collect(HistoricStates())
	var names []string
	for _, s := range states {
		names = append(names, s.Name)
	}
	assert.Equal(t, []string{
		"Arab Federation",
		"Austria-Hungary",
		"Austrian Empire",
		"Baden",
		"Bavaria",
		"British India",
		"Federal Republic of Central America",
		"Federation of Rhodesia and Nyasaland",
		"Free City of Danzig",
		"Free Territory of Trieste",
		"French Equatorial Africa",
		"French Indochina",
		"French West Africa",
		"Gran Colombia",
		"Hanover",
		"Hejaz",
		"Hesse-Darmstadt",
		"Hesse-Kassel",
		"Kingdom of Hawaii",
		"Kingdom of Sardinia",
		"Korean Empire",
		"Mali Federation",
		"Mecklenburg-Schwerin",
		"Modena",
		"Nejd",
		"Newfoundland",
		"Orange Free State",
		"Ottoman Empire",
		"Papal States",
		"Parma",
		"Peru-Bolivian Confederation",
		"Prussia",
		"Republic of Texas",
		"Ruanda-Urundi",
		"Russian Empire",
		"Saar Protectorate",
		"Saxony",
		"South African Republic",
		"South Vietnam",
		"State of Vietnam",
		"Sweden-Norway",
		"Tanganyika",
		"Tangier International Zone",
		"Transcaucasian Democratic Federative Republic",
		"Transcaucasian Soviet Federative Socialist Republic",
		"Tuscany",
		"Two Sicilies",
		"United Arab Republic",
		"West Indies Federation",
		"Württemberg",
		"Zanzibar",
	}, names)
	for _, s := range states {
		first, ok := s.Existed.Earliest()
		require.True(t, ok, s.Name)
		last, ok := s.Existed.Latest()
		require.True(t, ok, s.Name)
		assert.LessOrEqual(t, first.Year, last.Year, s.Name)
		assert.NotEmpty(t, s.Successors, s.Name)
		assert.True(t, slices.IsSorted(s.Successors), s.Name)
		for _, c := range s.Successors {
			assert.True(t, c.Valid(), "%s: %s", s.Name, c)
		}
		_, err := ParseCountry(s.Name)
		var historic *HistoricStateError
		require.ErrorAs(t, err, &historic)
		assert.Equal(t, s, historic.State)
	}
}

func TestHistoricStatesMayStopEarly(t *testing.T) {
	for s := range HistoricStates() {
		assert.Equal(t, "Arab Federation", s.Name)
		break
	}
}

// Dates that sources cited for them give otherwise are easy to get wrong.
func TestHistoricStateDates(t *testing.T) {
	want := map[string]string{
		"Austria-Hungary":      "1867-03-30/1918-11-12",
		"Zanzibar":             "1963-12-10/1964-04-26",
		"United Arab Republic": "1958-02-22/1971-09-01",
	}
	for s := range HistoricStates() {
		if existed, ok := want[s.Name]; ok {
			assert.Equal(t, existed, s.Existed.String(), s.Name)
			delete(want, s.Name)
		}
	}
	assert.Empty(t, want)
}
