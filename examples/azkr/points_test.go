package main

import (
	"bytes"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline"
	"github.com/stretchr/testify/require"
)

// Diplomatic relations are one milestone; a coarser date is no conflict.
func TestPoint01Relations(t *testing.T) {
	m := merge(t)
	relations := m.requireOne("baku-talks/relations", "defence-innovation-review/relations", "embassy-seoul/relations",
		"korea-herald-20170529000858/relations", "kowiki-relations/relations")
	require.Equal(t, edtf.MustParse("1992-03-23"), m.entry(relations).Date)

	date, _ := field(relations, "/date")
	require.False(t, date.Conflict)
	require.Equal(t, map[string][]string{
		`"1992-03-23"`: {"embassy-seoul", "korea-herald-20170529000858", "kowiki-relations"},
		`"199X"`:       {"baku-talks", "defence-innovation-review"},
	}, said(date))
	require.Equal(t, `"1992-03-23"`, date.Values[0].JSON)

	established := 0
	for e := range m.OfKind(cooperation.KindMilestone).Entries() {
		if e.Record().(*cooperation.Milestone).Kind == cooperation.MilestoneEstablished {
			established++
		}
	}
	require.Equal(t, 1, established)
}

// South Korea's attaché office is one office with two dates by two speakers of
// one report; the year alone agrees with both.
func TestPoint02KoreanAttacheOffice(t *testing.T) {
	m := merge(t)
	office := m.requireOne("baku-talks/attache-office", "defence-innovation-review/attache-office", "azeridefence-interview/korean-attache-office")
	attache, interviewer := m.record("azeridefence-interview", "attache"), m.record("azeridefence-interview", "interviewer")

	opened, _ := field(office, "/actions/opened/date")
	require.True(t, opened.Conflict)
	speakers := map[string]timeline.RecordID{}
	for _, v := range opened.Values {
		for _, x := range v.Said {
			speakers[v.JSON+" "+string(x.Report)] = x.According
		}
	}
	require.Equal(t, map[string]timeline.RecordID{
		`"2015" baku-talks`:                {},
		`"2015" defence-innovation-review`: {},
		`"2015-08" azeridefence-interview`: attache.ID,
		`"2015-09" azeridefence-interview`: interviewer.ID,
	}, speakers)

	found := false
	for c := range m.Conflicts() {
		if c.Record == office.ID {
			require.Equal(t, "/actions/opened/date", c.Path)
			require.Equal(t, opened, c.Field)
			found = true
		}
	}
	require.True(t, found, "the conflict is not among Conflicts")
	e := m.entry(office)
	require.Equal(t, "opened", e.Action)
	require.Len(t, e.Conflicts(), 1)

	var page bytes.Buffer
	require.NoError(t, m.About(office.ID).WriteText(&page))
	for _, who := range []string{`Sep\s+2015\s+\[1,\s+according\s+to\s+en\.azeridefence\.com\]`, `Aug\s+2015\s+\[1,\s+according\s+to\s+Lee\s+Jeongjae\]`} {
		require.Regexp(t, `(?s)DISAGREE on the date:.*`+who, page.String())
	}
}

// The same two states with their sides swapped are another office.
func TestPoint03AzerbaijaniAttacheOffice(t *testing.T) {
	m := merge(t)
	office := m.requireOne("azeridefence-interview/azerbaijani-attache-office")
	require.NotEqual(t, m.record("azeridefence-interview", "korean-attache-office").ID, office.ID)
	rec := office.Record().(*cooperation.Office)
	require.Equal(t, cooperation.Party("AZ"), rec.Sending)
	require.Equal(t, cooperation.Party("KR"), rec.Receiving)
	require.Empty(t, rec.Place.City)
	e := m.entry(office)
	require.Equal(t, "opened", e.Action)
	require.Equal(t, edtf.MustParse("2012-10"), e.Date)
	require.Empty(t, e.Conflicts())
}

// The naval commander's visit to Baku is one visit: without a name and to the
// month, with one and to the day, and without a year.
func TestPoint04NavalCommander(t *testing.T) {
	m := merge(t)
	commander := m.requireOne("eurasianet-caspian-tour/jung", "azvision-2870/yung")
	joined := false
	for l := range m.Links() {
		if l.Outcome == timeline.LinkTaken && (m.names[l.A] == "azvision-2870/yung" || m.names[l.B] == "azvision-2870/yung") {
			joined = true
			require.GreaterOrEqual(t, len(l.Evidence), 2)
			require.NotEqual(t, []timeline.EvidenceKind{timeline.EvidenceName}, evidence(l), "a name alone must not join")
		}
	}
	require.True(t, joined)

	astana := m.requireOne("eurasianet-caspian-tour/astana")
	require.Equal(t, []cooperation.Party{"KZ"}, astana.Record().(*cooperation.Visit).Hosts)
	require.Equal(t, edtf.MustParse("2015-11-09"), m.entry(astana).Date)

	baku := m.requireOne("azeridefence-interview/commander-visit", "eurasianet-caspian-tour/baku", "azvision-2870/visit")
	require.Equal(t, edtf.MustParse("2015-11-10"), m.entry(baku).Date)
	date, _ := field(baku, "/date")
	require.False(t, date.Conflict)
	require.Equal(t, map[string][]string{
		`"2015-11"`:     {"azeridefence-interview"},
		`"2015-11-10"`:  {"eurasianet-caspian-tour"},
		`"/XXXX-11-11"`: {"azvision-2870"},
	}, said(date))

	var visits []timeline.RecordID
	for e := range m.About(commander.ID).OfKind(cooperation.KindVisit).Entries() {
		visits = append(visits, e.ID)
	}
	require.Equal(t, []timeline.RecordID{astana.ID, baku.ID}, visits)

	// The minister received them before they left, on 11 November: that they
	// came to Baku on the 10th bounds nothing that happened during the visit.
	received := m.entry(m.requireOne("azvision-2870/meeting"))
	require.Equal(t, baku.ID, received.Part)
	require.True(t, received.Date.IsZero())
	require.NotEqual(t, edtf.Yes, received.NotAfter.Before(edtf.MustParse("2015-11-11")), received.NotAfter)
}

