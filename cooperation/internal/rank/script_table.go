package rank

import "strings"

// wordArabic reads Arabic words, hamza folded, with or without the
// article. The titles are those of most Arab armies, from 'amid (one star) to
// mushir (field marshal).
func wordArabic(w string) string {
	w = strings.TrimPrefix(w, "ال")
	switch w {
	case "مشير":
		return "field marshal"
	case "فريق":
		return "lieutenant general"
	case "لواء":
		return "major general"
	case "عميد":
		return "brigadier general"
	case "عقيد":
		return "colonel"
	case "مقدم":
		return "lieutenant colonel"
	case "رائد":
		return "major"
	case "نقيب":
		return "captain"
	case "ملازم":
		return "second lieutenant"
	case "اول":
		return "full" // raises فريق to general and ملازم to first lieutenant
	case "بحري":
		return "navy"
	case "ركن", "اركان", "حرب", "متقاعد", "طيار":
		return drop
	}
	return ""
}

// wordCaucasian reads Georgian and Armenian words.
func wordCaucasian(w string) string {
	switch w {
	// Georgian.
	case "გენერალი", "გენერალ":
		return "general"
	case "ლეიტენანტი", "ლეიტენანტ":
		return "lieutenant"
	case "მაიორი":
		return "major"
	case "ბრიგადის":
		return "brigade"
	case "პოლკოვნიკი":
		return "colonel"
	case "ვიცე":
		return "vice"
	case "კაპიტანი":
		return "captain"
	// Armenian.
	case "գեներալ":
		return "general"
	case "լեյտենանտ":
		return "lieutenant"
	case "մայոր":
		return "major"
	case "գնդապետ":
		return "colonel"
	case "փոխգնդապետ":
		return "lieutenant colonel"
	case "կապիտան":
		return "captain"
	case "բանակի":
		return "army"
	}
	return ""
}

// wordGreek reads Greek words, folded (ά is α, final ς is σ). The ranks and
// their order: Greek Wikipedia, Βαθμοί ενόπλων δυνάμεων της Ελλάδας.
func wordGreek(w string) string {
	switch w {
	case "στρατηγοσ":
		return "general"
	case "αντιστρατηγοσ":
		return "lieutenant general"
	case "υποστρατηγοσ":
		return "major general"
	case "ταξιαρχοσ":
		return "brigadier general"
	case "συνταγματαρχησ":
		return "colonel"
	case "αντισυνταγματαρχησ":
		return "lieutenant colonel"
	case "ταγματαρχησ":
		return "major"
	case "ναυαρχοσ":
		return "admiral"
	case "αντιναυαρχοσ":
		return "vice admiral"
	case "υποναυαρχοσ":
		return "rear admiral"
	case "αρχιπλοιαρχοσ":
		return "commodore"
	case "πλοιαρχοσ":
		return "captain sea"
	case "αντιπλοιαρχοσ":
		return "captain frigate"
	case "πλωταρχησ":
		return "captain corvette"
	case "υποπλοιαρχοσ":
		return "lieutenant vessel"
	case "λοχαγοσ":
		return "captain"
	// The air force's, with the army's titles in English.
	case "πτεραρχοσ":
		return "air force general"
	case "αντιπτεραρχοσ":
		return "air force lieutenant general"
	case "υποπτεραρχοσ":
		return "air force major general"
	case "σμηναρχοσ":
		return "air force colonel"
	case "αντισμηναρχοσ":
		return "air force lieutenant colonel"
	case "επισμηναγοσ":
		return "air force major"
	case "σμηναγοσ":
		return "air force captain"
	}
	return ""
}

// wordGreekLatin reads the same in Latin letters.
func wordGreekLatin(w string) string {
	switch w {
	case "stratigos":
		return "general"
	case "antistratigos":
		return "lieutenant general"
	case "ypostratigos":
		return "major general"
	case "taxiarchos":
		return "brigadier general"
	case "syntagmatarchis":
		return "colonel"
	case "antisyntagmatarchis":
		return "lieutenant colonel"
	case "tagmatarchis":
		return "major"
	case "navarchos":
		return "admiral"
	case "antinavarchos":
		return "vice admiral"
	case "yponavarchos":
		return "rear admiral"
	case "archiploiarchos":
		return "commodore"
	case "ploiarchos":
		return "captain sea"
	case "pterarchos":
		return "air force general"
	case "antipterarchos":
		return "air force lieutenant general"
	case "ypopterarchos":
		return "air force major general"
	}
	return ""
}
