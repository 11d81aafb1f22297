package cooperation

import "strings"

// postWordGreek reads Greek words, folded (ά is α, final ς is σ). Sources:
// onalert.gr of 2 March 2026, the meeting at the ministry.
func postWordGreek(w string) postSet {
	switch w {
	case "γεεθα":
		return postGeneralStaff | postDefence
	case "γεσ":
		return postArmy | postStaff
	case "γεν":
		return postNavy | postStaff
	case "γεα":
		return postAir | postStaff
	}
	return postStems(w, postGreekStems[:])
}

var postGreekStems = [...]postStem{
	{"υπουργει", postMinistry}, {"υπουργ", postMinister}, {"υφυπουργ", postDeputy | postMinister}, {"αναπληρωτ", postDeputy},
	{"πρωθυπουργ", postPrime | postMinister}, {"αμυν", postDefence}, {"εξωτερικων", postForeign}, {"εσωτερικων", postInterior},
	{"εθνικησ", postNational}, {"υπαρχηγ", postDeputy | postHead | postChief}, {"αρχηγ", postHead | postChief},
	{"ενοπλων", postArmedForces}, {"πρεσβ", postAmbassador}, {"ακολουθ", postAttache}, {"προεδρ", postPresident},
	{"διοικητ", postCommander}, {"συμβουλ", postAdviser}, {"διευθυντ", postHead},
}

// postWordHebrew reads Hebrew words, with the article and without. Sources:
// Hebrew Wikipedia, ראש המטה הכללי.
func postWordHebrew(w string) postSet {
	if c := postHebrew(w); c != 0 {
		return c
	}
	if rest, cut := strings.CutPrefix(w, "ה"); cut {
		return postHebrew(rest)
	}
	return 0
}

func postHebrew(w string) postSet {
	switch w {
	case "שר", "שרת":
		return postMinister
	case "ביטחון", "בטחון":
		return postDefence | postSecurity
	case "סגן", "סגנית":
		return postDeputy
	case "ראש":
		return postHead
	case "מטה":
		return postStaff
	case "כללי":
		return postGeneralWord
	case "רמטכל":
		return postGeneralStaff | postHead
	case "צהל":
		return postArmedForces
	case "מפקד":
		return postCommander
	case "ים":
		return postNavy
	case "אוויר":
		return postAir
	case "שגריר", "שגרירת":
		return postAmbassador
	case "נספח":
		return postAttache
	case "חוץ":
		return postForeign
	case "פנים":
		return postInterior
	case "דובר", "דוברת":
		return postSpokes
	case "ממשלה":
		return postPrime | postMinister // ראש הממשלה
	case "נשיא":
		return postPresident
	}
	return 0
}

// postWordArabic reads Arabic words, hamza folded, with the article and
// without, and the Persian ones of Iran's posts. Sources: areq.net, القائد العام
// للقوات المسلحة; aawsat.com of 2011, the Supreme Council of the Armed Forces;
// mehrnews.com/5404192.
func postWordArabic(w string) postSet {
	for _, prefix := range [...]string{"ال", "لل", "وال", "و"} {
		if rest, cut := strings.CutPrefix(w, prefix); cut {
			if c := postArabic(rest); c != 0 {
				return c
			}
		}
	}
	return postArabic(w)
}

func postArabic(w string) postSet {
	switch w {
	case "وزير":
		return postMinister
	case "وزارة":
		return postMinistry
	case "دفاع":
		return postDefence
	case "خارجية", "خارجه":
		return postForeign
	case "داخلية", "كشور":
		return postInterior
	case "نائب", "مساعد", "معاون", "قائممقام":
		return postDeputy
	case "رئيس":
		return postHead
	case "اركان":
		return postStaff
	case "ستاد":
		return postStaff
	case "مسلحة", "مسلح":
		return postArmedForces
	case "قائد", "فرمانده":
		return postCommander
	case "قوات", "نيروهاي", "نيروي":
		return 0
	case "برية", "زميني":
		return postArmy
	case "بحرية", "دريايي":
		return postNavy
	case "جوية", "هوايي":
		return postAir
	case "سفير":
		return postAmbassador
	case "ملحق":
		return postAttache
	case "عسكري":
		return postMilitary
	case "متحدث", "سخنگوي":
		return postSpokes
	case "جمهورية", "جمهوري", "دولة":
		return postState | postRepublic
	case "وزراء":
		return postPrime | postMinister // رئيس مجلس الوزراء
	}
	return 0
}
