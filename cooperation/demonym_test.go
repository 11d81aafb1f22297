package cooperation

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParseDemonym(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"South Korean", "KR"}, {"south korean", "KR"}, {"South-Korean", "KR"}, {" South Koreans ", "KR"}, {"S. Korean", "KR"}, {"ROK", "KR"},
		{"North Korean", "KP"}, {"Azerbaijani", "AZ"}, {"Azerbaijanis", "AZ"}, {"AZERIS", "AZ"}, {"Turkish", "TR"}, {"Turks", "TR"},
		{"American", "US"}, {"U.S.", "US"}, {"British", "GB"}, {"Scottish", "GB"}, {"French", "FR"}, {"the French", "FR"}, {"Frenchman", "FR"},
		{"Dutch", "NL"}, {"Swiss", "CH"}, {"Chinese", "CN"}, {"Taiwanese", "TW"}, {"Georgian", "GE"}, {"Kyrgyz", "KG"}, {"Kazakh", "KZ"},
		{"Nigerian", "NG"}, {"Nigerien", "NE"}, {"Guinean", "GN"}, {"Bissau-Guinean", "GW"}, {"Equatorial Guinean", "GQ"}, {"Papua New Guinean", "PG"},
		{"Sudanese", "SD"}, {"South Sudanese", "SS"}, {"Samoan", "WS"}, {"American Samoan", "AS"}, {"Macedonian", "MK"}, {"Kosovar", "XK"}, {"Palestinian", "PS"},
		{"Burkinabè", "BF"}, {"Burkinabe", "BF"}, {"São Toméan", "ST"}, {"Ivorian", "CI"}, {"Emirati", "AE"}, {"Emiratis", "AE"}, {"Omani", "OM"},
		{"Soviet", "SUHH"}, {"Soviets", "SUHH"}, {"Yugoslav", "YUCS"}, {"Czechoslovak", "CSHH"}, {"East German", "DDDE"}, {"West German", "DE"},
		{"South Yemeni", "YDYE"}, {"North Vietnamese", "VDVN"}, {"Persian", "IR"}, {"Siamese", "TH"}, {"Rhodesian", "ZW"},
		{"Korean", "ambiguous:KP KR"}, {"Koreans", "ambiguous:KP KR"}, {"Congolese", "ambiguous:CD CG"}, {"Dominican", "ambiguous:DM DO"},
		{"Austro-Hungarian", "historic:Austria-Hungary"}, {"Ottoman", "historic:Ottoman Empire"}, {"Hawaiian", "historic:Kingdom of Hawaii"},
		{"Azerbaijan", "unknown"}, {"KR", "unknown"}, {"", "unknown"}, {"s", "unknown"}, {"European", "unknown"}, {"Arab", "unknown"}, {"Kurdish", "unknown"},
	} {
		c, err := ParseDemonym(tt.text)
		got := string(c)
		var ambiguous *AmbiguousError
		var historic *HistoricStateError
		switch {
		case errors.As(err, &ambiguous):
			got = "ambiguous:" + string(ambiguous.Countries[0]+" "+ambiguous.Countries[1])
		case errors.As(err, &historic):
			got = "historic:" + historic.State.Name
		case errors.Is(err, ErrUnknown):
			got = "unknown"
		}
		assert.Equal(t, tt.want, got, "%q", tt.text)
	}
}

func TestParseDemonymErrors(t *testing.T) {
	_, err := ParseDemonym("Azerbajiani")
	require.EqualError(t, err, `"Azerbajiani" is not a known demonym; the nearest known: "Azerbaijan"`)
	_, err = ParseDemonym("Korean")
	require.EqualError(t, err, `"Korean" is ambiguous: it may mean KP (North Korea) or KR (South Korea)`)
}

// Every independent state of the oracle has a demonym.
func TestDemonymsAreComplete(t *testing.T) {
	have := map[string]bool{}
	for _, v := range demonymKeyValues {
		if v&(countryAmbiguousBit|countryHistoricBit) == 0 {
			have[v.codes()] = true
		}
	}
	for _, row := range countryISORows(t) {
		if row[9] == "Yes" && row[0] != "DM" && row[0] != "DO" {
			assert.True(t, have[row[0]], "%s", row[0])
		}
	}
}
