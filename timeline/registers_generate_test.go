package timeline

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
)

// A register lists things of one kind, a row each. The generators of registers write
// two registers of the same invented things, as two institutions keep them, and know
// which rows are one. All that they write is invented but for the codes of countries.

// listing is a list of rows.
type listing struct {
	id   cooperation.ID
	rows []registerRow
}

// registerRow is a row of a register: a record, with the officials and bodies that it
// refers to, and the thing that it truly tells of.
type registerRow struct {
	thing    int
	visit    cooperation.Visit
	activity cooperation.Activity
	pact     cooperation.Agreement
	bodies   []cooperation.Organization
}

// loading is how a register is loaded.
type loading struct {
	perRow  bool // as one report a row
	repeats bool // as a source that may repeat itself
	dataset bool // as a source that says that it is a data set
	named   bool // as a data set with a name
	key     []string

	numbered bool // with the number that each thing has in a treaty series
}

// reports writes a register as reports of a form.
func (x *listing) reports(kind cooperation.Kind, f loading) []*cooperation.Report {
	source := cooperation.Source{Publisher: "Invented office " + string(x.id), MayRepeat: f.repeats}
	if f.dataset {
		source.Kind = cooperation.SourceDataset
	}
	if f.named {
		source.Dataset = "Invented table " + string(x.id)
	}
	source.RowKey = f.key
	whole := &cooperation.Report{ID: x.id, Source: source}
	reports := []*cooperation.Report{whole}
	if f.perRow {
		reports = nil
	}
	for i := range x.rows {
		row, r := &x.rows[i], whole
		if f.perRow {
			r = &cooperation.Report{ID: cooperation.ID(fmt.Sprintf("%s-%d", x.id, i)), Source: source}
			reports = append(reports, r)
		}
		local := localOf(i)
		row.visit.ID, row.activity.ID, row.pact.ID = local, local, local
		if f.numbered {
			row.pact.Identifiers = []cooperation.Identifier{{Scheme: "invented-series", Value: fmt.Sprint(row.thing)}}
		}
		switch kind {
		case cooperation.KindVisit:
			r.Visits = append(r.Visits, row.visit)
		case cooperation.KindActivity:
			r.Activities = append(r.Activities, row.activity)
		case cooperation.KindAgreement:
			r.Agreements = append(r.Agreements, row.pact)
		}
		for _, b := range row.bodies {
			if !slices.ContainsFunc(r.Organizations, func(o cooperation.Organization) bool { return o.ID == b.ID }) {
				r.Organizations = append(r.Organizations, b)
			}
		}
	}
	return reports
}

func localOf(row int) cooperation.ID { return cooperation.ID(fmt.Sprintf("row%d", row)) }

// recordOf is the record of a row in a form.
func (x *listing) recordOf(row int, f loading) RecordID {
	if f.perRow {
		return RecordIDOf(cooperation.ID(fmt.Sprintf("%s-%d", x.id, row)), localOf(row))
	}
	return RecordIDOf(x.id, localOf(row))
}

// says is equal for rows that no reader could tell apart.
func (x *listing) says(row int, kind cooperation.Kind) string {
	r := x.rows[row]
	r.visit.ID, r.activity.ID, r.pact.ID = "", "", ""
	switch kind {
	case cooperation.KindVisit:
		return fmt.Sprintf("%+v", r.visit)
	case cooperation.KindActivity:
		return fmt.Sprintf("%+v", r.activity)
	}
	return fmt.Sprintf("%+v", r.pact)
}

// registerScore is what a merge of two registers came to.
type registerScore struct {
	rows    int
	pairs   int // true pairs: rows of two registers that tell of one thing
	joined  int // of these, those in one cluster, or with a row that says the same
	asked   int // of the others, those in a question
	joins   int // pairs of rows in one cluster
	wrong   int // of these, those that are two things and can be told apart
	links   int // reviews
	most    int // reviews of one record
	largest int // rows in the largest cluster
}

func (s registerScore) String() string {
	return fmt.Sprintf("%d rows, precision %.4f, recall %.4f, joined or asked %.4f, silent %d, reviews %d (at most %d a record), largest cluster %d",
		s.rows, s.precision(), s.recall(), s.told(), s.pairs-s.joined-s.asked, s.links, s.most, s.largest)
}