// Four publishers print one press release: one meeting with one origin. The
// two reports that do not date it add no date.
func TestPoint05OneOrigin(t *testing.T) {
	m := merge(t)
	m.requireOne("news-az-2022/lee", "azernews-203677/lee", "senzor-az/lee", "azertac-2411156/lee")
	meeting := m.requireOne("news-az-2022/meeting", "azernews-203677/meeting", "senzor-az/meeting", "azertac-2411156/meeting")
	e := m.entry(meeting)
	require.Equal(t, edtf.MustParse("2022-12-15"), e.Date)
	require.Equal(t, timeline.Corroboration{AtLeast: 1, AtMost: 1}, meeting.Corroboration())

	date, _ := field(meeting, "/date")
	require.False(t, date.Conflict)
	require.Equal(t, map[string][]string{`"2022-12-15"`: {"azernews-203677", "news-az-2022"}}, said(date))
	require.Equal(t, timeline.Corroboration{AtLeast: 1, AtMost: 1}, date.Values[0].Corroboration)

	publishers := map[string]bool{}
	for _, s := range meeting.Sources() {
		publishers[s.Publisher] = true
	}
	require.Len(t, publishers, 4)
}

// The talks are one meeting that nobody dates; that they were over when the
// second report came out is derived. Two wordings are two statements.
func TestPoint06Talks(t *testing.T) {
	m := merge(t)
	talks := m.requireOne("baku-talks/talks", "defence-innovation-review/talks")
	e := m.entry(talks)
	require.True(t, e.Date.IsZero())
	_, dated := field(talks, "/date")
	require.False(t, dated)
	require.Equal(t, edtf.MustParse("2025-10-20"), e.NotAfter)
	undated := false
	for u := range m.Undated() {
		undated = undated || u.ID == talks.ID
	}
	require.True(t, undated)
	var page bytes.Buffer
	require.NoError(t, m.OfKind(cooperation.KindMeeting).WriteText(&page))
	require.Contains(t, page.String(), "by 20 Oct 2025* Talks: South Korea received by Azerbaijan")
	require.Contains(t, page.String(), "* derived:")

	indirect := m.requireOne("baku-talks/valiyev-achievements")
	direct := m.requireOne("defence-innovation-review/valiyev-achievements")
	valiyev := m.record("baku-talks", "valiyev")
	for s, text := range map[timeline.RecordID]string{
		indirect.ID: "highly appreciated the achievements made within the framework of military cooperation between the two countries",
		direct.ID:   "I highly appreciated",
	} {
		r, _ := m.Lookup(s)
		rec := r.Record().(*cooperation.Statement)
		require.Equal(t, text, rec.Text)
		require.Equal(t, m.record("baku-talks", "talks").ID, m.entry(r).Part)
		require.Len(t, rec.Speakers, 1)
		require.Equal(t, cooperation.ID(valiyev.ID.String()), rec.Speakers[0].Official)
	}
}

