package resolve

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// Reader reads what records say that is compared. The passes compare it by keys.
// An explanation words the same reading.
type Reader struct {
	*corpus.Corpus
	local   corpus.Locals
	id      func(n int32) string // names the cluster of a record
	courses map[int32][]int32    // of a visit, its meetings and ceremonies
	states  sync.Map             // of words in titles, which states they name; see meaning
}

// NewReader makes a reader of a corpus that was resolved, given what names the
// cluster of a record.
func NewReader(c *corpus.Corpus, local corpus.Locals, id func(n int32) string) *Reader {
	r := &Reader{Corpus: c, local: local, id: id}
	r.courses = r.readCourses()
	return r
}

// record returns a record, which stays the ledger's.
func (r *Reader) record(n int32) cooperation.Record { return r.Records[n].Content }

// find returns the record that a local ID means in the report of a record. It is
// false for no ID.
func (r *Reader) find(n int32, id cooperation.ID) (int32, bool) {
	if id == "" {
		return -1, false
	}
	return r.local.Find(r.Records[n].Report, id)
}

// dateOf is the date of a record, of an agreement that of its signature, and of a
// visit without a date that of what took place in its course.
func (r *Reader) dateOf(n int32) edtf.Date {
	if x, ok := r.record(n).(*cooperation.Agreement); ok {
		for _, a := range x.Actions {
			if a.Kind == cooperation.ActionSigned && !a.Date.IsZero() {
				return a.Date
			}
		}
	}
	d := cooperation.DateOf(r.record(n))
	if d.IsZero() && r.Records[n].Kind() == cooperation.KindVisit {
		first, last := r.datesOfCourse(n)
		from, _ := first.Earliest()
		to, _ := last.Latest()
		if days, err := edtf.FromDays(from, to); first != last && err == nil {
			return days
		}
		return first
	}
	return d
}

// datesOfCourse returns the first and the last of the days on which a report says
// that something took place in the course of a visit. Where no day is known both are
// the finest date, and zero where nothing is.
func (r *Reader) datesOfCourse(visit int32) (first, last edtf.Date) {
	var best, begin, end features
	for _, part := range r.courses[visit] {
		g, _ := cooperation.GatheringOf(r.record(part))
		o := features{record: part, when: whenOf(g.Date)}
		if !o.dated || r.tense(part) == corpus.Untold && (g.Status != "" || r.record(part).Told().Polarity != "") {
			continue
		}
		if !best.dated || o.finer(&best) {
			best = o
		}
		if o.exact && (!begin.exact || o.first < begin.first) {
			begin = o
		}
		if o.exact && (!end.exact || o.last > end.last) {
			end = o
		}
	}
	if best.exact {
		return begin.date, end.date
	}
	return best.date, best.date
}

// aspect is what a statement of a record is about.
type aspect uint8

const (
	aspectCity aspect = iota
	aspectSite
	aspectSector // compares as it is; all others compare folded
	aspectTopic
	aspectLabel    // a title or proper name
	aspectRound    // what a meeting is called; a name of it if it is one of a series
	aspectOccasion // what a meeting was on the margins of
)

// statement is something that a record says of where, of what, or of what name.
type statement struct {
	aspect
	text string
	lang string // of a label or occasion, BCP 47
}

// key is equal for statements that say the same.
func (s statement) key() string {
	switch s.aspect {
	case aspectSector:
		return s.text
	case aspectLabel, aspectRound, aspectOccasion:
		return label.New(s.text, s.lang).Key()
	}
	return label.Fold(s.text)
}

// statements yields what a record says of where and of what. What was talked about
// in the course of a visit was a subject of the visit, wherever a report chose to
// write it. So a visit has the topics and places of its meetings, and the places of
// its ceremonies.
func (r *Reader) statements(n int32, yield func(statement)) {
	r.ownStatements(n, yield)
	for _, part := range r.courses[n] {
		r.ownStatements(part, func(s statement) {
			if s.aspect != aspectLabel && s.aspect != aspectRound && s.aspect != aspectOccasion {
				yield(s)
			}
		})
	}
}

// ownStatements yields what a record says itself.
func (r *Reader) ownStatements(n int32, yield func(statement)) {
	say := sayer{yield, r.Reports[r.Records[n].Report].Sources[0].Header.Source.Language}
	switch x := r.record(n).(type) {
	case *cooperation.Visit:
		say.place(x.Place)
		for _, leg := range x.Legs {
			say.place(leg.Place)
		}
		say.topics(x.Topics)
	case *cooperation.Meeting:
		say.place(x.Place)
		say.topics(x.Topics)
		say.named(x.Name, "")
		say.worded(aspectRound, x.Name, "")
		say.worded(aspectRound, x.Label, "")
		say.worded(aspectOccasion, x.Occasion, "")
	case *cooperation.Ceremony:
		for _, p := range x.Places {
			say.place(p)
		}
	case *cooperation.Activity:
		say.place(x.Place)
		say.topics(x.Topics)
		for _, i := range x.Items {
			say.text(aspectTopic, i.Text)
		}
		say.named(x.Name, "")
	case *cooperation.Milestone:
		say.place(x.Place)
		say.topics(x.Topics)
		say.named(x.Label, "")
	case *cooperation.ArmedConflict:
		say.place(x.Place)
		say.named(x.Label, "")
		for _, l := range x.Labels {
			say.named(l.Text, "")
		}
	case *cooperation.Agreement:
		say.topics(x.Topics)
		for _, t := range x.Title {
			say.named(t.Text, t.Lang)
		}
		for _, a := range x.Actions {
			say.place(a.Place)
		}
	}
}

