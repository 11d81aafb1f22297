package main

import (
	"bytes"
	"flag"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/timeline"
)

var misses = flag.Bool("misses", false, "list wrong merges and missed pairs with the links that led to them")

// forms are the ways in which the rows can be told: people once a table under
// its keys, or anew in every row, with the keys or without them.
var forms = []options{{}, {repeats: true, perRow: true}, {repeats: true, perRow: true, keyless: true}}

// The merge of the tables with noisy copies finds the copies again, in every
// form.
func TestMerge(t *testing.T) {
	rows := accepted(t)
	for _, opt := range forms {
		tr, err := newTrial(rows, 1, opt)
		require.NoError(t, err)
		found(t, tr, fmt.Sprintf("%+v", opt))
	}
}

// What the first seed shows holds for others.
func TestSeeds(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	rows := accepted(t)
	for seed := uint64(2); seed <= 5; seed++ {
		tr, err := newTrial(rows, seed, forms[2])
		require.NoError(t, err)
		found(t, tr, fmt.Sprintf("seed %d", seed))
	}
}

// found holds a trial to these floors:
//
//   - of all pairs of visits made one, 0.995 are an original and its copy, or
//     say the same but for their remarks (a table has some rows twice, and two
//     added rows may be about one invented visit); 0.99 if every row counts as
//     a visit of its own, which rows alike in every field cannot be known to be;
//   - of the copies whose remaining fields fit exactly one original, 0.95 are
//     one with it;
//   - of the copies that fit several, 0.97 are one with their original, or with
//     a row that says the very same, or have it listed for review; being one
//     with another original counts against the first floor.
//
// Every copy fits its original, so that no copy is left out of both counts.
func found(t *testing.T, tr *trial, what string) {
	s, err := tr.measure()
	require.NoError(t, err)
	var text bytes.Buffer
	require.NoError(t, s.write(&text))
	table, _, _ := bytes.Cut(text.Bytes(), []byte("\n\n"+fmt.Sprint(len(s.mistakes))+" pairs"))
	t.Logf("%s, %d officials\n%s", what, s.people, table)
	if *misses {
		t.Log(tr.explain(s))
	}
	all := s.tallies()[0]
	require.GreaterOrEqual(t, s.precision(), 0.995, what)
	require.GreaterOrEqual(t, s.byRow(), 0.99, what)
	require.GreaterOrEqual(t, all.recall(), 0.95, what)
	require.GreaterOrEqual(t, all.listed(), 0.97, what)
	copies := 0
	for _, o := range s.outcomes {
		if o.added == "" {
			copies++
			assert.Contains(t, o.fits, o.original, "%s: %s", what, o.copied)
		}
	}
	require.Equal(t, copies, all.one+all.many)
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
