package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Change is one difference between two timelines.
type Change struct {
	// Kind says what happened.
	Kind ChangeKind `json:"kind"`
	// Record is the resolved record concerned, by its id in the new timeline,
	// or in the old one if it is gone.
	Record RecordID `json:"record"`
	// Of is the class of the record.
	Of Kind `json:"of"`
	// Others are the other records concerned: what was joined with it, by
	// their old ids, or what was split off it, by their new ones.
	Others []RecordID `json:"others,omitempty"`
	// Path is the field concerned, empty for changes of whole records.
	Path string `json:"path,omitempty"`
	// Old and New are the values shown before and after, in their JSON form.
	Old string `json:"old,omitempty"`
	New string `json:"new,omitempty"`
}

// ChangeKind is a kind of difference between two timelines.
type ChangeKind string

// The kinds of changes.
const (
	Added        ChangeKind = "added"        // a record that was not there
	Removed      ChangeKind = "removed"      // a record none of whose claims counts any more
	Joined       ChangeKind = "joined"       // records that were several are one
	Split        ChangeKind = "split"        // a record that was one is several
	Refined      ChangeKind = "refined"      // the value shown is a finer one, or the first
	Revised      ChangeKind = "revised"      // another value is shown
	Extended     ChangeKind = "extended"     // a further value of a set, wording or career
	Withdrawing  ChangeKind = "withdrawn"    // a value that is no longer told
	Contradicted ChangeKind = "contradicted" // sources disagree that did not
	Reconciled   ChangeKind = "reconciled"   // sources agree that did not
	Corroborated ChangeKind = "corroborated" // a further independent origin tells it
)

// Diff lists what changed from one timeline to another: what a new report
// adds, refines, contradicts, joins or splits. Records are matched by their
// members. The result is sorted by record, path and kind. Diff of a timeline
// with itself is empty.
func Diff(old, new *Timeline) []Change {
	var out []Change
	for i := range new.t.clusters {
		out = diffCluster(out, old.t, new.t, i)
	}
	for i := range old.t.clusters {
		heirs := heirsOf(old.t, new.t, i)
		if len(heirs) == 0 {
			out = append(out, Change{Kind: Removed, Record: old.t.id(i), Of: old.t.kind(i)})
		}
		if len(heirs) > 1 {
			c := Change{Kind: Split, Record: new.t.id(heirs[0]), Of: old.t.kind(i)}
			for _, h := range heirs[1:] {
				c.Others = append(c.Others, new.t.id(h))
			}
			out = append(out, c)
		}
	}
	slices.SortFunc(out, func(a, b Change) int {
		return cmp.Or(a.Record.Compare(b.Record), strings.Compare(a.Path, b.Path), strings.Compare(string(a.Kind), string(b.Kind)),
			strings.Compare(a.New, b.New), strings.Compare(a.Old, b.Old))
	})
	return out
}

// heirsOf returns the clusters of to that hold a member of cluster i of from,
// sorted.
func heirsOf(from, to *resolution, i int) []int {
	var out []int
	for _, n := range from.clusters[i] {
		if c := to.indexOf(from.live.nodes[n].id); c >= 0 {
			out = append(out, c)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// diffCluster compares a cluster of the new timeline with what it was.
func diffCluster(out []Change, old, new *resolution, i int) []Change {
	id, kind := new.id(i), new.kind(i)
	was := heirsOf(new, old, i)
	if len(was) == 0 {
		return append(out, Change{Kind: Added, Record: id, Of: kind})
	}
	if len(was) > 1 {
		c := Change{Kind: Joined, Record: id, Of: kind}
		for _, w := range was[1:] {
			c.Others = append(c.Others, old.id(w))
		}
		out = append(out, c)
	}
	if sameClaims(old, new, was, i) {
		return out
	}
	before := old.resolved(was[0])
	after := new.resolved(i)
	if a, b := before.Corroboration(), after.Corroboration(); b.AtLeast > a.AtLeast {
		out = append(out, Change{Kind: Corroborated, Record: id, Of: kind})
	}
	return diffFields(out, Change{Record: id, Of: kind}, before.Fields(), after.Fields())
}

// sameClaims reports whether a cluster consists of the same claims as before,
// so that nothing in it can have changed but what it refers to.
func sameClaims(old, new *resolution, was []int, i int) bool {
	if len(was) != 1 {
		return false
	}
	claims := func(t *resolution, i int) []ClaimID {
		var out []ClaimID
		for _, n := range t.clusters[i] {
			for _, c := range t.live.nodes[n].claims {
				out = append(out, c.key.claim())
			}
		}
		return out
	}
	return slices.Equal(claims(old, was[0]), claims(new, i))
}

// diffFields compares two lists of fields; base holds what the changes share.
func diffFields(out []Change, base Change, old, new []Field) []Change {
	find := func(list []Field, path string) (Field, bool) {
		i := slices.IndexFunc(list, func(f Field) bool { return f.Path == path })
		if i < 0 {
			return Field{}, false
		}
		return list[i], true
	}
	for _, f := range new {
		change := base
		change.Path = f.Path
		g, known := find(old, f.Path)
		if f.Class != Single {
			out = diffSets(out, change, g, f)
			continue
		}
		change.New = f.Values[0].JSON
		if !known {
			change.Kind = Refined
			out = append(out, change)
			continue
		}
		change.Old = g.Values[0].JSON
		if f.Conflict != g.Conflict {
			c := change
			c.Kind = Contradicted
			if g.Conflict {
				c.Kind = Reconciled
			}
			out = append(out, c)
		}
		if change.Old != change.New {
			change.Kind = Revised
			if finer(change.New, change.Old) {
				change.Kind = Refined
			}
			out = append(out, change)
		}
	}
	for _, g := range old {
		if _, still := find(new, g.Path); !still {
			change := base
			change.Path, change.Kind, change.Old = g.Path, Withdrawing, g.Values[0].JSON
			out = append(out, change)
		}
	}
	return out
}

// diffSets compares the values of a field of which several hold together.
func diffSets(out []Change, change Change, old, new Field) []Change {
	has := func(f Field, json string) bool {
		return slices.ContainsFunc(f.Values, func(v Value) bool { return v.JSON == json })
	}
	for _, v := range new.Values {
		if !has(old, v.JSON) {
			change.Kind, change.Old, change.New = Extended, "", v.JSON
			out = append(out, change)
		}
	}
	for _, v := range old.Values {
		if !has(new, v.JSON) {
			change.Kind, change.Old, change.New = Withdrawing, v.JSON, ""
			out = append(out, change)
		}
	}
	return out
}

// finer reports whether a date, in JSON form, lies within another.
func finer(a, b string) bool {
	x, errX := edtf.Parse(strings.Trim(a, `"`))
	y, errY := edtf.Parse(strings.Trim(b, `"`))
	return errX == nil && errY == nil && x.Within(y) == edtf.Yes
}
