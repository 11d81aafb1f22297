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
