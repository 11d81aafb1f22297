package match

import "strings"

// maxSyllables is the most syllables that one token of a Korean name has.
const maxSyllables = 3

// maxParses bounds the ways in which one token is divided into syllables.
const maxParses = 6

// parse is one way to read a token as Korean syllables.
type parse struct {
	n int
	s [maxSyllables]syllable
}

type parses struct {
	n   int
	all [maxParses]parse
}

func (p *parses) add(q parse) {
	for i := range p.n {
		if p.all[i] == q {
			return
		}
	}
	if p.n < maxParses {
		p.all[p.n] = q
		p.n++
	}
}

// head gives the initial consonants written by the n letters at the start of
// s. Revised, McCune-Reischauer without its marks, and the press; cyrillic
// allows what the Russian system adds.
func head(s string, cyrillic bool) (syllable, bool) {
	var letters string
	switch s {
	case "":
		letters = "ㅇ"
	case "g", "gh", "kg":
		letters = "ㄱㄲ"
	case "k":
		letters = "ㄱㅋㄲ"
	case "kh":
		letters = "ㄱㅋ"
		if cyrillic {
			letters = "ㅎ"
		}
	case "kk", "gg":
		letters = "ㄲ"
	case "n":
		letters = "ㄴ"
	case "d":
		letters = "ㄷㄸ"
	case "t":
		letters = "ㄷㅌㄸ"
	case "th":
		letters = "ㅌㄷ"
	case "tt", "dd":
		letters = "ㄸ"
	case "r", "l", "rh":
		letters = "ㄹ"
	case "m":
		letters = "ㅁ"
	case "b":
		letters = "ㅂㅃ"
	case "p":
		letters = "ㅂㅍㅃ"
	case "pp", "bb":
		letters = "ㅃ"
	case "ph":
		letters = "ㅍ"
	case "s":
		letters = "ㅅㅆ"
	case "sh":
		letters = "ㅅ"
	case "ss":
		letters = "ㅆ"
	case "j", "z", "zh", "dzh", "chzh":
		letters = "ㅈㅉ"
	case "jj":
		letters = "ㅉ"
	case "ch", "tch", "c", "ts":
		letters = "ㅈㅊ"
	case "h", "x":
		letters = "ㅎ"
	default:
		return 0, false
	}
	return headSet(letters), true
}

func headSet(letters string) syllable {
	var m syllable
	for _, r := range letters {
		switch r {
		case 'ㄱ':
			m |= 1 << 0
		case 'ㄲ':
			m |= 1 << 1
		case 'ㄴ':
			m |= initialN
		case 'ㄷ':
			m |= 1 << 3
		case 'ㄸ':
			m |= 1 << 4
		case 'ㄹ':
			m |= initialR
		case 'ㅁ':
			m |= 1 << 6
		case 'ㅂ':
			m |= 1 << 7
		case 'ㅃ':
			m |= 1 << 8
		case 'ㅅ':
			m |= 1 << 9
		case 'ㅆ':
			m |= 1 << 10
		case 'ㅇ':
			m |= initial0
		case 'ㅈ':
			m |= 1 << 12
		case 'ㅉ':
			m |= 1 << 13
		case 'ㅊ':
			m |= 1 << 14
		case 'ㅋ':
			m |= 1 << 15
		case 'ㅌ':
			m |= 1 << 16
		case 'ㅍ':
			m |= 1 << 17
		case 'ㅎ':
			m |= 1 << 18
		}
	}
	return m
}

