package timeline

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/combine"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// Entry is one place on the timeline: a happening, a milestone, a statement,
// or one action of an agreement or office. One that no timeline gave out, the
// zero Entry among them, belongs to nothing: its methods return zero values.
type Entry struct {
	// ID is the resolved record that the entry belongs to.
	ID RecordID
	// Kind is the class of that record.
	Kind cooperation.Kind
	// Action is what happened to the agreement or office: "signed", "opened";
	// empty for other kinds, and where no action is told.
	Action string
	// Party is the party whose act it was, if it was one party's.
	Party cooperation.Party
	// Date is when, as precise as the sources have it; zero if none dates it.
	// No part of it is ever derived.
	Date edtf.Date
	// NotAfter is derived: a day by which it was over, because a source
	// published or read then tells of it, or because it came before something
	// that was. It is zero where Date says as much or says otherwise, or where nothing
	// is known.
	NotAfter edtf.Date
	// Begun is derived: a day by which it had begun, because a source published then
	// tells of it as under way, or because something in its course took place then.
	// It is zero where Date or NotAfter says as much or says otherwise.
	Begun edtf.Date
	// Part is the happening that this one is part of: the meeting at which a
	// statement was made, the visit in whose course a meeting took place.
	Part RecordID

	t      *resolution
	index  int // of the cluster
	action int // index into the actions of the record; -1 for none
}

// Resolved returns the resolved record that the entry belongs to.
func (e Entry) Resolved() Resolved {
	if e.t == nil {
		return Resolved{}
	}
	return e.t.resolved(e.index)
}

// Record returns the record that is shown; see [Resolved.Record].
func (e Entry) Record() cooperation.Record { return e.Resolved().Record() }

// bound is the derived day by which an entry was over or, if that is not known, had
// begun; the zero Date if neither is.
func (e *Entry) bound() edtf.Date {
	if e.NotAfter.IsZero() {
		return e.Begun
	}
	return e.NotAfter
}

