package post

import "strings"

// meaningGerman reads German words, compounds taken apart: a
// Verteidigungsminister is a minister of defence.
func meaningGerman(w string) concepts {
	if c := germanWhole(w); c != 0 {
		return c
	}
	if rest, cut := strings.CutPrefix(w, "vize"); cut {
		if c := meaningGerman(rest); c != 0 {
			return c | deputy
		}
	}
	var c concepts
	for i := range germanEnds {
		if strings.HasSuffix(w, germanEnds[i].stem) {
			c = germanEnds[i].set
			break
		}
	}
	return c | byStem(w, germanStems[:])
}

// germanWhole reads titles that their parts would mislead about.
func germanWhole(w string) concepts {
	switch w {
	case "generalinspekteur":
		return generalStaff | head
	case "inspekteur", "inspekteurin", "inspekteurs":
		return inspector
	case "bundeskanzler", "bundeskanzlerin", "ministerprasident", "ministerprasidentin", "premierminister", "regierungschef":
		return prime | minister
	case "bundesprasident", "bundesprasidentin", "staatsprasident", "staatsprasidentin", "staatsoberhaupt", "prasident", "prasidentin":
		return president
	case "staatssekretar", "staatssekretarin", "staatsministerin", "staatsminister":
		return secretary | deputy
	case "stellvertretender", "stellvertretende", "stellvertretenden", "stellvertreter", "vizeminister", "vize", "erster":
		if w == "erster" {
			return 0
		}
		if w == "vizeminister" {
			return deputy | minister
		}
		return deputy
	case "generalsekretar", "generalsekretarin":
		return secretary | generalWord
	case "generalstabschef", "stabschef":
		if w == "stabschef" {
			return head | staff
		}
		return generalStaff | head
	case "armee":
		return armedForces
	}
	return 0
}

// germanEnds says what the last part of a compound makes of it.
var germanEnds = [...]stem{
	{"staatssekretar", secretary | deputy}, {"ministerium", ministry}, {"ministeriums", ministry},
	{"minister", minister}, {"ministerin", minister}, {"ministers", minister},
	{"ausschuss", committee}, {"ausschusses", committee}, {"attache", attache}, {"attaches", attache},
	{"chef", head}, {"chefin", head}, {"leiter", head}, {"leiterin", head}, {"direktor", head},
	{"abteilung", department}, {"referat", department}, {"stab", staff}, {"stabs", staff},
	{"berater", adviser}, {"beraterin", adviser}, {"sprecher", spokes}, {"sprecherin", spokes},
	{"botschafter", ambassador}, {"botschafterin", ambassador}, {"vorsitzender", chair},
	{"vorsitzende", chair}, {"vorsitzenden", chair}, {"mitglied", member},
	{"abgeordneter", member | parliament}, {"abgeordnete", member | parliament},
	{"befehlshaber", commander}, {"kommandeur", commander}, {"kommandant", commander},
}

// germanStems says what the first part of a compound makes of it.
var germanStems = [...]stem{
	{"verteidigung", defence}, {"aussen", foreign}, {"auswartig", foreign}, {"innen", interior},
	{"generalstab", generalStaff}, {"militar", military}, {"streitkraft", armedForces},
	{"heer", army}, {"landstreitkraft", army}, {"marine", navy}, {"seestreitkraft", navy},
	{"luftwaffe", air}, {"luftstreitkraft", air}, {"rustung", industry}, {"nachrichtendienst", intelligence | agency},
	{"sicherheitsberater", security | national | adviser}, {"sicherheit", security}, {"parlament", parliament},
	{"nationalversammlung", parliament}, {"presse", press}, {"regierung", 0}, {"beschaffung", procurement},
	{"akademie", academy}, {"universitat", academy}, {"geschaftstrager", diplomat}, {"gesandt", diplomat},
	{"vorsitz", chair}, {"oberbefehlshaber", commander}, {"mitglied", member},
}
