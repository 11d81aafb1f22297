package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"testing"

	"github.com/defcoop/defcoop/timeline"
	"github.com/stretchr/testify/require"
)

var misses = flag.Bool("misses", false, "list wrong merges and missed pairs with the links that led to them")

func accepted(t testing.TB) map[table][]row {
	all := map[table][]row{}
	for _, set := range []table{visits, travels} {
		rows, err := readTable(set)
		require.NoError(t, err)
		_, rejected := toReport("x", source(set), rows, options{})
		bad := map[string]bool{}
		for _, r := range rejected {
			bad[r.row.id] = true
		}
		for _, x := range rows {
			if !bad[x.id] {
				all[set] = append(all[set], x)
			}
		}
	}
	return all
}

// Every row is loaded or rejected with a reason, and nearly all are loaded.
func TestLoad(t *testing.T) {
	loaded, refused := 0, []string{}
	for _, set := range []table{visits, travels} {
		rows, err := readTable(set)
		require.NoError(t, err)
		report, rejected := toReport(reportID(set, false), source(set), rows, options{})
		require.Len(t, report.Visits, len(rows)-len(rejected))
		require.NoError(t, report.Validate())
		loaded += len(report.Visits)
		for _, r := range rejected {
			refused = append(refused, r.row.id+": "+r.reason)
		}
	}
	require.Equal(t, []string{`3099: "Somoa" is not a known country; the nearest known: "Samoa"`}, refused)
	require.Equal(t, 7535, loaded+len(refused))
}

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

var update = flag.Bool("update", false, "rewrite the golden file")

// What the program prints is a golden file.
func TestOutput(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	var got bytes.Buffer
	require.NoError(t, run(&got))
	if *update {
		require.NoError(t, os.WriteFile("testdata/output.txt", got.Bytes(), 0o644))
	}
	want, err := os.ReadFile("testdata/output.txt")
	require.NoError(t, err)
	require.Equal(t, string(want), got.String())
}

// The merge of the tables with noisy copies finds the copies again.
func TestMerge(t *testing.T) {
	rows := accepted(t)
	for _, opt := range []options{{}, {repeats: true, perRow: true}} {
		tr, err := newTrial(rows, 1, opt)
		require.NoError(t, err)
		s, err := tr.measure()
		require.NoError(t, err)
		var text bytes.Buffer
		require.NoError(t, s.write(&text))
		t.Logf("%+v, %d officials\n%s", opt, s.people, &text)
		all := s.tallies()[0]
		require.GreaterOrEqual(t, s.precision(), 0.995)
		require.GreaterOrEqual(t, all.recall(), 0.95)
		require.GreaterOrEqual(t, all.listed(), 0.90)
		if *misses {
			t.Log(tr.explain(s))
		}
	}
}

// explain lists wrong merges and missed pairs with their links.
func (t *trial) explain(s *score) string {
	var out bytes.Buffer
	links := map[timeline.RecordID][]timeline.Link{}
	for l := range t.merged.Links() {
		links[l.A] = append(links[l.A], l)
		links[l.B] = append(links[l.B], l)
	}
	label := map[timeline.RecordID]string{}
	for _, rows := range t.rows {
		for _, x := range rows {
			label[recordOf(x, false)] = x.String()
		}
	}
	for _, o := range s.outcomes {
		label[o.record] = o.String()
	}
	for _, m := range s.mistakes {
		fmt.Fprintln(&out, "WRONG", m)
	}
	for _, o := range s.outcomes {
		if o.joined || o.added != "" || len(o.fits) != 1 && o.review {
			continue
		}
		kind := "MISSED"
		if len(o.fits) != 1 {
			kind = "LOST"
		}
		fmt.Fprintln(&out, kind, o.copied, "of", o.original)
		for i, l := range links[o.record] {
			if i == 6 {
				break
			}
			other := l.A
			if other == o.record {
				other = l.B
			}
			fmt.Fprintf(&out, "      %s %s %d:", l.Outcome, l.Reason, l.Score)
			for _, e := range l.Evidence {
				fmt.Fprintf(&out, " %s %d", e.Kind, e.Points)
			}
			fmt.Fprintln(&out, " |", label[other])
		}
	}
	return out.String()
}
