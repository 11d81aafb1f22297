package cooperation

import (
	"fmt"
	"slices"
	"strings"
)

// organizationOnly is the kind of record that a party may name.
var organizationOnly = []Kind{KindOrganization}

// indexRecords notes where the records are, and finds IDs used twice.
func (c *checker) indexRecords() {
	n := 0
	for range c.report.Records() {
		n++
	}
	c.index = make(map[ID]entry, n)
	for e := range c.records {
		id := e.record.LocalID()
		if !id.Valid() {
			continue // reported where it stands
		}
		if first, ok := c.index[id]; ok {
			c.add(e.path()+"/id", CodeDuplicateID, fmt.Sprintf("%q is already the ID of %s", id, first.path()),
				"an ID that no other record of the report has")
			continue
		}
		c.index[id] = e
		c.notToItself(e, id)
	}
}

// notToItself finds records that refer to themselves.
func (c *checker) notToItself(e entry, id ID) {
	for i, l := range e.record.Told().Links {
		if l.To == id {
			c.add(e.path()+at("links", i, "to"), CodeSelfReference, fmt.Sprintf("the link leads from %q to itself", id), "another record")
		}
	}
	if o, ok := e.record.(*Organization); ok && o.Parent == id {
		c.add(e.path()+"/parent", CodeSelfReference, fmt.Sprintf("%q is said to be part of itself", id), "another organization")
	}
}

// reference checks that a well-formed ID names a record of the right kind.
func (w *walker) reference(id ID, targets []Kind) {
	e, ok := w.index[id]
	switch {
	case !ok:
		w.dangling(id, "", targets)
	case len(targets) > 0 && !slices.Contains(targets, e.kind):
		w.problem(CodeWrongReference, fmt.Sprintf("%q is the ID of %s", id, anyOf([]Kind{e.kind})), "the ID of "+anyOf(targets))
	}
}

// dangling says that no record has an ID, and what else may be meant by it.
func (w *walker) dangling(id ID, hint string, targets []Kind) {
	w.problem(CodeDanglingReference, fmt.Sprintf("no record has the ID %q%s", id, hint), "the ID of "+anyOf(targets)+" of this report")
}

// anyOf is "an official or an organization", "a record".
func anyOf(kinds []Kind) string {
	if len(kinds) == 0 {
		return "a record"
	}
	names := make([]string, len(kinds))
	for i, k := range kinds {
		article := "a "
		if strings.ContainsRune("aeiou", rune(k[0])) {
			article = "an "
		}
		names[i] = article + strings.ReplaceAll(string(k), "-", " ")
	}
	return oneOf(names)
}

// lookup returns the record with an ID if it is of the type T.
func lookup[T Record](c *checker, id ID) (T, bool) {
	rec, ok := c.index[id].record.(T)
	return rec, ok
}

// find returns the record with an ID, nil if there is none.
func (c *checker) find(id ID) Record { return c.index[id].record }

// stateOf is the country behind a party: itself, or that of an organization.
// Other organizations stand for themselves.
func (c *checker) stateOf(p Party) Party { return stateOf(c.find, p) }

// gatheringOf returns a record as a gathering, with what it inherits.
func (c *checker) gatheringOf(rec Record) (Gathering, bool) { return GatheringOf(Inherit(rec, c.find)) }
