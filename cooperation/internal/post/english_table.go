package post

// meaningEnglish reads English words of posts, British and American, singular
// or plural.
func meaningEnglish(w string) concepts {
	switch w {
	case "minister", "mindef", "defmin", "mantri": // Hindi in Latin letters, as Delhi's own English has it
		return minister
	case "ministry", "mod", "mnd":
		return ministry
	case "wiceminister": // Polish, which else is read as a compound of minister
		return deputy | minister
	case "deputy", "dep", "undersecretary", "vice", "dy":
		if w == "undersecretary" {
			return deputy | secretary
		}
		return deputy
	case "assistant", "asst":
		return assistant
	case "head", "director", "dir", "superintendent", "boss", "coordinator", "controller", "commissioner", "administrator":
		return head
	case "chief":
		return head | chief
	case "commander", "commanding", "cinc", "commandant":
		return commander
	case "chairman", "chairwoman", "chairperson", "chair", "cochair", "cochairman":
		return chair
	case "member", "mp", "senator", "congressman", "congresswoman", "lawmaker", "legislator", "parliamentarian":
		if w == "member" {
			return member
		}
		return member | parliament
	case "speaker":
		return speaker
	case "president":
		return president
	case "king", "queen", "emir", "amir", "sultan", "emperor", "monarch":
		return monarch
	case "prime", "premier":
		if w == "premier" {
			return prime | minister
		}
		return prime
	case "chancellor":
		return prime | minister
	case "secretary", "secdef":
		if w == "secdef" {
			return secretary | defence
		}
		return secretary
	case "state":
		return state
	case "permanent":
		return permanent
	case "general":
		return generalWord
	case "attache", "attaches":
		return attache
	case "ambassador", "envoy":
		return ambassador
	case "charge", "consul", "counsellor", "counselor":
		return diplomat
	case "representative", "rep", "delegate":
		return representative
	case "adviser", "advisor", "aide":
		return adviser
	case "spokesperson", "spokesman", "spokeswoman":
		return spokes
	case "press", "media":
		return press
	case "inspector":
		return inspector
	case "governor", "mayor":
		return governor
	case "defence", "defense", "defensive", "raksha":
		return defence
	case "foreign", "external":
		return foreign
	case "interior", "internal", "home":
		return interior
	case "industry", "industries", "production":
		return industry
	case "intelligence", "cia", "nis", "dia", "mossad":
		if w != "intelligence" {
			return intelligence | agency
		}
		return intelligence
	case "security":
		return security
	case "council":
		return council
	case "procurement", "acquisition", "dapa", "ssb", "armaments":
		if w == "dapa" || w == "ssb" {
			return procurement | agency
		}
		return procurement
	case "national":
		return national
	case "military", "warfare":
		return military
	case "bundeswehr", "tsk", "idf":
		return armedForces
	case "jcs":
		return jointStaff
	case "cjcs":
		return jointStaff | chair
	case "chod":
		return defence | head | chief
	case "house":
		return parliament
	case "staff":
		return staff
	case "army", "land", "ground":
		return army
	case "navy", "naval", "maritime", "sea":
		return navy
	case "air", "airforce":
		return air
	case "marine", "marines":
		return marines
	case "border", "coast", "coastguard", "gendarmerie", "carabinieri", "missile", "rocket", "airborne",
		"paratroop", "guard", "guards", "police", "cyber", "strategic":
		return service
	case "corps", "division", "brigade", "regiment", "battalion", "fleet", "flotilla", "squadron", "region",
		"district", "garrison", "base", "theater", "theatre", "europe", "africa", "pacific", "southern",
		"northern", "eastern", "western", "central", "area", "combined", "training", "command", "joint", "regional", "wing", "group", "allied":
		return formation
	case "department", "directorate", "bureau", "unit", "section", "branch", "cooperation", "centre", "center",
		"dept", "affairs", "policy", "planning", "relations":
		return department
	case "office":
		return office | department
	case "agency", "service", "administration", "organisation", "organization", "program", "programme", "bnd":
		return agency
	case "main":
		return main
	case "committee", "commission":
		return committee
	case "parliament", "parliamentary", "senate", "congress", "legislature", "majlis", "mejlis", "knesset",
		"bundestag", "sejm", "rada", "duma", "seimas", "saeima", "riigikogu", "lok", "rajya":
		return parliament
	case "assembly":
		return parliament
	case "embassy":
		return embassy
	case "academy", "university", "college", "school", "institute", "lyceum", "rector":
		if w == "rector" {
			return academy | head
		}
		return academy
	case "supreme":
		return supreme
	case "operations", "operational":
		return operations
	case "republic":
		return republic
	case "ombudsman", "commissar", "chaplain", "judge", "prosecutor", "officer", "founder", "ceo", "manager",
		"trustee", "executive", "treasurer", "auditor", "professor", "delegation", "company", "corporation",
		"association", "union", "foundation", "court", "bank", "federation", "society":
		return other
	}
	return 0
}
