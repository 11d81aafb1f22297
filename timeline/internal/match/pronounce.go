package match

import "bytes"

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

// consonant reads the consonant at i, with the letters that spell one sound
// with it.
func (l spelled) consonant(i int) heard {
	next := l.at(i + 1)
	if h := l.foreign(i); h.width > 0 {
		return h
	}
	switch l.s[i] {
	case 'y':
		return l.y(i)
	case 'j':
		return l.j(i)
	case 'b':
		return heard{soundB, 0, 1}
	case 'p':
		if next == 'h' {
			return heard{soundF, 0, 2}
		}
		return heard{soundP, 0, 1}
	case 'd':
		switch {
		case next == 'z' && l.at(i+2) == 'h':
			return heard{soundDZH, 0, 3}
		case next == 's' && l.at(i+2) == 'c' && l.at(i+3) == 'h':
			return heard{soundDZH, 0, 4}
		case next == 'j' || next == 'Z':
			return heard{soundDZH, 0, 2}
		case next == 'h' || next == 'H':
			return heard{soundTH, 0, 2}
		}
		return heard{soundD, 0, 1}
	case 't':
		switch {
		case next == 's' && l.at(i+2) == 'c' && l.at(i+3) == 'h':
			return heard{soundCH, 0, 4}
		case next == 'c' && l.at(i+2) == 'h':
			return heard{soundCH, 0, 3}
		case next == 'h' || next == 'H':
			return heard{soundTH, 0, 2}
		case next == 's' || next == 'z':
			return heard{soundTS, 0, 2}
		}
		return heard{soundT, 0, 1}
	case 'g':
		if next == 'h' || next == 'H' {
			return heard{soundGH, 0, 2}
		}
		return heard{soundG, 0, 1}
	case 'G':
		return heard{soundGH | dropHalf, 0, 1}
	case 'k':
		if next == 'h' || next == 'H' {
			return heard{soundKH, 0, 2}
		}
		return heard{soundK, 0, 1}
	case 'q':
		if l.tongue == azerbaijani {
			return heard{soundG, 0, 1}
		}
		return heard{soundQ, 0, 1}
	case 'c':
		switch {
		case next == 'h' || next == 'z':
			return heard{soundCH, 0, 2}
		case l.tongue == azerbaijani:
			return heard{soundDZH, 0, 1}
		case next == 'k':
			return heard{soundK, 0, 2}
		case next == 'e' || next == 'i' || next == 'y':
			return heard{soundC, 0, 1}
		}
		return heard{soundK, 0, 1}
	case 'x':
		switch {
		case l.tongue == azerbaijani:
			return heard{soundKH, 0, 1}
		case i == 0:
			return heard{soundX, 0, 1}
		}
		return heard{soundK, soundS | dropCheap, 1}
	case 'h':
		if i == 0 || vowelLetter(l.at(i-1)) && vowelLetter(next) {
			return heard{soundH | dropHalf, 0, 1}
		}
		return heard{soundH | dropCheap, 0, 1}
	case 'H':
		if c := l.at(i - 1); c == 'b' || c == 'C' || c == 'J' || c == 'Z' { // бх, джх: an aspirate of India
			return heard{soundH | dropCheap, 0, 1}
		}
		return heard{soundKH, 0, 1}
	case 'f':
		return heard{soundF, 0, 1}
	case 'v', 'w':
		return heard{soundV, 0, 1}
	case 's':
		switch {
		case next == 'c' && l.at(i+2) == 'h':
			return heard{soundSH, 0, 3}
		case next == 'h' || next == 'z':
			return heard{soundSH, 0, 2}
		}
		return heard{soundS, 0, 1}
	case 'z':
		if next == 'h' {
			return heard{soundZH, 0, 2}
		}
		return heard{soundZ, 0, 1}
	case 'S':
		return heard{soundSH, 0, 1}
	case 'C':
		return heard{soundCH, 0, 1}
	case 'Z':
		return heard{soundZH, 0, 1}
	case 'J':
		return heard{soundDZH, 0, 1}
	case 'T':
		return heard{soundTS, 0, 1}
	case 'l':
		return heard{soundL, 0, 1}
	case 'r':
		return heard{soundR, 0, 1}
	case 'm':
		return heard{soundM, 0, 1}
	case 'n':
		return heard{soundN, 0, 1}
	}
	return heard{width: 1}
}
