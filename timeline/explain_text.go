package timeline

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/combine"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/defcoop/defcoop/timeline/internal/label"
	"github.com/defcoop/defcoop/timeline/internal/origin"
	"github.com/defcoop/defcoop/timeline/internal/resolve"
)

// Explain writes for a person how a resolved record came about: the claims
// that make it, every value with who says so and who says otherwise, what is
// derived, and every decision about what it is one with, with its evidence.
// The form may change between versions; the same as data are [Resolved.Claims],
// [Resolved.Fields] and [Timeline.LinksOf]. What sources say is printed as by
// [Timeline.WriteText], control characters as escapes. The error is that of w,
// or io.ErrShortWrite.
func (r Resolved) Explain(w io.Writer) error {
	e := explainer{}
	if r.t == nil {
		e.line(0, fmt.Sprintf("%s: none of its claims counts any more.", r.ID))
	} else {
		e.linker = newLinker(r.t)
		e.explain(r)
	}
	return writeAll(w, e.out.Bytes())
}

// explainer writes an explanation.
type explainer struct {
	*linker
	out bytes.Buffer
}

// line writes a line, wrapped at the width of the page and indented by so many
// steps.
func (e *explainer) line(indent int, text string) {
	lead := strings.Repeat("  ", indent)
	for i, part := range wrap(text, pageWidth-len(lead)) {
		if i > 0 {
			part = "  " + part
		}
		e.out.WriteString(lead + part + "\n")
	}
}

func (e *explainer) explain(r Resolved) {
	e.line(0, capital(words(string(r.Kind)))+suffix(": ", e.title(r), ""))
	claims := slices.Collect(r.Claims())
	c := r.Corroboration()
	e.line(0, fmt.Sprintf("Told by %s, %s.", plural(len(claims), "claim"), c.String()))
	for _, c := range claims {
		e.line(1, e.source(c))
	}
	e.derived(r)
	e.line(0, "Values:")
	for _, f := range r.Fields() {
		if len(f.Values) > 1 || f.Values[0].JSON != `"asserted"` {
			e.field(f)
		}
	}
	for _, part := range []struct {
		outcome resolve.Outcome
		title   string
	}{{resolve.Taken, "Held for one:"}, {resolve.Refused, "Kept apart:"}, {resolve.Review, "Left for review:"}} {
		e.links(r, part.outcome, part.title)
	}
}

// title names a record in a few words.
func (e *explainer) title(r Resolved) string {
	if s := e.titleOf(r.ID); s != "" {
		return s
	}
	return e.nameOf(r.ID)
}

// source words where a claim comes from.
func (e *explainer) source(c Claim) string {
	s := fmt.Sprintf("[%s] %s", c.Report, c.Local)
	if c.Revision > 0 {
		s += fmt.Sprintf(", revision %d", c.Revision)
	}
	if i := e.t.Corpus.ReportIndex(c.Report); i >= 0 {
		from := e.t.Corpus.Reports[i].Sources[0].Header.Source
		s += suffix(", “", from.Title, "”") + suffix(", ", from.Publisher, "")
		if !from.Published.IsZero() {
			s += ", published " + from.Published.Format(edtf.Short)
		}
		if len(from.DerivedFrom) > 0 {
			s += ", rewrites " + strings.Join(from.DerivedFrom, ", ")
		}
		s += suffix(", origin ", origin.Read(from.Origin).String(), "")
	}
	return s
}

// derived writes what no source says.
func (e *explainer) derived(r Resolved) {
	for _, k := range e.t.linkIndex().bounded[r.index] {
		x := &e.t.entries[k]
		e.line(0, "Derived"+suffix(" for ", words(x.Action), "")+": not after "+x.NotAfter.Format(edtf.Short)+
			", because a source published or read then tells of it, or of what came after it.")
	}
}

// field writes the values of a field, the one shown first.
func (e *explainer) field(f Field) {
	name := cmp.Or(strings.ReplaceAll(strings.TrimPrefix(f.Path, "/"), "/", " "), "record")
	for i, v := range f.Values {
		lead, indent := name+": ", 1
		if i > 0 && f.shows() {
			lead, indent = "also: ", 2
			if f.Class == FieldDated {
				lead = "earlier: "
			} else if disagree(f.Path, f.Values[0], v) {
				lead = "OTHERWISE: "
			}
		}
		e.line(indent, lead+e.jsonWords(f.Path[strings.LastIndexByte(f.Path, '/')+1:], v.JSON)+" — "+e.who(v)+suffix("; ", severally(v), ""))
	}
}

// who lists the reports that state a value.
func (e *explainer) who(v Value) string {
	var out []string
	listed := map[string]bool{}
	for _, s := range v.Said {
		who := "[" + string(s.Report)
		if !s.According.IsZero() {
			who += ", according to " + e.nameOf(s.According)
		}
		if who += "]"; !listed[who] {
			listed[who] = true
			out = append(out, who)
		}
	}
	return strings.Join(out, " ")
}

// severally words the corroboration of a value that several bear out.
func severally(v Value) string {
	if v.Corroboration.AtMost < 2 && len(v.Said) < 2 {
		return ""
	}
	return v.Corroboration.String()
}

// disagree reports whether two values of a single field cannot both be true.
func disagree(path string, a, b Value) bool {
	switch {
	case !a.Date.IsZero() && !b.Date.IsZero():
		return combine.DatesDiffer(a.Date, b.Date)
	case strings.HasSuffix(path, "/city"):
		return label.Fold(a.JSON) != label.Fold(b.JSON)
	case path == "/head":
		official := func(v Value) string {
			_, rest, _ := strings.Cut(v.JSON, `"official":"`)
			return rest[:min(32, len(rest))]
		}
		return official(a) != "" && official(b) != "" && official(a) != official(b)
	}
	return a.JSON != b.JSON
}

// links writes the decisions of one outcome.
func (e *explainer) links(r Resolved, outcome resolve.Outcome, title string) {
	for _, k := range e.t.linksOf(r.index) {
		if e.t.links[k].Outcome != outcome {
			continue
		}
		l := e.link(e.t.links[k])
		if title != "" {
			e.line(0, title)
			title = ""
		}
		s := e.ref(l.A) + " and " + e.ref(l.B)
		if l.Score > 0 {
			s += ", " + plural(l.Score, "point")
		}
		e.line(1, s+suffix(": ", l.Reason, ""))
		for _, x := range l.Evidence {
			lead := string(x.Kind)
			if x.Points > 0 {
				lead += fmt.Sprintf(" (%d)", x.Points)
			}
			e.line(2, lead+suffix(": ", replaceIDs(x.Detail, e.nameOf), ""))
		}
	}
}

// ref names a record by report and local ID, and in words.
func (e *explainer) ref(id RecordID) string {
	n := e.t.Corpus.Find(corpus.RecordID(id))
	if n < 0 {
		return id.String()
	}
	c := e.t.Corpus.Records[n].Claims[0]
	s := fmt.Sprintf("[%s] %s", c.Data.Report, c.Data.Local())
	if o, ok := c.Data.Record.(*cooperation.Official); ok {
		return s + " (" + o.Name.Full + ")"
	}
	return s
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprint(n, " ", what, "s")
}
