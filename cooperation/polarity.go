package cooperation

import "slices"

// Polarity says whether a report asserts a record or denies it. The zero
// value means that it is asserted.
type Polarity string

// The polarities. The terms follow the annotation of event factuality in
// corpus linguistics (FactBank, Saurí and Pustejovsky 2009).
const (
	PolarityDenied      Polarity = "denied"      // the source says that it did not happen, or is not so
	PolarityUnconfirmed Polarity = "unconfirmed" // the source tells it and says that it is not confirmed
)

var polarities = [...]Polarity{PolarityDenied, PolarityUnconfirmed}

// Valid reports whether p is one of the constants.
func (p Polarity) Valid() bool { return slices.Contains(polarities[:], p) }

// Terms lists the valid values in the order of the constants.
func (Polarity) Terms() []string { return termsOf(polarities[:]) }
