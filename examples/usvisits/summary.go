package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"text/tabwriter"

	c "github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline"
)

// summary counts what is on a timeline of the two tables.
type summary struct {
	told      int // claims of officials
	officials int // officials that they came to
	visits    int
	decades   map[int64]*traffic
	countries map[c.Country]*traffic
}

// traffic counts visits to the United States and from there.
type traffic struct{ to, from int }

func (t *traffic) all() int { return t.to + t.from }

func (t *traffic) add(v *c.Visit) {
	if slices.Contains(v.Hosts, "US") {
		t.to++
	} else {
		t.from++
	}
}

// summarize goes through a timeline once.
func summarize(t *timeline.Timeline) *summary {
	s := &summary{decades: map[int64]*traffic{}, countries: map[c.Country]*traffic{}}
	for r := range t.Records() {
		if r.Kind == c.KindOfficial {
			s.officials++
			s.told += len(r.Members)
		}
	}
	for e := range t.OfKind(c.KindVisit).Entries() {
		v, ok := e.Record().(*c.Visit)
		if !ok {
			continue
		}
		s.visits++
		if day, bounded := e.Date.Earliest(); bounded {
			count(s.decades, day.Year/10*10).add(v)
		}
		for _, country := range e.Countries() {
			if country != "US" {
				count(s.countries, country).add(v)
			}
		}
	}
	return s
}

func count[K comparable](m map[K]*traffic, k K) *traffic {
	if m[k] == nil {
		m[k] = &traffic{}
	}
	return m[k]
}

// busiest lists the countries with most visits, those with equally many by
// code.
func (s *summary) busiest(n int) []c.Country {
	list := slices.SortedFunc(maps.Keys(s.countries), func(x, y c.Country) int {
		return cmp.Or(cmp.Compare(s.countries[y].all(), s.countries[x].all()), cmp.Compare(x, y))
	})
	return list[:min(n, len(list))]
}

// write prints the summary.
func (s *summary) write(w io.Writer) error {
	fmt.Fprintf(w, "%d visits, %d officials as the rows print them, %d after they were resolved\n\n", s.visits, s.told, s.officials)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "decade\tto the US\tfrom the US\t")
	for _, d := range slices.Sorted(maps.Keys(s.decades)) {
		fmt.Fprintf(t, "%ds\t%d\t%d\t\n", d, s.decades[d].to, s.decades[d].from)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	fmt.Fprintln(w)
	t = tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "country\tto the US\tfrom the US\t")
	for _, country := range s.busiest(10) {
		x := s.countries[country]
		fmt.Fprintf(t, "%s\t%d\t%d\t\n", country.Name(), x.to, x.from)
	}
	return t.Flush()
}
