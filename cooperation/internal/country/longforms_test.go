package country

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every form of longforms.tsv has a name here that a text may give.
func TestLongForms(t *testing.T) {
	type name struct{ text, want string }
	cases := map[string]name{
		"ar جمهورية %": {"جمهورية العراق", "IQ"}, "az % Respublikası": {"Polşa Respublikası", "PL"}, "de Republik %": {"Republik Österreich", "AT"},
		"es República de %": {"República de Angola", "AO"}, "es República del %": {"República del Perú", "PE"},
		"fr République de %": {"République de Chypre", "CY"}, "fr République du %": {"République du Sénégal", "SN"}, "fr République d’%": {"République d’Angola", "AO"},
		"fr République de la %": {"République de la Gambie", "GM"}, "fr République des %": {"République des Maldives", "MV"},
		"it Repubblica di %": {"Repubblica di Polonia", "PL"}, "it Repubblica del %": {"Repubblica del Ghana", "GH"},
		"ja %共和国": {"インドネシア共和国", "ID"}, "ko %공화국": {"폴란드 공화국", "PL"},
		"pt República de %": {"República de Angola", "AO"}, "pt República do %": {"República do Gana", "GH"}, "pt República da %": {"República da Polônia", "PL"},
		"ru Республика %": {"Республика Гана", "GH"}, "tr % Cumhuriyeti": {"Polonya Cumhuriyeti", "PL"}, "uk Республіка %": {"Республіка Польща", "PL"}, "zh %共和国": {"波兰共和国", "PL"},

		"ar مملكة %": {"مملكة البحرين", "BH"}, "az % Krallığı": {"İspaniya Krallığı", "ES"}, "de Königreich %": {"Königreich Belgien", "BE"}, "es Reino de %": {"Reino de Bélgica", "BE"},
		"fr Royaume de %": {"Royaume de Belgique", "BE"}, "fr Royaume du %": {"Royaume du Maroc", "MA"}, "fr Royaume d’%": {"Royaume d’Espagne", "ES"}, "fr Royaume des %": {"Royaume des Pays-Bas", "NL"},
		"it Regno di %": {"Regno di Spagna", "ES"}, "ko %왕국": {"스페인 왕국", "ES"}, "pt Reino de %": {"Reino de Marrocos", "MA"},
		"ru Королевство %": {"Королевство Испания", "ES"}, "tr % Krallığı": {"İspanya Krallığı", "ES"}, "zh %王国": {"西班牙王国", "ES"},
	}
	data, err := os.ReadFile("../gen/country/data/longforms.tsv")
	require.NoError(t, err)
	for line := range strings.Lines(string(data)) {
		if line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		for _, form := range strings.Split(f[1], " | ") {
			key := f[2] + " " + form
			tt, ok := cases[key]
			assert.True(t, ok, "%q has no name in this test", key)
			assert.Equal(t, tt.want, readAs(tt.text), "%q", key)
			delete(cases, key)
		}
	}
	assert.Empty(t, cases, "longforms.tsv lacks these forms")
}
