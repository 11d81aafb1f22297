package timeline

import (
	"fmt"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"pgregory.net/rapid"
)

// The generator draws reports from a small world, so that they collide: few
// parties, few people with several spellings, one hub official who is at most
// meetings, dates that nearly agree, yearless, masked and missing ones.

var (
	genParties = []cooperation.Party{"AZ", "KR", "KZ"}
	genDates   = []string{
		"", "", "2020-05-01", "2020-05-02", "2020-05-02", "2020-05-03", "2020-05-04", "2020-05-10", "2020-05", "2020", "2021-05-02", "2019-05-02",
		"XXXX-05-02", "/XXXX-05-03", "2020-05~", "[2020-05-01,2020-05-10]", "2020-05-01/2020-05-03", "2020-05-03/2020-05-06", "202X",
		"2020-05-02/..", "[..2020-05-02]", "XXXX-05",
	}
	genCities = []string{"", "Baku", "BAKU", "Seoul"}
	genPeople = map[cooperation.Party][]string{
		"AZ": {"Zakir Hasanov", "Zakir Həsənov", "Z. Hasanov", "Karim Valiyev", "Kərim Vəliyev"},
		"KR": {"Choi Chun-song", "Choi Chunsong", "Choi Suk", "Lee Hunseung", "Lee Jeongjae"},
		"KZ": {"Nurlan Yermekbayev", "N. Yermekbayev"},
	}
	genRoles    = []cooperation.Role{"", cooperation.RoleDefenceMinister, cooperation.RoleDeputyDefenceMinister, cooperation.RoleAmbassador}
	genRanks    = []string{"", "Col. Gen.", "Maj. Gen."}
	genTopics   = []cooperation.Sector{cooperation.SectorTraining, cooperation.SectorNaval, cooperation.SectorIndustry}
	genStatus   = []cooperation.Progress{"", cooperation.ProgressCompleted, cooperation.ProgressCompleted, cooperation.ProgressCompleted, cooperation.ProgressUnderWay, cooperation.ProgressPlanned, cooperation.ProgressCancelled, cooperation.ProgressDenied}
	genPolarity = []cooperation.Polarity{"", "", "", "", "", "", cooperation.PolarityDenied, cooperation.PolarityUnconfirmed}
	genParts    = []cooperation.ParticipantRole{"", "", cooperation.ParticipantGuest, cooperation.ParticipantHost, cooperation.ParticipantMember, cooperation.ParticipantPresent}
	genOrigins  = []cooperation.Origin{{Country: "AZ", Role: cooperation.OrganMinistryOfDefence}, {Country: "KR", Role: cooperation.OrganMinistryOfDefence}, {Name: "Yonhap"}}
)

func genDate(t *rapid.T) edtf.Date {
	s := pick(t, genDates)
	if s == "" {
		return edtf.Date{}
	}
	return edtf.MustParse(s)
}

// genSource draws what stands in a report's header. Sources rewrite each other
// in chains, also those that are later withdrawn, and some state their origin.
func genSource(t *rapid.T, id cooperation.ID) cooperation.Source {
	var s cooperation.Source
	s.MayRepeat = chance(t, 6, "repeats")
	if chance(t, 2, "published") {
		s.Published = edtf.MustParse(pick(t, []string{"2019-05-04", "2020-05-03", "2020-05-05", "2020-06", "2021", "2024-03-01"}))
	}
	if chance(t, 4, "graded") {
		s.Reliability = pick(t, []cooperation.Reliability{cooperation.ReliabilityA, cooperation.ReliabilityD})
	}
	if chance(t, 3, "origin") {
		s.Origin = pick(t, genOrigins)
	}
	if chance(t, 6, "address") {
		s.URL = "https://example.org/" + string(pick(t, []cooperation.ID{"a", "b", id}))
	}
	for range rapid.IntRange(0, 2).Draw(t, "derived from") {
		from := pick(t, []string{"r0", "r1", "r2", "r3", "r4", "extra", "retraction", "https://example.org/a", "https://example.org/b"})
		if from != string(id) && from != s.URL && !slices.Contains(s.DerivedFrom, from) {
			s.DerivedFrom = append(s.DerivedFrom, from)
		}
	}
	return s
}

// drawing is a report while it is drawn.
type drawing struct {
	*cooperation.Report
	t      *rapid.T
	people map[cooperation.Party][]cooperation.ID
	envoy  bool // whether it knows an ambassador
}

