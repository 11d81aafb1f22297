package match

import "bytes"

// A token's sounds are a string of bytes, one for each sound: the low six
// bits are the sound, the high two how little it costs to leave it out.
// They keep what spelling habits of different languages have in common, so
// that Shoigu, Schoigu, Chouïgou and Шойгу come out nearly alike.

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

// appendSounds appends the sounds of a token in the mixed alphabet of
// spelling.sound. turkic reads c, j, q and x as the Azerbaijani alphabet does.
func appendSounds(dst []byte, s []byte, turkic bool) []byte {
	start := len(dst)
	at := func(i int) byte {
		if i >= 0 && i < len(s) {
			return s[i]
		}
		return 0
	}
	put := func(x sound) {
		if n := len(dst); n > start && dst[n-1]&soundMask == x&soundMask {
			return // doubled letters sound as one
		}
		dst = append(dst, x)
	}
	for i := 0; i < len(s); {
		c, next, prev := s[i], at(i+1), at(i-1)
		width := 1
		if c == next && !vowelLetter(c) {
			i++ // doubled consonants sound as one, and must not hide a digraph
			continue
		}
		switch c {
		case 'a':
			put(soundA)
		case 'E':
			put(soundSchwa)
		case 'e':
			switch {
			case next == 'e':
				width = 2
				put(soundEE)
			case prev == 'a' || prev == 'o' || prev == 'u' || prev == 'i':
				put(soundE | dropCheap)
			default:
				put(soundE)
			}
		case 'i':
			switch {
			case prev == 'a' || prev == 'e' || prev == 'o' || prev == 'u':
				put(soundI | dropCheap)
			case i == 0 && vowelLetter(next):
				put(soundY)
			default:
				put(soundI)
			}
		case 'o':
			switch next {
			case 'o', 'u':
				width = 2
				put(soundU)
			default:
				put(soundO)
			}
		case 'u':
			if (prev == 'g' || prev == 'q') && (next == 'e' || next == 'i') {
				put(soundU | dropCheap) // gue, gui: the u only keeps the g hard
			} else {
				put(soundU)
			}
		case 'y':
			switch {
			case i == 0 && next == 'e':
				put(soundY | dropCheap)
			case vowelLetter(next) && vowelLetter(prev):
				if prev != 'i' {
					put(soundY | dropCheap)
				}
			case vowelLetter(next):
				if i == 0 {
					put(soundY)
				} else {
					put(soundY | dropCheap)
				}
			case vowelLetter(prev):
				put(soundI | dropCheap)
			default:
				put(soundI)
			}
		case 'j':
			switch {
			case turkic:
				put(soundZH)
			case (vowelLetter(prev) || prev == 'y') && !vowelLetter(next):
				put(soundI | dropCheap)
			case vowelLetter(next) && (prev == 'i' || prev == 'y'):
				put(soundY | dropCheap)
			case (prev == 'l' || prev == 'n') && vowelLetter(next):
				put(soundY | dropCheap)
			default:
				put(soundDZH)
			}
		case 'b':
			put(soundB)
		case 'p':
			if next == 'h' {
				width = 2
				put(soundF)
			} else {
				put(soundP)
			}
		case 'd':
			switch {
			case next == 'z' && at(i+2) == 'h':
				width = 3
				put(soundDZH)
			case next == 's' && at(i+2) == 'c' && at(i+3) == 'h':
				width = 4
				put(soundDZH)
			case next == 'j' || next == 'Z':
				width = 2
				put(soundDZH)
			case next == 'h':
				width = 2
				put(soundTH)
			default:
				put(soundD)
			}
		case 't':
			switch {
			case next == 's' && at(i+2) == 'c' && at(i+3) == 'h':
				width = 4
				put(soundCH)
			case next == 'c' && at(i+2) == 'h':
				width = 3
				put(soundCH)
			case next == 'h':
				width = 2
				put(soundTH)
			case next == 's' || next == 'z':
				width = 2
				put(soundTS)
			default:
				put(soundT)
			}
		case 'g':
			if next == 'h' {
				width = 2
				put(soundGH)
			} else {
				put(soundG)
			}
		case 'G':
			put(soundGH | dropHalf)
		case 'k':
			if next == 'h' {
				width = 2
				put(soundKH)
			} else {
				put(soundK)
			}
		case 'q':
			if turkic {
				put(soundG)
			} else {
				put(soundQ)
			}
		case 'c':
			switch {
			case turkic:
				put(soundDZH)
			case next == 'h':
				width = 2
				put(soundCH)
			case next == 'z':
				width = 2
				put(soundCH)
			case next == 'k':
				width = 2
				put(soundK)
			case next == 'e' || next == 'i' || next == 'y':
				put(soundC)
			default:
				put(soundK)
			}
		case 'x':
			switch {
			case turkic:
				put(soundKH)
			case i == 0:
				put(soundX)
			default:
				put(soundK)
				put(soundS | dropCheap)
			}
		case 'h':
			switch {
			case i == 0 || vowelLetter(prev) && vowelLetter(next):
				put(soundH | dropHalf)
			default:
				put(soundH | dropCheap)
			}
		case 'H':
			put(soundKH)
		case 'f':
			put(soundF)
		case 'v', 'w':
			put(soundV)
		case 's':
			switch {
			case next == 'c' && at(i+2) == 'h':
				width = 3
				put(soundSH)
			case next == 'h' || next == 'z':
				width = 2
				put(soundSH)
			default:
				put(soundS)
			}
		case 'z':
			if next == 'h' {
				width = 2
				put(soundZH)
			} else {
				put(soundZ)
			}
		case 'S':
			put(soundSH)
		case 'C':
			put(soundCH)
		case 'Z':
			put(soundZH)
		case 'J':
			put(soundDZH)
		case 'T':
			put(soundTS)
		case 'l':
			put(soundL)
		case 'r':
			put(soundR)
		case 'm':
			put(soundM)
		case 'n':
			put(soundN)
		}
		i += width
	}
	if bytes.HasSuffix(s, []byte("enka")) { // the Belarusian form of -enko
		dst[len(dst)-1] = soundO
	}
	if n := len(dst) - start; n > 2 && !isVowel(dst[len(dst)-2]) {
		switch dst[len(dst)-1] & soundMask {
		case soundA:
			dst[len(dst)-1] |= dropNever
		case soundE:
			dst[len(dst)-1] = soundE | dropHalf
		}
	}
	return dst
}
