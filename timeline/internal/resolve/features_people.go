package resolve

import (
	"cmp"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
)

// attendee is somebody at an occasion.
type attendee struct {
	side    string
	root    int32 // cluster of the official, -1 for one without a name
	profile int32 // -1 for one without a name
	posts   []PostKey
	ranks   []string
	lead    bool // headed the delegation or received it
	met     bool // was met in the course of a visit, as others were that a report leaves out
}

// meetAt notes who was at a meeting in the course of a visit. Others may have
// been met too, of whom a report says nothing: somebody of whom both tell speaks
// for one visit, and nobody speaks against it.
func (v *view) meetAt(o *features, part int32, delegations []cooperation.ID, list []cooperation.Participant) {
	p := features{node: part}
	v.attend(&p, delegations, list)
	for _, a := range p.people {
		if a.root >= 0 && !slices.ContainsFunc(o.people, func(b attendee) bool { return b.root == a.root }) {
			a.met, a.lead = true, false
			o.people = append(o.people, a)
		}
	}
}

// attend reads who was there, through delegations and by themselves.
func (v *view) attend(o *features, delegations []cooperation.ID, list []cooperation.Participant) {
	n := o.node
	for _, id := range delegations {
		m, ok := v.local.Find(v.Records[n].Report, id)
		if !ok {
			continue
		}
		d, ok := v.record(m).(*cooperation.Delegation)
		if !ok {
			continue
		}
		if !d.Head.IsZero() {
			v.attendee(o, d.Head, d.Party, true)
		}
		for _, p := range d.Members {
			v.attendee(o, p, d.Party, false)
		}
	}
	for _, p := range list {
		v.attendee(o, p, "", p.Role == "" || p.Role == cooperation.ParticipantHost || p.Role == cooperation.ParticipantGuest)
	}
}

func (v *view) attendee(o *features, p cooperation.Participant, party cooperation.Party, lead bool) {
	n := o.node
	a := attendee{root: -1, profile: -1, lead: lead}
	own := cmp.Or(p.Party, party)
	if m, ok := v.local.Find(v.Records[n].Report, p.Official); ok && p.Official != "" {
		x, isOfficial := v.record(m).(*cooperation.Official)
		if !isOfficial {
			return
		}
		own = cmp.Or(own, x.Party)
		a.root = slices.Min(v.of(v.root(m)))
		a.profile = v.profiles.of[m]
		a.posts, a.ranks = v.profiles.list[a.profile].posts, v.profiles.list[a.profile].ranks
	}
	if k := v.postKey(n, p.Post, own); k.Role != "" {
		a.posts = []PostKey{k} // what they were on this occasion, whatever else they are
	}
	if !p.Rank.IsZero() {
		country, _ := own.Country()
		a.ranks = []string{RankKey(p.Rank, country)}
	}
	a.side = v.serves(n, own)
	if a.root >= 0 || len(a.posts) > 0 {
		o.people = append(o.people, a)
	}
}
