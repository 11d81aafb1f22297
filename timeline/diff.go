package timeline

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/combine"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/defcoop/defcoop/timeline/internal/origin"
)

// Change is one difference between two timelines.
type Change struct {
	// Kind says what happened.
	Kind ChangeKind `json:"kind"`
	// Record is the resolved record concerned, by its id in the new timeline,
	// or in the old one if it is gone.
	Record RecordID `json:"record"`
	// Of is the class of the record.
	Of cooperation.Kind `json:"of"`
	// Others are the other records concerned: what was joined with it, by
	// their old ids, or what was split off it, by their new ones.
	Others []RecordID `json:"others,omitempty"`
	// Path is the field concerned, empty for changes of whole records.
	Path string `json:"path,omitempty"`
	// Old and New are the values before and after, in their JSON form with
	// references by the ids of the new timeline.
	Old string `json:"old,omitempty"`
	New string `json:"new,omitempty"`
}

// ChangeKind is a kind of difference between two timelines.
type ChangeKind string

// The kinds of changes of whole records.
const (
	ChangeAdded        ChangeKind = "added"        // a record that was not there
	ChangeRemoved      ChangeKind = "removed"      // a record none of whose claims counts any more
	ChangeJoined       ChangeKind = "joined"       // records that were several are one
	ChangeSplit        ChangeKind = "split"        // a record that was one is several
	ChangeCorroborated ChangeKind = "corroborated" // a further independent origin tells it
	ChangeRetold       ChangeKind = "retold"       // other claims tell it, or their sources changed, and no further origin is certain
	ChangeRelinked     ChangeKind = "relinked"     // the same claims, but other decisions about what it may be one with
	ChangeBounded      ChangeKind = "bounded"      // another derived bound of its date; Old and New are days
)

// The kinds of changes of fields.
const (
	ChangeRefined      ChangeKind = "refined"      // the value shown is a finer one, or the first
	ChangeRevised      ChangeKind = "revised"      // another value is shown
	ChangeExtended     ChangeKind = "extended"     // a further value of a set, wording or career
	ChangeWithdrawn    ChangeKind = "withdrawn"    // a value that is no longer told
	ChangeContradicted ChangeKind = "contradicted" // sources disagree that did not; the value shown may change by it too, which is a change of its own
	ChangeReconciled   ChangeKind = "reconciled"   // sources agree that did not
)

// Diff lists what changed from one timeline to another: what a new report
// adds, refines, contradicts, joins or splits. Records are matched by their
// members, so that a record that only got another id has not changed; one that
// was joined is compared with all that it was. The result is sorted by record,
// path and kind. Diff of a timeline with itself is empty, and where Diff of two
// that were resolved by one policy is empty, their canonical JSON is the same.
// Diff of views is that of what they are views of. A nil timeline is the empty
// one: from it, everything is added.
func Diff(old, new *Timeline) []Change {
	old, new = old.orEmpty(), new.orEmpty()
	d := differ{old: old.t, new: new.t}
	d.reruled = !slices.Equal(old.t.policy.Prefer, new.t.policy.Prefer) || !maps.Equal(old.t.policy.Fields, new.t.policy.Fields)
	for i := range new.t.Members {
		d.cluster(i)
	}
	for i := range old.t.Members {
		heirs := heirsOf(old.t, new.t, i)
		if len(heirs) == 0 {
			d.out = append(d.out, Change{Kind: ChangeRemoved, Record: old.t.id(i), Of: old.t.Kind(i)})
		}
		if len(heirs) > 1 {
			c := Change{Kind: ChangeSplit, Record: new.t.id(heirs[0]), Of: old.t.Kind(i)}
			for _, h := range heirs[1:] {
				c.Others = append(c.Others, new.t.id(h))
			}
			d.out = append(d.out, c)
		}
	}
	d.bounds()
	slices.SortFunc(d.out, func(a, b Change) int {
		return cmp.Or(a.Record.Compare(b.Record), strings.Compare(a.Path, b.Path), strings.Compare(string(a.Kind), string(b.Kind)),
			strings.Compare(a.New, b.New), strings.Compare(a.Old, b.Old), slices.CompareFunc(a.Others, b.Others, RecordID.Compare))
	})
	return d.out
}

// differ collects the changes from one resolution to another.
type differ struct {
	old, new *resolution
	reruled  bool // the policies may show other values of the same claims
	out      []Change
}

