package timeline

import (
	"maps"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// identifierKeys are the external identifiers of a record.
func identifierKeys(_ int32, rec cooperation.Record) []string {
	var list []cooperation.Identifier
	switch x := rec.(type) {
	case *cooperation.Official:
		list = x.Identifiers
	case *cooperation.Organization:
		list = x.Identifiers
	case *cooperation.Agreement:
		list = x.Identifiers
	case *cooperation.ArmedConflict:
		list = x.Identifiers
	}
	var keys []string
	for _, id := range list {
		keys = append(keys, id.Scheme+":"+id.Value)
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// organizationKeys identify an organization by state and role, and by its name
// what stands beside or above states: a historic state, which has no code, or an
// organization of several.
func (r *resolver) organizationKeys(_ int32, rec cooperation.Record) []string {
	o := rec.(*cooperation.Organization)
	if o.Kind == cooperation.OrganizationState {
		return []string{"state " + fold(o.Name.Full)}
	}
	if o.Kind == cooperation.OrganizationInternational && o.Country == "" {
		return []string{"international " + fold(o.Name.Full)}
	}
	if o.Country == "" || o.Role == "" || o.Role == cooperation.OrganOther {
		return nil
	}
	return []string{string(o.Country) + " " + string(o.Role)}
}

// milestoneKeys identify the establishment of relations by the pair: it
// happens once, whatever dates the sources give. Other milestones repeat.
func (r *resolver) milestoneKeys(n int32, rec cooperation.Record) []string {
	m := rec.(*cooperation.Milestone)
	if m.Kind != cooperation.MilestoneEstablished || len(m.Parties) < 2 || m.Polarity == cooperation.PolarityDenied {
		return nil
	}
	return []string{string(m.Kind) + " " + r.partiesKey(n, m.Parties)}
}

// partiesKey names a list of parties, whatever its order, in a way that all
// reports agree on.
func (r *resolver) partiesKey(n int32, parties []cooperation.Party) string {
	names := make([]string, len(parties))
	for i, p := range parties {
		names[i] = r.partyKey(n, p)
	}
	slices.Sort(names)
	return strings.Join(slices.Compact(names), "+")
}

// partyKey names a party in a way that all reports agree on: a country by its
// code, an organ of a state by its state, any other organization by the
// smallest record id of its cluster.
func (r *resolver) partyKey(n int32, p cooperation.Party) string {
	id, isOrganization := p.Organization()
	if !isOrganization {
		return string(p)
	}
	m, ok := r.local[localKey{r.nodes[n].report, id}]
	if !ok {
		return ""
	}
	if r.organ(n, p) >= 0 {
		return string(r.record(m).(*cooperation.Organization).Country)
	}
	return r.clusterID(m)
}

// organ returns the node of a party that is an organ of a state, or -1.
func (r *resolver) organ(n int32, p cooperation.Party) int32 {
	id, isOrganization := p.Organization()
	if !isOrganization {
		return -1
	}
	m, ok := r.local[localKey{r.nodes[n].report, id}]
	if !ok {
		return -1
	}
	o, ok := r.record(m).(*cooperation.Organization)
	if !ok || o.Country == "" {
		return -1
	}
	switch o.Kind {
	case cooperation.OrganizationGovernment, cooperation.OrganizationArmedForces, cooperation.OrganizationParliament:
		return m
	case "":
		if o.Role != "" && o.Role != cooperation.OrganOther {
			return m
		}
	}
	return -1
}

// offices joins offices of one kind, sending and receiving party.
func (r *resolver) offices() {
	groups := map[string][]int32{}
	var keys []string
	for _, n := range r.ofKind(cooperation.KindOffice) {
		o := r.office(n)
		if o.Kind == cooperation.OfficeOther {
			continue
		}
		key := string(o.Kind) + " " + r.partyKey(n, o.Sending) + ">" + r.partyKey(n, o.Receiving)
		if groups[key] == nil {
			keys = append(keys, key)
		}
		groups[key] = append(groups[key], n)
	}
	slices.Sort(keys)
	for _, key := range keys {
		r.joinOffices(key, groups[key])
	}
}

func (r *resolver) office(n int32) *cooperation.Office {
	return r.nodes[n].claims[0].body.record.(*cooperation.Office)
}

// joinOffices joins the offices of one key. City and branch part them only
// where two different ones are stated; a record that does not say which of
// the two it means is left for review.
func (r *resolver) joinOffices(key string, group []int32) {
	city := func(o *cooperation.Office) string { return fold(o.Place.City) }
	branch := func(o *cooperation.Office) string { return string(o.Branch) }
	parts := map[string][]int32{key: group}
	for _, by := range []func(*cooperation.Office) string{city, branch} {
		for _, name := range slices.Sorted(maps.Keys(parts)) {
			r.partOffices(parts, name, by)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		r.chainOffices(name, parts[name])
	}
}

// partOffices parts the offices of one name by what by states of them, if it
// states two different things.
func (r *resolver) partOffices(parts map[string][]int32, name string, by func(*cooperation.Office) string) {
	stated := map[string][]int32{}
	for _, n := range parts[name] {
		stated[by(r.office(n))] = append(stated[by(r.office(n))], n)
	}
	silent := stated[""]
	delete(stated, "")
	if len(stated) < 2 {
		return
	}
	delete(parts, name)
	for _, value := range slices.Sorted(maps.Keys(stated)) {
		parts[name+" "+value] = stated[value]
		for _, n := range silent {
			r.log(n, stated[value][0], LinkReview, reasonCity,
				proof(EvidenceIdentity, name))
		}
	}
	if len(silent) > 0 {
		parts[name] = silent
	}
}

// chainOffices joins the offices of one name. What an office did certainly
// after another closed it did not do as that one; a record that may be of
// several offices, one after the other, is left for review.
func (r *resolver) chainOffices(key string, group []int32) {
	evidence := proof(EvidenceIdentity, key)
	dated := slices.DeleteFunc(slices.Clone(group), func(n int32) bool { return !placed(r.office(n)) })
	for i, n := range dated {
		for _, m := range dated[:i] {
			if !r.succeeds(m, n) && r.join(m, n, byIdentity, evidence) {
				break
			}
		}
	}
	var chosen [][2]int32
	for i, n := range group {
		if placed(r.office(n)) {
			continue
		}
		var others []int32 // one of each office that it may be
		for _, m := range dated {
			if !r.succeeds(m, n) && !slices.ContainsFunc(others, func(o int32) bool { return r.root(o) == r.root(m) }) {
				others = append(others, m)
			}
		}
		switch {
		case len(others) == 0 && len(dated) > 0:
			r.log(n, dated[0], LinkReview, reasonClosed, evidence)
		case len(others) > 1:
			for _, m := range others {
				r.log(n, m, LinkReview, reasonCity, evidence)
			}
		case len(others) == 1:
			chosen = append(chosen, [2]int32{others[0], n})
		case i > 0 && len(dated) == 0:
			chosen = append(chosen, [2]int32{group[0], n})
		}
	}
	for _, c := range chosen {
		r.join(c[0], c[1], byIdentity, evidence)
	}
}

// placed reports whether an office says when it opened or closed.
func placed(o *cooperation.Office) bool {
	return slices.ContainsFunc(o.Actions, func(a cooperation.OfficeAction) bool {
		return (a.Kind == cooperation.OfficeOpened || a.Kind == cooperation.OfficeClosed) && !a.Date.IsZero()
	})
}

// succeeds reports whether one of the clusters of m and n certainly closed
// before the other opened or did anything else.
func (r *resolver) succeeds(m, n int32) bool {
	for _, a := range r.of(r.root(m)) {
		for _, b := range r.of(r.root(n)) {
			if closedBefore(r.office(a), r.office(b)) || closedBefore(r.office(b), r.office(a)) {
				return true
			}
		}
	}
	return false
}

// closedBefore reports whether a closed for good, and b did something after
// that other than open again.
func closedBefore(a, b *cooperation.Office) bool {
	for _, x := range a.Actions {
		after := func(y cooperation.OfficeAction) bool {
			return y.Polarity != cooperation.PolarityDenied && x.Date.Before(y.Date) == edtf.Yes
		}
		if x.Kind != cooperation.OfficeClosed || x.Polarity == cooperation.PolarityDenied || slices.ContainsFunc(a.Actions, after) {
			continue
		}
		again := slices.ContainsFunc(b.Actions, func(y cooperation.OfficeAction) bool { return y.Kind == cooperation.OfficeReopened })
		if !again && slices.ContainsFunc(b.Actions, after) {
			return true
		}
	}
	return false
}
