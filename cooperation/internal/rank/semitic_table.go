package rank

// wordHebrew reads Hebrew words and abbreviations (without their
// gershayim). The titles are those that the Israel Defense Forces give in
// English: Wikipedia, Israel Defense Forces ranks.
func wordHebrew(w string) string {
	switch w {
	case "רב":
		return "rav"
	case "אלוף":
		return "aluf"
	case "תת":
		return "tat"
	case "משנה":
		return "mishne"
	case "סגן":
		return "segen"
	case "סרן":
		return "seren"
	case "ראל":
		return "rav aluf"
	case "תאל":
		return "tat aluf"
	case "אלמ", "אלם":
		return "aluf mishne"
	case "סאל":
		return "segen aluf"
	case "רסנ", "רסן":
		return "rav seren"
	case "במיל", "מיל", "בדימוס":
		return drop // in the reserve, retired
	}
	return ""
}

// wordHebrewLatin reads the same in Latin letters.
func wordHebrewLatin(w string) string {
	switch w {
	case "rav", "aluf", "tat", "segen", "seren":
		return w
	case "sgan":
		return "segen"
	case "mishne", "mishneh":
		return "mishne"
	}
	return ""
}

// wordArabicLatin reads the ranks of Arab armies in the spellings that
// their news agencies use; the hamza and the ayn are left out. The ladder:
// Wikipedia, Mushir, Iraqi Army ranks insignia, Comparative navy officer ranks
// of Asia (Bahrain).
func wordArabicLatin(w string) string {
	switch w {
	case "mushir", "moshir", "musheer":
		return "field marshal"
	case "fariq", "fareeq":
		return "lieutenant general"
	case "liwa", "lewa", "liwaa", "lewaa":
		return "major general"
	case "amid", "ameed":
		return "brigadier general"
	case "aqid", "aqeed":
		return "colonel"
	case "muqaddam", "moqaddam", "muqadam", "mokaddam":
		return "lieutenant colonel"
	case "raid", "raed":
		return "major"
	case "ra", "id":
		return w // "ra'id"
	case "naqib", "naqeeb", "nakib":
		return "captain"
	case "mulazim", "molazim":
		return "second lieutenant"
	case "awwal", "awal":
		return "full" // raises fariq to general and mulazim to first lieutenant
	case "bahri":
		return "navy"
	case "rukn", "rokn", "tayyar":
		return drop
	}
	return ""
}

// arabicName reports ranks of [wordArabicLatin] that are given names
// as well: Raid Fahmi, Naqib Ahmad, Mushir Alam.
func arabicName(w string) bool {
	switch w {
	case "raid", "raed", "naqib", "naqeeb", "nakib", "amid", "ameed", "aqid", "aqeed", "mushir", "moshir", "musheer":
		return true
	}
	return false
}

// wordPersian reads Persian words, and the English ones that Urdu writes in
// the same letters (ی is folded to ي, ک to ك). Iran's ladder: Wikipedia, Rank
// insignia of the Iranian military, Military ranks of Imperial Iran.
func wordPersian(w string) string {
	switch w {
	case "ارتشبد":
		return "general"
	case "سپهبد":
		return "lieutenant general"
	case "سرلشكر":
		return "major general"
	case "سرتيپ":
		return "brigadier general"
	case "سرهنگ":
		return "colonel"
	case "سرگرد":
		return "major"
	case "سروان":
		return "captain"
	case "ستوان":
		return "lieutenant"
	case "يكم":
		return "first"
	case "دوم":
		return "second"
	case "سوم":
		return "third"
	case "دريابد":
		return "admiral"
	case "درياسالار":
		return "vice admiral"
	case "دريابان":
		return "rear admiral"
	case "دريادار":
		return "commodore"
	case "ناخدا":
		return "nakhoda"
	case "پاسدار", "خلبان", "ستاد":
		return drop // of the Revolutionary Guards, pilot, staff
	// Urdu.
	case "جنرل":
		return "general"
	case "ليفٹيننٹ":
		return "lieutenant"
	case "ميجر":
		return "major"
	case "بريگيڈيئر":
		return "brigadier"
	case "كرنل":
		return "colonel"
	}
	return ""
}

// wordPersianLatin reads the same in Latin letters.
func wordPersianLatin(w string) string {
	switch w {
	case "arteshbod":
		return "general"
	case "sepahbod":
		return "lieutenant general"
	case "sarlashkar", "sarlashgar":
		return "major general"
	case "sartip":
		return "brigadier general"
	case "sarhang":
		return "colonel"
	case "sargord":
		return "major"
	case "sarvan":
		return "captain"
	case "sotvan":
		return "lieutenant"
	case "yekom":
		return "first"
	case "dovom", "dovvom":
		return "second"
	case "sevom", "sevvom":
		return "third"
	case "daryabod":
		return "admiral"
	case "daryasalar":
		return "vice admiral"
	case "daryaban":
		return "rear admiral"
	case "daryadar":
		return "commodore"
	case "nakhoda":
		return w
	case "pasdar":
		return drop
	}
	return ""
}
