package country

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Every word of words.tsv has a name here that is read only because of it.
func TestWordsBesideNames(t *testing.T) {
	for _, tt := range []struct {
		what  string
		words []string
		cases map[string]struct{ text, want string }
	}{
		{"article", articles[:], map[string]struct{ text, want string }{
			"la ": {"La France", "FR"}, "le ": {"Le Portugal", "PT"}, "les ": {"Les Pays-Bas", "NL"}, "l'": {"L'Allemagne", "DE"}, "l’": {"L’Allemagne", "DE"},
			"el ": {"El Perú", "PE"}, "los ": {"Los Estados Unidos", "US"}, "las ": {"Las Filipinas", "PH"},
			"die ": {"Die Schweiz", "CH"}, "der ": {"Der Irak", "IQ"}, "das ": {"Das Königreich Belgien", "BE"},
			"il ": {"Il Giappone", "JP"}, "lo ": {"Lo Zambia", "ZM"},
		}},
		{"introduction", introductions[:], map[string]struct{ text, want string }{
			"formerly known as ": {"Myanmar (formerly known as Burma)", "MM"}, "formerly ": {"Eswatini (formerly Swaziland)", "SZ"}, "previously ": {"Sri Lanka (previously Ceylon)", "LK"},
			"former ": {"Benin (former Dahomey)", "BJ"}, "now ": {"Burma (now Myanmar)", "MM"}, "ex-": {"Zimbabwe (ex-Rhodesia)", "ZW"}, "ex ": {"Zimbabwe (ex Rhodesia)", "ZW"},
			"aka ": {"Burma (aka Myanmar)", "MM"}, "a.k.a. ": {"Burma (a.k.a. Myanmar)", "MM"}, "also ": {"Burma (also Myanmar)", "MM"}, "until recently ": {"Czechia (until recently Czech Republic)", "CZ"},
		}},
		{"time", timeWords[:], map[string]struct{ text, want string }{
			"since": {"Kiribati (since 1979)", "KI"}, "from": {"Vietnam (from 1976)", "VN"}, "to": {"Czechoslovakia (1945 to 1992)", "CSHH"}, "until": {"Yugoslavia (until 1991)", "YUCS"},
			"till": {"Yugoslavia (till 1991)", "YUCS"}, "before": {"Ethiopia (before 1993)", "ET"}, "after": {"Ethiopia (after 1993)", "ET"}, "present": {"Ghana (1957-present)", "GH"},
			"pre": {"Pakistan (pre-1971)", "PK"}, "post": {"Pakistan (post-1971)", "PK"},
		}},
	} {
		for _, word := range tt.words {
			c, ok := tt.cases[word]
			assert.True(t, ok, "the %s %q has no name in this test", tt.what, word)
			assert.Equal(t, c.want, readAs(c.text), "the %s %q", tt.what, word)
			delete(tt.cases, word)
		}
		assert.Empty(t, tt.cases, "words.tsv lacks these words")
	}
}

// A remark that changes nothing is neither a name nor a part of one: no country's
// name is that of another country with the remark before it.
func TestQualifiersChangeNothing(t *testing.T) {
	assert.Len(t, qualifiers, 28, "a new remark needs a look at the names that it may stand beside")
	for _, q := range qualifiers {
		_, ok := Read(q)
		assert.False(t, ok, "%q is a name", q)
		assert.Equal(t, "PL", readAs("Poland ["+q+"]"), "%q", q)
		for _, code := range all() {
			if m, ok := named(q + " " + Name(code, "en")); ok && m.codes() != code {
				t.Errorf("%q %s is another country: %s", q, Name(code, "en"), m.codes())
			}
		}
	}
	for _, text := range []string{"Korea (north)", "Korea (south)", "Vietnam (north)"} {
		r, _ := Read(text)
		assert.NotEqual(t, r.first.codes(), "KP KR", "%q", text)
	}
}
