package timeline

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// The tests of single rules of the resolver tell small stories about talks
// between Germany and Norway, and read off what became of them.

// tale is a report while it is written.
type tale = cooperation.Report

// talks tells of one meeting of Norwegian guests in Germany. The empty date is
// none.
func talksOf(id cooperation.ID, date string, change ...func(*tale)) *tale {
	r := &tale{ID: id, Meetings: []cooperation.Meeting{{
		ID: "talks", Guests: []cooperation.Party{"NO"}, Hosts: []cooperation.Party{"DE"}, Date: day(date),
	}}}
	for _, c := range change {
		c(r)
	}
	return r
}

func day(date string) edtf.Date {
	if date == "" {
		return edtf.Date{}
	}
	return edtf.MustParse(date)
}

// with adds an official to every meeting and visit; the name's country is
// before the colon: "DE: Erika Mustermann".
func with(names ...string) func(*tale) { return withPost("", names...) }

func withPost(role cooperation.Role, names ...string) func(*tale) {
	return func(r *tale) {
		for _, n := range names {
			party, name, _ := strings.Cut(n, ": ")
			o := cooperation.Official{
				ID: cooperation.ID(fmt.Sprintf("o%d", len(r.Officials))), Name: cooperation.Name{Full: name}, Party: cooperation.Party(party),
				Identifiers: []cooperation.Identifier{{Scheme: "person", Value: name}}, // who is who is not in question here
			}
			if role != "" {
				o.Posts = []cooperation.Post{{Role: role}}
			}
			r.Officials = append(r.Officials, o)
			who := cooperation.Participant{Official: o.ID}
			for i := range r.Meetings {
				r.Meetings[i].Participants = append(r.Meetings[i].Participants, who)
			}
			for i := range r.Visits {
				r.Visits[i].Participants = append(r.Visits[i].Participants, who)
			}
		}
	}
}

// in sets the city of the meetings, and perhaps the site.
func in(city string, site ...string) func(*tale) {
	return func(r *tale) {
		for i := range r.Meetings {
			r.Meetings[i].Place = cooperation.Place{City: city, Site: strings.Join(site, "")}
		}
	}
}

// about sets the topics of the meetings.
func about(sectors ...cooperation.Sector) func(*tale) {
	return func(r *tale) {
		for i := range r.Meetings {
			for _, s := range sectors {
				r.Meetings[i].Topics = append(r.Meetings[i].Topics, cooperation.Topic{Sector: s})
			}
		}
	}
}

func mayRepeat(r *tale) { r.Source.MayRepeat = true }

// The people of the stories.
const (
	erika = "DE: Erika Mustermann"
	ola   = "NO: Ola Nordmann"
	kari  = "NO: Kari Nordmann"
)

// judged is a judgement between records written "report/local".
func judged2(author string, seq uint64, a string, v Verdict, b string) Judgement {
	return Judgement{Author: author, Seq: seq, A: recordNamed(a), B: recordNamed(b), Verdict: v}
}

func recordNamed(name string) RecordID {
	report, local, _ := strings.Cut(name, "/")
	return RecordIDOf(cooperation.ID(report), cooperation.ID(local))
}

// namer names records by report, and by local ID where a report has several of
// one kind.
type namer map[RecordID]string

func newNamer(tl *Timeline, kind cooperation.Kind) namer {
	several := map[cooperation.ID]map[cooperation.ID]bool{}
	claims := []Claim{}
	for r := range tl.Records() {
		for c := range r.Claims() {
			if r.Kind == kind {
				if several[c.Report] == nil {
					several[c.Report] = map[cooperation.ID]bool{}
				}
				several[c.Report][c.Local] = true
				claims = append(claims, c)
			}
		}
	}
	names := namer{}
	for _, c := range claims {
		names[c.Record] = string(c.Report)
		if len(several[c.Report]) > 1 {
			names[c.Record] += "/" + string(c.Local)
		}
	}
	return names
}

func (n namer) join(ids []RecordID, by string) string {
	var out []string
	for _, id := range ids {
		out = append(out, n[id])
	}
	slices.Sort(out)
	return strings.Join(out, by)
}

// became says what became of the records of one kind: "a+b c" are two things,
// the first told by a and b; "a~b" is a pair left for review.
func became(t *testing.T, p Policy, kind cooperation.Kind, things ...any) string {
	t.Helper()
	tl := resolvedBy(t, p, things...)
	names := newNamer(tl, kind)
	var out, reviews []string
	for r := range tl.Records() {
		if r.Kind == kind {
			out = append(out, names.join(r.Members, "+"))
		}
	}
	for l := range tl.Review() {
		if names[l.A] != "" && names[l.B] != "" {
			reviews = append(reviews, names.join([]RecordID{l.A, l.B}, "~"))
		}
	}
	slices.Sort(out)
	slices.Sort(reviews)
	return strings.Join(slices.Concat(out, slices.Compact(reviews)), " ")
}

func resolvedBy(t *testing.T, p Policy, things ...any) *Timeline {
	t.Helper()
	tl, err := keep(t, things...).Resolve(p)
	if err != nil {
		t.Fatal(err)
	}
	return tl
}

// reasons lists why pairs of one kind were refused or left for review.
func reasons(t *testing.T, tl *Timeline, kind cooperation.Kind, outcome Outcome) []string {
	t.Helper()
	names := newNamer(tl, kind)
	var out []string
	for l := range tl.Links() {
		if l.Outcome == outcome && names[l.A] != "" && names[l.B] != "" {
			out = append(out, names.join([]RecordID{l.A, l.B}, "~")+": "+l.Reason)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// conflictsOf lists the conflicts of one kind of records, with all values.
func conflictsOf(tl *Timeline, kind cooperation.Kind) []string {
	var out []string
	for c := range tl.Conflicts() {
		if c.Kind != kind {
			continue
		}
		text := c.Path + ":"
		for _, v := range c.Values {
			text += " " + v.JSON
		}
		out = append(out, text)
	}
	slices.Sort(out)
	return out
}

// evidenceOf lists the evidence of the links of one kind and outcome.
func evidenceOf(tl *Timeline, kind cooperation.Kind, outcome Outcome) string {
	names := newNamer(tl, kind)
	var out []string
	for l := range tl.Links() {
		if l.Outcome != outcome || names[l.A] == "" || names[l.B] == "" {
			continue
		}
		var list []string
		for _, e := range l.Evidence {
			list = append(list, fmt.Sprintf("%s %d", e.Kind, e.Points))
		}
		out = append(out, strings.Join(list, ", "))
	}
	slices.Sort(out)
	return strings.Join(out, "; ")
}
