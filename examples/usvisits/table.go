package main

import (
	"fmt"
	"io"
	"text/tabwriter"
)

// tally counts what became of the copies of one kind of noise.
type tally struct {
	kind                       string
	one, joined, review        int // copies that fit exactly one original
	many, manyJoined, manyLeft int // the others
}

// recall is the share of copies that fit exactly one original and are one with it.
func (y *tally) recall() float64 { return float64(y.joined) / float64(max(1, y.one)) }

// listed is the share of the other copies that are one with their original or
// have it listed for review.
func (y *tally) listed() float64 {
	return float64(y.manyJoined+y.manyLeft) / float64(max(1, y.many))
}

func (y *tally) add(o *outcome) {
	if len(o.fits) != 1 {
		y.many++
		switch {
		case o.joined:
			y.manyJoined++
		case o.review:
			y.manyLeft++
		}
		return
	}
	y.one++
	switch {
	case o.joined:
		y.joined++
	case o.review:
		y.review++
	}
}

// tallies counts by kind of noise, all together first.
func (s *score) tallies() []*tally {
	var list []*tally
	at := map[string]*tally{}
	for _, kind := range []string{
		"all", "table: visits", "table: travels",
		"date: exact", "date: moved", "date: month", "date: year",
		"name: same", "name: dropped letter", "name: doubled letter", "name: swapped order", "name: initials", "name: dropped diacritics",
	} {
		at[kind] = &tally{kind: kind}
		list = append(list, at[kind])
	}
	for i := range s.outcomes {
		o := &s.outcomes[i]
		if o.added != "" {
			continue
		}
		for _, kind := range []string{"all", "table: " + string(o.set), "date: " + o.date, "name: " + o.spelling} {
			at[kind].add(o)
		}
	}
	return list
}

// write prints the score.
func (s *score) write(w io.Writer) error {
	fmt.Fprintf(w, "pairs joined %d, right %d, rows that a table has twice %d, wrong %d: precision %.4f (%.4f if every row is a visit of its own)\n\n",
		s.pairs, s.right, s.repeated, len(s.mistakes), s.precision(), s.byRow())
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "noise\tfit one original\tjoined\treview\tmissed\trecall\tfit several\tjoined\treview\tmissed\t")
	for _, y := range s.tallies() {
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d\t%.3f\t%d\t%d\t%d\t%d\t\n", y.kind, y.one, y.joined, y.review, y.one-y.joined-y.review,
			y.recall(), y.many, y.manyJoined, y.manyLeft, y.many-y.manyJoined-y.manyLeft)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(w, "\n%d pairs joined that are not one visit:\n", len(s.mistakes))
	for _, pair := range s.mistakes {
		fmt.Fprintf(w, "  %s\n", pair)
	}
	missed := s.missed()
	fmt.Fprintf(w, "\n%d copies not found again or only listed, by how many originals they fit:\n", len(missed))
	for _, copied := range missed {
		fmt.Fprintf(w, "  %s\n", copied)
	}
	return nil
}
