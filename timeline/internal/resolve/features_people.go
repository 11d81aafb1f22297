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
func (r *resolver) meetAt(o *features, part int32, delegations []cooperation.ID, list []cooperation.Participant) {
	p := features{node: part}
	r.attend(&p, delegations, list)
	for _, a := range p.people {
		if a.root >= 0 && !slices.ContainsFunc(o.people, func(b attendee) bool { return b.root == a.root }) {
			a.met, a.lead = true, false
			o.people = append(o.people, a)
		}
	}
}

// attend reads who was there, through delegations and by themselves.
func (r *resolver) attend(o *features, delegations []cooperation.ID, list []cooperation.Participant) {
	n := o.node
	for _, id := range delegations {
		m, ok := r.local.Find(r.Records[n].Report, id)
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

func (r *resolver) attendee(o *features, p cooperation.Participant, party cooperation.Party, lead bool) {
	n := o.node
	a := attendee{root: -1, profile: -1, lead: lead}
	own := cmp.Or(p.Party, party)
	if m, ok := r.local.Find(r.Records[n].Report, p.Official); ok && p.Official != "" {
		x, isOfficial := r.record(m).(*cooperation.Official)
		if !isOfficial {
			return
		}
		own = cmp.Or(own, x.Party)
		a.root = slices.Min(r.of(r.root(m)))
		a.profile = r.profiles.of[m]
		a.posts, a.ranks = r.profiles.list[a.profile].posts, r.profiles.list[a.profile].ranks
	}
	if k := r.postKey(n, p.Post, own); k.Role != "" {
		a.posts = []PostKey{k} // what they were on this occasion, whatever else they are
	}
	if !p.Rank.IsZero() {
		country, _ := own.Country()
		a.ranks = []string{RankKey(p.Rank, country)}
	}
	a.side = r.serves(n, own)
	if a.root >= 0 || len(a.posts) > 0 {
		o.people = append(o.people, a)
	}
}
