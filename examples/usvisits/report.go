package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	c "github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// rejection says why a row is in no report.
type rejection struct {
	row    row
	reason string
}

// toReport makes one report of the rows of one table. Every row becomes a
// visit under its own id, or is rejected with a reason.
func toReport(id c.ID, source c.Source, rows []row, opt options) (*c.Report, []rejection) {
	source.MayRepeat = opt.repeats
	b := &builder{
		options:   opt,
		report:    &c.Report{ID: id, Source: source},
		officials: map[string]c.ID{},
		states:    map[string]c.ID{},
	}
	var rejected []rejection
	for _, x := range rows {
		if err := b.add(x); err != nil {
			rejected = append(rejected, rejection{x, err.Error()})
		}
	}
	return b.report, rejected
}

// source describes a table.
func source(set table) c.Source {
	s := c.Source{
		Publisher: "Office of the Historian, United States Department of State",
		Country:   "US",
		Kind:      c.SourceDataset,
		Language:  "en",
	}
	if set == visits {
		s.Title, s.URL = "Visits by Foreign Leaders", "https://history.state.gov/departmenthistory/visits"
	} else {
		s.Title, s.URL = "Travels of the President and of the Secretary of State", "https://history.state.gov/departmenthistory/travels"
	}
	return s
}

// options is how the rows become records.
type options struct {
	repeats bool // the tables may describe one thing twice
	perRow  bool // every row presents its people anew, as it prints them
	keyless bool // the table's own keys of travellers are withheld
}

// builder makes the report of one table.
type builder struct {
	options
	report    *c.Report
	officials map[string]c.ID // by party and name
	states    map[string]c.ID // historic states
}

func (b *builder) add(x row) error {
	date, err := dateOf(x)
	if err != nil {
		return err
	}
	foreign, err := readCountry(x.country, x.countryID, date)
	if err != nil {
		return err
	}
	v := c.Visit{
		ID:        c.ID(x.id),
		Status:    c.ProgressCompleted,
		Date:      date,
		DateBasis: c.BasisStated,
	}
	if x.remarks != "" {
		v.Citations = []c.Citation{{Locator: "row " + x.id, Quotation: x.remarks}}
	}
	if x.set == visits {
		err = b.inbound(&v, x, foreign)
	} else {
		err = b.outbound(&v, x, foreign)
	}
	if err != nil {
		return err
	}
	b.report.Visits = append(b.report.Visits, v)
	return nil
}

// dateOf reads a row's dates: a day, or the extent from the first day to the
// last, as precise as they are given.
func dateOf(x row) (edtf.Date, error) {
	if x.start == x.end {
		return edtf.Parse(x.start)
	}
	return edtf.Parse(x.start + "/" + x.end)
}

// inbound fills in a visit to the United States.
func (b *builder) inbound(v *c.Visit, x row, from side) error {
	people := parseVisitors(x.visitor)
	for _, p := range people {
		if p.name == "" {
			return fmt.Errorf("the visitor cell %q names nobody", x.visitor)
		}
	}
	guest := b.party(from)
	v.Guests, v.Hosts = []c.Party{guest}, []c.Party{"US"}
	v.Place = c.Place{Country: "US"}
	for _, p := range people {
		var posts []c.Post
		for _, title := range p.titles {
			posts = append(posts, b.post(title, from, guest))
		}
		o := c.Official{Name: c.Name{Full: p.name}, Honorific: p.honorific, Party: guest, Posts: posts}
		if p.rank != "" {
			o.Ranks = []c.Rank{{Text: p.rank}}
		}
		b.attend(v, o, "")
	}
	return nil
}

