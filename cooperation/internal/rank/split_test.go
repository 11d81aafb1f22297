package rank

import (
	"slices"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Every title, and every spelling of every phrase that the tables make a title
// of, is read before a name as it is alone, in every ladder, with dots and
// without.
func TestSplitAgreesWithParse(t *testing.T) {
	countries := []string{
		"", "US", "GB", "CA", "IN", "DE", "TR", "FR", "IT", "ES", "PT", "PL", "HR", "HU", "CZ", "RO", "NL", "SE", "FI",
		"RU", "AZ", "UA", "GE", "KR", "KP", "CN", "TW", "JP", "VN", "EG", "IL", "IR", "BR", "YUCS", "MN",
	}
	checked := 0
	check := func(text string, in Context) {
		want, wantDoubt := Parse(text, in)
		if want.Title == "" {
			return // not a rank of that country
		}
		checked++
		got, rest, doubt := Split(text+" Zqx Wvyk", in)
		if doubt != nil && wantDoubt == nil {
			return
		}
		if got != want || rest != "Zqx Wvyk" {
			t.Errorf("%q (%s): got %q %s %s, %q; want %s %s", text, in.Country, got.Text, got.Title, got.Grade, rest, want.Title, want.Grade)
		}
	}
	for _, country := range countries {
		for _, title := range tables().titles[1:] {
			for _, branch := range []string{army, navy, airForce} {
				check(title, Context{Country: country, Branch: branch})
			}
		}
	}
	spellings := map[string][]string{}
	for _, c := range tableRows(t, "words") {
		if c[1] != drop && c[4] == "" {
			spellings[c[1]] = append(spellings[c[1]], c[0])
		}
	}
	for i, c := range tableRows(t, "phrases") {
		for _, text := range spellPhrase(c[0], spellings) {
			for _, country := range []string{"", "US", "IT", "BR", "RU", countries[i%len(countries)]} {
				in := Context{Country: country, Branch: joint}
				check(text, in)
				check(strings.ReplaceAll(text, " ", ". ")+".", in)
			}
		}
		if t.Failed() {
			return
		}
	}
	require.Greater(t, checked, 50_000)
}

// spellPhrase spells a phrase in every way in which one of its words differs
// from the English, and with two words in every pair of ways of one script.
func spellPhrase(phrase string, spellings map[string][]string) []string {
	texts := append([]string{phrase}, spellings[phrase]...)
	words := strings.Fields(phrase)
	for i := range words {
		for _, s := range spellings[words[i]] {
			one := slices.Clone(words)
			one[i] = s
			texts = append(texts, strings.Join(one, " "))
		}
	}
	if len(words) == 2 {
		for _, a := range spellings[words[0]] {
			for _, b := range spellings[words[1]] {
				if (a[0] < 0x80) == (b[0] < 0x80) {
					texts = append(texts, a+" "+b)
				}
			}
		}
	}
	sort.Strings(texts)
	return slices.Compact(texts)
}