// One officer with a career; a promotion is no conflict.
func TestPoint07Career(t *testing.T) {
	m := merge(t)
	valiyev := m.requireOne("baku-talks/valiyev", "defence-innovation-review/valiyev", "yerveinsan-5032/valiyev")
	ranks, _ := field(valiyev, "/ranks")
	require.Equal(t, timeline.FieldDated, ranks.Class)
	require.Equal(t, map[string][]string{
		`{"text":"Col. Gen."}`:         {"baku-talks", "defence-innovation-review"},
		`{"text":"general-leytenant"}`: {"yerveinsan-5032"},
	}, said(ranks))
	posts, _ := field(valiyev, "/posts")
	require.Equal(t, map[string][]string{
		`{"title":"Deputy Minister of Defence","lang":"en","role":"deputy-defence-minister","of":"AZ"}`: {"yerveinsan-5032"},
		`{"title":"First Deputy Minister of Defence","role":"deputy-defence-minister","of":"AZ"}`:       {"baku-talks", "defence-innovation-review"},
		`{"title":"Chief of the General Staff","role":"chief-of-general-staff","of":"AZ"}`:              {"baku-talks", "defence-innovation-review"},
	}, said(posts))
	for c := range m.Conflicts() {
		require.NotEqual(t, valiyev.ID, c.Record, c.Path)
	}

	// The source does not say when the dialogue was, but its name is that of a
	// year; the record says that the year is inferred.
	dialogue := m.requireOne("yerveinsan-5032/meeting")
	require.Equal(t, edtf.MustParse("2019"), m.entry(dialogue).Date)
	require.Equal(t, cooperation.BasisInferred, dialogue.Record().(*cooperation.Meeting).DateBasis)
	var meetings []timeline.RecordID
	for e := range m.About(valiyev.ID).OfKind(cooperation.KindMeeting).Entries() {
		meetings = append(meetings, e.ID)
	}
	require.Equal(t, []timeline.RecordID{dialogue.ID, m.record("baku-talks", "talks").ID}, meetings)
}

// One minister in three spellings and two scripts, and another minister.
func TestPoint08Ministers(t *testing.T) {
	m := merge(t)
	hasanov := m.requireOne("azvision-2870/hasanov", "news-az-2022/hasanov", "azernews-203677/hasanov", "senzor-az/hasanov",
		"azertac-2411156/hasanov", "regnum-1740231/hasanov")
	abiyev := m.requireOne("azertac-126636/abiyev", "azertac-126261/abiyev")
	require.NotEqual(t, hasanov.ID, abiyev.ID)
	for _, r := range []timeline.Resolved{hasanov, abiyev} {
		minister := false
		for _, p := range r.Record().(*cooperation.Official).Posts {
			minister = minister || p.Role == cooperation.RoleDefenceMinister && p.Of == "AZ"
		}
		require.True(t, minister)
	}
}

// Each embassy once.
func TestPoint09Embassies(t *testing.T) {
	m := merge(t)
	for _, x := range []struct {
		local, sending, receiving, opened string
	}{
		{"korean-embassy", "KR", "AZ", "2006"},
		{"azerbaijani-embassy", "AZ", "KR", "2007"},
	} {
		embassy := m.requireOne("azernews-203677/"+x.local, "embassy-seoul/"+x.local)
		rec := embassy.Record().(*cooperation.Office)
		require.Equal(t, cooperation.Party(x.sending), rec.Sending)
		require.Equal(t, cooperation.Party(x.receiving), rec.Receiving)
		e := m.entry(embassy)
		require.Equal(t, "opened", e.Action)
		require.Equal(t, edtf.MustParse(x.opened), e.Date)
		require.Empty(t, e.Conflicts())
	}
	embassies := 0
	for r := range m.Records() {
		if o, ok := r.Record().(*cooperation.Office); ok && o.Kind == cooperation.OfficeEmbassy {
			embassies++
		}
	}
	require.Equal(t, 2, embassies)
}

// The memorandum, signed in one report and almost ready in the other, is
// offered for review with its reasons.
func TestPoint10Memorandum(t *testing.T) {
	m := merge(t)
	signed, ready := m.requireOne("regnum-1740231/memorandum"), m.requireOne("azertac-126636/memorandum")
	require.NotEqual(t, signed.ID, ready.ID)
	review := m.links(timeline.LinkReview, signed, ready)
	require.Len(t, review, 1)
	require.NotEmpty(t, review[0].Evidence)
	require.NotEmpty(t, review[0].Reason)
	listed := false
	for l := range m.Review() {
		listed = listed || l.A == review[0].A && l.B == review[0].B
	}
	require.True(t, listed)
	for r, action := range map[*timeline.Resolved]string{&signed: "signed", &ready: "negotiated"} {
		e := m.entry(*r)
		require.Equal(t, action, e.Action)
		require.True(t, e.Date.IsZero())
	}
}

// Namesakes are different people.
func TestPoint11Namesakes(t *testing.T) {
	m := merge(t)
	require.NotEqual(t, m.record("azeridefence-interview", "attache").ID, m.record("news-az-2022", "lee").ID)
	require.NotEqual(t, m.record("baku-talks", "choi").ID, m.record("azertac-126636", "choi").ID)
	m.requireOne("azeridefence-interview/attache")
	m.requireOne("azertac-126636/choi")
	m.requireOne("baku-talks/choi", "defence-innovation-review/choi")
}

// What is derived is a day that some source implies, not the end of time.
func TestDerivedBounds(t *testing.T) {
	m := merge(t)
	for e := range m.Entries() {
		require.NotContains(t, e.NotAfter.String(), "9999", m.names[e.ID])
	}
}

// What is settled is not offered for review any more.
func TestReviewIsOpen(t *testing.T) {
	m := merge(t)
	for l := range m.Review() {
		a, _ := m.Lookup(l.A)
		b, _ := m.Lookup(l.B)
		require.NotEqual(t, a.ID, b.ID, "%s and %s are one", m.names[l.A], m.names[l.B])
	}
}
