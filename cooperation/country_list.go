package cooperation

import (
	"iter"
	"strings"
)

// Countries returns today's countries and territories in the order of their
// codes: the 249 of ISO 3166-1, and XK.
func Countries() iter.Seq[Country] { return countriesBetween(0, countryCount) }

// WithdrawnCountries returns the countries and territories that no longer exist
// and whose codes ISO 3166-3 keeps, in the order of these codes: those that were
// dissolved, divided, united or absorbed. The merely renamed are not among them.
func WithdrawnCountries() iter.Seq[Country] {
	return countriesBetween(countryCount, len(countryExistence))
}

func countriesBetween(first, end int) iter.Seq[Country] {
	return func(yield func(Country) bool) {
		for n := first; n < end; n++ {
			if !yield(countryAt(n)) {
				return
			}
		}
	}
}

// Withdrawn reports whether c is the code of a country that no longer exists.
func (c Country) Withdrawn() bool { return c.number() >= countryCount }

// Successors returns the countries that took the place of a withdrawn one, in
// the order of their codes; nil for today's countries. Which of them continues
// the legal personality of the old state is not said.
func (c Country) Successors() []Country {
	n := c.number()
	if n < countryCount {
		return nil
	}
	return countryList(countrySuccessors[n-countryCount])
}

// countryList reads codes separated by spaces.
func countryList(codes string) []Country {
	var list []Country
	for code := range strings.FieldsSeq(codes) {
		list = append(list, Country(code))
	}
	return list
}
