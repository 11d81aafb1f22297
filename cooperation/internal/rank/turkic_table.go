package rank

// wordTurkic reads Azerbaijani, Turkish, Uzbek, Turkmen and Kazakh (Latin)
// words, folded to ASCII. Azerbaijani ranks: law 377-IQ of 3 October 1997 on
// passing military service; Turkish: law 926 of 27 July 1967, article 29, and
// the armed forces' abbreviations. The second result is true for words that
// all services of the country share, the navy included.
func wordTurkic(w string) (string, bool) {
	switch w {
	// Azerbaijani and its neighbours: the Soviet titles in Latin script.
	case "leytenant", "leytnant", "leitenant", "leytinant", "leytenanti", "leytenanty":
		return "lieutenant", false
	case "mayor", "mayoru", "mayory", "mayori":
		return "major", false
	case "polkovnik", "polkovniki", "polkovnigi":
		return "colonel", false
	case "podpolkovnik", "podpolkovniki":
		return "lieutenant colonel", false
	case "kapitan", "kapitani":
		return "captain", false
	case "generali", "generaly":
		return "general", false
	case "generalmayor":
		return "major general", false
	case "generalleytenant":
		return "lieutenant general", false
	case "generalpolkovnik":
		return "colonel general", false
	case "ordu", "armiya", "armiyasi":
		return "army", false
	case "kicik", "kichik":
		return "junior", false
	case "bas", "bosh", "katta", "aga":
		return "senior", false
	case "gizir":
		return "warrant officer", false
	case "cavus":
		return "sergeant", false
	case "esger":
		return "private", false
	case "kontr":
		return "rear", false
	case "vitse", "vits", "visse":
		return "vice", false
	case "birinci", "birinji":
		return "first", false
	case "ikinci":
		return "second", false
	case "ucuncu":
		return "third", false
	case "derece", "dereceli", "dereceden", "rutbeli", "darajali":
		return "rank", false
	case "ci", "cu", "nci", "inci", "uncu":
		return drop, false
	case "ehtiyatda", "istefada", "olan", "emekli", "ehtiyat", "tibb", "xidmeti", "edliyye", "iste",
		"qvardiya", "kurmay", "tabip", "hakim", "em", "kur", "adaleti", "justitsiya":
		return drop, false
	case "polis":
		return "police", false
	case "marsal", "maresal":
		return "marshal", false
	// Turkish.
	case "orgeneral", "org", "orgen":
		return "general", false
	case "korgeneral", "korg", "korgen":
		return "lieutenant general", false
	case "tumgeneral", "tumg", "tumgen":
		return "major general", false
	case "tuggeneral", "tugg", "tuggen":
		return "brigadier general", false
	case "oramiral", "oa":
		return "admiral", false
	case "koramiral":
		return "vice admiral", false
	case "tumamiral", "tuma":
		return "rear admiral", false
	case "tugamiral", "tuga":
		return "rear admiral lower half", false
	case "buyukamiral":
		return "fleet admiral", false
	case "albay", "alb":
		return "colonel", true
	case "yarbay", "yb":
		return "lieutenant colonel", true
	case "binbasi", "bnb":
		return "major", true
	case "yuzbasi", "yzb":
		return "captain", true
	case "ustegmen", "utgm":
		return "first lieutenant", true
	case "tegmen", "tgm":
		return "lieutenant", true
	case "astegmen":
		return "third lieutenant", true
	case "astsubay":
		return "sergeant", false
	case "kidemli":
		return "senior", false
	case "jandarma", "jandarm":
		return "gendarmerie", false
	case "deniz", "dz":
		return "navy", false
	case "hava", "hv":
		return "air force", false
	case "kara":
		return "army", false
	case "piyade", "topcu", "tank", "istihkam", "pilot":
		return drop, false
	}
	return "", false
}
