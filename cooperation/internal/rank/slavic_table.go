package rank

// wordSlavic reads Russian and Ukrainian in Latin transliteration, Polish,
// Czech, Slovak and South Slavic words, folded to ASCII (ł is l). Polish
// titles: the Defence of the Fatherland Act of 11 March 2022.
func wordSlavic(w string) string {
	switch w {
	// Transliterated Russian and Ukrainian.
	case "generala", "generalu", "heneral":
		return "general"
	case "lejtenant", "leutenant", "lejtnant", "leytanant":
		return "lieutenant"
	case "pidpolkovnyk", "pidpolkovnik":
		return "lieutenant colonel"
	case "polkovnyk":
		return "colonel"
	case "armii", "armiyi":
		return "army"
	case "flota":
		return "fleet"
	case "ranga", "ranha", "rangu":
		return "rank"
	case "starshiy", "starshii", "starshyi", "starshij", "starsiy":
		return "senior"
	case "mladshiy", "mladshii", "mladshij", "molodshyi":
		return "junior"
	case "praporshchik", "praporschik", "praporscik":
		return "ensign"
	case "michman":
		return "midshipman"
	case "serzhant", "sierzant", "desatnik":
		return "sergeant"
	case "efreitor", "yefreytor", "yefreitor":
		return "corporal"
	case "ryadovoy", "riadovoi", "szeregowy":
		return "private"
	case "pervogo":
		return "first"
	case "vtorogo":
		return "second"
	case "tretego":
		return "third"
	case "go", "ego", "ho":
		return drop
	case "bryhadnyi", "bryhadnyy", "brigadnyi", "brygadnyy":
		return "brigade"
	case "zapasa", "otstavke", "v", "yustitsii", "militsii":
		return drop
	case "gjeneral":
		return "general"
	case "lejtant":
		return "lieutenant"
	case "gndapet": // Armenian
		return "colonel"
	case "pokhgndapet", "vokhgndapet":
		return "lieutenant colonel"
	// Polish.
	case "marynarki":
		return "shipboard"
	case "polski":
		return "poland"
	case "bryg", "brygady", "brygadier":
		return "brigade"
	case "dyw", "dywizji":
		return "division"
	case "broni":
		return "arms"
	case "plk", "pulkownik":
		return "colonel"
	case "ppk", "pplk", "podpulkownik":
		return "lieutenant colonel"
	case "kpt", "kap":
		return "captain"
	case "por", "porucznik":
		return "first lieutenant"
	case "ppor", "podporucznik":
		return "second lieutenant"
	case "marszalek":
		return "marshal"
	case "chorazy":
		return "warrant officer"
	case "kontradmiral", "kontradm":
		return "rear admiral"
	case "wiceadmiral", "wiceadm", "wadm":
		return "vice admiral"
	case "floty":
		return "fleet"
	case "kmdr", "komandor":
		return "captain sea"
	case "dypl", "mgr", "inz", "hab", "rez", "spocz", "st", "w":
		return drop
	// Czech and Slovak.
	case "armadni", "arm":
		return "army"
	case "genmjr", "genmrj": // both are met
		return "major general"
	case "brigadni", "brigadny", "brigaden":
		return "brigade"
	case "generalporucik", "genpor":
		return "lieutenant general"
	case "generalplukovnik", "genplk":
		return "colonel general"
	case "plukovnik":
		return "colonel"
	case "podplukovnik":
		return "lieutenant colonel"
	// South Slavic.
	case "pukovnik":
		return "colonel"
	case "potpukovnik":
		return "lieutenant colonel"
	case "armije":
		return "army"
	case "zbora": // Croatia's general zbora; the ministry's English is General
		return "zbora"
	case "flote":
		return "fleet"
	case "kapetan":
		return "captain"
	case "broda":
		return "ship"
	case "bojnog":
		return drop
	case "korvete":
		return "corvette"
	case "stozerni":
		return "staff"
	case "bojnik":
		return "major"
	case "satnik":
		return "captain"
	// Hungarian.
	case "vezerezredes":
		return "colonel general"
	case "altabornagy":
		return "lieutenant general"
	case "vezerornagy":
		return "major general"
	case "dandartabornok":
		return "brigadier general"
	case "ezredes":
		return "colonel"
	case "alezredes":
		return "lieutenant colonel"
	case "ornagy":
		return "major"
	case "szazados":
		return "captain"
	// Baltic.
	case "generolas", "generalis":
		return "general"
	case "brigados", "brigades":
		return "brigade"
	case "majoras", "majors":
		return "major"
	case "leitenantas", "leitnants":
		return "lieutenant"
	case "pulkininkas", "pulkvedis":
		return "colonel"
	case "generalmajors":
		return "major general"
	case "generalleitnants":
		return "lieutenant general"
	}
	return ""
}
