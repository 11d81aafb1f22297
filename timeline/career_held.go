package timeline

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/defcoop/defcoop/timeline/internal/label"
	"github.com/defcoop/defcoop/timeline/internal/resolve"
)

// heldPeriods collects sightings by what was held.
type heldPeriods[K comparable, V any] struct {
	of   map[K]*heldPeriod[V]
	keys []K
	sort func(a, b V) int
}

// heldPeriod is one rank or post with its sightings; value is that of the first.
type heldPeriod[V any] struct {
	value     V
	sightings []Sighting
	values    []V
	at        map[sightingKey]int
	said      map[word]bool
}

// word is a claim's word for one sighting, by its index.
type word struct {
	sighting int
	said     Said
}

// sightingKey is what makes two sightings one.
type sightingKey struct {
	text     string
	date     edtf.Date
	basis    SightingBasis
	at       RecordID
	notAfter edtf.Date
	polarity cooperation.Polarity
}

func newHeldPeriods[K comparable, V any](sort func(a, b V) int) *heldPeriods[K, V] {
	return &heldPeriods[K, V]{of: map[K]*heldPeriod[V]{}, sort: sort}
}

// add puts a sighting to the others of its key, to an equal one if there is
// one.
func (s *heldPeriods[K, V]) add(key K, value V, x Sighting) {
	p := s.of[key]
	if p == nil {
		p = &heldPeriod[V]{at: map[sightingKey]int{}, said: map[word]bool{}}
		s.of[key] = p
		s.keys = append(s.keys, key)
	}
	k := sightingKey{x.Text, x.Date, x.Basis, x.At, x.NotAfter, x.Polarity}
	words := x.Said
	i, ok := p.at[k]
	if !ok {
		i = len(p.sightings)
		p.at[k] = i
		x.Said = nil
		p.sightings, p.values = append(p.sightings, x), append(p.values, value)
	}
	for _, said := range words {
		if w := (word{i, said}); !p.said[w] {
			p.said[w] = true
			p.sightings[i].Said = append(p.sightings[i].Said, said)
		}
	}
}

// list returns what was collected, in order.
func (s *heldPeriods[K, V]) list() []heldPeriod[V] {
	var out []heldPeriod[V]
	for _, k := range s.keys {
		p := *s.of[k]
		first := 0
		for i := range p.sightings {
			if p.sightings[i].compare(p.sightings[first]) < 0 {
				first = i
			}
			slices.SortFunc(p.sightings[i].Said, compareSaid)
		}
		p.value = p.values[first]
		slices.SortFunc(p.sightings, Sighting.compare)
		out = append(out, p)
	}
	slices.SortFunc(out, func(a, b heldPeriod[V]) int {
		return cmp.Or(compareDays(a.sightings[0].position, b.sightings[0].position), s.sort(a.value, b.value),
			a.sightings[0].compare(b.sightings[0]))
	})
	return out
}

func compareSaid(a, b Said) int {
	return cmp.Or(strings.Compare(string(a.Report), string(b.Report)), bytes.Compare(a.Claim[:], b.Claim[:]), a.According.Compare(b.According))
}

func compareRanks(a, b cooperation.Rank) int {
	return cmp.Or(a.Grade.Compare(b.Grade), strings.Compare(a.Title, b.Title), strings.Compare(a.Text, b.Text))
}

func comparePosts(a, b cooperation.Post) int {
	return cmp.Or(strings.Compare(string(a.Role), string(b.Role)), strings.Compare(string(a.Of), string(b.Of)), strings.Compare(a.Title, b.Title))
}

// sightings collects the sightings of the official of cluster i.
func (t *resolution) sightings(i int) (*heldPeriods[string, cooperation.Rank], *heldPeriods[heldPost, cooperation.Post]) {
	ranks := newHeldPeriods[string](compareRanks)
	posts := newHeldPeriods[heldPost](comparePosts)
	index := t.careerIndex()
	for _, n := range t.Members[i] {
		list := index.appearances(n)
		for _, c := range t.Corpus.Records[n].Claims {
			o, ok := c.Data.Record.(*cooperation.Official)
			if !ok {
				continue // one report in two forms of the same revision
			}
			s := careerReader{t: t, record: n, said: t.said(n, c), polarity: o.Polarity}
			for _, r := range o.Ranks {
				for _, x := range s.see(list, r.Held, func(p *cooperation.Participant) bool { return p.Rank.IsZero() }) {
					addRank(ranks, r, o.Party, x)
				}
			}
			for _, p := range o.Posts {
				for _, x := range s.see(list, p.Held, func(p *cooperation.Participant) bool { return p.Post.IsZero() }) {
					t.addPost(posts, n, p, o.Party, x)
				}
			}
		}
		for _, a := range list {
			t.seeThere(ranks, posts, n, a)
		}
	}
	return ranks, posts
}

