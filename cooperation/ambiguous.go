package cooperation

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// Sentinels for the text readers of this package: [ParseCountry],
// [ParseDemonym], [ParseRank] and [ParsePosts]. Test for them with errors.Is;
// take the details from [*AmbiguousError] and [*UnknownError] with errors.As.
var (
	// ErrAmbiguous reports that a text names more than one thing and nothing
	// beside it says which: "Korea", "Congo", "Captain".
	ErrAmbiguous = errors.New("ambiguous")
	// ErrUnknown reports that a text names nothing this package knows.
	ErrUnknown = errors.New("unknown")
)

// AmbiguousError lists everything that an ambiguous text may mean.
// errors.Is(err, ErrAmbiguous) is true for it.
type AmbiguousError struct {
	Input     string    // the text as given, cut if it is long
	Countries []Country // the candidates, sorted, if a country was read
	Ranks     []Rank    // the candidates, lowest grade first, if a rank was read
	Give      []string  // the fields of RankContext that would decide, "Country" before "Branch" before "On"; empty where none is known to
}

// Error quotes the input, names the candidates and says what would decide.
func (e *AmbiguousError) Error() string {
	names := namedCodes(e.Countries)
	for _, r := range e.Ranks {
		grade := r.Grade
		if grade == "" {
			grade = "no grade"
		}
		names = append(names, strings.TrimSpace(fmt.Sprintf("%s %s (%s)", r.Branch, r.Title, grade)))
	}
	if len(names) == 1 {
		names = append(names, "nothing of the kind") // "Major Owens" may be a name
	}
	text := fmt.Sprintf("%q is ambiguous: it may mean %s", e.Input, strings.Join(names, " or "))
	for i, field := range e.Give {
		if i == 0 {
			text += "; give RankContext." + field
		} else {
			text += " and RankContext." + field
		}
	}
	return text
}

// namedCodes puts the name of each country beside its code.
func namedCodes(countries []Country) []string {
	names := make([]string, len(countries))
	for i, c := range countries {
		names[i] = string(c) + " (" + c.Name() + ")"
	}
	return names
}

// Is makes errors.Is(err, ErrAmbiguous) true.
func (e *AmbiguousError) Is(target error) bool { return target == ErrAmbiguous }

// maxInput is how many bytes of a text that could not be read an error keeps:
// more than any name, rank or post has.
const maxInput = 256

// clipped cuts a text for an error, so that the error neither keeps a whole
// document alive nor prints it.
func clipped(text string) string {
	if len(text) <= maxInput {
		return text
	}
	cut := maxInput
	for cut > maxInput-utf8.UTFMax && !utf8.RuneStart(text[cut]) {
		cut--
	}
	return strings.Clone(text[:cut]) + "…"
}

// UnknownError says that a text was not recognised and what came nearest.
// errors.Is(err, ErrUnknown) is true for it.
type UnknownError struct {
	Input   string   // the text as given, cut if it is long
	What    string   // what was expected: "country", "demonym", "rank", "post", "kind of record"
	Nearest []string // known texts that look alike, best first; a hint, never an answer
}

// Error quotes the input and offers the nearest known texts.
func (e *UnknownError) Error() string {
	if len(e.Nearest) == 0 {
		return fmt.Sprintf("%q is not a known %s", e.Input, e.What)
	}
	quoted := make([]string, len(e.Nearest))
	for i, n := range e.Nearest {
		quoted[i] = fmt.Sprintf("%q", n)
	}
	return fmt.Sprintf("%q is not a known %s; the nearest known: %s", e.Input, e.What, strings.Join(quoted, ", "))
}

// Is makes errors.Is(err, ErrUnknown) true.
func (e *UnknownError) Is(target error) bool { return target == ErrUnknown }

// ErrNoCode reports that a text names a state of the past that no code of ISO
// 3166 stands for. Take the details from [*HistoricStateError] with errors.As.
var ErrNoCode = errors.New("historic state without a code")

// HistoricStateError says that a text names a historic state without a code.
// errors.Is(err, ErrNoCode) is true for it.
//
// A text may name a country beside the state: "Turkey (Ottoman Empire)". Then
// errors.Is(err, ErrAmbiguous) is true as well, and errors.As finds an
// [*AmbiguousError]. Otherwise errors.Is(err, ErrUnknown) is true, since no code
// is known for the text.
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
