package cooperation

import (
	"errors"
	"fmt"
	"iter"
	"strings"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// ErrNoCode reports that a text names a state of the past that no code of ISO
// 3166 stands for. Take the details from [*HistoricStateError] with errors.As.
var ErrNoCode = errors.New("historic state without a code")

// HistoricState is a state, or a dependent territory, of the past that ISO 3166
// never had a code for. In a report it is an Organization of kind state.
type HistoricState struct {
	Name       string    // the usual English name
	Existed    edtf.Date // from its foundation or independence to its end
	Successors []Country // countries with a code that took its place, sorted
}

// HistoricStates returns the historic states without a code that
// [ParseCountry] and [ParseDemonym] recognise, in the order of their names.
// They are those of the Correlates of War state system and the like; secessions
// that were disputed in their time are not among them.
func HistoricStates() iter.Seq[HistoricState] {
	return func(yield func(HistoricState) bool) {
		for i := range countryHistoric {
			if !yield(countryHistoric[i].state()) {
				return
			}
		}
	}
}

// HistoricStateError says that a text names a historic state without a code.
// errors.Is(err, ErrNoCode) is true for it, and so is one of two more: if the
// text names a country beside it, as "Turkey (Ottoman Empire)" does, then
// errors.Is(err, ErrAmbiguous) and errors.As for [*AmbiguousError]; if not,
// errors.Is(err, ErrUnknown), since no code is known for the text.
type HistoricStateError struct {
	Input string          // the text as given
	State HistoricState   // the state that the text names
	Or    *AmbiguousError // the countries that the text names as well; nil if none
}

// Error quotes the input and says which state it is and what came after it.
func (e *HistoricStateError) Error() string {
	after := "; expected a country with a code; an organization of kind state can stand for it"
	if e.Or != nil {
		after = "; it may also mean " + strings.Join(namedCodes(e.Or.Countries), " or ")
	}
	return fmt.Sprintf("%q names a historic state that has no code: %s (%s), succeeded by %s%s",
		e.Input, e.State.Name, e.State.Existed, strings.Join(namedCodes(e.State.Successors), ", "), after)
}

// Is makes errors.Is true for ErrNoCode, and for ErrUnknown if the text names
// no country beside the state.
func (e *HistoricStateError) Is(target error) bool {
	return target == ErrNoCode || target == ErrUnknown && e.Or == nil
}

// Unwrap returns Or.
func (e *HistoricStateError) Unwrap() error {
	if e.Or == nil {
		return nil
	}
	return e.Or
}

// countryHistoricRow is the generated form of a HistoricState: existed is EDTF,
// successors are separated by spaces.
type countryHistoricRow struct{ name, existed, successors string }

func (r countryHistoricRow) state() HistoricState {
	return HistoricState{r.name, edtf.MustParse(r.existed), countryList(r.successors)}
}
