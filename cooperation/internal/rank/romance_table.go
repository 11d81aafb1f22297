package rank

// wordRomance reads French, Spanish, Italian, Portuguese and Romanian
// words, folded to ASCII. French titles and their equivalence: Code de la
// défense, articles L4131-1 and R4131-2.
func wordRomance(w string) string {
	switch w {
	case "generale", "generalen":
		return "general"
	case "coronel", "colonnello", "colonelul":
		return "colonel"
	case "teniente", "tenente", "locotenent", "tte":
		return "lieutenant"
	case "comandante", "maggiore", "maior", "cdt":
		return "major"
	case "capitan", "capitaine", "capitano", "capitao", "cne":
		return "captain"
	case "generalmaior":
		return "major general"
	case "esquadra": // Brazil's four stars; Italy's squadra has three
		return "esquadra"
	case "almirante", "amiral", "ammiraglio", "amirante":
		return "admiral"
	case "vicealmirante", "vicealm":
		return "vice admiral"
	case "contralmirante", "contraalmirante", "contraamiral":
		return "rear admiral"
	case "contrammiraglio": // Italy's one star; its two stars are ammiraglio di divisione
		return "rear admiral lower half"
	case "contra":
		return "rear"
	case "alferez", "enseigne":
		return "ensign"
	case "comodoro":
		return "commodore"
	case "brigadeiro":
		return "brigadier"
	case "france":
		return "france"
	case "chef":
		return "chef"
	case "bataillon", "escadron", "escadrons":
		return "battalion"
	case "brigada", "brigata", "brigadiere":
		return "brigade"
	case "divisione", "divisao", "div":
		return "division"
	case "bda":
		return "brigade"
	case "ca": // generale di corpo d'armata
		return "corps army"
	case "corpo", "cuerpo", "corp":
		return "corps"
	case "armee", "armata", "ejercito", "exercito", "armada":
		return "army"
	case "mariscal", "marechal", "maresciallo":
		return "marshal"
	case "escadre", "squadra":
		return "squadron"
	case "aerienne", "aerien", "aerea", "ar":
		return "air"
	case "vaisseau", "navio", "vascello", "vasc", "guerra":
		return "vessel"
	case "fregate", "fragata", "frag", "fregata", "freg":
		return "frigate"
	case "corvette", "corbeta", "corvetta", "corv":
		return "corvette"
	case "gbr":
		return "brigadier general"
	case "gdi":
		return "major general"
	case "gca":
		return "lieutenant general"
	case "gar":
		return "general army"
	case "primer", "premiere", "prima", "primo":
		return "first"
	case "classe", "clase":
		return "rank"
	case "sous": // sous-lieutenant
		return "second"
	case "subteniente", "sottotenente":
		return "second lieutenant"
	case "de", "d", "du", "la", "le", "l", "di", "do", "da", "del", "dello", "et", "mar", "e", "2s", "deuxieme", "section":
		return drop
	}
	return ""
}
