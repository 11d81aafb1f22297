package main

import (
	"fmt"
	"slices"
	"strings"

	c "github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline"
)

// trial is both tables and a noisy copy of each, merged.
type trial struct {
	rows    map[table][]row
	copies  map[table][]copied
	reports []*c.Report
	ledger  timeline.Ledger
	merged  *timeline.Timeline
}

// reportID names the report of a table or of its copy.
func reportID(set table, copy bool) c.ID {
	if copy {
		return c.ID("noisy-" + string(set))
	}
	return c.ID(set)
}

func recordOf(x row, copy bool) timeline.RecordID {
	return timeline.RecordIDOf(reportID(x.set, copy), c.ID(x.id))
}

// newTrial makes the copies with a seed and merges all.
func newTrial(rows map[table][]row, seed uint64, opt options) (*trial, error) {
	t := &trial{rows: rows, copies: map[table][]copied{}}
	for i, set := range []table{visits, travels} {
		t.copies[set] = noisyCopy(rows[set], seed+uint64(i))
		var list []row
		for _, x := range t.copies[set] {
			list = append(list, x.row)
		}
		original, rejected := toReport(reportID(set, false), source(set), rows[set], opt)
		if len(rejected) > 0 {
			return nil, fmt.Errorf("row %s of %s was rejected: %s", rejected[0].row.id, set, rejected[0].reason)
		}
		second := c.Source{Title: "A second " + string(set), Kind: c.SourceDataset, Language: "en"}
		noisy, rejected := toReport(reportID(set, true), second, list, opt)
		if len(rejected) > 0 {
			return nil, fmt.Errorf("row %s of the copy of %s was rejected: %s", rejected[0].row.id, set, rejected[0].reason)
		}
		t.reports = append(t.reports, original, noisy)
	}
	for _, r := range t.reports {
		if err := t.ledger.Add(r); err != nil {
			return nil, err
		}
	}
	var err error
	t.merged, err = t.ledger.Resolve(timeline.Policy{})
	return t, err
}

// outcome is what became of one row of a copy.
type outcome struct {
	copied
	record timeline.RecordID
	fits   []string // originals that fit its remaining fields
	joined bool     // it is one with its original
	review bool     // its original is listed for review
}

// score is the result of a trial.
type score struct {
	outcomes []outcome
	pairs    int      // pairs of visits that were made one
	right    int      // of these, those of an original and its copy
	repeated int      // those of rows that the table itself has twice, alike in all but the remarks
	mistakes []string // the others
	people   int      // officials after the merge
}

// precision is the share of right pairs. Rows that the table repeats count as
// one visit.
func (s *score) precision() float64 {
	return float64(s.right+s.repeated) / float64(max(1, s.pairs))
}

// byRow is the share of right pairs if every row counts as a visit of its own.
func (s *score) byRow() float64 { return float64(s.right) / float64(max(1, s.pairs)) }

// saying is what a row says but for its remarks.
func (x row) saying() string {
	return strings.Join([]string{string(x.set), x.start, x.end, x.country, x.visitor, x.role, x.name, x.locale}, "|")
}

// measure compares the merged timeline with the truth.
func (t *trial) measure() (*score, error) {
	type member struct {
		truth  string // table and id of the original, or of the added row
		saying string // what that row says
		label  string
	}
	clusters := map[timeline.RecordID][]member{}
	cluster := func(id timeline.RecordID) timeline.RecordID {
		r, _ := t.merged.Lookup(id)
		return r.ID
	}
	for set, rows := range t.rows {
		for _, x := range rows {
			k := cluster(recordOf(x, false))
			clusters[k] = append(clusters[k], member{string(set) + x.id, x.saying(), x.String()})
		}
	}
	s := &score{}
	reviews := map[[2]timeline.RecordID]bool{}
	for l := range t.merged.Review() {
		reviews[[2]timeline.RecordID{l.A, l.B}] = true
		reviews[[2]timeline.RecordID{l.B, l.A}] = true
	}
	for _, set := range []table{visits, travels} {
		f, err := newFits(t.rows[set])
		if err != nil {
			return nil, err
		}
		byID := map[string]row{}
		for _, x := range t.rows[set] {
			byID[x.id] = x
		}
		for _, y := range t.copies[set] {
			o := outcome{copied: y, record: recordOf(y.row, true)}
			truth, saying := string(set)+y.original, byID[y.original].saying()
			if y.original == "" {
				truth, saying = string(set)+"added"+y.id, y.saying()
			} else {
				original := recordOf(byID[y.original], false)
				o.joined = cluster(o.record) == cluster(original)
				o.review = reviews[[2]timeline.RecordID{o.record, original}]
			}
			if o.fits, err = f.of(y.row); err != nil {
				return nil, err
			}
			s.outcomes = append(s.outcomes, o)
			k := cluster(o.record)
			clusters[k] = append(clusters[k], member{truth, saying, y.String()})
		}
	}
	for _, members := range clusters {
		for i, x := range members {
			for _, y := range members[:i] {
				s.pairs++
				switch {
				case x.truth == y.truth:
					s.right++
				case x.saying == y.saying:
					s.repeated++
				default:
					s.mistakes = append(s.mistakes, y.label+"  =  "+x.label)
				}
			}
		}
	}
	slices.Sort(s.mistakes)
	for r := range t.merged.Records() {
		if r.Kind == c.KindOfficial {
			s.people++
		}
	}
	return s, nil
}

func (x row) String() string {
	who := x.visitor
	if x.set == travels {
		who = x.role + " " + x.name
	}
	where := x.country
	if x.locale != "" {
		where += " (" + x.locale + ")"
	}
	return fmt.Sprintf("%s %s: %s/%s %s, %s", x.set, x.id, x.start, x.end, who, where)
}

func (y copied) String() string {
	what := y.date + ", " + y.spelling
	if y.added != "" {
		what = y.added + " of " + y.near + ", " + y.spelling
	}
	return y.row.String() + " [" + what + "]"
}
