package cooperation

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

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
		assert.Equal(t, "historic:"+s.Name, countryReadAs(s.Name))
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
