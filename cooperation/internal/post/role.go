package post

import (
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/country"
)

// The roles that titles are read as; package cooperation documents them.
const (
	roleHeadOfState               = "head-of-state"
	roleDeputyHeadOfState         = "deputy-head-of-state"
	roleHeadOfGovernment          = "head-of-government"
	roleDeputyHeadOfGovernment    = "deputy-head-of-government"
	roleForeignMinister           = "foreign-minister"
	roleDeputyForeignMinister     = "deputy-foreign-minister"
	roleDefenceMinister           = "defence-minister"
	roleDeputyDefenceMinister     = "deputy-defence-minister"
	roleDefenceIndustryMinister   = "defence-industry-minister"
	roleInteriorMinister          = "interior-minister"
	roleMinister                  = "minister"
	roleDeputyMinister            = "deputy-minister"
	rolePermanentSecretary        = "permanent-secretary"
	roleChiefOfGeneralStaff       = "chief-of-general-staff"
	roleDeputyChiefOfGeneralStaff = "deputy-chief-of-general-staff"
	roleArmyCommander             = "army-commander"
	roleNavyCommander             = "navy-commander"
	roleAirForceCommander         = "air-force-commander"
	roleMarinesCommander          = "marines-commander"
	roleServiceCommander          = "service-commander"
	roleDeputyServiceCommander    = "deputy-service-commander"
	roleCommander                 = "commander"
	roleDeputyCommander           = "deputy-commander"
	roleChiefOfStaff              = "chief-of-staff"
	roleDefenceAttache            = "defence-attache"
	roleDeputyDefenceAttache      = "deputy-defence-attache"
	roleMilitaryRepresentative    = "military-representative"
	roleAmbassador                = "ambassador"
	roleDiplomat                  = "diplomat"
	roleNationalSecurityAdviser   = "national-security-adviser"
	roleHeadOfIntelligence        = "head-of-intelligence"
	roleProcurementAgencyHead     = "procurement-agency-head"
	roleHeadOfDepartment          = "head-of-department"
	roleDeputyHeadOfDepartment    = "deputy-head-of-department"
	roleHeadOfAcademy             = "head-of-academy"
	roleSecretaryGeneral          = "secretary-general"
	roleParliamentSpeaker         = "parliament-speaker"
	roleDefenceCommitteeChair     = "parliamentary-defence-committee-chair"
	roleDefenceCommitteeMember    = "parliamentary-defence-committee-member"
	roleParliamentMember          = "parliament-member"
	roleAdviser                   = "adviser"
	roleSpokesperson              = "spokesperson"
	roleGovernor                  = "governor"
	roleOther                     = "other"
)

// role says what kind of post a reading is. It is empty where the words do not
// decide. The questions go from the particular to the general: an attaché of a
// ministry is an attaché, and an adviser to a minister is no minister.
func (r *reading) role() string {
	s := r.set
	isDeputy := s.any(deputy | assistant)
	leads := s.any(head | chair | commander | inspector | president)
	switch {
	case r.marks.any(another), s.any(secretary) && r.to && s.any(minister):
		return ""
	case s.any(attache):
		return either(isDeputy, roleDeputyDefenceAttache, roleDefenceAttache)
	case s.any(spokesperson), s.any(press) && s.any(head|secretary):
		return roleSpokesperson
	case s.any(ambassador):
		return roleAmbassador
	case s.any(representative) && s.any(military):
		return roleMilitaryRepresentative
	case s.any(representative) && s.any(permanent):
		return roleAmbassador
	case s.any(representative):
		return "" // of somebody who has a post
	case s.any(diplomat), s.any(embassy) && s.any(secretary):
		return roleDiplomat
	case s.any(adviser), s.any(assistant) && r.to:
		if s.has(security|national) && !isDeputy {
			return roleNationalSecurityAdviser
		}
		return roleAdviser
	case s.any(secretary) && s.any(security) && s.any(council|national):
		return either(isDeputy, roleAdviser, roleNationalSecurityAdviser)
	case s.any(academy) && leads:
		return either(isDeputy, roleDeputyHeadOfDepartment, roleHeadOfAcademy)
	case s.any(committee) && !s.any(jointStaff|generalStaff|industry):
		return r.committee(isDeputy)
	case s.any(parliament) && s.any(speaker|president|chair):
		return either(isDeputy, roleParliamentMember, roleParliamentSpeaker)
	case s == speaker:
		return roleParliamentSpeaker
	case s.has(member | parliament):
		return roleParliamentMember
	case s.any(parliament) && s&heads == deputy:
		return roleParliamentMember // a deputy of the assembly
	}
	if role := r.military(isDeputy, leads); role != "" {
		return role
	}
	return r.civil(isDeputy, leads)
}

