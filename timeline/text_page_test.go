package timeline

import (
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/stretchr/testify/require"
)

// voyage is a report on the invented visit of the minister Erika Mustermann, with
// a meeting and a ceremony in its course, neither of which dates the visit.
func voyage(id cooperation.ID, change ...func(*cooperation.Report)) *cooperation.Report {
	de, nz := []cooperation.Party{"DE"}, []cooperation.Party{"NZ"}
	r := &cooperation.Report{
		ID: id, Source: cooperation.Source{Publisher: "The " + string(id), Language: "en", Published: edtf.MustParse("2020-05-06")},
		Officials: []cooperation.Official{
			{ID: "guest", Name: cooperation.Name{Full: "Erika Mustermann"}, Party: "DE", Posts: []cooperation.Post{{Title: "Minister of Defence", Role: cooperation.RoleDefenceMinister}}},
			{ID: "host", Name: cooperation.Name{Full: "Tane Example"}, Party: "NZ", Honorific: "Hon.", Posts: []cooperation.Post{{Title: "New Zealand's defence minister", Role: cooperation.RoleDefenceMinister}}},
		},
		Visits: []cooperation.Visit{{
			ID: "visit", Kind: cooperation.VisitOfficial, Status: cooperation.ProgressUnderWay, Guests: de, Hosts: nz, Participants: []cooperation.Participant{{Official: "guest", Role: cooperation.ParticipantGuest}},
		}},
		Meetings: []cooperation.Meeting{{
			ID: "talks", Kind: cooperation.MeetingTalks, Status: cooperation.ProgressCompleted, Visit: "visit", Guests: de, Hosts: nz, Date: edtf.MustParse("2020-05-05"),
			Participants: []cooperation.Participant{{Official: "guest", Role: cooperation.ParticipantGuest}, {Official: "host", Role: cooperation.ParticipantHost}},
		}},
		Ceremonies: []cooperation.Ceremony{{
			ID: "wreath", Kind: cooperation.CeremonyTribute, Visit: "visit", Guests: de, Hosts: nz,
			Places: []cooperation.Place{{Country: "NZ", City: "Wellington", Site: "Sailor's Memorial"}},
		}},
	}
	for _, c := range change {
		c(r)
	}
	return r
}

func pageOf(t *testing.T, tl *Timeline) string {
	t.Helper()
	var page strings.Builder
	require.NoError(t, tl.WriteText(&page))
	return page.String()
}

// Parts stand under their whole, an undated whole with its dated parts; sources
// have numbers, people countries.
func TestPage(t *testing.T) {
	want := `by 5 May 2020*  Official visit of Germany to New Zealand (under way)
                  Erika Mustermann (Germany), Minister of Defence
                  Told by [1]: 1 origin.

    5 May 2020      Talks: Germany received by New Zealand
                      Erika Mustermann (Germany), Minister of Defence
                      Host: Tane Example, New Zealand's defence minister
                      Told by [1]: 1 origin.

    by 6 May 2020*  Tribute by Germany in New Zealand: Sailor's Memorial, Wellington
                      Told by [1]: 1 origin.

* derived: over or under way by then: a source published then tells of it, or of what came later

Sources
-------

[1]             The gazette, 6 May 2020 (gazette)
`
	require.Equal(t, want, pageOf(t, build(t, voyage("gazette"))))
}

// Two parts that are said to be part of each other both have a place.
func TestPageOfACircle(t *testing.T) {
	r := voyage("gazette")
	r.Visits[0].Links = []cooperation.Link{{Kind: cooperation.LinkPartOf, To: "talks"}}
	page := pageOf(t, build(t, r))
	require.Contains(t, page, "Official visit of Germany")
	require.Contains(t, page, "Talks: Germany")
	require.Contains(t, page, "Tribute by Germany")
}

// The site is named once, whatever the marks and the language; two sites of one
// report stay two.
func TestPageSites(t *testing.T) {
	site := func(lang string, names ...string) func(*cooperation.Report) {
		return func(r *cooperation.Report) {
			r.Ceremonies[0].Date = edtf.MustParse("2020-05-05")
			r.Ceremonies[0].Places = nil
			for _, n := range names {
				r.Ceremonies[0].Places = append(r.Ceremonies[0].Places, cooperation.Place{Country: "NZ", City: "Wellington", Site: n, Lang: lang})
			}
		}
	}
	for _, tt := range []struct {
		a, b func(*cooperation.Report)
		want string
	}{
		{site("en", "Sailor's Memorial"), site("en", "Sailor’s Memorial"), "New Zealand: Sailor's Memorial, Wellington\n"},
		{site("en", "Sailor's Memorial"), site("de", "Seemannsdenkmal"), "New Zealand: Sailor's Memorial (Seemannsdenkmal),\n                      Wellington\n"},
		{site("en", "Harbour Gate"), site("en", "Harbour Gate", "Sailor's Memorial"), "New Zealand: Harbour Gate, Wellington; Sailor's Memorial,\n                      Wellington\n"},
		{site("en", "Sailor's Memorial", "Harbour Gate"), site("en", "Harbour Gate"), "New Zealand: Harbour Gate, Wellington; Sailor's Memorial,\n                      Wellington\n"},
	} {
		require.Contains(t, pageOf(t, build(t, voyage("a", tt.a), voyage("b", tt.b))), tt.want)
	}
}

