package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/label"
	"github.com/go-json-experiment/json"
)

// headline says in one line what an entry is about.
func (p *printer) headline(e Entry, rec cooperation.Record, fields []Field) string {
	var s string
	switch x := rec.(type) {
	case *cooperation.Visit:
		s = p.kind(string(x.Kind), x.Label, "visit") + p.sides(x.Guests, x.Hosts, " of ", " to ") + p.where(x.Place, x.Hosts...) +
			suffix(", level of ", level(x.Level, x.LevelLabel), "") + status(x.Status, x.StatusLabel)
	case *cooperation.Meeting:
		s = p.kind(string(x.Kind), x.Label, "meeting") + suffix(" “", x.Name, "”") + p.sides(x.Guests, x.Hosts, ": ", " received by ") +
			p.where(x.Place, x.Hosts...) + status(x.Status, x.StatusLabel)
	case *cooperation.Ceremony:
		s = p.kind(string(x.Kind), x.Label, "ceremony") + p.sides(x.Guests, x.Hosts, " by ", " in ") + suffix(": ", strings.Join(p.sites(fields), "; "), "") + status(x.Status, x.StatusLabel)
	case *cooperation.Activity:
		var sides []string
		var named []cooperation.Party
		for _, side := range x.Sides {
			named = append(named, side.Party)
			sides = append(sides, p.party(side.Party)+suffix(" (", term(string(side.Role), side.Label), ")"))
		}
		s = p.kind(string(x.Kind), x.Label, "activity") + suffix(" “", x.Name, "”") + joined(": ", sides) + p.where(x.Place, named...) +
			status(x.Status, x.StatusLabel)
	case *cooperation.Milestone:
		s = p.kind(string(x.Kind), x.Label, "milestone") + joined(": ", p.partyNames(x.Parties)) + p.where(x.Place)
	case *cooperation.ArmedConflict:
		s = x.Label + joined(": ", p.partyNames(x.Parties)) + suffix(" (", duration(x.Duration), ")")
	case *cooperation.Statement:
		return p.said(e, x)
	case *cooperation.Office:
		s = p.office(e, x)
	case *cooperation.Agreement:
		s = p.agreement(e, x)
	}
	return s + denial(rec.Told().Polarity)
}

// agreement says what an agreement is, and what happened to it.
func (p *printer) agreement(e Entry, x *cooperation.Agreement) string {
	s := p.kind(string(x.Kind), x.Label, "agreement")
	if len(x.Title) > 0 {
		s += " “" + x.Title[0].Text + "”"
	}
	s += suffix(" of ", strings.Join(p.partyNames(x.Parties), " and "), "")
	if e.action < 0 || e.action >= len(x.Actions) {
		return s
	}
	a := &x.Actions[e.action]
	s += ": " + term(string(a.Kind), a.Label)
	if a.Party != "" {
		s += " by " + p.party(a.Party)
	}
	s += suffix(", ", term(string(a.Step), a.StepLabel), "")
	return s + p.where(a.Place, x.Parties...) + status(a.Status, a.StatusLabel) + denial(a.Polarity)
}

// office says what an office is, and what happened to it.
func (p *printer) office(e Entry, x *cooperation.Office) string {
	s := p.kind(string(x.Kind), x.Label, "office") + " of " + p.party(x.Sending) + " in " + p.party(x.Receiving)
	if x.NonResident {
		s += ", not resident there"
	}
	s += p.where(x.Place, x.Receiving)
	if e.action < 0 || e.action >= len(x.Actions) {
		return s
	}
	a := &x.Actions[e.action]
	return s + ": " + term(string(a.Kind), a.Label) + denial(a.Polarity)
}

