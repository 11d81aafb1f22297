package rank

import "strings"

// wordKorean reads a Hangul word, with a service before it ("해군중장") or
// not. All services share the titles. South Korea: Military Personnel
// Management Act (군인사법), article 3; North Korea's own: Library of Congress,
// North Korea: a country study (2008), pages 266-268.
func wordKorean(w string) string {
	for _, service := range [...][2]string{
		{"육군", "army"}, {"해군", "navy"}, {"공군", "air force"}, {"해병대", "marine corps"}, {"해병", "marine corps"},
	} {
		if rest, cut := strings.CutPrefix(w, service[0]); cut {
			if rest == "" {
				return service[1]
			}
			if rank := wordKorean(rest); rank != "" {
				return service[1] + " " + rank
			}
		}
	}
	switch w {
	case "원수":
		return "marshal"
	case "차수":
		return "vice marshal"
	case "대장":
		return "general"
	case "상장":
		return "colonel general"
	case "중장":
		return "lieutenant general"
	case "소장":
		return "major general"
	case "준장":
		return "brigadier general"
	case "장군", "장성":
		return "general officer"
	case "제독":
		return "flag officer"
	case "대좌":
		return "senior colonel"
	case "대령", "상좌":
		return "colonel"
	case "중령", "중좌":
		return "lieutenant colonel"
	case "소령", "소좌":
		return "major"
	case "대위":
		return "captain"
	case "상위":
		return "senior lieutenant"
	case "중위":
		return "first lieutenant"
	case "소위":
		return "second lieutenant"
	case "준위":
		return "warrant officer"
	case "원사":
		return "sergeant major"
	case "상사":
		return "master sergeant"
	case "중사":
		return "sergeant first rank"
	case "하사":
		return "staff sergeant"
	case "병장":
		return "sergeant"
	case "상병", "상등병":
		return "corporal"
	case "일병", "일등병":
		return "private first rank"
	case "이병", "이등병":
		return "private"
	case "예비역", "예", "퇴역", "전", "진", "예정":
		return drop
	}
	return ""
}

// wordHan reads a word of Chinese characters, with a service before it
// ("海军上将") or not. China: Regulations on the Military Ranks of Officers in
// Active Service, 1 July 1988, amended 1994; Japan: Self-Defense Forces Law,
// article 32.
func wordHan(w string) string {
	for _, service := range [...][2]string{
		{"陆军", "army"}, {"陸軍", "army"}, {"海军", "navy"}, {"海軍", "navy"}, {"空军", "air force"},
		{"空軍", "air force"}, {"火箭军", "army"}, {"武警", "police"},
	} {
		if rest, cut := strings.CutPrefix(w, service[0]); cut {
			if rest == "" {
				return service[1]
			}
			if rank := wordHan(rest); rank != "" {
				return service[1] + " " + rank
			}
		}
	}
	switch w {
	case "元帅", "元帥":
		return "marshal"
	case "上将", "上將", "大将", "大將":
		return "general"
	case "中将", "中將":
		return "lieutenant general"
	case "少将", "少將":
		return "major general"
	case "准将", "准將":
		return "brigadier general"
	case "大校":
		return "senior colonel"
	case "上校", "大佐":
		return "colonel"
	case "中校", "中佐":
		return "lieutenant colonel"
	case "少校", "少佐":
		return "major"
	case "上尉", "大尉":
		return "captain"
	case "中尉":
		return "first lieutenant"
	case "少尉":
		return "second lieutenant"
	case "陸将", "空将":
		return "lieutenant general"
	case "陸将補", "空将補":
		return "major general"
	case "海将":
		return "vice admiral"
	case "海将補":
		return "rear admiral"
	case "退役":
		return drop
	}
	return wordSelfDefence(w)
}

// wordSelfDefence reads the middle ranks of Japan's Self-Defense Forces, a
// class, a service or none, and 佐 or 尉: "1等陸佐", "二等海尉", "1佐". Self-Defense
// Forces Law, article 32.
func wordSelfDefence(w string) string {
	class := 0
	for i, digit := range [...]string{"1", "一", "2", "二", "3", "三"} {
		if rest, cut := strings.CutPrefix(w, digit); cut {
			class, w = i/2, strings.TrimPrefix(rest, "等")
			break
		}
	}
	service := ""
	for _, s := range [...][2]string{{"陸", "army"}, {"海", "navy"}, {"空", "air force"}} {
		if rest, cut := strings.CutPrefix(w, s[0]); cut {
			service, w = s[1]+" ", rest
			break
		}
	}
	switch w {
	case "佐":
		return service + [...]string{"colonel", "lieutenant colonel", "major"}[class]
	case "尉":
		return service + [...]string{"captain", "first lieutenant", "second lieutenant"}[class]
	}
	return ""
}

// wordRomanised reads Korean and Chinese titles in Latin letters; they too
// are shared by all services.
func wordRomanised(w string) string {
	switch w {
	case "wonsu":
		return "marshal"
	case "daejang":
		return "general"
	case "jungjang":
		return "lieutenant general"
	case "sojang":
		return "major general"
	case "junjang":
		return "brigadier general"
	case "daeryeong", "daeryong":
		return "colonel"
	case "jungnyeong", "jungryeong":
		return "lieutenant colonel"
	case "soryeong":
		return "major"
	case "daewi":
		return "captain"
	case "tni", "purn": // of Indonesia's forces; retired
		return drop
	case "letnan":
		return "lieutenant"
	case "jenderal", "jend":
		return "general"
	case "brigadir", "brigjen":
		if w == "brigjen" {
			return "brigadier general"
		}
		return "brigadier"
	case "letjen":
		return "lieutenant general"
	case "mayjen":
		return "major general"
	case "laksamana":
		return "admiral"
	case "marsekal":
		return "air chief marshal"
	case "madya", "muda", "tuong", "dai", "thuong", "trung", "thieu", "ta":
		return w
	case "shangjiang":
		return "general"
	case "zhongjiang":
		return "lieutenant general"
	case "shaojiang":
		return "major general"
	// Thailand's: a tier, an arm or none, and a class.
	case "phon", "phan", "roi", "nawa", "ruea", "akat", "ek", "tho", "tri":
		return w
	case "daxiao":
		return "senior colonel"
	case "shangxiao":
		return "colonel"
	}
	return ""
}
