package match

// tongue is a language in whose names some letters are read in another way
// than English or plain transliteration reads them. It is known from the
// culture of a name, or from letters that only one alphabet has.
type tongue uint8

const (
	anyTongue   tongue = iota
	azerbaijani        // c and j, and q and x; Turkish, which lacks the latter, is read likewise
	polish             // rz
	japanese           // long vowels, and the syllables that systems write differently
	vietnamese         // tr, gi
)

// foreign reads what only one language writes so. It returns 0 if there is no
// such thing at i.
func (p *pronouncer) foreign(i int) int {
	c, next := p.s[i], p.at(i+1)
	switch p.tongue {
	case polish:
		switch {
		case c == 'd' && next == 'r' && p.at(i+2) == 'z':
			p.put(soundDZH)
			return 3
		case c == 'r' && next == 'z':
			p.put(soundZH)
			return 2
		}
	case vietnamese:
		switch {
		case c == 't' && next == 'r':
			p.put(soundCH)
			return 2
		case c == 'g' && next == 'i' && vowelLetter(p.at(i+2)):
			p.put(soundZ)
			p.put(soundY | dropCheap)
			return 2
		}
	case japanese:
		return p.kana(i)
	}
	return 0
}

// kana reads the syllables that Hepburn, Kunrei and the Cyrillic system of
// Polivanov write with different consonants: shi, si, си; ji, zi, дзи.
func (p *pronouncer) kana(i int) int {
	c, next := p.s[i], p.at(i+1)
	soft := func(b byte) bool { return b == 'i' || b == 'y' }
	switch {
	case c == 'd' && next == 'z':
		if soft(p.at(i + 2)) {
			p.put(soundDZH)
		} else {
			p.put(soundZ)
		}
		return 2
	case (c == 'z' || c == 'd') && soft(next):
		p.put(soundDZH)
	case c == 's' && soft(next):
		p.put(soundSH)
	case c == 't' && soft(next):
		p.put(soundCH)
	case c == 't' && next == 'u':
		p.put(soundTS)
	default:
		return 0
	}
	return 1
}
