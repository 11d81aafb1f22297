package timeline

import "github.com/defcoop/defcoop/cooperation/edtf"

// clocksDiffer reports whether two dates are times of day that certainly
// differ: by their instants where both state an offset, else by what the clock
// showed.
func clocksDiffer(x, y edtf.Date) bool {
	a, b := x.String(), y.String()
	const day, clock = len("2006-01-02"), len("2006-01-02T15:04:05")
	if len(a) < clock || len(b) < clock || a[day] != 'T' || b[day] != 'T' {
		return false
	}
	s, ok := x.Time()
	t, ok2 := y.Time()
	if ok && ok2 {
		return !s.Equal(t)
	}
	return a[:clock] != b[:clock]
}
