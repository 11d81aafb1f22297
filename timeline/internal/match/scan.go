package match

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/defcoop/defcoop/timeline/internal/letters"
)

const (
	// maxText is how many bytes of a name are read, maxTokens how many words.
	// No name is longer; hostile input must not cost more.
	maxText   = 240
	maxTokens = 12
)

// kind is what a token is good for in a comparison.
type kind uint8

const (
	word     kind = iota // part of the name proper
	initial              // stands for a word
	optional             // may be there or not: particle, title, what is in brackets
	suffix               // Jr., III: may be absent, but not another one
)

// token is one word of a name in the forms that are compared.
type token struct {
	raw    string // NFC, lower case, in its own script
	fold   string // a-z; raw where the script is not read
	sounds string // see sounds.go
	// hard and near are the token's sound sets, see soundSets.
	hard, near uint64
	variants   variantGroup
	uses       uses
	kind       kind
	// linked: no space stood between the token before and this one.
	linked bool
	// what the source prints
	caps   bool // all capitals, two letters or more
	dotted bool // a full stop follows
	quoted bool // between quotation marks
	opaque bool // of a script that is not read
	cyr    bool
	hangul bool
	kana   bool
	pinyin bool // syllables of Chinese, in a Chinese name
}

// draft is a token under construction: offsets into the scanner's buffers.
type draft struct {
	raw, fold, sound [2]int
	runes            int
	upper, lower     int
	vowels           int
	linked, dotted   bool
	bracketed        bool
	quoted           bool
	comma            bool // a comma follows
	opaque, cyr      bool
	hangul           bool
	kana             bool
	syllable         [2]int // where the last syllable of Kana begins
	chinese          bool   // Cyrillic, by now in pinyin
}

// scanner cuts a text into drafts. It is all arrays, so that it stays on the
// stack; no letter takes more than three times its bytes in any buffer.
type scanner struct {
	raw, fold, sound buffer
	drafts           [maxTokens]draft
	n                int // drafts used
	tongue           tongue
	ukrainian        bool
}

type buffer struct {
	b [3 * maxText]byte
	n int
}

func (b *buffer) add(c byte) {
	b.b[b.n] = c
	b.n++
}

func (b *buffer) addString(s string) { b.n += copy(b.b[b.n:], s) }

func (b *buffer) addRune(r rune) { b.n += utf8.EncodeRune(b.b[b.n:b.n+utf8.UTFMax], r) }

func (b *buffer) cut(span [2]int) []byte { return b.b[span[0]:span[1]] }

// scan reads text. It never fails: what is no letter separates words.
func (s *scanner) scan(text string) {
	text = plain(text)
	var azeri bool
	if s.ukrainian, azeri = alphabets(text); azeri && s.tongue == anyTongue {
		s.tongue = azerbaijani
	}
	var (
		d     *draft // the token being read, nil between tokens
		link  bool   // no space since the token before
		depth int    // of brackets
		quote bool   // between quotation marks
		close int    // where a single quotation mark closes, 0 if none is open
		prev  rune
	)
	for at, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			if d == nil {
				if s.n == maxTokens {
					return
				}
				d = &s.drafts[s.n]
				*d = draft{raw: [2]int{s.raw.n}, fold: [2]int{s.fold.n}, sound: [2]int{s.sound.n}, linked: link, quoted: quote || close > 0, bracketed: depth > 0}
				prev = 0
			}
			s.letter(d, r, prev)
			prev = unicode.ToLower(r)
			continue
		}
		if letters.Apostrophe(r) { // O'Brien, D'Estaing, Mar'i: part of the word
			switch {
			case close > 0 && at == close:
				close = 0
			case close == 0 && d == nil:
				close = closingQuote(text, at)
			}
			continue
		}
		if d != nil && unicode.Is(unicode.M, r) {
			if d.opaque { // a vowel sign of a script that is not read
				s.raw.addRune(r)
				s.fold.addRune(r)
			}
			continue
		}
		if d != nil && r == '.' {
			d.dotted = true
		}
		s.end(d)
		d, link = nil, r == '.' || isHyphen(r)
		switch r {
		case ',', '،', '、':
			if s.n > 0 {
				s.drafts[s.n-1].comma = true
			}
		case '(', '[', '（', '［':
			depth++
		case ')', ']', '）', '］':
			depth = max(depth-1, 0)
		case '"', '“', '”', '„', '«', '»', '「', '」', '『', '』', '＂': // who opens with which differs by language
			quote = !quote
		}
	}
	s.end(d)
}

