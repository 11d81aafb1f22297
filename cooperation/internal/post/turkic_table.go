package post

import "strings"

// stem is a word's beginning and what it says; inflected languages are read
// by stems, so that "nazir", "naziri" and "nazirinin" are one.
type stem struct {
	stem string
	set  concepts
}

// byStem finds the first stem that begins w. Longer stems stand before
// those that they begin with.
func byStem(w string, stems []stem) concepts {
	for i := range stems {
		if strings.HasPrefix(w, stems[i].stem) {
			return stems[i].set
		}
	}
	return 0
}

// meaningTurkic reads Azerbaijani and Turkish words, folded to ASCII.
func meaningTurkic(w string) concepts {
	switch w { // too short to be stems
	case "kara":
		return army
	case "tbmm":
		return parliament
	case "msb":
		return ministry | defence
	case "vali", "valisi":
		return governor
	case "hava":
		return air
	}
	return byStem(w, turkicStems[:])
}

var turkicStems = [...]stem{
	{"nazirl", ministry}, {"bakanlig", ministry},
	{"nazir", minister}, {"bakan", minister},
	{"muavin", deputy}, {"yardimci", deputy}, {"vekil", deputy},
	{"mudafie", defence}, {"savunma", defence}, {"milli", national},
	{"xarici", foreign}, {"disisler", foreign}, {"daxili", interior}, {"icisler", interior},
	{"genelkurmay", generalStaff}, {"qerargah", staff}, {"kurmay", staff},
	{"reisicumhur", president}, {"cumhurbaskan", president}, {"prezident", president}, {"basbakan", prime | minister},
	{"reis", head}, {"baskan", head | chair}, {"mudir", head}, {"mudurlu", department}, {"mudur", head}, {"direktor", head},
	{"komutan", commander}, {"komandan", commander}, {"sedr", chair | head},
	{"spiker", speaker}, {"uzv", member}, {"uye", member},
	{"deputat", member | parliament}, {"milletvekil", member | parliament},
	{"meclis", parliament}, {"assambleya", parliament}, {"mejlis", parliament}, {"komite", committee}, {"komisyon", committee},
	{"attase", attache}, {"atase", attache}, {"sefir", ambassador}, {"buyukelci", ambassador},
	{"elci", ambassador}, {"konsul", diplomat}, {"konsolos", diplomat}, {"maslahatguzar", diplomat},
	{"musavir", adviser}, {"temsil", representative}, {"danisman", adviser}, {"komekci", assistant | adviser},
	{"sozcu", spokes}, {"metbuat", press}, {"basin", press}, {"katib", secretary}, {"sekreter", secretary},
	{"herbi", military}, {"askeri", military},
	{"silahli", armedForces}, {"quru", army},
	{"deniz", navy}, {"sehrhed", service}, {"serhed", service}, {"jandarma", service},
	{"sahil", service}, {"ordu", armedForces}, {"idare", department}, {"sobe", department},
	{"daire", department}, {"departament", department}, {"kolordu", formation},
	{"korpus", formation}, {"tugay", formation}, {"tumen", formation}, {"briqada", formation},
	{"kesfiyyat", intelligence}, {"istihbarat", intelligence}, {"tehlukesizlik", security},
	{"guvenlig", security}, {"sura", council}, {"kurul", council}, {"senaye", industry}, {"sanayi", industry},
	{"tedarik", procurement}, {"satinalma", procurement}, {"akademi", academy}, {"universitet", academy},
	{"universite", academy}, {"rektor", academy | head}, {"institut", academy}, {"xidmet", agency},
	{"teskilat", agency}, {"agentli", agency}, {"dovlet", state}, {"respublika", republic},
}
