package surface

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/defcoop/defcoop/"

// floors are the rooms of the house from the ground up. A package may import
// packages of its module that stand below it, and no others. A pattern that ends
// in "/..." stands for everything in that folder.
var floors = []string{
	"cooperation/edtf/internal/calendar",
	"cooperation/edtf/internal/wording",
	"cooperation/edtf",
	"cooperation/internal/fold",
	"cooperation/internal/nearest",
	"cooperation/internal/country/namekey",
	"cooperation/internal/country",
	"cooperation/internal/rank",
	"cooperation/internal/post",
	"cooperation",
	"cooperation/schema",
	"cooperation/cooperationtest",
	"timeline/internal/table",
	"timeline/internal/table/tabletest",
	"timeline/internal/letters",
	"timeline/internal/label",
	"timeline/internal/match",
	"timeline/internal/corpus",
	"timeline/internal/corpus/corpustest",
	"timeline/internal/origin",
	"timeline/internal/combine",
	"timeline/internal/resolve",
	"timeline",
	"timeline/timelinetest",
}

// apart are programs and tests, which stand outside: they import what they need, and
// no floor imports them.
var apart = []string{"cooperation/internal/gen/...", "cooperation/internal/surface", "examples/...", "."}

// sideways are imports that the order of floors would allow and that are refused
// all the same: readers of words know nothing of each other.
var sideways = map[string][]string{
	"cooperation/internal/country": {"cooperation/edtf"},
	"cooperation/internal/rank":    {"cooperation/internal/country"},
	"cooperation/internal/post":    {"cooperation/edtf", "cooperation/internal/rank"},
	"timeline/internal/match":      {"cooperation/schema", "cooperation/cooperationtest"},
}

// TestImportsPointDown holds every package to the floor that it stands on. Tests
// may import what they like.
func TestImportsPointDown(t *testing.T) {
	for _, p := range packages(t) {
		if len(p.files) == 0 {
			continue
		}
		own := slices.Index(floors, p.dir)
		if own < 0 && !standsApart(p.dir) {
			t.Errorf("package %s stands on no floor: expected it in the list of %s", p.dir, "imports_test.go")
			continue
		}
		for _, f := range p.files {
			for _, spec := range f.Imports {
				name, err := strconv.Unquote(spec.Path.Value)
				if err != nil {
					t.Fatal(err)
				}
				dir, inModule := strings.CutPrefix(name, module)
				if !inModule {
					if p.dir == "cooperation/edtf" && strings.Contains(name, ".") {
						t.Errorf("%s imports %s, expected the standard library alone", p.dir, name)
					}
					continue
				}
				other := slices.Index(floors, dir)
				switch {
				case own < 0: // a program or a test, at the top of the house
				case other < 0:
					t.Errorf("%s imports %s, which nothing may import", p.dir, dir)
				case other >= own:
					t.Errorf("%s imports %s, which stands above it", p.dir, dir)
				case slices.Contains(sideways[p.dir], dir):
					t.Errorf("%s imports %s, which it need not know", p.dir, dir)
				}
			}
		}
	}
}

// standsApart reports whether a package is outside the floors.
func standsApart(dir string) bool {
	return slices.ContainsFunc(apart, func(pattern string) bool {
		folder, all := strings.CutSuffix(pattern, "/...")
		return dir == folder || all && strings.HasPrefix(dir, folder+"/")
	})
}
