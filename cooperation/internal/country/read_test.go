package country

import (
	"encoding/csv"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
)

// all returns the codes of today's and of the withdrawn countries.
func all() []string { return slices.Concat(slices.Collect(Today()), slices.Collect(Withdrawn())) }

// rows reads a table of testdata.
func rows(t testing.TB, name string) [][]string {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	require.NoError(t, err)
	var list [][]string
	for line := range strings.Lines(string(data)) {
		if !strings.HasPrefix(line, "#") {
			list = append(list, strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
		}
	}
	return list
}

// isoRows reads the oracle: alpha-2, alpha-3, numeric, the names from column 3 to
// 8, and whether the country is independent.
func isoRows(t testing.TB) [][]string {
	t.Helper()
	f, err := os.Open("testdata/country-codes.csv")
	require.NoError(t, err)
	defer f.Close()
	list, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	require.Len(t, list, 250)
	return list[1:]
}

// wording puts what was read in one word, in the form of the tables in testdata.
func wording(r Reading, ok bool) string {
	if !ok {
		return "unknown"
	}
	if code, ok := r.Code(); ok {
		return code
	}
	if h, ok := r.Historic(); ok && r.Codes() == "" {
		return "historic:" + h.Name
	}
	return "ambiguous:" + r.Codes()
}

func readAs(text string) string { return wording(Read(strings.TrimSpace(text))) }

func TestReadLabels(t *testing.T) {
	for _, row := range rows(t, "labels.tsv") {
		assert.Equal(t, row[1], readAs(row[0]), "%q", row[0])
	}
}

// Every country label of a century and a half of visits is read; what is no
// code has its reason in the table.
func TestReadUSDiplomacy(t *testing.T) {
	list := rows(t, "us-diplomacy-labels.tsv")
	require.Len(t, list, 262)
	for _, row := range list {
		got := readAs(row[0])
		assert.Equal(t, row[1], got, "%q", row[0])
		if !Exists(got) {
			assert.NotEmpty(t, row[2], "%q is no code and has no reason", row[0])
		}
	}
}

func TestReadsNamesOfISO(t *testing.T) {
	// UN and ISO give the bare name to the Republic of the Congo, but much of
	// the press means the Democratic Republic.
	ambiguous := map[string]bool{"Congo": true, "Congo (the)": true, "Конго": true}
	for _, row := range isoRows(t) {
		for _, name := range row[3:9] {
			if name == "" {
				continue
			}
			want := row[0]
			if ambiguous[name] {
				want = "ambiguous:CD CG"
			}
			assert.Equal(t, want, readAs(name), "%q", name)
		}
	}
}

func TestReadCodes(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"KR", "KR"}, {"kr", "KR"}, {"Kr", "KR"}, {" KR\n", "KR"}, {"KOR", "KR"}, {"kor", "KR"}, {"410", "KR"}, {"031", "AZ"},
		{"SUHH", "SUHH"}, {"suhh", "SUHH"}, {"SU", "SUHH"}, {"SUN", "SUHH"}, {"810", "SUHH"},
		{"BUMM", "MM"}, {"ZR", "CD"}, {"ZAR", "CD"}, {"ROM", "RO"}, {"YU", "YUCS"}, {"YUG", "YUCS"}, {"SCG", "CSXX"}, {"CSK", "CSHH"},
		// Little words are codes when they are the whole text.
		{"in", "IN"}, {"no", "NO"}, {"is", "IS"}, {"to", "TO"}, {"NA", "NA"},
		// What looks like an abbreviation of something else is the code.
		{"SA", "SA"}, {"AUS", "AU"}, {"CH", "CH"}, {"SK", "SK"}, {"GE", "GE"}, {"DE", "DE"},
		// Reserved and user-assigned codes.
		{"UK", "GB"}, {"EL", "GR"}, {"EU", "unknown"}, {"XX", "unknown"}, {"ZZ", "unknown"}, {"NK", "unknown"},
		// Codes of two countries in turn.
		{"CS", "ambiguous:CSHH CSXX"}, {"891", "ambiguous:CSXX YUCS"},
		{"000", "unknown"}, {"999", "unknown"}, {"36", "unknown"}, {"0410", "unknown"}, {"KORX", "unknown"}, {"AAA", "unknown"}, {"XAD", "unknown"},
	} {
		assert.Equal(t, tt.want, readAs(tt.text), "%q", tt.text)
	}
}

// Of the three-letter texts, the alpha-3 codes and a few abbreviations are
// read; of the three-digit ones, the numeric codes.
func TestReadThreeCharacters(t *testing.T) {
	byAlpha3, byNumeric := map[string]string{"XKK": "XK"}, map[string]string{}
	for c := range Today() {
		byAlpha3[Alpha3(c)] = c
		byNumeric[Numeric(c)] = c
	}
	for a := byte('A'); a <= 'Z'; a++ {
		for b := byte('A'); b <= 'Z'; b++ {
			for d := byte('A'); d <= 'Z'; d++ {
				text := string([]byte{a, b, d})
				c, ok := ByCode(text)
				require.Equal(t, byAlpha3[text], c, text)
				require.Equal(t, byAlpha3[text] != "", ok, text)
			}
		}
	}
	for n := range 1000 {
		text := fmt.Sprintf("%03d", n)
		c, _ := ByCode(text)
		require.Equal(t, byNumeric[text], c, text)
	}
}

