package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"

	c "github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline"
)

// pairs counts pairs of printings of one table.
type pairs struct {
	joined, right int
	same, found   int      // pairs that the references hold for one, and those of them that are one
	mistakes      []string // the others, by name
}

func (p *pairs) precision() float64 { return float64(p.right) / float64(max(1, p.joined)) }
func (p *pairs) recall() float64    { return float64(p.found) / float64(max(1, p.same)) }

// printing is one person as one row prints it, and what became of it.
type printing struct {
	person
	cluster timeline.RecordID
}

// printings lists the people of one table and its copy. The rows must present
// their people anew.
func (t *trial) printings(set table) ([]printing, error) {
	known, err := readPeople(peopleList)
	if err != nil {
		return nil, err
	}
	var out []printing
	records := map[timeline.RecordID]*c.Visit{}
	for _, r := range t.reports {
		for i := range r.Visits {
			records[timeline.RecordIDOf(r.ID, r.Visits[i].ID)] = &r.Visits[i]
		}
	}
	list := func(x, about row, copy bool, origin string) error {
		v := records[recordOf(x, copy)]
		names := namesOf(&about)
		if v == nil || len(v.Participants) != len(names) {
			return fmt.Errorf("%s: expected the %d people %q in its record", x, len(names), names)
		}
		for i, p := range v.Participants {
			y := person{key: about.who, origin: origin}
			if origin != "" {
				y.key = "" // one namesake of two travellers would be one person
			}
			if set == visits {
				country := string(v.Guests[0])
				if country != strings.ToUpper(country) { // a historic state, under its name in this report
					country = about.country
				}
				y = known.visitor(country, names[i], about.start[:len("2006")])
			}
			out = append(out, printing{y, t.cluster(timeline.RecordIDOf(reportID(set, copy), p.Official))})
		}
		return nil
	}
	for _, x := range t.rows[set] {
		if err := list(x, x, false, ""); err != nil {
			return nil, err
		}
	}
	for _, y := range t.copies[set] {
		origin := ""
		switch {
		case y.added == "homonym" && set == travels:
			continue // who went to another country on that day is not said to be somebody else
		case y.added == "namesake" && set == travels:
			origin = y.meant.name
		}
		if err := list(y.row, t.truth(y), true, origin); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// people measures which printings of people of a table were made one official.
func (t *trial) people(set table) (*pairs, error) {
	list, err := t.printings(set)
	if err != nil {
		return nil, err
	}
	// Equal printings are counted, not compared one by one.
	n := map[printing]int{}
	for _, x := range list {
		n[x]++
	}
	cells := slices.SortedFunc(maps.Keys(n), func(x, y printing) int {
		return cmp.Or(cmp.Compare(x.String(), y.String()), x.cluster.Compare(y.cluster))
	})
	p := &pairs{}
	for i, x := range cells {
		own := n[x] * (n[x] - 1) / 2
		p.joined, p.right, p.same, p.found = p.joined+own, p.right+own, p.same+own, p.found+own
		for _, y := range cells[:i] {
			k := n[x] * n[y]
			joined, same := x.cluster == y.cluster, x.same(y.person)
			if joined {
				p.joined += k
			}
			if same {
				p.same += k
			}
			switch {
			case joined && same:
				p.right, p.found = p.right+k, p.found+k
			case joined:
				p.mistakes = append(p.mistakes, fmt.Sprintf("%s  =  %s (%d)", y.person, x.person, k))
			}
		}
	}
	slices.Sort(p.mistakes)
	return p, nil
}

// writePeople prints the measure of both tables, and who was taken for whom.
func (t *trial) writePeople(w io.Writer) error {
	out := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(out, "officials\tpairs joined\tright\tprecision\tpairs to find\tfound\trecall\t")
	var mistakes []string
	for _, set := range []table{visits, travels} {
		p, err := t.people(set)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "%s\t%d\t%d\t%.4f\t%d\t%d\t%.4f\t\n", set, p.joined, p.right, p.precision(), p.same, p.found, p.recall())
		mistakes = append(mistakes, p.mistakes...)
	}
	if err := out.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(w, "\n%d different people were made one official (pairs of printings):\n", len(mistakes))
	for _, s := range mistakes {
		fmt.Fprintf(w, "  %s\n", s)
	}
	return nil
}
