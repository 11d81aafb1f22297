package cooperation

import (
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/country"
)

// countryMeant says which codes [ParseCountry] reads from a text that stands
// where a code should; nothing where it reads none. It is a hint for a person:
// no value is ever repaired.
func countryMeant(text string) string {
	if len(text) > country.MaxText {
		return ""
	}
	// Not ParseCountry, which would search for neighbours of what it cannot read.
	r, ok := country.Read(strings.TrimSpace(text))
	if codes := r.Codes(); ok && codes != "" {
		return ", which ParseCountry reads as " + oneOf(strings.Fields(codes))
	}
	return ""
}
