package timeline

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation"
)

// statedOrigin is an origin as a report names it, in a form that compares: by
// state and role where there is a role, else by name.
type statedOrigin struct {
	country cooperation.Country
	role    cooperation.OrganizationRole
	name    string
}

func readOrigin(o cooperation.Origin) statedOrigin {
	switch {
	case o.Role != "" && o.Role != cooperation.OrganOther:
		return statedOrigin{country: o.Country, role: o.Role}
	case o.Name != "":
		return statedOrigin{country: o.Country, name: fold(o.Name)}
	}
	return statedOrigin{}
}

func (o statedOrigin) compare(other statedOrigin) int {
	return cmp.Or(cmp.Compare(o.country, other.country), cmp.Compare(o.role, other.role), cmp.Compare(o.name, other.name))
}

// String words it for a person.
func (o statedOrigin) String() string {
	return strings.TrimSpace(string(o.country) + " " + string(o.role) + o.name)
}

// maybe reports whether the two may be one: nothing that both state differs.
// Names differ for certain only if they are in one script, share no word, and
// neither is made of the other's initials.
func (o statedOrigin) maybe(other statedOrigin) bool {
	switch {
	case o.country != "" && other.country != "" && o.country != other.country:
		return false
	case o.role != "" && other.role != "":
		return o.role == other.role
	case o.name == "" || other.name == "":
		return true
	}
	a, b := strings.Fields(o.name), strings.Fields(other.name)
	return meet(a, b) || script(o.name) != script(other.name) || initials(a) == other.name || initials(b) == o.name
}

// initials are the first letters of words.
func initials(words []string) string {
	var b strings.Builder
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		b.WriteRune(r)
	}
	return b.String()
}

// scripts are those that sources on defence cooperation are written in; others
// count as one.
var scripts = [...]*unicode.RangeTable{
	unicode.Latin, unicode.Cyrillic, unicode.Hangul, unicode.Han, unicode.Arabic, unicode.Georgian, unicode.Armenian,
	unicode.Greek, unicode.Hebrew, unicode.Thai, unicode.Devanagari, unicode.Hiragana, unicode.Katakana,
}

// script is the index of the script of the first letter of a text.
func script(s string) int {
	i := strings.IndexFunc(s, unicode.IsLetter)
	if i < 0 {
		return -1
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return slices.IndexFunc(scripts[:], func(t *unicode.RangeTable) bool { return unicode.Is(t, r) })
}
