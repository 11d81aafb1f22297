package match

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
