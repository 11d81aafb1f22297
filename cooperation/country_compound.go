package cooperation

import (
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/countrykey"
)

// countryReading is what a text was read as: one value, or two that it names
// side by side.
type countryReading struct {
	value, other countryValue
	two          bool
}

// maxCountryDepth bounds how often a text is taken apart: "Congo, Democratic
// Republic of (Zaire)" needs two steps.
const maxCountryDepth = 3

// readCountry reads a name; if no table lists it, as an inverted name, a name
// with a remark, or two names.
func readCountry(name string, depth int) (countryReading, bool) {
	if v, ok := countryNamed(name); ok {
		return countryReading{value: v}, true
	}
	if depth == maxCountryDepth {
		return countryReading{}, false
	}
	if v, ok := countryAfterArticle(name); ok {
		return countryReading{value: v}, true
	}
	if head, tail, ok := countryCutBracket(name); ok {
		return readCountryParts(head, tail, true, depth+1)
	}
	if head, tail, ok := strings.Cut(name, ","); ok {
		return readCountryParts(strings.TrimSpace(head), strings.TrimSpace(tail), true, depth+1)
	}
	if head, tail, ok := strings.Cut(name, "/"); ok {
		return readCountryParts(strings.TrimSpace(head), strings.TrimSpace(tail), false, depth+1)
	}
	for _, dash := range countryDashes {
		if head, tail, ok := strings.Cut(name, dash); ok {
			return readCountryParts(strings.TrimSpace(head), strings.TrimSpace(tail), false, depth+1)
		}
	}
	return countryReading{}, false
}

// countryDashes divide a name from a code or another name: "AZ - Azerbaijan".
var countryDashes = [...]string{" - ", " – ", " — "}

// readCountryParts reads a name of two parts: "Korea, Republic of" (if
// inverted names may stand there), "Poland (government-in-exile)", "Myanmar
// (Burma)", "Denmark (Greenland)".
func readCountryParts(head, tail string, inverted bool, depth int) (countryReading, bool) {
	if head == "" || tail == "" {
		return countryReading{}, false
	}
	if inverted {
		if countryQualifier(tail) {
			return readCountry(head, depth)
		}
		var key countrykey.Key
		key.Add(tail)
		key.Add(head)
		if v, ok := countryByKey(key.Bytes()); ok {
			return countryReading{value: v}, true
		}
	}
	a, ok := readCountryPart(head, depth)
	if !ok {
		return countryReading{}, false
	}
	b, ok := readCountryPart(countryWithoutFormerly(tail), depth)
	if !ok {
		return countryReading{}, false
	}
	return a.with(b), true
}

// readCountryPart reads one of two names; unlike a whole text, it may be a code
// only in upper case, so that no little word passes for one.
func readCountryPart(name string, depth int) (countryReading, bool) {
	if c, ok := countryByCode(name); ok && name == strings.ToUpper(name) {
		return countryReading{value: countryValue(c.number())}, true
	}
	return readCountry(name, depth)
}

// with joins what two names of one text were read as. If one leaves open what
// the other decides, the other holds.
func (r countryReading) with(b countryReading) countryReading {
	if r.two || b.two {
		if r.two {
			return r
		}
		return b
	}
	switch {
	case r.value == b.value:
		return r
	case r.value.among(b.value):
		return r
	case b.value.among(r.value):
		return b
	}
	return countryReading{r.value, b.value, true}
}

// among reports whether v is one of the countries that an ambiguous value may
// mean.
func (v countryValue) among(ambiguous countryValue) bool {
	if v&countryAmbiguousBit != 0 || ambiguous&countryAmbiguousBit == 0 {
		return false
	}
	return slices.Contains(strings.Fields(ambiguous.codes()), v.codes())
}

// country turns a reading into the result of ParseCountry.
func (r countryReading) country(text string) (Country, error) {
	if !r.two {
		return r.value.country(text)
	}
	list := append(countryList(r.value.codes()), countryList(r.other.codes())...)
	slices.Sort(list)
	ambiguous := &AmbiguousError{Input: text, Countries: slices.Compact(list)}
	for _, v := range []countryValue{r.value, r.other} {
		if v&countryHistoricBit != 0 {
			return "", &HistoricStateError{text, countryHistoric[v&^countryHistoricBit].state(), ambiguous}
		}
	}
	return "", ambiguous
}

// countryCutBracket divides "head (tail)" or "head [tail]".
func countryCutBracket(name string) (head, tail string, ok bool) {
	if name == "" {
		return "", "", false
	}
	open := byte('(')
	switch name[len(name)-1] {
	case ')':
	case ']':
		open = '['
	default:
		return "", "", false
	}
	i := strings.LastIndexByte(name, open)
	if i < 0 {
		return "", "", false
	}
	return strings.TrimSpace(name[:i]), strings.TrimSpace(name[i+1 : len(name)-1]), true
}

// countryQualifier reports whether a remark leaves open nothing about which
// country is meant: "government-in-exile", "the".
func countryQualifier(remark string) bool {
	var key countrykey.Key
	key.Add(remark)
	if len(key.Bytes()) == 0 {
		return true
	}
	for _, q := range countryQualifiers {
		if q == string(key.Bytes()) {
			return true
		}
	}
	return countryOnlyYears(string(key.Bytes()))
}

// countryOnlyYears reports whether a remark gives nothing but years, as in
// "Czechoslovakia (1945–1992)" and "Kiribati (since 1979)", or the number of a
// footnote.
func countryOnlyYears(key string) bool {
	for word := range strings.FieldsSeq(key) {
		switch word {
		case "since", "from", "to", "until", "till", "before", "after", "present", "pre", "post":
			continue
		}
		if len(word) == 3 || len(word) > 4 {
			return false // three digits are a code
		}
		for i := range len(word) {
			if !countryDigit(word[i]) {
				return false
			}
		}
	}
	return true
}

// countryFormerly lists the words that may introduce a second name.
var countryFormerly = [...]string{"formerly known as ", "formerly ", "previously ", "former ", "now ", "ex-", "ex ", "aka ", "a.k.a. ", "also ", "until recently "}

// countryWithoutFormerly removes a word that introduces a second name.
func countryWithoutFormerly(name string) string {
	for _, w := range countryFormerly {
		if len(name) > len(w) && strings.EqualFold(name[:len(w)], w) {
			return name[len(w):]
		}
	}
	return name
}

// countryArticles lists the articles that other languages set before a name.
var countryArticles = [...]string{"la ", "le ", "les ", "el ", "los ", "las ", "die ", "der ", "das ", "il ", "lo ", "l'", "l’"}

// countryAfterArticle looks a name up without the article before it.
func countryAfterArticle(name string) (countryValue, bool) {
	for _, a := range countryArticles {
		if len(name) > len(a) && strings.EqualFold(name[:len(a)], a) {
			return countryNamed(name[len(a):])
		}
	}
	return 0, false
}