func (s registerScore) precision() float64 { return 1 - float64(s.wrong)/float64(max(1, s.joins)) }
func (s registerScore) recall() float64    { return float64(s.joined) / float64(s.pairs) }
func (s registerScore) told() float64      { return float64(s.joined+s.asked) / float64(s.pairs) }

// registerTruth says of records what they truly tell of, and what they say.
type registerTruth struct {
	thing map[RecordID]int
	says  map[RecordID]string
	of    map[RecordID]cooperation.ID
	told  map[string][]int // of what rows of a register say, the things
}

// measure merges two registers of one kind and holds the timeline to the truth.
func measure(t *testing.T, kind cooperation.Kind, f loading, p Policy, a, b *listing) registerScore {
	t.Helper()
	truth := registerTruth{map[RecordID]int{}, map[RecordID]string{}, map[RecordID]cooperation.ID{}, map[string][]int{}}
	var things []any
	byThing := map[int][2][]RecordID{}
	for side, x := range []*listing{a, b} {
		for _, r := range x.reports(kind, f) {
			things = append(things, r)
		}
		for i, row := range x.rows {
			id := x.recordOf(i, f)
			truth.thing[id], truth.says[id], truth.of[id] = row.thing, x.says(i, kind), x.id
			truth.told[truth.key(id)] = append(truth.told[truth.key(id)], row.thing)
			both := byThing[row.thing]
			both[side] = append(both[side], id)
			byThing[row.thing] = both
		}
	}
	tl := resolvedBy(t, p, things...)
	s := registerScore{rows: len(truth.thing)}
	for r := range tl.Records() {
		if r.Kind == kind {
			s.cluster(&truth, r.Members)
		}
	}
	asked := s.reviews(tl, &truth)
	for _, both := range byThing {
		for _, x := range both[0] {
			for _, y := range both[1] {
				s.pairs++
				switch {
				case sameButForTwins(tl, &truth, x, y):
					s.joined++
				case asked(x, y):
					s.asked++
				default:
					if *listSilent {
						t.Logf("silent: %s\n        %s", truth.says[x], truth.says[y])
						for l := range tl.LinksOf(x) {
							t.Log("    ", l)
						}
					}
				}
			}
		}
	}
	return s
}

// cluster counts the pairs of a cluster.
func (s *registerScore) cluster(truth *registerTruth, members []RecordID) {
	s.largest = max(s.largest, len(members))
	for i, x := range members {
		for _, y := range members[:i] {
			s.joins++
			if truth.thing[x] != truth.thing[y] && truth.says[x] != truth.says[y] && !truth.could(x, y) {
				s.wrong++
				if *listWrong {
					fmt.Printf("wrong: %s\n       %s\n", truth.says[x], truth.says[y])
				}
			}
		}
	}
}

// could reports whether two rows of two registers are one, or say what rows say that are.
func (truth *registerTruth) could(x, y RecordID) bool {
	return truth.of[x] != truth.of[y] && (slices.Contains(truth.told[truth.key(y)], truth.thing[x]) || slices.Contains(truth.told[truth.key(x)], truth.thing[y]))
}

// key is equal for rows of one register that say the same.
func (truth *registerTruth) key(x RecordID) string { return string(truth.of[x]) + " " + truth.says[x] }

// sameButForTwins reports whether two rows are in one cluster, or each is with a row
// that says what the other says.
func sameButForTwins(tl *Timeline, truth *registerTruth, x, y RecordID) bool {
	a, _ := tl.Lookup(x)
	return slices.ContainsFunc(a.Members, func(m RecordID) bool {
		return m == y || truth.of[m] == truth.of[y] && truth.says[m] == truth.says[y]
	})
}

// reviews counts the reviews. It returns who was asked about: two rows, or rows that
// say the same as they do.
func (s *registerScore) reviews(tl *Timeline, truth *registerTruth) func(x, y RecordID) bool {
	of := map[RecordID]int{}
	asked := map[[2]string]bool{}
	for l := range tl.Review() {
		s.links++
		of[l.A]++
		of[l.B]++
		s.most = max(s.most, of[l.A], of[l.B])
		asked[[2]string{truth.key(l.A), truth.key(l.B)}], asked[[2]string{truth.key(l.B), truth.key(l.A)}] = true, true
	}
	return func(x, y RecordID) bool {
		a, _ := tl.Lookup(x)
		b, _ := tl.Lookup(y)
		for _, m := range a.Members {
			for _, n := range b.Members {
				if asked[[2]string{truth.key(m), truth.key(n)}] {
					return true
				}
			}
		}
		return false
	}
}

