package cooperation

import "slices"

// Organization is a body that acts or is named in a report: a ministry, a
// general staff, an alliance, a company, a historic state without code.
type Organization struct {
	// ID names the record within its report. A [Party] may be this ID.
	ID ID `json:"id" validate:"required"`
	// Name is the name as printed.
	Name Name `json:"name"`
	// Kind is the kind of body.
	Kind OrganizationKind `json:"kind,omitempty"`
	// Country is the state whose body it is; empty for international ones.
	Country Country `json:"country,omitempty"`
	// Role is what it is in its state. State and role together identify an
	// organization across reports and languages.
	Role OrganizationRole `json:"role,omitempty"`
	// Label is the source's own word for kind or role; required if either is other.
	Label string `json:"label,omitempty" validate:"required_if=Kind other,required_if=Role other"`
	// Parent is the organization of this report that it is a part of.
	Parent ID `json:"parent,omitempty" defcoop:"ref=organization"`
	// Identifiers name it in external registers.
	Identifiers []Identifier `json:"identifiers,omitempty" validate:"dive"`

	Links     []Link     `json:"links,omitempty" validate:"dive"`      // relations to other records
	Polarity  Polarity   `json:"polarity,omitempty"`                   // asserted unless it says otherwise
	According ID         `json:"according,omitempty" defcoop:"teller"` // who says so; empty means the report itself
	Citations []Citation `json:"citations,omitempty" validate:"dive"`  // the passages that say so
}

// OrganizationKind is the kind of a body.
type OrganizationKind string

// The kinds of organizations. The terms are those of Popolo and of the types
// of legal entities in FollowTheMoney, narrowed to what acts in defence
// cooperation.
const (
	OrganizationState         OrganizationKind = "state"         // a historic state without ISO 3166 code
	OrganizationGovernment    OrganizationKind = "government"    // ministry, agency, office of a state
	OrganizationArmedForces   OrganizationKind = "armed-forces"  // armed forces, a service, a unit
	OrganizationParliament    OrganizationKind = "parliament"    // parliament, committee, friendship group
	OrganizationInternational OrganizationKind = "international" // between states: NATO, UN, OSCE
	OrganizationNonState      OrganizationKind = "non-state"     // armed group or movement that is no state's organ
	OrganizationCompany       OrganizationKind = "company"       // of the arms industry or any other, also if the state owns it
	OrganizationEducation     OrganizationKind = "education"     // academy, staff college, university
	OrganizationMedia         OrganizationKind = "media"         // newspaper, agency, broadcaster
	OrganizationCivil         OrganizationKind = "civil"         // think tank, association, foundation
	OrganizationOther         OrganizationKind = "other"         // needs a Label
)

var organizationKinds = [...]OrganizationKind{
	OrganizationState, OrganizationGovernment, OrganizationArmedForces, OrganizationParliament,
	OrganizationInternational, OrganizationNonState, OrganizationCompany, OrganizationEducation,
	OrganizationMedia, OrganizationCivil, OrganizationOther,
}

// Valid reports whether k is one of the constants.
func (k OrganizationKind) Valid() bool { return slices.Contains(organizationKinds[:], k) }

// Terms lists the valid values in the order of the constants.
func (OrganizationKind) Terms() []string { return termsOf(organizationKinds[:]) }

// OrganizationRole is what a body is in its state. A state has one of each at
// a time, so that state and role identify it; roles with several holders are
// other.
type OrganizationRole string

// The roles of organizations. The terms are the common English names of
// state organs in the CIA World Leaders list and Jane's World Armies.
const (
	OrganHeadOfStateOffice  OrganizationRole = "head-of-state-office"         // presidency, royal court
	OrganGovernment         OrganizationRole = "government"                   // cabinet, prime minister's office
	OrganSecurityCouncil    OrganizationRole = "security-council"             // national security or defence council
	OrganMinistryOfDefence  OrganizationRole = "ministry-of-defence"          // or department of defence
	OrganMinistryOfForeign  OrganizationRole = "ministry-of-foreign-affairs"  // or state department
	OrganMinistryOfInterior OrganizationRole = "ministry-of-interior"         // or of internal affairs
	OrganMinistryOfIndustry OrganizationRole = "ministry-of-defence-industry" // a ministry for the arms industry beside that of defence
	OrganGeneralStaff       OrganizationRole = "general-staff"                // or joint chiefs of staff
	OrganArmedForces        OrganizationRole = "armed-forces"                 // all services together
	OrganArmy               OrganizationRole = "army"                         // land forces
	OrganNavy               OrganizationRole = "navy"                         // naval forces
	OrganAirForce           OrganizationRole = "air-force"                    // air or air-defence forces
	OrganMarines            OrganizationRole = "marines"                      // marine corps, naval infantry
	OrganCoastGuard         OrganizationRole = "coast-guard"                  // coast guard, armed service or police
	OrganBorderGuard        OrganizationRole = "border-guard"                 // border guard, border troops
	OrganNationalGuard      OrganizationRole = "national-guard"               // national guard
	OrganIntelligence       OrganizationRole = "intelligence-service"         // the state's foreign intelligence service
	OrganMilitaryIntel      OrganizationRole = "military-intelligence"        // the armed forces' intelligence service
	OrganProcurement        OrganizationRole = "procurement-agency"           // defence acquisition agency
	OrganParliament         OrganizationRole = "parliament"                   // or its lower or only house
	OrganDefenceCommittee   OrganizationRole = "parliament-defence-committee" // of parliament
	OrganOther              OrganizationRole = "other"                        // needs a Label
)

var organizationRoles = [...]OrganizationRole{
	OrganHeadOfStateOffice, OrganGovernment, OrganSecurityCouncil, OrganMinistryOfDefence, OrganMinistryOfForeign,
	OrganMinistryOfInterior, OrganMinistryOfIndustry, OrganGeneralStaff, OrganArmedForces, OrganArmy, OrganNavy,
	OrganAirForce, OrganMarines, OrganCoastGuard, OrganBorderGuard, OrganNationalGuard, OrganIntelligence,
	OrganMilitaryIntel, OrganProcurement, OrganParliament, OrganDefenceCommittee, OrganOther,
}

// Valid reports whether r is one of the constants.
func (r OrganizationRole) Valid() bool { return slices.Contains(organizationRoles[:], r) }

// Terms lists the valid values in the order of the constants.
func (OrganizationRole) Terms() []string { return termsOf(organizationRoles[:]) }
