package resolve

import (
	"strings"
	"unicode"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// labelsOf reads a title or proper name of a record. The title of an agreement is
// read without the parties.
func (r *Reader) labelsOf(n int32, s statement) []label.Label {
	x, ok := r.record(n).(*cooperation.Agreement)
	if !ok {
		return []label.Label{label.New(s.text, s.lang)}
	}
	var names []string
	for _, p := range x.Parties {
		if c := cooperation.Country(r.serves(n, p)); c.Valid() {
			names = appendNames(names, c, s)
		}
	}
	return label.Title(s.text, s.lang, names)
}

// appendNames appends how a title may call a party: by its names, and by words of the
// title that mean it, such as "Norwegian" and "U.S.".
func appendNames(names []string, c cooperation.Country, title statement) []string {
	names = append(names, string(c), c.Alpha3(), c.Name())
	if title.lang != "" {
		names = append(names, c.NameIn(title.lang))
	}
	words := strings.FieldsFunc(strings.ReplaceAll(title.text, ".", ""), func(r rune) bool { return !unicode.IsLetter(r) })
	for _, w := range words {
		read := cooperation.ParseDemonym
		if len(w) <= 4 && w == strings.ToUpper(w) {
			read = cooperation.ParseCountry
		}
		if named, err := read(w); err == nil && named == c {
			names = append(names, w)
		}
	}
	return names
}

// sharedTitles are the titles of two agreements that are the same.
func (r *Reader) sharedTitles(a, b int32) []Compared {
	var out []Compared
	r.ownStatements(a, func(s statement) {
		r.ownStatements(b, func(t statement) {
			if s.aspect == aspectLabel && t.aspect == aspectLabel && label.Share(r.labelsOf(a, s), r.labelsOf(b, t)) {
				out = append(out, Compared{A: s.text, B: t.text, At: -1})
			}
		})
	})
	return out
}
