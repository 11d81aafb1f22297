package resolve

import (
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// identifierKeys are the external identifiers of a record.
func (v *view) identifierKeys(n int32) []string {
	var list []cooperation.Identifier
	switch x := v.record(n).(type) {
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
func (v *view) organizationKeys(n int32) []string {
	o := v.record(n).(*cooperation.Organization)
	if o.Kind == cooperation.OrganizationState {
		return []string{"state " + label.Fold(o.Name.Full)}
	}
	if o.Kind == cooperation.OrganizationInternational && o.Country == "" {
		return []string{"international " + label.Fold(o.Name.Full)}
	}
	if o.Country == "" || o.Role == "" || o.Role == cooperation.OrganOther {
		return nil
	}
	return []string{string(o.Country) + " " + string(o.Role)}
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

// partiesKey names a list of parties, whatever its order, in a way that all
// reports agree on.
func (v *view) partiesKey(n int32, parties []cooperation.Party) string {
	names := make([]string, len(parties))
	for i, p := range parties {
		names[i] = v.partyKey(n, p)
	}
	slices.Sort(names)
	return strings.Join(slices.Compact(names), "+")
}

// partyKey names a party in a way that all reports agree on: a country by its
// code, an organ of a state by its state, any other organization by the
// smallest record id of its cluster.
func (v *view) partyKey(n int32, p cooperation.Party) string {
	id, isOrganization := p.Organization()
	if !isOrganization {
		return string(p)
	}
	m, ok := v.local.Find(v.Records[n].Report, id)
	if !ok {
		return ""
	}
	if v.organ(n, p) >= 0 {
		return string(v.record(m).(*cooperation.Organization).Country)
	}
	return v.clusterID(m)
}

// organ returns the node of a party that is an organ of a state, or -1.
func (v *view) organ(n int32, p cooperation.Party) int32 {
	id, isOrganization := p.Organization()
	if !isOrganization {
		return -1
	}
	m, ok := v.local.Find(v.Records[n].Report, id)
	if !ok {
		return -1
	}
	if o, ok := v.record(m).(*cooperation.Organization); ok && isOrgan(o) {
		return m
	}
	return -1
}

// isOrgan reports whether an organization acts for its state.
func isOrgan(o *cooperation.Organization) bool {
	switch o.Kind {
	case cooperation.OrganizationGovernment, cooperation.OrganizationArmedForces, cooperation.OrganizationParliament:
		return o.Country != ""
	case "":
		return o.Country != "" && o.Role != "" && o.Role != cooperation.OrganOther
	}
	return false
}