// heirsOf returns the clusters of to that hold a member of cluster i of from,
// sorted.
func heirsOf(from, to *resolution, i int) []int {
	var out []int
	for _, n := range from.Members[i] {
		if c := to.indexOf(RecordID(from.Corpus.Records[n].ID)); c >= 0 {
			out = append(out, c)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// cluster compares a cluster of the new timeline with what it was.
func (d *differ) cluster(i int) {
	base := Change{Record: d.new.id(i), Of: d.new.Kind(i)}
	was := heirsOf(d.new, d.old, i)
	if len(was) == 0 {
		base.Kind = ChangeAdded
		d.out = append(d.out, base)
		return
	}
	if len(was) == 1 && sameTelling(d.old, d.new, was[0], i) {
		if !sameLinks(d.old, d.new, was[0], i) {
			base.Kind = ChangeRelinked
			d.out = append(d.out, base)
		}
		if d.reruled {
			d.fields(base, i, was)
		}
		return
	}
	var before Corroboration
	for _, w := range was {
		if c := d.old.resolved(w).Corroboration(); c.Compare(before) > 0 {
			before = c
		}
	}
	switch after := d.new.resolved(i).Corroboration(); {
	case len(was) > 1:
		c := base
		c.Kind = ChangeJoined
		for _, w := range was[1:] {
			c.Others = append(c.Others, d.old.id(w))
		}
		d.out = append(d.out, c)
		if after.AtLeast <= before.AtLeast {
			break
		}
		fallthrough
	case after.AtLeast > before.AtLeast:
		base.Kind = ChangeCorroborated
		d.out = append(d.out, base)
	case len(heirsOf(d.old, d.new, was[0])) == 1:
		base.Kind = ChangeRetold
		d.out = append(d.out, base)
	}
	d.fields(base, i, was)
}

// sameTelling reports whether two clusters are the same claims by the same
// sources of the same origins: then all that can differ is what other records
// came to.
func sameTelling(old, new *resolution, was, i int) bool {
	a, b := old.Members[was], new.Members[i]
	if len(a) != len(b) {
		return false
	}
	texts := map[int32]int32{} // origins that nobody states, old to new
	back := map[int32]int32{}
	for k := range a {
		x, y := &old.Corpus.Records[a[k]], &new.Corpus.Records[b[k]]
		if x.ID != y.ID || !slices.EqualFunc(x.Claims, y.Claims, func(x, y corpus.Claim) bool { return x.Key == y.Key }) {
			return false
		}
		r, s := &old.Corpus.Reports[x.Report], &new.Corpus.Reports[y.Report]
		if !slices.EqualFunc(r.Sources, s.Sources, sameSource) {
			return false
		}
		o, p := old.Origins.Keys[x.Report], new.Origins.Keys[y.Report]
		if o.Stated != p.Stated {
			return false
		}
		if o.Stated == (origin.Stated{}) {
			to, known := texts[o.Text]
			from, knownBack := back[p.Text]
			if known && to != p.Text || knownBack && from != o.Text {
				return false
			}
			texts[o.Text], back[p.Text] = p.Text, o.Text
		}
		if old.Origins.From[o.Text] == nil && new.Origins.From[p.Text] == nil {
			continue
		}
		for j := range a { // which of the others it rewrites
			q, s := old.Origins.Keys[old.Corpus.Records[a[j]].Report], new.Origins.Keys[new.Corpus.Records[b[j]].Report]
			if old.Origins.Retells(o, []origin.Key{q}) != new.Origins.Retells(p, []origin.Key{s}) {
				return false
			}
		}
	}
	return true
}

// sameSource reports whether two headers say the same of their report's source.
func sameSource(x, y corpus.Source) bool {
	return x.Claim == y.Claim || x.Header.Revision == y.Header.Revision && combine.Encode(x.Header.Source) == combine.Encode(y.Header.Source)
}

// sameLinks reports whether the decisions about two clusters are the same,
// whatever the records that they concern came to.
func sameLinks(old, new *resolution, was, i int) bool {
	xs, ys := old.linksOf(was), new.linksOf(i)
	return slices.EqualFunc(xs, ys, func(k, l int32) bool {
		x, y := old.links[k], new.links[l]
		return old.Corpus.Records[x.A].ID == new.Corpus.Records[y.A].ID && old.Corpus.Records[x.B].ID == new.Corpus.Records[y.B].ID &&
			x.Outcome == y.Outcome && x.Reason == y.Reason && x.Against == y.Against && x.More == y.More && x.Evidence == y.Evidence
	})
}

// bounds compares the derived bounds of entries that neither came nor went.
func (d *differ) bounds() {
	type place struct {
		id            RecordID
		action, party string
		date          edtf.Date
		nth           int
	}
	read := func(t *resolution, id func(e *Entry) RecordID) map[place]edtf.Date {
		bounds := make(map[place]edtf.Date, len(t.entries))
		for k := range t.entries {
			e := &t.entries[k]
			p := place{id: id(e), action: e.Action, party: string(e.Party), date: e.Date}
			for _, taken := bounds[p]; taken; _, taken = bounds[p] {
				p.nth++
			}
			bounds[p] = e.bound()
		}
		return bounds
	}
	before := read(d.old, func(e *Entry) RecordID {
		if heirs := heirsOf(d.old, d.new, e.index); len(heirs) == 1 {
			return d.new.id(heirs[0])
		}
		return e.ID
	})
	for p, bound := range read(d.new, func(e *Entry) RecordID { return e.ID }) {
		was, ok := before[p]
		if !ok || was == bound {
			continue
		}
		c := Change{Kind: ChangeBounded, Record: p.id, Of: d.new.Kind(d.new.indexOf(p.id))}
		if !was.IsZero() {
			c.Old = combine.Encode(was)
		}
		if !bound.IsZero() {
			c.New = combine.Encode(bound)
		}
		d.out = append(d.out, c)
	}
}
