package cooperation

import (
	"cmp"
	"slices"
	"strings"
)

// Grade is a NATO standard grade, STANAG 2116 edition 7 (APersP-01): "OF-1" to
// "OF-10" for officers, "OR-1" to "OR-9" for other ranks. The warrant officers
// of the United States have codes of their own there, WO-1 to WO-5, and no
// Grade here. Warrant officers of other members are other ranks there, such as
// Britain's OR-9 and OR-8 (Wikipedia, Ranks and insignia of NATO; Other ranks
// (UK)). The zero value means not known.
type Grade string

// The grades of STANAG 2116, lowest first. The titles are examples: each armed
// force has its own.
const (
	OR1  Grade = "OR-1"  // private, recruit (US Army: private, E-1)
	OR2  Grade = "OR-2"  // private (US Army: private, E-2)
	OR3  Grade = "OR-3"  // private first class, lance corporal
	OR4  Grade = "OR-4"  // corporal
	OR5  Grade = "OR-5"  // junior sergeant (US Army: sergeant)
	OR6  Grade = "OR-6"  // sergeant (US Army: staff sergeant)
	OR7  Grade = "OR-7"  // senior sergeant (US Army: sergeant first class)
	OR8  Grade = "OR-8"  // master sergeant
	OR9  Grade = "OR-9"  // sergeant major
	OF1  Grade = "OF-1"  // lieutenants
	OF2  Grade = "OF-2"  // army captains, naval lieutenants
	OF3  Grade = "OF-3"  // majors
	OF4  Grade = "OF-4"  // lieutenant colonels
	OF5  Grade = "OF-5"  // colonels, naval captains
	OF6  Grade = "OF-6"  // one star
	OF7  Grade = "OF-7"  // two stars
	OF8  Grade = "OF-8"  // three stars
	OF9  Grade = "OF-9"  // four stars
	OF10 Grade = "OF-10" // marshals, five stars
)

// gradeNames holds the grades in their order; a grade's place is its rank.
var gradeNames = [...]Grade{
	OR1, OR2, OR3, OR4, OR5, OR6, OR7, OR8, OR9,
	OF1, OF2, OF3, OF4, OF5, OF6, OF7, OF8, OF9, OF10,
}

// order returns 1 for OR-1 up to 19 for OF-10, and 0 for anything else.
func (g Grade) order() int {
	for i := range gradeNames {
		if gradeNames[i] == g {
			return i + 1
		}
	}
	return 0
}

// Valid reports whether g is one of the nineteen grades. The zero value, not
// known, is none of them.
func (g Grade) Valid() bool { return g.order() > 0 }

// Terms lists the valid values, lowest first.
func (Grade) Terms() []string { return termsOf(gradeNames[:]) }

// Officer reports whether g is one of OF-1 to OF-10.
func (g Grade) Officer() bool { return g.order() > OR9.order() }

// Compare orders grades. The zero Grade, not known, comes first, so that it
// never outranks anyone. Malformed values follow by their text, then OR-1 to
// OR-9, then OF-1 to OF-10. It returns -1, 0 or 1, is a total order, and is 0
// only for equal values.
func (g Grade) Compare(other Grade) int {
	if c := cmp.Compare(g.order(), other.order()); c != 0 {
		return c
	}
	return strings.Compare(string(g), string(other))
}

// GradeBasis says how sure a grade is. The zero value means that no grade is
// known: the title is read, but what it equals is not.
type GradeBasis string

// The bases of a grade: the terms are this package's.
const (
	GradeStandard     GradeBasis = "standard"     // stated in STANAG 2116 for a member of NATO
	GradeConventional GradeBasis = "conventional" // customary equivalence for other armed forces
)

var gradeBases = [...]GradeBasis{GradeStandard, GradeConventional}

// Valid reports whether b is one of the bases listed. The zero value is none
// of them.
func (b GradeBasis) Valid() bool { return slices.Contains(gradeBases[:], b) }

// Terms lists the valid values in the order of the constants.
func (GradeBasis) Terms() []string { return termsOf(gradeBases[:]) }
