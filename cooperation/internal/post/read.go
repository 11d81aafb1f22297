package post

import "strings"

// reading is what the words of a title say together.
type reading struct {
	title
	set      concepts
	subject  concepts // the first of defence, foreign, interior and their like
	deputies int      // how many words say deputy or assistant
	unknown  int      // words that say nothing known
	name     string   // the text from the first to the last of those
	to       bool     // "assistant to the minister"
	ofStaff  bool     // "chief of staff of", not "chief of the air staff"
	arkan    bool     // Arabic or Persian "staff", whose head is the forces' where no service is named
	afp      bool     // the Armed Forces of the Philippines, or a press agency, or a police
	american bool     // spells "defense", names the United States
	beside   bool     // somebody of a minister's: see someoneElse
	another  bool     // somebody else holds it, or held it once, or is to hold it
}

// subjects are the fields that a minister may hold.
const subjects = defence | foreign | interior | armedForces

// read collects the concepts of a title's words, taking fixed pairs of
// words together.
func (t title) read() reading {
	r := reading{title: t}
	first := -1
	for i := 0; i < len(t.words); i++ {
		w, next := t.words[i].Folded, ""
		if i+1 < len(t.words) {
			next = t.words[i+1].Folded
		}
		if c := pair(w, next); c != 0 {
			r.add(c)
			i++
			continue
		}
		switch w {
		case "the", "for", "in", "at", "on", "and", "a", "an", "der", "des", "die", "das", "im", "von", "fur",
			"de", "la", "du", "d", "l", "el", "le", "ve", "i", "и", "по", "в", "та",
			"mr", "his", "her":
			continue
		case "republic", "respublikasi", "respublikasinin", "республики", "cumhuriyeti", "republik":
			r.set |= republic
			continue
		case "of":
			r.ofStaff = r.ofStaff || next == "staff" && i > 0 && t.words[i-1].Folded == "chief"
			continue
		case "to":
			r.to = true
			continue
		case "under": // "Under Secretary", but not "agency under the ministry"
			if next == "secretary" {
				r.add(deputy)
			}
			continue
		case "us", "usa", "american", "pentagon":
			r.american = true
			continue
		case "afp":
			r.afp = true
			continue
		case "اركان", "الاركان", "ستاد":
			r.arkan, r.ofStaff = true, true
		case "defense":
			r.american = true
		case "s":
			continue // a possessive
		}
		if ofAnother(w) {
			r.another = true
			continue
		}
		if c := ordinal(w, next); c != 0 {
			r.add(c)
			continue
		}
		c := meaning(w)
		if c == 0 {
			if r.unknown == 0 {
				first = i
			}
			r.unknown++
			r.name = t.text[t.words[first].Start:t.words[i].End]
			continue
		}
		r.add(c)
	}
	if r.set.has(generalWord|staff) ||
		r.arkan && !r.set.any(army|navy|air|marines|service|formation) {
		r.set |= generalStaff
	}
	return r
}

func (r *reading) add(c concepts) {
	r.set |= c
	if r.subject == 0 {
		r.subject = c & subjects
	}
	if c.any(deputy | assistant) {
		r.deputies++
	}
}

// pair reads two words that say together what neither says alone.
func pair(w, next string) concepts {
	if c := meaningVietnamese(w, next); c != 0 {
		return c
	}
	switch w {
	case "rajya":
		if next == "mantri" { // of state, below the Raksha Mantri
			return deputy | minister
		}
	case "joint":
		switch next {
		case "chiefs", "chief", "staff":
			return jointStaff
		}
	case "defence", "defense":
		switch next {
		case "staff":
			return generalStaff
		case "force", "forces":
			return armedForces
		}
	case "general":
		if next == "staff" {
			return generalStaff | generalWord
		}
	case "marine":
		if next == "corps" {
			return marines
		}
	case "ii":
		if next == "baskani" || next == "baskan" { // Turkey's second chief
			return deputy | head
		}
	case "self":
		if next == "defense" || next == "defence" {
			return armedForces
		}
	case "armed":
		if next == "forces" || next == "force" {
			return armedForces
		}
		if next == "services" {
			return defence
		}
	case "air":
		if next == "defence" || next == "defense" {
			return air
		}
	case "state":
		if next == "secretary" {
			return secretary | deputy
		}
	case "sea":
		if next == "lord" {
			return head | navy
		}
	case "mit": // Turkey's intelligence service, not the German "with"
		if strings.HasPrefix(next, "baskan") {
			return intelligence | agency | head
		}
	case "глава", "главы", "главе", "главу":
		if strings.HasPrefix(next, "минобороны") {
			return minister | defence
		}
	case "официальныи", "официального", "офіціиниі":
		if strings.HasPrefix(next, "представител") {
			return spokes
		}
	case "high":
		if next == "commissioner" {
			return ambassador
		}
	case "bas":
		switch next {
		case "qerargah", "qerargahi", "qerargahinin", "qerargahin":
			return generalStaff
		case "nazir", "naziri", "nazirin", "nazirinin":
			return prime | minister
		case "komandan", "komandani":
			return commander | supreme
		}
	case "ali":
		if next == "bas" {
			return supreme | chief
		}
	case "mudafie":
		if strings.HasPrefix(next, "qosun") || strings.HasPrefix(next, "quvve") {
			return armedForces
		}
	case "комитет", "комитета":
		if strings.HasPrefix(next, "начальник") {
			return jointStaff
		}
	case "der", "la":
		if next == "marine" { // the German and French navy
			return navy
		}
	case "ikinci":
		if next == "baskani" || next == "baskan" {
			return deputy | head
		}
	case "special":
		if next == "forces" || next == "operations" {
			return service
		}
	case "genel":
		switch next {
		case "kurmay":
			return generalStaff
		case "sekreteri", "sekreter":
			return secretary | generalWord
		}
	}
	return 0
}

// ordinal reads a number before a formation: "First Army Corps".
func ordinal(w, next string) concepts {
	switch w {
	case "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
		"1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th":
		switch next {
		case "army", "fleet", "corps", "division", "brigade", "region", "air", "marine", "infantry":
			return formation
		}
	}
	return 0
}

// ofAnother reports whether a word says that a title names somebody beside
// the holder of a post, or one who held it or is to hold it: a former minister is
// none.
func ofAnother(w string) bool {
	switch w {
	case "former", "formerly", "ex", "designate", "designated", "elect", "nominee", "nominated", "candidate",
		"shadow", "wife", "husband", "widow", "spouse",
		"ehemaliger", "ehemalige", "ehemaligen", "fruherer", "fruhere", "designierter", "designierte",
		"ancien", "ancienne", "conseiller", "conseillere", "antiguo", "antigua", "asesor", "consigliere", "gia",
		"eski", "sabiq", "kecmis", "byly", "byla", "doradca", "rzecznik", "vormalige", "voormalig", "tidigare", "tidligere", "entinen",
		"бывшии", "бывшего", "бывшая", "экс", "колишнии", "колишня", "екс", "бұрынғы",
		"namestek", "zastupce", "zamjenik", "zamenik", "pomocnik", "onderminister", "viceminister",
		"onceki", "eks", "fhv", "forhenvaerende", "forre", "detta", "πρωην", "τεωσ", "לשעבר", "היוצא",
		"السابق", "الاسبق", "سابق", "اسبق", "پيشين",
		"전", "前", "元", "원":
		return true
	}
	return false
}