// closingQuote returns where the single quotation mark at a place is closed, 0 if it
// is none but a letter of a transliteration ('Abd al-Rahman). It is closed after a
// word or two, before what is no letter.
func closingQuote(text string, at int) int {
	if open, _ := utf8.DecodeRuneInString(text[at:]); !singleQuote(open) {
		return 0
	}
	spaces := 0
	var prev rune
	for i, r := range text[at:] {
		switch {
		case i == 0:
			continue
		case r == ' ':
			spaces++
		case singleQuote(r):
			_, width := utf8.DecodeRuneInString(text[at+i:])
			next, _ := utf8.DecodeRuneInString(text[at+i+width:])
			if !unicode.IsLetter(prev) || unicode.IsLetter(next) {
				return 0
			}
			return at + i
		case letters.Apostrophe(r):
			return 0
		}
		if spaces > 1 {
			return 0
		}
		prev = r
	}
	return 0
}

// singleQuote reports whether an apostrophe is also used as a quotation mark.
func singleQuote(r rune) bool {
	switch r {
	case '\'', '‘', '’', '‛', '`', '´':
		return true
	}
	return false
}

// end closes a token. One that has no sign in plain letters (a lone soft sign)
// is none.
func (s *scanner) end(d *draft) {
	if d == nil {
		return
	}
	if s.fold.n == d.fold[0] {
		s.raw.n, s.sound.n = d.raw[0], d.sound[0]
		return
	}
	d.raw[1], d.fold[1], d.sound[1] = s.raw.n, s.fold.n, s.sound.n
	s.n++
}

// plain is the text in NFC, no longer than is read.
func plain(text string) string {
	ascii := true
	for i := range min(len(text), maxText) {
		if text[i] >= utf8.RuneSelf {
			ascii = false
			break
		}
	}
	if !ascii {
		if len(text) > 2*maxText { // NFC is at most a third of its input shorter
			text = cutText(text, 2*maxText)
		}
		if !norm.NFC.IsNormalString(text) {
			text = norm.NFC.String(text)
		}
	}
	return cutText(text, maxText)
}

// cutText cuts text to at most n bytes, at the start of a letter.
func cutText(text string, n int) string {
	if len(text) <= n {
		return text
	}
	for n > 0 && !utf8.RuneStart(text[n]) {
		n--
	}
	return text[:n]
}

func (s *scanner) letter(d *draft, r, prev rune) {
	d.runes++
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
			d.upper++
		} else {
			d.lower++
		}
		c := byte(r)
		if vowelLetter(c) || c == 'y' {
			d.vowels++
		}
		s.raw.add(c)
		s.fold.add(c)
		s.sound.add(c)
		return
	}
	if unicode.IsUpper(r) {
		d.upper++
	} else if unicode.IsLower(r) {
		d.lower++
	}
	low := unicode.ToLower(r)
	s.raw.addRune(low)
	if isHangul(low) {
		d.hangul = true
		var buf [8]byte
		text := appendHangul(buf[:0], low)
		s.fold.addString(string(text))
		s.sound.addString(string(text))
		return
	}
	if s.kanaLetter(d, low, prev) {
		return
	}
	sp, ok := letters.Spell(low, prev, s.ukrainian)
	if !ok {
		d.opaque = true
		s.fold.addRune(simplified(low))
		return
	}
	if 0x400 <= low && low < 0x530 {
		d.cyr = true
	}
	for i := range len(sp.Plain) {
		if vowelLetter(sp.Plain[i]) || sp.Plain[i] == 'y' {
			d.vowels++
		}
	}
	s.fold.addString(sp.Plain)
	s.sound.addString(sp.Sound)
}

// alphabets looks for letters that tell which alphabet the text is written in:
//
//	і ї є ґ ў             Ukrainian or Belarusian
//	ə                     Azerbaijani
//	ı ğ ç ş with q or x   Azerbaijani; Turkish lacks q and x
func alphabets(text string) (ukrainian, azerbaijani bool) {
	var soft, qx bool
	for _, r := range text {
		switch r {
		case 'і', 'ї', 'є', 'ґ', 'ў', 'І', 'Ї', 'Є', 'Ґ', 'Ў':
			ukrainian = true
		case 'ә', 'Ә', 'қ', 'Қ': // Kazakh and Azerbaijani have і too, and their г is g
			ukrainian, azerbaijani = false, true
			return ukrainian, azerbaijani
		case 'ə', 'Ə':
			azerbaijani = true
		case 'ı', 'ğ', 'Ğ', 'İ', 'ç', 'Ç', 'ş', 'Ş':
			soft = true
		case 'q', 'Q', 'x', 'X':
			qx = true
		}
	}
	return ukrainian, azerbaijani || soft && qx
}

func isHyphen(r rune) bool {
	switch r {
	case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\u2043', '\uff0d', '·', '・':
		return true
	}
	return false
}
