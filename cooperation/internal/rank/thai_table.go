package rank

import "strings"

// wordThai reads Thai ranks, whole or by the letters of their
// abbreviations ("พล.อ.", "พล.ต.ท."): a tier (พล general, พัน field, ร้อย company,
// นาวา naval field, เรือ naval company officers), an arm and a class (เอก first,
// โท second, ตรี third). Source: Wikipedia, Military ranks of the Thai armed
// forces. The words are those of [phraseThai].
func wordThai(w string) string {
	switch w {
	case "พล":
		return "phon"
	case "พ":
		return "phan"
	case "ร":
		return "roi"
	case "น":
		return "nawa"
	case "อ":
		return "ek"
	case "ท":
		return "tho"
	case "ต":
		return "tri"
	}
	for _, tier := range [...][2]string{
		{"พลเรือ", "phon ruea"}, {"พลอากาศ", "phon akat"}, {"พล", "phon"}, {"พัน", "phan"}, {"ร้อย", "roi"},
		{"นาวาอากาศ", "nawa akat"}, {"นาวา", "nawa"},
	} {
		rest, cut := strings.CutPrefix(w, tier[0])
		if !cut {
			continue
		}
		switch rest {
		case "เอก":
			return tier[1] + " ek"
		case "โท":
			return tier[1] + " tho"
		case "ตรี":
			return tier[1] + " tri"
		}
	}
	return ""
}

// phraseThai reads the words that [wordThai] and the tables of
// romanised words make of Thai ranks.
func phraseThai(phrase string) (title, string) {
	switch phrase {
	case "phon ek":
		return titleGeneral, ""
	case "phon tho":
		return titleLieutenantGeneral, ""
	case "phon tri":
		return titleMajorGeneral, ""
	case "phan ek":
		return titleColonel, ""
	case "phan tho":
		return titleLieutenantColonel, ""
	case "phan tri":
		return titleMajor, ""
	case "phon ruea ek", "phon roi ek":
		return titleAdmiral, navy
	case "phon ruea tho", "phon roi tho":
		return titleViceAdmiral, navy
	case "phon ruea tri", "phon roi tri":
		return titleRearAdmiral, navy
	case "nawa ek":
		return titleCaptain, navy
	case "nawa tho":
		return titleCommander, navy
	case "nawa tri":
		return titleLieutenantCommander, navy
	case "phon akat ek", "phon ek ek":
		return titleAirChiefMarshal, airForce
	case "phon akat tho", "phon ek tho":
		return titleAirMarshal, airForce
	case "phon akat tri", "phon ek tri":
		return titleAirViceMarshal, airForce
	case "nawa akat ek", "nawa ek ek":
		return titleGroupCaptain, airForce
	case "nawa akat tho", "nawa ek tho":
		return titleWingCommander, airForce
	case "nawa akat tri", "nawa ek tri":
		return titleSquadronLeader, airForce
	}
	return titleNone, ""
}

// phraseMiddleEast reads what the tables of Hebrew and Persian words make
// of ranks that take two words.
func phraseMiddleEast(phrase string) (title, string) {
	switch phrase {
	case "rav aluf":
		return titleLieutenantGeneral, ""
	case "aluf":
		return titleMajorGeneral, ""
	case "tat aluf":
		return titleBrigadierGeneral, ""
	case "aluf mishne":
		return titleColonel, ""
	case "segen aluf":
		return titleLieutenantColonel, ""
	case "rav seren":
		return titleMajor, ""
	case "seren":
		return titleCaptain, ""
	case "segen":
		return titleLieutenant, ""
	case "segen mishne":
		return titleSecondLieutenant, ""
	case "nakhoda first":
		return titleCaptain, navy
	case "nakhoda second":
		return titleCommander, navy
	case "nakhoda third":
		return titleLieutenantCommander, navy
	case "ra id":
		return titleMajor, ""
	}
	return phraseThai(phrase)
}
