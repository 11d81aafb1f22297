package timeline

import (
	"iter"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/resolve"
)

// linker words links for callers.
type linker struct{ *printer }

func newLinker(t *resolution) *linker { return &linker{newPrinter(t)} }

// link words a link: every piece of evidence with what was compared.
func (w *linker) link(l resolve.Decision) Link {
	a, b := &w.t.Corpus.Records[l.A], &w.t.Corpus.Records[l.B]
	out := Link{A: RecordID(a.ID), B: RecordID(b.ID), Outcome: Outcome(l.Outcome), Score: l.Evidence.Score(), Reason: l.Text(), Code: Reason(resolve.Code(l.Reason)), Against: Reason(resolve.Code(l.Against)), More: int(l.More)}
	for m := range l.Evidence.All() {
		e := Evidence{Kind: EvidenceKind(m.Kind()), Points: int(m.Points), Detail: l.Evidence.Detail}
		if e.Detail == "" {
			e.Detail = w.detail(&l, m.Kind(), len(out.Evidence))
		}
		out.Evidence = append(out.Evidence, e)
	}
	return out
}

// detail words what was compared for a piece of evidence, each thing once.
func (w *linker) detail(l *resolve.Decision, kind resolve.EvidenceKind, item int) string {
	var out []string
	for _, x := range w.t.reader().Compared(l, item) {
		if s := w.compared(l, kind, x); s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return strings.Join(out, ", ")
}

// compared words one thing that was compared.
func (w *linker) compared(l *resolve.Decision, kind resolve.EvidenceKind, x resolve.Compared) string {
	switch {
	case x.Parties != nil:
		names := make([]string, len(x.Parties))
		for i, p := range x.Parties {
			names[i] = w.party(cooperation.Party(p))
		}
		slices.Sort(names)
		return strings.Join(slices.Compact(names), " and ")
	case kind == resolve.EvidenceWhole, kind == resolve.EvidenceCoParticipant && w.t.Corpus.Records[l.A].Kind() == cooperation.KindOfficial:
		if x.At < 0 {
			return ""
		}
		return w.title(int(w.t.ClusterOf[x.At]))
	case kind == resolve.EvidencePost, kind == resolve.EvidenceDate && x.Of != "":
		return x.Of + ": " + versus(x.A, x.B)
	case kind == resolve.EvidenceCoParticipant:
		return versus(x.A, x.B) + suffix(" (", x.Of, ")")
	}
	return versus(x.A, x.B)
}

// versus words two things that were compared, once if they are the same.
func versus(x, y string) string {
	if x == y {
		return x
	}
	return x + " ~ " + y
}

// linkIndex finds what explains a cluster: the links of cluster i are
// list[start[i]:start[i+1]].
type linkIndex struct {
	start []int32
	list  []int32 // indices into the links, in order within a cluster

	bounded map[int][]int32 // of a cluster, its entries with a derived bound, in order
}

// indexLinks makes the index.
func (t *resolution) indexLinks() linkIndex {
	x := linkIndex{start: make([]int32, len(t.Members)+1)}
	each := func(visit func(cluster, link int32)) {
		for i := range t.links {
			a, b := t.ClusterOf[t.links[i].A], t.ClusterOf[t.links[i].B]
			visit(a, int32(i))
			if a != b {
				visit(b, int32(i))
			}
		}
	}
	each(func(cluster, _ int32) { x.start[cluster+1]++ })
	for i := range t.Members {
		x.start[i+1] += x.start[i]
	}
	x.list = make([]int32, x.start[len(t.Members)])
	next := append([]int32(nil), x.start...)
	each(func(cluster, link int32) {
		x.list[next[cluster]] = link
		next[cluster]++
	})
	x.bounded = map[int][]int32{}
	for k := range t.entries {
		if e := &t.entries[k]; !e.NotAfter.IsZero() {
			x.bounded[e.index] = append(x.bounded[e.index], int32(k))
		}
	}
	return x
}

// linksOf returns the indices of the links of a cluster, in order.
func (t *resolution) linksOf(i int) []int32 {
	x := t.linkIndex()
	return x.list[x.start[i]:x.start[i+1]]
}

// LinksOf yields every decision of Resolve that concerns one thing: why its
// records were joined, what was kept apart from it, what is left for review.
// Any id of a member will do; of an id that is not known or retracted there
// are none. The links are sorted by their ids, and views share them.
func (t *Timeline) LinksOf(id RecordID) iter.Seq[Link] {
	t = t.orEmpty()
	return func(yield func(Link) bool) {
		i := t.t.indexOf(id)
		if i < 0 {
			return
		}
		words := newLinker(t.t)
		for _, k := range t.t.linksOf(i) {
			if !yield(words.link(t.t.links[k])) {
				return
			}
		}
	}
}
