package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/resolve"
)

// linker words links for callers. It remembers what many links mention.
type linker struct {
	*printer
	meetings meetings
}

func newLinker(t *resolution) *linker {
	return &linker{printer: newPrinter(t), meetings: newMeetings(t)}
}

// link words a link: every piece of evidence with what was compared.
func (w *linker) link(l resolve.Decision) Link {
	a, b := &w.t.Corpus.Records[l.A], &w.t.Corpus.Records[l.B]
	out := Link{A: RecordID(a.ID), B: RecordID(b.ID), Outcome: Outcome(l.Outcome), Score: l.Evidence.Score(), Reason: l.Reason}
	details := detailer{linker: w, link: l}
	for m := range l.Evidence.All() {
		e := Evidence{Kind: EvidenceKind(m.Kind()), Points: int(m.Points), Detail: l.Evidence.Detail}
		if e.Detail == "" {
			e.Detail = details.of(m.Kind())
		}
		out.Evidence = append(out.Evidence, e)
	}
	return out
}

// detailer says what two records have in common. It reads it off the records
// once more, because a run of Resolve weighs far more pairs than anybody asks
// about.
type detailer struct {
	*linker
	link resolve.Decision

	asked  map[resolve.EvidenceKind]int // how often, for kinds that count more than once
	people *encounter                   // of two happenings, when first needed
	met    *metAt                       // of two officials: where, and by which records
}

// of returns the detail of the next piece of evidence of a kind.
func (d *detailer) of(kind resolve.EvidenceKind) string {
	a, b := d.recordOf(d.link.A), d.recordOf(d.link.B)
	if x, ok := a.(*cooperation.Official); ok {
		if y, ok := b.(*cooperation.Official); ok {
			return d.official(kind, x, y)
		}
	}
	if kind == resolve.EvidenceWhole {
		return d.whole()
	}
	x, y := d.setting(d.link.A), d.setting(d.link.B)
	switch kind {
	case resolve.EvidenceDate:
		return versus(x.date, y.date)
	case resolve.EvidenceLabel:
		return common(x.labels, y.labels)
	case resolve.EvidenceLevel:
		return string(resolve.LevelOf(a))
	case resolve.EvidencePlace, resolve.EvidenceSubject:
		if found := alike(kind, x, y); found != "" || d.t.Corpus.Records[d.link.A].Kind() != cooperation.KindVisit {
			return found
		}
		return alike(kind, d.t.adopt(x, d.link.A), d.t.adopt(y, d.link.B))
	case resolve.EvidenceName, resolve.EvidencePost, resolve.EvidenceRank, resolve.EvidenceCoParticipant:
		if d.people == nil {
			d.people = d.t.encounter(d.link)
			d.asked = map[resolve.EvidenceKind]int{}
		}
		d.asked[kind]++
		return d.people.detail(kind, d.asked[kind]-1)
	}
	return ""
}

// alike words the places or subjects that two settings have in common.
func alike(kind resolve.EvidenceKind, x, y setting) string {
	if kind == resolve.EvidenceSubject {
		return common(x.topics, y.topics)
	}
	return cmp.Or(common(x.sites, y.sites), common(x.cities, y.cities))
}

func (d *detailer) recordOf(n int32) cooperation.Record {
	return d.t.Corpus.Records[n].Content
}

// versus words two things that were compared, once if they are the same.
func versus(x, y string) string {
	if x == y {
		return x
	}
	return x + " ~ " + y
}

// worded is something that compares by a key, in the words of its claim.
type worded struct{ key, text string }

// common words what two lists have in common by key.
func common(xs, ys []worded) string {
	var out []string
	for _, x := range xs {
		i := slices.IndexFunc(ys, func(y worded) bool { return x.key == y.key })
		if i < 0 {
			continue
		}
		if s := versus(x.text, ys[i].text); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return strings.Join(out, ", ")
}

// speaksOf reports whether there is evidence of a kind.
func speaksOf(m *resolve.Evidence, kind resolve.EvidenceKind) bool {
	for x := range m.All() {
		if x.Kind() == kind {
			return true
		}
	}
	return false
}
