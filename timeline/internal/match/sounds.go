package match

import "bytes"

// A token's sounds are a string of bytes, one for each sound. The low six bits
// are the sound, the high two how little it costs to leave it out. They keep
// what spelling habits of different languages have in common, so that Shoigu,
// Schoigu, Chouïgou and Шойгу come out nearly alike.

type sound = byte

const (
	soundA sound = iota + 1
	soundE
	soundSchwa // ə, ä: between a and e
	soundI
	soundEE // ee: English i, or a doubled e
	soundO
	soundU
	soundB
	soundP
	soundD
	soundT
	soundTH // th, dh
	soundG
	soundGH // gh, ğ
	soundK
	soundQ
	soundC // c before e, i, y: s, ts, ch or k
	soundX // x at the start: h, s, sh, z
	soundH
	soundKH
	soundF
	soundV // v, w
	soundS
	soundZ
	soundSH
	soundCH
	soundZH
	soundDZH // j, dzh
	soundTS
	soundY // y or j before a vowel
	soundL
	soundR
	soundM
	soundN
	soundCount

	soundMask = 0x3f
)

// What leaving a sound out costs, in the high bits of its byte.
const (
	dropFull  = 0 << 6 // a full edit
	dropHalf  = 1 << 6 // half an edit: h between vowels, a final e
	dropCheap = 2 << 6 // a matter of habit: a glide, the e of ae, oe, ue, ie
	dropNever = 3 << 6 // a final a: it makes another gender, not another spelling
)

func isVowel(s sound) bool {
	s &= soundMask
	return s >= soundA && s <= soundU
}

func vowelLetter(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u', 'E':
		return true
	}
	return false
}

// spelled is one token in the mixed alphabet of letters.Spelling.
type spelled struct {
	s      []byte
	tongue tongue
}

// heard is what some letters sound like: one sound, two or none, and how many
// letters they are.
type heard struct {
	x, y  sound
	width int
}

// appendSounds appends the sounds of a token.
func appendSounds(dst []byte, s []byte, t tongue) []byte {
	start := len(dst)
	l := spelled{s, t}
	for i := 0; i < len(s); {
		h := heard{width: 1} // doubled consonants sound as one, and must not hide a digraph
		switch c := s[i]; {
		case vowelLetter(c):
			h = l.vowel(i)
		case c != l.at(i+1):
			h = l.consonant(i)
		}
		for _, x := range [2]sound{h.x, h.y} {
			if n := len(dst); x != 0 && (n == start || dst[n-1]&soundMask != x&soundMask) {
				dst = append(dst, x) // doubled letters sound as one
			}
		}
		i += h.width
	}
	if bytes.HasSuffix(s, []byte("enka")) { // the Belarusian form of -enko
		dst[len(dst)-1] = soundO
	}
	if n := len(dst); n-start > 2 && !isVowel(dst[n-2]) {
		switch dst[n-1] & soundMask {
		case soundA:
			dst[n-1] |= dropNever
		case soundE:
			dst[n-1] = soundE | dropHalf
		}
	}
	return dst
}

func (l spelled) at(i int) byte {
	if i >= 0 && i < len(l.s) {
		return l.s[i]
	}
	return 0
}

// vowel reads the vowel at i.
func (l spelled) vowel(i int) heard {
	next, prev := l.at(i+1), l.at(i-1)
	switch l.s[i] {
	case 'a':
		return heard{soundA, 0, 1}
	case 'E':
		return heard{soundSchwa, 0, 1}
	case 'e':
		switch {
		case next == 'e':
			return heard{soundEE, 0, 2}
		case prev == 'a' || prev == 'o' || prev == 'u' || prev == 'i':
			return heard{soundE | dropCheap, 0, 1}
		default:
			return heard{soundE, 0, 1}
		}
	case 'i':
		switch {
		case prev == 'a' || prev == 'e' || prev == 'o' || prev == 'u':
			return heard{soundI | dropCheap, 0, 1}
		case i == 0 && vowelLetter(next):
			return heard{soundY, 0, 1}
		default:
			return heard{soundI, 0, 1}
		}
	case 'o':
		switch {
		case l.tongue == japanese && (next == 'o' || next == 'u'), l.tongue == japanese && next == 'h' && !vowelLetter(l.at(i+2)):
			return heard{soundO, 0, 2} // a long o, which most do not mark
		case next == 'o' || next == 'u':
			return heard{soundU, 0, 2}
		default:
			return heard{soundO, 0, 1}
		}
	case 'u':
		if (prev == 'g' || prev == 'q') && (next == 'e' || next == 'i') {
			return heard{soundU | dropCheap, 0, 1} // gue, gui: the u only keeps the g hard
		}
		return heard{soundU, 0, 1}
	}
	return heard{width: 1}
}

