package cooperationtest_test

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// near fails if a share is further than two points from a percentage.
func near(t *testing.T, what string, percent, part, whole int) {
	t.Helper()
	got := 100 * float64(part) / float64(whole)
	t.Logf("%s: %.1f %% of %d", what, got, whole)
	if math.Abs(got-float64(percent)) > 2 {
		t.Errorf("%s: found %.1f %% of %d, expected %d %%", what, got, whole, percent)
	}
}

// The noise is of the strength that is asked for, and by default of the one
// that the documentation says.
func TestGenerateIsAsNoisyAsItSays(t *testing.T) {
	for name, o := range map[string]struct {
		options                             cooperationtest.GenerateOptions
		imprecise, undated, wrong, variants int
	}{
		"default": {cooperationtest.GenerateOptions{Reports: 20_000}, 30, 10, 3, 40},
		"given":   {cooperationtest.GenerateOptions{Reports: 20_000, Imprecise: 55, Undated: 25, Wrong: 20, Variants: 75}, 55, 25, 20, 75},
		"none":    {cooperationtest.GenerateOptions{Reports: 5_000, Imprecise: -1, Undated: -1, Wrong: -1, Variants: -1}, 0, 0, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			exact := map[cooperationtest.Thing]edtf.Date{}
			truth := o.options
			truth.Imprecise, truth.Undated, truth.Wrong, truth.Variants = -1, -1, -1, -1
			usual := map[cooperationtest.Thing]string{}
			for g := range cooperationtest.Generate(9, truth) {
				for _, v := range g.Report.Visits {
					exact[g.Truth[v.ID]] = v.Date
				}
				for _, p := range g.Report.Officials {
					usual[g.Truth[p.ID]] = p.Name.Full
				}
			}
			dates, imprecise, undated, sources, wrong, names, variants := 0, 0, 0, 0, 0, 0, 0
			for g := range cooperationtest.Generate(9, o.options) {
				for _, v := range g.Report.Visits {
					dates++
					switch truth := exact[g.Truth[v.ID]]; {
					case v.Date.IsZero():
						undated++
					case precise(v.Date):
						sources++
						if v.Date != truth {
							wrong++
							off := v.Date.Overlaps(truth)
							require.True(t, off == edtf.Yes || nextDays(v.Date, truth), "%s for %s is more than two days off", v.Date, truth)
						}
					default:
						imprecise++
					}
				}
				for _, p := range g.Report.Officials {
					names++
					if p.Name.Full != usual[g.Truth[p.ID]] {
						variants++
					}
				}
			}
			near(t, "imprecise dates", o.imprecise, imprecise, dates)
			near(t, "undated", o.undated, undated, dates)
			near(t, "dates that are off", o.wrong, wrong, sources)
			// A variant may come out as the usual spelling, where there is one only.
			t.Logf("other names: %.1f %% of %d", 100*float64(variants)/float64(names), names)
			require.LessOrEqual(t, variants*100, o.variants*names)
			require.GreaterOrEqual(t, variants*100, (o.variants-o.variants/2)*names)
		})
	}
}

// precise says whether a date tells days: one, or from one to another.
func precise(d edtf.Date) bool {
	from, to, ok := strings.Cut(d.String(), "/")
	return len(from) == 10 && !strings.ContainsAny(d.String(), "X~?%[") && (!ok || len(to) == 10)
}

// nextDays says whether two dates have starts that are at most two days apart.
func nextDays(a, b edtf.Date) bool {
	x, okX := toTime(a)
	y, okY := toTime(b)
	return okX && okY && math.Abs(x.Sub(y).Hours()) <= 48
}

// Half of the happenings are told once, a quarter twice and so on, and those
// who tell of one come out close to each other.
func TestGenerateCopies(t *testing.T) {
	const reports = 30_000
	first, last, told := map[string]int{}, map[string]int{}, map[string]int{}
	happening := func(g cooperationtest.Generated) string {
		for _, thing := range g.Truth {
			what, number, _ := strings.Cut(string(thing), "/")
			if slices.Contains([]string{"visit", "talks", "exercise"}, what) {
				return number
			}
		}
		t.Fatalf("%s tells of no happening", g.Report.ID)
		return ""
	}
	n := 0
	for g := range cooperationtest.Generate(4, cooperationtest.GenerateOptions{Reports: reports}) {
		h := happening(g)
		if told[h]++; told[h] == 1 {
			first[h] = n
		}
		last[h] = n
		n++
	}
	counts := map[int]int{}
	whole := 0
	for h, k := range told {
		if first[h] > reports-1000 {
			continue // more of it would come out later
		}
		whole++
		counts[k]++
		require.Less(t, last[h]-first[h], 2*64*2, "two reports a happening, 64 happenings apart")
	}
	near(t, "told once", 50, counts[1], whole)
	near(t, "told twice", 25, counts[2], whole)
	near(t, "told three times", 12, counts[3], whole)
	near(t, "told six times", 3, counts[6], whole)
	require.Zero(t, counts[7])
}

// No address leads anywhere: example.org is kept for examples (RFC 2606), and
// what a report rewrites is another report of the run.
func TestGenerateLeadsNowhere(t *testing.T) {
	for g := range cooperationtest.Generate(6, cooperationtest.GenerateOptions{Reports: 2000}) {
		require.True(t, strings.HasPrefix(g.Report.Source.URL, "https://news.example.org/"), g.Report.Source.URL)
		for _, d := range g.Report.Source.DerivedFrom {
			require.Regexp(t, `^r[0-9a-f]+$`, d)
		}
	}
}

// Few states are in most happenings, and few people in most of those.
func TestGenerateIsSkewed(t *testing.T) {
	states, people := map[cooperation.Party]int{}, map[cooperationtest.Thing]int{}
	n := 0
	for g := range cooperationtest.Generate(8, cooperationtest.GenerateOptions{Reports: 10_000}) {
		for _, p := range g.Report.Officials {
			states[p.Party]++
			people[g.Truth[p.ID]]++
			n++
		}
	}
	top := func(counts []int, share int) int {
		slices.Sort(counts)
		slices.Reverse(counts)
		sum := 0
		for _, c := range counts[:len(counts)*share/100] {
			sum += c
		}
		return 100 * sum / n
	}
	busiest := top(values(states), 20)
	t.Logf("the busiest fifth of states has %d %% of officials, that of %d people %d %%", busiest, len(people), top(values(people), 20))
	require.Greater(t, busiest, 35)
	require.Greater(t, top(values(people), 20), 35)
}

func values[K comparable](m map[K]int) (list []int) {
	for _, n := range m {
		list = append(list, n)
	}
	return list
}
