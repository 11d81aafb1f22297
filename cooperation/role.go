package cooperation

import "slices"

// Role is the kind of a post, of a closed list, so that "Müdafiə naziri" and
// "Minister of Defence" compare. The zero value means not classified.
//
// The list is the posts that meet in reports of defence cooperation. Its terms
// follow the English titles that the holders' own institutions use. Chiefs of
// defence are counted as NATO's and the EU's Military Committees count them:
// one per state, whatever the title. Diplomats follow the protocol classes of
// the Vienna Convention on Diplomatic Relations (1961), and all others the
// pages of ministries and parliaments. A role says what kind of post it is;
// [Post.Title] keeps the difference between a first deputy and a deputy for a
// subject.
type Role string

// The roles.
const (
	// RoleHeadOfState: president, monarch; "Supreme Commander-in-Chief" as a
	// president's title.
	RoleHeadOfState            Role = "head-of-state"
	RoleDeputyHeadOfState      Role = "deputy-head-of-state"      // vice-president, crown prince
	RoleHeadOfGovernment       Role = "head-of-government"        // prime minister, premier, chancellor
	RoleDeputyHeadOfGovernment Role = "deputy-head-of-government" // deputy and vice prime minister, vice-chancellor
	RoleForeignMinister        Role = "foreign-minister"          // minister of foreign affairs, US secretary of state
	RoleDeputyForeignMinister  Role = "deputy-foreign-minister"   // deputies of any order, as for defence
	RoleDefenceMinister        Role = "defence-minister"          // minister, US or British secretary, of defence
	// RoleDeputyDefenceMinister: deputies of any order: first deputy, vice,
	// under- and assistant secretary, parliamentary state secretary, deputy
	// minister for a subject; the title keeps the difference.
	RoleDeputyDefenceMinister   Role = "deputy-defence-minister"
	RoleDefenceIndustryMinister Role = "defence-industry-minister" // a minister for the arms industry beside the one for defence
	RoleInteriorMinister        Role = "interior-minister"         // minister of the interior or internal affairs
	RoleMinister                Role = "minister"                  // a minister of anything else
	RoleDeputyMinister          Role = "deputy-minister"           // a deputy of such a minister
	// RolePermanentSecretary: highest civil servant of a ministry; India's
	// Defence Secretary.
	RolePermanentSecretary Role = "permanent-secretary"
	// RoleChiefOfGeneralStaff: highest serving officer of all the forces: chief
	// of the general staff, of defence, of the defence staff, chairman of the
	// joint chiefs, commander-in-chief of the armed forces.
	RoleChiefOfGeneralStaff       Role = "chief-of-general-staff"
	RoleDeputyChiefOfGeneralStaff Role = "deputy-chief-of-general-staff" // deputies of any order of the same
	// RoleArmyCommander: head of the land forces: commander, chief of the army
	// staff, Britain's Chief of the General Staff.
	RoleArmyCommander Role = "army-commander"
	// RoleNavyCommander: head of the naval forces: commander, chief of naval
	// operations or staff, First Sea Lord.
	RoleNavyCommander     Role = "navy-commander"
	RoleAirForceCommander Role = "air-force-commander" // head of the air or air-defence forces
	RoleMarinesCommander  Role = "marines-commander"   // head of the marine corps or naval infantry
	// RoleServiceCommander: head of any other service: border, internal or
	// missile troops, national or coast guard, gendarmerie.
	RoleServiceCommander       Role = "service-commander"
	RoleDeputyServiceCommander Role = "deputy-service-commander" // deputy of the head of any service
	// RoleCommander: commander of a formation, fleet, region or command below a
	// service.
	RoleCommander              Role = "commander"
	RoleDeputyCommander        Role = "deputy-commander"        // deputy of such a commander
	RoleChiefOfStaff           Role = "chief-of-staff"          // chief of staff of a service, formation, command or office
	RoleDefenceAttache         Role = "defence-attache"         // defence, military, naval or air attaché
	RoleDeputyDefenceAttache   Role = "deputy-defence-attache"  // assistant or deputy attaché
	RoleMilitaryRepresentative Role = "military-representative" // national military representative to an organization
	RoleAmbassador             Role = "ambassador"              // ambassador, high commissioner, permanent representative
	RoleDiplomat               Role = "diplomat"                // chargé d'affaires, consul, counsellor, embassy secretary
	// RoleNationalSecurityAdviser: head of state's security adviser, secretary
	// of a security council.
	RoleNationalSecurityAdviser Role = "national-security-adviser"
	RoleHeadOfIntelligence      Role = "head-of-intelligence"    // head of an intelligence or state security service
	RoleProcurementAgencyHead   Role = "procurement-agency-head" // head of the state's arms procurement agency: DAPA, SSB
	// RoleHeadOfDepartment: director or head of a department, directorate,
	// bureau or office.
	RoleHeadOfDepartment       Role = "head-of-department"
	RoleDeputyHeadOfDepartment Role = "deputy-head-of-department" // deputy of such a head
	// RoleHeadOfAcademy: rector, commandant or head of a military school or
	// university.
	RoleHeadOfAcademy     Role = "head-of-academy"
	RoleSecretaryGeneral  Role = "secretary-general"  // secretary general of an international organization
	RoleParliamentSpeaker Role = "parliament-speaker" // speaker, president or chairman of a parliament
	// RoleDefenceCommitteeChair: chairman of parliament's committee on defence
	// or armed services.
	RoleDefenceCommitteeChair  Role = "parliamentary-defence-committee-chair"
	RoleDefenceCommitteeMember Role = "parliamentary-defence-committee-member" // member of that committee
	RoleParliamentMember       Role = "parliament-member"                      // deputy, member of parliament, senator
	RoleAdviser                Role = "adviser"                                // adviser or assistant to any of these
	RoleSpokesperson           Role = "spokesperson"                           // spokesperson, head of a press service
	RoleGovernor               Role = "governor"                               // governor or mayor
	RoleOther                  Role = "other"                                  // a post that is none of these
)