// y reads the letter y, a vowel or the glide between two.
func (l spelled) y(i int) heard {
	next, prev := l.at(i+1), l.at(i-1)
	switch {
	case i == 0 && next == 'e':
		return heard{soundY | dropCheap, 0, 1}
	case vowelLetter(next) && vowelLetter(prev):
		if prev != 'i' {
			return heard{soundY | dropCheap, 0, 1}
		}
	case vowelLetter(next):
		if i == 0 {
			return heard{soundY, 0, 1}
		}
		return heard{soundY | dropCheap, 0, 1}
	case vowelLetter(prev):
		return heard{soundI | dropCheap, 0, 1}
	default:
		return heard{soundI, 0, 1}
	}
	return heard{width: 1}
}

// j reads the letter j, which is a glide in some languages and none in others.
func (l spelled) j(i int) heard {
	next, prev := l.at(i+1), l.at(i-1)
	switch {
	case l.tongue == azerbaijani:
		return heard{soundZH, 0, 1}
	case l.tongue == polish && i == 0:
		return heard{soundY, 0, 1}
	case (vowelLetter(prev) || prev == 'y') && !vowelLetter(next):
		return heard{soundI | dropCheap, 0, 1}
	case vowelLetter(next) && (prev == 'i' || prev == 'y'):
		return heard{soundY | dropCheap, 0, 1}
	case (prev == 'l' || prev == 'n') && vowelLetter(next):
		return heard{soundY | dropCheap, 0, 1}
	default:
		return heard{soundDZH, 0, 1}
	}
}

// clusters are the consonants that several letters spell, the longest first.
var clusters = [...]struct {
	letters string
	sound   sound
}{
	{"dsch", soundDZH}, {"tsch", soundCH}, {"dzh", soundDZH}, {"tch", soundCH}, {"sch", soundSH},
	{"dj", soundDZH}, {"dZ", soundDZH}, {"ch", soundCH}, {"cz", soundCH}, {"sh", soundSH}, {"sz", soundSH}, {"zh", soundZH},
	{"th", soundTH}, {"tH", soundTH}, {"dh", soundTH}, {"dH", soundTH}, {"ts", soundTS}, {"tz", soundTS},
	{"kh", soundKH}, {"kH", soundKH}, {"gh", soundGH}, {"gH", soundGH}, {"ph", soundF},
}

// cluster reads the consonant that the letters at i spell together. Its width
// is 0 if there is none.
func (l spelled) cluster(i int) heard {
	switch l.at(i + 1) {
	case 'h', 'H', 's', 'c', 'z', 'Z', 'j':
		for k := range clusters {
			if x := &clusters[k]; x.letters[0] == l.s[i] && bytes.HasPrefix(l.s[i:], []byte(x.letters)) {
				return heard{x.sound, 0, len(x.letters)}
			}
		}
	}
	return heard{}
}

// single holds the sounds of the consonants that sound alike wherever they
// stand.
var single = [...]sound{
	'b': soundB, 'd': soundD, 'f': soundF, 'g': soundG, 'k': soundK, 'l': soundL, 'm': soundM, 'n': soundN, 'p': soundP, 'q': soundQ,
	'r': soundR, 's': soundS, 't': soundT, 'v': soundV, 'w': soundV, 'z': soundZ,
	'C': soundCH, 'G': soundGH | dropHalf, 'J': soundDZH, 'S': soundSH, 'T': soundTS, 'Z': soundZH,
}