func TestReadsItsOwnCodes(t *testing.T) {
	for _, c := range all() {
		for _, code := range []string{c, strings.ToLower(c), Alpha3(c), Numeric(c)} {
			if code == "" || code == "891" {
				continue
			}
			assert.Equal(t, c, readAs(code), "%s", code)
		}
	}
}

// variants are ways to write a name that do not change it.
var variants = map[string]func(string) string{
	"as it is":     func(s string) string { return s },
	"upper case":   strings.ToUpper,
	"lower case":   strings.ToLower,
	"decomposed":   norm.NFD.String,
	"compatible":   norm.NFKD.String,
	"spaces":       func(s string) string { return "\t " + s + " \u00a0\n" },
	"more spaces":  func(s string) string { return strings.ReplaceAll(s, " ", "  ") },
	"typewriter":   func(s string) string { return strings.NewReplacer("’", "'", "–", "-", "—", "-").Replace(s) },
	"no hyphens":   func(s string) string { return strings.ReplaceAll(s, "-", " ") },
	"and":          func(s string) string { return strings.ReplaceAll(s, " & ", " and ") },
	"with the":     func(s string) string { return "the " + s },
	"list article": func(s string) string { return s + " (the)" },
	"no marks": func(s string) string {
		var b strings.Builder
		for _, r := range norm.NFD.String(s) {
			if r < 0x300 || r > 0x36F {
				b.WriteRune(r)
			}
		}
		return norm.NFC.String(b.String())
	},
}

func TestReadsItsOwnNames(t *testing.T) {
	for _, c := range all() {
		for i := range names {
			lang := names[i].lang
			name := Name(c, lang)
			if name == "" {
				continue
			}
			switch c + " " + lang {
			case "CG es", "CG pl", "GY pt":
				continue // "Congo", "Kongo", "Guiana", which are ambiguous in every language
			}
			for how, vary := range variants {
				assert.Equal(t, c, readAs(vary(name)), "%q %s %s", name, lang, how)
			}
		}
	}
}

// The tables that are searched by halves are in order, and their values exist.
func TestKeysAreSorted(t *testing.T) {
	for name, table := range map[string]keyTable{"countries": countries, "demonyms": demonyms} {
		require.Len(t, table.meanings, len(table.ends), name)
		last, begin := "", uint32(0)
		for i, end := range table.ends {
			key := table.text[begin:end]
			begin = end
			require.Less(t, last, key, name)
			last = key
			require.NotEmpty(t, table.meanings[i].names(), "%s: %s", name, key)
			m, ok := table.find([]byte(key))
			require.True(t, ok, "%s: %s", name, key)
			require.Equal(t, table.meanings[i], m, "%s: %s", name, key)
		}
		require.Len(t, table.text, int(begin), name)
	}
}

// A dissolved state is never taken for its successor.
func TestReadKeepsDissolvedStatesApart(t *testing.T) {
	for text, want := range map[string]string{
		"Soviet Union": "SUHH", "СССР": "SUHH", "SSRİ": "SUHH", "소련": "SUHH", "Yugoslavia": "YUCS", "Czechoslovakia": "CSHH",
		"East Germany": "DDDE", "North Vietnam": "VDVN", "South Yemen": "YDYE", "Netherlands Antilles": "ANHH", "Serbia and Montenegro": "CSXX", "Sikkim": "SKIN",
	} {
		assert.Equal(t, want, readAs(text), "%s", text)
	}
}

func TestCodesAgreeWithISO(t *testing.T) {
	for _, row := range isoRows(t) {
		c := row[0]
		assert.True(t, Exists(c), "%s", c)
		assert.Equal(t, row[1], Alpha3(c), "%s", c)
		assert.Equal(t, strings.Repeat("0", 3-len(row[2]))+row[2], Numeric(c), "%s", c)
	}
}

// Today's countries are those of ISO, and Kosovo.
func TestTodayAgreesWithISO(t *testing.T) {
	want := []string{"XK"}
	for _, row := range isoRows(t) {
		want = append(want, row[0])
	}
	slices.Sort(want)
	assert.Equal(t, want, slices.Collect(Today()))
}

func TestReadDemonym(t *testing.T) {
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
		assert.Equal(t, tt.want, wording(ReadDemonym(strings.TrimSpace(tt.text))), "%q", tt.text)
	}
}

// Every independent state of the oracle has a demonym.
func TestDemonymsAreComplete(t *testing.T) {
	have := map[string]bool{}
	for _, v := range demonyms.meanings {
		if v&(ambiguousBit|historicBit) == 0 {
			have[v.codes()] = true
		}
	}
	for _, row := range isoRows(t) {
		if row[9] == "Yes" && row[0] != "DM" && row[0] != "DO" {
			assert.True(t, have[row[0]], "%s", row[0])
		}
	}
}
