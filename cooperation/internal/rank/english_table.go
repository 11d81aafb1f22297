package rank

// drop is what the word tables return for a word that a rank may contain
// and that changes nothing: articles, "retired", "of justice".
const drop = "-"

// wordEnglish reads English words and the abbreviations of English-writing
// forces and newsrooms: AP Stylebook, US DoD and British service style. The
// empty string means not a word of a rank.
func wordEnglish(w string) string {
	switch w {
	// Words that stand for themselves.
	case "general", "lieutenant", "major", "colonel", "brigadier", "brigade", "division",
		"corps", "army", "captain", "senior", "junior", "staff", "marshal", "field", "vice",
		"rear", "admiral", "fleet", "commodore", "commander", "flotilla", "lower", "upper",
		"half", "air", "force", "group", "wing", "squadron", "leader", "flight", "flying",
		"pilot", "officer", "warrant", "petty", "chief", "master", "command", "sergeant",
		"corporal", "lance", "private", "ensign", "midshipman", "seaman", "cadet", "full",
		"navy", "marine", "coast", "guard", "national", "border", "space", "internal", "troops",
		"police", "soviet", "union", "russian", "federation", "aviation", "commandant",
		"generalissimo", "sub", "republic", "ukraine", "kazakhstan", "starshina", "flag",
		"gendarmerie", "branch", "gunnery", "colour", "specialist":
		return w
	// Abbreviations of one word.
	case "gen", "genl", "gens":
		return "general"
	case "lt", "lieut", "leut", "ltn", "lieutenent", "leftenant":
		return "lieutenant"
	case "maj", "mjr":
		return "major"
	case "col", "cols", "colonels":
		return "colonel"
	case "brig", "brigader":
		return "brigadier"
	case "capt", "cpt", "cap", "captn":
		return "captain"
	case "adm", "adml":
		return "admiral"
	case "radm":
		return "rear admiral"
	case "vadm", "vadml":
		return "vice admiral"
	case "rdml":
		return "rear admiral lower half"
	case "cdre", "cmdre", "comdre", "cmde", "commo":
		return "commodore"
	case "cdr", "cmdr", "comdr", "cmd":
		return "commander"
	case "lcdr", "ltcdr", "ltcmdr":
		return "lieutenant commander"
	case "ltjg":
		return "lieutenant junior rank"
	case "jg":
		return "junior rank"
	case "slt", "subltn":
		return "sub lieutenant"
	case "ens":
		return "ensign"
	case "fm":
		return "field marshal"
	case "ltg", "ltgen", "lieutenantgeneral":
		return "lieutenant general"
	case "mg", "majgen", "majorgeneral":
		return "major general"
	case "bg", "bgen", "briggen", "brigen", "brigadiergeneral":
		return "brigadier general"
	case "colgen", "colonelgeneral":
		return "colonel general"
	case "ltc", "ltcol", "lieutenantcolonel":
		return "lieutenant colonel"
	case "1lt", "1stlt":
		return "first lieutenant"
	case "2lt", "2ndlt", "2dlt":
		return "second lieutenant"
	case "chf":
		return "chief"
	case "mraf":
		return "marshal air force"
	case "fadm":
		return "fleet admiral"
	case "sr", "sen", "snr":
		return "senior"
	case "mshl", "marshall", "mshal":
		return "marshal"
	case "acm":
		return "air chief marshal"
	case "avm":
		return "air vice marshal"
	case "gp", "grp":
		return "group"
	case "wg":
		return "wing"
	case "sqn":
		return "squadron"
	case "ldr":
		return "leader"
	case "flt":
		return "flight"
	case "fg":
		return "flying"
	case "plt":
		return "pilot"
	case "offr", "off", "ofr":
		return "officer"
	case "wo1":
		return "warrant officer first"
	case "wo2":
		return "warrant officer second"
	case "wo":
		return "warrant officer"
	case "cwo", "cw2", "cw3", "cw4", "cw5", "cwo2", "cwo3", "cwo4", "cwo5":
		return "chief warrant officer"
	case "sgt", "serg", "serjeant", "sargeant", "sergt":
		return "sergeant"
	case "sgm":
		return "sergeant major"
	case "csm":
		return "command sergeant major"
	case "msg", "msgt":
		return "master sergeant"
	case "1sg", "1stsgt":
		return "first sergeant"
	case "cmsgt":
		return "chief master sergeant"
	case "smsgt":
		return "senior master sergeant"
	case "tsgt":
		return "technical sergeant"
	case "gysgt":
		return "gunnery sergeant"
	case "mgysgt":
		return "master gunnery sergeant"
	case "color":
		return "colour"
	case "spc":
		return "specialist"
	case "bombardier", "bdr":
		return "corporal" // of the Royal Artillery
	case "sfc":
		return "sergeant first rank"
	case "ssg", "ssgt":
		return "staff sergeant"
	case "cpl", "corp":
		return "corporal"
	case "lcpl":
		return "lance corporal"
	case "pvt", "pte":
		return "private"
	case "pfc":
		return "private first rank"
	case "mcpo":
		return "master chief petty officer"
	case "scpo":
		return "senior chief petty officer"
	case "cpo":
		return "chief petty officer"
	case "po":
		return "petty officer"
	case "counter", "contre", "kontre":
		return "rear"
	case "divisional":
		return "division"
	case "class", "grade", "rank", "category":
		return "rank"
	case "first", "1st", "1", "i":
		return "first"
	case "second", "2nd", "2d", "2", "ii":
		return "second"
	case "third", "3rd", "3d", "3", "iii":
		return "third"
	case "forces":
		return "force"
	case "marines":
		return "marine"
	case "naval":
		return "navy"
	case "usaf", "raf", "rokaf", "rcaf", "raaf", "rnzaf", "paf", "iaf":
		return "air force"
	case "usn", "rn", "rokn", "ran", "rcn":
		return "navy"
	case "usmc", "rokmc":
		return "marine corps"
	case "uscg":
		return "coast guard"
	case "ussf":
		return "space force"
	case "roka":
		return "army"
	// Words that change nothing.
	case "of", "the", "in", "and":
		return drop
	case "ret", "retd", "rtd", "retired", "reserve", "res", "former", "ex", "acting", "late",
		"honorary", "hon", "brevet", "emeritus", "promotable", "designate", "select":
		return drop
	case "us", "usa", "uk", "rok", "royal", "hm", "american", "british", "canadian", "french", "german", "dutch",
		"belgian", "italian", "spanish", "polish", "turkish", "norwegian", "danish", "swedish", "finnish", "greek",
		"korean", "south", "azerbaijani", "azerbaijan", "georgian", "ukrainian", "japanese", "chinese", "indian",
		"pakistani", "israeli", "australian":
		return drop // "U.S. Air Force Gen.", "French Army Gen."
	case "medical", "service", "justice", "guards", "engineer", "engineering", "artillery",
		"tank", "law", "technical", "signal", "armoured", "armored", "militia", "customs", "tax":
		return drop
	// Decorations behind the name of India's and Britain's officers: Indian
	// Ministry of Defence, Award Winners; gov.uk, Honours: types of award.
	case "vsm", "avsm", "pvsm", "uysm", "yysm", "ysm", "kcb", "gcb", "kbe", "gbe", "cbe", "obe", "mbe", "dso", "cvo", "kcvo", "adc":
		return drop
	}
	return ""
}