// committee is for the heads and members of committees.
func (r *reading) committee(isDeputy bool) string {
	s := r.set
	if !s.any(defence|armedForces|security|national) || s.any(state|military) {
		if s.any(parliament) && s.any(member|chair|head) {
			return roleParliamentMember
		}
		return roleOther
	}
	if s.any(chair|head|president) && !isDeputy {
		return roleDefenceCommitteeChair
	}
	return roleDefenceCommitteeMember
}

// military is for staffs, services, commands and agencies. Everything else has
// no role here.
func (r *reading) military(isDeputy, leads bool) string {
	s := r.set
	ofService := s.any(army | navy | air | marines | service)
	lead := leads || s.any(deputy)
	switch {
	case s.any(minister), s.any(secretary), !lead:
		return ""
	case s.any(procurement) && s.any(agency), s.has(defence|industry) && s.any(agency|president|chair):
		return either(isDeputy, roleDeputyHeadOfDepartment, roleProcurementAgencyHead)
	case s.any(intelligence) && (s.any(agency|main) || !s.any(department)):
		return either(isDeputy, roleDeputyHeadOfDepartment, roleHeadOfIntelligence)
	case s.any(department) && !s.any(commander|inspector) && !(s.any(main) && s.any(service)):
		return either(isDeputy, roleDeputyHeadOfDepartment, roleHeadOfDepartment)
	case s.any(generalStaff | jointStaff):
		if r.keeps(armyStaff) && s.any(generalStaff) && !s.any(defence|armedForces) && s.any(general) {
			return either(isDeputy, roleDeputyServiceCommander, roleArmyCommander)
		}
		return either(isDeputy, roleDeputyChiefOfGeneralStaff, roleChiefOfGeneralStaff)
	case s.any(formation) && s.any(commander|head) && !s.has(navy|operations|chief):
		if s.any(staff) {
			return either(isDeputy, "", roleChiefOfStaff) // there is no role for deputy chiefs of staff
		}
		return either(isDeputy, roleDeputyCommander, roleCommander)
	case ofService && s.any(staff) && r.ofStaff:
		return r.chiefOfStaff(isDeputy)
	case ofService:
		if isDeputy {
			return roleDeputyServiceCommander
		}
		return serviceRole(s)
	case s.has(security|national) && s.any(head) && !s.any(agency|ministry):
		return either(isDeputy, roleAdviser, roleNationalSecurityAdviser) // Seoul's director of national security
	case s.any(security) && s.any(agency):
		return either(isDeputy, roleDeputyHeadOfDepartment, roleHeadOfIntelligence)
	case s.has(supreme | commander):
		switch {
		case s.any(chief): // in chief
			return roleHeadOfState
		case r.keeps(supremeCommander): // överbefälhavaren
			return either(isDeputy, roleDeputyChiefOfGeneralStaff, roleChiefOfGeneralStaff)
		}
		return ""
	case s.any(armedForces) || s.any(defence) && s.any(chief) && !s.any(ministry):
		if s.any(agency) {
			return ""
		}
		return either(isDeputy, roleDeputyChiefOfGeneralStaff, roleChiefOfGeneralStaff)
	case s.any(staff) && s.any(head):
		return either(isDeputy, "", roleChiefOfStaff)
	case s.any(commander) && r.unknown > 0:
		return either(isDeputy, roleDeputyCommander, roleCommander) // of something that no table knows
	}
	return ""
}

// chiefOfStaff is for a "chief of staff of" a service. Where services have
// chiefs he is the head, and where they have commanders the second man. Without
// a country nobody can say.
func (r *reading) chiefOfStaff(isDeputy bool) string {
	state := r.country
	if state == "" && r.marks.any(american) {
		state = "US"
	}
	switch {
	case state == "":
		return ""
	case r.lexicon.customs[state]&serviceChief == 0:
		return either(isDeputy, "", roleChiefOfStaff)
	case isDeputy:
		return roleDeputyServiceCommander
	}
	return serviceRole(r.set)
}

// serviceRole is the head of the service that is named.
func serviceRole(s concepts) string {
	switch {
	case s.any(service):
		return roleServiceCommander
	case s.any(marines):
		return roleMarinesCommander
	case s.any(navy):
		return roleNavyCommander
	case s.any(air):
		return roleAirForceCommander
	}
	return roleArmyCommander
}

