package cooperationtest

import (
	"strings"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// teller writes one report.
type teller struct {
	world *genWorld
	dice  dice
	shift int // by how many days its dates are off
	out   Generated
}

// tell writes the report that is one copy of the news of a happening.
func (w *genWorld) tell(number uint64, copy int) Generated {
	t := teller{world: w, dice: w.dice(genTelling, number*genWindow+uint64(copy))}
	d, h := &t.dice, w.happening(number)
	if d.percent(w.options.Wrong) {
		t.shift = []int{-2, -1, 1}[d.intn(3)]
	}
	r := &cooperation.Report{ID: w.reportID(number, copy)}
	t.out = Generated{Report: r, Truth: make(map[cooperation.ID]Thing, 12)}
	t.source(&h, copy)

	c := t.company(&h)
	if h.form == genExercise {
		t.exercise(&h, c)
	}
	at := t.gathering(&h, c)
	if h.ceremony && d.percent(60) {
		r.Ceremonies = []cooperation.Ceremony{{ID: "ceremony", Kind: cooperation.CeremonyTribute, Visit: "visit", Guests: c.guests, Hosts: c.hosts, Delegations: c.delegations}}
		t.is("ceremony", h.thing("ceremony"))
	}
	t.statements(&h, at, c.guest, c.host)
	if h.agreement && d.percent(80) {
		r.Agreements = []cooperation.Agreement{{
			ID: "agreement", Kind: cooperation.AgreementMemorandum, Parties: []cooperation.Party{c.hosts[0], c.guests[0]}, Topics: c.topics,
			Title:   []cooperation.Text{{Text: pickOf(d, []string{"Memorandum of Understanding on defence cooperation", "MoU on Cooperation in the Field of Defence"})}},
			Actions: []cooperation.AgreementAction{{Kind: cooperation.ActionSigned, Date: t.date(h.first, 1)}},
		}}
		t.is("agreement", h.thing("agreement"))
	}
	t.backgroundOf(&h)
	t.out.Report = r.Clone() // records must not share lists of sides, topics, participants
	return t.out
}

// company is who comes together, and about what.
type company struct {
	guests, hosts []cooperation.Party
	guest, host   cooperation.ID
	delegations   []cooperation.ID
	participants  []cooperation.Participant
	topics        []cooperation.Topic
}

// company writes the people of a happening.
func (t *teller) company(h *happening) company {
	d, r := &t.dice, t.out.Report
	var c company
	c.guests, c.hosts = h.sides()
	c.guest, c.host = t.official("guest", h.guestHead), t.official("host", h.hostHead)
	if h.form != genExercise && d.percent(80) {
		r.Delegations = []cooperation.Delegation{{ID: "delegation", Party: c.guests[0], Head: cooperation.Participant{Official: c.guest}}}
		if d.percent(20) {
			r.Delegations[0].Size = 3 + int(mix(h.number)%9)
		}
		t.is("delegation", h.thing("delegation"))
		c.delegations = []cooperation.ID{"delegation"}
	}
	c.participants = []cooperation.Participant{{Official: c.host, Role: cooperation.ParticipantHost}}
	if c.delegations == nil {
		c.participants = append(c.participants, cooperation.Participant{Official: c.guest, Role: cooperation.ParticipantGuest})
	}
	c.topics = t.topics(h)
	return c
}

// exercise writes an exercise.
func (t *teller) exercise(h *happening, c company) {
	t.out.Report.Activities = []cooperation.Activity{{
		ID: "exercise", Kind: cooperation.ActivityExercise, Status: cooperation.ProgressCompleted, Date: t.date(h.first, h.days), Place: t.place(h),
		Sides:        []cooperation.Side{{Party: c.guests[0], Role: cooperation.SideGuest}, {Party: c.hosts[0], Role: cooperation.SideHost}},
		Participants: c.participants, Topics: c.topics,
	}}
	t.is("exercise", h.thing("exercise"))
}

// gathering writes a visit, its talks or both, and returns the one at which things
// were said.
func (t *teller) gathering(h *happening, c company) (at cooperation.ID) {
	d, r := &t.dice, t.out.Report
	if h.form == genVisitWithTalks {
		r.Visits = []cooperation.Visit{{
			ID: "visit", Status: cooperation.ProgressCompleted, Guests: c.guests, Hosts: c.hosts,
			Date: t.date(h.first, h.days), Place: t.place(h), Delegations: c.delegations,
		}}
		if d.percent(50) {
			r.Visits[0].Kind, r.Visits[0].Level = cooperation.VisitOfficial, genPosts[h.post].level
		}
		t.is("visit", h.thing("visit"))
		at = "visit"
	}
	if h.form == genTalks || h.form == genVisitWithTalks && d.percent(80) {
		r.Meetings = []cooperation.Meeting{{
			ID: "talks", Kind: cooperation.MeetingTalks, Status: cooperation.ProgressCompleted, Visit: at, Guests: c.guests, Hosts: c.hosts,
			Date: t.date(h.first, 1), Place: t.place(h), Delegations: c.delegations, Participants: c.participants, Topics: c.topics,
		}}
		t.is("talks", h.thing("talks"))
		at = "talks"
	}
	return at
}

// is notes the truth about a record.
func (t *teller) is(id cooperation.ID, thing Thing) { t.out.Truth[id] = thing }

// source says who reports, when, and from whom they have it.
func (t *teller) source(h *happening, copy int) {
	d := &t.dice
	p := pickOf(d, genPublishers)
	published := h.first + h.days + d.intn(4) // after it ended, even if its dates are off
	s := &t.out.Report.Source
	*s = cooperation.Source{
		Title: "Defence talks of " + genStates[h.guest].name + " and " + genStates[h.host].name, Publisher: p.name, Country: p.country, Kind: p.kind, Language: "en",
		URL: "https://news.example.org/" + string(t.out.Report.ID),
	}
	if h.form == genExercise {
		s.Title = "Exercise of " + genStates[h.guest].name + " and " + genStates[h.host].name
	}
	if !d.percent(15) {
		s.Published = must(edtf.FromDay(civil(published)))
	}
	switch n := d.intn(10); {
	case n < 3:
		s.Origin = cooperation.Origin{Country: genStates[h.host].code, Role: cooperation.OrganMinistryOfDefence}
	case n < 4:
		s.Origin = cooperation.Origin{Country: genStates[h.guest].code, Role: cooperation.OrganMinistryOfDefence}
	case n < 7 && copy > 0:
		s.DerivedFrom = []string{string(t.world.reportID(h.number, d.intn(copy)))}
	}
}

// official writes a person and returns the ID.
func (t *teller) official(id cooperation.ID, p person) cooperation.ID {
	d, state, post := &t.dice, genStates[p.state], genPosts[p.post]
	o := cooperation.Official{ID: id, Name: t.name(p), Party: state.code.Party()}
	if d.percent(85) {
		of := state.code.Party()
		if d.percent(25) {
			of = t.ministry(id+"-ministry", p.state)
		}
		o.Posts = []cooperation.Post{{Title: pickOf(d, post.titles), Role: post.role, Of: of}}
	}
	ranks := post.ranks
	if state.soviet {
		ranks = post.soviet
	}
	if ranks != nil && d.percent(75) {
		o.Ranks = []cooperation.Rank{{Text: pickOf(d, ranks)}}
	}
	r := t.out.Report
	r.Officials = append(r.Officials, o)
	t.is(id, p.thing())
	return id
}

// ministry writes a ministry of defence and returns it as a party.
func (t *teller) ministry(id cooperation.ID, state int) cooperation.Party {
	s := genStates[state]
	r := t.out.Report
	r.Organizations = append(r.Organizations, cooperation.Organization{
		ID: id, Name: cooperation.Name{Full: s.ministry}, Kind: cooperation.OrganizationGovernment, Country: s.code, Role: cooperation.OrganMinistryOfDefence,
	})
	t.is(id, Thing("organization/"+string(s.code)+"/ministry-of-defence"))
	return cooperation.Party(id)
}

// name writes a name in one of its forms.
func (t *teller) name(p person) cooperation.Name {
	d, c := &t.dice, genStates[p.state].culture
	family, given := c.families[p.family], c.givens[p.given]
	join := func(f, g string) string {
		if c.familyFirst {
			return f + " " + g
		}
		return g + " " + f
	}
	full := join(family.latin[0], given.latin[0])
	if !d.percent(t.world.options.Variants) {
		name := cooperation.Name{Full: full}
		if family.native != "" && d.percent(15) {
			name.Forms = []cooperation.Text{{Text: nativeName(c, family, given), Lang: c.lang}}
		}
		return name
	}
	switch n := d.intn(10); {
	case n < 2 && family.native != "":
		return cooperation.Name{Full: nativeName(c, family, given), Lang: c.lang}
	case n < 3 && !c.familyFirst:
		_, size := utf8.DecodeRuneInString(given.latin[0])
		return cooperation.Name{Full: given.latin[0][:size] + ". " + pickOf(d, family.latin)}
	case n < 4: // the family name at the other end
		parts := cooperation.Name{Full: full, Family: family.latin[0], Given: given.latin[0]}
		if c.familyFirst {
			parts.Full = given.latin[0] + " " + family.latin[0]
		} else {
			parts.Full = strings.ToUpper(family.latin[0]) + " " + given.latin[0]
		}
		return parts
	}
	return cooperation.Name{Full: join(pickOf(d, family.latin), pickOf(d, given.latin))}
}

// nativeName is a name in the state's own script.
func nativeName(c *genCulture, family, given genName) string {
	if c.familyFirst {
		return family.native + given.native
	}
	return given.native + " " + family.native
}

// place writes where it was.
func (t *teller) place(h *happening) cooperation.Place {
	d := &t.dice
	switch n := d.intn(10); {
	case n < 2:
		return cooperation.Place{}
	case n < 3:
		return cooperation.Place{Country: genStates[h.host].code}
	}
	return cooperation.Place{Country: genStates[h.host].code, City: pickOf(d, h.city)}
}

// topics writes most of the subjects, in one of their wordings.
func (t *teller) topics(h *happening) []cooperation.Topic {
	d := &t.dice
	var list []cooperation.Topic
	for _, n := range h.topics {
		if d.percent(80) {
			list = append(list, cooperation.Topic{Text: pickOf(d, genTopics[n].texts), Sector: genTopics[n].sector})
		}
	}
	return list
}

// statements writes most of what was said.
func (t *teller) statements(h *happening, at, guest, host cooperation.ID) {
	d := &t.dice
	if at != "talks" {
		return
	}
	ids := [...]cooperation.ID{"words-0", "words-1", "words-2", "words-3"}
	for _, n := range h.words {
		if !d.percent(70) {
			continue
		}
		speaker := host
		if n >= 2 {
			speaker = guest
		}
		t.out.Report.Statements = append(t.out.Report.Statements, cooperation.Statement{
			ID: ids[n], Speakers: []cooperation.Participant{{Official: speaker}}, Mode: cooperation.StatementIndirect, Text: pickOf(d, genWords[n]), At: at,
		})
		t.is(ids[n], h.thing(string(ids[n])))
	}
}

// backgroundOf writes what reports add at their end.
func (t *teller) backgroundOf(h *happening) {
	d, r := &t.dice, t.out.Report
	if d.percent(12) {
		day, thing := t.world.relations(h.guest, h.host)
		r.Milestones = []cooperation.Milestone{{
			ID: "relations", Kind: cooperation.MilestoneEstablished, Date: t.background(day),
			Parties: []cooperation.Party{genStates[h.guest].code.Party(), genStates[h.host].code.Party()},
		}}
		t.is("relations", thing)
	}
	if day, thing := t.world.attacheOffice(h.guest, h.host); day < h.first && d.percent(12) {
		r.Offices = []cooperation.Office{{
			ID: "office", Kind: cooperation.OfficeAttache, Sending: genStates[h.guest].code.Party(), Receiving: genStates[h.host].code.Party(),
			Actions: []cooperation.OfficeAction{{Kind: cooperation.OfficeOpened, Date: t.background(day)}},
		}}
		t.is("office", thing)
	}
}
