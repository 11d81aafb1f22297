package post

import "strings"

// meaningGreek reads Greek words, folded (ά is α, final ς is σ). Sources:
// onalert.gr of 2 March 2026, the meeting at the ministry.
func meaningGreek(w string) concepts {
	switch w {
	case "γεεθα":
		return generalStaff | defence
	case "γεσ":
		return army | staff
	case "γεν":
		return navy | staff
	case "γεα":
		return air | staff
	}
	return byStem(w, greekStems[:])
}

var greekStems = [...]stem{
	{"υπουργει", ministry}, {"υπουργ", minister}, {"υφυπουργ", deputy | minister}, {"αναπληρωτ", deputy},
	{"πρωθυπουργ", prime | minister}, {"αμυν", defence}, {"εξωτερικων", foreign}, {"εσωτερικων", interior},
	{"εθνικησ", national}, {"υπαρχηγ", deputy | head | chief}, {"αρχηγ", head | chief},
	{"ενοπλων", armedForces}, {"πρεσβ", ambassador}, {"ακολουθ", attache}, {"προεδρ", president},
	{"διοικητ", commander}, {"συμβουλ", adviser}, {"διευθυντ", head},
}

// meaningHebrew reads Hebrew words, with the article and without. Sources:
// Hebrew Wikipedia, ראש המטה הכללי.
func meaningHebrew(w string) concepts {
	if c := hebrew(w); c != 0 {
		return c
	}
	if rest, cut := strings.CutPrefix(w, "ה"); cut {
		return hebrew(rest)
	}
	return 0
}

func hebrew(w string) concepts {
	switch w {
	case "שר", "שרת":
		return minister
	case "ביטחון", "בטחון":
		return defence | security
	case "סגן", "סגנית":
		return deputy
	case "ראש":
		return head
	case "מטה":
		return staff
	case "כללי":
		return generalWord
	case "רמטכל":
		return generalStaff | head
	case "צהל":
		return armedForces
	case "מפקד":
		return commander
	case "ים":
		return navy
	case "אוויר":
		return air
	case "שגריר", "שגרירת":
		return ambassador
	case "נספח":
		return attache
	case "חוץ":
		return foreign
	case "פנים":
		return interior
	case "דובר", "דוברת":
		return spokes
	case "ממשלה":
		return prime | minister // ראש הממשלה
	case "נשיא":
		return president
	}
	return 0
}

// meaningArabic reads Arabic words, hamza folded, with the article and
// without, and the Persian ones of Iran's posts. Sources: areq.net, القائد العام
// للقوات المسلحة; aawsat.com of 2011, the Supreme Council of the Armed Forces;
// mehrnews.com/5404192.
func meaningArabic(w string) concepts {
	for _, prefix := range [...]string{"ال", "لل", "وال", "و"} {
		if rest, cut := strings.CutPrefix(w, prefix); cut {
			if c := arabic(rest); c != 0 {
				return c
			}
		}
	}
	return arabic(w)
}

func arabic(w string) concepts {
	switch w {
	case "وزير":
		return minister
	case "وزارة":
		return ministry
	case "دفاع":
		return defence
	case "خارجية", "خارجه":
		return foreign
	case "داخلية", "كشور":
		return interior
	case "نائب", "مساعد", "معاون", "قائممقام":
		return deputy
	case "رئيس":
		return head
	case "اركان":
		return staff
	case "ستاد":
		return staff
	case "مسلحة", "مسلح":
		return armedForces
	case "قائد", "فرمانده":
		return commander
	case "قوات", "نيروهاي", "نيروي":
		return 0
	case "برية", "زميني":
		return army
	case "بحرية", "دريايي":
		return navy
	case "جوية", "هوايي":
		return air
	case "سفير":
		return ambassador
	case "ملحق":
		return attache
	case "عسكري":
		return military
	case "متحدث", "سخنگوي":
		return spokes
	case "جمهورية", "جمهوري", "دولة":
		return state | republic
	case "وزراء":
		return prime | minister // رئيس مجلس الوزراء
	}
	return 0
}
