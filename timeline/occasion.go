package timeline

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// occasion is what a record says that is worth comparing with others of its
// block: when, who, where, about what.
type occasion struct {
	node   int32
	block  string // kind and ordered sides
	date   edtf.Date
	first  int64 // days, for narrowing; of an unbounded end the extreme
	last   int64
	exact  bool // both ends known to the day, unqualified
	dated  bool // a year is stated and no end is open or unknown
	people []attendee
	cities []string
	sites  []string
	topics []string
	labels []string // titles, proper names
	sort   string   // kind of a ceremony, parties of a war; a subject if equal
	whole  string   // the visit or meeting it is part of
}

// attendee is somebody at an occasion.
type attendee struct {
	side    string
	root    int32 // cluster of the official, -1 for one without a name
	profile int32 // -1 for one without a name
	posts   []postKey
	ranks   []string
	lead    bool // headed the delegation or received it
}

// readOccasion reads a happening, milestone, armed conflict or agreement.
func (r *resolver) readOccasion(n int32) occasion {
	o := occasion{node: n}
	switch x := r.record(n).(type) {
	case *cooperation.Visit:
		o.block = r.sides(n, x.Guests, x.Hosts)
		o.date = x.Date
		r.place(&o, x.Place)
		for _, leg := range x.Legs {
			r.place(&o, leg.Place)
		}
		o.topics = topicKeys(x.Topics)
		r.attend(&o, x.Delegations, x.Participants)
		r.adopt(&o)
	case *cooperation.Meeting:
		o.block = r.sides(n, x.Guests, x.Hosts)
		o.date = x.Date
		r.place(&o, x.Place)
		o.topics = topicKeys(x.Topics)
		if x.Occasion != "" {
			o.labels = []string{fold(x.Occasion)}
		}
		o.whole = r.clusterKey(n, x.Visit)
		r.attend(&o, x.Delegations, x.Participants)
	case *cooperation.Ceremony:
		o.block = r.sides(n, x.Guests, x.Hosts)
		o.date = x.Date
		o.sort = string(x.Kind)
		for _, p := range x.Places {
			r.place(&o, p)
		}
		o.whole = cmp.Or(r.clusterKey(n, x.Meeting), r.clusterKey(n, x.Visit))
		r.attend(&o, x.Delegations, x.Participants)
	case *cooperation.Activity:
		var sides []string
		for _, s := range x.Sides {
			sides = append(sides, string(s.Role)+" "+r.partyKey(n, s.Party))
		}
		slices.Sort(sides)
		o.block = strings.Join(sides, ",")
		o.date = x.Date
		r.place(&o, x.Place)
		o.topics = topicKeys(x.Topics)
		for _, i := range x.Items {
			o.topics = append(o.topics, fold(i.Text))
		}
		if x.Name != "" {
			o.labels = []string{fold(x.Name)}
		}
		r.attend(&o, nil, x.Participants)
	case *cooperation.Milestone:
		o.block = string(x.Kind) + " " + r.partiesKey(n, x.Parties)
		o.date = x.Date
		r.place(&o, x.Place)
		o.topics = topicKeys(x.Topics)
		if x.Label != "" {
			o.labels = []string{fold(x.Label)}
		}
	case *cooperation.ArmedConflict:
		o.date = x.Date
		o.block = "war"
		o.labels = []string{fold(x.Label)}
		for _, l := range x.Labels {
			o.labels = append(o.labels, fold(l.Text))
		}
		if len(x.Parties) > 1 {
			o.sort = r.partiesKey(n, x.Parties)
		}
		r.place(&o, x.Place)
	case *cooperation.Agreement:
		r.readAgreement(&o, n, x)
	}
	o.block = string(r.nodes[n].kind()) + " " + o.block
	o.measure()
	return o
}

// readAgreement reads an agreement: its date is that of its signature.
func (r *resolver) readAgreement(o *occasion, n int32, x *cooperation.Agreement) {
	o.block = string(x.Kind) + " " + r.partiesKey(n, x.Parties)
	o.topics = topicKeys(x.Topics)
	for _, t := range x.Title {
		o.labels = append(o.labels, fold(t.Text))
	}
	for _, a := range x.Actions {
		if a.Kind == cooperation.ActionSigned && o.date.IsZero() {
			o.date = a.Date
		}
		r.place(o, a.Place)
		r.attend(o, nil, a.By)
	}
}

// sides names guests and hosts in their order.
func (r *resolver) sides(n int32, guests, hosts []cooperation.Party) string {
	return r.partiesKey(n, guests) + ">" + r.partiesKey(n, hosts)
}

func (r *resolver) place(o *occasion, p cooperation.Place) {
	if p.City != "" {
		o.cities = append(o.cities, fold(p.City))
	}
	if p.Site != "" {
		o.sites = append(o.sites, fold(p.Site))
	}
}