// outbound fills in a visit of the president or the secretary of state.
func (b *builder) outbound(v *c.Visit, x row, to side) error {
	post := c.Post{Title: "President", Role: c.RoleHeadOfState, Of: "US"}
	switch x.role {
	case "president":
	case "secretary":
		post = c.Post{Title: "Secretary of State", Role: c.RoleForeignMinister, Of: "US"}
	default:
		return fmt.Errorf("expected the role president or secretary, got %q", x.role)
	}
	if x.name == "" {
		return errors.New("the row names nobody")
	}
	v.Guests, v.Hosts = []c.Party{"US"}, []c.Party{b.party(to)}
	places := locales(x.locale)
	if len(places) == 1 {
		v.Place = c.Place{Country: to.country, City: places[0]}
	} else {
		v.Place = c.Place{Country: to.country}
		for _, p := range places {
			v.Legs = append(v.Legs, c.Leg{Place: c.Place{Country: to.country, City: p}})
		}
	}
	b.attend(v, c.Official{Name: c.Name{Full: x.name}, Party: "US", Posts: []c.Post{post}}, x.who)
	return nil
}

// locales cuts a locale cell at its commas, except before an abbreviation that
// belongs to the name before it: "Mexico, D.F.".
func locales(cell string) []string {
	var out []string
	for _, p := range strings.Split(cell, ", ") {
		p = strings.TrimSpace(p)
		if p == "" {
			continue
		}
		if len(out) > 0 && strings.Trim(p, "ABCDEFGHIJKLMNOPQRSTUVWXYZ.") == "" {
			out[len(out)-1] += ", " + p
			continue
		}
		out = append(out, p)
	}
	return out
}

// party returns the party of a side, with its organization if it needs one.
func (b *builder) party(s side) c.Party {
	if s.country != "" {
		return s.country.Party()
	}
	id, ok := b.states[s.state]
	if !ok {
		id = c.ID(fmt.Sprintf("state-%d", len(b.states)+1))
		b.states[s.state] = id
		b.report.Organizations = append(b.report.Organizations, c.Organization{
			ID: id, Name: c.Name{Full: s.state}, Kind: c.OrganizationState,
		})
	}
	return c.Party(id)
}

// post reads a title. A title that the library does not know stays without a
// role.
func (b *builder) post(title string, s side, of c.Party) c.Post {
	p := c.Post{Title: title, Of: of}
	if read, err := c.ParsePosts(title, c.PostContext{Country: s.country}); err == nil && len(read) == 1 {
		p.Role = read[0].Role
	}
	if p.Role == c.RoleOther {
		p.Role = ""
	}
	return p
}

// attend adds an official to a visit. People of one party whom the table
// prints alike, or gives one key, are one record; its posts are all that the
// table gives them, and the visit says which it was.
func (b *builder) attend(v *c.Visit, o c.Official, key string) {
	if b.keyless {
		key = ""
	}
	k := string(o.Party) + "\n" + o.Name.Full
	if key != "" {
		k = key
	}
	if b.perRow {
		k = fmt.Sprint(len(b.officials))
	}
	id, known := b.officials[k]
	if !known {
		id = c.ID(fmt.Sprintf("p%d", len(b.officials)+1))
		b.officials[k] = id
		o.ID = id
		if key != "" {
			o.Identifiers = []c.Identifier{{Scheme: "history.state.gov", Value: key}}
		}
		b.report.Officials = append(b.report.Officials, o)
	} else {
		i := slices.IndexFunc(b.report.Officials, func(x c.Official) bool { return x.ID == id })
		for _, p := range o.Posts {
			if !slices.Contains(b.report.Officials[i].Posts, p) {
				b.report.Officials[i].Posts = append(b.report.Officials[i].Posts, p)
			}
		}
	}
	part := c.Participant{Official: id, Role: c.ParticipantGuest}
	if len(o.Posts) > 0 {
		part.Post = o.Posts[0]
	}
	v.Participants = append(v.Participants, part)
	for _, p := range o.Posts {
		if level := levels[p.Role]; level != "" && v.Level == "" {
			v.Level = level
		}
	}
}

var levels = map[c.Role]c.Level{
	c.RoleHeadOfState:      c.LevelHeadOfState,
	c.RoleHeadOfGovernment: c.LevelHeadOfGovernment,
	c.RoleForeignMinister:  c.LevelMinister,
}
