package resolve

import (
	"slices"
	"strconv"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// features is what a record says that is worth comparing with others of its
// block: when, who, where, about what.
type features struct {
	record int32
	block  blockKey
	when
	stretch     int64 // by how many days more, of a journey dated by what took place in its course
	told        telling
	borrowed    bool  // the date is that of the whole, see borrowDate
	acts        []act // of an agreement; its date is that of its signature, its days are those of all acts
	people      []attendee
	cities      []string
	sites       []string
	topics      []string
	sectors     []string      // those of the topics
	subjects    [][]string    // of a happening, the telling words of each topic
	labels      []label.Label // titles, proper names
	proper      bool          // the labels name this thing and no other
	rounds      []label.Label // what it is called as one of a series
	occasions   []label.Label // what it was on the margins of
	genre       string        // kind of an agreement, ceremony or milestone, where it is stated
	warring     string        // parties of a war; a subject if equal
	gathers     bool          // a visit, meeting or ceremony
	partOf      string        // the visit or meeting it is part of
	identifiers []string      // external identifiers
	details     []sideFact    // named values: the name for the side
	items       []itemCount   // of an activity: equipment or units, and how many
	row         rowKey        // what its source declares to make two rows one
	organs      []sideFact    // which organs and bodies of a state it was
	bodies      []sideFact    // of these, those of which a state has but one, with their roles known
	course      course
	parts       []sideFact // what a side of an activity did, where it can do but one thing
	listed      bool       // a row of a list
	counts      bool       // its report counts days, a row a day
	series      *series    // those of its report and block; nil where there is no other of its report
	at          int32      // its place among those of the series that are exactly dated
}

// when is a date with what it says: its bounds, and how surely they are known.
type when struct {
	date   edtf.Date
	first  int64 // days, for narrowing; of an unbounded end the extreme
	last   int64
	margin int64 // by how many days the date may be off without certainly being so
	exact  bool  // both ends known to the day, unqualified
	dated  bool  // a year is stated and no end is open or unknown
	gapped bool  // the date leaves days out between its first and last
	vague  bool  // the date is qualified
}

// blockKey is equal for records that may be one at all: of one kind and with the
// same sides. A side is its parties, named by partiesKey.
type blockKey struct {
	kind   cooperation.Kind
	guests string // all parties, of a record whose sides have no order
	hosts  string
}

// sideFact is something said of a side, or of another thing with a name.
type sideFact struct{ side, name string }

// featureTable holds the features of the records that were read so far.
type featureTable struct {
	list []features // never moved: it has room for all records that can have features
	at   []int32    // of a record, where it stands in the list; -1 for nowhere
}

func newFeatureTable(c *corpus.Corpus) featureTable {
	t := featureTable{at: make([]int32, len(c.Records))}
	n := 0
	for i := range c.Records {
		t.at[i] = -1
		if k := c.Records[i].Kind(); k.Happening() || k.Standing() {
			n++
		}
	}
	t.list = make([]features, 0, n)
	return t
}

// of returns the features of a record, nil if they were not read.
func (t *featureTable) of(n int32) *features {
	if i := t.at[n]; i >= 0 {
		return &t.list[i]
	}
	return nil
}

// read adds the features of the records of some kinds. It reads report by report,
// as the records lie in memory.
func (t *featureTable) read(v *view, kinds []cooperation.Kind) {
	start := len(t.list)
	for i := range v.Records {
		if slices.Contains(kinds, v.Records[i].Kind()) {
			t.at[i] = int32(len(t.list))
			t.list = append(t.list, features{record: int32(i)})
		}
	}
	corpus.Parallel(len(v.Reports), func(report int) {
		for _, x := range v.local.Of(int32(report)) {
			if i := int(t.at[x.Record]); i >= start {
				t.list[i] = v.featuresOf(x.Record)
			}
		}
	})
	t.readSeries(v, start)
}

// readSigned reads the agreements once more that were signed at meetings, which are
// known now.
func (t *featureTable) readSigned(v *view) {
	for _, n := range v.ofKind(cooperation.KindAgreement) {
		if o := t.of(n); o.partOf != "" {
			*o = v.featuresOf(n)
		}
	}
}

// know puts down who is whom after later decisions about people.
func (t *featureTable) know(v *view) {
	for i := range t.list {
		for k := range t.list[i].people {
			if p := &t.list[i].people[k]; p.official >= 0 {
				p.root = slices.Min(v.of(v.root(p.official)))
			}
		}
	}
}

// featuresOf reads a happening, milestone, armed conflict or agreement.
func (v *view) featuresOf(n int32) features {
	g, gathers := cooperation.GatheringOf(v.record(n))
	o := features{course: course{visit: -1, meeting: -1}, record: n, when: when{date: v.dateOf(n)}, warring: v.warringOf(n)}
	o.block.kind = v.Records[n].Kind()
	v.statements(n, func(s statement) { v.addStatement(&o, s) })
	v.readKind(&o)
	switch {
	case gathers:
		o.gathers = true
		o.block.guests, o.block.hosts = v.partiesKey(n, g.Guests), v.partiesKey(n, g.Hosts)
		v.noteOrgans(&o, g.Guests, g.Hosts)
		v.borrowDate(&o, g.Meeting, g.Visit)
		o.course = v.courseOf(n, g)
	case o.block.kind == cooperation.KindActivity:
		o.course = v.courseOf(n, g)
		o.block.guests = v.partiesKey(n, v.partiesOf(n))
	case o.block.kind != cooperation.KindArmedConflict: // sources name the parties of one or do not, so all are in one block
		o.block.guests = v.partiesKey(n, v.partiesOf(n))
	}
	v.attend(&o)
	if whole := v.wholeOf(n, g); whole >= 0 {
		o.partOf = v.id(whole)
	}
	o.identifiers, o.details, o.row = v.identifierKeys(n), v.detailsOf(n), v.rowKeyOf(n)
	if o.block.kind == cooperation.KindVisit && cooperation.DateOf(v.record(n)).IsZero() && !o.date.IsZero() {
		o.stretch = journeyDays
	}
	o.readDate()
	o.exact = o.exact && !o.borrowed && o.stretch == 0
	if x, ok := v.record(n).(*cooperation.Agreement); ok {
		v.readActs(&o)
		v.signAt(&o, x)
		o.exact = o.exact && len(o.labels) > 0 // of several signed on one day it may be any
	}
	o.told = v.tellingOf(&o)
	return o
}

// detailsOf are the named values of a record, in the form that compares. Values in
// two scripts, or in digits and in words, do not compare, so that the script is part
// of the name.
func (v *view) detailsOf(n int32) []sideFact {
	var out []sideFact
	for _, d := range cooperation.DetailsOf(v.record(n)) {
		if value := label.Fold(d.Value); value != "" {
			out = append(out, sideFact{label.Fold(d.Name) + " " + strconv.Itoa(label.Script(value)), value})
		}
	}
	return out
}

// readKind reads what only records of one kind say.
func (v *view) readKind(o *features) {
	n := o.record
	switch x := v.record(n).(type) {
	case *cooperation.Activity:
		for _, s := range x.Sides {
			switch s.Role {
			case cooperation.SideHost, cooperation.SideGuest, cooperation.SideSupplier, cooperation.SideRecipient:
				o.parts = append(o.parts, sideFact{v.partyKey(n, s.Party), string(s.Role)})
			}
		}
		for _, i := range x.Items {
			o.items = append(o.items, itemCount{label.Fold(i.Text), i.Count})
		}
		o.proper = true
	case *cooperation.Meeting:
		o.proper = true
	case *cooperation.Ceremony:
		if x.Kind != cooperation.CeremonyOther {
			o.genre = string(x.Kind)
		}
	case *cooperation.Milestone:
		if x.Kind != cooperation.MilestoneOther {
			o.genre = string(x.Kind)
		}
	case *cooperation.Agreement:
		if x.Kind != cooperation.AgreementOther {
			o.genre = string(x.Kind)
		}
		o.proper = true
	}
}

// addStatement adds a statement of the record, in the form that compares.
func (v *view) addStatement(o *features, s statement) {
	switch s.aspect {
	case aspectCity:
		o.cities = append(o.cities, s.key())
	case aspectSite:
		o.sites = append(o.sites, s.key())
	case aspectSector, aspectTopic:
		if s.aspect == aspectSector {
			o.sectors = append(o.sectors, s.key())
		}
		o.topics = append(o.topics, s.key())
		if s.aspect == aspectTopic && o.block.kind.Happening() {
			if words := label.Topic(s.text); len(words) > 0 {
				o.subjects = append(o.subjects, words)
			}
		}
	case aspectOccasion:
		o.occasions = append(o.occasions, label.New(s.text, s.lang))
	case aspectRound:
		o.rounds = append(o.rounds, v.labelsOf(o.record, s)...)
	case aspectLabel:
		o.labels = append(o.labels, v.labelsOf(o.record, s)...)
	}
}

// partiesOf lists the parties of a happening, milestone or agreement.
func (r *Reader) partiesOf(n int32) (parties []cooperation.Party) {
	switch x := r.record(n).(type) {
	case *cooperation.Activity:
		for _, s := range x.Sides {
			parties = append(parties, s.Party)
		}
	case *cooperation.Milestone:
		return x.Parties
	case *cooperation.Agreement:
		return x.Parties
	}
	if g, ok := cooperation.GatheringOf(r.record(n)); ok {
		return slices.Concat(g.Guests, g.Hosts)
	}
	return parties
}

// noteOrgans notes which organs of their states guests and hosts are. A body known by
// its name alone may be any organ by another name, so that it is not another one.
func (v *view) noteOrgans(o *features, guests, hosts []cooperation.Party) {
	n := o.record
	for _, p := range slices.Concat(guests, hosts) {
		m := v.organ(n, p)
		if m < 0 {
			continue
		}
		fact := sideFact{v.partyKey(n, p), v.id(m)}
		o.organs = append(o.organs, fact)
		if role := v.record(m).(*cooperation.Organization).Role; role != "" && role != cooperation.OrganOther {
			o.bodies = append(o.bodies, fact)
		}
	}
}

// whenOf reads a date.
func whenOf(d edtf.Date) when {
	w := when{date: d}
	w.readDate()
	return w
}

// readDate reads what the date says: its bounds, and how surely they are known.
func (o *when) readDate() {
	o.first, o.last = daysOf(o.date)
	o.margin = o.date.Slack()
	o.dated = o.first > -far && o.last < far && o.date.StatesYear()
	o.exact = o.date.IsExact()
	o.gapped, o.vague = o.date.HasGaps(), o.date.IsQualified()
}

// journeyDays is by how many days a visit may have begun before what took place in
// its course, or ended after it.
const journeyDays = 7

// borrowDate gives a part that states no date the days of the visit or meeting that
// it is part of, as other reports date that: a ceremony in the course of one
// journey is none in the course of another, years later. It may have been on any
// of the days, so that they part what does not meet and prove nothing.
func (v *view) borrowDate(o *features, wholes ...cooperation.ID) {
	for _, id := range wholes {
		m, ok := v.local.Find(v.Records[o.record].Report, id)
		if !ok || id == "" || !o.date.IsZero() || v.Records[m].Kind() == v.Records[o.record].Kind() {
			continue // records of one kind are read side by side
		}
		var best *features
		for _, k := range v.of(v.root(m)) {
			if o := v.features.of(k); o != nil && o.dated && (best == nil || o.finer(best)) {
				best = o
			}
		}
		if best != nil {
			o.date, o.stretch, o.borrowed = best.date, best.stretch, true
		}
	}
}

// finer reports whether a date says more than that of another record of the
// same thing; the order of their ids decides if neither does.
func (o *features) finer(p *features) bool {
	if a, b := o.last-o.first, p.last-p.first; o.exact != p.exact || a != b {
		return o.exact && !p.exact || o.exact == p.exact && a < b
	}
	return o.record < p.record
}

// attendee is somebody at a happening.
type attendee struct {
	participation
	side     string
	official int32 // the official's record, -1 for one without a name
	root     int32 // cluster of the official, -1 for one without a name
	profile  int32 // -1 for one without a name
	posts    []PostKey
	ranks    []string
	part     part
	signed   bool  // put their signature under an agreement
	act      int32 // the act of an agreement, -1 for a happening
	met      bool  // was met in the course of a visit, as others were that a report leaves out
}

// attend reads who was there, and who was met in the course of a visit.
func (v *view) attend(o *features) {
	for p := range v.participants(o.record) {
		if a := v.attendee(o.record, p); a.root >= 0 || len(a.posts) > 0 {
			o.people = append(o.people, a)
		}
	}
	for _, part := range v.courses[o.record] {
		v.meetAt(o, part)
	}
}

// meetAt notes who was at a meeting or ceremony in the course of a visit. Others may have
// been met too, of whom a report says nothing: somebody of whom both tell speaks
// for one visit, and nobody speaks against it.
func (v *view) meetAt(o *features, part int32) {
	for p := range v.participants(part) {
		a := v.attendee(part, p)
		if a.root >= 0 && !slices.ContainsFunc(o.people, func(b attendee) bool { return b.root == a.root }) {
			a.met, a.part = true, min(a.part, member)
			o.people = append(o.people, a)
		}
	}
}

// attendee reads somebody of whom a record tells.
func (v *view) attendee(n int32, p participant) attendee {
	a := attendee{participation: p.participation, official: p.official, root: -1, profile: -1, part: p.part, signed: p.signed, act: p.act, side: v.serves(n, p.party)}
	if p.official >= 0 {
		a.root = slices.Min(v.of(v.root(p.official)))
		a.profile = v.profiles.of[p.official]
		a.posts, a.ranks = v.profiles.list[a.profile].posts, v.profiles.list[a.profile].ranks
	}
	if k := v.postKey(n, p.who.Post, p.party); k.Role != "" {
		a.posts = []PostKey{k} // what they were on this occasion, whatever else they are
	}
	if !p.who.Rank.IsZero() {
		country, _ := p.party.Country()
		a.ranks = []string{rankKey(p.who.Rank, country)}
	}
	if a.part.led() && slices.ContainsFunc(a.posts, PostKey.isResident) {
		a.part = resident
	}
	return a
}

// isResident reports whether a post is held in another state. Whoever holds it is at
// every visit to that state, and leads none that somebody else comes for.
func (k PostKey) isResident() bool {
	switch k.Role {
	case cooperation.RoleAmbassador, cooperation.RoleDiplomat, cooperation.RoleDefenceAttache, cooperation.RoleDeputyDefenceAttache, cooperation.RoleMilitaryRepresentative:
		return true
	}
	return false
}
