package resolve

import (
	"cmp"
	"iter"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// participation is one person in the list of those whom a record tells of.
type participation struct {
	record int32 // that tells of it
	number int32 // in the order of [Reader.participants]
}

// participant is somebody whom a record tells to have been there.
type participant struct {
	participation
	who      *cooperation.Participant
	official int32             // the record of the official, -1 for somebody without a name
	party    cooperation.Party // that they serve
	part     part
	signed   bool  // put their signature under an agreement
	act      int32 // the act of an agreement, -1 for a happening
}

// part is what somebody did at a happening, from the least to the most.
type part uint8

// The parts.
const (
	bystander part = iota // was present, watched or interpreted
	member                // took part
	resident              // may have led, and is posted to the other state
	unsaid                // may have led; the record does not say
	leader                // headed the delegation, received the others, or was received
)

// led reports whether somebody may have led a side.
func (p part) led() bool { return p >= resident }

// partOf is the part of a role.
func partOf(r cooperation.ParticipantRole) part {
	switch r {
	case cooperation.ParticipantHost, cooperation.ParticipantGuest:
		return leader
	case "":
		return unsaid
	case cooperation.ParticipantPresent, cooperation.ParticipantObserver, cooperation.ParticipantInterpreter:
		return bystander
	}
	return member
}

// participants yields who was there, the people of delegations first.
func (r *Reader) participants(n int32) iter.Seq[participant] {
	return func(yield func(participant) bool) {
		number := int32(0)
		tell := func(p *cooperation.Participant, party cooperation.Party, part part, signed bool, act int32) bool {
			x := participant{participation{n, number}, p, -1, cmp.Or(p.Party, party), part, signed, act}
			if m, ok := r.find(n, p.Official); ok {
				o, isOfficial := r.record(m).(*cooperation.Official)
				if !isOfficial {
					return true
				}
				x.official, x.party = m, cmp.Or(x.party, o.Party)
			}
			number++
			return yield(x)
		}
		agreement, _ := r.record(n).(*cooperation.Agreement)
		delegations, lists := participantsOf(r.record(n))
		for _, id := range delegations {
			m, ok := r.local.Find(r.Records[n].Report, id)
			if !ok {
				continue
			}
			d, ok := r.record(m).(*cooperation.Delegation)
			if !ok {
				continue
			}
			if !d.Head.IsZero() && !tell(&d.Head, d.Party, leader, false, -1) {
				return
			}
			for i := range d.CoHeads {
				if !tell(&d.CoHeads[i], d.Party, leader, false, -1) {
					return
				}
			}
			for i := range d.Members {
				if !tell(&d.Members[i], d.Party, min(member, partOf(d.Members[i].Role)), false, -1) {
					return
				}
			}
		}
		for act, list := range lists {
			for i := range list {
				p := &list[i]
				signed := act >= 0 && agreement.Actions[act].Kind == cooperation.ActionSigned && (p.Role == "" || p.Role == cooperation.ParticipantSignatory)
				if !tell(p, "", partOf(p.Role), signed, act) {
					return
				}
			}
		}
	}
}

// participantsOf are the delegations to what a record tells of, and the lists of
// people in the record itself, those of an agreement by its acts.
func participantsOf(rec cooperation.Record) (delegations []cooperation.ID, lists iter.Seq2[int32, []cooperation.Participant]) {
	g, _ := cooperation.GatheringOf(rec)
	list := g.Participants
	switch x := rec.(type) {
	case *cooperation.Activity:
		list = x.Participants
	case *cooperation.Agreement:
		return nil, func(yield func(int32, []cooperation.Participant) bool) {
			for i := range x.Actions {
				if !yield(int32(i), x.Actions[i].By) {
					return
				}
			}
		}
	}
	return g.Delegations, func(yield func(int32, []cooperation.Participant) bool) { yield(-1, list) }
}

// PostKey is a post in a form that all reports agree on.
type PostKey struct {
	Role cooperation.Role
	Of   string
}

// titleRole begins the role of a post that goes by its title.
const titleRole = "title "

// serves names the state or organization that somebody serves in a way that
// all reports agree on. A state's ministry counts as the state.
func (r *Reader) serves(n int32, p cooperation.Party) string {
	if id, ok := p.Organization(); ok {
		if m, known := r.local.Find(r.Records[n].Report, id); known {
			if org, isOrg := r.record(m).(*cooperation.Organization); isOrg && org.Country != "" {
				return string(org.Country)
			}
		}
	}
	return r.partyKey(n, p)
}

// appendPosts lists an official's posts in that form. A post without
// a party is one of the official's own.
func (r *Reader) appendPosts(keys []PostKey, n int32, o *cooperation.Official) []PostKey {
	for _, p := range o.Posts {
		if k := r.postKey(n, p, o.Party); k.Role != "" {
			keys = append(keys, k)
		}
	}
	return keys
}

// postKey puts a post in a form that all reports agree on: a state's
// ministry counts as the state, and a post of no known role by its title. Its
// role is empty if there is neither.
func (r *Reader) postKey(n int32, p cooperation.Post, own cooperation.Party) PostKey {
	if p.Role == "" || p.Role == cooperation.RoleOther {
		if p.Title == "" {
			return PostKey{}
		}
		p.Role = cooperation.Role(titleRole + label.Fold(p.Title))
	}
	return PostKey{p.Role, r.serves(n, cmp.Or(p.Of, own))}
}

// appendRanks lists an official's ranks in a form that reports in different
// languages agree on as far as they can be read.
func appendRanks(keys []string, o *cooperation.Official) []string {
	country, _ := o.Party.Country()
	for _, rank := range o.Ranks {
		keys = append(keys, rankKey(rank, country))
	}
	return keys
}

// rankKey is a rank in a form that reports in different languages agree on.
func rankKey(rank cooperation.Rank, country cooperation.Country) string {
	if rank.Title == "" {
		read, err := cooperation.ParseRank(rank.Text, cooperation.RankContext{Country: country, Branch: rank.Branch, On: rank.Held})
		if err != nil {
			return label.Fold(rank.Text)
		}
		rank = read
	}
	if rank.Grade != "" {
		return string(rank.Grade)
	}
	return label.Fold(rank.Title)
}

// sightings yields the officials of whom a record tells, and when it tells of them:
// at happenings and acts, and where a post or rank says when it was held.
func (r *Reader) sightings(n int32, see func(official int32, d edtf.Date)) {
	there := func(d edtf.Date, list ...cooperation.Participant) {
		if d.IsZero() {
			return
		}
		for j := range list {
			if list[j].Official == "" {
				continue
			}
			if m, ok := r.local.Find(r.Records[n].Report, list[j].Official); ok && r.Records[m].Kind() == cooperation.KindOfficial {
				see(m, d)
			}
		}
	}
	with := func(d edtf.Date, delegations []cooperation.ID, list []cooperation.Participant) {
		there(d, list...)
		for _, id := range delegations {
			if m, ok := r.local.Find(r.Records[n].Report, id); ok {
				if x, ok := r.record(m).(*cooperation.Delegation); ok {
					there(d, x.Head)
					there(d, x.CoHeads...)
					there(d, x.Members...)
				}
			}
		}
	}
	switch x := r.record(n).(type) {
	case *cooperation.Official:
		for j := range x.Posts {
			see(n, x.Posts[j].Held)
		}
		for j := range x.Ranks {
			see(n, x.Ranks[j].Held)
		}
	case *cooperation.Visit:
		with(x.Date, x.Delegations, x.Participants)
	case *cooperation.Meeting:
		with(x.Date, x.Delegations, x.Participants)
	case *cooperation.Ceremony:
		with(x.Date, x.Delegations, x.Participants)
	case *cooperation.Activity:
		there(x.Date, x.Participants...)
	case *cooperation.Statement:
		there(r.dateAt(n, x.Date, x.At), x.Speakers...)
	case *cooperation.Agreement:
		for j := range x.Actions {
			there(r.dateAt(n, x.Actions[j].Date, x.Actions[j].At), x.Actions[j].By...)
		}
	case *cooperation.Office:
		for j := range x.Actions {
			there(x.Actions[j].Date, x.Actions[j].By...)
		}
	}
}

// dateAt is a date, or that of the happening of the report at which it was.
func (r *Reader) dateAt(n int32, d edtf.Date, at cooperation.ID) edtf.Date {
	if m, ok := r.find(n, at); ok && d.IsZero() {
		return cooperation.DateOf(r.record(m))
	}
	return d
}
