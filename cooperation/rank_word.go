package cooperation

import (
	"strings"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation/internal/fold"
)

// rankWord translates a folded word into the English words that [rankPhrase]
// reads; rankDrop for one that changes nothing, and the empty string for one
// that no rank contains. shared is true for native words that all services of
// a country use, so that the navy's meaning differs from the army's.
func rankWord(t fold.Word) (word string, shared bool) {
	w := t.Folded
	if w == "" {
		return "", false
	}
	if w[0] < utf8.RuneSelf {
		if len(w) == 1 && t.Paren {
			switch w[0] {
			case 'r': // "Maj. Gen. (R)", retired
				return rankDrop, false
			case 'n': // "Capt (N)", navy
				return "navy", false
			}
		}
		if word = rankWordEnglish(w); word != "" {
			return word, false
		}
		if word, shared = rankWordTurkic(w); word != "" {
			return word, shared
		}
		if word = rankWordGerman(w); word != "" {
			return word, false
		}
		if word = rankWordRomance(w); word != "" {
			return word, false
		}
		if word = rankWordSlavic(w); word != "" {
			return word, false
		}
		if word = rankWordFinnish(w); word != "" {
			return word, false
		}
		if word = rankWordGreekLatin(w); word != "" {
			return word, false
		}
		if word = rankWordHebrewLatin(w); word != "" {
			return word, false
		}
		if word = rankWordPersianLatin(w); word != "" {
			return word, false
		}
		if w[0] >= '1' && w[0] <= '3' {
			return rankWordSelfDefence(w), true
		}
		if word = rankWordArabicLatin(w); word != "" {
			return word, true
		}
		return rankWordRomanised(w), true
	}
	switch r, _ := utf8.DecodeRuneInString(w); {
	case r >= 0x0400 && r <= 0x052F:
		return rankWordCyrillic(w), false
	case r >= 0xAC00 && r <= 0xD7A3:
		return rankWordKorean(w), true
	case r >= 0x4E00 && r <= 0x9FFF:
		return rankWordHan(w), true
	case r >= 0x0370 && r <= 0x03FF:
		return rankWordGreek(w), false // each service has words of its own
	case r >= 0x0590 && r <= 0x05FF:
		return rankWordHebrew(w), false // one ladder, with the army's English
	case r >= 0x0600 && r <= 0x06FF:
		if word = rankWordPersian(w); word != "" {
			return word, false
		}
		return rankWordArabic(w), true
	case r >= 0x0E00 && r <= 0x0E7F:
		return rankWordThai(w), false
	case r >= 0x0530 && r <= 0x058F, r >= 0x10A0 && r <= 0x10FF:
		return rankWordCaucasian(w), false
	}
	return "", false
}

// rankWordAt translates one of several words, where its neighbours or the
// country say more than [rankWord] can.
func rankWordAt(toks []fold.Word, i int, c Country) (word string, shared bool) {
	w := toks[i].Folded
	if word = rankWordLocal(toks, i, c); word != "" {
		return word, false
	}
	switch w {
	case "l", "d", "e", "w", "i":
		// With a dot these are initials: "L. Col." is no colonel, and "Capt. I.
		// Ivanov" none of the first rank.
		if toks[i].Dotted && len(toks) > 1 && (i == 0 || i == len(toks)-1) {
			return "", false
		}
	case "b":
		if i > 0 {
			return "", false
		}
	case "р":
		if i > 0 && len(toks[i-1].Folded) == 1 && toks[i-1].Folded[0] >= '1' && toks[i-1].Folded[0] <= '3' { // "кап. 1 р."
			return "rank", false
		}
	case "v", "r": // "V Adm", "R. Adm."; "v otstavke" is Russian for retired
		if i+1 < len(toks) {
			if next, _ := rankWord(toks[i+1]); next == "admiral" {
				if w == "v" {
					return "vice", false
				}
				return "rear", false
			}
		}
	case "cmd":
		if i+1 < len(toks) && (toks[i+1].Folded == "sgt" || toks[i+1].Folded == "sergeant") {
			return "command", false
		}
	case "s":
		if i+1 < len(toks) && toks[i+1].Folded == "sgt" { // "S/Sgt"
			return "staff", false
		}
	case "technical":
		if i+1 < len(toks) && toks[i+1].Folded == "sergeant" {
			return w, false
		}
	case "kommendor":
		if c == "FI" { // below Finland's kommodor; Sweden's is a captain
			return "commander", false
		}
	case "kommendorkapten":
		if c == "FI" {
			return "lieutenant commander", false
		}
	}
	return rankWord(toks[i])
}

// rankReading is what the words of a rank say, before any ladder is asked.
type rankReading struct {
	title  rankTitle
	branch Branch // the service that the words name or imply
	shared bool   // a word that all services of the country use
	bare   bool   // "army" may belong to the title or name the service
	land   bool   // a native word that only land and air forces use
	french bool   // French naval titles, which differ from their look-alikes
}

