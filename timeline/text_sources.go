package timeline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// number is the number of a report on the page, given when it is first mentioned.
func (p *printer) number(report cooperation.ID) int {
	n, ok := p.numbers[report]
	if !ok {
		n = len(p.numbers) + 1
		p.numbers[report] = n
	}
	return n
}

// cite lists who says something: "[1] [4, according to Jane Doe]".
func (p *printer) cite(said []Said) string {
	type citation struct {
		number int
		by     RecordID
	}
	var list []citation
	for _, s := range byReport(said) {
		list = append(list, citation{p.number(s.Report), s.According})
	}
	slices.SortStableFunc(list, func(a, b citation) int { return a.number - b.number })
	var out []string
	for _, m := range slices.Compact(list) {
		out = append(out, "["+fmt.Sprint(m.number)+p.accordingTo(m.by)+"]")
	}
	return strings.Join(out, " ")
}

// byReport sorts words of claims by their reports, so that numbers are given in
// that order.
func byReport(said []Said) []Said {
	said = slices.Clone(said)
	slices.SortStableFunc(said, func(a, b Said) int { return strings.Compare(string(a.Report), string(b.Report)) })
	return said
}

func (p *printer) accordingTo(id RecordID) string {
	if id.IsZero() {
		return ""
	}
	return ", according to " + p.nameOf(id)
}

// whoTells lists the reports that tell of something, those that say that it is not
// confirmed, and those that deny it, and counts the origins of the first.
func (p *printer) whoTells(list []Telling) string {
	verbs := map[cooperation.Polarity]string{"": "told by ", cooperation.PolarityUnconfirmed: "not confirmed by ", cooperation.PolarityDenied: "denied by "}
	var parts []string
	for _, x := range list {
		var numbers []int
		for _, s := range byReport(x.Said) {
			numbers = append(numbers, p.number(s.Report))
		}
		slices.Sort(numbers)
		var who []string
		for _, n := range slices.Compact(numbers) {
			who = append(who, fmt.Sprintf("[%d]", n))
		}
		parts = append(parts, verbs[x.Polarity]+strings.Join(who, " "))
	}
	return capital(strings.Join(parts, ", ")) + ": " + list[0].Corroboration.String() + "."
}

// sources lists the sources that the page mentions, and after them those of the
// things on it that were mentioned with nothing.
func (p *printer) sources(t *Timeline) {
	seen := make([]bool, len(p.t.Members))
	for _, k := range t.entries {
		i := p.t.entries[k].index
		if seen[i] {
			continue
		}
		seen[i] = true
		for _, r := range p.t.reportsOf(i, nil) {
			p.number(p.t.Corpus.Reports[r].Sources[0].Header.ID)
		}
	}
	if len(p.numbers) == 0 {
		return
	}
	p.heading("Sources")
	ids := make([]cooperation.ID, len(p.numbers))
	for id, n := range p.numbers {
		ids[n-1] = id
	}
	for i, id := range ids {
		for _, source := range p.t.Corpus.Reports[p.t.Corpus.ReportIndex(id)].Sources { // several where a report exists in two forms
			p.line(0, fmt.Sprintf("[%d]", i+1), sourceLine(source.Header))
		}
	}
}

// sourceLine words a source, and last the report that encodes it.
func sourceLine(c *cooperation.Report) string {
	var parts []string
	if c.Source.Publisher != "" {
		parts = append(parts, c.Source.Publisher)
	}
	if c.Source.Title != "" {
		parts = append(parts, "“"+c.Source.Title+"”")
	}
	published := "publication not dated"
	if !c.Source.Published.IsZero() {
		published = c.Source.Published.Format(edtf.Short)
	}
	parts = append(parts, published)
	if c.Source.URL != "" {
		parts = append(parts, c.Source.URL)
	}
	return strings.Join(parts, ", ") + " (" + string(c.ID) + ")"
}