// adopt gives a visit the topics and places of its meetings and ceremonies:
// what was talked about in its course was a subject of the visit, wherever a
// report chose to write it.
func (r *resolver) adopt(o *occasion) {
	for _, part := range r.inCourse[o.node] {
		switch x := r.record(part).(type) {
		case *cooperation.Meeting:
			o.topics = append(o.topics, topicKeys(x.Topics)...)
			r.place(o, x.Place)
		case *cooperation.Ceremony:
			for _, p := range x.Places {
				r.place(o, p)
			}
		}
	}
}

// readCourses finds the meetings and ceremonies of every visit.
func (r *resolver) readCourses() {
	r.inCourse = map[int32][]int32{}
	for i := range r.nodes {
		var visit cooperation.ID
		switch x := r.record(int32(i)).(type) {
		case *cooperation.Meeting:
			visit = x.Visit
		case *cooperation.Ceremony:
			visit = x.Visit
		}
		if m, ok := r.local[localKey{r.nodes[i].report, visit}]; ok && visit != "" {
			r.inCourse[m] = append(r.inCourse[m], int32(i))
		}
	}
}

// topicKeys are the texts and sectors of topics in a form that compares.
func topicKeys(list []cooperation.Topic) []string {
	var keys []string
	for _, t := range list {
		if t.Sector != "" && t.Sector != cooperation.SectorOther {
			keys = append(keys, string(t.Sector))
		}
		if t.Text != "" {
			keys = append(keys, fold(t.Text))
		}
	}
	return keys
}

// clusterKey names the cluster of a local ID, "" for none.
func (r *resolver) clusterKey(n int32, id cooperation.ID) string {
	if id == "" {
		return ""
	}
	m, ok := r.local[localKey{r.nodes[n].report, id}]
	if !ok {
		return ""
	}
	return r.nodes[slices.Min(r.of(r.root(m)))].id.String()
}

// attend reads who was there, through delegations and by themselves.
func (r *resolver) attend(o *occasion, delegations []cooperation.ID, list []cooperation.Participant) {
	n := o.node
	for _, id := range delegations {
		m, ok := r.local[localKey{r.nodes[n].report, id}]
		if !ok {
			continue
		}
		d, ok := r.record(m).(*cooperation.Delegation)
		if !ok {
			continue
		}
		if !d.Head.IsZero() {
			r.attendee(o, d.Head, d.Party, true)
		}
		for _, p := range d.Members {
			r.attendee(o, p, d.Party, false)
		}
	}
	for _, p := range list {
		r.attendee(o, p, "", p.Role == "" || p.Role == cooperation.ParticipantHost || p.Role == cooperation.ParticipantGuest)
	}
}

func (r *resolver) attendee(o *occasion, p cooperation.Participant, party cooperation.Party, lead bool) {
	n := o.node
	a := attendee{root: -1, profile: -1, lead: lead}
	own := cmp.Or(p.Party, party)
	if m, ok := r.local[localKey{r.nodes[n].report, p.Official}]; ok && p.Official != "" {
		x, isOfficial := r.record(m).(*cooperation.Official)
		if !isOfficial {
			return
		}
		own = cmp.Or(own, x.Party)
		a.root = slices.Min(r.of(r.root(m)))
		a.profile = r.people.of[m]
		a.posts, a.ranks = r.people.profiles[a.profile].posts, r.people.profiles[a.profile].ranks
	}
	if k := r.postKey(n, p.Post, own); k.role != "" {
		a.posts = []postKey{k} // what they were on this occasion, whatever else they are
	}
	if !p.Rank.IsZero() {
		country, _ := own.Country()
		a.ranks = []string{rankKey(p.Rank, country)}
	}
	a.side = r.serves(n, own)
	if a.root >= 0 || len(a.posts) > 0 {
		o.people = append(o.people, a)
	}
}

// measure reads the date's bounds.
func (o *occasion) measure() {
	const far = 1 << 40
	o.first, o.last = -far, far
	first, ok := o.date.Earliest()
	last, ok2 := o.date.Latest()
	if ok {
		o.first = civil(first)
	}
	if ok2 {
		o.last = civil(last)
	}
	var buf [64]byte
	text, _ := o.date.AppendText(buf[:0])
	o.dated = ok && ok2 && statesYears(text)
	o.exact = o.dated && (len(text) == len("2006-01-02") && first == last || len(text) == len("2006-01-02/2006-01-02")) &&
		bytes.IndexFunc(text, func(c rune) bool { return c != '-' && c != '/' && (c < '0' || c > '9') }) < 0
}

// statesYears reports whether every date in an EDTF text states its whole year.
func statesYears(text []byte) bool {
	inYear, digits := true, 0
	for _, c := range text {
		switch {
		case c == '/' || c == ',' || c == '.':
			inYear, digits = true, 0
		case inYear && c >= '0' && c <= '9':
			digits++
		case inYear && c == 'X':
			return false
		case c == '-' && digits > 0:
			inYear = false
		}
	}
	return len(text) > 0
}
