package match

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

const (
	// maxText is how many bytes of a name are read, maxTokens how many words.
	// No name is longer; hostile input must not cost more.
	maxText   = 512
	maxTokens = 12
)

// token is one word of a name in the forms that are compared.
type token struct {
	raw    string // NFC, lower case, in its own script
	fold   string // a-z; raw where the script is not read
	sounds string // see sounds.go
	// hard and near are the token's sound sets, see soundSets.
	hard, near uint64
	variants   variantGroup
	kind       kind
	// linked: no space stood between the token before and this one.
	linked bool
	// given the source's own marks
	caps   bool // all capitals, two letters or more
	dotted bool // a full stop follows
	opaque bool // of a script that is not read
	cyr    bool
	hangul bool
}

// draft is a token under construction: offsets into the scanner's buffers.
type draft struct {
	raw, fold, sound [2]int
	runes            int
	upper, lower     int
	vowels           int
	linked, dotted   bool
	bracketed        bool
	comma            bool // a comma follows
	opaque, cyr      bool
	hangul           bool
}

// scanner cuts a text into drafts. Its buffers live on the stack for names of
// ordinary length.
type scanner struct {
	raw, fold, sound []byte
	drafts           []draft
	turkic           bool
	ukrainian        bool
}

// scan reads text. It never fails: what is no letter separates words.
func (s *scanner) scan(text string) {
	if len(text) > maxText {
		text = text[:maxText]
		for len(text) > 0 && !utf8.RuneStart(text[len(text)-1]) {
			text = text[:len(text)-1]
		}
		if r, n := utf8.DecodeLastRuneInString(text); r == utf8.RuneError && n == 1 {
			text = text[:len(text)-1]
		}
	}
	if !norm.NFC.IsNormalString(text) {
		text = norm.NFC.String(text)
	}
	s.ukrainian, s.turkic = alphabets(text, s.turkic)
	var (
		d       draft
		open    bool // inside a token
		linked  bool
		depth   int
		prev    rune
		prevCam bool
	)
	start := func() {
		d = draft{raw: [2]int{len(s.raw)}, fold: [2]int{len(s.fold)}, sound: [2]int{len(s.sound)}, linked: linked, bracketed: depth > 0}
		open, prev = true, 0
	}
	end := func() {
		if !open {
			return
		}
		open, prevCam = false, false
		d.raw[1], d.fold[1], d.sound[1] = len(s.raw), len(s.fold), len(s.sound)
		if d.fold[1] > d.fold[0] && len(s.drafts) < maxTokens {
			s.drafts = append(s.drafts, d)
			return
		}
		s.raw, s.fold, s.sound = s.raw[:d.raw[0]], s.fold[:d.fold[0]], s.sound[:d.sound[0]]
	}
	for _, r := range text {
		switch {
		case r == utf8.RuneError:
			end()
			linked = false
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if !open {
				start()
			}
			s.letter(&d, r, prev)
			prev = unicode.ToLower(r)
			linked = false
		case unicode.Is(unicode.M, r):
			if open { // a mark that no letter takes up in NFC; part of scripts not read
				if d.opaque {
					s.raw = utf8.AppendRune(s.raw, r)
					s.fold = utf8.AppendRune(s.fold, r)
				}
			}
		case isApostrophe(r):
			// O'Brien, D'Estaing, Mar'i: part of the word
		case r == '.':
			if open {
				d.dotted = true
				end()
				linked = true
			}
		case isHyphen(r):
			end()
			linked = true
		case r == ',' || r == '،' || r == '、':
			end()
			if n := len(s.drafts); n > 0 {
				s.drafts[n-1].comma = true
			}
			linked = false
		case r == '(' || r == '[' || r == '"' && depth == 0 || r == '“' || r == '«':
			end()
			depth++
			linked = false
		case r == ')' || r == ']' || r == '"' || r == '”' || r == '»':
			end()
			depth = max(depth-1, 0)
			linked = false
		default:
			end()
			linked = false
		}
	}
	end()
	_ = prevCam
}

func (s *scanner) letter(d *draft, r, prev rune) {
	d.runes++
	if unicode.IsUpper(r) {
		d.upper++
	} else if unicode.IsLower(r) {
		d.lower++
	}
	if r < 0x80 {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		c := byte(r)
		if vowelLetter(c) || c == 'y' {
			d.vowels++
		}
		s.raw, s.fold, s.sound = append(s.raw, c), append(s.fold, c), append(s.sound, c)
		return
	}
	low := unicode.ToLower(r)
	s.raw = utf8.AppendRune(s.raw, low)
	if isHangul(low) {
		d.hangul = true
		n := len(s.fold)
		s.fold = appendHangul(s.fold, low)
		s.sound = append(s.sound, s.fold[n:]...)
		return
	}
	sp, ok := spell(low, prev, s.ukrainian)
	if !ok {
		d.opaque = true
		s.fold = utf8.AppendRune(s.fold, low)
		return
	}
	if 0x400 <= low && low < 0x530 {
		d.cyr = true
	}
	for i := range len(sp.fold) {
		if vowelLetter(sp.fold[i]) || sp.fold[i] == 'y' {
			d.vowels++
		}
	}
	s.fold = append(s.fold, sp.fold...)
	s.sound = append(s.sound, sp.sound...)
}

// alphabets looks for letters that tell which alphabet the text is written
// in: і, ї, є, ґ, ў are Ukrainian or Belarusian; ə is Azerbaijani, and so are
// ı and ğ together with q or x, which Turkish lacks.
func alphabets(text string, turkic bool) (ukrainian, azerbaijani bool) {
	azerbaijani = turkic
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

func isApostrophe(r rune) bool {
	switch r {
	case '\'', '‘', '’', '‛', '`', '´', 'ʼ', 'ʻ', 'ʽ', 'ʾ', 'ʿ', 'ʹ', 'ʺ', '′', '\u00ad', '\u200c', '\u200d':
		return true
	}
	return false
}

func isHyphen(r rune) bool {
	switch r {
	case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\u2043', '\uff0d', '·', '・':
		return true
	}
	return false
}
