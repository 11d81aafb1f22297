package edtf

// seasons holds the first month and the length in months of the sub-year
// groupings 21 to 41 of ISO 8601-2:2019, 4.8. The standard leaves the bounds of
// seasons open; these are the meteorological ones of the northern hemisphere
// (21-24 and 25-28) and of the southern one (29-32). Quarters, thirds and halves
// (33-36, 37-39, 40-41) are exact.
var seasons = [21]struct{ month, length int }{
	{3, 3}, {6, 3}, {9, 3}, {12, 3},
	{3, 3}, {6, 3}, {9, 3}, {12, 3},
	{9, 3}, {12, 3}, {3, 3}, {6, 3},
	{1, 3}, {4, 3}, {7, 3}, {10, 3},
	{1, 4}, {5, 4}, {9, 4},
	{1, 6}, {7, 6},
}

// seasonSpan is the first and last day of a grouping. The winter of a year
// begins in its December.
func seasonSpan(y int64, code int) (lo, hi int64) {
	s := seasons[code-21]
	ey, em := addMonths(y, s.month, s.length)
	return dayNumber(y, s.month, 1), dayNumber(ey, em, 1) - 1
}

// conventional reports whether a grouping is a season, whose bounds depend on
// the hemisphere and on who speaks.
func conventional(code int) bool { return code <= 32 }
