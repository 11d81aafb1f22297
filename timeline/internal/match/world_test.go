package match

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestWorldPairs compares the usual spellings of names from many countries, with
// the state as a hint and without.
func TestWorldPairs(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		hint   bool
		recall float64
	}{{true, 0.97}, {false, 0.92}} {
		var all, found int
		for _, row := range readCSV(t, "world-pairs.csv") {
			var culture string
			if tt.hint {
				culture = row[0]
			}
			a, b := prepare(row[1], culture), prepare(row[2], culture)
			r := Compare(a, b)
			switch row[3] {
			case "same":
				all++
				if r.Verdict == Same {
					found++
				} else {
					t.Logf("missed, hint %t: %s %q, %q: %v %v", tt.hint, row[0], row[1], row[2], r.Verdict, Align(a, b).Pairs)
				}
			case "kin":
				assert.True(t, r.Verdict == Same && r.Kin, "hint %t: %s %q, %q: %+v", tt.hint, row[0], row[1], row[2], r)
			case "different":
				if tt.hint || row[0] != "CN" { // Guangli, Guanglie: only the hint says that these are syllables
					assert.NotEqual(t, Same, r.Verdict, "hint %t: %s %q, %q: %v", tt.hint, row[0], row[1], row[2], Align(a, b).Pairs)
				}
			default:
				t.Errorf("%q: expected same, kin or different", row[3])
			}
		}
		t.Logf("hint %t: %d of %d found", tt.hint, found, all)
		assert.GreaterOrEqual(t, float64(found), tt.recall*float64(all), "hint %t", tt.hint)
	}
}

// TestWorldPeople compares people of one state, no two of whom are one.
func TestWorldPeople(t *testing.T) {
	t.Parallel()
	rows := readCSV(t, "world-people.csv")
	for _, hint := range []bool{true, false} {
		names := make([]*Name, len(rows))
		for i, row := range rows {
			var culture string
			if hint {
				culture = row[1]
			}
			names[i] = prepare(row[0], culture)
		}
		var pairs, same, kin, weak int
		for i := range rows {
			for j := i + 1; j < len(rows) && rows[j][1] == rows[i][1]; j++ {
				pairs++
				switch r := Compare(names[i], names[j]); {
				case r.Verdict == Same && r.Kin:
					kin++
				case r.Verdict == Same:
					same++
					t.Logf("wrongly the same, hint %t: %q, %q: %v", hint, rows[i][0], rows[j][0], Align(names[i], names[j]).Pairs)
				case r.Verdict == Weak:
					weak++
				}
			}
		}
		t.Logf("hint %t: of %d pairs %d wrongly the same, %d may be relatives, %d weak", hint, pairs, same, kin, weak)
		assert.LessOrEqual(t, same, 1)
		assert.LessOrEqual(t, kin, 12)
		assert.LessOrEqual(t, weak, 100)
	}
}
