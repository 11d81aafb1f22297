// Package calendar counts days, months and seasons as integers, and completes
// dates with digits that are not known. It knows nothing of texts and relations.
package calendar

// Precision is what an end states.
type Precision uint8

// The precisions; the first states nothing.
const (
	PrecNone Precision = iota
	PrecYear
	PrecMonth
	PrecDay
	PrecSeason  // a sub-year grouping, 21 to 41
	PrecUnknown // the null end of an interval
	PrecOpen    // the end ".." of an interval or list
)

// Qualifier is the set of doubts about a component.
type Qualifier uint8

// The qualifiers of EDTF, which % means together.
const (
	Uncertain   Qualifier = 1 // ?
	Approximate Qualifier = 2 // ~
	Both                  = Uncertain | Approximate
)

// Date is one end of a value taken apart. Masked digits are 0 in the numbers.
type Date struct {
	Year                         int64
	Month, Day, Season           int // 0 if not stated
	Prec                         Precision
	YearMask, MonthMask, DayMask uint8
	YearQual, MonthQual, DayQual Qualifier
}

// Masked reports whether a digit is X.
func (e *Date) Masked() bool { return e.YearMask|e.MonthMask|e.DayMask != 0 }

// Qualified reports whether a part is in doubt.
func (e *Date) Qualified() bool { return e.YearQual|e.MonthQual|e.DayQual != 0 }

// Dated reports whether the end states a date at all.
func (e *Date) Dated() bool { return e.Prec >= PrecYear && e.Prec <= PrecSeason }

// AppendYear writes four digits, or Y and more.
func AppendYear(b []byte, y int64, mask uint8) []byte {
	u := uint64(y)
	if y > 9999 || y < -9999 {
		b = append(b, 'Y')
	}
	if y < 0 {
		b = append(b, '-')
		u = -u
	}
	var buf [20]byte
	i := len(buf)
	for k := 0; u > 0 || k < 4; k++ {
		i--
		buf[i] = byte('0' + u%10)
		if k < 4 && mask>>k&1 != 0 {
			buf[i] = 'X'
		}
		u /= 10
	}
	return append(b, buf[i:]...)
}

// AppendTwo writes two digits.
func AppendTwo(b []byte, n int, mask uint8) []byte {
	tens, ones := byte('0'+n/10), byte('0'+n%10)
	if mask&2 != 0 {
		tens = 'X'
	}
	if mask&1 != 0 {
		ones = 'X'
	}
	return append(b, tens, ones)
}
