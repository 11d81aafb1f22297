package cooperation

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestComparePaths(t *testing.T) {
	sorted := []string{
		"", "/agreements/0", "/agreements/0/actions/9", "/agreements/0/actions/9/date", "/agreements/0/actions/10", "/agreements/1",
		"/agreements/10", "/agreements/11", "/agreements/100", "/agreements/x", "/id", "/visits/2/date", "/visits/2/guests/1", "/visits/10",
	}
	for i, a := range sorted {
		for j, b := range sorted {
			want := 0
			if i < j {
				want = -1
			} else if i > j {
				want = 1
			}
			if got := comparePaths(a, b); got != want {
				t.Errorf("comparePaths(%q, %q) = %d, want %d", a, b, got, want)
			}
		}
	}
}

// TestComparePathsIsAnOrder proves what sorting needs.
func TestComparePathsIsAnOrder(t *testing.T) {
	path := rapid.Custom(func(t *rapid.T) string {
		s := ""
		for _, token := range rapid.SliceOfN(rapid.SampledFrom([]string{"0", "1", "9", "10", "11", "a", "b", "ab", ""}), 0, 4).Draw(t, "tokens") {
			s += "/" + token
		}
		return s
	})
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := path.Draw(t, "a"), path.Draw(t, "b"), path.Draw(t, "c")
		if comparePaths(a, b) != -comparePaths(b, a) {
			t.Fatalf("%q and %q are not ordered", a, b)
		}
		if (comparePaths(a, b) == 0) != (a == b) {
			t.Fatalf("%q and %q compare as equal", a, b)
		}
		list := []string{a, b, c}
		slices.SortFunc(list, comparePaths)
		if comparePaths(list[0], list[2]) > 0 {
			t.Fatalf("%q are not ordered", list)
		}
	})
}

func TestProblemString(t *testing.T) {
	for want, p := range map[string]Problem{
		`/id: error: missing: it is missing; expected a value`:        {"/id", CodeMissing, SeverityError, "it is missing; expected a value"},
		`(report): warning: seat: there is no report; expected a one`: {"", CodeSeat, SeverityWarning, "there is no report; expected a one"},
	} {
		if got := p.String(); got != want {
			t.Errorf("String() = %q, want %q", got, want)
		}
	}
}