// details are the lines below the headline: who, about what, and links. What
// belongs to the whole of an agreement or office stands with the first of its
// entries.
func (p *printer) details(e Entry, s *entryText, first, nested bool) []string {
	l := detailLines{printer: p, entry: e, nested: nested}
	switch x := s.record.(type) {
	case *cooperation.Visit:
		l.people(x.Delegations, x.Participants)
		for _, leg := range x.Legs {
			l.add("By way of ", strings.TrimPrefix(p.where(leg.Place), ", ")+suffix(" (", dateOrNothing(leg.Date), ")"))
		}
		l.add("Purpose: ", x.Purpose)
		l.add("Topics: ", l.topics(x.Topics)...)
	case *cooperation.Meeting:
		l.add("On the occasion of ", x.Occasion)
		l.people(x.Delegations, x.Participants)
		l.add("Purpose: ", x.Purpose)
		l.add("Topics: ", l.topics(x.Topics)...)
	case *cooperation.Ceremony:
		l.people(x.Delegations, x.Participants)
		l.add("In honour of ", x.Honours)
	case *cooperation.Activity:
		for _, i := range x.Items {
			l.add("", i.Text)
		}
		l.people(nil, x.Participants)
		l.add("Topics: ", l.topics(x.Topics)...)
	case *cooperation.Agreement:
		if e.action >= 0 && e.action < len(x.Actions) {
			a := &x.Actions[e.action]
			l.people(nil, a.By)
			l.at(a.At)
			l.add("Informed: ", dateOrNothing(a.Informed))
		}
		if first {
			l.titles(x)
			l.add("Topics: ", l.topics(besideTitles(x))...)
		}
	case *cooperation.Office:
		if e.action >= 0 && e.action < len(x.Actions) {
			l.people(nil, x.Actions[e.action].By)
		}
	}
	if first {
		l.identified(s.record)
		l.links(s.record.Told().Links, s.all)
	}
	return l.lines
}

// detailLines collects the lines below the headline of an entry.
type detailLines struct {
	*printer
	entry  Entry
	nested bool // the entry stands under its whole
	lines  []string
}

// add adds a line of items, none if all of them are empty.
func (l *detailLines) add(lead string, items ...string) {
	if items = slices.DeleteFunc(items, func(s string) bool { return s == "" }); len(items) > 0 {
		l.lines = append(l.lines, lead+strings.Join(items, "; "))
	}
}

// people adds a line for each delegation, and one for each participant who does not
// head one. Somebody whom sources give several parts has one line.
func (l *detailLines) people(delegations []cooperation.ID, participants []cooperation.Participant) {
	listed, unnamed := map[cooperation.ID]bool{}, map[string]bool{}
	for _, id := range delegations {
		if d := l.delegationOf(id); d != nil {
			l.add("", l.delegation(l.entry, d))
			listed[d.Head.Official] = true
			for _, x := range d.CoHeads {
				listed[x.Official] = true
			}
		}
	}
	for i, x := range participants {
		if x.Official != "" && listed[x.Official] {
			continue
		}
		if key := partOf(x) + "\n" + label.Fold(x.Label); x.Official == "" {
			if unnamed[key] || label.Relational(x.Label) && namesAs(participants, x.Role) {
				continue
			}
			unnamed[key] = true
		}
		roles := []string{partOf(x)}
		for _, y := range participants[i+1:] {
			if x.Official == "" || y.Official != x.Official {
				continue
			}
			if part := partOf(y); !slices.Contains(roles, part) {
				roles = append(roles, part)
			}
		}
		listed[x.Official] = true
		roles = slices.DeleteFunc(roles, func(s string) bool { return s == "" })
		l.add("", suffix("", capital(strings.Join(roles, " and ")), ": ")+l.person(l.entry, x, ""))
	}
}

// namesAs reports whether somebody in a part has a name.
func namesAs(list []cooperation.Participant, role cooperation.ParticipantRole) bool {
	return slices.ContainsFunc(list, func(x cooperation.Participant) bool { return x.Official != "" && x.Role == role })
}

