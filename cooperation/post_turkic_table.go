package cooperation

import "strings"

// postStem is a word's beginning and what it says; inflected languages are read
// by stems, so that "nazir", "naziri" and "nazirinin" are one.
type postStem struct {
	stem string
	set  postSet
}

// postStems finds the first stem that begins w. Longer stems stand before
// those that they begin with.
func postStems(w string, stems []postStem) postSet {
	for i := range stems {
		if strings.HasPrefix(w, stems[i].stem) {
			return stems[i].set
		}
	}
	return 0
}

// postWordTurkic reads Azerbaijani and Turkish words, folded to ASCII.
func postWordTurkic(w string) postSet {
	switch w { // too short to be stems
	case "kara":
		return postArmy
	case "tbmm":
		return postParliament
	case "msb":
		return postMinistry | postDefence
	case "vali", "valisi":
		return postGovernor
	case "hava":
		return postAir
	}
	return postStems(w, postTurkicStems[:])
}

var postTurkicStems = [...]postStem{
	{"nazirl", postMinistry}, {"bakanlig", postMinistry},
	{"nazir", postMinister}, {"bakan", postMinister},
	{"muavin", postDeputy}, {"yardimci", postDeputy}, {"vekil", postDeputy},
	{"mudafie", postDefence}, {"savunma", postDefence}, {"milli", postNational},
	{"xarici", postForeign}, {"disisler", postForeign}, {"daxili", postInterior}, {"icisler", postInterior},
	{"genelkurmay", postGeneralStaff}, {"qerargah", postStaff}, {"kurmay", postStaff},
	{"reisicumhur", postPresident}, {"cumhurbaskan", postPresident}, {"prezident", postPresident}, {"basbakan", postPrime | postMinister},
	{"reis", postHead}, {"baskan", postHead | postChair}, {"mudir", postHead}, {"mudurlu", postDepartment}, {"mudur", postHead}, {"direktor", postHead},
	{"komutan", postCommander}, {"komandan", postCommander}, {"sedr", postChair | postHead},
	{"spiker", postSpeaker}, {"uzv", postMember}, {"uye", postMember},
	{"deputat", postMember | postParliament}, {"milletvekil", postMember | postParliament},
	{"meclis", postParliament}, {"assambleya", postParliament}, {"mejlis", postParliament}, {"komite", postCommittee}, {"komisyon", postCommittee},
	{"attase", postAttache}, {"atase", postAttache}, {"sefir", postAmbassador}, {"buyukelci", postAmbassador},
	{"elci", postAmbassador}, {"konsul", postDiplomat}, {"konsolos", postDiplomat}, {"maslahatguzar", postDiplomat},
	{"musavir", postAdviser}, {"temsil", postRepresentative}, {"danisman", postAdviser}, {"komekci", postAssistant | postAdviser},
	{"sozcu", postSpokes}, {"metbuat", postPress}, {"basin", postPress}, {"katib", postSecretary}, {"sekreter", postSecretary},
	{"herbi", postMilitary}, {"askeri", postMilitary},
	{"silahli", postArmedForces}, {"quru", postArmy},
	{"deniz", postNavy}, {"sehrhed", postService}, {"serhed", postService}, {"jandarma", postService},
	{"sahil", postService}, {"ordu", postArmedForces}, {"idare", postDepartment}, {"sobe", postDepartment},
	{"daire", postDepartment}, {"departament", postDepartment}, {"kolordu", postFormation},
	{"korpus", postFormation}, {"tugay", postFormation}, {"tumen", postFormation}, {"briqada", postFormation},
	{"kesfiyyat", postIntelligence}, {"istihbarat", postIntelligence}, {"tehlukesizlik", postSecurity},
	{"guvenlig", postSecurity}, {"sura", postCouncil}, {"kurul", postCouncil}, {"senaye", postIndustry}, {"sanayi", postIndustry},
	{"tedarik", postProcurement}, {"satinalma", postProcurement}, {"akademi", postAcademy}, {"universitet", postAcademy},
	{"universite", postAcademy}, {"rektor", postAcademy | postHead}, {"institut", postAcademy}, {"xidmet", postAgency},
	{"teskilat", postAgency}, {"agentli", postAgency}, {"dovlet", postState}, {"respublika", postRepublic},
}
