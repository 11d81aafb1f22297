package timeline

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// WriteText prints the timeline for people: dates in English as precise as
// the sources have them, what happened, who took part with rank and post,
// where, what was said, who says so and who says otherwise, and last what
// nobody dates. The form may change between versions; programs read WriteJSON.
func (t *Timeline) WriteText(w io.Writer) error {
	t = t.orEmpty()
	p := newPrinter(t.t)
	p.out = bufio.NewWriter(w)
	for e := range t.Entries() {
		p.heads[e.ID] = true
		if e.action >= 0 {
			p.left[e.index]++
		}
	}
	var dated, noYear, undated []Entry
	for e := range t.Entries() {
		switch {
		case e.Kind == cooperation.KindStatement && p.heads[e.Part]:
			p.parts[e.Part] = append(p.parts[e.Part], e)
		case e.Date.IsZero():
			undated = append(undated, e)
		case e.Date.IsYearless():
			noYear = append(noYear, e)
		default:
			dated = append(dated, e)
		}
	}
	for _, e := range dated {
		p.entry(e, e.Date.Format(edtf.Short))
	}
	if len(noYear) > 0 {
		p.heading("Year not stated by any source")
		for _, e := range noYear {
			p.entry(e, e.Date.Format(edtf.Short))
		}
	}
	if len(undated) > 0 {
		p.heading("Not dated by any source")
		for _, e := range undated {
			when := "no date"
			if !e.NotAfter.IsZero() {
				when = "by " + e.NotAfter.Format(edtf.Short) + "*"
			}
			p.entry(e, when)
		}
		if slices.ContainsFunc(undated, func(e Entry) bool { return !e.NotAfter.IsZero() }) {
			p.line(0, "", "* derived: a source published or read then tells of it, or of what came after it")
			p.line(0, "", "")
		}
	}
	p.sources(t)
	return p.out.Flush()
}

// Widths of the printed page.
const (
	dateWidth = 16
	pageWidth = 100
)

// printer writes a timeline as text.
type printer struct {
	t     *resolution
	out   *bufio.Writer
	parts map[RecordID][]Entry // statements by the happening they were made at
	heads map[RecordID]bool    // records with an entry of their own
	textCache
}

func newPrinter(t *resolution) *printer {
	return &printer{t: t, parts: map[RecordID][]Entry{}, heads: map[RecordID]bool{}, textCache: newTextCache()}
}

// heading writes a line that parts the page.
func (p *printer) heading(text string) {
	fmt.Fprintf(p.out, "%s\n%s\n\n", text, strings.Repeat("-", len(text)))
}

// line writes text beside the date column, wrapped at the width of the page
// and indented by so many steps. Errors stay in the writer until Flush.
func (p *printer) line(indent int, date, text string) {
	if date == "" && indent == 0 {
		fmt.Fprintln(p.out, text)
		return
	}
	lead := fmt.Sprintf("%-*s", dateWidth, date)
	if len([]rune(date)) >= dateWidth {
		lead = date + "\n" + strings.Repeat(" ", dateWidth)
	}
	lead += strings.Repeat("  ", indent)
	width := pageWidth - dateWidth - 2*indent
	for i, part := range wrap(text, width) {
		if i > 0 {
			lead = strings.Repeat(" ", dateWidth+2*indent+2)
		}
		fmt.Fprintln(p.out, lead+part)
	}
}

// wrap breaks text at white space into lines of at most width characters, and
// two fewer from the second one on. No source can end a line, or do more to the
// page than be read: see printable.
func wrap(text string, width int) []string {
	var lines []string
	line, length := "", 0
	for _, word := range strings.Fields(text) {
		word = printable(word)
		n := len([]rune(word))
		if length > 0 && length+1+n > width {
			lines = append(lines, line)
			if len(lines) == 1 {
				width -= 2
			}
			line, length = "", 0
		}
		if length > 0 {
			line, length = line+" ", length+1
		}
		line, length = line+word, length+n
	}
	return append(lines, line)
}

