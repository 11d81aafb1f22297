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

// head gives the initial consonants that s may stand for by the Revised
// Romanisation, by McCune-Reischauer without its marks and in the press;
// cyrillic allows what the Russian system adds.
func head(s string, cyrillic bool) (syllable, bool) {
	var set syllable
	switch s {
	case "":
		set = ㅇ
	case "g", "gh", "kg":
		set = ㄱ | ㄲ
	case "k":
		set = ㄱ | ㅋ | ㄲ
	case "kh":
		set = ㄱ | ㅋ
		if cyrillic {
			set = ㅎ
		}
	case "kk", "gg":
		set = ㄲ
	case "n":
		set = ㄴ
	case "d":
		set = ㄷ | ㄸ
	case "t":
		set = ㄷ | ㅌ | ㄸ
	case "th":
		set = ㅌ | ㄷ
	case "tt", "dd":
		set = ㄸ
	case "r", "l", "rh":
		set = ㄹ
	case "m":
		set = ㅁ
	case "b":
		set = ㅂ | ㅃ
	case "p":
		set = ㅂ | ㅍ | ㅃ
	case "pp", "bb":
		set = ㅃ
	case "ph":
		set = ㅍ
	case "s":
		set = ㅅ | ㅆ
	case "sh":
		set = ㅅ
	case "ss":
		set = ㅆ
	case "j", "z", "zh", "dzh", "chzh":
		set = ㅈ | ㅉ
	case "chkh", "tskh":
		set = ㅊ
	case "jj":
		set = ㅉ
	case "ch", "tch", "c", "ts":
		set = ㅈ | ㅊ
	case "h", "x":
		set = ㅎ
	default:
		return 0, false
	}
	return set, true
}

// core gives the vowels that a spelling may stand for. English habits (oo, ee,
// u as in sun) stand beside the systems.
func core(s string, cyrillic, bare bool) (syllable, bool) {
	var set syllable
	switch s {
	case "a", "ah":
		set = ㅏ
	case "ae":
		set = ㅐ | ㅔ | ㅖ
	case "ai", "ay":
		set = ㅐ
	case "e", "ei", "eh", "ey":
		set = ㅔ | ㅐ
		if cyrillic { // е stands for ё too
			set = ㅔ | ㅐ | ㅓ | ㅕ | ㅖ
		}
	case "ya":
		set = ㅑ
	case "yae", "yai":
		set = ㅒ | ㅖ
	case "eo", "eoh":
		set = ㅓ
	case "o":
		set = ㅗ | ㅓ
	case "oh":
		set = ㅗ
	case "u":
		set = ㅜ | ㅓ | ㅡ
	case "uh":
		set = ㅓ
	case "oo", "uu":
		set = ㅜ
	case "ou":
		set = ㅜ | ㅓ
	case "oe", "oi", "oy":
		set = ㅚ
	case "eu", "eou":
		set = ㅡ | ㅓ
	case "eui":
		set = ㅢ
	case "ui", "uy":
		set = ㅢ | ㅟ
	case "i", "ee", "ie", "iy", "ih", "ii":
		set = ㅣ | ㅢ
	case "y":
		set = ㅡ | ㅣ
	case "yi", "yee":
		if !bare {
			return 0, false
		}
		set = ㅣ | ㅢ
	case "yo":
		set = ㅛ | ㅕ
	case "yeo", "yeu", "yeou", "yuh":
		set = ㅕ
	case "yu", "you":
		set = ㅠ | ㅕ
	case "yoo":
		set = ㅠ
	case "ye":
		set = ㅖ
	case "wa", "oa", "ua", "va":
		set = ㅘ
	case "wae", "wai":
		set = ㅙ
	case "we", "ue", "ve":
		set = ㅞ | ㅙ | ㅚ
	case "wo", "weo", "uo", "vo":
		set = ㅝ
	case "wi", "wee", "vi":
		set = ㅟ
	case "woo", "wu", "wou", "vu":
		if !bare {
			return 0, false
		}
		set = ㅜ
	default:
		return 0, false
	}
	return set, true
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

// parseRomanised finds the ways in which s, folded, is one to most Korean
// syllables, most being at most three.
func parseRomanised(s string, cyrillic bool, most int, out *parses) {
	if len(s) > longestSyllable*most {
		return
	}
	var p parse
	parseFrom(s, cyrillic, most, &p, out)
}

// longestSyllable is the length of chzhyong.
const longestSyllable = 8

const (
	maxHead = 4
	maxCore = 4
	maxTail = 2
)

func isHead(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'v', 'f', 'q':
		return false
	}
	return true
}

func parseFrom(s string, cyrillic bool, most int, p *parse, out *parses) {
	if s == "" {
		if p.n > 0 {
			out.add(*p)
		}
		return
	}
	if p.n == most || out.n == maxParses {
		return
	}
	lead := 0
	for lead < len(s) && lead < maxHead && isHead(s[lead]) {
		lead++
	}
	for h := lead; h >= 0; h-- {
		initial, ok := head(s[:h], cyrillic)
		if !ok {
			continue
		}
		rest := s[h:]
		if strings.HasPrefix(rest, "wh") && h == 0 { // whan, an English way to write hwan
			initial, rest = ㅎ, "w"+rest[2:]
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
				left := after[t:]
				if left == "e" && t > 0 { // June for Jun, an English habit
					left = ""
				}
				if after[:t] == "ck" && rest[:c] == "a" { // back, an English way to write baek
					vowel |= ㅐ
				}
				p.s[p.n] = softenInitial(initial | vowel | final)
				p.n++
				parseFrom(left, cyrillic, most, p, out)
				p.n--
				p.s[p.n] = 0
			}
		}
	}
}
