package timeline

import (
	"bytes"
	"io"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// JSONVersion is the version of the form that WriteJSON writes. It changes
// when a program that reads the old form would misread the new one.
const JSONVersion = 1

// document is the canonical JSON form of a timeline. Every list is sorted:
// entries in their order, the rest by id, path or report.
type document struct {
	Version int          `json:"version"`
	Entries []entryJSON  `json:"entries"`
	Records []recordJSON `json:"records"`
	Links   []Link       `json:"links"`
	Sources []sourceJSON `json:"sources"`
}

type entryJSON struct {
	ID        RecordID              `json:"id"`
	Kind      cooperation.Kind      `json:"kind"`
	Action    string                `json:"action,omitempty"`
	Party     cooperation.Party     `json:"party,omitempty"`
	Date      edtf.Date             `json:"date,omitzero"`
	NotAfter  edtf.Date             `json:"notAfter,omitzero"`
	Begun     edtf.Date             `json:"begun,omitzero"`
	Part      RecordID              `json:"part,omitzero"`
	Countries []cooperation.Country `json:"countries,omitempty"`
	Told      []Telling             `json:"told"`
}

type recordJSON struct {
	ID            RecordID         `json:"id"`
	Kind          cooperation.Kind `json:"kind"`
	Members       []memberJSON     `json:"members"`
	Corroboration Corroboration    `json:"corroboration"`
	Record        jsontext.Value   `json:"record"`
	Fields        []fieldJSON      `json:"fields"`
}

type memberJSON struct {
	Record RecordID       `json:"record"`
	Claim  ClaimID        `json:"claim"`
	Report cooperation.ID `json:"report"`
	Local  cooperation.ID `json:"local"`
}

type fieldJSON struct {
	Path     string      `json:"path"`
	Class    FieldClass  `json:"class"`
	Conflict bool        `json:"conflict,omitzero"`
	Values   []valueJSON `json:"values"`
}

type valueJSON struct {
	Value         jsontext.Value `json:"value"`
	Said          []Said         `json:"said"`
	Corroboration Corroboration  `json:"corroboration"`
}

type sourceJSON struct {
	Report   cooperation.ID     `json:"report"`
	Revision uint64             `json:"revision,omitzero"`
	Source   cooperation.Source `json:"source"`
}

// WriteJSON writes the canonical JSON form of the timeline, indented: what was
// resolved is the same to the byte, whatever the order in which reports came.
//
//	version  1
//	entries  the entries of this view in order: id of the record, kind, and
//	         where given action, party, date (EDTF), notAfter and begun (derived), part,
//	         countries; who told it, who said that it is not confirmed, who denied
//	         it, with corroboration: of an agreement or office of that action alone
//	records  what the entries and their references consist of, sorted by id:
//	         members with claim, report and local ID; corroboration; the record
//	         shown, with references by id; every field with class, values, who
//	         said each, and whether sources are in conflict
//	links    the decisions about these records: taken, refused, review
//	sources  the sources cited, sorted by report
//
// A view writes its own entries and what they refer to. The error is that of w,
// or io.ErrShortWrite for a writer that takes less without one.
func (t *Timeline) WriteJSON(w io.Writer) error {
	b, err := t.json(jsontext.WithIndent("  "))
	if err != nil {
		return err
	}
	return writeAll(w, append(b, '\n'))
}

// writeAll writes all of b, or says why not: a writer that takes less without
// an error is io.ErrShortWrite, as it is for the writers of bufio.
func writeAll(w io.Writer, b []byte) error {
	n, err := w.Write(b)
	if err == nil && n < len(b) {
		err = io.ErrShortWrite
	}
	return err
}

// MarshalJSON returns the form of WriteJSON without white space.
func (t *Timeline) MarshalJSON() ([]byte, error) { return t.json() }

func (t *Timeline) json(opts ...json.Options) ([]byte, error) {
	var buf bytes.Buffer
	err := json.MarshalWrite(&buf, t.document(), append(opts, json.Deterministic(true))...)
	return buf.Bytes(), err
}

func (t *Timeline) document() document {
	t = t.orEmpty()
	doc := document{Version: JSONVersion, Entries: []entryJSON{}, Records: []recordJSON{}, Links: []Link{}, Sources: []sourceJSON{}}
	shown := t.reach()
	countries := map[int][]cooperation.Country{} // of records with several entries
	tellings := map[int][][]Telling{}            // of the same
	for e := range t.Entries() {
		list, told := countries[e.index], tellings[e.index]
		if told == nil {
			list, told = e.Countries(), t.t.tellings(e.index)
		}
		if e.action >= 0 {
			countries[e.index], tellings[e.index] = list, told
		}
		doc.Entries = append(doc.Entries, entryJSON{e.ID, e.Kind, e.Action, e.Party, e.Date, e.NotAfter, e.Begun, e.Part, list, told[max(e.action, 0)]})
	}
	var reports []int32
	for i, ok := range shown {
		if ok {
			doc.Records = append(doc.Records, t.t.recordJSON(i))
			for _, n := range t.t.Members[i] {
				reports = append(reports, t.t.Corpus.Records[n].Report)
			}
		}
	}
	words := newLinker(t.t)
	for _, l := range t.t.links {
		if shown[t.t.ClusterOf[l.A]] && shown[t.t.ClusterOf[l.B]] {
			doc.Links = append(doc.Links, words.link(l))
		}
	}
	slices.Sort(reports)
	for _, i := range slices.Compact(reports) {
		for _, s := range t.t.Corpus.Reports[i].Sources {
			doc.Sources = append(doc.Sources, sourceJSON{s.Header.ID, s.Header.Revision, s.Header.Source})
		}
	}
	return doc
}

// reach marks the clusters that the view's entries consist of and refer to.
// The whole timeline reaches everything, entry or not.
func (t *Timeline) reach() []bool {
	shown := make([]bool, len(t.t.Members))
	if len(t.entries) == len(t.t.entries) {
		for i := range shown {
			shown[i] = true
		}
		return shown
	}
	var queue []int
	mark := func(i int) {
		if !shown[i] {
			shown[i] = true
			queue = append(queue, i)
		}
	}
	for _, i := range t.entries {
		mark(t.t.entries[i].index)
	}
	for len(queue) > 0 {
		i := queue[0]
		queue = queue[1:]
		for _, n := range t.t.Members[i] {
			report := t.t.Corpus.Records[n].Report
			follow := func(id *cooperation.ID) {
				if m, ok := t.t.Local.Find(report, *id); ok {
					mark(int(t.t.ClusterOf[m]))
				}
			}
			for _, c := range t.t.Corpus.Records[n].Claims {
				corpus.RefVisitor{Ref: follow, Told: follow, Party: func(p *cooperation.Party) {
					if id, ok := p.Organization(); ok {
						follow(&id)
					}
				}}.Visit(c.Data.Record)
			}
		}
	}
	return shown
}

func (t *resolution) recordJSON(i int) recordJSON {
	rec, fields := t.combined(i)
	r := t.resolved(i)
	out := recordJSON{ID: r.ID, Kind: r.Kind, Corroboration: r.Corroboration(), Fields: []fieldJSON{}}
	for c := range r.Claims() {
		out.Members = append(out.Members, memberJSON{c.Record, c.ID, c.Report, c.Local})
	}
	out.Record, _ = cooperation.AppendRecord(nil, rec)
	for _, f := range fields {
		j := fieldJSON{Path: f.Path, Class: f.Class, Conflict: f.Conflict}
		for _, v := range f.Values {
			j.Values = append(j.Values, valueJSON{jsontext.Value(v.JSON), v.Said, v.Corroboration})
		}
		out.Fields = append(out.Fields, j)
	}
	return out
}
