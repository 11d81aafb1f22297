package resolve

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/table"
	"github.com/defcoop/defcoop/timeline/internal/table/tabletest"
)

func TestSeatsTable(t *testing.T) {
	tabletest.Check(t, "seats.tsv", seatsTable)
	for r := range table.Rows(seatsTable) {
		assert.True(t, cooperation.Role(r.Form).Valid(), "%+v", r)
		assert.Contains(t, []string{"one holder", "several holders"}, r.Meaning, "%+v", r)
		assert.True(t, r.Where == "state" || r.Where == "organization" || cooperation.Country(r.Where).Valid(), "%+v", r)
	}
}

// Every role but these is held by many.
func TestSeats(t *testing.T) {
	const org = "4a1f"
	of := map[string][]cooperation.Role{
		"DE": {
			cooperation.RoleHeadOfState, cooperation.RoleHeadOfGovernment, cooperation.RoleForeignMinister, cooperation.RoleDefenceMinister,
			cooperation.RoleInteriorMinister, cooperation.RoleDefenceIndustryMinister, cooperation.RoleChiefOfGeneralStaff, cooperation.RoleArmyCommander,
			cooperation.RoleNavyCommander, cooperation.RoleAirForceCommander, cooperation.RoleMarinesCommander, cooperation.RoleNationalSecurityAdviser,
		},
		org: {cooperation.RoleSecretaryGeneral},
		"":  nil,
	}
	for party, want := range of {
		for _, role := range cooperation.Role("").Terms() {
			assert.Equal(t, slices.Contains(want, cooperation.Role(role)), PostKey{cooperation.Role(role), party}.isSeat(), "%s of %q", role, party)
		}
	}
	for country, several := range map[string][]cooperation.Role{
		"AD": {cooperation.RoleHeadOfState}, "BA": {cooperation.RoleHeadOfState}, "SM": {cooperation.RoleHeadOfState},
		"UA": {cooperation.RoleChiefOfGeneralStaff},
		"IR": {cooperation.RoleChiefOfGeneralStaff, cooperation.RoleArmyCommander, cooperation.RoleNavyCommander, cooperation.RoleAirForceCommander},
	} {
		for _, role := range of["DE"] {
			assert.Equal(t, !slices.Contains(several, role), PostKey{role, country}.isSeat(), "%s of %s", role, country)
		}
	}
}