// Of a post that one source gives against several the page says so, and names it
// in words that the reader can read.
func TestPagePosts(t *testing.T) {
	wrong := func(r *cooperation.Report) {
		r.Source.Language = "ja"
		r.Officials[0].Posts = []cooperation.Post{{Title: "外相", Role: cooperation.RoleForeignMinister}}
	}
	page := pageOf(t, build(t, voyage("a"), voyage("b"), voyage("c", wrong)))
	require.Contains(t, page, "Erika Mustermann (Germany), Minister of Defence; foreign minister (外相) in [1]\n                    alone")
	page = pageOf(t, build(t, voyage("a"), voyage("c", wrong)))
	require.NotContains(t, page, "alone", "one against one")
	page = pageOf(t, build(t, voyage("a"), voyage("b"), voyage("c", wrong)).In("ja"))
	require.Contains(t, page, "Erika Mustermann (ドイツ), Minister of Defence; 外相 in [1] alone")
}

// The page says what somebody is in words that the reader reads, and not whose like.
func TestPagePostsInOtherWords(t *testing.T) {
	post := func(lang, title string) func(*cooperation.Report) {
		return func(r *cooperation.Report) { r.Source.Language, r.Officials[0].Posts[0].Title = lang, title }
	}
	for _, tt := range []struct{ lang, title, want string }{
		{"en", "German counterpart", "Erika Mustermann (Germany), defence minister\n"},
		{"en", "German Defence Minister", "Erika Mustermann, German Defence Minister\n"},
		{"en", "Defence Minister of the Federal Republic of Germany", "Erika Mustermann, Defence Minister of the Federal Republic of Germany\n"},
		{"de", "Verteidigungsministerin", "Erika Mustermann (Germany), defence minister (Verteidigungsministerin)\n"},
		{"", "Verteidigungsministerin", "Erika Mustermann (Germany), Verteidigungsministerin\n"},
	} {
		require.Contains(t, pageOf(t, build(t, voyage("a", post(tt.lang, tt.title)))), tt.want)
	}
	page := pageOf(t, build(t, voyage("a", post("de", "Verteidigungsministerin")), voyage("b", post("en", "Minister of Defence"))))
	require.Contains(t, page, "Erika Mustermann (Germany), Minister of Defence\n")
	page = pageOf(t, build(t, voyage("a", post("de", "Verteidigungsministerin"))).In("de"))
	require.Contains(t, page, "Erika Mustermann (Deutschland), Verteidigungsministerin\n")
}

// A post that somebody certainly held at another time is not one then.
func TestPagePastPosts(t *testing.T) {
	r := voyage("a", func(r *cooperation.Report) {
		r.Officials[0].Posts = append(r.Officials[0].Posts, cooperation.Post{Title: "ambassador", Role: cooperation.RoleAmbassador, Held: edtf.MustParse("2010/2012")})
	})
	page := pageOf(t, build(t, r))
	talks := page[strings.Index(page, "5 May 2020      Talks"):]
	require.Contains(t, talks, "Erika Mustermann (Germany), Minister of Defence\n")
}

// Terms of other show the source's word, countries their names, and dates no
// pattern.
func TestPageWords(t *testing.T) {
	other := act(cooperation.ActionOther, "XXXX-XX-15", "NO")
	other.Label = "Parliament of Norland agreed"
	abroad, home := act(cooperation.ActionSigned, "2021-03-04", ""), act(cooperation.ActionSigned, "2021-03-04", "")
	abroad.Place, home.Place = cooperation.Place{Country: "SE", City: "Malmö"}, cooperation.Place{Country: "NO", City: "Bergen"}
	page := pageOf(t, build(t, pact("gazette", other, abroad), pact("herald", home), pact("post", home)))
	require.Contains(t, page, "day 15, month and year not stated\n                Treaty of Norway and Sweden: Parliament of Norland agreed by Norway")
	require.Contains(t, page, "Treaty of Norway and Sweden: signed, Bergen")
	require.Contains(t, page, "Sources DISAGREE on the place: Bergen, Norway [1] [2]; Malmö, Sweden [3].")
	require.NotContains(t, page, "XXXX")
}

// What a source calls other has its own word also where sources disagree.
func TestPageOther(t *testing.T) {
	kind := func(k cooperation.MeetingKind, name string) func(*cooperation.Report) {
		return func(r *cooperation.Report) { r.Meetings[0].Kind, r.Meetings[0].Label = k, name }
	}
	page := pageOf(t, build(t, voyage("a", kind("other", "fireside chat")), voyage("b", kind(cooperation.MeetingTalks, "")), voyage("c", kind(cooperation.MeetingReception, ""))))
	require.Contains(t, page, "Sources DISAGREE on the kind: fireside chat [1]; reception [3]; talks [2].")
}

// How far something has come is told with who says it.
func TestPageStatus(t *testing.T) {
	planned := func(r *cooperation.Report) {
		r.Meetings[0].Status, r.Source.Published = cooperation.ProgressPlanned, edtf.MustParse("2020-05-01")
	}
	require.Contains(t, pageOf(t, build(t, voyage("a", planned), voyage("b"))), "As to the status: completed [2]; planned [1].")
}

// A wreath before the talks and after them is no order that anybody tells.
func TestPageOrder(t *testing.T) {
	linked := func(kind cooperation.LinkKind) func(*cooperation.Report) {
		return func(r *cooperation.Report) {
			r.Ceremonies[0].Date = edtf.MustParse("2020-05-05")
			r.Ceremonies[0].Links = []cooperation.Link{{Kind: kind, To: "talks"}}
		}
	}
	before, after := voyage("a", linked(cooperation.LinkBefore)), voyage("b", linked(cooperation.LinkFollowed))
	require.Contains(t, pageOf(t, build(t, before, after)), "Sources DISAGREE on the order: before [1]; after [2]: Talks: Germany received")
	page := pageOf(t, build(t, before))
	require.Contains(t, page, "Before: Talks: Germany received")
	require.NotContains(t, page, "DISAGREE")
}
