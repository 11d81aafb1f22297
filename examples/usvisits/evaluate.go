package main

import (
	"fmt"
	"slices"
	"strings"

	c "github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline"
)

// outcome is what became of one row of a copy.
type outcome struct {
	copied
	record timeline.RecordID
	fits   []string // originals that fit its remaining fields
	joined bool     // it is one with its original, or with a row that says the very same
	review bool     // such a row is listed for review with it
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
	alike := map[string][]timeline.RecordID{} // rows of the tables by what they say
	for set, rows := range t.rows {
		for _, x := range rows {
			k := t.cluster(recordOf(x, false))
			clusters[k] = append(clusters[k], member{string(set) + x.id, x.saying(), x.String()})
			alike[x.saying()] = append(alike[x.saying()], recordOf(x, false))
		}
	}
	s := &score{}
	reviews := map[[2]timeline.RecordID]bool{}
	for l := range t.merged.Review() {
		a, b := t.cluster(l.A), t.cluster(l.B)
		reviews[[2]timeline.RecordID{a, b}] = true
		reviews[[2]timeline.RecordID{b, a}] = true
	}
	for _, set := range []table{visits, travels} {
		f, err := newFits(t.rows[set])
		if err != nil {
			return nil, err
		}
		for _, y := range t.copies[set] {
			o := outcome{copied: y, record: recordOf(y.row, true)}
			about := t.truth(y)
			truth := string(set) + y.original
			if y.original == "" {
				truth = string(set) + "added" + y.id
			} else {
				for _, original := range alike[about.saying()] {
					mine, its := t.cluster(o.record), t.cluster(original)
					o.joined = o.joined || mine == its
					o.review = o.review || reviews[[2]timeline.RecordID{mine, its}]
				}
			}
			if o.fits, err = f.of(y.row); err != nil {
				return nil, err
			}
			s.outcomes = append(s.outcomes, o)
			k := t.cluster(o.record)
			clusters[k] = append(clusters[k], member{truth, about.saying(), y.String()})
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

// missed lists the copies that are neither one with their original nor listed
// with it for review, and those that fit it alone and are only listed.
func (s *score) missed() []string {
	var list []string
	for i := range s.outcomes {
		o := &s.outcomes[i]
		if o.added != "" || o.joined || o.review && len(o.fits) != 1 {
			continue
		}
		became := "not found"
		if o.review {
			became = "review"
		}
		list = append(list, fmt.Sprintf("%s (fits %d): %s, a copy of %s", became, len(o.fits), o.copied, o.original))
	}
	slices.Sort(list)
	return list
}