// consonant reads the consonant at i, with the letters that spell one sound
// with it.
func (l spelled) consonant(i int) heard {
	if h := l.foreign(i); h.width > 0 {
		return h
	}
	if h := l.cluster(i); h.width > 0 {
		return h
	}
	c := l.s[i]
	switch c {
	case 'y':
		return l.y(i)
	case 'j':
		return l.j(i)
	case 'c':
		return l.c(i)
	case 'h', 'H':
		return l.h(i)
	case 'x':
		switch {
		case l.tongue == azerbaijani:
			return heard{soundKH, 0, 1}
		case i == 0:
			return heard{soundX, 0, 1}
		}
		return heard{soundK, soundS | dropCheap, 1}
	case 'q':
		if l.tongue == azerbaijani {
			return heard{soundG, 0, 1}
		}
	}
	if int(c) < len(single) {
		return heard{single[c], 0, 1}
	}
	return heard{width: 1}
}

// c reads the letter c where it is not part of ch or cz.
func (l spelled) c(i int) heard {
	switch next := l.at(i + 1); {
	case l.tongue == azerbaijani:
		return heard{soundDZH, 0, 1}
	case next == 'k':
		return heard{soundK, 0, 2}
	case next == 'e' || next == 'i' || next == 'y':
		return heard{soundC, 0, 1}
	}
	return heard{soundK, 0, 1}
}

// h reads the letters h and H (kh) where they stand for themselves.
func (l spelled) h(i int) heard {
	if l.s[i] == 'h' {
		if i == 0 || vowelLetter(l.at(i-1)) && vowelLetter(l.at(i+1)) {
			return heard{soundH | dropHalf, 0, 1}
		}
		return heard{soundH | dropCheap, 0, 1}
	}
	switch l.at(i - 1) {
	case 'b', 'C', 'J', 'Z': // бх, джх: an aspirate of India
		return heard{soundH | dropCheap, 0, 1}
	}
	return heard{soundKH, 0, 1}
}

// tongue is a language in whose names some letters are read in another way
// than English or plain transliteration reads them. It is known from the
// culture of a name, or from letters that only one alphabet has.
type tongue uint8

const (
	anyTongue   tongue = iota
	azerbaijani        // c and j, and q and x; Turkish, which lacks the latter, is read likewise
	polish             // rz, j
	japanese           // long vowels, and the syllables that systems write differently
	vietnamese         // tr, gi
)

// foreign reads what only one language writes so. Its width is 0 if there is
// no such thing at i.
func (l spelled) foreign(i int) heard {
	c, next := l.s[i], l.at(i+1)
	switch l.tongue {
	case polish:
		switch {
		case c == 'd' && next == 'r' && l.at(i+2) == 'z':
			return heard{soundDZH, 0, 3}
		case c == 'r' && next == 'z':
			return heard{soundZH, 0, 2}
		}
	case vietnamese:
		switch {
		case c == 't' && next == 'r':
			return heard{soundCH, 0, 2}
		case c == 'g' && next == 'i' && vowelLetter(l.at(i+2)):
			return heard{soundZ, soundY | dropCheap, 2}
		}
	case japanese:
		return l.kana(i)
	}
	return heard{}
}

// kana reads the syllables that Hepburn, Kunrei and the Cyrillic system of
// Polivanov write with different consonants: shi, si, си; ji, zi, дзи.
func (l spelled) kana(i int) heard {
	c, next := l.s[i], l.at(i+1)
	soft := func(b byte) bool { return b == 'i' || b == 'y' }
	switch {
	case c == 'd' && next == 'z':
		if soft(l.at(i + 2)) {
			return heard{soundDZH, 0, 2}
		}
		return heard{soundZ, 0, 2}
	case (c == 'z' || c == 'd') && soft(next):
		return heard{soundDZH, 0, 1}
	case c == 's' && soft(next):
		return heard{soundSH, 0, 1}
	case c == 't' && soft(next):
		return heard{soundCH, 0, 1}
	case c == 't' && next == 'u':
		return heard{soundTS, 0, 1}
	}
	return heard{}
}