// core gives the vowels that a spelling may stand for. English habits (oo, ee,
// u as in sun) stand beside the systems.
func core(s string, cyrillic, bare bool) (syllable, bool) {
	var letters string
	switch s {
	case "a", "ah":
		letters = "ㅏ"
	case "ae":
		letters = "ㅐㅔㅖ"
	case "ai", "ay":
		letters = "ㅐ"
	case "e", "ei", "eh", "ey":
		letters = "ㅔㅐ"
		if cyrillic {
			letters = "ㅔㅐㅓ"
		}
	case "ya":
		letters = "ㅑ"
	case "yae", "yai":
		letters = "ㅒㅖ"
	case "eo", "eoh":
		letters = "ㅓ"
	case "o":
		letters = "ㅗㅓ"
	case "oh":
		letters = "ㅗ"
	case "u":
		letters = "ㅜㅓㅡ"
	case "uh":
		letters = "ㅓ"
	case "oo", "uu":
		letters = "ㅜ"
	case "ou":
		letters = "ㅜㅓ"
	case "oe", "oi", "oy":
		letters = "ㅚ"
	case "eu", "eou":
		letters = "ㅡㅓ"
	case "eui":
		letters = "ㅢ"
	case "ui", "uy":
		letters = "ㅢㅟ"
	case "i", "ee", "ie", "iy", "ih", "ii":
		letters = "ㅣㅢ"
	case "y":
		letters = "ㅡㅣ"
	case "yi", "yee":
		if !bare {
			return 0, false
		}
		letters = "ㅣㅢ"
	case "yo":
		letters = "ㅛㅕ"
	case "yeo", "yeu", "yeou", "yuh":
		letters = "ㅕ"
	case "yu", "you":
		letters = "ㅠㅕ"
	case "yoo":
		letters = "ㅠ"
	case "ye":
		letters = "ㅖ"
	case "wa", "oa", "ua", "va":
		letters = "ㅘ"
	case "wae", "wai":
		letters = "ㅙ"
	case "we", "ue", "ve":
		letters = "ㅞㅙㅚ"
	case "wo", "weo", "uo", "vo":
		letters = "ㅝ"
	case "wi", "wee", "vi":
		letters = "ㅟ"
	case "woo", "wu", "wou", "vu":
		if !bare {
			return 0, false
		}
		letters = "ㅜ"
	default:
		return 0, false
	}
	return vowelSet(letters), true
}

// tail gives the final that a spelling stands for.
func tail(s string, cyrillic bool) (syllable, bool) {
	const none = 40
	switch s {
	case "":
		return 1 << none, true
	case "k", "g", "ck", "c":
		return 1 << (none + 1), true
	case "n":
		if cyrillic { // н and нъ are often not told apart
			return 1<<(none+2) | 1<<(none+7), true
		}
		return 1 << (none + 2), true
	case "t", "d", "s":
		return 1 << (none + 3), true
	case "l", "r":
		return 1 << (none + 4), true
	case "m":
		return 1 << (none + 5), true
	case "p", "b":
		return 1 << (none + 6), true
	case "ng", "nq":
		return 1 << (none + 7), true
	}
	return 0, false
}

// parseRomanised finds the ways in which s, folded, is one to three Korean
// syllables.
func parseRomanised(s string, cyrillic bool, out *parses) {
	if len(s) > 7*maxSyllables {
		return
	}
	var p parse
	parseFrom(s, cyrillic, &p, out)
}

const (
	maxHead = 4
	maxCore = 4
	maxTail = 2
)

func parseFrom(s string, cyrillic bool, p *parse, out *parses) {
	if s == "" {
		if p.n > 0 {
			out.add(*p)
		}
		return
	}
	if p.n == maxSyllables || out.n == maxParses {
		return
	}
	lead := len(s) - len(strings.TrimLeft(s, "bcdghjklmnprstxz"))
	for h := min(lead, maxHead); h >= 0; h-- {
		initial, ok := head(s[:h], cyrillic)
		if !ok {
			continue
		}
		rest := s[h:]
		if strings.HasPrefix(rest, "wh") && h == 0 { // whan, an English way to write hwan
			initial, rest = headSet("ㅎ"), "w"+rest[2:]
		}
		for c := min(maxCore, len(rest)); c > 0; c-- {
			vowel, ok := core(rest[:c], cyrillic, h == 0)
			if !ok {
				continue
			}
			after := rest[c:]
			for t := min(maxTail, len(after)); t >= 0; t-- {
				final, ok := tail(after[:t], cyrillic)
				if !ok {
					continue
				}
				p.s[p.n] = softenInitial(initial | vowel | final)
				p.n++
				parseFrom(after[t:], cyrillic, p, out)
				p.n--
				p.s[p.n] = 0
			}
		}
	}
}