// dice are seeded: each generator gives the same registers every time.
type dice struct{ *rand.Rand }

func newDice(seed uint64) dice { return dice{rand.New(rand.NewPCG(seed, 11))} }

func (d dice) chance(percent int) bool { return d.IntN(100) < percent }

func oneOf[T any](d dice, list []T) T { return list[d.IntN(len(list))] }

// often picks from a list, the earlier ones more often.
func often[T any](d dice, list []T) T { return list[int(float64(len(list))*d.Float64()*d.Float64())] }

var registerStates = []cooperation.Party{
	"US", "CN", "RU", "FR", "DE", "GB", "TR", "IN", "IT", "ES", "PL", "NO", "SE", "FI", "JP", "KR", "PH", "AU", "BR", "ZA",
	"EG", "KE", "MA", "JO", "KZ", "AZ", "GE", "RO", "BG", "GR", "NL", "BE", "PT", "CZ", "HU", "CL", "CO", "PE", "MX", "ID",
}

// dayAt is the day of a number of days after the first of 2001.
func dayAt(n int) string {
	const perMonth = 28
	return fmt.Sprintf("%04d-%02d-%02d", 2001+n/(12*perMonth), n/perMonth%12+1, n%perMonth+1)
}

// visitColumns are the columns of a register of visits besides day and states.
type visitColumns struct {
	organs, posts, places bool
	missing               int // percent of rows that a register lacks
	blank                 int // percent of cells that the second register leaves blank
}

// visitRegisters are visits coded twice, as made and as hosted, a row a day. Some
// visits go on for days. Some rows are there several times, since several of the same
// kind came on one day.
func visitRegisters(seed uint64, n int, c visitColumns) (made, hosted *listing) {
	d := newDice(seed)
	made, hosted = &listing{id: "made"}, &listing{id: "hosted"}
	thing := 0
	add := func(v cooperation.Visit, bodies []cooperation.Organization) {
		thing++
		for _, x := range []*listing{made, hosted} {
			row := registerRow{thing: thing, visit: v, bodies: bodies}
			if x == hosted && d.chance(c.blank) {
				row.visit.Participants = nil
			}
			if x == hosted && d.chance(c.blank) {
				row.visit.Place = cooperation.Place{}
			}
			if !d.chance(c.missing) {
				x.rows = append(x.rows, row)
			}
		}
	}
	for thing < n {
		v, bodies := c.visit(d)
		first, days := d.IntN(336), 1
		if d.chance(15) {
			days += 1 + d.IntN(3)
		}
		for k := range days {
			v.Date = day(dayAt(first + k))
			add(v, bodies)
			for d.chance(4) {
				add(v, bodies)
			}
		}
	}
	return made, hosted
}

// visit is one without a date.
func (c visitColumns) visit(d dice) (v cooperation.Visit, bodies []cooperation.Organization) {
	guest, host := often(d, registerStates), often(d, registerStates)
	for host == guest {
		host = oneOf(d, registerStates)
	}
	v.Guests, v.Hosts = []cooperation.Party{guest}, []cooperation.Party{host}
	if c.organs {
		roles := []cooperation.OrganizationRole{cooperation.OrganMinistryOfDefence, cooperation.OrganGeneralStaff, cooperation.OrganNavy, ""}
		b := cooperation.Organization{ID: cooperation.ID("body-" + strings.ToLower(string(guest))), Country: cooperation.Country(guest), Kind: cooperation.OrganizationArmedForces, Role: oneOf(d, roles)}
		b.Name.Full = cmp.Or(string(b.Role), oneOf(d, []string{"Invented Institute of Defence", "Invented Mountain School"}))
		b.ID += cooperation.ID("-" + strings.ToLower(strings.ReplaceAll(b.Name.Full, " ", "-")))
		bodies = append(bodies, b)
		v.Guests[0] = cooperation.Party(b.ID)
	}
	if c.posts {
		roles := []cooperation.Role{cooperation.RoleDefenceMinister, cooperation.RoleChiefOfGeneralStaff, cooperation.RoleHeadOfState}
		v.Participants = []cooperation.Participant{{Label: "invented head", Party: guest, Post: cooperation.Post{Role: often(d, roles)}}}
	}
	if c.places {
		v.Place.City = "Invented City of " + string(host)
		if d.chance(30) {
			v.Place.City = "Invented Port of " + string(host)
		}
	}
	return v, bodies
}

