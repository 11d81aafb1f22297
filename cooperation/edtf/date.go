package edtf

// Date is a date, interval or set of alternatives as a source states it. The
// zero Date means that no date is given.
type Date struct {
	lo, hi int32
	a, b   uint32
}
