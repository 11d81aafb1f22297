package resolve

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation"
)

// attendee is somebody at an occasion.
type attendee struct {
	participation
	side     string
	official int32 // the official's record, -1 for one without a name
	root     int32 // cluster of the official, -1 for one without a name
	profile  int32 // -1 for one without a name
	posts    []PostKey
	ranks    []string
	lead     bool // headed the delegation or received it
	met      bool // was met in the course of a visit, as others were that a report leaves out
}

// attend reads who was there, and who was met in the course of a visit.
func (v *view) attend(o *features) {
	for p := range v.participants(o.node) {
		if a := v.attendee(o.node, p); a.root >= 0 || len(a.posts) > 0 {
			o.people = append(o.people, a)
		}
	}
	for _, part := range v.courses[o.node] {
		if v.Records[part].Kind() == cooperation.KindMeeting {
			v.meetAt(o, part)
		}
	}
}

// meetAt notes who was at a meeting in the course of a visit. Others may have
// been met too, of whom a report says nothing: somebody of whom both tell speaks
// for one visit, and nobody speaks against it.
func (v *view) meetAt(o *features, part int32) {
	for p := range v.participants(part) {
		a := v.attendee(part, p)
		if a.root >= 0 && !slices.ContainsFunc(o.people, func(b attendee) bool { return b.root == a.root }) {
			a.met, a.lead = true, false
			o.people = append(o.people, a)
		}
	}
}

// attendee reads somebody of whom a record tells.
func (v *view) attendee(n int32, p participant) attendee {
	a := attendee{participation: p.participation, official: p.official, root: -1, profile: -1, lead: p.lead, side: v.serves(n, p.party)}
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
	return a
}
