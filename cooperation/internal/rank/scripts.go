package rank

import (
	"strings"
	"unicode/utf8"
)

// composed returns the meaning of a word that no table lists because its script
// or its language composes it of others, and noWord if it is none.
func (t *tableSet) composed(w string) *word {
	switch r, _ := utf8.DecodeRuneInString(w); {
	case r >= '1' && r <= '3':
		return selfDefence(w)
	case r >= 0x0400 && r <= 0x052F:
		return t.declined(w)
	case r >= 0xAC00 && r <= 0xD7A3:
		return t.afterService(w)
	case r >= 0x4E00 && r <= 0x9FFF:
		if found := t.afterService(w); found != noWord {
			return found
		}
		return selfDefence(w)
	case r >= 0x0600 && r <= 0x06FF:
		if rest, cut := strings.CutPrefix(w, "ال"); cut { // the article
			return t.find(rest, "", "")
		}
	case r >= 0x0E00 && r <= 0x0E7F:
		return thai(w)
	}
	return noWord
}

// declined reads a Cyrillic noun in an oblique case of the singular: генерала,
// полковнику, майором, капитане.
func (t *tableSet) declined(w string) *word {
	for _, ending := range [...]string{"ом", "ем", "ові", "еві", "а", "у", "я", "ю", "е", "і", "ы", "и"} {
		if stem, cut := strings.CutSuffix(w, ending); cut && len(stem) >= 2*4 {
			if found := t.find(stem, "", ""); found != noWord && found.means != drop {
				return found
			}
		}
	}
	return noWord
}

// afterService reads a Korean or Chinese rank with a service before it in one
// word: "해군중장", "海军上将".
func (t *tableSet) afterService(w string) *word {
	for _, service := range t.glued {
		rest, cut := strings.CutPrefix(w, service)
		if !cut {
			continue
		}
		rank := t.find(rest, "", "")
		if rank == noWord {
			rank = t.composed(rest)
		}
		if rank != noWord {
			return &word{means: t.words.get(service).means + " " + rank.means, marks: markAll}
		}
	}
	return noWord
}

// selfDefence reads the middle ranks of Japan's Self-Defense Forces, a class, a
// service or none, and 佐 or 尉: "1等陸佐", "二等海尉", "1佐". Self-Defense Forces
// Law, article 32.
func selfDefence(w string) *word {
	class := 0
	for i, digit := range [...]string{"1", "一", "2", "二", "3", "三"} {
		if rest, cut := strings.CutPrefix(w, digit); cut {
			class, w = i/2, strings.TrimPrefix(rest, "等")
			break
		}
	}
	service := ""
	for _, s := range [...][2]string{{"陸", "army "}, {"海", "navy "}, {"空", "air force "}} {
		if rest, cut := strings.CutPrefix(w, s[0]); cut {
			service, w = s[1], rest
			break
		}
	}
	switch w {
	case "佐":
		return &word{means: service + [...]string{"colonel", "lieutenant colonel", "major"}[class], marks: markAll}
	case "尉":
		return &word{means: service + [...]string{"captain", "first lieutenant", "second lieutenant"}[class], marks: markAll}
	}
	return noWord
}

// thai reads Thai ranks, whole or by the letters of their abbreviations
// ("พล.อ.", "พล.ต.ท."): a tier (พล general, พัน field, ร้อย company, นาวา naval
// field, เรือ naval company officers), an arm and a class (เอก first, โท second,
// ตรี third). The phrase table reads the words. Source: Wikipedia, Military ranks
// of the Thai armed forces.
func thai(w string) *word {
	switch w {
	case "พล":
		return &word{means: "phon"}
	case "พ":
		return &word{means: "phan"}
	case "ร":
		return &word{means: "roi"}
	case "น":
		return &word{means: "nawa"}
	case "อ":
		return &word{means: "ek"}
	case "ท":
		return &word{means: "tho"}
	case "ต":
		return &word{means: "tri"}
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
			return &word{means: tier[1] + " ek"}
		case "โท":
			return &word{means: tier[1] + " tho"}
		case "ตรี":
			return &word{means: tier[1] + " tri"}
		}
	}
	return noWord
}
