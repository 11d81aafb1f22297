package label

import (
	"cmp"
	_ "embed" // the table of ordinals
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/defcoop/defcoop/timeline/internal/table"
)

// A label counts in many ways: "17th", "Seventeenth", "XVII", "17-ci", 第十七, 제17차.
// All of them become the digits, so that they compare in all languages. The words
// and the marks at digits stand in a table, with their source.

//go:embed data/ordinals.tsv
var ordinalTable string

// ordinals are the rows of the table, folded.
type ordinals struct {
	words   map[string]ordinal // words, and phrases of several words
	first   map[string]bool    // the first words of them
	longest int                // words of a phrase
	behind  map[string]bool    // marks behind digits: "th"
	before  map[string]bool    // marks before digits: 第
}

// ordinal is a word that counts. Its number is empty for a phrase that only looks
// like one: "first deputy".
type ordinal struct{ number, language string }

var readOrdinals = sync.OnceValue(func() *ordinals {
	t := &ordinals{words: map[string]ordinal{}, first: map[string]bool{}, behind: map[string]bool{}, before: map[string]bool{}}
	for r := range table.Rows(ordinalTable) {
		form := Fold(r.Form)
		switch r.Where {
		case "behind a number":
			t.behind[form] = true
		case "before a number":
			t.before[form] = true
		default:
			number := r.Meaning
			if number == "none" {
				number = ""
			}
			t.words[form] = ordinal{number, r.Language}
			words := strings.Fields(form)
			t.first[words[0]], t.longest = true, max(t.longest, len(words))
		}
	}
	return t
})

// inDigits returns a text in which digits stand for everything that counts. The rest
// of it stays as it is.
func inDigits(text, lang string) string {
	t := readOrdinals()
	text = withoutRoman(text)
	spans := wordSpans(text)
	words := make([]string, len(spans))
	for i, s := range spans {
		words[i] = strings.Map(asciiDigit, Fold(text[s.start:s.end]))
	}
	if !slices.ContainsFunc(words, t.mayCount) {
		return text
	}
	var b strings.Builder
	done := 0 // bytes of the text
	for i := 0; i < len(words); {
		n, number, counts := t.phrase(words[i:], lang)
		switch {
		case counts && number == "":
			i += n // which only looks so
			continue
		case !counts:
			n = 1
			number, counts = t.countWithin(words[i], lang)
		}
		if !counts {
			i++
			continue
		}
		start := spans[i].start
		if i > 0 && t.before[words[i-1]] && spans[i-1].start >= done {
			start = spans[i-1].start
		}
		b.WriteString(text[done:start] + " " + number + " ")
		if i += n; i < len(words) && t.behind[words[i]] {
			i++
		}
		done = spans[i-1].end
	}
	b.WriteString(text[done:])
	return b.String()
}

// span is where a word stands in a text.
type span struct{ start, end int }

// wordSpans finds the words of a text.
func wordSpans(text string) []span {
	var spans []span
	for i := 0; i < len(text); {
		n := strings.IndexFunc(text[i:], isWordRune)
		if n < 0 {
			break
		}
		start := i + n
		end := len(text)
		if n := strings.IndexFunc(text[start:], func(r rune) bool { return !isWordRune(r) }); n >= 0 {
			end = start + n
		}
		spans = append(spans, span{start, end})
		i = end
	}
	return spans
}

func isWordRune(r rune) bool { return unicode.In(r, unicode.L, unicode.M, unicode.N) }

// mayCount reports whether a word may be, or begin, something that counts.
func (t *ordinals) mayCount(w string) bool {
	return t.first[w] || hasDigit(w) || strings.Contains(w, han)
}

// countWithin reads what counts within one word: "17th", 第17回日米. It reports whether
// anything does.
func (t *ordinals) countWithin(w, lang string) (string, bool) {
	if !t.mayCount(w) {
		return "", false
	}
	pieces := t.pieces(w)
	var out []string
	counts := false
	for i := 0; i < len(pieces); {
		if n, number, ok := t.phrase(pieces[i:], lang); ok && number != "" {
			out, i = append(out, number), i+n
		} else if digits, ok := t.digits(pieces[i]); ok {
			if n := len(out); n > 0 && t.before[out[n-1]] {
				out = out[:n-1]
			}
			out, i = append(out, digits), i+1
		} else {
			out, i = append(out, pieces[i]), i+1
			continue
		}
		counts = true
		if i < len(pieces) && t.behind[pieces[i]] {
			i++
		}
	}
	return strings.Join(out, " "), counts
}

// phrase reads the longest phrase that counts, or only looks like it, at the
// beginning of a list of words. It returns how many words it has.
func (t *ordinals) phrase(words []string, lang string) (n int, number string, ok bool) {
	for n := min(t.longest, len(words)); n > 0; n-- {
		if o, ok := t.words[strings.Join(words[:n], " ")]; ok && (o.language == "mul" || sameLanguage(o.language, lang)) {
			return n, o.number, true
		}
	}
	return 0, "", false
}

