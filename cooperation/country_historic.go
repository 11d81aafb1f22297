package cooperation

import (
	"errors"
	"fmt"
	"iter"

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
// [ParseCountry] and [ParseDemonym] recognise, roughly by name. Which of them
// are listed says nothing about their status.
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
// Both errors.Is(err, ErrNoCode) and errors.Is(err, ErrUnknown) are true for
// it: no code is known for the text.
type HistoricStateError struct {
	Input string // the text as given
	State HistoricState
}

// Error quotes the input and says which state it is and what came after it.
func (e *HistoricStateError) Error() string {
	return fmt.Sprintf("%q names a historic state that has no code: %s (%s), succeeded by %v",
		e.Input, e.State.Name, e.State.Existed, e.State.Successors)
}

// Is makes errors.Is true for ErrNoCode and for ErrUnknown.
func (e *HistoricStateError) Is(target error) bool {
	return target == ErrNoCode || target == ErrUnknown
}

// countryHistoricRow is the generated form of a HistoricState: existed is EDTF,
// successors are separated by spaces.
type countryHistoricRow struct{ name, existed, successors string }

func (r countryHistoricRow) state() HistoricState {
	return HistoricState{r.name, edtf.MustParse(r.existed), countryList(r.successors)}
}