// Countries returns the countries that take part, sorted: as guest, host or
// party, or through their officials and delegations.
func (e Entry) Countries() []cooperation.Country {
	if e.t == nil {
		return nil
	}
	var out []cooperation.Country
	for _, n := range e.t.Members[e.index] {
		for _, c := range e.t.Corpus.Records[n].Claims {
			out = e.t.countries(out, e.t.Corpus.Records[n].Report, c.Data.Record, true)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// countries appends the countries that take part in a record: its parties,
// and those of the officials and delegations it names.
func (t *resolution) countries(out []cooperation.Country, report int32, rec cooperation.Record, follow bool) []cooperation.Country {
	ignore := func(*cooperation.ID) {}
	corpus.RefVisitor{
		Party: func(p *cooperation.Party) {
			if c, ok := p.Country(); ok {
				out = append(out, c)
			} else if o, ok := t.record(report, cooperation.ID(*p)).(*cooperation.Organization); ok && o.Country != "" {
				out = append(out, o.Country)
			}
		},
		Ref: func(id *cooperation.ID) {
			if !follow {
				return
			}
			switch x := t.record(report, *id).(type) {
			case *cooperation.Official, *cooperation.Delegation:
				out = t.countries(out, report, x, false)
			case *cooperation.Organization:
				if x.Country != "" {
					out = append(out, x.Country)
				}
			}
		},
		Told: ignore,
	}.Visit(rec)
	return out
}

// record returns the record that a local ID means within a report, nil if
// there is none.
func (t *resolution) record(report int32, id cooperation.ID) cooperation.Record {
	if id == "" {
		return nil
	}
	n, ok := t.Local.Find(report, id)
	if !ok {
		return nil
	}
	return t.Corpus.Records[n].Content
}

// refersTo reports whether a record of cluster i refers to cluster about,
// directly or through a delegation.
func (t *resolution) refersTo(i, about int) bool {
	found := false
	for _, n := range t.Members[i] {
		report := t.Corpus.Records[n].Report
		var ref func(id *cooperation.ID)
		ref = func(id *cooperation.ID) {
			m, ok := t.Local.Find(report, *id)
			if !ok || found {
				return
			}
			if int(t.ClusterOf[m]) == about {
				found = true
			} else if d, ok := t.Corpus.Records[m].Content.(*cooperation.Delegation); ok {
				corpus.RefVisitor{Ref: ref, Told: func(*cooperation.ID) {}, Party: func(*cooperation.Party) {}}.Visit(d)
			}
		}
		for _, c := range t.Corpus.Records[n].Claims {
			corpus.RefVisitor{Ref: ref, Told: ref, Party: func(p *cooperation.Party) {
				if id, ok := p.Organization(); ok {
					ref(&id)
				}
			}}.Visit(c.Data.Record)
		}
	}
	return found
}

// newEntries makes the entries of every cluster, in order.
func newEntries(t *resolution) []Entry {
	outlines := combine.NewOutlines(t.Clusters)
	n := 0
	for i := range t.Members {
		if k := t.Kind(i); !k.Entity() {
			n++
		}
	}
	entries := make([]Entry, 0, n) // agreements and offices may have more
	for i := range t.Members {
		entries = t.appendEntries(entries, outlines, i)
	}
	place(t, outlines, entries)
	return entries
}

func (t *resolution) appendEntries(entries []Entry, s combine.Outlines, i int) []Entry {
	rec, find := s.Shown(t.Clusters, i)
	e := Entry{ID: t.id(i), Kind: t.Kind(i), t: t, index: i, action: -1}
	part := func(ids ...cooperation.ID) {
		for _, id := range ids {
			if c := find(id); id != "" && c >= 0 {
				e.Part = t.id(c)
			}
		}
	}
	for _, l := range rec.Told().Links {
		if l.Kind == cooperation.LinkPartOf {
			part(l.To)
		}
	}
	if g, ok := cooperation.GatheringOf(rec); ok {
		part(g.Visit, g.Meeting)
	}
	e.Date = cooperation.DateOf(rec)
	switch x := rec.(type) {
	case *cooperation.Official, *cooperation.Organization, *cooperation.Delegation:
		return entries // they stand on no timeline
	case *cooperation.Statement:
		part(x.At)
	case *cooperation.Agreement:
		for j, a := range x.Actions {
			entries = append(entries, e.of(j, string(a.Kind), a.Party, a.Date))
		}
		if len(x.Actions) > 0 {
			return entries
		}
	case *cooperation.Office:
		for j, a := range x.Actions {
			entries = append(entries, e.of(j, string(a.Kind), "", a.Date))
		}
		if len(x.Actions) > 0 {
			return entries
		}
	}
	return append(entries, e)
}

// of returns the entry for one action.
func (e Entry) of(action int, kind string, party cooperation.Party, d edtf.Date) Entry {
	e.action, e.Action, e.Party, e.Date = action, kind, party, d
	return e
}

// Conflicts returns the fields of the entry's record whose sources disagree;
// of an agreement or office, those of the entry's action.
func (e Entry) Conflicts() []Field {
	if e.t == nil {
		return nil
	}
	var out []Field
	_, fields := e.t.combined(e.index)
	for _, f := range fields {
		if f.Conflict && e.has(f) {
			out = append(out, f)
		}
	}
	return out
}

// has reports whether a field of the entry's record is one of the entry: of an
// agreement or office not one of another action.
func (e Entry) has(f Field) bool { return e.action < 0 || f.Action == 0 || f.Action == e.action+1 }

// Told says who tells the entry: of an agreement or office those who tell of its
// action, and not all who tell of the thing. Those who say that it is so come
// first, then those who say that it is not confirmed, then those who deny it.
func (e Entry) Told() []Telling {
	if e.t == nil {
		return nil
	}
	return e.t.tellings(e.index)[max(e.action, 0)]
}

// Corroboration counts the independent origins of those who tell the entry. Who
// says that it is not confirmed bears out nothing, unless nobody says more; who
// denies it counts only if all do.
func (e Entry) Corroboration() Corroboration {
	if told := e.Told(); len(told) > 0 {
		return told[0].Corroboration
	}
	return Corroboration{}
}
