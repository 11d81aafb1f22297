package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
)

// headline says in one line what an entry is about.
func (p *printer) headline(e Entry, rec cooperation.Record) string {
	var s string
	switch x := rec.(type) {
	case *cooperation.Visit:
		s = capital(phrase(string(x.Kind), x.Label, "visit")) + p.sides(x.Guests, x.Hosts, " of ", " to ") + where(x.Place, x.Hosts...) +
			suffix(", level of ", level(x.Level, x.LevelLabel), "")
		s += status(x.Status, x.StatusLabel)
	case *cooperation.Meeting:
		s = capital(phrase(string(x.Kind), x.Label, "meeting")) + suffix(" “", x.Name, "”") + p.sides(x.Guests, x.Hosts, ": ", " received by ") + where(x.Place, x.Hosts...)
		s += status(x.Status, x.StatusLabel)
	case *cooperation.Ceremony:
		s = capital(phrase(string(x.Kind), x.Label, "ceremony")) + p.sides(x.Guests, x.Hosts, " by ", " in ")
		var places []string
		for _, pl := range x.Places {
			places = append(places, strings.TrimPrefix(where(pl), ", "))
		}
		s += joined(": ", places)
	case *cooperation.Activity:
		var sides []string
		var named []cooperation.Party
		for _, side := range x.Sides {
			named = append(named, side.Party)
			sides = append(sides, p.party(side.Party)+suffix(" (", string(side.Role), ")"))
		}
		s = capital(phrase(string(x.Kind), x.Label, "activity")) + suffix(" “", x.Name, "”") + joined(": ", sides) + where(x.Place, named...)
		s += status(x.Status, x.StatusLabel)
	case *cooperation.Milestone:
		s = capital(phrase(string(x.Kind), x.Label, "milestone")) + joined(": ", p.partyNames(x.Parties)) + where(x.Place)
	case *cooperation.ArmedConflict:
		s = x.Label + joined(": ", p.partyNames(x.Parties)) + suffix(" (", duration(x.Duration), ")")
	case *cooperation.Statement:
		return p.said(e, x)
	case *cooperation.Office:
		s = capital(phrase(string(x.Kind), x.Label, "office")) + " of " + p.party(x.Sending) + " in " + p.party(x.Receiving)
		if x.NonResident {
			s += ", not resident there"
		}
		s += where(x.Place, x.Receiving) + suffix(": ", e.Action, "")
	case *cooperation.Agreement:
		s = capital(phrase(string(x.Kind), x.Label, "agreement"))
		if len(x.Title) > 0 {
			s += " “" + x.Title[0].Text + "”"
		}
		s += joined(" of ", p.partyNames(x.Parties)) + suffix(": ", words(e.Action), "")
		if e.Party != "" {
			s += " by " + p.party(e.Party)
		}
	}
	return s + polarityOf(rec)
}

// details are the lines below the headline: who, about what, and links.
func (p *printer) details(e Entry, rec cooperation.Record) []string {
	l := detailLines{printer: p, entry: e}
	switch x := rec.(type) {
	case *cooperation.Visit:
		l.people(x.Delegations, x.Participants)
		for _, leg := range x.Legs {
			l.add("By way of ", strings.TrimPrefix(where(leg.Place), ", ")+suffix(" (", leg.Date.String(), ")"))
		}
		l.add("Purpose: ", x.Purpose)
		l.add("Topics: ", topics(x.Topics)...)
	case *cooperation.Meeting:
		l.add("On the occasion of ", x.Occasion)
		l.people(x.Delegations, x.Participants)
		l.add("Purpose: ", x.Purpose)
		l.add("Topics: ", topics(x.Topics)...)
	case *cooperation.Ceremony:
		l.people(x.Delegations, x.Participants)
		l.add("In honour of ", x.Honours)
	case *cooperation.Activity:
		for _, i := range x.Items {
			l.add("", i.Text)
		}
		l.people(nil, x.Participants)
		l.add("Topics: ", topics(x.Topics)...)
	case *cooperation.Agreement:
		if e.action >= 0 && e.action < len(x.Actions) {
			l.people(nil, x.Actions[e.action].By)
		}
		l.add("Topics: ", topics(x.Topics)...)
	case *cooperation.Office:
		if e.action >= 0 && e.action < len(x.Actions) {
			l.people(nil, x.Actions[e.action].By)
		}
	}
	l.identified(rec)
	l.links(rec.Told().Links)
	return l.lines
}

