package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	c "github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline"
)

// The officials of a trial are held against two references, neither of which
// the resolver sees:
//
//   - travels: the key that the table itself gives every traveller; a copy's
//     is that of its original. It is only a reference if it was withheld.
//   - visits: the table has no keys. Two officials are held for one person if
//     country and surname are equal and the given names do not contradict each
//     other, all as printed before the noise. This is a rule of thumb: sources
//     print one surname in several ways, so some pairs that it calls doubtful
//     are right. They are listed.

// person is one printing of one person.
type person struct {
	key    string // travels: the traveller's key
	party  string // visits: the label of the country
	name   string // before it was re-spelled
	origin string // of somebody invented: by which row
}

// same reports whether the references hold two printings for one person.
func (x person) same(y person) bool {
	if x.key != "" || y.key != "" {
		return x.key == y.key && x.origin == y.origin
	}
	return x.party == y.party && compatible(x.name, y.name)
}

// compatible reports whether two names have one surname and given names that
// begin alike, or only one of them has any.
func compatible(x, y string) bool {
	given, surname := splitName(x)
	given2, surname2 := splitName(y)
	if surname != surname2 {
		return false
	}
	short := min(len(given), len(given2))
	if short == 0 {
		return true
	}
	a, b := given[0], given2[0]
	return a == b || len(a) == 1 && strings.HasPrefix(b, a) || len(b) == 1 && strings.HasPrefix(a, b)
}

func splitName(s string) (given []string, surname string) {
	if all := plain(s); len(all) > 0 {
		s = all[0]
	}
	w := strings.Fields(strings.ToLower(strings.NewReplacer(".", " ", ",", " ").Replace(s)))
	for len(w) > 1 && isSuffix(strings.ToUpper(w[len(w)-1])) {
		w = w[:len(w)-1]
	}
	if len(w) == 0 {
		return nil, ""
	}
	return w[:len(w)-1], w[len(w)-1]
}

// pairs counts pairs of printings of one table.
type pairs struct {
	joined, right int
	same, found   int // pairs that the references hold for one, and those of them that are one
	doubtful      []string
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
			y := person{key: about.who, party: about.country, name: names[i], origin: origin}
			if y.key != "" {
				y.party, y.name = "", ""
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
			origin = y.id
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
	var cells []printing
	for x := range n {
		cells = append(cells, x)
	}
	slices.SortFunc(cells, func(x, y printing) int {
		return cmp.Or(cmp.Compare(x.key, y.key), cmp.Compare(x.origin, y.origin), cmp.Compare(x.party, y.party),
			cmp.Compare(x.name, y.name), x.cluster.Compare(y.cluster))
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
				p.doubtful = append(p.doubtful, fmt.Sprintf("%s  =  %s (%d)", y.person, x.person, k))
			}
		}
	}
	slices.Sort(p.doubtful)
	return p, nil
}

func (x person) String() string {
	s := x.name + ", " + x.party
	if x.key != "" {
		s = x.key
	}
	if x.origin != "" {
		s = "namesake " + x.origin + " of " + s
	}
	return s
}

// writePeople prints the measure of both tables, and of the second the
// doubtful pairs.
func (t *trial) writePeople(w io.Writer) error {
	out := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(out, "officials\tpairs joined\tright\tprecision\tpairs to find\tfound\trecall\t")
	var doubtful []string
	for _, set := range []table{visits, travels} {
		p, err := t.people(set)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "%s\t%d\t%d\t%.4f\t%d\t%d\t%.4f\t\n", set, p.joined, p.right, p.precision(), p.same, p.found, p.recall())
		doubtful = append(doubtful, p.doubtful...)
	}
	if err := out.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(w, "\n%d pairs of names for one official that the reference does not vouch for:\n", len(doubtful))
	for _, s := range doubtful {
		fmt.Fprintf(w, "  %s\n", s)
	}
	return nil
}
