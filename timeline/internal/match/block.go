package match

import "slices"

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
// A key is the consonant skeleton of a word, cut to four sounds. There is one
// for each word that may be the family name and for the given names (up to
// four words), because sources swap them and err in one of them; for a Korean
// name one for each family name that its spelling can stand for.
func (n *Name) BlockKeys() []string {
	if n == nil {
		return nil
	}
	return n.keys
}

func blockKeys(readings []reading) []string {
	var list [maxKeys]string
	keys := list[:0]
	put := func(prefix, key string) {
		if len(keys) == maxKeys || key == "" {
			return
		}
		for _, k := range keys {
			if k[:len(prefix)] == prefix && k[len(prefix):] == key {
				return
			}
		}
		keys = append(keys, prefix+key)
	}
	for i := range readings {
		r := &readings[i]
		korean := len(r.korean) > 0
		if korean {
			for k := range r.korean {
				koreanKeys(&r.korean[k], put)
			}
		}
		count := 0
		for pass := range 2 {
			for j := range r.tokens {
				t := &r.tokens[j]
				inFamily := r.family&(1<<j) != 0
				if t.kind != word || inFamily != (pass == 0) || count == maxKeyWords || korean && t.linked {
					continue
				}
				count++
				if t.opaque {
					put("o:", firstRunes(t.raw, 2))
					continue
				}
				var buf [maxKeySounds]byte
				put("s:", string(skeleton(buf[:0], t.sounds)))
			}
		}
	}
	if len(keys) == 0 {
		return nil
	}
	out := slices.Clone(keys)
	slices.Sort(out)
	return out
}

func koreanKeys(k *korean, put func(prefix, key string)) {
	if k.nfamily == 2 {
		put("k:", "2")
		return
	}
	for _, s := range surnameSyllables() {
		if s.set.meets(k.family[0]) {
			put("k:", string(s.letter))
		}
	}
}

// skeleton writes the consonants of a token in nine coarse classes, leaving
// out what habit leaves out. A token of vowels only is "A".
func skeleton(dst []byte, sounds string) []byte {
	for i := range len(sounds) {
		c := coarse(sounds[i]&soundMask, i == 0)
		if s := sounds[i] &^ soundMask; c == 0 || s == dropCheap {
			continue
		}
		if n := len(dst); n > 0 && dst[n-1] == c {
			continue
		}
		if len(dst) == maxKeySounds {
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
