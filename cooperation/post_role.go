package cooperation

import "errors"

// role says what kind of post a reading is; the empty Role where its words do
// not decide. The questions are asked from the particular to the general: an
// attaché of a ministry is an attaché, an adviser to a minister no minister.
func (r *postReading) role(c Country) Role {
	if r.afp && c == "PH" {
		r.set |= postArmedForces
	}
	s := r.set
	deputy := s.any(postDeputy | postAssistant)
	head := s.any(postHead | postChair | postCommander | postInspector | postPresident)
	switch {
	case r.another, s.any(postSecretary) && r.to && s.any(postMinister):
		return ""
	case s.any(postAttache):
		return postEither(deputy, RoleDeputyDefenceAttache, RoleDefenceAttache)
	case s.any(postSpokes), s.any(postPress) && s.any(postHead|postSecretary):
		return RoleSpokesperson
	case s.any(postAmbassador):
		return RoleAmbassador
	case s.any(postRepresentative) && s.any(postMilitary):
		return RoleMilitaryRepresentative
	case s.any(postRepresentative) && s.any(postPermanent):
		return RoleAmbassador
	case s.any(postRepresentative):
		return "" // of somebody who has a post
	case s.any(postDiplomat), s.any(postEmbassy) && s.any(postSecretary):
		return RoleDiplomat
	case s.any(postAdviser), s.any(postAssistant) && r.to:
		if s.has(postSecurity|postNational) && !deputy {
			return RoleNationalSecurityAdviser
		}
		return RoleAdviser
	case s.any(postSecretary) && s.any(postSecurity) && s.any(postCouncil|postNational):
		return postEither(deputy, RoleAdviser, RoleNationalSecurityAdviser)
	case s.any(postAcademy) && head:
		return postEither(deputy, RoleDeputyHeadOfDepartment, RoleHeadOfAcademy)
	case s.any(postCommittee) && !s.any(postJointStaff|postGeneralStaff|postIndustry):
		return r.committee(deputy)
	case s.any(postParliament) && s.any(postSpeaker|postPresident|postChair):
		return postEither(deputy, RoleParliamentMember, RoleParliamentSpeaker)
	case s == postSpeaker:
		return RoleParliamentSpeaker
	case s.has(postMember | postParliament):
		return RoleParliamentMember
	case s.any(postParliament) && s&postHeads == postDeputy:
		return RoleParliamentMember // a deputy of the assembly
	}
	if role := r.military(c, deputy, head); role != "" {
		return role
	}
	return r.civil(c, deputy, head)
}

// committee is for the heads and members of committees.
func (r *postReading) committee(deputy bool) Role {
	s := r.set
	if !s.any(postDefence|postArmedForces|postSecurity|postNational) || s.any(postState|postMilitary) {
		if s.any(postParliament) && s.any(postMember|postChair|postHead) {
			return RoleParliamentMember
		}
		return RoleOther
	}
	if s.any(postChair|postHead|postPresident) && !deputy {
		return RoleDefenceCommitteeChair
	}
	return RoleDefenceCommitteeMember
}

