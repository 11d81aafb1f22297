package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
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
func (w *linker) link(l link) Link {
	a, b := &w.t.live.Records[l.a], &w.t.live.Records[l.b]
	out := Link{A: RecordID(a.Id), B: RecordID(b.Id), Outcome: l.outcome, Score: l.evidence.score(), Reason: l.reason}
	details := detailer{linker: w, link: l}
	for m := range l.evidence.all() {
		e := Evidence{Kind: m.kind(), Points: int(m.points), Detail: l.evidence.detail}
		if e.Detail == "" {
			e.Detail = details.of(m.kind())
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
	link link

	asked  map[EvidenceKind]int // how often, for kinds that count more than once
	people *encounter           // of two happenings, when first needed
	met    *metAt               // of two officials: where, and by which records
}

// of returns the detail of the next piece of evidence of a kind.
func (d *detailer) of(kind EvidenceKind) string {
	a, b := d.recordOf(d.link.a), d.recordOf(d.link.b)
	if x, ok := a.(*cooperation.Official); ok {
		if y, ok := b.(*cooperation.Official); ok {
			return d.official(kind, x, y)
		}
	}
	if kind == EvidenceWhole {
		return d.whole()
	}
	x, y := d.setting(d.link.a), d.setting(d.link.b)
	switch kind {
	case EvidenceDate:
		return versus(x.date, y.date)
	case EvidenceLabel:
		return common(x.labels, y.labels)
	case EvidenceLevel:
		return string(levelOf(a))
	case EvidencePlace, EvidenceSubject:
		if found := alike(kind, x, y); found != "" || d.t.live.Records[d.link.a].Kind() != cooperation.KindVisit {
			return found
		}
		return alike(kind, d.t.adopt(x, d.link.a), d.t.adopt(y, d.link.b))
	case EvidenceName, EvidencePost, EvidenceRank, EvidenceCoParticipant:
		if d.people == nil {
			d.people = d.t.encounter(d.link)
			d.asked = map[EvidenceKind]int{}
		}
		d.asked[kind]++
		return d.people.detail(kind, d.asked[kind]-1)
	}
	return ""
}

// alike words the places or subjects that two settings have in common.
func alike(kind EvidenceKind, x, y setting) string {
	if kind == EvidenceSubject {
		return common(x.topics, y.topics)
	}
	return cmp.Or(common(x.sites, y.sites), common(x.cities, y.cities))
}

func (d *detailer) recordOf(n int32) cooperation.Record {
	return d.t.live.Records[n].Content
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
func speaksOf(m *marks, kind EvidenceKind) bool {
	for x := range m.all() {
		if x.kind() == kind {
			return true
		}
	}
	return false
}
