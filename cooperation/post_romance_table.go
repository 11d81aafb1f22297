package cooperation

// postWordRomance reads the French, Spanish, Italian and Polish words that
// reports of visits most often leave untranslated.
func postWordRomance(w string) postSet {
	switch w {
	case "ministre", "ministro", "ministra", "minister":
		return postMinister
	case "ministere", "ministerio", "ministero", "ministerstwo", "ministerstwa":
		return postMinistry
	case "armees":
		return postArmedForces
	case "defensa", "difesa", "defesa", "obrony":
		return postDefence
	case "etrangeres", "exteriores", "esteri", "zagranicznych":
		return postForeign
	case "adjoint", "adjunto", "adjunta", "delegue", "viceministre", "viceministro", "wiceminister", "zastepca":
		if w == "viceministre" || w == "viceministro" || w == "wiceminister" {
			return postDeputy | postMinister
		}
		return postDeputy
	case "chef", "jefe", "capo", "szef":
		return postHead
	case "major", "mayor":
		return 0
	case "etat", "estado", "stato":
		return postStaff
	case "maggiore", "sztabu", "conjunto":
		return postStaff
	case "generalnego":
		return postGeneralWord
	case "terre", "tierra":
		return postArmy
	case "ambassadeur", "embajador", "ambasador", "ambasciatore":
		return postAmbassador
	case "directeur", "dyrektor", "direttore", "diretor":
		return postHead
	case "premier", "presidente":
		if w == "presidente" {
			return postPresident
		}
	}
	return 0
}
