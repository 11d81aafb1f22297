package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Career is what sources say of an official's ranks and posts over time. It
// consists of sightings: a source says that on a day, or in a year, somebody
// held a rank or a post. What lies between two sightings nobody says, and
// nothing here fills it in.
type Career struct {
	// Official is the resolved official.
	Official RecordID `json:"official"`
	// Ranks and Posts are in the order of their first sightings. What nothing
	// dates comes last.
	Ranks []RankHeld `json:"ranks,omitempty"`
	Posts []PostHeld `json:"posts,omitempty"`
	// Reversals are the lower ranks certainly told of a later time than a
	// higher one. A promotion is none.
	Reversals []Reversal `json:"reversals,omitempty"`
}

// RankHeld is a rank in which somebody was seen. Wordings that mean one rank
// are together: "Col. Gen." and "general-polkovnik".
type RankHeld struct {
	// Rank is the rank, its Text that of the first sighting. Where the claim
	// gives no more than the text, Title, Branch, Grade and Basis are what
	// [cooperation.ParseRank] reads from it for the official's country. Held is
	// left to the sightings.
	Rank cooperation.Rank `json:"rank"`
	// Sightings are in order of time.
	Sightings []Sighting `json:"sightings"`
}

// PostHeld is a post in which somebody was seen. Posts of one role and party
// are together, whatever their titles, which the sightings keep: so a deputy
// minister and a first deputy minister are. Posts without a role go by title.
type PostHeld struct {
	// Post is the post, its Title that of the first sighting. Of is a country,
	// also for a ministry or staff of one, or the RecordID of another
	// organization; where the claim does not say, the party that the official
	// serves. Held is left to the sightings.
	Post cooperation.Post `json:"post"`
	// Sightings are in order of time.
	Sightings []Sighting `json:"sightings"`
}

// Sighting is the word of one or more claims that somebody held a rank or a
// post.
type Sighting struct {
	// Text is the rank or post in the words of the claims; a post's role if
	// they give no title.
	Text string `json:"text"`
	// Date is when; zero if no source says.
	Date edtf.Date `json:"date,omitzero"`
	// Basis says how Date belongs to the rank or post.
	Basis SightingBasis `json:"basis"`
	// At is the resolved record that Basis speaks of: the happening, agreement,
	// office or statement.
	At RecordID `json:"at,omitzero"`
	// NotAfter is derived, and given only where Date is not: by then the claim
	// had been published, or At was over.
	NotAfter edtf.Date `json:"notAfter,omitzero"`
	// Polarity is that of the claims: a denied sighting says that it was not so.
	Polarity cooperation.Polarity `json:"polarity,omitempty"`
	// Said lists the claims.
	Said []Said `json:"said"`
}

// SightingBasis says how the date of a sighting belongs to it.
type SightingBasis string

// The bases of sightings.
const (
	// SightingHeld: the source says when the rank or post was held.
	SightingHeld SightingBasis = "held"
	// SightingAt: the source says so of somebody who took part in At. Date is
	// derived: it is the one shown for At, which other sources may have stated,
	// and on which they may disagree.
	SightingAt SightingBasis = "at"
	// SightingTold: the source says so without a date and of nothing that has
	// taken place; there is only NotAfter.
	SightingTold SightingBasis = "told"
)

// Reversal is a lower rank that is told of a certainly later time than a
// higher one. Sources err more often than officers are demoted.
type Reversal struct {
	// Higher and Lower are the ranks; their grades tell which is which.
	Higher cooperation.Rank `json:"higher"`
	Lower  cooperation.Rank `json:"lower"`
	// Earlier is the first sighting of the higher rank, Later the last one of
	// the lower.
	Earlier Sighting `json:"earlier"`
	Later   Sighting `json:"later"`
}

