package cooperation

import (
	"errors"
	"fmt"
	"strings"
)

// countryMeant says which codes [ParseCountry] reads from a text that stands
// where a code should; nothing where it reads none. It is a hint for a person:
// no value is ever repaired.
func countryMeant(text string) string {
	if len(text) > maxCountryText {
		return ""
	}
	t := strings.TrimSpace(text)
	c, ok := countryByCode(t)
	if !ok {
		// Not ParseCountry itself, which would search for neighbours of what
		// it cannot read.
		r, read := readCountry(t, 0)
		if !read {
			return ""
		}
		var err error
		if c, err = r.country(t); err != nil {
			var ambiguous *AmbiguousError
			if !errors.As(err, &ambiguous) {
				return ""
			}
			codes := make([]string, len(ambiguous.Countries))
			for i, c := range ambiguous.Countries {
				codes[i] = string(c)
			}
			return ", which ParseCountry reads as " + oneOf(codes)
		}
	}
	return fmt.Sprintf(", which ParseCountry reads as %s", c)
}
