package letters

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/defcoop/defcoop/timeline/internal/table"
)

// lettersTable holds the letters that do not just lose a mark, one a row. The
// meaning is the plain spelling, and behind it the sound where that is another;
// - is a letter that is not written.
//
//go:embed data/letters.tsv
var lettersTable string

// Spelling is how one letter is written in plain Latin letters, a to z, and how
// it sounds. Both are empty for a letter that is not written.
//
// In Sound, a small letter still sounds by its neighbours, as c and h do in ch.
// A capital is a settled sound that plain letters cannot tell:
//
//	S sh    Z zh    H kh    G gh
//	C ch    J dzh   T ts    E between a and e
type Spelling struct{ Plain, Sound string }

// spellings finds the row of a letter.
type spellings struct {
	rows     []Spelling // rows[0] is none
	low      [0x600]uint8
	georgian [georgianLast - georgianFirst + 1]uint8
}

const georgianFirst, georgianLast = 0x10D0, 0x10F0

func (t *spellings) slot(r rune) *uint8 {
	switch {
	case r >= 0 && int(r) < len(t.low):
		return &t.low[r]
	case georgianFirst <= r && r <= georgianLast:
		return &t.georgian[r-georgianFirst]
	}
	return nil
}

func (t *spellings) find(r rune) (Spelling, bool) {
	i := t.slot(r)
	if i == nil || *i == 0 {
		return Spelling{}, false
	}
	return t.rows[*i], true
}

var spelled = sync.OnceValue(func() *spellings { return readSpellings(lettersTable) })

func readSpellings(text string) *spellings {
	t := &spellings{rows: make([]Spelling, 1, 256)}
	for r := range table.Rows(text) {
		plain, sound, ok := strings.Cut(strings.Trim(r.Meaning, "-"), " ")
		if !ok {
			sound = plain
		}
		letter, _ := utf8.DecodeRuneInString(r.Form)
		*t.slot(letter) = uint8(len(t.rows))
		t.rows = append(t.rows, Spelling{plain, sound})
	}
	return t
}

// Spell reads one small letter in Latin, Cyrillic, Greek, Georgian or Armenian
// script. It reports false for letters of other scripts.
//
// A few letters are read by what stands around them. prev is the letter before.
// ukrainian says that the name has a letter that only Ukrainian or Belarusian
// use.
func Spell(r, prev rune, ukrainian bool) (Spelling, bool) {
	s, ok := spelled().find(r)
	if !ok {
		base := Base(r)
		switch {
		case 'a' <= base && base <= 'z':
			plain := "abcdefghijklmnopqrstuvwxyz"[base-'a' : base-'a'+1]
			return Spelling{plain, plain}, true
		case base == r:
			return Spelling{}, false
		}
		if s, ok = spelled().find(base); !ok {
			return Spelling{}, false
		}
		r = base
	}
	switch r {
	case 'г':
		if ukrainian {
			return Spelling{"h", "h"}, true
		}
	case 'и':
		if ukrainian {
			return Spelling{"y", "i"}, true
		}
	case 'е': // after a vowel it is ye, but for Ukrainian and Belarusian
		if !ukrainian && strings.ContainsRune("аеёиоуыэюяі", prev) {
			return Spelling{"e", "ye"}, true
		}
	case 'υ': // the second letter of a pair
		switch Base(prev) {
		case 'ο':
			return Spelling{"u", "u"}, true
		case 'α', 'ε':
			return Spelling{"v", "v"}, true
		}
	case 'ւ': // with ո it is the vowel u; the o is written already
		if prev == 'ո' {
			return Spelling{"u", "u"}, true
		}
	}
	return s, true
}

// Base is the small letter without its marks.
func Base(r rune) rune {
	if r < utf8.RuneSelf {
		return r
	}
	var buf [4]byte
	n := copy(buf[:], string(r))
	d := norm.NFD.Properties(buf[:n]).Decomposition()
	if len(d) == 0 {
		return r
	}
	for _, b := range string(d) {
		return unicode.ToLower(b)
	}
	return r
}

// Fold brings a name of a place or thing to the form in which names are
// compared. Letters are small and without marks, and Latin letters are plain.
// Whatever is no letter and no digit becomes a single space: "Tel Aviv" and
// "Tel-Aviv" are one.
func Fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space := false // one is due before the next letter
	for _, r := range norm.NFC.String(s) {
		switch {
		case Apostrophe(r) || unicode.Is(unicode.M, r):
			continue
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			space = b.Len() > 0
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		r = unicode.ToLower(r)
		if r < utf8.RuneSelf {
			b.WriteByte(byte(r))
			continue
		}
		if unicode.Is(unicode.Latin, r) {
			if p, ok := Spell(r, 0, false); ok {
				b.WriteString(p.Plain)
				continue
			}
		}
		for _, d := range norm.NFD.String(string(r)) {
			if !unicode.Is(unicode.M, d) {
				b.WriteRune(d)
			}
		}
	}
	return b.String()
}

// Apostrophe reports whether a sign is an apostrophe or a hidden joiner, which
// is part of the word around it: O'Brien, D'Estaing, Mar'i.
func Apostrophe(r rune) bool {
	switch r {
	case '\'', '‘', '’', '‛', '`', '´', 'ʼ', 'ʻ', 'ʽ', 'ʾ', 'ʿ', 'ʹ', 'ʺ', '′', '\u00ad', '\u200c', '\u200d':
		return true
	}
	return false
}