// digits reads a word of digits, with a mark behind it or without one.
func (t *ordinals) digits(w string) (string, bool) {
	i := strings.IndexFunc(w, func(r rune) bool { return !unicode.IsDigit(r) })
	switch {
	case i < 0:
		i = len(w)
	case i == 0 || !t.behind[w[i:]]:
		return "", false
	}
	return cmp.Or(strings.TrimLeft(w[:i], "0"), "0"), true
}

// asciiDigit is a digit as one of 0 to 9: a wide one of East Asia, or one that is
// used with Arabic letters.
func asciiDigit(r rune) rune {
	for _, zero := range [...]rune{'0', '\uff10', '\u0660', '\u06f0'} {
		if zero <= r && r <= zero+9 {
			return '0' + r - zero
		}
	}
	return r
}

// han stands before a number in Chinese and Japanese.
const han = "第"

// pieces cuts a word where scripts without blanks put a number among letters:
// 第17回日米 is four pieces, 第十七届会议 two. Latin letters stay with their digits: "f16",
// "17th".
func (t *ordinals) pieces(w string) []string {
	if isLatin(w) {
		return []string{w}
	}
	var pieces []string
	counted := false // by the piece before
	for w != "" {
		n := t.hanOrdinal(w)
		isNumber := n > 0
		switch {
		case isNumber:
		case counted && t.markBehind(w) > 0:
			n = t.markBehind(w)
		default:
			n = t.run(w)
			isNumber = isDigits(w[:n])
		}
		pieces, counted, w = append(pieces, w[:n]), isNumber, w[n:]
	}
	return pieces
}

// isLatin reports whether a word is cut nowhere.
func isLatin(w string) bool {
	return !strings.Contains(w, han) && (!hasDigit(w) || strings.IndexFunc(w, func(r rune) bool { return r > unicode.MaxLatin1 && unicode.IsLetter(r) }) < 0)
}

// hanOrdinal is the length of the longest ordinal in Chinese numerals that a word
// begins with, 0 for none.
func (t *ordinals) hanOrdinal(w string) int {
	best, end := 0, 0
	for range 5 {
		_, size := utf8.DecodeRuneInString(w[end:])
		if end += size; size == 0 || !strings.HasPrefix(w, han) {
			break
		}
		if _, ok := t.words[w[:end]]; ok {
			best = end
		}
	}
	return best
}

// markBehind is the length of the longest mark that a word begins with.
func (t *ordinals) markBehind(w string) int {
	best, end := 0, 0
	for range 2 {
		_, size := utf8.DecodeRuneInString(w[end:])
		if end += size; t.behind[w[:end]] {
			best = end
		}
	}
	return best
}

// run is the length of the digits that a word begins with, or of the letters up to a
// number or the mark before one. A mark before a number is a run by itself.
func (t *ordinals) run(w string) int {
	first, size := utf8.DecodeRuneInString(w)
	marks := func(i int) bool {
		_, size := utf8.DecodeRuneInString(w[i:])
		next, _ := utf8.DecodeRuneInString(w[i+size:])
		return t.before[w[i:i+size]] && unicode.IsDigit(next)
	}
	if marks(0) {
		return size
	}
	for i, r := range w {
		if i > 0 && (unicode.IsDigit(r) != unicode.IsDigit(first) || marks(i) || t.hanOrdinal(w[i:]) > 0) {
			return i
		}
	}
	return len(w)
}

// withoutRoman writes Roman numerals of a text, up to 39, in digits. They are in
// capitals, and so is nothing else: in a text of capitals none is read. One letter
// is a numeral at the end and before a full stop: "Protocol I", "V. Toplantı".
// Cyrillic Х and І stand for X and I as often as not.
func withoutRoman(text string) string {
	if !strings.ContainsAny(text, "IVXХІ") || strings.IndexFunc(text, unicode.IsLower) < 0 {
		return text
	}
	var b strings.Builder
	done := 0
	spans := wordSpans(text)
	for i, s := range spans {
		word, rest := text[s.start:s.end], text[s.end:]
		alone := i == len(spans)-1 || strings.HasPrefix(rest, ".")
		if value := romanValue(word); value > 0 && (alone || utf8.RuneCountInString(word) > 1) {
			b.WriteString(text[done:s.start] + strconv.Itoa(value))
			done = s.end
		}
	}
	b.WriteString(text[done:])
	return b.String()
}

// romanValue reads a Roman numeral up to 39, 0 for anything else.
func romanValue(w string) int {
	w = strings.NewReplacer("Х", "X", "І", "I").Replace(w)
	tens := len(w) - len(strings.TrimLeft(w, "X"))
	i := slices.Index(romanUnits[:], w[tens:])
	if tens > 3 || i < 0 {
		return 0
	}
	return 10*tens + i
}

var romanUnits = [...]string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}
