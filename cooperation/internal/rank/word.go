package rank

import (
	"strings"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation/internal/fold"
)

// translate translates a folded word into the English words that [phraseTitle]
// reads; drop for one that changes nothing, and the empty string for one
// that no rank contains. shared is true for native words that all services of
// a country use, so that the navy's meaning differs from the army's.
func translate(t fold.Word) (word string, shared bool) {
	w := t.Folded
	if w == "" {
		return "", false
	}
	if w[0] < utf8.RuneSelf {
		if len(w) == 1 && t.Paren {
			switch w[0] {
			case 'r': // "Maj. Gen. (R)", retired
				return drop, false
			case 'n': // "Capt (N)", navy
				return "navy", false
			}
		}
		if word = wordEnglish(w); word != "" {
			return word, false
		}
		if word, shared = wordTurkic(w); word != "" {
			return word, shared
		}
		if word = wordGerman(w); word != "" {
			return word, false
		}
		if word = wordRomance(w); word != "" {
			return word, false
		}
		if word = wordSlavic(w); word != "" {
			return word, false
		}
		if word = wordFinnish(w); word != "" {
			return word, false
		}
		if word = wordGreekLatin(w); word != "" {
			return word, false
		}
		if word = wordHebrewLatin(w); word != "" {
			return word, false
		}
		if word = wordPersianLatin(w); word != "" {
			return word, false
		}
		if w[0] >= '1' && w[0] <= '3' {
			return wordSelfDefence(w), true
		}
		if word = wordArabicLatin(w); word != "" {
			return word, true
		}
		return wordRomanised(w), true
	}
	switch r, _ := utf8.DecodeRuneInString(w); {
	case r >= 0x0400 && r <= 0x052F:
		return wordCyrillic(w), false
	case r >= 0xAC00 && r <= 0xD7A3:
		return wordKorean(w), true
	case r >= 0x4E00 && r <= 0x9FFF:
		return wordHan(w), true
	case r >= 0x0370 && r <= 0x03FF:
		return wordGreek(w), false // each service has words of its own
	case r >= 0x0590 && r <= 0x05FF:
		return wordHebrew(w), false // one ladder, with the army's English
	case r >= 0x0600 && r <= 0x06FF:
		if word = wordPersian(w); word != "" {
			return word, false
		}
		return wordArabic(w), true
	case r >= 0x0E00 && r <= 0x0E7F:
		return wordThai(w), false
	case r >= 0x0530 && r <= 0x058F, r >= 0x10A0 && r <= 0x10FF:
		return wordCaucasian(w), false
	}
	return "", false
}

// translateAt translates one of several words, where its neighbours or the
// country say more than [translate] can.
func translateAt(toks []fold.Word, i int, c string) (word string, shared bool) {
	w := toks[i].Folded
	if word = wordLocal(toks, i, c); word != "" {
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
			if next, _ := translate(toks[i+1]); next == "admiral" {
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
	return translate(toks[i])
}

// reading is what the words of a rank say, before any ladder is asked.
type reading struct {
	title  title
	branch string // the service that the words name or imply
	shared bool   // a word that all services of the country use
	bare   bool   // "army" may belong to the title or name the service
	land   bool   // a native word that only land and air forces use
	french bool   // French naval titles, which differ from their look-alikes
}

// read reads words as a whole as one rank of a country's forces.
func read(toks []fold.Word, c string) (reading, bool) {
	var buf [128]byte
	phrase := buf[:0]
	var r reading
	of, arm := false, false
	for i := range toks {
		word, shared := translateAt(toks, i, c)
		arm = arm || armWord(toks[i].Folded)
		switch word {
		case "":
			return r, false
		case drop:
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
	if arm && r.title == titleMarshal {
		r.title = titleBranchMarshal // "Marshal of Aviation"
	}
	if of && r.title == titleCommander {
		return r, false // "Commander of the Navy" is a post
	}
	if r.title == titleMajor && string(phrase) == "major" && len(toks) == 1 && toks[0].Folded == "mayor" && !mayor(c) {
		return r, false
	}
	return r, true
}

// armWord reports the arms of service that had marshals in the Soviet Union.
func armWord(w string) bool {
	switch w {
	case "aviation", "artillery", "armoured", "armored", "tank", "engineer", "engineering", "signal",
		"авиации", "артиллерии", "танковых", "бронетанковых", "инженерных", "связи":
		return true
	}
	return false
}

// mayor reports whether "mayor" is a major in a country's own language, and
// not the English word for the head of a town.
func mayor(c string) bool {
	switch c {
	case "AZ", "UZ", "TM", "KZ", "KG", "TJ", "AM", "RU", "BY", "SUHH", "GE",
		"ES", "AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "MX", "NI", "PA", "PE", "PY", "SV", "UY", "VE":
		return true
	}
	return false
}

// find sets title and branch from a phrase, taking off the service's name
// where it is no part of the title: "Navy Capt.", "general-mayor of police".
func (r *reading) find(phrase string) bool {
	if r.title, r.branch = phraseTitle(phrase); r.title != titleNone {
		r.bare = r.title == titleArmyGeneral
		return true
	}
	var named string
	for range 4 { // "Hava Pilot Tümgeneral", "Staff Major General (Pilot)"
		rest, branch := trimService(phrase)
		if rest == phrase {
			if rest = trimStaff(phrase); rest == phrase {
				return false
			}
		}
		if named == "" {
			named = branch
		}
		if r.title, r.branch = phraseTitle(rest); r.title != titleNone {
			if named != "" {
				r.branch = named
			}
			return true
		}
		phrase = rest
	}
	return false
}

// trimService takes the name of a service off either end of a phrase.
func trimService(phrase string) (rest string, b string) {
	for i := range services {
		s := &services[i]
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

// trimStaff takes "staff", Arabic rukn, off either end of an officer's
// rank: "Staff Major General", "Brigadier Staff". It means a graduate of the
// staff college and changes no grade. "General Staff" is no rank.
func trimStaff(phrase string) string {
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

// services are the services' names as the word tables give them, longer
// ones before those that they contain.
var services = [...]struct {
	name   string
	branch string
}{
	{"navy marine corps", marines}, {"marine corps", marines}, {"marine", marines},
	{"air national guard", nationalGuard}, {"army national guard", nationalGuard},
	{"national guard", nationalGuard}, {"coast guard", coastGuard},
	{"border guard", borderGuard}, {"border troops", borderGuard},
	{"internal troops", internalTroops}, {"air force", airForce}, {"aviation", airForce},
	{"space force", spaceForce}, {"gendarmerie", gendarmerie}, {"police", police},
	{"navy", navy}, {"army", army}, {"air", airForce},
	{"troops", ""}, {"pilot", ""}, // "of signal troops", "Hava Pilot Albay"
}
