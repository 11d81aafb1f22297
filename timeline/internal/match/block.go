package match

import (
	"slices"
	"unicode/utf8"
)

const (
	// maxKeys bounds the keys of one name, maxKeyWords those of one form that
	// come from its words, maxKeySounds the length of one.
	maxKeys      = 8
	maxKeyWords  = 4
	maxKeySounds = 4
)

// BlockKeys returns the keys under which the name is filed: two names of one
// person nearly always share one. They are sorted, at most eight, and stable:
// they depend on the name alone. The slice must not be changed.
//
// A key is the consonant skeleton of a word, cut to four sounds. Each word that
// may be the family name has one, and so has each given name, up to four words.
// That is because sources swap them and err in one of them. A Korean name has
// one for each family name that its spelling can stand for, and a name that is
// written by the hearing one for each spelling that its script does not tell apart.
func (n *Name) BlockKeys() []string {
	if n == nil {
		return nil
	}
	return n.keys
}

// keyList collects keys, each once, in one buffer.
type keyList struct {
	buf  [maxKeys * 12]byte
	ends [maxKeys + 1]int
	n    int
}

func (l *keyList) put(prefix byte, key ...byte) {
	if l.n == maxKeys || len(key) == 0 || len(key) > 10 {
		return
	}
	at := l.ends[l.n]
	b := append(l.buf[:at], prefix, ':')
	b = append(b, key...)
	for i := range l.n {
		if string(l.buf[l.ends[i]:l.ends[i+1]]) == string(b[at:]) {
			return
		}
	}
	l.n++
	l.ends[l.n] = len(b)
}

// sorted returns the keys as slices of one string.
func (l *keyList) sorted() []string {
	if l.n == 0 {
		return nil
	}
	all := string(l.buf[:l.ends[l.n]])
	keys := make([]string, l.n)
	for i := range keys {
		keys[i] = all[l.ends[i]:l.ends[i+1]]
	}
	slices.Sort(keys)
	return keys
}

func blockKeys(readings []reading) []string {
	var keys keyList
	for i := range readings {
		r := &readings[i]
		for k := range r.korean {
			koreanKeys(&r.korean[k], &keys)
		}
		if r.words == 1 && r.starts == 0 {
			loneKeys(r, &keys)
		}
		count := 0
		for pass := range 2 { // what may be the family name first
			for j := range r.tokens {
				t := &r.tokens[j]
				if t.kind != word || (r.family&(1<<j) != 0) != (pass == 0) || count == maxKeyWords {
					continue
				}
				if n := linkedWords(r.tokens, j); n > 1 && pass == 1 {
					linkedKey(r.tokens[j:j+n], &keys)
				}
				if len(r.korean) > 0 && (t.linked || j+1 < len(r.tokens) && r.tokens[j+1].linked) {
					continue // syllables of a given name; they are filed together
				}
				count++
				if t.opaque {
					keys.put('o', []byte(firstRunes(t.fold, 2))...)
					continue
				}
				var buf [maxKeySounds]byte
				key := skeleton(buf[:0], t.sounds)
				keys.put('s', key...)
				if r.heard {
					keys.putHeard(key, 0)
				}
			}
		}
	}
	return keys.sorted()
}

// putHeard files a word that is written by the hearing under every spelling that its
// script may not tell apart: l and r, b and v.
func (l *keyList) putHeard(key []byte, from int) {
	for i := from; i < len(key); i++ {
		was := key[i]
		switch was {
		case 'R':
			key[i] = 'L'
		case 'L':
			key[i] = 'R'
		case 'P':
			key[i] = 'V'
		case 'V':
			key[i] = 'P'
		default:
			continue
		}
		l.put('s', key...)
		l.putHeard(key, i+1)
		key[i] = was
	}
}

// linkedKey files words that hyphens join as one word.
func linkedKey(tokens []token, keys *keyList) {
	var all [2 * maxSounds]byte
	joined := all[:0]
	for i := range tokens {
		joined = append(joined, tokens[i].sounds...)
	}
	var buf [maxKeySounds]byte
	keys.put('s', skeleton(buf[:0], string(joined))...)
}

// loneKeys adds the first two and the last two consonants of a name of one word.
// It has no other word to be found by if one letter is wrong.
func loneKeys(r *reading, keys *keyList) {
	for j := range r.tokens {
		if t := &r.tokens[j]; t.kind == word && !t.opaque {
			var buf [maxSounds]byte
			if s := skeleton(buf[:0], t.sounds); len(s) >= 2 {
				keys.put('p', s[:2]...)
				keys.put('q', s[len(s)-2:]...)
			}
		}
	}
}

// linkedWords counts the words that hyphens join, if i is the first of them.
func linkedWords(tokens []token, i int) int {
	if tokens[i].linked && i > 0 && tokens[i-1].kind == word {
		return 0
	}
	n := 0
	for ; i < len(tokens) && tokens[i].kind == word && !tokens[i].opaque && (n == 0 || tokens[i].linked); i++ {
		n++
	}
	return n
}

func koreanKeys(k *korean, keys *keyList) {
	if k.nfamily == 2 {
		keys.put('k', '2')
		return
	}
	for _, s := range surnames().one {
		if s.set.meets(k.family[0]) {
			var buf [4]byte
			keys.put('k', utf8.AppendRune(buf[:0], s.letter)...)
		}
	}
}

// skeleton writes the consonants of a token in nine coarse classes, leaving
// out what habit leaves out, as many as dst has room for. A token of vowels only is "A".
func skeleton(dst []byte, sounds string) []byte {
	for i := range len(sounds) {
		c := coarse(sounds[i]&soundMask, i == 0)
		if s := sounds[i] &^ soundMask; c == 0 || s == dropCheap {
			continue
		}
		if n := len(dst); n > 0 && dst[n-1] == c {
			continue
		}
		if len(dst) == cap(dst) {
			break
		}
		dst = append(dst, c)
	}
	if len(dst) == 0 && len(sounds) > 0 {
		dst = append(dst, 'A')
	}
	return dst
}

func coarse(s sound, first bool) byte {
	switch s {
	case soundB, soundP:
		return 'P'
	case soundD, soundT, soundTH:
		return 'T'
	case soundG, soundGH, soundK, soundQ, soundH, soundKH, soundX:
		return 'K'
	case soundC, soundS, soundZ, soundSH, soundCH, soundZH, soundDZH, soundTS:
		return 'S'
	case soundY:
		if first {
			return 'S' // Yusuf and Jusuf
		}
	case soundF, soundV:
		return 'V'
	case soundL:
		return 'L'
	case soundR:
		return 'R'
	case soundM:
		return 'M'
	case soundN:
		return 'N'
	}
	return 0
}

func firstRunes(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}