// military is for staffs, services, commands and agencies; the empty Role for
// everything else.
func (r *postReading) military(c Country, deputy, head bool) Role {
	s := r.set
	service := s.any(postArmy | postNavy | postAir | postMarines | postService)
	lead := head || s.any(postDeputy)
	switch {
	case s.any(postMinister), s.any(postSecretary), !lead:
		return ""
	case s.any(postProcurement) && s.any(postAgency), s.has(postDefence|postIndustry) && s.any(postAgency|postPresident|postChair):
		return postEither(deputy, RoleDeputyHeadOfDepartment, RoleProcurementAgencyHead)
	case s.any(postIntelligence) && (s.any(postAgency|postMain) || !s.any(postDepartment)):
		return postEither(deputy, RoleDeputyHeadOfDepartment, RoleHeadOfIntelligence)
	case s.any(postDepartment) && !s.any(postCommander|postInspector) && !(s.any(postMain) && s.any(postService)):
		return postEither(deputy, RoleDeputyHeadOfDepartment, RoleHeadOfDepartment)
	case s.any(postGeneralStaff | postJointStaff):
		if c == "GB" && s.any(postGeneralStaff) && !s.any(postDefence|postArmedForces) && s.any(postGeneralWord) {
			return postEither(deputy, RoleDeputyServiceCommander, RoleArmyCommander)
		}
		return postEither(deputy, RoleDeputyChiefOfGeneralStaff, RoleChiefOfGeneralStaff)
	case s.any(postFormation) && s.any(postCommander|postHead) && !s.has(postNavy|postOperations|postChief):
		if s.any(postStaff) {
			return postEither(deputy, "", RoleChiefOfStaff) // there is no role for deputy chiefs of staff
		}
		return postEither(deputy, RoleDeputyCommander, RoleCommander)
	case service && s.any(postStaff) && r.ofStaff:
		return r.chiefOfStaff(c, deputy)
	case service:
		if deputy {
			return RoleDeputyServiceCommander
		}
		return postServiceRole(s)
	case s.has(postSecurity|postNational) && s.any(postHead) && !s.any(postAgency|postMinistry):
		return postEither(deputy, RoleAdviser, RoleNationalSecurityAdviser) // Seoul's director of national security
	case s.any(postSecurity) && s.any(postAgency):
		return postEither(deputy, RoleDeputyHeadOfDepartment, RoleHeadOfIntelligence)
	case s.has(postSupreme | postCommander):
		switch {
		case s.any(postChief): // in chief
			return RoleHeadOfState
		case c == "SE": // överbefälhavaren
			return postEither(deputy, RoleDeputyChiefOfGeneralStaff, RoleChiefOfGeneralStaff)
		}
		return ""
	case s.any(postArmedForces) || s.any(postDefence) && s.any(postChief) && !s.any(postMinistry):
		if s.any(postAgency | postOffice) {
			return ""
		}
		return postEither(deputy, RoleDeputyChiefOfGeneralStaff, RoleChiefOfGeneralStaff)
	case s.any(postStaff) && s.any(postHead):
		return postEither(deputy, "", RoleChiefOfStaff)
	case s.any(postCommander) && r.unknown > 0:
		return postEither(deputy, RoleDeputyCommander, RoleCommander) // of something that no table knows
	}
	return ""
}

// chiefOfStaff is for a "chief of staff of" a service. It is the service's head
// where services have chiefs, and the second man where they have commanders;
// without a country nobody can say.
func (r *postReading) chiefOfStaff(c Country, deputy bool) Role {
	if c == "" && r.american {
		c = "US"
	}
	switch c {
	case "US", "KR", "JP", "IN", "PK", "BD", "LK", "NP", "FR", "GB", "IT", "ES", "PT", "GR", "AU", "NZ", "NG", "GH":
		if deputy {
			return RoleDeputyServiceCommander
		}
		return postServiceRole(r.set)
	case "":
		return ""
	}
	return postEither(deputy, "", RoleChiefOfStaff)
}

// postServiceRole is the head of the service that is named.
func postServiceRole(s postSet) Role {
	switch {
	case s.any(postService):
		return RoleServiceCommander
	case s.any(postMarines):
		return RoleMarinesCommander
	case s.any(postNavy):
		return RoleNavyCommander
	case s.any(postAir):
		return RoleAirForceCommander
	}
	return RoleArmyCommander
}

// civil is for ministers, heads of state and what is left.
func (r *postReading) civil(c Country, deputy, head bool) Role {
	s := r.set
	switch {
	case s.any(postMinister) && s.any(postHead|postChief) && s.any(postDepartment) && !deputy:
		return RoleHeadOfDepartment // of a minister's office
	case r.beside:
		return ""
	case s.has(postPrime | postMinister):
		return postEither(deputy, RoleDeputyHeadOfGovernment, RoleHeadOfGovernment)
	case s.any(postPermanent) && s.any(postSecretary):
		return RolePermanentSecretary
	case s.has(postMinister|postProcurement|postAgency) && !s.any(postMinistry):
		return postEither(deputy, RoleDeputyHeadOfDepartment, RoleProcurementAgencyHead) // Seoul's head of DAPA ranks as one
	case s.any(postMinister):
		return r.minister(c, deputy)
	case s.any(postSecretary):
		return r.secretary(c, deputy)
	case s.any(postMonarch):
		return RoleHeadOfState
	case s.any(postPresident) && !s.any(postIndustry|postAgency|postOther|postAcademy|postDepartment):
		return r.president(deputy)
	case s.has(postHead|postState) && s&^(postHead|postChief|postState|postRepublic) == 0:
		return RoleHeadOfState
	case s.any(postGovernor):
		return RoleGovernor
	case head && s.any(postMinistry) && !s.any(postCommander):
		return postEither(deputy, RoleDeputyHeadOfDepartment, RoleHeadOfDepartment)
	case s.any(postOther):
		return RoleOther
	}
	return ""
}

