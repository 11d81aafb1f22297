package match

import "bytes"

// pronouncer reads the letters of one token, in the mixed alphabet of
// spelling.sound, as sounds.
type pronouncer struct {
	s      []byte
	dst    []byte
	start  int // of the token in dst
	tongue tongue
}

// appendSounds appends the sounds of a token.
func appendSounds(dst []byte, s []byte, t tongue) []byte {
	p := pronouncer{s: s, dst: dst, start: len(dst), tongue: t}
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case vowelLetter(c):
			i += p.vowel(i)
		case c == p.at(i+1):
			i++ // doubled consonants sound as one, and must not hide a digraph
		default:
			i += p.consonant(i)
		}
	}
	return p.finish()
}

func (p *pronouncer) at(i int) byte {
	if i >= 0 && i < len(p.s) {
		return p.s[i]
	}
	return 0
}

func (p *pronouncer) put(x sound) {
	if n := len(p.dst); n > p.start && p.dst[n-1]&soundMask == x&soundMask {
		return // doubled letters sound as one
	}
	p.dst = append(p.dst, x)
}

// finish reads the end of a token.
func (p *pronouncer) finish() []byte {
	if bytes.HasSuffix(p.s, []byte("enka")) { // the Belarusian form of -enko
		p.dst[len(p.dst)-1] = soundO
	}
	if n := len(p.dst); n-p.start > 2 && !isVowel(p.dst[n-2]) {
		switch p.dst[n-1] & soundMask {
		case soundA:
			p.dst[n-1] |= dropNever
		case soundE:
			p.dst[n-1] = soundE | dropHalf
		}
	}
	return p.dst
}

// vowel reads the vowel at i and says how many letters it took.
func (p *pronouncer) vowel(i int) int {
	next, prev := p.at(i+1), p.at(i-1)
	switch p.s[i] {
	case 'a':
		p.put(soundA)
	case 'E':
		p.put(soundSchwa)
	case 'e':
		switch {
		case next == 'e':
			p.put(soundEE)
			return 2
		case prev == 'a' || prev == 'o' || prev == 'u' || prev == 'i':
			p.put(soundE | dropCheap)
		default:
			p.put(soundE)
		}
	case 'i':
		switch {
		case prev == 'a' || prev == 'e' || prev == 'o' || prev == 'u':
			p.put(soundI | dropCheap)
		case i == 0 && vowelLetter(next):
			p.put(soundY)
		default:
			p.put(soundI)
		}
	case 'o':
		switch {
		case p.tongue == japanese && (next == 'o' || next == 'u'), p.tongue == japanese && next == 'h' && !vowelLetter(p.at(i+2)):
			p.put(soundO) // a long o, which most do not mark
			return 2
		case next == 'o' || next == 'u':
			p.put(soundU)
			return 2
		default:
			p.put(soundO)
		}
	case 'u':
		if (prev == 'g' || prev == 'q') && (next == 'e' || next == 'i') {
			p.put(soundU | dropCheap) // gue, gui: the u only keeps the g hard
		} else {
			p.put(soundU)
		}
	}
	return 1
}

// y reads the letter y, a vowel or the glide between two.
func (p *pronouncer) y(i int) {
	next, prev := p.at(i+1), p.at(i-1)
	switch {
	case i == 0 && next == 'e':
		p.put(soundY | dropCheap)
	case vowelLetter(next) && vowelLetter(prev):
		if prev != 'i' {
			p.put(soundY | dropCheap)
		}
	case vowelLetter(next):
		if i == 0 {
			p.put(soundY)
		} else {
			p.put(soundY | dropCheap)
		}
	case vowelLetter(prev):
		p.put(soundI | dropCheap)
	default:
		p.put(soundI)
	}
}

