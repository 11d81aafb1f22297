package timeline

import (
	"bufio"
	"io"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// WriteText prints the timeline for people: dates in English as precise as the
// sources have them, what happened, who took part with country, rank and post,
// where, what was said, who says so and who says otherwise. What took place in the
// course of a visit stands under it, and last what nobody dates. Sources are
// numbered in the order in which the page mentions them, and listed at its end.
// [Timeline.In] chooses the language of names, titles and posts. The form may change
// between versions; programs read WriteJSON.
func (t *Timeline) WriteText(w io.Writer) error {
	t = t.orEmpty()
	p := newPrinter(t.t)
	p.out = bufio.NewWriter(w)
	p.nest(t)
	var dated, noYear, undated []int
	for i, e := range p.entries {
		switch {
		case p.nested[i]:
		case p.isDated(i):
			dated = append(dated, i)
		case e.Date.IsYearless():
			noYear = append(noYear, i)
		default:
			undated = append(undated, i)
		}
	}
	p.section("", dated)
	p.section("Year not stated by any source", noYear)
	p.section("Not dated by any source", undated)
	if p.starred {
		p.line(0, "", "* derived: over or under way by then: a source published then tells of it, or of what came later")
		p.line(0, "", "")
	}
	p.sources(t)
	return p.out.Flush()
}

// printer writes a timeline as text.
type printer struct {
	t   *resolution
	out *bufio.Writer
	nesting
	numbers map[cooperation.ID]int // of the reports mentioned, from 1
	shift   int                    // columns by which a part stands to the right of its whole
	starred bool                   // whether a derived date was printed
	textCache
}

func newPrinter(t *resolution) *printer {
	return &printer{t: t, numbers: map[cooperation.ID]int{}, textCache: newTextCache()}
}

// section prints entries below a heading, none if there are no entries.
func (p *printer) section(heading string, entries []int) {
	if heading != "" && len(entries) > 0 {
		p.heading(heading)
	}
	for _, i := range entries {
		p.entry(i)
	}
}

// shiftWidth is how far a part stands to the right of its whole; parts of parts of
// parts stand no further.
const (
	shiftWidth = 4
	mostShift  = 2 * shiftWidth
)

// entry prints one entry with everything that belongs to it, and the parts of it.
func (p *printer) entry(i int) {
	e := p.entries[i]
	s, first := p.entryText(e)
	p.line(0, p.when(e), p.headline(e, s.record, s.all))
	for _, detail := range p.details(e, s, first, p.nested[i]) {
		p.line(1, "", detail)
	}
	for _, k := range p.parts[i] {
		if x, ok := p.record(p.entries[k].index).(*cooperation.Statement); ok {
			p.line(1, "", p.said(p.entries[k], x))
		}
	}
	if first {
		p.fields(s.fields[0])
	}
	if e.action >= 0 {
		p.fields(s.fields[e.action+1])
	}
	p.line(1, "", p.whoTells(s.told[max(e.action, 0)]))
	p.line(0, "", "")

	was := p.shift
	p.shift = min(was+shiftWidth, mostShift)
	for _, k := range p.parts[i] {
		if p.entries[k].Kind != cooperation.KindStatement {
			p.entry(k)
		}
	}
	p.shift = was
}

// when words the date of an entry, or its derived bound.
func (p *printer) when(e Entry) string {
	if !e.Date.IsZero() {
		return dateWords(e.Date)
	}
	bound := e.bound()
	if bound.IsZero() {
		return "no date"
	}
	p.starred = true
	return "by " + bound.Format(edtf.Short) + "*"
}