// genReport draws a valid report.
func genReport(t *rapid.T, id cooperation.ID) *cooperation.Report {
	d := drawing{Report: &cooperation.Report{ID: id, Source: genSource(t, id)}, t: t, people: map[cooperation.Party][]cooperation.ID{}}
	d.entities()
	for i := range rapid.IntRange(0, 3).Draw(t, "meetings") {
		d.meeting(i)
	}
	if chance(t, 2, "visit") {
		d.visit()
	}
	for i := range rapid.IntRange(0, 1).Draw(t, "ceremonies") {
		d.ceremony(i)
	}
	if chance(t, 4, "activity") {
		d.activity()
	}
	if chance(t, 2, "office") {
		d.office("office", "KR", "AZ")
	}
	if chance(t, 6, "office there") {
		d.office("office-there", "AZ", "KR")
	}
	if chance(t, 2, "relations") {
		d.Milestones = append(d.Milestones, cooperation.Milestone{
			ID: "relations", Kind: cooperation.MilestoneEstablished, Parties: []cooperation.Party{"AZ", "KR"}, Date: genDate(t), Polarity: pick(t, genPolarity),
		})
	}
	for i := range rapid.IntRange(0, 2).Draw(t, "agreements") {
		d.agreement(i)
	}
	if chance(t, 8, "war") {
		d.ArmedConflicts = append(d.ArmedConflicts, cooperation.ArmedConflict{
			ID: "war", Label: pick(t, []string{"the war", "The War"}), Parties: []cooperation.Party{"AZ", "KZ"}, Date: genDate(t),
		})
	}
	for i := range rapid.IntRange(0, 2).Draw(t, "statements") {
		d.statement(i)
	}
	return d.Report
}

// entities draws officials, the hub official and a ministry among them.
func (d *drawing) entities() {
	add := func(o cooperation.Official) {
		d.Officials = append(d.Officials, o)
		d.people[o.Party] = append(d.people[o.Party], o.ID)
	}
	if chance(d.t, 2, "hub") {
		add(cooperation.Official{
			ID: "hub", Name: cooperation.Name{Full: "Zakir Hasanov"}, Party: "AZ",
			Posts: []cooperation.Post{{Title: "Minister", Role: cooperation.RoleDefenceMinister}},
		})
	}
	if d.envoy = chance(d.t, 2, "envoy"); d.envoy {
		d.Officials = append(d.Officials, cooperation.Official{
			ID: "envoy", Name: cooperation.Name{Full: "Kim Byung-ho"}, Party: "KR",
			Posts: []cooperation.Post{{Title: "Ambassador", Role: cooperation.RoleAmbassador}},
		})
	}
	for i := range rapid.IntRange(1, 3).Draw(d.t, "officials") {
		party := pick(d.t, genParties)
		o := cooperation.Official{ID: cooperation.ID(fmt.Sprintf("o%d", i)), Party: party}
		o.Name.Full = pick(d.t, genPeople[party])
		if role := pick(d.t, genRoles); role != "" {
			o.Posts = []cooperation.Post{{Title: string(role), Role: role}}
		}
		if rank := pick(d.t, genRanks); rank != "" {
			o.Ranks = []cooperation.Rank{{Text: rank}}
		}
		if chance(d.t, 10, "identified") {
			o.Identifiers = []cooperation.Identifier{{Scheme: "wikidata", Value: pick(d.t, []string{"Q1", "Q2"})}}
		}
		add(o)
	}
	if chance(d.t, 4, "ministry") {
		d.Organizations = []cooperation.Organization{{
			ID: "ministry", Name: cooperation.Name{Full: "Ministry of Defence"}, Country: "KR",
			Kind: cooperation.OrganizationGovernment, Role: cooperation.OrganMinistryOfDefence,
		}}
	}
}

// sides draws who comes and who receives, now and then two at once, a ministry
// for its state, or nobody.
func (d *drawing) sides() (guests, hosts []cooperation.Party) {
	guest, host := pick(d.t, genParties), pick(d.t, genParties)
	if guest == host {
		host = genParties[(slices.Index(genParties, guest)+1)%len(genParties)]
	}
	guests, hosts = []cooperation.Party{guest}, []cooperation.Party{host}
	switch rapid.IntRange(0, 9).Draw(d.t, "sides") {
	case 9:
		guests = []cooperation.Party{"KR", "KZ"}
		if hosts[0] != "AZ" {
			hosts = []cooperation.Party{"AZ"}
		}
	case 8:
		if len(d.Organizations) > 0 {
			guests = []cooperation.Party{"ministry"}
		}
	case 7:
		guests, hosts = nil, nil
	}
	return guests, hosts
}

// there draws who took part of some sides.
func (d *drawing) there(sides ...[]cooperation.Party) []cooperation.Participant {
	var out []cooperation.Participant
	for _, p := range slices.Concat(sides...) {
		if len(d.people[p]) > 0 && rapid.Bool().Draw(d.t, "there") {
			out = append(out, cooperation.Participant{Official: pick(d.t, d.people[p]), Role: pick(d.t, genParts)})
		} else if _, isOrganization := p.Organization(); !isOrganization && chance(d.t, 5, "nameless") {
			out = append(out, cooperation.Participant{Label: "the minister", Party: p, Post: cooperation.Post{Role: cooperation.RoleDefenceMinister}})
		}
	}
	if d.envoy && chance(d.t, 2, "envoy there") { // who is at everything
		out = append(out, cooperation.Participant{Official: "envoy", Role: pick(d.t, genParts)})
	}
	return out
}