// civil is for ministers, heads of state and what is left.
func (r *reading) civil(isDeputy, leads bool) string {
	s := r.set
	switch {
	case s.any(minister) && s.any(head|chief) && s.any(department) && !isDeputy:
		return roleHeadOfDepartment // of a minister's office
	case r.beside:
		return ""
	case s.has(prime | minister):
		return either(isDeputy, roleDeputyHeadOfGovernment, roleHeadOfGovernment)
	case s.any(permanent) && s.any(secretary):
		return rolePermanentSecretary
	case s.has(minister|procurement|agency) && !s.any(ministry):
		return either(isDeputy, roleDeputyHeadOfDepartment, roleProcurementAgencyHead) // Seoul's head of DAPA ranks as one
	case s.any(minister):
		return r.minister(isDeputy)
	case s.any(secretary):
		return r.secretary(isDeputy)
	case s.any(monarch):
		return roleHeadOfState
	case s.any(president) && !s.any(industry|agency|other|academy|department):
		return r.president(isDeputy)
	case s.has(head|state) && s&^(head|chief|state|republic) == 0:
		return roleHeadOfState
	case s.any(governor):
		return roleGovernor
	case leads && s.any(ministry) && !s.any(commander):
		return either(isDeputy, roleDeputyHeadOfDepartment, roleHeadOfDepartment)
	case s.any(other):
		return roleOther
	}
	return ""
}

// president is for presidents of states. The president of a company or a club
// has words that no table knows and that name no country.
func (r *reading) president(isDeputy bool) string {
	if r.unknown > 0 && !r.set.any(republic) && !isCountry(r.name) {
		return ""
	}
	return either(isDeputy, roleDeputyHeadOfState, roleHeadOfState)
}

// isCountry reports whether a text names a country with a code, or several of
// one name.
func isCountry(text string) bool {
	r, ok := country.Read(strings.Clone(text)) // a title can stay on the stack
	_, past := r.Historic()
	return ok && !past && len(text) <= country.MaxText
}

// minister is for the holders of a ministry.
func (r *reading) minister(isDeputy bool) string {
	s := r.set
	if s.any(state) && s.any(defence|armedForces) && !isDeputy {
		// A minister of state is a junior one, but not where the sovereign or
		// the prime minister keeps the ministry itself.
		isDeputy = !r.keeps(stateMinister)
	}
	switch {
	case s.any(defence|military) && s.any(industry):
		return either(isDeputy, roleDeputyMinister, roleDefenceIndustryMinister)
	case r.subject == armedForces && r.keeps(juniorForces):
		return roleDeputyDefenceMinister // Minister for the Armed Forces
	case r.subject == defence, r.subject == armedForces:
		return either(isDeputy, roleDeputyDefenceMinister, roleDefenceMinister)
	case r.subject == foreign:
		return either(isDeputy, roleDeputyForeignMinister, roleForeignMinister)
	case r.subject == interior:
		return either(isDeputy, roleDeputyMinister, roleInteriorMinister)
	case s&^(minister|deputy|assistant|state|republic) == 0 && r.unknown == 0:
		return "" // of what?
	}
	return either(isDeputy, roleDeputyMinister, roleMinister)
}

// secretary is for the secretaries who are ministers or stand beside one.
func (r *reading) secretary(isDeputy bool) string {
	s := r.set
	switch {
	case s.any(industry|procurement) && s.any(agency):
		return either(isDeputy, roleDeputyHeadOfDepartment, roleProcurementAgencyHead)
	case r.deputies > 1:
		return roleHeadOfDepartment // deputy assistant secretary
	case s.any(general):
		return either(isDeputy, roleOther, roleSecretaryGeneral)
	case r.subject == defence, r.subject == armedForces:
		if isDeputy {
			return roleDeputyDefenceMinister
		}
		switch {
		case s.any(state), r.marks.any(american):
			return roleDefenceMinister
		case r.keeps(civilSecretary):
			return rolePermanentSecretary
		case r.country == "":
			return "" // Britain's minister or India's civil servant
		}
		return roleDefenceMinister
	case r.subject == interior:
		return either(isDeputy, roleDeputyMinister, roleInteriorMinister)
	case r.subject == foreign && (r.keeps(foreignSecretary) || s.any(state)), s.any(state) && r.unknown == 0:
		return either(isDeputy, roleDeputyForeignMinister, roleForeignMinister)
	case s.any(permanent), r.subject == foreign:
		return rolePermanentSecretary
	case s.any(army | navy | air):
		return roleOther // the civilian heads of the American services
	case s.any(state):
		return either(isDeputy, roleDeputyMinister, roleMinister)
	}
	return ""
}

func either(isDeputy bool, yes, no string) string {
	if isDeputy {
		return yes
	}
	return no
}