// agreementRegisters are bilateral agreements and a copy that words their titles in
// other ways and lacks some topics.
func agreementRegisters(seed uint64, n int, reworded, missingTopics int) (a, b *listing) {
	d := newDice(seed)
	a, b = &listing{id: "pacts"}, &listing{id: "copy"}
	sectors := []cooperation.Sector{
		cooperation.SectorMilitary, cooperation.SectorTraining, cooperation.SectorIndustry, cooperation.SectorIntelligence,
		cooperation.SectorNaval, cooperation.SectorMedical, cooperation.SectorTechnology, cooperation.SectorLogistics,
	}
	for i := range n {
		x, y := often(d, registerStates), often(d, registerStates)
		for y == x {
			y = oneOf(d, registerStates)
		}
		p := cooperation.Agreement{Kind: cooperation.AgreementMemorandum, Parties: []cooperation.Party{x, y}}
		date := dayAt(d.IntN(10 * 336))
		if i > 0 && d.chance(12) { // a minister signs several on one day
			last := a.rows[i-1].pact
			p.Parties, date = last.Parties, last.Actions[0].Date.String()
		}
		p.Actions = []cooperation.AgreementAction{{Kind: cooperation.ActionSigned, Date: day(date)}}
		subject := d.Perm(len(sectors))[:1+d.IntN(3)]
		for _, s := range subject {
			p.Topics = append(p.Topics, cooperation.Topic{Sector: sectors[s]})
		}
		p.Title = []cooperation.Text{{Text: "Memorandum on cooperation in " + sectorWords(sectors, subject, " and "), Lang: "en"}}
		a.rows = append(a.rows, registerRow{thing: i, pact: p})
		q := p
		if d.chance(reworded) {
			q.Title = []cooperation.Text{{Text: "Accord between the ministries concerning " + sectorWords(sectors, subject, ", "), Lang: "en"}}
		}
		if d.chance(missingTopics) {
			q.Topics = nil
		}
		b.rows = append(b.rows, registerRow{thing: i, pact: q})
	}
	return a, b
}

func sectorWords(sectors []cooperation.Sector, chosen []int, between string) string {
	var words []string
	for _, s := range chosen {
		words = append(words, strings.ReplaceAll(string(sectors[s]), "-", " "))
	}
	return strings.Join(words, between)
}

// courseRegisters are training courses of a year, read twice from one publication.
// Thousands of rows differ in nothing but unit, number or cost. These are told as
// details, or unit and number as an item.
func courseRegisters(seed uint64, n int, details bool) (a, b *listing) {
	d := newDice(seed)
	a, b = &listing{id: "courses"}, &listing{id: "again"}
	course, cost := cooperation.Activity{}, ""
	for i := range n {
		if i == 0 || !d.chance(55) { // else the course of the row before, of another unit
			guest := often(d, registerStates[1:16])
			first := d.IntN(300)
			course = cooperation.Activity{
				Kind: cooperation.ActivityTraining, Name: fmt.Sprintf("Invented course %d", d.IntN(60)),
				Sides: []cooperation.Side{{Party: "US", Role: cooperation.SideSupplier}, {Party: guest, Role: cooperation.SideRecipient}},
				Date:  day(dayAt(first-first%7) + "/" + dayAt(first-first%7+7*(1+d.IntN(4)))),
				Place: cooperation.Place{Site: fmt.Sprintf("Invented base %d", d.IntN(12))},
			}
		}
		if course.Items == nil || !d.chance(6) { // else the very same row again
			course.Items = []cooperation.Item{{Text: fmt.Sprintf("Invented unit %d", d.IntN(12)), Count: 1 + d.IntN(3)}}
			cost = fmt.Sprint(500 * (1 + d.IntN(12)))
		}
		for _, r := range []*listing{a, b} {
			x := course
			read := r == a || !d.chance(3) // else a cell that was not read
			if details {
				x.Details = []cooperation.Detail{{Name: "unit", Value: x.Items[0].Text}, {Name: "number", Value: fmt.Sprint(x.Items[0].Count)}}
				if read {
					x.Details = append(x.Details, cooperation.Detail{Name: "cost", Value: cost})
				}
				x.Items = nil
			} else if !read {
				x.Items = []cooperation.Item{{Text: x.Items[0].Text}}
			}
			if !d.chance(1) {
				r.rows = append(r.rows, registerRow{thing: i, activity: x})
			}
		}
	}
	return a, b
}
