package timeline

import (
	"iter"
	"slices"
	"sync"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// Timeline is what a ledger comes to: resolved records and their dated
// entries, each with its claims, the conflicts between its sources and the
// reasons for every link. It never changes; any number of goroutines may read
// it. Between, Involving, OfKind and About return views that share its storage.
// The zero value and a nil pointer are the empty timeline, that of an empty
// ledger.
type Timeline struct {
	t       *resolution
	entries []int32 // indices into t.entries; in order
}

func newTimeline(t *resolution) *Timeline {
	view := &Timeline{t: t, entries: make([]int32, len(t.entries))}
	for i := range t.entries {
		view.entries[i] = int32(i)
	}
	return view
}

// orEmpty returns the timeline, or the empty one for a zero or nil one. Every
// exported method begins with it.
func (t *Timeline) orEmpty() *Timeline {
	if t != nil && t.t != nil {
		return t
	}
	return nothing()
}

// nothing is the timeline of an empty ledger. It never changes, so one is enough.
var nothing = sync.OnceValue(func() *Timeline {
	return resolveClaims(corpus.New(nil), Policy{}.withDefaults(), nil)
})

// Len returns the number of entries, undated ones included.
func (t *Timeline) Len() int { return len(t.orEmpty().entries) }

// Entries yields the entries in the order of the first day that each may touch. An
// entry without a date, or without a year, stands on the latest day that it may
// touch. If that day is not known either, it comes last. Within a day, what sources
// say came before another comes first.
func (t *Timeline) Entries() iter.Seq[Entry] {
	t = t.orEmpty()
	return func(yield func(Entry) bool) {
		for _, i := range t.entries {
			if !yield(t.t.entries[i]) {
				return
			}
		}
	}
}

// Undated yields the entries that no source dates, in the order of Entries.
func (t *Timeline) Undated() iter.Seq[Entry] {
	t = t.orEmpty()
	return func(yield func(Entry) bool) {
		for _, i := range t.entries {
			if e := t.t.entries[i]; e.Date.IsZero() && !yield(e) {
				return
			}
		}
	}
}

// filter returns the view of the entries that pass.
func (t *Timeline) filter(pass func(*Entry) bool) *Timeline {
	t = t.orEmpty()
	view := &Timeline{t: t.t}
	for _, i := range t.entries {
		if pass(&t.t.entries[i]) {
			view.entries = append(view.entries, i)
		}
	}
	return view
}

// Between returns the entries that share a day with d at least as surely as
// min says: edtf.Yes for entries that certainly do, edtf.Maybe for entries that
// may as well. All of d is meant: an entry of May 2015 is certainly within 2015.
// An undated entry may be, unless it is known to be over before d. The zero Date
// is certain of nothing: with edtf.Maybe it gives every entry, with edtf.Yes none.
func (t *Timeline) Between(d edtf.Date, min edtf.Truth) *Timeline {
	d = wholeSpan(d)
	return t.filter(func(e *Entry) bool {
		if e.Date.IsZero() && !e.NotAfter.IsZero() && d.After(e.NotAfter) == edtf.Yes {
			return edtf.No >= min
		}
		return e.Date.OverlapsAs(edtf.Sometime, d, edtf.Throughout) >= min
	})
}

// wholeSpan is an interval from its very first to its very last day, since one
// who asks for March to May means all of both.
func wholeSpan(d edtf.Date) edtf.Date {
	first, ok := d.Earliest()
	last, ok2 := d.Latest()
	if !ok || !ok2 || !d.IsInterval() || d.IsYearless() {
		return d
	}
	if span, err := edtf.FromDays(first, last); err == nil {
		return span
	}
	return d
}

// Involving returns the entries in which every one of the countries takes
// part: as guest or host, as party, or through its officials and delegations.
// With no country it returns all entries. A code is compared as it stands and
// not checked: "UK" and "gb" are no codes, so nothing involves them, and the
// view is empty ([cooperation.ParseCountry] reads names, Country.Valid checks codes).
func (t *Timeline) Involving(countries ...cooperation.Country) *Timeline {
	return t.filter(func(e *Entry) bool {
		have := e.Countries()
		for _, c := range countries {
			if !slices.Contains(have, c) {
				return false
			}
		}
		return true
	})
}

// OfKind returns the entries whose record is of one of the kinds. With no kind,
// and with one that is not in cooperation.Kind.Terms, it returns none; officials,
// organizations and delegations have no entries.
func (t *Timeline) OfKind(kinds ...cooperation.Kind) *Timeline {
	return t.filter(func(e *Entry) bool { return slices.Contains(kinds, e.Kind) })
}

// About returns the entries of the record and those whose record refers to
// it: the meetings of an official, the statements made at a meeting. Any id
// of a member will do. The view is empty for an id that is not known; Lookup
// tells whether one is.
func (t *Timeline) About(id RecordID) *Timeline {
	t = t.orEmpty()
	n := t.t.Corpus.Find(corpus.RecordID(id))
	if n < 0 {
		return &Timeline{t: t.t}
	}
	about := int(t.t.ClusterOf[n])
	return t.filter(func(e *Entry) bool { return e.index == about || e.t.refersTo(e.index, about) })
}

// In returns the timeline for readers of a language, a BCP 47 tag: of several
// names, titles, ranks, posts and places that sources give, one in that language is
// shown first, then one in its letters, then one in Latin letters. Nothing else
// changes: what was joined, who says so, and what is in conflict. Without In the
// language is English. Words that are no source's own stay English in WriteText, but
// for the names of countries.
func (t *Timeline) In(lang string) *Timeline {
	t = t.orEmpty()
	view := &Timeline{t: t.t.in(lang), entries: t.entries}
	return view
}

// Lookup finds the thing that a record became part of, by the id of any of its
// records. Ids that were ever seen keep resolving: those of retracted records
// give a Resolved marked so. Views share this: it finds what they leave out.
func (t *Timeline) Lookup(id RecordID) (Resolved, bool) {
	t = t.orEmpty()
	if n := t.t.Corpus.Find(corpus.RecordID(id)); n >= 0 {
		return t.t.resolved(int(t.t.ClusterOf[n])), true
	}
	if _, ok := slices.BinarySearchFunc(t.t.Corpus.Dead, corpus.RecordID(id), corpus.RecordID.Compare); ok {
		return Resolved{ID: id, Members: []RecordID{id}, Retracted: true}, true
	}
	return Resolved{}, false
}

// Records yields everything resolved, people and organizations included,
// sorted by id. Views share this.
func (t *Timeline) Records() iter.Seq[Resolved] {
	t = t.orEmpty()
	return func(yield func(Resolved) bool) {
		for i := range t.t.Members {
			if !yield(t.t.resolved(i)) {
				return
			}
		}
	}
}

// Conflicts yields every single field whose sources give incompatible values,
// sorted by record and path. Views share this.
func (t *Timeline) Conflicts() iter.Seq[Conflict] {
	t = t.orEmpty()
	return func(yield func(Conflict) bool) {
		for _, c := range t.t.conflicts() {
			c.Values = slices.Clone(c.Values)
			for i := range c.Values {
				c.Values[i].Said = slices.Clone(c.Values[i].Said)
			}
			if !yield(c) {
				return
			}
		}
	}
}

// Links yields every decision of Resolve about two records, sorted by their
// ids: links taken, refused and left for review. Views share this.
func (t *Timeline) Links() iter.Seq[Link] {
	t = t.orEmpty()
	return func(yield func(Link) bool) {
		words := newLinker(t.t)
		for _, l := range t.t.links {
			if !yield(words.link(l)) {
				return
			}
		}
	}
}

// Review yields the links that somebody should look at.
func (t *Timeline) Review() iter.Seq[Link] {
	return func(yield func(Link) bool) {
		for l := range t.Links() {
			if l.Outcome == LinkReview && !yield(l) {
				return
			}
		}
	}
}