var roles = [...]Role{
	RoleHeadOfState, RoleDeputyHeadOfState, RoleHeadOfGovernment, RoleDeputyHeadOfGovernment,
	RoleForeignMinister, RoleDeputyForeignMinister, RoleDefenceMinister, RoleDeputyDefenceMinister,
	RoleDefenceIndustryMinister, RoleInteriorMinister, RoleMinister, RoleDeputyMinister,
	RolePermanentSecretary, RoleChiefOfGeneralStaff, RoleDeputyChiefOfGeneralStaff, RoleArmyCommander,
	RoleNavyCommander, RoleAirForceCommander, RoleMarinesCommander, RoleServiceCommander,
	RoleDeputyServiceCommander, RoleCommander, RoleDeputyCommander, RoleChiefOfStaff, RoleDefenceAttache,
	RoleDeputyDefenceAttache, RoleMilitaryRepresentative, RoleAmbassador, RoleDiplomat,
	RoleNationalSecurityAdviser, RoleHeadOfIntelligence, RoleProcurementAgencyHead, RoleHeadOfDepartment,
	RoleDeputyHeadOfDepartment, RoleHeadOfAcademy, RoleSecretaryGeneral, RoleParliamentSpeaker,
	RoleDefenceCommitteeChair, RoleDefenceCommitteeMember, RoleParliamentMember, RoleAdviser,
	RoleSpokesperson, RoleGovernor, RoleOther,
}

// Valid reports whether r is one of the roles listed. The zero value, not
// classified, is none of them.
func (r Role) Valid() bool { return slices.Contains(roles[:], r) }

// Terms lists the valid values in the order of the constants.
func (Role) Terms() []string { return termsOf(roles[:]) }
