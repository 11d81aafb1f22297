package wording

//go:generate go run ../../../internal/gen/month

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// worldWord is one meaning of a word of the languages other than English:
//
//	1 to 12     a month
//	16 to 22    a day of the week from Sunday
//	24 to 30    a day of the week that stands in brackets
//	else        one of the classes
type worldWord struct {
	end       uint16
	meaning   byte
	languages uint64
}

// The classes of words that are no names.
const (
	worldSunday   byte = 16
	worldBracket  byte = 24
	worldAt       byte = 'a' // "on", "in", an article: before the first part of a date
	worldLink     byte = 'o' // between two parts
	worldYear     byte = 'y' // "year", beside a number
	worldMonth    byte = 'm' // "month", behind a number or a name
	worldMonthNo  byte = 'M' // "month", before a number
	worldDay      byte = 'd' // "day", behind a number
	worldOrdinal  byte = 's' // ending of a number
	worldInYear   byte = 'i' // ending of a year that says "in"
	worldYears    byte = 'e' // "years", of a decade if the number has an ending or stands behind
	worldDecade   byte = 'D' // makes a decade of the year before it
	worldFrom     byte = 'f'
	worldTo       byte = 't'
	worldOnDate   byte = 'n' // "on the date of", behind a day
	worldUpTo     byte = 'z' // "to" that stands behind
	worldNameSize      = 64  // bytes of the longest word, and more
)

// wordRange are the meanings of a token: the rows of worldWords from lo on.
type wordRange struct{ lo, hi int }

func worldKey(i int) string {
	start := 0
	if i > 0 {
		start = int(worldWords[i-1].end)
	}
	return worldText[start:worldWords[i].end]
}

// lookUpWorld finds the meanings of a folded word.
func lookUpWorld(word string) wordRange {
	if len(word) > worldNameSize {
		return wordRange{}
	}
	lo := sort.Search(len(worldWords), func(i int) bool { return worldKey(i) >= word })
	hi := lo
	for hi < len(worldWords) && worldKey(hi) == word {
		hi++
	}
	return wordRange{lo, hi}
}

func (r wordRange) known() bool { return r.lo < r.hi }

// languages are the languages that have the word in any meaning.
func (r wordRange) languages() (mask uint64) {
	for _, w := range worldWords[r.lo:r.hi] {
		mask |= w.languages
	}
	return mask
}

// isName reports whether the word is a month or a day of the week anywhere.
func (r wordRange) isName() bool { return r.known() && worldWords[r.lo].meaning < worldBracket }

// foldWorld folds the case of a word of any language but nothing else: letters
// with different marks stay different. The dotted and dotless i become one,
// since capitals are written in both ways. The generator folds its words alike.
func foldWorld(s string) string {
	var b strings.Builder
	last := rune(0)
	for _, r := range s {
		if r == '\u0307' && last == 'i' { // İ, decomposed
			continue
		}
		switch r {
		case 'İ', 'I', 'ı':
			r = 'i'
		case 'ς':
			r = 'σ'
		case '’', 'ʼ':
			r = '\''
		case '\u212a', '\u212b': // the Kelvin and Ångström signs are no letters of a word
		default:
			r = unicode.ToLower(r)
		}
		b.WriteRune(r)
		last = r
	}
	return b.String()
}

// worldTokens takes text apart like tokenize, but knows the words: a mark
// belongs to the letter before it, two tokens that are one word ("d'abril",
// "terça-feira") are one, and the signs of "5月3日" are several.
func worldTokens(text string) (tokens []token, found []wordRange) {
	add := func(t token, r wordRange) { tokens, found = append(tokens, t), append(found, r) }
	base := tokenize(text)
	for i := 0; i < len(base); i++ {
		t := base[i]
		if t.kind != tokenWord {
			add(t, wordRange{})
			continue
		}
		for i+1 < len(base) && !base[i+1].spaced && (unicode.IsMark(base[i+1].kind) || base[i+1].kind == tokenWord) {
			i++
			t.end = base[i].end
		}
		t.text = foldWorld(text[t.start:t.end])
		if joined, used := joinWorld(text, base, i); used > 0 {
			joined.start, joined.spaced = t.start, t.spaced
			joined.text = t.text + joined.text
			if r := lookUpWorld(joined.text); r.known() {
				add(joined, r)
				i += used
				continue
			}
		}
		if r := lookUpWorld(t.text); r.known() {
			add(t, r)
			continue
		}
		for _, part := range splitSigns(t, text) {
			add(part, lookUpWorld(part.text))
		}
	}
	return tokens, found
}

// joinWorld returns what follows token i if both may be one word: the sign
// between them and the next word, and how many tokens that takes.
func joinWorld(text string, base []token, i int) (token, int) {
	n, sep := 1, " "
	if i+1 < len(base) && !base[i+1].spaced && (base[i+1].kind == '\'' || base[i+1].kind == tokenHyphen) {
		n, sep = 2, string(base[i+1].kind)
	}
	if i+n >= len(base) || base[i+n].kind != tokenWord || base[i+n].spaced != (n == 1) {
		return token{}, 0
	}
	t := base[i+n]
	for i+n+1 < len(base) && !base[i+n+1].spaced && (unicode.IsMark(base[i+n+1].kind) || base[i+n+1].kind == tokenWord) {
		n++
		t.end = base[i+n].end
	}
	t.text = sep + foldWorld(text[t.start:t.end])
	return t, n
}

// splitSigns cuts a word of Chinese, Japanese or Korean into the longest words that
// are known; these languages have no spaces between words. What is left stays whole.
// The text of such a word is as long folded as it is in the input.
func splitSigns(t token, text string) []token {
	first, _ := utf8.DecodeRuneInString(t.text)
	if !unicode.In(first, unicode.Han, unicode.Hangul, unicode.Hiragana) || t.text != text[t.start:t.end] {
		return []token{t}
	}
	var parts []token
	for rest := t; rest.text != ""; {
		n := len(rest.text)
		for end := min(n, worldNameSize/2); end > 0; end-- {
			if (end == n || utf8.RuneStart(rest.text[end])) && lookUpWorld(rest.text[:end]).known() {
				n = end
				break
			}
		}
		part := rest
		part.end, part.text = rest.start+n, rest.text[:n]
		parts = append(parts, part)
		rest.start, rest.text, rest.spaced = part.end, rest.text[n:], false
	}
	return parts
}
