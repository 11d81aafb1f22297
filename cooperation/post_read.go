package cooperation

import (
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/fold"
)

// postReading is what the words of a title say together.
type postReading struct {
	set      postSet
	subject  postSet // the first of defence, foreign, interior and their like
	deputies int     // how many words say deputy or assistant
	unknown  int     // words that say nothing known
	name     string  // the text from the first to the last of those
	to       bool    // "assistant to the minister"
	ofStaff  bool    // "chief of staff of", not "chief of the air staff"
	arkan    bool    // Arabic or Persian "staff", whose head is the forces' where no service is named
	afp      bool    // the Armed Forces of the Philippines, or a press agency, or a police
	american bool    // spells "defense", names the United States
	beside   bool    // somebody of a minister's: see postBeside
	another  bool    // somebody else holds it, or held it once, or is to hold it
}

// postSubjects are the fields that a minister may hold.
const postSubjects = postDefence | postForeign | postInterior | postArmedForces

// postRead collects the concepts of a title's words, taking fixed pairs of
// words together.
func postRead(text string, toks []fold.Word) postReading {
	var r postReading
	first := -1
	for i := 0; i < len(toks); i++ {
		w, next := toks[i].Folded, ""
		if i+1 < len(toks) {
			next = toks[i+1].Folded
		}
		if c := postPair(w, next); c != 0 {
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
			r.set |= postRepublic
			continue
		case "of":
			r.ofStaff = r.ofStaff || next == "staff" && i > 0 && toks[i-1].Folded == "chief"
			continue
		case "to":
			r.to = true
			continue
		case "under": // "Under Secretary", but not "agency under the ministry"
			if next == "secretary" {
				r.add(postDeputy)
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
		if postOfAnother(w) {
			r.another = true
			continue
		}
		if c := postOrdinal(w, next); c != 0 {
			r.add(c)
			continue
		}
		c := postWord(w)
		if c == 0 {
			if r.unknown == 0 {
				first = i
			}
			r.unknown++
			r.name = text[toks[first].Start:toks[i].End]
			continue
		}
		r.add(c)
	}
	if r.set.has(postGeneralWord|postStaff) ||
		r.arkan && !r.set.any(postArmy|postNavy|postAir|postMarines|postService|postFormation) {
		r.set |= postGeneralStaff
	}
	return r
}

func (r *postReading) add(c postSet) {
	r.set |= c
	if r.subject == 0 {
		r.subject = c & postSubjects
	}
	if c.any(postDeputy | postAssistant) {
		r.deputies++
	}
}

// postPair reads two words that say together what neither says alone.
func postPair(w, next string) postSet {
	if c := postWordVietnamese(w, next); c != 0 {
		return c
	}
	switch w {
	case "rajya":
		if next == "mantri" { // of state, below the Raksha Mantri
			return postDeputy | postMinister
		}
	case "joint":
		switch next {
		case "chiefs", "chief", "staff":
			return postJointStaff
		}
	case "defence", "defense":
		switch next {
		case "staff":
			return postGeneralStaff
		case "force", "forces":
			return postArmedForces
		}
	case "general":
		if next == "staff" {
			return postGeneralStaff | postGeneralWord
		}
	case "marine":
		if next == "corps" {
			return postMarines
		}
	case "ii":
		if next == "baskani" || next == "baskan" { // Turkey's second chief
			return postDeputy | postHead
		}
	case "self":
		if next == "defense" || next == "defence" {
			return postArmedForces
		}
	case "armed":
		if next == "forces" || next == "force" {
			return postArmedForces
		}
		if next == "services" {
			return postDefence
		}
	case "air":
		if next == "defence" || next == "defense" {
			return postAir
		}
	case "state":
		if next == "secretary" {
			return postSecretary | postDeputy
		}
	case "sea":
		if next == "lord" {
			return postHead | postNavy
		}
	case "mit": // Turkey's intelligence service, not the German "with"
		if strings.HasPrefix(next, "baskan") {
			return postIntelligence | postAgency | postHead
		}
	case "глава", "главы", "главе", "главу":
		if strings.HasPrefix(next, "минобороны") {
			return postMinister | postDefence
		}
	case "официальныи", "официального", "офіціиниі":
		if strings.HasPrefix(next, "представител") {
			return postSpokes
		}
	case "high":
		if next == "commissioner" {
			return postAmbassador
		}
	case "bas":
		switch next {
		case "qerargah", "qerargahi", "qerargahinin", "qerargahin":
			return postGeneralStaff
		case "nazir", "naziri", "nazirin", "nazirinin":
			return postPrime | postMinister
		case "komandan", "komandani":
			return postCommander | postSupreme
		}
	case "ali":
		if next == "bas" {
			return postSupreme | postChief
		}
	case "mudafie":
		if strings.HasPrefix(next, "qosun") || strings.HasPrefix(next, "quvve") {
			return postArmedForces
		}
	case "комитет", "комитета":
		if strings.HasPrefix(next, "начальник") {
			return postJointStaff
		}
	case "der", "la":
		if next == "marine" { // the German and French navy
			return postNavy
		}
	case "ikinci":
		if next == "baskani" || next == "baskan" {
			return postDeputy | postHead
		}
	case "special":
		if next == "forces" || next == "operations" {
			return postService
		}
	case "genel":
		switch next {
		case "kurmay":
			return postGeneralStaff
		case "sekreteri", "sekreter":
			return postSecretary | postGeneralWord
		}
	}
	return 0
}

// postOrdinal reads a number before a formation: "First Army Corps".
func postOrdinal(w, next string) postSet {
	switch w {
	case "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
		"1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th":
		switch next {
		case "army", "fleet", "corps", "division", "brigade", "region", "air", "marine", "infantry":
			return postFormation
		}
	}
	return 0
}

// postOfAnother reports whether a word says that a title names somebody beside
// the holder of a post, or one who held it or is to hold it: a former minister is
// none.
func postOfAnother(w string) bool {
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
