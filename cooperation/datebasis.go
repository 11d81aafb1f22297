package cooperation

import "slices"

// DateBasis says how a report came by a date. The zero value means that the
// basis is not given.
type DateBasis string

// The bases of a date. The terms are those of news analysis: a report prints a
// date, or implies it by its dateline or by a word such as "Tuesday".
const (
	BasisStated   DateBasis = "stated"   // printed in the text
	BasisDateline DateBasis = "dateline" // "today", read off the report's dateline
	BasisRelative DateBasis = "relative" // "on Tuesday", "last year", counted from the dateline
	BasisInferred DateBasis = "inferred" // concluded by whoever took the report apart
)

var dateBases = [...]DateBasis{BasisStated, BasisDateline, BasisRelative, BasisInferred}

// Valid reports whether b is one of the constants.
func (b DateBasis) Valid() bool { return slices.Contains(dateBases[:], b) }

// Terms lists the valid values in the order of the constants.
func (DateBasis) Terms() []string { return termsOf(dateBases[:]) }