// president is for presidents of states; other presidents, of a company or a
// club, are named by words that no table knows and that are no country.
func (r *postReading) president(deputy bool) Role {
	if r.unknown > 0 && !r.set.any(postRepublic) {
		if _, err := ParseCountry(r.name); errors.Is(err, ErrUnknown) {
			return ""
		}
	}
	return postEither(deputy, RoleDeputyHeadOfState, RoleHeadOfState)
}

// minister is for the holders of a ministry.
func (r *postReading) minister(c Country, deputy bool) Role {
	s := r.set
	if s.any(postState) && s.any(postDefence|postArmedForces) && !deputy {
		// A minister of state is a junior one, but not where the sovereign or
		// the prime minister keeps the ministry itself.
		switch c {
		case "QA", "AE", "BH", "OM":
		default:
			deputy = true
		}
	}
	switch {
	case s.any(postDefence|postMilitary) && s.any(postIndustry):
		return postEither(deputy, RoleDeputyMinister, RoleDefenceIndustryMinister)
	case r.subject == postArmedForces && c == "GB":
		return RoleDeputyDefenceMinister // Minister for the Armed Forces
	case r.subject == postDefence, r.subject == postArmedForces:
		return postEither(deputy, RoleDeputyDefenceMinister, RoleDefenceMinister)
	case r.subject == postForeign:
		return postEither(deputy, RoleDeputyForeignMinister, RoleForeignMinister)
	case r.subject == postInterior:
		return postEither(deputy, RoleDeputyMinister, RoleInteriorMinister)
	case s&^(postMinister|postDeputy|postAssistant|postState|postRepublic) == 0 && r.unknown == 0:
		return "" // of what?
	}
	return postEither(deputy, RoleDeputyMinister, RoleMinister)
}

// secretary is for the secretaries who are ministers or stand beside one.
func (r *postReading) secretary(c Country, deputy bool) Role {
	s := r.set
	switch {
	case s.any(postIndustry|postProcurement) && s.any(postAgency):
		return postEither(deputy, RoleDeputyHeadOfDepartment, RoleProcurementAgencyHead)
	case r.deputies > 1:
		return RoleHeadOfDepartment // deputy assistant secretary
	case s.any(postGeneralWord):
		return postEither(deputy, RoleOther, RoleSecretaryGeneral)
	case r.subject == postDefence, r.subject == postArmedForces:
		if deputy {
			return RoleDeputyDefenceMinister
		}
		switch {
		case s.any(postState), r.american:
			return RoleDefenceMinister
		case c == "IN", c == "PK", c == "BD", c == "LK":
			return RolePermanentSecretary
		case c == "":
			return "" // Britain's minister or India's civil servant
		}
		return RoleDefenceMinister
	case r.subject == postInterior:
		return postEither(deputy, RoleDeputyMinister, RoleInteriorMinister)
	case r.subject == postForeign && (c == "GB" || c == "PH" || s.any(postState)), s.any(postState) && r.unknown == 0:
		return postEither(deputy, RoleDeputyForeignMinister, RoleForeignMinister)
	case s.any(postPermanent), r.subject == postForeign:
		return RolePermanentSecretary
	case s.any(postArmy | postNavy | postAir):
		return RoleOther // the civilian heads of the American services
	case s.any(postState):
		return postEither(deputy, RoleDeputyMinister, RoleMinister)
	}
	return ""
}

func postEither(deputy bool, yes, no Role) Role {
	if deputy {
		return yes
	}
	return no
}
