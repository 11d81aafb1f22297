package main

import (
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/defcoop/defcoop/timeline"
	"github.com/stretchr/testify/require"
)

func load(t testing.TB) map[table][]row {
	all := map[table][]row{}
	for _, set := range []table{visits, travels} {
		rows, err := readTable(set)
		require.NoError(t, err)
		_, rejected := toReport("x", source(set), rows, options{})
		bad := map[string]bool{}
		for _, r := range rejected {
			bad[r.row.id] = true
			fmt.Println("rejected", r.row, r.reason)
		}
		for _, x := range rows {
			if !bad[x.id] {
				all[set] = append(all[set], x)
			}
		}
		fmt.Println(set, len(rows), len(rejected))
	}
	return all
}

func TestLab(t *testing.T) {
	rows := load(t)
	for _, opt := range []options{{false, false}, {true, false}, {true, true}} {
		start := time.Now()
		tr, err := newTrial(rows, 1, opt)
		require.NoError(t, err)
		took := time.Since(start)
		s, err := tr.measure()
		require.NoError(t, err)
		fmt.Printf("%+v: %v resolve, %v measure; pairs %d precision %.4f people %d\n", opt, took, time.Since(start)-took, s.pairs, s.precision(), s.people)
		type cell struct{ n, joined, review, lost, n2, joined2, review2 int }
		table := map[string]*cell{}
		var keys []string
		for _, o := range s.outcomes {
			if o.added != "" {
				continue
			}
			for _, k := range []string{"all", "set " + string(o.set), "date " + o.date, "name " + o.spelling, string(o.set) + " " + o.date + "/" + o.spelling} {
				x := table[k]
				if x == nil {
					x = &cell{}
					table[k] = x
					keys = append(keys, k)
				}
				if len(o.fits) == 1 {
					x.n++
					switch {
					case o.joined:
						x.joined++
					case o.review:
						x.review++
					default:
						x.lost++
					}
				} else {
					x.n2++
					switch {
					case o.joined:
						x.joined2++
					case o.review:
						x.review2++
					}
				}
			}
		}
		sortStrings(keys)
		for _, k := range keys {
			x := table[k]
			fmt.Printf("%-45s unique %5d joined %5d (%.3f) review %4d lost %4d | not unique %4d joined %4d review %4d\n", k, x.n, x.joined, float64(x.joined)/float64(max(1, x.n)), x.review, x.lost, x.n2, x.joined2, x.review2)
		}
		f, _ := os.Create(fmt.Sprintf("/tmp/usv-%v-%v.txt", opt.repeats, opt.perRow))
		links := map[timeline.RecordID][]timeline.Link{}
		for l := range tr.merged.Links() {
			links[l.A] = append(links[l.A], l)
			links[l.B] = append(links[l.B], l)
		}
		for _, m := range s.mistakes {
			fmt.Fprintln(f, "WRONG", m)
		}
		label := map[timeline.RecordID]string{}
		for set, rs := range rows {
			_ = set
			for _, x := range rs {
				label[recordOf(x, false)] = x.String()
			}
		}
		for _, o := range s.outcomes {
			label[o.record] = o.String()
		}
		for _, o := range s.outcomes {
			if o.added == "" && len(o.fits) == 1 && !o.joined {
				fmt.Fprintln(f, "MISSED", o.copied, "original", o.original)
				for i, l := range links[o.record] {
					if i > 8 {
						break
					}
					other := l.A
					if other == o.record {
						other = l.B
					}
					fmt.Fprintln(f, "     ", l.Outcome, l.Reason, l.Score, ev(l), label[other])
				}
			}
		}
		f.Close()
	}
}

func ev(l timeline.Link) string {
	s := ""
	for _, e := range l.Evidence {
		s += fmt.Sprintf("%s %d; ", e.Kind, e.Points)
	}
	return s
}