// sayer yields statements of a record in the language of its report.
type sayer struct {
	yield func(statement)
	lang  string
}

func (s sayer) text(a aspect, text string) {
	if text != "" {
		s.yield(statement{aspect: a, text: text})
	}
}

func (s sayer) place(p cooperation.Place) {
	s.text(aspectCity, p.City)
	s.text(aspectSite, p.Site)
}

func (s sayer) topics(list []cooperation.Topic) {
	for _, t := range list {
		if t.Sector != cooperation.SectorOther {
			s.text(aspectSector, string(t.Sector))
		}
		s.text(aspectTopic, t.Text)
	}
}

func (s sayer) worded(a aspect, text, lang string) {
	if text != "" {
		s.yield(statement{a, text, cmp.Or(lang, s.lang)})
	}
}

func (s sayer) named(text, lang string) { s.worded(aspectLabel, text, lang) }

// warringOf names the parties of a war, which are a subject where they are
// equal.
func (r *Reader) warringOf(n int32) string {
	if x, ok := r.record(n).(*cooperation.ArmedConflict); ok && len(x.Parties) > 1 {
		return r.partiesKey(n, x.Parties)
	}
	return ""
}

// wholeOf returns the visit or meeting that a record says it is part of, -1 for
// none. An agreement is part of the meeting or ceremony at which it was signed.
func (r *Reader) wholeOf(n int32, g cooperation.Gathering) int32 {
	if x, ok := r.record(n).(*cooperation.Agreement); ok {
		return r.signedAt(n, x)
	}
	if x, ok := r.record(n).(*cooperation.Activity); ok {
		g.Visit = x.Visit
	}
	for _, id := range [...]cooperation.ID{g.Meeting, g.Visit} {
		if m, ok := r.find(n, id); ok {
			return m
		}
	}
	return -1
}

// signedAt returns the meeting or ceremony at which an agreement was signed, -1 for none.
func (r *Reader) signedAt(n int32, x *cooperation.Agreement) int32 {
	for i := range x.Actions {
		a := &x.Actions[i]
		if m, ok := r.find(n, a.At); ok && a.Kind == cooperation.ActionSigned && r.Records[m].Kind() != cooperation.KindVisit {
			return m
		}
	}
	return -1
}

// readCourses finds the meetings and ceremonies of every visit.
func (r *Reader) readCourses() map[int32][]int32 {
	courses := map[int32][]int32{}
	for i := range r.Records {
		n := int32(i)
		if !r.Records[n].Kind().Happening() {
			continue
		}
		g, _ := cooperation.GatheringOf(r.record(n))
		if m, ok := r.find(n, g.Visit); ok && r.Records[m].Kind() == cooperation.KindVisit {
			courses[m] = append(courses[m], n)
		}
	}
	return courses
}

// levelOf is the level at which a visit or meeting takes place.
func levelOf(rec cooperation.Record) cooperation.Level {
	g, _ := cooperation.GatheringOf(rec)
	if g.Level == cooperation.LevelOther {
		return ""
	}
	return g.Level
}

// clusterKey names the cluster of a local ID, "" for none.
func (r *Reader) clusterKey(n int32, id cooperation.ID) string {
	if m, ok := r.find(n, id); ok {
		return r.id(m)
	}
	return ""
}

// partiesKey names a list of parties, whatever its order, in a way that all
// reports agree on.
func (r *Reader) partiesKey(n int32, parties []cooperation.Party) string {
	names := make([]string, len(parties))
	for i, p := range parties {
		names[i] = r.partyKey(n, p)
	}
	slices.Sort(names)
	return strings.Join(slices.Compact(names), "+")
}

// partyKey names a party in a way that all reports agree on: a country by its
// code, an organ of a state by its state, any other organization by the
// smallest record id of its cluster.
func (r *Reader) partyKey(n int32, p cooperation.Party) string {
	id, isOrganization := p.Organization()
	if !isOrganization {
		return string(p)
	}
	m, ok := r.local.Find(r.Records[n].Report, id)
	if !ok {
		return ""
	}
	if r.organ(n, p) >= 0 {
		return string(r.record(m).(*cooperation.Organization).Country)
	}
	return r.id(m)
}

// organ returns the record of a party that is an organ of a state, or -1.
func (r *Reader) organ(n int32, p cooperation.Party) int32 {
	id, isOrganization := p.Organization()
	if !isOrganization {
		return -1
	}
	m, ok := r.local.Find(r.Records[n].Report, id)
	if !ok {
		return -1
	}
	if o, ok := r.record(m).(*cooperation.Organization); ok && isOrgan(o) {
		return m
	}
	return -1
}

// isOrgan reports whether an organization acts for its state.
func isOrgan(o *cooperation.Organization) bool {
	switch o.Kind {
	case cooperation.OrganizationGovernment, cooperation.OrganizationArmedForces, cooperation.OrganizationParliament:
		return o.Country != ""
	case "":
		return o.Country != "" && o.Role != "" && o.Role != cooperation.OrganOther
	}
	return false
}