// seeThere adds what somebody was on one occasion only.
func (t *resolution) seeThere(ranks *heldPeriods[string, cooperation.Rank], posts *heldPeriods[heldPost, cooperation.Post], n int32, a appearance) {
	if a.who.Rank.IsZero() && a.who.Post.IsZero() {
		return
	}
	own := cmp.Or(a.who.Party, a.party)
	if o, ok := t.Corpus.Records[n].Content.(*cooperation.Official); ok {
		own = cmp.Or(own, o.Party)
	}
	s := careerReader{t: t, record: a.at, said: t.said(a.at, a.claim), polarity: a.claim.Data.Record.Told().Polarity}
	always := func(*cooperation.Participant) bool { return true }
	if !a.who.Rank.IsZero() {
		for _, x := range s.see([]appearance{a}, a.who.Rank.Held, always) {
			addRank(ranks, a.who.Rank, own, x)
		}
	}
	if !a.who.Post.IsZero() {
		for _, x := range s.see([]appearance{a}, a.who.Post.Held, always) {
			t.addPost(posts, a.at, a.who.Post, own, x)
		}
	}
}

// said is the word of a claim.
func (t *resolution) said(n int32, c corpus.Claim) Said {
	s := Said{Claim: ClaimID(c.Key.Claim()), Report: c.Data.Report}
	if id, ok := t.CanonicalID(t.Corpus.Records[n].Report, c.Data.Record.Told().According); ok {
		s.According = RecordID(id)
	}
	return s
}

// careerReader makes the sightings of one claim.
type careerReader struct {
	t        *resolution
	record   int32 // whose report was published
	said     Said
	polarity cooperation.Polarity
}

// see returns when a rank or post was held: when the claim says; else on the
// occasions that count, as they took place; else at a time before the claim
// was published.
func (s careerReader) see(list []appearance, held edtf.Date, counts func(*cooperation.Participant) bool) []Sighting {
	base := Sighting{Polarity: s.polarity, Said: []Said{s.said}}
	if !held.IsZero() {
		base.Date, base.Basis = held, SightingHeld
		return []Sighting{base}
	}
	published := s.t.Corpus.Reports[s.t.Corpus.Records[s.record].Report].Sources[0].Header.Source.Published
	var out []Sighting
	for _, a := range list {
		date, bound := s.t.dateAt(a)
		if !counts(a.who) || !a.happened || date.After(published) == edtf.Yes {
			continue
		}
		x := base
		x.Said = slices.Clone(base.Said)
		x.Date, x.Basis, x.At = date, SightingAt, s.t.id(int(s.t.ClusterOf[a.at]))
		if date.IsZero() {
			x.NotAfter = bound
			if earlier(published, bound) {
				x.NotAfter = published
			}
		}
		out = append(out, x)
	}
	if out == nil {
		base.Basis, base.NotAfter = SightingTold, published
		return []Sighting{base}
	}
	return out
}

// addRank adds a sighting of a rank, read if nobody has read it.
func addRank(to *heldPeriods[string, cooperation.Rank], r cooperation.Rank, party cooperation.Party, x Sighting) {
	x.Text = r.Text
	if r.Title == "" && r.Grade == "" {
		country, _ := party.Country()
		// What cannot be read stays as it is printed; what is ambiguous keeps
		// what all its readings share.
		r, _ = cooperation.ParseRank(r.Text, cooperation.RankContext{Country: country, Branch: r.Branch, On: cmp.Or(r.Held, x.Date)})
		r.Text = x.Text
	}
	r.Held = edtf.Date{}
	to.add(cmp.Or(r.Title, label.Fold(r.Text))+" "+string(r.Grade), r, x)
}

// heldPost tells posts apart: by role and party, without a role by title.
type heldPost struct {
	resolve.PostKey
	title string
}

// addPost adds a sighting of a post, as told in the report of record n.
func (t *resolution) addPost(to *heldPeriods[heldPost, cooperation.Post], n int32, p cooperation.Post, own cooperation.Party, x Sighting) {
	x.Text = cmp.Or(p.Title, string(p.Role))
	key := t.heldPost(n, p, own)
	p.Of, p.Held = cooperation.Party(key.Of), edtf.Date{}
	to.add(key, p, x)
}

// heldPost is the key of a post.
func (t *resolution) heldPost(n int32, p cooperation.Post, own cooperation.Party) heldPost {
	k := heldPost{PostKey: resolve.PostKey{Role: p.Role, Of: t.postOf(t.Corpus.Records[n].Report, cmp.Or(p.Of, own))}}
	if p.Role == "" || p.Role == cooperation.RoleOther {
		k.Role, k.title = "", label.Fold(p.Title)
	}
	return k
}

// postOf names the party whose post it is in a way that all reports agree on:
// a state's ministry counts as the state.
func (t *resolution) postOf(report int32, of cooperation.Party) string {
	id, isOrganization := of.Organization()
	if !isOrganization {
		return string(of)
	}
	if o, ok := t.record(report, id).(*cooperation.Organization); ok && o.Country != "" {
		return string(o.Country)
	}
	return string(t.Canonical(report, id))
}
