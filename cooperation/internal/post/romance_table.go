package post

// meaningRomance reads the French, Spanish, Italian and Polish words that
// reports of visits most often leave untranslated.
func meaningRomance(w string) concepts {
	switch w {
	case "ministre", "ministro", "ministra", "minister":
		return minister
	case "ministere", "ministerio", "ministero", "ministerstwo", "ministerstwa":
		return ministry
	case "armees":
		return armedForces
	case "defensa", "difesa", "defesa", "obrony":
		return defence
	case "etrangeres", "exteriores", "esteri", "zagranicznych":
		return foreign
	case "adjoint", "adjunto", "adjunta", "delegue", "viceministre", "viceministro", "wiceminister", "zastepca":
		if w == "viceministre" || w == "viceministro" || w == "wiceminister" {
			return deputy | minister
		}
		return deputy
	case "chef", "jefe", "capo", "szef":
		return head
	case "major", "mayor":
		return 0
	case "etat", "estado", "stato":
		return staff
	case "maggiore", "sztabu", "conjunto":
		return staff
	case "generalnego":
		return generalWord
	case "terre", "tierra":
		return army
	case "ambassadeur", "embajador", "ambasador", "ambasciatore":
		return ambassador
	case "directeur", "dyrektor", "direttore", "diretor":
		return head
	case "premier", "presidente":
		if w == "presidente" {
			return president
		}
	}
	return 0
}