// partOf words the part of somebody, empty for a guest or member as any other.
func partOf(x cooperation.Participant) string {
	switch role := cmp.Or(x.RoleLabel, string(x.Role)); role {
	case "member", "guest":
		return ""
	default:
		return words(role)
	}
}

// at says at what something was done to an agreement.
func (l *detailLines) at(id cooperation.ID) {
	if rid, err := ParseRecordID(string(id)); err == nil {
		l.add("At: ", l.titleOf(rid))
	}
}

// besideTitles are the topics of an agreement that say more than its titles.
func besideTitles(x *cooperation.Agreement) []cooperation.Topic {
	return slices.DeleteFunc(slices.Clone(x.Topics), func(t cooperation.Topic) bool {
		return slices.ContainsFunc(x.Title, func(title cooperation.Text) bool { return label.Fold(title.Text) == label.Fold(t.Text) })
	})
}

// titles adds the titles of an agreement beside the one in its headline, each once.
func (l *detailLines) titles(x *cooperation.Agreement) {
	known := map[string]bool{}
	var out []string
	for i, t := range x.Title {
		if key := label.Fold(t.Text); !known[key] {
			known[key] = true
			if i > 0 {
				out = append(out, "“"+t.Text+"”")
			}
		}
	}
	l.add("Also called ", out...)
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

// links adds a line for each link to a thing that has a title, and one for both
// where sources have it before and after the same thing.
func (l *detailLines) links(list []cooperation.Link, fields []Field) {
	order := map[cooperation.ID]map[cooperation.LinkKind]bool{}
	for _, x := range list {
		if x.Kind == cooperation.LinkBefore || x.Kind == cooperation.LinkFollowed {
			if order[x.To] == nil {
				order[x.To] = map[cooperation.LinkKind]bool{}
			}
			order[x.To][x.Kind] = true
		}
	}
	for _, x := range list {
		id, err := ParseRecordID(string(x.To))
		name := ""
		if err == nil && !(l.nested && x.Kind == cooperation.LinkPartOf && id == l.entry.Part) {
			name = l.titleOf(id)
		}
		switch ordered := order[x.To]; {
		case name == "":
		case len(ordered) == 1 || !ordered[x.Kind]:
			l.lines = append(l.lines, capital(cmp.Or(x.Label, words(string(x.Kind))))+": "+name)
		case x.Kind == cooperation.LinkBefore:
			l.lines = append(l.lines, "Sources DISAGREE on the order: before "+l.citeLink(fields, x)+"; after "+
				l.citeLink(fields, cooperation.Link{Kind: cooperation.LinkFollowed, To: x.To})+": "+name)
		}
	}
}

// citeLink lists who makes a link.
func (l *detailLines) citeLink(fields []Field, x cooperation.Link) string {
	var said []Said
	for _, f := range fields {
		if f.Path != "/links" {
			continue
		}
		for _, v := range f.Values {
			var y cooperation.Link
			if json.Unmarshal([]byte(v.JSON), &y) == nil && y.Kind == x.Kind && y.To == x.To {
				said = append(said, v.Said...)
			}
		}
	}
	return l.cite(said)
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
		return "The report itself: " + text + denial(s.Polarity)
	}
	verb := ": "
	if s.Mode == cooperation.StatementIndirect {
		verb = " (reported): "
	}
	return capital(strings.Join(who, " and ")) + verb + text + denial(s.Polarity)
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
	s, named := cmp.Or(d.Name, "delegation"), cooperation.Party("")
	if country := p.party(d.Party); d.Name == "" || strings.Contains(d.Name, country) {
		named = d.Party
		if d.Name == "" {
			s += " of " + country
		}
	}
	if !d.Head.IsZero() {
		s += " led by " + p.person(e, d.Head, named)
		named = d.Party
		for _, x := range d.CoHeads {
			s += " and " + p.person(e, x, named)
		}
	}
	var members []string
	for _, m := range d.Members {
		members = append(members, p.person(e, m, named))
	}
	return capital(s + joined(", with ", members))
}
