package match

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// benchPairs are what a block holds: strangers that share a family name, one
// person in two spellings, and names that have nothing in common.
var benchPairs = [][2]Input{
	{{Full: "Kim Yong-hyun", Culture: "KR"}, {Full: "Kim Yong-hwan", Culture: "KR"}},
	{{Full: "Zakir Hasanov"}, {Full: "Закир Гасанов"}},
	{{Full: "Karim Valiyev"}, {Full: "Kərim Vəliyev"}},
	{{Full: "Sergei Ivanov"}, {Full: "Viktor Ivanov"}},
	{{Full: "Joseph R. Biden"}, {Full: "J.R. Biden"}},
	{{Full: "Mohammed bin Zayed Al Nahyan"}, {Full: "Sheikh Mohamed bin Zayed"}},
	{{Full: "Friedrich Lindenberg"}, {Full: "Klaus-Peter Friedrich Walter Schulze"}},
	{{Full: "Safar Abiyev"}, {Full: "Zakir Hasanov"}},
}

func BenchmarkCompare(b *testing.B) {
	names := make([][2]*Name, len(benchPairs))
	for i, p := range benchPairs {
		names[i] = [2]*Name{Prepare(p[0]), Prepare(p[1])}
	}
	b.ReportAllocs()
	i, n := 0, 0
	for b.Loop() {
		p := names[i]
		n += Compare(p[0], p[1]).Points
		if i++; i == len(names) {
			i = 0
		}
	}
	require.GreaterOrEqual(b, n, 0) // keeps the comparison alive
}

func BenchmarkPrepare(b *testing.B) {
	b.ReportAllocs()
	i, n := 0, 0
	for b.Loop() {
		n += len(Prepare(benchPairs[i][0]).readings)
		if i++; i == len(benchPairs) {
			i = 0
		}
	}
	require.GreaterOrEqual(b, n, 0) // keeps the comparison alive
}

func BenchmarkAlign(b *testing.B) {
	x, y := Prepare(benchPairs[1][0]), Prepare(benchPairs[1][1])
	b.ReportAllocs()
	for b.Loop() {
		Align(x, y)
	}
}

// BenchmarkFloor is what comparing costs at the least: the bare edit distance
// of the same texts, which decides nothing.
func BenchmarkFloor(b *testing.B) {
	b.ReportAllocs()
	i, n := 0, 0
	for b.Loop() {
		n += levenshtein(benchPairs[i][0].Full, benchPairs[i][1].Full)
		if i++; i == len(benchPairs) {
			i = 0
		}
	}
	require.GreaterOrEqual(b, n, 0) // keeps the comparison alive
}

// levenshtein is the plain edit distance of two short texts in bytes.
func levenshtein(a, b string) int {
	var above, row [128]int
	for j := range len(b) + 1 {
		above[j] = j
	}
	for i := range len(a) {
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(above[j]+cost, above[j+1]+1, row[j]+1)
		}
		above = row
	}
	return above[len(b)]
}

// BenchmarkPrepareLeaders prepares real names; B/op divided by names/op is the
// memory of one.
func BenchmarkPrepareLeaders(b *testing.B) {
	rows := readCSV(b, "leaders.csv")
	b.ReportAllocs()
	for b.Loop() {
		for _, row := range rows {
			Prepare(Input{Full: row[0]})
		}
	}
	b.ReportMetric(float64(len(rows)), "names/op")
}
