package timeline

import (
	"cmp"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
)

// textCache is what a print remembers, so that what a thousand entries mention is
// combined once and looked through once. It keeps words and indices of what is
// mentioned, and records only of what prints several entries or is told by many.
type textCache struct {
	names      map[int]calledAs           // of people, organizations and delegations
	titles     map[int]string             // of other things, as titleOf gives them
	large      map[int]cooperation.Record // shown records of clusters of many claims
	tellers    map[int][]teller           // of clusters of many records, sorted
	left       map[int]int                // entries still to come of records with several
	entryTexts map[int]*entryText         // of those records
	mentioned  map[mention]bool           // which posts name which countries

	// The reports of the entry that was asked about last, sorted, and its people.
	reportsOf int
	reports   []int32
	castOf    int
	cast      cast
}

// many is the number of records of a cluster from which on it is worth
// remembering what it came to, beyond its name.
const many = 8

func newTextCache() textCache {
	return textCache{
		names: map[int]calledAs{}, titles: map[int]string{}, large: map[int]cooperation.Record{},
		tellers: map[int][]teller{}, left: map[int]int{}, entryTexts: map[int]*entryText{}, mentioned: map[mention]bool{}, reportsOf: -1, castOf: -1,
	}
}

// entryText is what is printed of a record with each of its entries.
type entryText struct {
	record cooperation.Record
	all    []Field
	fields map[int][]Field // by the number of their action, 0 for those of the record
	told   [][]Telling     // who tells each action, or all of it
}

// entryText combines the record of an entry, and says whether this is its first
// entry. That of an agreement or office is kept until the last of its entries has
// been printed.
func (p *printer) entryText(e Entry) (text *entryText, first bool) {
	if s := p.entryTexts[e.index]; s != nil {
		if p.left[e.index]--; p.left[e.index] == 0 {
			delete(p.entryTexts, e.index)
		}
		return s, false
	}
	rec, fields := p.t.combined(e.index)
	s := &entryText{record: rec, all: fields, fields: map[int][]Field{}, told: p.t.tellings(e.index)}
	for _, f := range fields {
		s.fields[f.Action] = append(s.fields[f.Action], f)
	}
	if e.action >= 0 {
		if p.left[e.index]--; p.left[e.index] > 0 {
			p.entryTexts[e.index] = s
		}
	}
	return s, true
}

// castIn returns who takes part in an entry, as each of its reports has it.
func (p *printer) castIn(e Entry) cast {
	if p.castOf != e.index {
		p.castOf, p.cast = e.index, p.collectCast(e.index)
	}
	return p.cast
}

// record returns what is shown of a cluster. It is shared and not to be changed.
func (p *printer) record(i int) cooperation.Record {
	if rec := p.large[i]; rec != nil {
		return rec
	}
	rec, _ := p.t.combined(i)
	if len(p.t.Members[i]) >= many {
		p.large[i] = rec
	}
	return rec
}

// cluster returns the cluster of a record named by its RecordID, or -1.
func (p *printer) cluster(id cooperation.ID) int {
	rid, err := ParseRecordID(string(id))
	if err != nil {
		return -1
	}
	return p.t.indexOf(rid)
}

// calledAs is what somebody or something is called, and whose it is.
type calledAs struct {
	name  string
	party cooperation.Party
}

// name returns the name of a cluster of people, organizations or delegations.
func (p *printer) name(i int) string { return p.nameIn(i).name }

// nameIn is name with the party of an official.
func (p *printer) nameIn(i int) calledAs {
	x, known := p.names[i]
	if !known {
		switch r := p.record(i).(type) {
		case *cooperation.Official:
			x = calledAs{r.Name.Full, r.Party}
		case *cooperation.Organization:
			x.name = r.Name.Full
		case *cooperation.Delegation:
			x.name = cmp.Or(r.Name, "a delegation")
		}
		p.names[i] = x
	}
	return x
}

// title returns the title of a cluster, empty for one that has a name.
func (p *printer) title(i int) string {
	title, known := p.titles[i]
	if !known {
		e := Entry{ID: p.t.id(i), Kind: p.t.Kind(i), t: p.t, index: i, action: -1}
		rec, fields := p.t.combined(i)
		switch x := rec.(type) {
		case *cooperation.Statement:
			title = "“" + x.Text + "”"
		case *cooperation.Official, *cooperation.Organization, *cooperation.Delegation:
		default:
			title = p.headline(e, x, fields)
		}
		p.titles[i] = title
	}
	return title
}

// teller is a record of a cluster by the report that tells it.
type teller struct{ report, record int32 }

func (x teller) compare(y teller) int {
	return cmp.Or(cmp.Compare(x.report, y.report), cmp.Compare(x.record, y.record))
}

// tellersIn yields the records of a cluster that one of the reports, which are
// sorted, tells of. It takes as many steps as there are reports or records,
// whatever is fewer, and not as many as the busiest official has sightings.
func (p *printer) tellersIn(reports []int32, i int, yield func(n int32)) {
	records := p.t.Members[i]
	if len(records) < many || len(records) <= len(reports) {
		for _, n := range records {
			if _, ok := slices.BinarySearch(reports, p.t.Corpus.Records[n].Report); ok {
				yield(n)
			}
		}
		return
	}
	list, known := p.tellers[i]
	if !known {
		for _, n := range records {
			list = append(list, teller{p.t.Corpus.Records[n].Report, n})
		}
		slices.SortFunc(list, teller.compare)
		p.tellers[i] = list
	}
	for _, r := range reports {
		at, _ := slices.BinarySearchFunc(list, teller{r, -1}, teller.compare)
		for ; at < len(list) && list[at].report == r; at++ {
			yield(list[at].record)
		}
	}
}

// reportsTelling returns the reports that tell of an entry, sorted.
func (p *printer) reportsTelling(e Entry) []int32 {
	if p.reportsOf != e.index {
		p.reportsOf, p.reports = e.index, p.t.reportsOf(e.index, p.reports[:0])
	}
	return p.reports
}

// reportsOf appends the reports that tell of a cluster, sorted, to a list
// without elements.
func (t *resolution) reportsOf(i int, list []int32) []int32 {
	for _, n := range t.Members[i] {
		list = append(list, t.Corpus.Records[n].Report)
	}
	slices.Sort(list)
	return slices.Compact(list)
}
