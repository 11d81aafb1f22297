package origin

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// Stated is an origin as a report names it, in a form that compares: by
// state and role where there is a role, else by name.
type Stated struct {
	country cooperation.Country
	role    cooperation.OrganizationRole
	name    string
}

// Read reads an origin. The zero Stated means that nothing is said of it.
func Read(o cooperation.Origin) Stated {
	switch {
	case o.Role != "" && o.Role != cooperation.OrganOther:
		return Stated{country: o.Country, role: o.Role}
	case o.Name != "":
		return Stated{country: o.Country, name: label.Fold(o.Name)}
	}
	return Stated{}
}

func (o Stated) compare(other Stated) int {
	return cmp.Or(cmp.Compare(o.country, other.country), cmp.Compare(o.role, other.role), cmp.Compare(o.name, other.name))
}

// String words it for a person.
func (o Stated) String() string {
	return strings.TrimSpace(string(o.country) + " " + string(o.role) + o.name)
}

// maybe reports whether the two may be one: nothing that both state differs.
// Names differ for certain only if they are in one script, share no word, and
// neither is made of the other's initials.
func (o Stated) maybe(other Stated) bool {
	switch {
	case o.country != "" && other.country != "" && o.country != other.country:
		return false
	case o.role != "" && other.role != "":
		return o.role == other.role
	case o.name == "" || other.name == "":
		return true
	}
	a, b := strings.Fields(o.name), strings.Fields(other.name)
	common := slices.ContainsFunc(a, func(w string) bool { return slices.Contains(b, w) })
	return common || label.Script(o.name) != label.Script(other.name) || initials(a) == other.name || initials(b) == o.name
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
