package cooperationtest_test

import (
	"crypto/sha256"
	"encoding/hex"
	"iter"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

func generate(seed uint64, o cooperationtest.GenerateOptions) []cooperationtest.Generated {
	return slices.Collect(cooperationtest.Generate(seed, o))
}

// fingerprint is a hash of reports and truth.
func fingerprint(t *testing.T, all iter.Seq[cooperationtest.Generated]) string {
	t.Helper()
	sum := sha256.New()
	for g := range all {
		line, err := cooperation.AppendReport(nil, g.Report)
		require.NoError(t, err)
		for _, id := range slices.Sorted(maps.Keys(g.Truth)) {
			line = append(line, id+"="+cooperation.ID(g.Truth[id])+"\n"...)
		}
		sum.Write(line)
	}
	return hex.EncodeToString(sum.Sum(nil))
}

// What a seed gives stays the same for ever: people keep results of it. If this
// fails, the change needs another function, not another hash.
func TestGenerateForEver(t *testing.T) {
	for _, c := range []struct {
		seed uint64
		o    cooperationtest.GenerateOptions
		want string
	}{
		{1, cooperationtest.GenerateOptions{}, "9b5b619297a95c1c888215c9258de9c74bf08403e3fbc4f837547a426b2cced9"},
		{1<<64 - 1, cooperationtest.GenerateOptions{Reports: 300, Parties: 2, Copies: 40, Imprecise: 90, Undated: -1, Wrong: 50, Variants: 100}, "2d8f54e45fc4721d358cb9ea13e33527075428a6e77133ffc6dfea0ff368ee5f"},
	} {
		require.Equal(t, c.want, fingerprint(t, cooperationtest.Generate(c.seed, c.o)))
	}
}

func TestGenerateIsSoundAndTrue(t *testing.T) {
	noisy := cooperationtest.GenerateOptions{Reports: 6000, Imprecise: 60, Undated: 20, Wrong: 30, Variants: 90}
	for seed, o := range []cooperationtest.GenerateOptions{{Reports: 6000}, noisy} {
		ids := map[cooperation.ID]bool{}
		kinds := map[cooperation.Kind]int{}
		kindOf := map[cooperationtest.Thing]cooperation.Kind{}
		for g := range cooperationtest.Generate(uint64(seed), o) {
			require.False(t, ids[g.Report.ID], "%s comes twice", g.Report.ID)
			ids[g.Report.ID] = true
			if problems := cooperation.Check(g.Report); len(problems) > 0 {
				t.Fatalf("%s: %v", g.Report.ID, problems)
			}
			n := 0
			for rec := range g.Report.Records() {
				n++
				thing, ok := g.Truth[rec.LocalID()]
				require.True(t, ok, "%s/%s: no truth", g.Report.ID, rec.LocalID())
				kinds[rec.RecordKind()]++
				if kind, seen := kindOf[thing]; seen {
					require.Equal(t, kind, rec.RecordKind(), "%s is of two kinds", thing)
				}
				kindOf[thing] = rec.RecordKind()
			}
			require.Len(t, g.Truth, n, "truth about what is not there")
		}
		require.Len(t, ids, 6000)
		require.Len(t, kinds, 11, "of every kind but armed conflicts: %v", kinds)
	}
}

// Without noise about dates the reports of one happening agree; with it, what
// they say is true unless they are wrong.
func TestGenerateDates(t *testing.T) {
	dates := func(o cooperationtest.GenerateOptions) (told map[cooperationtest.Thing][]edtf.Date) {
		told = map[cooperationtest.Thing][]edtf.Date{}
		for g := range cooperationtest.Generate(7, o) {
			for _, v := range g.Report.Visits {
				told[g.Truth[v.ID]] = append(told[g.Truth[v.ID]], v.Date)
			}
		}
		return told
	}
	exact := dates(cooperationtest.GenerateOptions{Reports: 3000, Imprecise: -1, Undated: -1, Wrong: -1})
	several := 0
	for thing, list := range exact {
		for _, d := range list {
			require.Equal(t, list[0], d, "%s", thing)
		}
		if len(list) > 1 {
			several++
		}
	}
	require.Greater(t, several, 300)

	vague := dates(cooperationtest.GenerateOptions{Reports: 3000, Imprecise: 100, Undated: -1, Wrong: -1})
	for thing, list := range vague {
		for _, d := range list {
			require.False(t, d.IsZero())
			if truth := exact[thing]; truth != nil && d.Overlaps(truth[0]) == edtf.No {
				t.Errorf("%s was %s, and a report says %s", thing, truth[0], d)
			}
		}
	}
	for _, list := range dates(cooperationtest.GenerateOptions{Reports: 300, Imprecise: -1, Undated: 100}) {
		for _, d := range list {
			require.True(t, d.IsZero())
		}
	}
	apart := 0
	for thing, list := range dates(cooperationtest.GenerateOptions{Reports: 3000, Imprecise: -1, Undated: -1, Wrong: 100}) {
		if truth := exact[thing]; truth != nil && list[0] != truth[0] {
			apart++
		}
	}
	require.Greater(t, apart, 500)
}

func TestGenerateSkewAndVariants(t *testing.T) {
	parties, spellings := map[cooperation.Party]int{}, map[cooperationtest.Thing]map[string]bool{}
	happenings := map[cooperationtest.Thing]int{}
	for g := range cooperationtest.Generate(3, cooperationtest.GenerateOptions{Reports: 5000}) {
		for _, m := range g.Report.Meetings {
			parties[m.Hosts[0]]++
			happenings[g.Truth[m.ID]]++
		}
		for _, o := range g.Report.Officials {
			thing := g.Truth[o.ID]
			if spellings[thing] == nil {
				spellings[thing] = map[string]bool{}
			}
			spellings[thing][o.Name.Full] = true
		}
	}
	counts := slices.Sorted(maps.Values(parties))
	require.Len(t, counts, 24)
	require.Greater(t, counts[len(counts)-1], 5*counts[0], "the busiest state and the quietest")
	most := 0
	for _, forms := range spellings {
		most = max(most, len(forms))
	}
	require.Greater(t, most, 4)
	once, often := 0, 0
	for _, n := range happenings {
		require.LessOrEqual(t, n, 6)
		if n == 1 {
			once++
		} else {
			often++
		}
	}
	require.Greater(t, often, 700)
	require.Greater(t, once, 700)

	plain := map[cooperationtest.Thing]string{}
	for g := range cooperationtest.Generate(3, cooperationtest.GenerateOptions{Reports: 2000, Variants: -1, Copies: -1, Parties: 3}) {
		for _, o := range g.Report.Officials {
			require.True(t, slices.Contains([]cooperation.Party{"KR", "AZ", "TR"}, o.Party))
			if name, ok := plain[g.Truth[o.ID]]; ok {
				require.Equal(t, name, o.Name.Full)
			}
			plain[g.Truth[o.ID]] = o.Name.Full
		}
		for _, v := range g.Report.Visits {
			_, number, _ := strings.Cut(string(g.Truth[v.ID]), "/")
			require.NotContains(t, happenings, number)
		}
	}
}

// The reports of a longer run begin with those of a shorter one, a caller may
// stop at any time, and a run without end goes on.
func TestGenerateIsAStream(t *testing.T) {
	short := generate(5, cooperationtest.GenerateOptions{Reports: 100})
	require.Len(t, short, 100)
	n := 0
	for g := range cooperationtest.Generate(5, cooperationtest.GenerateOptions{Reports: -1}) {
		if n < 100 {
			require.Empty(t, cooperationtest.Diff(short[n], g))
		}
		if n++; n == 3000 {
			break
		}
	}
	require.Equal(t, 3000, n)
	require.NotEqual(t, short[0].Report.ID, generate(6, cooperationtest.GenerateOptions{Reports: 1})[0].Report.ID)
}

// Each yielded report is a value of its own.
func TestGenerateYieldsValuesOfTheirOwn(t *testing.T) {
	all := generate(5, cooperationtest.GenerateOptions{Reports: 50})
	want := generate(5, cooperationtest.GenerateOptions{Reports: 50})
	for _, g := range all[:25] {
		for i := range g.Report.Officials {
			g.Report.Officials[i].Name.Full = "changed"
		}
		clear(g.Truth)
		for i := range g.Report.Meetings {
			g.Report.Meetings[i].Guests[0] = "XX"
		}
	}
	for _, g := range want[:25] {
		if len(g.Report.Visits) > 0 && len(g.Report.Meetings) > 0 {
			g.Report.Visits[0].Guests[0] = "YY"
			require.Equal(t, cooperation.Party("YY"), g.Report.Visits[0].Guests[0])
			require.NotEqual(t, cooperation.Party("YY"), g.Report.Meetings[0].Guests[0], "two records share a slice")
		}
	}
	require.Empty(t, cooperationtest.Diff(want[25:], all[25:]))
}
