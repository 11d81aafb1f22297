package edtf

// A year with significant digits, 1950S2: some year whose first two digits are
// 19, estimated to be 1950. b holds the estimate and the number of digits.
const (
	digitsBias  = 1 << 23
	shiftDigits = 24
)

func buildDigits(e *scanned) Date {
	d := build(formDigits, &e.endpoint, &endpoint{}, e.lo, e.hi)
	d.b = uint32(e.year+digitsBias) | uint32(e.digits)<<shiftDigits
	return d
}

// estimate is the year as written and how many of its digits are significant.
func (d Date) estimate() (year int64, digits int) {
	return int64(d.b&(1<<shiftDigits-1)) - digitsBias, int(d.b >> shiftDigits)
}

// digitsUnit is the power of ten below the last significant digit. Years of up
// to four digits count as four, since that is how they are written: the first
// two digits of 0050 are 00.
func digitsUnit(year int64, digits int) int64 {
	year = max(year, -year)
	count := 4
	for p := int64(10000); p <= year; p *= 10 {
		count++
	}
	unit := int64(1)
	for ; count > digits; count-- {
		unit *= 10
	}
	return unit
}

// digitsSpan is the first and last day of the years that share the significant
// digits. Years before 0000 stay before it.
func digitsSpan(year int64, digits int) (lo, hi int64) {
	unit := digitsUnit(year, digits)
	if year >= 0 {
		from := year / unit * unit
		return dayNumber(from, 1, 1), dayNumber(from+unit-1, 12, 31)
	}
	from := -year / unit * unit
	return dayNumber(-(from + unit - 1), 1, 1), dayNumber(min(-from, -1), 12, 31)
}
