package edtf

import "strconv"

// Truth is the answer to a question about dates that are not fully known.
type Truth uint8

// The answers, in their order: No < Maybe < Yes, so that "at least Maybe" can
// be written t >= Maybe.
const (
	No    Truth = iota // under no possible reading of the dates
	Maybe              // under some, not under others
	Yes                // under every one
)

// String is "no", "maybe" or "yes".
func (t Truth) String() string {
	switch t {
	case No:
		return "no"
	case Maybe:
		return "maybe"
	case Yes:
		return "yes"
	}
	return "Truth(" + strconv.Itoa(int(t)) + ")"
}
