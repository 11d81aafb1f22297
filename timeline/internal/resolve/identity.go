package resolve

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// identifierKeys are the external identifiers of a record.
func (v *view) identifierKeys(n int32) []string {
	var keys []string
	for _, id := range cooperation.IdentifiersOf(v.record(n)) {
		keys = append(keys, id.Scheme+":"+id.Value)
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// body is a body of a state by its name.
type body struct{ country, name string }

func bodyOf(o *cooperation.Organization) body {
	return body{string(o.Country), label.Fold(o.Name.Full)}
}

// rolesOfBodies are the roles that bodies of one state and name have.
func (v *view) rolesOfBodies(organizations []int32) map[body][]cooperation.OrganizationRole {
	roles := map[body][]cooperation.OrganizationRole{}
	for _, n := range organizations {
		o := v.record(n).(*cooperation.Organization)
		if b := bodyOf(o); hasRole(o) && !slices.Contains(roles[b], o.Role) {
			roles[b] = append(roles[b], o.Role)
		}
	}
	return roles
}

func hasRole(o *cooperation.Organization) bool {
	return o.Country != "" && o.Role != "" && o.Role != cooperation.OrganOther
}

// organizationKeys identify an organization by state and role. They identify by state
// and name a body whose role is not told: that of the one role which others give to
// the name, if there is one. They identify by the name what stands beside or above
// states: a historic state, which has no code, or an organization of several.
func (v *view) organizationKeys(n int32, roles map[body][]cooperation.OrganizationRole) []string {
	o := v.record(n).(*cooperation.Organization)
	b := bodyOf(o)
	switch {
	case o.Kind == cooperation.OrganizationState:
		return []string{"state " + b.name}
	case o.Kind == cooperation.OrganizationInternational && o.Country == "":
		return []string{"international " + b.name}
	case hasRole(o):
		return []string{b.country + " " + string(o.Role)}
	case o.Country == "" || b.name == "":
		return nil
	case len(roles[b]) == 1:
		return []string{b.country + " " + string(roles[b][0])}
	}
	return []string{b.country + " " + b.name}
}

// milestoneKeys identify the establishment of relations by the pair: it
// happens once, whatever dates the sources give. Other milestones repeat.
func (v *view) milestoneKeys(n int32) []string {
	m := v.record(n).(*cooperation.Milestone)
	if m.Kind != cooperation.MilestoneEstablished || len(m.Parties) < 2 || m.Polarity == cooperation.PolarityDenied {
		return nil
	}
	return []string{string(m.Kind) + " " + v.partiesKey(n, m.Parties)}
}