// Career returns what sources say of an official's ranks and posts over time.
// Any id of a member will do. It is false for an id that is not known, is
// retracted or is not an official's. Views share careers. The slices are the
// caller's own.
func (t *Timeline) Career(official RecordID) (Career, bool) {
	t = t.orEmpty()
	i := t.t.indexOf(official)
	if i < 0 || t.t.Kind(i) != cooperation.KindOfficial {
		return Career{}, false
	}
	c := Career{Official: t.t.id(i)}
	ranks, posts := t.t.sightings(i)
	c.Ranks = heldRanks(ranks)
	for _, p := range posts.list() {
		c.Posts = append(c.Posts, PostHeld{p.value, p.sightings})
	}
	c.Reversals = reversals(c.Ranks)
	return c, true
}

func heldRanks(ranks *heldPeriods[string, cooperation.Rank]) []RankHeld {
	var out []RankHeld
	for _, r := range ranks.list() {
		out = append(out, RankHeld{r.value, r.sightings})
	}
	return out
}

// reversals finds every lower rank told of a certainly later time.
func reversals(ranks []RankHeld) []Reversal {
	var out []Reversal
	for _, high := range ranks {
		for _, low := range ranks {
			if !high.Rank.Grade.Valid() || !low.Rank.Grade.Valid() || low.Rank.Grade.Compare(high.Rank.Grade) >= 0 {
				continue
			}
			if earlier, later, ok := reversed(high.Sightings, low.Sightings); ok {
				out = append(out, Reversal{high.Rank, low.Rank, earlier, later})
			}
		}
	}
	return out
}

// reversed finds the first of highs and the last of lows that certainly came in
// this order.
func reversed(highs, lows []Sighting) (earlier, later Sighting, ok bool) {
	asserted := func(list []Sighting) []Sighting {
		return slices.DeleteFunc(slices.Clone(list), func(s Sighting) bool { return s.Polarity != "" })
	}
	highs, lows = asserted(highs), asserted(lows)
	slices.SortStableFunc(highs, func(x, y Sighting) int { return compareDays(x.latest, y.latest) })
	slices.SortStableFunc(lows, func(x, y Sighting) int { return compareDays(y.earliest, x.earliest) })
	for _, h := range highs {
		last, bounded := h.latest()
		for _, l := range lows {
			first, known := l.earliest()
			if !bounded || !known || last.Compare(first) >= 0 {
				break // none of the others began later
			}
			if h.span().Before(l.Date) == edtf.Yes {
				return h, l, true
			}
		}
	}
	return earlier, later, false
}

// span is when a sighting was, as far as it is known: within its date, or not
// after its bound.
func (s Sighting) span() edtf.Date {
	last, ok := s.NotAfter.Latest()
	if !s.Date.IsZero() || !ok {
		return s.Date
	}
	d, err := edtf.NotAfter(last)
	if err != nil {
		return edtf.Date{} // a bound of more than four digits: nothing is certain
	}
	return d
}

func (s Sighting) earliest() (edtf.Day, bool) { return s.Date.Earliest() }

func (s Sighting) latest() (edtf.Day, bool) {
	if s.Date.IsZero() {
		return s.NotAfter.Latest()
	}
	return s.Date.Latest()
}

// compareDays puts days that are known before those that are not.
func compareDays(x, y func() (edtf.Day, bool)) int {
	a, ok := x()
	b, ok2 := y()
	switch {
	case ok && ok2:
		return a.Compare(b)
	case ok:
		return -1
	case ok2:
		return 1
	}
	return 0
}

// compare orders sightings by time. A dated sighting counts by its first day, then
// by its last. An undated sighting, or one whose beginning nobody knows, counts by
// the day by which it was.
func (s Sighting) compare(other Sighting) int {
	return cmp.Or(
		compareDays(s.position, other.position),
		compareDays(s.latest, other.latest),
		s.Date.Compare(other.Date),
		s.NotAfter.Compare(other.NotAfter),
		s.At.Compare(other.At),
		strings.Compare(string(s.Basis), string(other.Basis)),
		strings.Compare(s.Text, other.Text),
		strings.Compare(string(s.Polarity), string(other.Polarity)),
	)
}

func (s Sighting) position() (edtf.Day, bool) {
	if d, ok := s.earliest(); ok {
		return d, true
	}
	return s.latest()
}
