package match

import (
	"cmp"
	"slices"
	"strings"
)

// Input is a name as a record states it.
type Input struct {
	// Full is the whole name in the source's order; titles may stand before it.
	Full string
	// Family and Given are its parts where the source tells them apart.
	Family, Given string
	// Forms are further forms of the same name: other scripts, spellings.
	Forms []string
	// Culture is a hint how the person's names are built: a state (ISO 3166-1
	// alpha-2, capitals: "KR", "CN", "HU") or a language (BCP 47: "ko").
	// Empty if not known; states and languages without a rule are ignored.
	Culture string
}

// maxForms bounds how many forms of one name are compared.
const maxForms = 6

// Name is a name prepared for comparison. It is immutable.
type Name struct {
	readings []reading
	keys     []string
	hash     uint64 // see compareOrder
}

// reading is one form of a name, cut into tokens.
type reading struct {
	tokens []token
	// family marks the tokens that may be the family name, one bit each;
	// stated says that the source told them apart.
	family uint16
	stated bool
	// words counts the tokens of kind word, starts those of kind initial.
	words, starts int
	// own is the own name, -1 if it is not known. fathers marks the words that
	// are a father's name, joinedOn all words that follow a particle.
	own               int8
	fathers, joinedOn uint16
	// latin: of a state whose people spell themselves in Latin letters.
	latin bool
	// strict: short syllables of Chinese or Vietnamese names, which differ in
	// one letter and are different.
	strict bool
	// foreign: of a script in which nobody writes the names of its bearer's state.
	// heard: and this script is read, see loan.go.
	foreign, heard bool
	opaque         bool // some word is of a script that is not read
	hangul         bool
	korean         []korean // the ways to read it as a Korean name
}

// String returns the prepared name in plain letters, for messages.
func (n *Name) String() string {
	if n == nil || len(n.readings) == 0 {
		return ""
	}
	var b strings.Builder
	for i := range n.readings[0].tokens {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(n.readings[0].tokens[i].fold)
	}
	return b.String()
}

// IsZero reports whether the name has no word at all.
func (n *Name) IsZero() bool { return n == nil || len(n.readings) == 0 }

// Prepare reads a name. It never fails: a text without letters is a name
// without words, which compares as Weak with every name.
func Prepare(in Input) *Name {
	n := &Name{}
	c := cultureOf(in.Culture)
	full := in.Full
	if strings.TrimSpace(full) == "" {
		full = strings.TrimSpace(in.Given + " " + in.Family)
		if c.familyFirst {
			full = strings.TrimSpace(in.Family + " " + in.Given)
		}
	}
	n.add(full, in.Family, c)
	for _, f := range in.Forms {
		if len(n.readings) == maxForms {
			break
		}
		n.add(f, in.Family, c)
	}
	n.keys = blockKeys(n.readings)
	n.hash = hashOf(n.readings)
	return n
}

// add appends the reading of one form unless it is empty or known.
func (n *Name) add(text, family string, c culture) {
	r, ok := read(text, family, c)
	if !ok {
		return
	}
	n.addReading(r)
	if nick, ok := r.nickname(); ok {
		n.addReading(nick)
	}
	if text, ok := nominative(text); ok {
		if f, ok := nominative(family); ok {
			family = f
		}
		if r, ok := read(text, family, c); ok {
			n.addReading(r)
		}
	}
}

func (n *Name) addReading(r reading) {
	if len(n.readings) == maxForms || slices.ContainsFunc(n.readings, func(known reading) bool { return known.equal(&r) }) {
		return
	}
	n.readings = append(n.readings, r)
}

func (r *reading) equal(s *reading) bool {
	if len(r.tokens) != len(s.tokens) || r.family != s.family {
		return false
	}
	for i := range r.tokens {
		if r.tokens[i].raw != s.tokens[i].raw || r.tokens[i].kind != s.tokens[i].kind {
			return false
		}
	}
	return true
}

// hashOf is a 64-bit FNV-1a hash of everything that a comparison can depend on.
func hashOf(readings []reading) uint64 {
	h := uint64(14695981039346656037)
	add := func(b byte) { h = (h ^ uint64(b)) * 1099511628211 }
	for i := range readings {
		r := &readings[i]
		add(byte(r.family))
		add(byte(r.family >> 8))
		add(r.traits())
		for j := range r.tokens {
			t := &r.tokens[j]
			for k := range len(t.raw) {
				add(t.raw[k])
			}
			add(t.traits())
		}
	}
	return h
}

// compareOrder is a total order of names, 0 only for names that compare alike
// with every name. Compare puts its arguments in this order, which makes it
// symmetric whatever its rules.
func compareOrder(a, b *Name) int {
	if c := cmp.Compare(a.hash, b.hash); c != 0 || a == b {
		return c
	}
	if c := cmp.Compare(len(a.readings), len(b.readings)); c != 0 {
		return c
	}
	for i := range a.readings {
		r, s := &a.readings[i], &b.readings[i]
		if c := cmp.Or(cmp.Compare(r.family, s.family), cmp.Compare(r.traits(), s.traits()), cmp.Compare(len(r.tokens), len(s.tokens))); c != 0 {
			return c
		}
		for j := range r.tokens {
			t, u := &r.tokens[j], &s.tokens[j]
			if c := cmp.Compare(t.traits(), u.traits()); c != 0 {
				return c
			}
			if t.raw != u.raw {
				return cmp.Compare(t.raw, u.raw)
			}
			if t.sounds != u.sounds {
				return cmp.Compare(t.sounds, u.sounds)
			}
		}
	}
	return 0
}

func (r *reading) traits() byte {
	return flag(r.stated, 0) | flag(r.strict, 1) | flag(len(r.korean) > 0, 2) | flag(r.latin, 3) | flag(r.heard, 4) | flag(r.foreign, 5)
}

func (t *token) traits() byte {
	return byte(t.kind) | flag(t.linked, 2) | flag(t.dotted, 3) | flag(t.caps, 4) | flag(t.pinyin, 5)
}

func flag(set bool, bit uint8) byte {
	if set {
		return 1 << bit
	}
	return 0
}
