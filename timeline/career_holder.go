package timeline

import (
	"cmp"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/resolve"
)

// Holder is an official who held a post at a time, or may have.
type Holder struct {
	// Official is the resolved official.
	Official RecordID `json:"official"`
	// Truth is Yes for one who certainly did, Maybe for one who may have.
	Truth edtf.Truth `json:"truth"`
	// Derived says that it takes [Continuous] to say so: Sightings are then the
	// last one before the time and the first one after.
	Derived bool `json:"derived,omitzero"`
	// Sightings are those that say so, in order of time.
	Sightings []Sighting `json:"sightings"`
}

// HolderOption changes what WhoHeld takes for holding a post. An option adds what no
// source says, so a caller has to name it.
type HolderOption func(*holderOptions)

type holderOptions struct{ continuous bool }

// Continuous takes two sightings of an official in a post for one tenure from
// the first to the second. It is only Maybe one if somebody else was certainly
// seen in the post in between. Holders found in this way are marked Derived.
func Continuous() HolderOption { return func(o *holderOptions) { o.continuous = true } }

// WhoHeld returns the officials who held a post of the role on a day of on, or
// may have: those who certainly did first, then by id. Of is whose post it is: a
// country, or the RecordID of an organization in its text form; the posts of a
// state's ministries and staffs are posts of the state.
//
// It goes by sightings (see [Career]). Yes takes a sighting that certainly falls on
// a day of on. A sighting that may do so, because it is imprecise, undated or not
// confirmed, makes a Maybe. Somebody seen in the post before and after is not
// listed for that, unless the option Continuous is given. A zero on asks for
// everybody who was ever seen in the post. Views share the answer.
//
// Nothing is checked. The answer is nobody for a post that no source mentions, for
// a role that is not in Role.Terms, and for a party that is no code and no id of
// the timeline ("UK", "Norway").
func (t *Timeline) WhoHeld(role cooperation.Role, of cooperation.Party, on edtf.Date, opts ...HolderOption) []Holder {
	t = t.orEmpty()
	var options holderOptions
	for _, opt := range opts {
		if opt != nil {
			opt(&options)
		}
	}
	key := resolve.PostKey{Role: role, Of: t.t.partyAsked(of)}
	seen := map[int32][]Sighting{}
	clusters := t.t.careerIndex().posts[key]
	for _, i := range clusters {
		_, posts := t.t.sightings(int(i))
		for _, p := range posts.list() {
			if p.value.Role == role && string(p.value.Of) == key.Of {
				seen[i] = append(seen[i], p.sightings...)
			}
		}
		seen[i] = slices.DeleteFunc(seen[i], func(s Sighting) bool { return s.Polarity == cooperation.PolarityDenied })
	}
	var out []Holder
	for _, i := range clusters {
		h := Holder{Official: t.t.id(int(i))}
		for _, s := range seen[i] {
			if truth := s.on(on); truth > edtf.No {
				h.Truth = max(h.Truth, truth)
				h.Sightings = append(h.Sightings, s)
			}
		}
		if options.continuous && h.Truth < edtf.Yes {
			if d := tenure(seen, i, on); d.Truth > h.Truth {
				d.Official = h.Official
				h = d
			}
		}
		if h.Truth > edtf.No {
			out = append(out, h)
		}
	}
	slices.SortStableFunc(out, func(a, b Holder) int { return cmp.Or(cmp.Compare(b.Truth, a.Truth), a.Official.Compare(b.Official)) })
	return out
}

// partyAsked names a party as careers do.
func (t *resolution) partyAsked(of cooperation.Party) string {
	if rid, err := ParseRecordID(string(of)); err == nil {
		if i := t.indexOf(rid); i >= 0 {
			if o, ok := t.Corpus.Records[t.Members[i][0]].Content.(*cooperation.Organization); ok && o.Country != "" {
				return string(o.Country)
			}
			return t.id(i).String()
		}
	}
	return string(of)
}

// on says whether a sighting falls on a day of a date.
func (s Sighting) on(date edtf.Date) edtf.Truth {
	truth := s.span().OverlapsAs(edtf.Sometime, date, edtf.Throughout)
	if date.IsZero() {
		truth = edtf.Yes
	}
	if s.Polarity != "" {
		truth = min(truth, edtf.Maybe)
	}
	return truth
}

// tenure looks for a sighting before a date and one after it.
func tenure(seen map[int32][]Sighting, i int32, on edtf.Date) Holder {
	var before, after *Sighting
	for k := range seen[i] {
		s := &seen[i][k]
		switch {
		case s.Polarity != "" || s.Date.IsZero():
		case s.Date.Before(on) == edtf.Yes:
			before = s // they are in order of time
		case s.Date.After(on) == edtf.Yes && after == nil:
			after = s
		}
	}
	if before == nil || after == nil {
		return Holder{}
	}
	h := Holder{Truth: edtf.Yes, Derived: true, Sightings: []Sighting{*before, *after}}
	for j, list := range seen {
		if j != i && slices.ContainsFunc(list, func(s Sighting) bool {
			return s.Polarity == "" && before.Date.Before(s.Date) == edtf.Yes && s.Date.Before(after.Date) == edtf.Yes
		}) {
			h.Truth = edtf.Maybe
		}
	}
	return h
}
