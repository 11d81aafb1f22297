package match

// kind is what a token is good for in a comparison.
type kind uint8

const (
	word     kind = iota // part of the name proper
	initial              // stands for a word
	optional             // may be there or not: particle, title, what is in brackets
	suffix               // Jr., III: may be absent, but not another one
)

// isTitle reports whether a folded word is a form of address or a rank that
// reports put before a name. Only leading words are asked.
func isTitle(s string) bool {
	switch s {
	case "mr", "mrs", "ms", "miss", "mister", "sir", "dame", "lady", "lord", "dr", "prof", "professor", "doctor", "hon", "honourable", "honorable",
		"his", "her", "their", "excellency", "majesty", "highness", "royal", "imperial", "holiness", "eminence", "hrh", "he", "hm", "the",
		"president", "vice", "deputy", "prime", "minister", "premier", "chancellor", "governor", "senator", "ambassador", "secretary",
		"foreign", "defence", "defense", "acting", "former", "first", "interim", "elect", "designate", "chairman", "chairwoman", "speaker", "taoiseach",
		"king", "queen", "emperor", "empress", "prince", "princess", "crown", "grand", "duke", "archduke", "count", "countess", "baron", "viscount",
		"pope", "cardinal", "archbishop", "patriarch", "bishop", "father", "rev", "reverend",
		"sheikh", "shaikh", "shaykh", "sheik", "sayyid", "hajji", "haji", "emir", "amir", "sultan", "shah", "ayatollah", "imam", "mullah", "maulana",
		"col", "gen", "lt", "maj", "capt", "cpt", "adm", "brig", "sgt", "cmdr", "cdr", "cmdre", "vadm", "radm", "ltc", "ltg", "ltcol", "ltgen", "majgen", "rear", "flag", "fleet",
		"colonel", "general", "lieutenant", "leutenant", "major", "captain", "admiral", "brigadier", "marshal", "commander", "commodore", "field", "air", "sergeant",
		"herr", "frau", "generaloberst", "generalleutnant", "generalmajor", "oberst", "oberstleutnant", "brigadegeneral", "admiralin",
		"monsieur", "madame", "mme", "mlle", "sr", "sra", "senor", "senora", "don", "dona", "signor", "signora", "dom",
		"polkovnik", "leytenant", "leitenant", "mayor", "kapitan", "kontr", "vitse", "podpolkovnik", "gospodin", "gospozha", "pan", "pani",
		"canab", "xanim", "bay", "bayan", "orgeneral", "korgeneral", "tumgeneral", "albay":
		return true
	}
	return false
}

// likelyName reports whether a title is also a common name, and so is one
// unless at least two other words follow.
func likelyName(s string) bool {
	switch s {
	case "amir", "sultan", "shah", "prince", "king", "major", "baron", "duke", "don", "count", "miss", "pan", "bay", "mayor", "dom", "royal",
		"field", "bishop", "marshal", "pope", "father", "lord", "he", "first", "gen", "imam", "capt", "sr", "flag", "grand":
		return true
	}
	return false
}

// isParticle reports whether a folded word may come and go with the writer.
// Some are names elsewhere (Ben, Le, Do); certain asks for the others only.
func isParticle(s string, certain bool) bool {
	switch s {
	case "al", "el", "ul", "ibn", "bin", "bint", "de", "del", "della", "von", "fon", "van", "ogly", "oglu", "ogli", "oghlu", "qizi", "gizi", "kyzy", "kizi", "uly", "uulu":
		return true
	case "ad", "an", "ar", "as", "ash", "at", "az", "ed", "er", "es", "ben", "da", "do", "dos", "das", "di", "du", "des", "la", "le", "las", "los",
		"der", "den", "zu", "zum", "zur", "ter", "ten", "te", "af", "av", "y", "e", "i", "and":
		return !certain
	}
	return false
}

// fatherFollows and fatherPrecedes report whether a particle stands between the
// own name and the father's, before or after it, and is never part of a family
// name that one may leave alone.
func fatherFollows(s string) bool {
	switch s {
	case "bin", "ibn", "bint":
		return true
	}
	return false
}

func fatherPrecedes(s string) bool {
	switch s {
	case "ogly", "oglu", "ogli", "oghlu", "qizi", "gizi", "kyzy", "kizi", "uly", "uulu":
		return true
	}
	return false
}

// isSuffix reports whether a folded word, not the first, tells generations
// apart. capitals says that it is printed in capitals among small letters.
func isSuffix(s string, capitals bool) bool {
	switch s {
	case "jr", "junior", "sr", "senior", "ii", "iii", "iv", "vii", "viii", "xii", "xiii", "xiv", "xv", "xvi":
		return true
	case "vi", "ix", "xi": // also names: Xi Jinping
		return capitals
	}
	return false
}

// isRegnal reports whether an undotted capital letter at the end of a name
// is a number: Olav V.
func isRegnal(c byte) bool { return c == 'i' || c == 'v' || c == 'x' }

// isBareSurname reports whether a name of this one word is too common to be
// anybody's in particular: the most frequent Chinese, Vietnamese and Korean
// family names. (Korean ones are also found by their syllable.)
func isBareSurname(s string) bool {
	switch s {
	case "wang", "li", "lee", "zhang", "chang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "xu", "sun", "ma", "zhu", "hu", "guo", "he", "lin", "luo",
		"nguyen", "tran", "le", "pham", "hoang", "phan", "vu", "dang", "bui", "do",
		"kim", "gim", "park", "pak", "choi", "choe", "jung", "jeong", "chung", "kang", "cho", "yoon", "yun", "jang", "lim", "han", "shin", "kwon":
		return true
	}
	return false
}

// shortSuffix writes a suffix in its short form.
func shortSuffix(s string) string {
	switch s {
	case "junior":
		return "jr"
	case "senior":
		return "sr"
	}
	return s
}