func (d *drawing) topics() []cooperation.Topic {
	if chance(d.t, 2, "topic") {
		topic := cooperation.Topic{Text: pick(d.t, []string{"", "mines in the Baltic", "Clearing mines of the Baltic", "military cooperation"})}
		if topic.Text == "" || chance(d.t, 2, "sector") {
			topic.Sector = pick(d.t, genTopics)
		}
		return []cooperation.Topic{topic}
	}
	return nil
}

// told draws who says so and which passages, some from elsewhere.
func (d *drawing) told(according *cooperation.ID, citations *[]cooperation.Citation) {
	if chance(d.t, 8, "according") {
		*according = pick(d.t, d.Officials).ID
	}
	if chance(d.t, 6, "cited") {
		*citations = []cooperation.Citation{{Field: pick(d.t, []string{"", "/date"}), Origin: pick(d.t, genOrigins)}}
	}
}

func (d *drawing) meeting(i int) {
	m := cooperation.Meeting{
		ID: cooperation.ID(fmt.Sprintf("m%d", i)), Date: genDate(d.t), Place: cooperation.Place{City: pick(d.t, genCities)},
		Status: pick(d.t, genStatus), Polarity: pick(d.t, genPolarity), Topics: d.topics(),
	}
	m.Guests, m.Hosts = d.sides()
	m.Participants = d.there(m.Guests, m.Hosts)
	if chance(d.t, 3, "kind") {
		m.Kind = pick(d.t, []cooperation.MeetingKind{cooperation.MeetingTalks, cooperation.MeetingCourtesyCall, cooperation.MeetingDialogue})
	}
	if chance(d.t, 4, "level") {
		m.Level = pick(d.t, []cooperation.Level{cooperation.LevelMinister, cooperation.LevelHeadOfState})
	}
	d.told(&m.According, &m.Citations)
	d.Meetings = append(d.Meetings, m)
}

func (d *drawing) visit() {
	v := cooperation.Visit{
		ID: "v", Guests: []cooperation.Party{"KR"}, Hosts: []cooperation.Party{"AZ"}, Date: genDate(d.t),
		Kind: pick(d.t, []cooperation.VisitKind{"", cooperation.VisitOfficial, cooperation.VisitWorking}), Polarity: pick(d.t, genPolarity),
		Status: pick(d.t, genStatus), Topics: d.topics(),
	}
	if chance(d.t, 6, "sides elsewhere") {
		v.Guests, v.Hosts = d.sides()
	}
	if chance(d.t, 4, "country") {
		v.Place.Country = "AZ"
	}
	if chance(d.t, 3, "level") {
		v.Level = pick(d.t, []cooperation.Level{cooperation.LevelMinister, cooperation.LevelHeadOfState})
	}
	if len(d.people["KR"]) > 0 {
		delegation := cooperation.Delegation{ID: "d", Party: "KR", Head: cooperation.Participant{Official: pick(d.t, d.people["KR"])}}
		if chance(d.t, 3, "rank") {
			delegation.Head.Rank = cooperation.Rank{Text: pick(d.t, genRanks[1:])}
		} else if chance(d.t, 5, "no name") {
			delegation.Head = cooperation.Participant{Label: "a general"}
		}
		if chance(d.t, 3, "size") {
			delegation.Size = rapid.IntRange(3, 4).Draw(d.t, "of")
		}
		d.Delegations = []cooperation.Delegation{delegation}
		v.Delegations = []cooperation.ID{"d"}
	}
	for i := range d.Meetings {
		switch rapid.IntRange(0, 3).Draw(d.t, "course") {
		case 3:
			d.Meetings[i].Visit = "v"
		case 2:
			v.Links = append(v.Links, cooperation.Link{Kind: pick(d.t, []cooperation.LinkKind{cooperation.LinkBefore, cooperation.LinkFollowed}), To: d.Meetings[i].ID})
		case 1:
			d.Meetings[i].Links = append(d.Meetings[i].Links, cooperation.Link{Kind: pick(d.t, []cooperation.LinkKind{cooperation.LinkBefore, cooperation.LinkPartOf}), To: "v"})
		}
	}
	d.told(&v.According, &v.Citations)
	d.Visits = append(d.Visits, v)
}