// rankRead reads words as a whole as one rank of a country's forces.
func rankRead(toks []fold.Word, c Country) (rankReading, bool) {
	var buf [128]byte
	phrase := buf[:0]
	var r rankReading
	of, arm := false, false
	for i := range toks {
		word, shared := rankWordAt(toks, i, c)
		arm = arm || rankArm(toks[i].Folded)
		switch word {
		case "":
			return r, false
		case rankDrop:
			of = of || toks[i].Folded == "of"
			continue
		}
		if len(phrase)+len(word)+1 > len(buf) {
			return r, false
		}
		if len(phrase) > 0 {
			phrase = append(phrase, ' ')
		}
		phrase = append(phrase, word...)
		r.shared = r.shared || shared
		switch toks[i].Folded {
		case "amiral", "contre", "escadre", "corvette", "fregate", "vaisseau":
			r.french = true
		case "hauptmann", "hptm", "capitaine", "capitan", "capitano", "capitao", "kapitan", "satnik", "szazados",
			"капитан", "капітан", "oberleutnant", "leutnant", "luitenant", "teniente", "tenente", "locotenent",
			"porucznik", "por", "kapetan", "kapteeni", "naqib", "naqeeb", "nakib", "λοχαγοσ":
			r.land = true // navies say more: capitaine de vaisseau, Leutnant zur See
		}
	}
	if !r.find(string(phrase)) {
		return r, false
	}
	if arm && r.title == rankMarshal {
		r.title = rankBranchMarshal // "Marshal of Aviation"
	}
	if of && r.title == rankCommander {
		return r, false // "Commander of the Navy" is a post
	}
	if r.title == rankMajor && string(phrase) == "major" && len(toks) == 1 && toks[0].Folded == "mayor" && !rankMayor(c) {
		return r, false
	}
	return r, true
}

// rankArm reports the arms of service that had marshals in the Soviet Union.
func rankArm(w string) bool {
	switch w {
	case "aviation", "artillery", "armoured", "armored", "tank", "engineer", "engineering", "signal",
		"авиации", "артиллерии", "танковых", "бронетанковых", "инженерных", "связи":
		return true
	}
	return false
}

// rankMayor reports whether "mayor" is a major in a country's own language, and
// not the English word for the head of a town.
func rankMayor(c Country) bool {
	switch c {
	case "AZ", "UZ", "TM", "KZ", "KG", "TJ", "AM", "RU", "BY", "SUHH", "GE",
		"ES", "AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "MX", "NI", "PA", "PE", "PY", "SV", "UY", "VE":
		return true
	}
	return false
}

// find sets title and branch from a phrase, taking off the service's name
// where it is no part of the title: "Navy Capt.", "general-mayor of police".
func (r *rankReading) find(phrase string) bool {
	if r.title, r.branch = rankPhrase(phrase); r.title != rankNone {
		r.bare = r.title == rankArmyGeneral
		return true
	}
	var named Branch
	for range 4 { // "Hava Pilot Tümgeneral", "Staff Major General (Pilot)"
		rest, branch := rankTrimService(phrase)
		if rest == phrase {
			if rest = rankTrimStaff(phrase); rest == phrase {
				return false
			}
		}
		if named == "" {
			named = branch
		}
		if r.title, r.branch = rankPhrase(rest); r.title != rankNone {
			if named != "" {
				r.branch = named
			}
			return true
		}
		phrase = rest
	}
	return false
}

// rankTrimService takes the name of a service off either end of a phrase.
func rankTrimService(phrase string) (rest string, b Branch) {
	for i := range rankServices {
		s := &rankServices[i]
		n := len(s.name)
		if len(phrase) <= n+1 {
			continue
		}
		if phrase[:n] == s.name && phrase[n] == ' ' {
			return phrase[n+1:], s.branch
		}
		if cut := len(phrase) - n; phrase[cut:] == s.name && phrase[cut-1] == ' ' {
			return phrase[:cut-1], s.branch
		}
	}
	return phrase, ""
}

// rankTrimStaff takes "staff", Arabic rukn, off either end of an officer's
// rank: "Staff Major General", "Brigadier Staff". It means a graduate of the
// staff college and changes no grade. "General Staff" is no rank.
func rankTrimStaff(phrase string) string {
	if rest, cut := strings.CutPrefix(phrase, "staff "); cut {
		return rest
	}
	if rest, cut := strings.CutSuffix(phrase, " staff"); cut {
		switch rest {
		case "lieutenant general", "major general", "brigadier general", "brigadier", "colonel", "lieutenant colonel":
			return rest
		}
	}
	return phrase
}

// rankServices are the services' names as the word tables give them, longer
// ones before those that they contain.
var rankServices = [...]struct {
	name   string
	branch Branch
}{
	{"navy marine corps", BranchMarines}, {"marine corps", BranchMarines}, {"marine", BranchMarines},
	{"air national guard", BranchNationalGuard}, {"army national guard", BranchNationalGuard},
	{"national guard", BranchNationalGuard}, {"coast guard", BranchCoastGuard},
	{"border guard", BranchBorderGuard}, {"border troops", BranchBorderGuard},
	{"internal troops", BranchInternalTroops}, {"air force", BranchAirForce}, {"aviation", BranchAirForce},
	{"space force", BranchSpaceForce}, {"gendarmerie", BranchGendarmerie}, {"police", BranchPolice},
	{"navy", BranchNavy}, {"army", BranchArmy}, {"air", BranchAirForce},
	{"troops", ""}, {"pilot", ""}, // "of signal troops", "Hava Pilot Albay"
}
