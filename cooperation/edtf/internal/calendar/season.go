package calendar

// seasons holds the first month and the length in months of the sub-year groupings 21
// to 41 of ISO 8601-2:2019, 4.8. The standard leaves the bounds of seasons open. Here
// seasons are the meteorological seasons: of the northern hemisphere (21 to 28) and of
// the southern (29 to 32). Quarters (33 to 36), thirds (37 to 39) and halves (40, 41)
// are exact.
var seasons = [21]struct{ month, length int }{
	{3, 3}, {6, 3}, {9, 3}, {12, 3},
	{3, 3}, {6, 3}, {9, 3}, {12, 3},
	{9, 3}, {12, 3}, {3, 3}, {6, 3},
	{1, 3}, {4, 3}, {7, 3}, {10, 3},
	{1, 4}, {5, 4}, {9, 4},
	{1, 6}, {7, 6},
}

// SeasonSpan is the first and last day of a grouping. The winter of a year
// begins in its December.
func SeasonSpan(y int64, code int) (lo, hi int64) {
	s := seasons[code-21]
	ey, em := AddMonths(y, s.month, s.length)
	return Number(y, s.month, 1), Number(ey, em, 1) - 1
}

// Conventional reports whether a grouping is a season, whose bounds depend on
// the hemisphere and on who speaks.
func Conventional(code int) bool { return code <= 32 }

// SeasonMonths is the length of a grouping in months.
func SeasonMonths(code int) int { return seasons[code-21].length }

// EndsNextYear reports whether a grouping ends in the year after the year that
// names it, as winter does.
func EndsNextYear(code int) bool {
	s := seasons[code-21]
	return s.month+s.length > 13
}
