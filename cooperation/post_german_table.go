package cooperation

import "strings"

// postWordGerman reads German words, compounds taken apart: a
// Verteidigungsminister is a minister of defence.
func postWordGerman(w string) postSet {
	if c := postGermanWhole(w); c != 0 {
		return c
	}
	if rest, cut := strings.CutPrefix(w, "vize"); cut {
		if c := postWordGerman(rest); c != 0 {
			return c | postDeputy
		}
	}
	var c postSet
	for i := range postGermanEnds {
		if strings.HasSuffix(w, postGermanEnds[i].stem) {
			c = postGermanEnds[i].set
			break
		}
	}
	return c | postStems(w, postGermanStems[:])
}

// postGermanWhole reads titles that their parts would mislead about.
func postGermanWhole(w string) postSet {
	switch w {
	case "generalinspekteur":
		return postGeneralStaff | postHead
	case "inspekteur", "inspekteurin", "inspekteurs":
		return postInspector
	case "bundeskanzler", "bundeskanzlerin", "ministerprasident", "ministerprasidentin", "premierminister", "regierungschef":
		return postPrime | postMinister
	case "bundesprasident", "bundesprasidentin", "staatsprasident", "staatsprasidentin", "staatsoberhaupt", "prasident", "prasidentin":
		return postPresident
	case "staatssekretar", "staatssekretarin", "staatsministerin", "staatsminister":
		return postSecretary | postDeputy
	case "stellvertretender", "stellvertretende", "stellvertretenden", "stellvertreter", "vizeminister", "vize", "erster":
		if w == "erster" {
			return 0
		}
		if w == "vizeminister" {
			return postDeputy | postMinister
		}
		return postDeputy
	case "generalsekretar", "generalsekretarin":
		return postSecretary | postGeneralWord
	case "generalstabschef", "stabschef":
		if w == "stabschef" {
			return postHead | postStaff
		}
		return postGeneralStaff | postHead
	case "armee":
		return postArmedForces
	}
	return 0
}

// postGermanEnds says what the last part of a compound makes of it.
var postGermanEnds = [...]postStem{
	{"staatssekretar", postSecretary | postDeputy}, {"ministerium", postMinistry}, {"ministeriums", postMinistry},
	{"minister", postMinister}, {"ministerin", postMinister}, {"ministers", postMinister},
	{"ausschuss", postCommittee}, {"ausschusses", postCommittee}, {"attache", postAttache}, {"attaches", postAttache},
	{"chef", postHead}, {"chefin", postHead}, {"leiter", postHead}, {"leiterin", postHead}, {"direktor", postHead},
	{"abteilung", postDepartment}, {"referat", postDepartment}, {"stab", postStaff}, {"stabs", postStaff},
	{"berater", postAdviser}, {"beraterin", postAdviser}, {"sprecher", postSpokes}, {"sprecherin", postSpokes},
	{"botschafter", postAmbassador}, {"botschafterin", postAmbassador}, {"vorsitzender", postChair},
	{"vorsitzende", postChair}, {"vorsitzenden", postChair}, {"mitglied", postMember},
	{"abgeordneter", postMember | postParliament}, {"abgeordnete", postMember | postParliament},
	{"befehlshaber", postCommander}, {"kommandeur", postCommander}, {"kommandant", postCommander},
}

// postGermanStems says what the first part of a compound makes of it.
var postGermanStems = [...]postStem{
	{"verteidigung", postDefence}, {"aussen", postForeign}, {"auswartig", postForeign}, {"innen", postInterior},
	{"generalstab", postGeneralStaff}, {"militar", postMilitary}, {"streitkraft", postArmedForces},
	{"heer", postArmy}, {"landstreitkraft", postArmy}, {"marine", postNavy}, {"seestreitkraft", postNavy},
	{"luftwaffe", postAir}, {"luftstreitkraft", postAir}, {"rustung", postIndustry}, {"nachrichtendienst", postIntelligence | postAgency},
	{"sicherheitsberater", postSecurity | postNational | postAdviser}, {"sicherheit", postSecurity}, {"parlament", postParliament},
	{"nationalversammlung", postParliament}, {"presse", postPress}, {"regierung", 0}, {"beschaffung", postProcurement},
	{"akademie", postAcademy}, {"universitat", postAcademy}, {"geschaftstrager", postDiplomat}, {"gesandt", postDiplomat},
	{"vorsitz", postChair}, {"oberbefehlshaber", postCommander}, {"mitglied", postMember},
}