// detailLines collects the lines below the headline of an entry.
type detailLines struct {
	*printer
	entry Entry
	lines []string
}

// add adds a line of items, none if all of them are empty.
func (l *detailLines) add(lead string, items ...string) {
	if items = slices.DeleteFunc(items, func(s string) bool { return s == "" }); len(items) > 0 {
		l.lines = append(l.lines, lead+strings.Join(items, "; "))
	}
}

// people adds a line for each delegation, and for each participant who does not
// head one.
func (l *detailLines) people(delegations []cooperation.ID, participants []cooperation.Participant) {
	heads := map[cooperation.ID]bool{}
	for _, id := range delegations {
		if d := l.delegationOf(id); d != nil {
			l.add("", l.delegation(l.entry, d))
			heads[d.Head.Official] = true
		}
	}
	for _, x := range participants {
		if x.Official == "" || !heads[x.Official] {
			l.add("", l.participant(l.entry, x))
		}
	}
}

// identified adds what a source gives of a thing beside the fields of its record:
// named values, and how registers call it.
func (l *detailLines) identified(rec cooperation.Record) {
	for _, d := range cooperation.DetailsOf(rec) {
		l.add("", capital(d.Name)+": "+d.Value)
	}
	for _, id := range cooperation.IdentifiersOf(rec) {
		l.add("", id.Scheme+" "+id.Value)
	}
}

// links adds a line for each link to a thing that has a title.
func (l *detailLines) links(list []cooperation.Link) {
	for _, x := range list {
		if id, err := ParseRecordID(string(x.To)); err == nil {
			if name := l.titleOf(id); name != "" {
				l.lines = append(l.lines, capital(cmp.Or(x.Label, words(string(x.Kind))))+": "+name)
			}
		}
	}
}

// said words a statement: who, in what form, what.
func (p *printer) said(e Entry, s *cooperation.Statement) string {
	var who []string
	for _, sp := range s.Speakers {
		who = append(who, cmp.Or(p.shortName(e, sp), sp.Label))
	}
	text := s.Text
	if s.Mode == cooperation.StatementDirect || s.Mode == cooperation.StatementPartial || s.Mode == cooperation.StatementWritten {
		text = "“" + text + "”"
	}
	if len(who) == 0 {
		return "The report itself: " + text + polarityOf(s)
	}
	verb := ": "
	if s.Mode == cooperation.StatementIndirect {
		verb = " (reported): "
	}
	return capital(strings.Join(who, " and ")) + verb + text + polarityOf(s)
}

// delegationOf returns what is shown of a delegation, nil if it is none.
func (p *printer) delegationOf(id cooperation.ID) *cooperation.Delegation {
	if i := p.cluster(id); i >= 0 && p.t.Kind(i) == cooperation.KindDelegation {
		d, _ := p.record(i).(*cooperation.Delegation)
		return d
	}
	return nil
}

// delegation words a delegation with its head and members.
func (p *printer) delegation(e Entry, d *cooperation.Delegation) string {
	s := cmp.Or(d.Name, "delegation of "+p.party(d.Party))
	if !d.Head.IsZero() {
		s += " led by " + p.person(e, d.Head)
	}
	var members []string
	for _, m := range d.Members {
		members = append(members, p.person(e, m))
	}
	return capital(s + joined(", with ", members))
}

func (p *printer) participant(e Entry, x cooperation.Participant) string {
	name := p.person(e, x)
	switch role := cmp.Or(x.RoleLabel, string(x.Role)); role {
	case "", "member", "guest":
		return name
	default:
		return capital(role) + ": " + name
	}
}