// entry prints one entry with everything that belongs to it.
func (p *printer) entry(e Entry, when string) {
	s := p.entryText(e)
	p.line(0, when, p.headline(e, s.record))
	for _, detail := range p.details(e, s.record) {
		p.line(1, "", detail)
	}
	for _, part := range p.parts[e.ID] {
		if x, ok := p.record(part.index).(*cooperation.Statement); ok {
			p.line(1, "", p.said(part, x))
		}
	}
	for _, f := range s.fields {
		p.field(f)
	}
	for _, f := range s.actions[e.action+1] {
		p.field(f)
	}
	p.line(1, "", p.whoTells(s.told[max(e.action, 0)]))
	p.line(0, "", "")
}

// worthALine reports whether a field is worth a line of its own: its sources
// disagree, or some are less precise.
func worthALine(f Field) bool { return len(f.Values) > 1 && f.Class == FieldSingle }

// field prints the values of a field on which sources differ.
func (p *printer) field(f Field) {
	name := cmp.Or(f.Path[strings.LastIndexByte(f.Path, '/')+1:], "kind of thing")
	var values []string
	for _, v := range f.Values {
		var who []string
		for _, s := range v.Said {
			said := string(s.Report)
			if !s.According.IsZero() {
				said += ", according to " + p.nameOf(s.According)
			}
			who = append(who, "["+said+"]")
		}
		value := p.value(v)
		if f.Path == "" { // {"visit": {...}}
			value = words(value[2 : 2+strings.IndexByte(value[2:], '"')])
		}
		values = append(values, value+" "+strings.Join(who, " "))
	}
	lead := "As to the " + name + ": "
	if f.Conflict {
		lead = "Sources DISAGREE on the " + name + ": "
	}
	p.line(1, "", lead+strings.Join(values, "; ")+".")
}

// value prints a value without quotation marks, and the name of what it
// refers to for a reference.
func (p *printer) value(v Value) string {
	if !v.Date.IsZero() {
		return v.Date.Format(edtf.Short)
	}
	return p.word(strings.Trim(v.JSON, `"`))
}

// word prints the name of what a text refers to, and any other text as it is.
func (p *printer) word(text string) string {
	if id, err := ParseRecordID(text); err == nil {
		return p.nameOf(id)
	}
	return text
}

// whoTells lists the reports that tell of something, those that say that it is not
// confirmed, and those that deny it, and counts the origins of the first.
func (p *printer) whoTells(list []Telling) string {
	verbs := map[cooperation.Polarity]string{"": "told by ", cooperation.PolarityUnconfirmed: "not confirmed by ", cooperation.PolarityDenied: "denied by "}
	var parts []string
	for _, x := range list {
		var who []string
		for _, s := range x.Said {
			who = append(who, "["+string(s.Report)+"]")
		}
		slices.Sort(who)
		parts = append(parts, verbs[x.Polarity]+strings.Join(slices.Compact(who), ", "))
	}
	return capital(strings.Join(parts, ", ")) + ": " + list[0].Corroboration.String() + "."
}

// sources prints the sources of the entries shown, sorted by report.
func (p *printer) sources(t *Timeline) {
	cited := make([]bool, len(p.t.Corpus.Reports))
	seen := make([]bool, len(p.t.Members))
	for _, k := range t.entries {
		i := p.t.entries[k].index
		if seen[i] {
			continue
		}
		seen[i] = true
		for _, n := range p.t.Members[i] {
			cited[p.t.Corpus.Records[n].Report] = true
		}
	}
	if !slices.Contains(cited, true) {
		return
	}
	p.heading("Sources")
	for i, ok := range cited {
		if !ok {
			continue
		}
		for _, source := range p.t.Corpus.Reports[i].Sources { // several where a report exists in two forms
			c := source.Header
			var parts []string
			if c.Source.Title != "" {
				parts = append(parts, "“"+c.Source.Title+"”")
			}
			if c.Source.Publisher != "" {
				parts = append(parts, c.Source.Publisher)
			}
			published := "publication not dated"
			if !c.Source.Published.IsZero() {
				published = c.Source.Published.Format(edtf.Short)
			}
			parts = append(parts, published)
			if c.Source.URL != "" {
				parts = append(parts, c.Source.URL)
			}
			p.line(0, "["+string(c.ID)+"]", strings.Join(parts, ", "))
		}
	}
}
