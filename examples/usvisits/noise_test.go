package main

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// The copies have as much noise as they are said to have, and the same seed
// gives the same copy.
func TestNoise(t *testing.T) {
	rows := accepted(t)
	for _, set := range []table{visits, travels} {
		list := noisyCopy(rows[set], 1)
		require.Equal(t, list, noisyCopy(rows[set], 1))
		require.NotEqual(t, list, noisyCopy(rows[set], 2))
		copies, dates, spelled, added := 0, map[string]int{}, 0, map[string]int{}
		for _, y := range list {
			require.Empty(t, y.remarks)
			require.Empty(t, y.who)
			if y.added != "" {
				added[y.added]++
				require.NotEqual(t, rowOf(rows[set], y.near).saying(), y.meant.saying(), "%s", y)
				continue
			}
			copies++
			dates[y.date]++
			if y.spelling != "same" {
				spelled++
			}
		}
		of := float64(copies)
		require.InDelta(t, 0.90, of/float64(len(rows[set])), 0.02)
		require.InDelta(t, 0.30, float64(dates["month"])/of, 0.02)
		require.InDelta(t, 0.10, float64(dates["year"])/of, 0.02)
		require.InDelta(t, 0.05, float64(dates["moved"])/of, 0.02)
		require.InDelta(t, 0.40, float64(spelled)/of, 0.03)
		require.InDelta(t, 0.10, float64(len(list)-copies)/float64(len(rows[set])), 0.001)
		require.Len(t, added, 4)
	}
}

func rowOf(rows []row, id string) row {
	for _, x := range rows {
		if x.id == id {
			return x
		}
	}
	return row{}
}

func TestSpellings(t *testing.T) {
	for _, x := range []struct {
		rule, name string
		want       []string
	}{
		{"dropped letter", "Abe Toro", []string{"Abe oro", "Abe Tro", "Abe Too", "Abe Tor"}},
		{"doubled letter", "Lee Diaz", []string{"Lee Ddiaz", "Lee Diiaz", "Lee Diaaz", "Lee Diazz"}},
		{"swapped order", "John Forbes Kerry", []string{"Kerry John Forbes"}},
		{"swapped order", "Surangel Whipps, Jr.", []string{"Whipps, Surangel Jr."}},
		{"swapped order", "Hussein I", nil},
		{"initials", "Charles de Gaulle", []string{"C. de Gaulle"}},
		{"initials", "Henry A. (Heinz Alfred) Kissinger", []string{"H. A. Kissinger"}},
		{"dropped diacritics", "Recep Tayyip Erdoğan", []string{"Recep Tayyip Erdogan"}},
		{"dropped diacritics", "Diaz", nil},
	} {
		for _, rule := range spellings {
			if rule.name == x.rule {
				require.Equal(t, x.want, rule.all(x.name), "%s of %s", x.rule, x.name)
			}
		}
	}
}
