package cooperation

import "strings"

// rankWordThai reads Thai ranks, whole or by the letters of their
// abbreviations ("พล.อ.", "พล.ต.ท."): a tier (พล general, พัน field, ร้อย company,
// นาวา naval field, เรือ naval company officers), an arm and a class (เอก first,
// โท second, ตรี third). Source: Wikipedia, Military ranks of the Thai armed
// forces. The words are those of [rankPhraseThai].
func rankWordThai(w string) string {
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

// rankPhraseThai reads the words that [rankWordThai] and the tables of
// romanised words make of Thai ranks.
func rankPhraseThai(phrase string) (rankTitle, Branch) {
	switch phrase {
	case "phon ek":
		return rankGeneral, ""
	case "phon tho":
		return rankLieutenantGeneral, ""
	case "phon tri":
		return rankMajorGeneral, ""
	case "phan ek":
		return rankColonel, ""
	case "phan tho":
		return rankLieutenantColonel, ""
	case "phan tri":
		return rankMajor, ""
	case "phon ruea ek", "phon roi ek":
		return rankAdmiral, BranchNavy
	case "phon ruea tho", "phon roi tho":
		return rankViceAdmiral, BranchNavy
	case "phon ruea tri", "phon roi tri":
		return rankRearAdmiral, BranchNavy
	case "nawa ek":
		return rankCaptain, BranchNavy
	case "nawa tho":
		return rankCommander, BranchNavy
	case "nawa tri":
		return rankLieutenantCommander, BranchNavy
	case "phon akat ek", "phon ek ek":
		return rankAirChiefMarshal, BranchAirForce
	case "phon akat tho", "phon ek tho":
		return rankAirMarshal, BranchAirForce
	case "phon akat tri", "phon ek tri":
		return rankAirViceMarshal, BranchAirForce
	case "nawa akat ek", "nawa ek ek":
		return rankGroupCaptain, BranchAirForce
	case "nawa akat tho", "nawa ek tho":
		return rankWingCommander, BranchAirForce
	case "nawa akat tri", "nawa ek tri":
		return rankSquadronLeader, BranchAirForce
	}
	return rankNone, ""
}

// rankPhraseMiddleEast reads what the tables of Hebrew and Persian words make
// of ranks that take two words.
func rankPhraseMiddleEast(phrase string) (rankTitle, Branch) {
	switch phrase {
	case "rav aluf":
		return rankLieutenantGeneral, ""
	case "aluf":
		return rankMajorGeneral, ""
	case "tat aluf":
		return rankBrigadierGeneral, ""
	case "aluf mishne":
		return rankColonel, ""
	case "segen aluf":
		return rankLieutenantColonel, ""
	case "rav seren":
		return rankMajor, ""
	case "seren":
		return rankCaptain, ""
	case "segen":
		return rankLieutenant, ""
	case "segen mishne":
		return rankSecondLieutenant, ""
	case "nakhoda first":
		return rankCaptain, BranchNavy
	case "nakhoda second":
		return rankCommander, BranchNavy
	case "nakhoda third":
		return rankLieutenantCommander, BranchNavy
	case "ra id":
		return rankMajor, ""
	}
	return rankPhraseThai(phrase)
}
