package resolve

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// passOtherSides looks for happenings that blocks keep apart because the sides are
// told otherwise: host and guest the other way round, a host left out, a third
// party that one record alone names. If an official was at both on one day and the
// rest fits, the pair goes to review. Nothing is joined.
func passOtherSides(v *view) findings {
	type presence struct {
		official int32
		at       int32 // the happening, by its place in the table of features
		kind     cooperation.Kind
		first    int64
	}
	var list []presence
	for i := range v.features.list {
		o := &v.features.list[i]
		if !o.exact || !v.Records[o.record].Kind().Happening() {
			continue
		}
		for _, p := range o.people {
			if p.root >= 0 && p.part != bystander {
				list = append(list, presence{p.root, int32(i), o.block.kind, o.first})
			}
		}
	}
	slices.SortFunc(list, func(x, y presence) int {
		switch {
		case x.official != y.official:
			return cmp.Compare(x.official, y.official)
		case x.kind != y.kind:
			return strings.Compare(string(x.kind), string(y.kind))
		}
		return cmp.Or(cmp.Compare(x.first, y.first), cmp.Compare(x.at, y.at))
	})
	w := v.newWeigher()
	found := findings{witnesses: w.witnesses}
	done := map[[2]int32]bool{}
	for i, x := range list {
		a := &v.features.list[x.at]
		for n, y := range list[i+1:] {
			b := &v.features.list[y.at]
			if y.official != x.official || y.kind != x.kind || b.first > a.last || v.policy.Compare > 0 && n >= v.policy.Compare {
				break
			}
			both := [2]int32{min(a.record, b.record), max(a.record, b.record)}
			if a.block == b.block || done[both] || !v.sidesMayBe(a.record, b.record) || v.Records[a.record].Report == v.Records[b.record].Report {
				continue
			}
			done[both] = true
			if m, against := w.weigh(a, b); against.weight != excluded && v.joins(&m) {
				found.ask(pair{both[0], both[1], m.Score(), m}, reasonSides)
			}
		}
	}
	return found
}

// sidesMayBe reports whether two ways of telling the sides may mean the same:
// they name the same parties, or one leaves out some of the other's.
func (v *view) sidesMayBe(x, y int32) bool {
	names := func(n int32) (list []string) {
		for _, p := range v.partiesOf(n) {
			if name := v.partyKey(n, p); name != "" {
				list = append(list, name)
			}
		}
		return list
	}
	a, b := names(x), names(y)
	return containsAll(a, b) || containsAll(b, a)
}

// A report may tell of "the visits of the heads of state in 2006 and 2007" and
// not say who visited whom. Such a happening never joins a happening that names
// its sides. It is compared with the happenings of the states that it may be about,
// and offered for review if as much agrees as would join two that name their sides.
// The states are taken from its participants and places. If these are not two
// states, they are the two that all of its report is about. Anything wider would
// compare it with the whole world.

// unknownSides offers happenings that name no guests or no hosts to those that do.
type unknownSides struct {
	*weigher
	found  *findings
	states map[int32][]string // of a report, those that it names; read when needed
}

// askWithoutSides offers happenings that name no guests or no hosts for review, with
// the happenings of the blocks that they may be.
func askWithoutSides(v *view, b blocks, found *findings) {
	r := &unknownSides{weigher: v.newWeigher(), found: found}
	for _, block := range b.list {
		for _, o := range block {
			if o.block.guests != "" && o.block.hosts != "" {
				continue
			}
			g, ok := cooperation.GatheringOf(r.record(o.record))
			if !ok || len(g.Guests) > 0 && len(g.Hosts) > 0 {
				continue
			}
			for _, key := range r.possibleBlocks(o, g.Guests, g.Hosts) {
				if i, ok := b.at[key]; ok {
					r.offerTo(o, b.list[i])
				}
			}
		}
	}
}

// offerTo holds a happening against those of one block that are near it in time.
func (r *unknownSides) offerTo(o *features, block []*features) {
	slack := int64(r.policy.DateSlack)
	compared := 0
	for _, x := range block {
		if x.earliest() > o.latest()+slack || x.latest() < o.earliest()-slack {
			continue
		}
		if compared++; compared > r.policy.Compare && r.policy.Compare > 0 {
			r.found.decisions = append(r.found.decisions, Decision{A: min(o.record, x.record), B: max(o.record, x.record), Outcome: Review, Reason: reasonOverLimit})
			return
		}
		m, against := r.weigh(o, x)
		if level := levelOf(r.record(o.record)); level != "" && level == levelOf(r.record(x.record)) {
			m.Add(EvidenceLevel, r.policy.Points.Rank)
		}
		if against.reason == "" && r.joins(&m) {
			r.found.ask(pair{min(o.record, x.record), max(o.record, x.record), m.Score(), m}, reasonUnknownSides)
		}
	}
}

// possibleBlocks are the blocks to which a happening may belong that does not
// name both sides.
func (r *unknownSides) possibleBlocks(o *features, guests, hosts []cooperation.Party) []blockKey {
	n := o.record
	places := placesOf(r.record(n))
	states := slices.Clone(places)
	for _, p := range o.people {
		if p.side != "" {
			states = append(states, p.side)
		}
	}
	for _, p := range slices.Concat(guests, hosts) {
		states = append(states, r.partyKey(n, p))
	}
	slices.Sort(states)
	if states = slices.Compact(states); len(states) < 2 {
		if states = r.statesOf(r.Records[n].Report); len(states) != 2 {
			return nil
		}
	}
	var out []blockKey
	for _, g := range states {
		for _, h := range states {
			switch {
			case g == h, len(guests) > 0 && r.partiesKey(n, guests) != g, len(hosts) > 0 && r.partiesKey(n, hosts) != h:
				continue
			case len(hosts) == 0 && len(places) > 0 && !slices.Contains(places, h):
				continue // one receives at home
			}
			out = append(out, blockKey{o.block.kind, g, h})
		}
	}
	return out
}

// placesOf are the states of a happening's places.
func placesOf(rec cooperation.Record) []string {
	var out []string
	place := func(p cooperation.Place) {
		if p.Country != "" {
			out = append(out, string(p.Country))
		}
	}
	switch x := rec.(type) {
	case *cooperation.Visit:
		place(x.Place)
		for _, leg := range x.Legs {
			place(leg.Place)
		}
	case *cooperation.Meeting:
		place(x.Place)
	case *cooperation.Ceremony:
		for _, p := range x.Places {
			place(p)
		}
	}
	return out
}

// statesOf are the states that the records of a report name as parties.
func (r *unknownSides) statesOf(report int32) []string {
	if r.states == nil {
		r.states = make(map[int32][]string)
		for i := range r.Records {
			n := int32(i)
			ignore := func(*cooperation.ID) {}
			corpus.RefVisitor{Ref: ignore, Told: ignore, Party: func(p *cooperation.Party) {
				if _, ok := p.Country(); ok && !slices.Contains(r.states[r.Records[n].Report], string(*p)) {
					r.states[r.Records[n].Report] = append(r.states[r.Records[n].Report], string(*p))
				}
			}}.Visit(r.record(n))
		}
	}
	return slices.Sorted(slices.Values(r.states[report]))
}
