package cooperation

import (
	"iter"
	"strings"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Countries returns today's countries and territories in the order of their
// codes: the 249 of ISO 3166-1, and XK.
func Countries() iter.Seq[Country] {
	return func(yield func(Country) bool) {
		for n := range countryCount {
			if !yield(countryAt(n)) {
				return
			}
		}
	}
}

// WithdrawnCountries returns the countries and territories that no longer exist
// and whose codes ISO 3166-3 keeps, in the order of these codes: those that were
// dissolved, divided, united or absorbed. The merely renamed are not among them.
func WithdrawnCountries() iter.Seq[Country] {
	return func(yield func(Country) bool) {
		for n := countryCount; n < len(countryExistence); n++ {
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

// HistoricState is a state of the past that ISO 3166 never had a code for. In a
// report it is an Organization of kind state.
type HistoricState struct {
	Name       string    // the usual English name
	Existed    edtf.Date // from its foundation or independence to its end
	Successors []Country // today's or withdrawn countries that took its place, if any
}

// HistoricStates returns the historic states without a code that
// [ParseCountry] and [ParseDemonym] recognise.
func HistoricStates() iter.Seq[HistoricState] {
	return func(yield func(HistoricState) bool) {
		for i := range countryHistoric {
			if !yield(countryHistoric[i].state()) {
				return
			}
		}
	}
}

// countryHistoricRow is the generated form of a HistoricState.
type countryHistoricRow struct{ name, existed, successors string }

func (r countryHistoricRow) state() HistoricState {
	return HistoricState{r.name, edtf.Date{}, countryList(r.successors)}
}

// countryList reads codes separated by spaces.
func countryList(codes string) []Country {
	var list []Country
	for code := range strings.FieldsSeq(codes) {
		list = append(list, Country(code))
	}
	return list
}
