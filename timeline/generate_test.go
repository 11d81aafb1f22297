package timeline

import (
	"fmt"

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
		"", "", "2020-05-01", "2020-05-02", "2020-05-03", "2020-05-04", "2020-05-10", "2020-05", "2020", "2021-05-02",
		"XXXX-05-02", "/XXXX-05-03", "2020-05~", "[2020-05-01,2020-05-10]", "2020-05-01/2020-05-03", "202X", "2020-05-02/..", "[..2020-05-02]",
	}
	genCities = []string{"", "Baku", "Seoul"}
	genPeople = map[cooperation.Party][]string{
		"AZ": {"Zakir Hasanov", "Zakir Həsənov", "Z. Hasanov", "Karim Valiyev", "Kərim Vəliyev"},
		"KR": {"Choi Chun-song", "Choi Chunsong", "Choi Suk", "Lee Hunseung", "Lee Jeongjae"},
		"KZ": {"Nurlan Yermekbayev", "N. Yermekbayev"},
	}
	genRoles  = []cooperation.Role{"", cooperation.RoleDefenceMinister, cooperation.RoleDeputyDefenceMinister, cooperation.RoleAmbassador}
	genRanks  = []string{"", "Col. Gen.", "Maj. Gen."}
	genTopics = []cooperation.Sector{cooperation.SectorTraining, cooperation.SectorNaval, cooperation.SectorIndustry}
)

func pick[T any](t *rapid.T, list []T) T { return list[rapid.IntRange(0, len(list)-1).Draw(t, "pick")] }

func genDate(t *rapid.T) edtf.Date {
	s := pick(t, genDates)
	if s == "" {
		return edtf.Date{}
	}
	return edtf.MustParse(s)
}

// genReport draws a valid report.
func genReport(t *rapid.T, id cooperation.ID) *cooperation.Report {
	r := &cooperation.Report{ID: id}
	r.Source.MayRepeat = rapid.IntRange(0, 5).Draw(t, "repeats") == 0
	if rapid.Bool().Draw(t, "published") {
		r.Source.Published = edtf.MustParse(pick(t, []string{"2020-05-05", "2020-06", "2021"}))
	}
	switch rapid.IntRange(0, 3).Draw(t, "origin") {
	case 0:
		r.Source.Origin = cooperation.Origin{Country: "AZ", Role: cooperation.OrganMinistryOfDefence}
	case 1:
		if from := pick(t, []string{"r0", "r1", "https://example.org/a"}); from != string(id) {
			r.Source.DerivedFrom = []string{from}
		}
	}
	people := map[cooperation.Party][]cooperation.ID{}
	for i := range rapid.IntRange(1, 3).Draw(t, "officials") {
		party := pick(t, genParties)
		o := cooperation.Official{ID: cooperation.ID(fmt.Sprintf("o%d", i)), Party: party}
		o.Name.Full = pick(t, genPeople[party])
		if role := pick(t, genRoles); role != "" {
			o.Posts = []cooperation.Post{{Title: string(role), Role: role}}
		}
		if rank := pick(t, genRanks); rank != "" {
			o.Ranks = []cooperation.Rank{{Text: rank}}
		}
		if rapid.IntRange(0, 9).Draw(t, "identified") == 0 {
			o.Identifiers = []cooperation.Identifier{{Scheme: "wikidata", Value: pick(t, []string{"Q1", "Q2"})}}
		}
		r.Officials = append(r.Officials, o)
		people[party] = append(people[party], o.ID)
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "meetings") {
		guest, host := pick(t, genParties), pick(t, genParties)
		if guest == host {
			continue
		}
		m := cooperation.Meeting{
			ID: cooperation.ID(fmt.Sprintf("m%d", i)), Guests: []cooperation.Party{guest}, Hosts: []cooperation.Party{host},
			Date: genDate(t), Place: cooperation.Place{City: pick(t, genCities)}, Status: cooperation.StatusCompleted,
		}
		for _, p := range []cooperation.Party{guest, host} {
			if len(people[p]) > 0 && rapid.Bool().Draw(t, "there") {
				m.Participants = append(m.Participants, cooperation.Participant{Official: pick(t, people[p])})
			}
		}
		if rapid.Bool().Draw(t, "topic") {
			m.Topics = []cooperation.Topic{{Sector: pick(t, genTopics)}}
		}
		r.Meetings = append(r.Meetings, m)
	}
	if rapid.Bool().Draw(t, "visit") {
		v := cooperation.Visit{ID: "v", Guests: []cooperation.Party{"KR"}, Hosts: []cooperation.Party{"AZ"}, Date: genDate(t)}
		if len(people["KR"]) > 0 {
			r.Delegations = []cooperation.Delegation{{ID: "d", Party: "KR", Head: cooperation.Participant{Official: people["KR"][0]}}}
			v.Delegations = []cooperation.ID{"d"}
		}
		r.Visits = append(r.Visits, v)
		if len(r.Meetings) > 0 {
			r.Visits[0].Links = []cooperation.Link{{Kind: cooperation.LinkBefore, To: r.Meetings[0].ID}}
		}
	}
	if rapid.Bool().Draw(t, "office") {
		o := cooperation.Office{ID: "office", Kind: cooperation.OfficeAttache, Sending: "KR", Receiving: "AZ", Place: cooperation.Place{City: pick(t, genCities)}}
		for range rapid.IntRange(0, 2).Draw(t, "actions") {
			o.Actions = append(o.Actions, cooperation.OfficeAction{
				Kind: pick(t, []cooperation.OfficeActionKind{cooperation.OfficeOpened, cooperation.OfficeClosed}), Date: genDate(t),
			})
		}
		r.Offices = append(r.Offices, o)
	}
	if rapid.Bool().Draw(t, "relations") {
		r.Milestones = append(r.Milestones, cooperation.Milestone{
			ID: "relations", Kind: cooperation.MilestoneEstablished, Parties: []cooperation.Party{"AZ", "KR"}, Date: genDate(t),
		})
	}
	if rapid.Bool().Draw(t, "agreement") {
		r.Agreements = append(r.Agreements, cooperation.Agreement{
			ID: "mou", Kind: cooperation.AgreementMemorandum, Parties: []cooperation.Party{"AZ", "KR"},
			Actions: []cooperation.AgreementAction{{Kind: cooperation.ActionSigned, Date: genDate(t)}},
			Topics:  []cooperation.Topic{{Sector: pick(t, genTopics)}},
		})
	}
	if len(r.Meetings) > 0 && rapid.Bool().Draw(t, "statement") {
		r.Statements = append(r.Statements, cooperation.Statement{
			ID: "s", At: r.Meetings[0].ID, Text: pick(t, []string{"welcomed them", "thanked them"}),
			Speakers: []cooperation.Participant{{Official: r.Officials[0].ID}},
		})
	}
	return r
}

