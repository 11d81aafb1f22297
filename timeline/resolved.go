package timeline

import (
	"iter"
	"slices"
	"sync"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/combine"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/defcoop/defcoop/timeline/internal/origin"
	"github.com/defcoop/defcoop/timeline/internal/resolve"
)

// Resolved is one thing of the timeline: every record that describes it,
// made into one.
type Resolved struct {
	// ID is the smallest id of its members. References in records and fields
	// are such ids.
	ID RecordID
	// Kind is the class of its records.
	Kind cooperation.Kind
	// Members are the records that it was made of, sorted.
	Members []RecordID
	// Retracted says that none of its claims counts any more; such a thing is
	// found by Lookup alone and has neither record nor fields, as the zero
	// Resolved has none.
	Retracted bool

	t     *resolution
	index int
}

// Record returns the record that is shown: of every field the shown value,
// sets united, references by RecordID. Citations and According stay with the
// claims where there are several. The record is the caller's own.
func (r Resolved) Record() cooperation.Record {
	if r.t == nil {
		return nil
	}
	rec, _ := r.t.combined(r.index)
	return rec
}

// Fields returns every field that a claim states, with all values and who
// says so. The slices are the caller's own.
func (r Resolved) Fields() []Field {
	if r.t == nil {
		return nil
	}
	_, fields := r.t.combined(r.index)
	return fields
}

// Claims yields the claims that make it up.
func (r Resolved) Claims() iter.Seq[Claim] {
	return func(yield func(Claim) bool) {
		if r.t == nil {
			return
		}
		for _, n := range r.t.Members[r.index] {
			for _, c := range r.t.Corpus.Records[n].Claims {
				if !yield(claimOf(c)) {
					return
				}
			}
		}
	}
}

// Sources yields the distinct sources of its claims, by report.
func (r Resolved) Sources() iter.Seq2[cooperation.ID, cooperation.Source] {
	return func(yield func(cooperation.ID, cooperation.Source) bool) {
		if r.t == nil {
			return
		}
		var reports []int32
		for _, n := range r.t.Members[r.index] {
			reports = append(reports, r.t.Corpus.Records[n].Report)
		}
		slices.Sort(reports)
		for _, i := range slices.Compact(reports) {
			for _, s := range r.t.Corpus.Reports[i].Sources {
				if !yield(s.Header.ID, s.Header.Clone().Source) {
					return
				}
			}
		}
	}
}

// Corroboration counts the independent origins of its claims: of their reports,
// or of the citations that hold for all of a record. A claim that denies the
// thing does not bear it out, nor does one that says that it is not confirmed: it
// counts only if none says more. Of one action, see [Entry.Corroboration].
func (r Resolved) Corroboration() Corroboration {
	if r.t == nil {
		return Corroboration{}
	}
	return Corroboration(r.t.Corroboration(r.index))
}

// resolution is the outcome of Resolve, shared by every view of a timeline
// and never changed.
type resolution struct {
	*combine.Clusters
	policy    *Policy
	language  string             // of the reader
	links     []resolve.Decision // sorted by ids
	entries   []Entry            // in order
	conflicts func() []Conflict  // sorted; found when first asked for

	// Indices are made when somebody first asks.
	linkIndex   func() linkIndex
	reader      func() *resolve.Reader
	careerIndex func() *careerIndex
}

func newResolution(v *corpus.Corpus, local corpus.Locals, p Policy, found *resolve.Result, o *origin.Origins) *resolution {
	t := &resolution{
		Clusters: combine.New(v, local, o, p.combining(), found.Clusters, found.ClusterOf),
		policy:   &p, language: english, links: found.Decisions,
	}
	t.entries = newEntries(t)
	t.conflicts = sync.OnceValue(t.findConflicts)
	t.linkIndex = sync.OnceValue(t.indexLinks)
	t.reader = sync.OnceValue(func() *resolve.Reader {
		return resolve.NewReader(v, local, func(n int32) string { return t.id(int(t.ClusterOf[n])).String() })
	})
	t.careerIndex = sync.OnceValue(t.indexCareers)
	return t
}

// english is the language of readers, unless they say otherwise.
const english = "en"

// in returns the same resolution for readers of another language.
func (t *resolution) in(lang string) *resolution {
	in := *t
	in.Clusters, in.language = t.Clusters.In(lang), lang
	in.entries = slices.Clone(t.entries)
	for i := range in.entries {
		in.entries[i].t = &in
	}
	in.conflicts = sync.OnceValue(in.findConflicts)
	return &in
}

// findConflicts lists the fields whose sources disagree, by cluster and path.
func (t *resolution) findConflicts() []Conflict {
	found := make([][]Conflict, len(t.Members))
	t.Each(func(i int) {
		if !t.Several(i) {
			return
		}
		_, fields := t.Merge(i, false)
		for _, f := range fields {
			if f.Conflict {
				found[i] = append(found[i], Conflict{t.id(i), t.Kind(i), fieldOfCombined(&f)})
			}
		}
	})
	return slices.Concat(found...)
}

// combined returns a cluster's record and fields, made anew: the caller's own.
func (t *resolution) combined(i int) (cooperation.Record, []Field) {
	rec, fields := t.Merge(i, false)
	var out []Field
	for k := range fields {
		out = append(slices.Grow(out, len(fields)-k), fieldOfCombined(&fields[k]))
	}
	return rec, out
}

// id returns the id of a cluster.
func (t *resolution) id(i int) RecordID { return RecordID(t.Clusters.ID(i)) }

// indexOf returns the cluster of a record, or -1.
func (t *resolution) indexOf(id RecordID) int { return t.Clusters.IndexOf(corpus.RecordID(id)) }

// resolved returns a cluster as callers see it.
func (t *resolution) resolved(i int) Resolved {
	r := Resolved{ID: t.id(i), Kind: t.Kind(i), t: t, index: i}
	for _, n := range t.Members[i] {
		r.Members = append(r.Members, RecordID(t.Corpus.Records[n].ID))
	}
	return r
}
