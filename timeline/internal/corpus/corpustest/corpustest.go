// Package corpustest makes corpora for the tests of timeline and the rooms
// behind it.
package corpustest

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// failer is a test of any kind.
type failer interface {
	Fatalf(format string, args ...any)
}

// Of is the corpus of some reports.
func Of(t failer, reports []*cooperation.Report) *corpus.Corpus {
	var all []corpus.Claim
	for _, r := range reports {
		list, err := corpus.ClaimsOf(r, &corpus.Scratch{})
		if err != nil {
			t.Fatalf("%v", err)
		}
		all = append(all, list...)
	}
	slices.SortFunc(all, func(a, b corpus.Claim) int { return a.Key.Compare(b.Key) })
	return corpus.New(all)
}

var (
	people = map[cooperation.Party][]string{
		"AZ": {"Zakir Hasanov", "Zakir Həsənov", "Z. Hasanov", "Karim Valiyev", "Kərim Vəliyev"},
		"KR": {"Choi Chun-song", "Choi Chunsong", "Choi Suk", "Lee Hunseung", "Lee Jeongjae"},
	}
	topics = []cooperation.Sector{cooperation.SectorTraining, cooperation.SectorNaval, cooperation.SectorIndustry}
)

// Crowd is a block of meetings of one pair of states, with as many reports as
// asked for: named and nameless people, dates of every kind, places, topics,
// occasions, visits around them.
func Crowd(reports int, seed uint64) []*cooperation.Report {
	rng := rand.New(rand.NewPCG(seed, 1))
	one := func(list ...string) string { return list[rng.IntN(len(list))] }
	dates := []string{"", "", "2020", "2021-03", "XXXX-05-02", "/XXXX-05-03", "2020-05~", "[2020-05-01,2020-05-10]", "2020-05-02/..", "[..2020-05-02]", "202X"}
	for d := range 28 {
		dates = append(dates, fmt.Sprintf("2020-%02d-%02d", 1+d%12, 1+d), fmt.Sprintf("2020-%02d-%02d/2020-%02d-%02d", 1+d%12, 1+d/2, 1+d%12, 2+d/2))
	}
	var out []*cooperation.Report
	for i := range reports {
		r := &cooperation.Report{ID: cooperation.ID(fmt.Sprintf("r%d", i))}
		for k, party := range []cooperation.Party{"AZ", "KR"} {
			o := cooperation.Official{ID: cooperation.ID(fmt.Sprintf("o%d", k)), Party: party, Name: cooperation.Name{Full: one(people[party]...)}}
			if role := one("", string(cooperation.RoleDefenceMinister), string(cooperation.RoleAmbassador)); role != "" {
				o.Posts = []cooperation.Post{{Role: cooperation.Role(role)}}
			}
			r.Officials = append(r.Officials, o)
		}
		if rng.IntN(3) == 0 {
			r.Visits = []cooperation.Visit{{ID: "visit", Guests: []cooperation.Party{"AZ"}, Hosts: []cooperation.Party{"KR"}, Date: dayOf(one(dates...)),
				Participants: []cooperation.Participant{{Official: "o0"}}}}
		}
		m := cooperation.Meeting{ID: "meeting", Guests: []cooperation.Party{"AZ"}, Hosts: []cooperation.Party{"KR"}, Date: dayOf(one(dates...)),
			Place: cooperation.Place{City: one("", "Seoul", "Busan"), Site: one("", "", "", "ministry")}, Occasion: one("", "", "", "", "ADEX 2020")}
		if len(r.Visits) > 0 {
			m.Visit = "visit"
		}
		if rng.IntN(2) == 0 {
			m.Topics = []cooperation.Topic{{Sector: topics[rng.IntN(len(topics))]}}
		}
		for k, party := range []cooperation.Party{"AZ", "KR"} {
			switch rng.IntN(4) {
			case 0:
				m.Participants = append(m.Participants, cooperation.Participant{Official: r.Officials[k].ID})
			case 1:
				p := cooperation.Participant{Label: "somebody", Party: party, Rank: cooperation.Rank{Text: one("Col. Gen.", "Maj. Gen.")}}
				if rng.IntN(3) > 0 {
					p.Post = cooperation.Post{Role: cooperation.Role(one(string(cooperation.RoleDefenceMinister), string(cooperation.RoleAmbassador)))}
				}
				m.Participants = append(m.Participants, p)
			}
		}
		r.Meetings = []cooperation.Meeting{m}
		out = append(out, r)
	}
	return out
}

func dayOf(date string) edtf.Date {
	if date == "" {
		return edtf.Date{}
	}
	return edtf.MustParse(date)
}