func (d *drawing) ceremony(i int) {
	c := cooperation.Ceremony{
		ID: cooperation.ID(fmt.Sprintf("c%d", i)), Kind: pick(d.t, []cooperation.CeremonyKind{"", cooperation.CeremonyTribute, cooperation.CeremonySigning}),
		Date: genDate(d.t), Polarity: pick(d.t, genPolarity),
	}
	c.Guests, c.Hosts = d.sides()
	if city := pick(d.t, genCities); city != "" {
		c.Places = []cooperation.Place{{City: city, Site: pick(d.t, []string{"", "Old Cemetery", "Naval Base"})}}
	}
	switch {
	case len(d.Visits) > 0 && chance(d.t, 2, "in course"):
		c.Visit = d.Visits[0].ID
	case len(d.Meetings) > 0 && chance(d.t, 3, "at a meeting"):
		c.Meeting = d.Meetings[0].ID
	}
	c.Participants = d.there(c.Guests, c.Hosts)
	d.Ceremonies = append(d.Ceremonies, c)
}

func (d *drawing) activity() {
	d.Activities = append(d.Activities, cooperation.Activity{
		ID: "exercise", Kind: pick(d.t, []cooperation.ActivityKind{cooperation.ActivityExercise, cooperation.ActivityPortCall}),
		Name: pick(d.t, []string{"", "Caspian Breeze", "Caspian breeze"}), Date: genDate(d.t), Status: pick(d.t, genStatus),
		Place: cooperation.Place{City: pick(d.t, genCities)}, Topics: d.topics(),
		Sides: []cooperation.Side{{Party: "AZ"}, {Party: pick(d.t, genParties[1:])}},
	})
}

func (d *drawing) office(id cooperation.ID, sending, receiving cooperation.Party) {
	o := cooperation.Office{
		ID: id, Kind: cooperation.OfficeAttache, Sending: sending, Receiving: receiving,
		Place: cooperation.Place{City: pick(d.t, genCities)}, Polarity: pick(d.t, genPolarity),
	}
	for range rapid.IntRange(0, 2).Draw(d.t, "actions") {
		a := cooperation.OfficeAction{
			Kind: pick(d.t, []cooperation.OfficeActionKind{cooperation.OfficeOpened, cooperation.OfficeOpened, cooperation.OfficeClosed, cooperation.OfficeRelocated, cooperation.OfficeActedOther}),
			Date: genDate(d.t), Polarity: pick(d.t, genPolarity),
		}
		if a.Kind == cooperation.OfficeActedOther {
			a.Label = pick(d.t, []string{"renamed", "inspected"})
		}
		d.told(&a.According, &a.Citations)
		o.Actions = append(o.Actions, a)
	}
	d.Offices = append(d.Offices, o)
}

func (d *drawing) agreement(i int) {
	a := cooperation.Agreement{
		ID: cooperation.ID(fmt.Sprintf("mou%d", i)), Kind: pick(d.t, []cooperation.AgreementKind{"", cooperation.AgreementMemorandum, cooperation.AgreementProtocol}),
		Parties: []cooperation.Party{"AZ", "KR"}, Topics: d.topics(),
	}
	if title := pick(d.t, []string{"", "On Training", "On training", "On Industry"}); title != "" {
		a.Title = []cooperation.Text{{Text: title}}
	}
	if chance(d.t, 8, "registered") {
		a.Identifiers = []cooperation.Identifier{{Scheme: "unts", Value: pick(d.t, []string{"1", "2"})}}
	}
	for range rapid.IntRange(0, 2).Draw(d.t, "acts") {
		act := cooperation.AgreementAction{
			Kind: pick(d.t, []cooperation.AgreementActionKind{cooperation.ActionSigned, cooperation.ActionSigned, cooperation.ActionRatified, cooperation.ActionAmended}),
			Date: genDate(d.t), By: d.there([]cooperation.Party{"AZ", "KR"}),
		}
		if act.Kind == cooperation.ActionRatified {
			act.Party = pick(d.t, []cooperation.Party{"", "AZ", "KR"})
		}
		if len(d.Meetings) > 0 && chance(d.t, 4, "at") {
			act.At = d.Meetings[0].ID
		}
		d.told(&act.According, &act.Citations)
		a.Actions = append(a.Actions, act)
	}
	d.Agreements = append(d.Agreements, a)
}

func (d *drawing) statement(i int) {
	s := cooperation.Statement{
		ID: cooperation.ID(fmt.Sprintf("s%d", i)), Text: pick(d.t, []string{"welcomed them", "welcomed  them", "thanked them"}),
		Speakers: []cooperation.Participant{{Official: pick(d.t, d.Officials).ID}},
	}
	switch {
	case len(d.Meetings) > 0 && chance(d.t, 2, "at"):
		s.At = pick(d.t, d.Meetings).ID
	case chance(d.t, 3, "dated"):
		s.Date = genDate(d.t)
	}
	d.Statements = append(d.Statements, s)
}
