package cooperation

// postWordEnglish reads English words of posts, British and American, singular
// or plural.
func postWordEnglish(w string) postSet {
	switch w {
	case "minister", "mindef", "defmin", "mantri": // Hindi in Latin letters, as Delhi's own English has it
		return postMinister
	case "ministry", "mod", "mnd":
		return postMinistry
	case "wiceminister": // Polish, which else is read as a compound of minister
		return postDeputy | postMinister
	case "deputy", "dep", "undersecretary", "vice", "dy":
		if w == "undersecretary" {
			return postDeputy | postSecretary
		}
		return postDeputy
	case "assistant", "asst":
		return postAssistant
	case "head", "director", "dir", "superintendent", "boss", "coordinator", "controller", "commissioner", "administrator":
		return postHead
	case "chief":
		return postHead | postChief
	case "commander", "commanding", "cinc", "commandant":
		return postCommander
	case "chairman", "chairwoman", "chairperson", "chair", "cochair", "cochairman":
		return postChair
	case "member", "mp", "senator", "congressman", "congresswoman", "lawmaker", "legislator", "parliamentarian":
		if w == "member" {
			return postMember
		}
		return postMember | postParliament
	case "speaker":
		return postSpeaker
	case "president":
		return postPresident
	case "king", "queen", "emir", "amir", "sultan", "emperor", "monarch":
		return postMonarch
	case "prime", "premier":
		if w == "premier" {
			return postPrime | postMinister
		}
		return postPrime
	case "chancellor":
		return postPrime | postMinister
	case "secretary", "secdef":
		if w == "secdef" {
			return postSecretary | postDefence
		}
		return postSecretary
	case "state":
		return postState
	case "permanent":
		return postPermanent
	case "general":
		return postGeneralWord
	case "attache", "attaches":
		return postAttache
	case "ambassador", "envoy":
		return postAmbassador
	case "charge", "consul", "counsellor", "counselor":
		return postDiplomat
	case "representative", "rep", "delegate":
		return postRepresentative
	case "adviser", "advisor", "aide":
		return postAdviser
	case "spokesperson", "spokesman", "spokeswoman":
		return postSpokes
	case "press", "media":
		return postPress
	case "inspector":
		return postInspector
	case "governor", "mayor":
		return postGovernor
	case "defence", "defense", "defensive", "raksha":
		return postDefence
	case "foreign", "external":
		return postForeign
	case "interior", "internal", "home":
		return postInterior
	case "industry", "industries", "production":
		return postIndustry
	case "intelligence", "cia", "nis", "dia", "mossad":
		if w != "intelligence" {
			return postIntelligence | postAgency
		}
		return postIntelligence
	case "security":
		return postSecurity
	case "council":
		return postCouncil
	case "procurement", "acquisition", "dapa", "ssb", "armaments":
		if w == "dapa" || w == "ssb" {
			return postProcurement | postAgency
		}
		return postProcurement
	case "national":
		return postNational
	case "military", "warfare":
		return postMilitary
	case "bundeswehr", "tsk", "idf":
		return postArmedForces
	case "jcs":
		return postJointStaff
	case "cjcs":
		return postJointStaff | postChair
	case "chod":
		return postDefence | postHead | postChief
	case "house":
		return postParliament
	case "staff":
		return postStaff
	case "army", "land", "ground":
		return postArmy
	case "navy", "naval", "maritime", "sea":
		return postNavy
	case "air", "airforce":
		return postAir
	case "marine", "marines":
		return postMarines
	case "border", "coast", "coastguard", "gendarmerie", "carabinieri", "missile", "rocket", "airborne",
		"paratroop", "guard", "guards", "police", "cyber", "strategic":
		return postService
	case "corps", "division", "brigade", "regiment", "battalion", "fleet", "flotilla", "squadron", "region",
		"district", "garrison", "base", "theater", "theatre", "europe", "africa", "pacific", "southern",
		"northern", "eastern", "western", "central", "area", "combined", "training", "command", "joint", "regional", "wing", "group", "allied":
		return postFormation
	case "department", "directorate", "bureau", "unit", "section", "branch", "cooperation", "centre", "center",
		"dept", "affairs", "policy", "planning", "relations":
		return postDepartment
	case "office":
		return postOffice | postDepartment
	case "agency", "service", "administration", "organisation", "organization", "program", "programme", "bnd":
		return postAgency
	case "main":
		return postMain
	case "committee", "commission":
		return postCommittee
	case "parliament", "parliamentary", "senate", "congress", "legislature", "majlis", "mejlis", "knesset",
		"bundestag", "sejm", "rada", "duma", "seimas", "saeima", "riigikogu", "lok", "rajya":
		return postParliament
	case "assembly":
		return postParliament
	case "embassy":
		return postEmbassy
	case "academy", "university", "college", "school", "institute", "lyceum", "rector":
		if w == "rector" {
			return postAcademy | postHead
		}
		return postAcademy
	case "supreme":
		return postSupreme
	case "operations", "operational":
		return postOperations
	case "republic":
		return postRepublic
	case "ombudsman", "commissar", "chaplain", "judge", "prosecutor", "officer", "founder", "ceo", "manager",
		"trustee", "executive", "treasurer", "auditor", "professor", "delegation", "company", "corporation",
		"association", "union", "foundation", "court", "bank", "federation", "society":
		return postOther
	}
	return 0
}
