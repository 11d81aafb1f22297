package timeline

import (
	"maps"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
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

// organizationKeys identify an organization by state and role, and a historic
// state, which has no code, by its name.
func (r *resolver) organizationKeys(_ int32, rec cooperation.Record) []string {
	o := rec.(*cooperation.Organization)
	if o.Kind == cooperation.OrganizationState {
		return []string{"state " + fold(o.Name.Full)}
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
// code, an organization by the smallest record id of its cluster.
func (r *resolver) partyKey(n int32, p cooperation.Party) string {
	id, isOrganization := p.Organization()
	if !isOrganization {
		return string(p)
	}
	if m, ok := r.local[localKey{r.nodes[n].report, id}]; ok {
		return r.nodes[slices.Min(r.of(r.root(m)))].id.String()
	}
	return ""
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
		r.joinInTime(name, parts[name])
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
			r.log(n, stated[value][0], LinkReview, reasonOffice,
				proof(EvidenceIdentity, name))
		}
	}
	if len(silent) > 0 {
		parts[name] = silent
	}
}