// j reads the letter j, which is a glide in some languages and none in others.
func (p *pronouncer) j(i int) {
	next, prev := p.at(i+1), p.at(i-1)
	switch {
	case p.tongue == azerbaijani:
		p.put(soundZH)
	case (vowelLetter(prev) || prev == 'y') && !vowelLetter(next):
		p.put(soundI | dropCheap)
	case vowelLetter(next) && (prev == 'i' || prev == 'y'):
		p.put(soundY | dropCheap)
	case (prev == 'l' || prev == 'n') && vowelLetter(next):
		p.put(soundY | dropCheap)
	default:
		p.put(soundDZH)
	}
}

// consonant reads the consonant at i, with the letters that spell one sound
// with it, and says how many it took.
func (p *pronouncer) consonant(i int) int {
	next := p.at(i + 1)
	if n := p.foreign(i); n > 0 {
		return n
	}
	one := func(x sound) int { p.put(x); return 1 }
	two := func(x sound) int { p.put(x); return 2 }
	switch p.s[i] {
	case 'y':
		p.y(i)
	case 'j':
		p.j(i)
	case 'b':
		return one(soundB)
	case 'p':
		if next == 'h' {
			return two(soundF)
		}
		return one(soundP)
	case 'd':
		switch {
		case next == 'z' && p.at(i+2) == 'h':
			p.put(soundDZH)
			return 3
		case next == 's' && p.at(i+2) == 'c' && p.at(i+3) == 'h':
			p.put(soundDZH)
			return 4
		case next == 'j' || next == 'Z':
			return two(soundDZH)
		case next == 'h' || next == 'H':
			return two(soundTH)
		}
		return one(soundD)
	case 't':
		switch {
		case next == 's' && p.at(i+2) == 'c' && p.at(i+3) == 'h':
			p.put(soundCH)
			return 4
		case next == 'c' && p.at(i+2) == 'h':
			p.put(soundCH)
			return 3
		case next == 'h' || next == 'H':
			return two(soundTH)
		case next == 's' || next == 'z':
			return two(soundTS)
		}
		return one(soundT)
	case 'g':
		if next == 'h' || next == 'H' {
			return two(soundGH)
		}
		return one(soundG)
	case 'G':
		return one(soundGH | dropHalf)
	case 'k':
		if next == 'h' || next == 'H' {
			return two(soundKH)
		}
		return one(soundK)
	case 'q':
		if p.tongue == azerbaijani {
			return one(soundG)
		}
		return one(soundQ)
	case 'c':
		switch {
		case next == 'h' || next == 'z':
			return two(soundCH)
		case p.tongue == azerbaijani:
			return one(soundDZH)
		case next == 'k':
			return two(soundK)
		case next == 'e' || next == 'i' || next == 'y':
			return one(soundC)
		}
		return one(soundK)
	case 'x':
		switch {
		case p.tongue == azerbaijani:
			return one(soundKH)
		case i == 0:
			return one(soundX)
		}
		p.put(soundK)
		p.put(soundS | dropCheap)
	case 'h':
		if i == 0 || vowelLetter(p.at(i-1)) && vowelLetter(next) {
			return one(soundH | dropHalf)
		}
		return one(soundH | dropCheap)
	case 'H':
		if c := p.at(i - 1); c == 'b' || c == 'C' || c == 'J' || c == 'Z' { // бх, джх: an aspirate of India
			return one(soundH | dropCheap)
		}
		return one(soundKH)
	case 'f':
		return one(soundF)
	case 'v', 'w':
		return one(soundV)
	case 's':
		switch {
		case next == 'c' && p.at(i+2) == 'h':
			p.put(soundSH)
			return 3
		case next == 'h' || next == 'z':
			return two(soundSH)
		}
		return one(soundS)
	case 'z':
		if next == 'h' {
			return two(soundZH)
		}
		return one(soundZ)
	case 'S':
		return one(soundSH)
	case 'C':
		return one(soundCH)
	case 'Z':
		return one(soundZH)
	case 'J':
		return one(soundDZH)
	case 'T':
		return one(soundTS)
	case 'l':
		return one(soundL)
	case 'r':
		return one(soundR)
	case 'm':
		return one(soundM)
	case 'n':
		return one(soundN)
	}
	return 1
}
