package cooperation

import (
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// BenchmarkParseRank stands beside a floor that reads nothing: lower case and
// one look into a map of exact spellings.
func BenchmarkParseRank(b *testing.B) {
	for _, bb := range []struct {
		name, text string
		in         RankContext
	}{
		{"abbreviation", "Maj. Gen.", RankContext{Country: "KR"}},
		{"native", "general-polkovnik", RankContext{Country: "AZ"}},
		{"Hangul", "소장", RankContext{Country: "KR"}},
		{"Cyrillic", "капитан 1-го ранга", RankContext{Country: "RU"}},
		{"French", "général de corps d'armée", RankContext{Country: "FR"}},
		{"by date", "генерал-майор", RankContext{Country: "UA", On: edtf.MustParse("2022")}},
		{"no country", "Colonel", RankContext{}},
		{"ambiguous", "Lt. Gen.", RankContext{}},
	} {
		exact := map[string]string{strings.ToLower(bb.text): "major general", "other": ""}
		b.Run("floor/"+bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if exact[strings.ToLower(bb.text)] == "" {
					b.Fatal("not found")
				}
			}
		})
		b.Run("parse/"+bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if r, _ := ParseRank(bb.text, bb.in); r.Title == "" {
					b.Fatal("not read")
				}
			}
		})
	}
}

func BenchmarkSplitRank(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, rest, _ := SplitRank("Col. Gen. Karim Valiyev", RankContext{Country: "AZ"}); rest != "Karim Valiyev" {
			b.Fatal(rest)
		}
	}
}

func BenchmarkParsePosts(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		posts, _ := ParsePosts("First Deputy Minister of Defence - Chief of the General Staff", PostContext{Country: "AZ"})
		if len(posts) != 2 {
			b.Fatal(posts)
		}
	}
}
