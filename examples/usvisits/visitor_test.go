package main

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestParseVisitors(t *testing.T) {
	for cell, want := range map[string][]visitor{
		"King Kalakaua":             {{titles: []string{"King"}, name: "Kalakaua"}},
		"President Diaz":            {{titles: []string{"President"}, name: "Diaz"}},
		"Valdas Adamkus":            {{name: "Valdas Adamkus"}},
		"President de Gaulle":       {{titles: []string{"President"}, name: "de Gaulle"}},
		"Regent Prince Charles":     {{titles: []string{"Regent", "Prince"}, name: "Charles"}},
		"Premier & Prince Sihanouk": {{titles: []string{"Premier", "Prince"}, name: "Sihanouk"}},
		"King Abdullah and Crown Prince Hussein": {
			{titles: []string{"King"}, name: "Abdullah"}, {titles: []string{"Crown Prince"}, name: "Hussein"}},
		"President Anwar Sadat, Prime Minister Mustafa Khalil": {
			{titles: []string{"President"}, name: "Anwar Sadat"}, {titles: []string{"Prime Minister"}, name: "Mustafa Khalil"}},
		"President Surangel Samuel Whipps, Jr.":           {{titles: []string{"President"}, name: "Surangel Samuel Whipps, Jr."}},
		"Brigadier General Juan Melgar Castro":            {{rank: "Brigadier General", name: "Juan Melgar Castro"}},
		"Governor General Massey":                         {{titles: []string{"Governor General"}, name: "Massey"}},
		"General Secretary Leonid I. Brezhnev":            {{titles: []string{"General Secretary"}, name: "Leonid I. Brezhnev"}},
		"Amir Sheikh Tamim bin Hamad Al Thani":            {{titles: []string{"Amir"}, honorific: "Sheikh", name: "Tamim bin Hamad Al Thani"}},
		"Chairman of the Presidency Bakir Izetbegovic":    {{titles: []string{"Chairman of the Presidency"}, name: "Bakir Izetbegovic"}},
		"President- elect Ernesto Zedillo Ponce de Leon":  {{titles: []string{"President- elect"}, name: "Ernesto Zedillo Ponce de Leon"}},
		"President of the Council of Ministers H. Ershad": {{titles: []string{"President of the Council of Ministers"}, name: "H. Ershad"}},
	} {
		require.Equal(t, want, parseVisitors(cell), cell)
	}
}
