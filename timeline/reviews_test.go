package timeline

import (
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/stretchr/testify/require"
)

// Of many partners the best are offered for review, and the last says how many
// more there are.
func TestReviewLimit(t *testing.T) {
	people := []told{{name: "Zakir Hasanov"}}
	for _, rank := range []string{"Colonel", "General", "Major", "Captain", "Lieutenant"} {
		people = append(people, told{name: "Zakir Hasanov", rank: rank})
	}
	list, ids := reports(people)
	var l Ledger
	for _, r := range list {
		require.NoError(t, l.Add(r))
	}
	for _, tt := range []struct {
		limit   int
		least   int    // links of the first record
		counted string // what one of them says
	}{
		{3, 5, ""}, // twice as many at most
		{2, 4, whyTooLittle + ", and 4 more partners like it"},
		{5, 5, ""},
		{0, 5, ""}, // the default is 8
	} {
		tl, err := l.Resolve(Policy{Reviews: tt.limit})
		require.NoError(t, err)
		links, counted := 0, ""
		for _, s := range open(tl, ids, LinkReview) {
			between, reason, _ := strings.Cut(s, " ")
			if strings.HasPrefix(between, "0-") {
				links++
				if reason != whyTooLittle {
					counted = reason
				}
			}
		}
		require.GreaterOrEqual(t, links, tt.least, "limit %d", tt.limit)
		require.Equal(t, tt.counted, counted, "limit %d", tt.limit)
	}
	tl, err := l.Resolve(Policy{Reviews: -1})
	require.NoError(t, err)
	require.Empty(t, open(tl, ids, LinkReview), "no reviews are wanted")
}

// A visit of which only the month is known, and which fits two, is listed with
// both, also if one of them cannot have it any more.
func TestUndecidedStaysListed(t *testing.T) {
	visit := func(id cooperation.ID, date string) cooperation.Visit {
		return cooperation.Visit{
			ID: id, Guests: []cooperation.Party{"KR"}, Hosts: []cooperation.Party{"AZ"}, Date: edtf.MustParse(date),
			Participants: []cooperation.Participant{{Official: "p"}},
		}
	}
	p := told{name: "Jung Ho-sub", role: minister, party: "KR"}
	reports := []*cooperation.Report{
		{ID: "a", Officials: []cooperation.Official{p.official("p")}, Visits: []cooperation.Visit{visit("1", "2016-03-01"), visit("2", "2016-03-20")}},
		{ID: "b", Officials: []cooperation.Official{p.official("p")}, Visits: []cooperation.Visit{visit("1", "2016-03-01"), visit("2", "2016-03")}},
		{ID: "c", Officials: []cooperation.Official{p.official("p")}, Visits: []cooperation.Visit{visit("1", "2016-03")}},
	}
	ids := []RecordID{RecordIDOf("a", "1"), RecordIDOf("a", "2"), RecordIDOf("b", "2"), RecordIDOf("c", "1")}
	tl := build(t, reports...)
	require.Equal(t, "0 1+2 3", groups(tl, ids))
	require.Equal(t, []string{"0-3 " + whyUndecided, "1-3 " + whyUndecided}, open(tl, ids, LinkReview))
}

// A visit that fits one other, which other records keep from it, is listed with
// it: a source does not misdate against itself.
func TestBarredIsListed(t *testing.T) {
	visit := func(id cooperation.ID, date string) cooperation.Visit {
		return cooperation.Visit{
			ID: id, Guests: []cooperation.Party{"KR"}, Hosts: []cooperation.Party{"AZ"}, Date: edtf.MustParse(date),
			Participants: []cooperation.Participant{{Official: "p"}},
		}
	}
	p := told{name: "Jung Ho-sub", role: minister, party: "KR"}
	a := &cooperation.Report{ID: "a", Officials: []cooperation.Official{p.official("p")}, Visits: []cooperation.Visit{visit("1", "2016-03-01")}}
	b := &cooperation.Report{ID: "b", Officials: []cooperation.Official{p.official("p")}, Visits: []cooperation.Visit{visit("1", "2016-03-01"), visit("2", "2016-03")}}
	b.Source.MayRepeat = true
	ids := []RecordID{RecordIDOf("a", "1"), RecordIDOf("b", "1"), RecordIDOf("b", "2")}
	tl := build(t, a, b)
	require.Equal(t, "0+1 2", groups(tl, ids))
	require.Equal(t, []string{"0-2 " + whyBarred + "; against it: " + whyOwnDates, "1-2 " + whyOwnDates}, open(tl, ids, LinkReview))
}