// world is what a property is tested on: reports and judgements about their
// records.
type world struct {
	reports    []*cooperation.Report
	judgements []Judgement
}

func genWorld(t *rapid.T) *world {
	w := &world{}
	n := rapid.IntRange(2, 7).Draw(t, "reports")
	for i := range n {
		r := genReport(t, cooperation.ID(fmt.Sprintf("r%d", i)))
		w.reports = append(w.reports, r)
		if rapid.IntRange(0, 7).Draw(t, "reissue") == 0 {
			again := genReport(t, r.ID)
			again.Revision = uint64(rapid.IntRange(0, 1).Draw(t, "revision"))
			w.reports = append(w.reports, again)
		}
	}
	if rapid.IntRange(0, 4).Draw(t, "retraction") == 0 {
		w.reports = append(w.reports, &cooperation.Report{ID: "retraction", Retracts: []cooperation.ID{"r0"}})
	}
	ids := w.ids()
	for i := range rapid.IntRange(0, 3).Draw(t, "judgements") {
		j := Judgement{
			Author: pick(t, []string{"ana", "ben"}), Seq: uint64(i), A: pick(t, ids), B: pick(t, ids),
			Verdict: pick(t, []Verdict{Same, Same, Different, Withdrawn}),
		}
		if j.A != j.B {
			w.judgements = append(w.judgements, j)
		}
	}
	return w
}

// ids are the ids of all records.
func (w *world) ids() []RecordID {
	var ids []RecordID
	for _, r := range w.reports {
		for rec := range r.Records() {
			ids = append(ids, RecordIDOf(r.ID, rec.LocalID()))
		}
	}
	if len(ids) == 0 {
		ids = append(ids, RecordIDOf("r0", "nobody"))
	}
	return ids
}

func (w *world) ledger(t *rapid.T) *Ledger {
	l := &Ledger{}
	for _, r := range w.reports {
		if err := l.Add(r); err != nil {
			t.Fatalf("the generator made an invalid report: %v", err)
		}
	}
	for _, j := range w.judgements {
		if err := l.Judge(j); err != nil {
			t.Fatal(err)
		}
	}
	return l
}

func canonical(t *rapid.T, l *Ledger) string {
	tl, err := l.Resolve(Policy{})
	if err != nil {
		t.Fatal(err)
	}
	b, err := tl.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
