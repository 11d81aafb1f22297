package match

import (
	"cmp"
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
	// order tells names apart for a total order; equal names have equal order.
	order string
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
	// strict: short syllables of Chinese or Vietnamese names, which differ in
	// one letter and are different.
	strict bool
	opaque bool // some word is of a script that is not read
	hangul bool
	// all is the fold of every token but titles, joined.
	korean []korean
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

// culture is what a hint says about the building of names.
type culture struct {
	familyFirst, korean, strict, turkic, other bool
}

func cultureOf(hint string) culture {
	tag, _, _ := strings.Cut(hint, "-")
	switch tag {
	case "KR", "KP", "ko":
		return culture{familyFirst: true, korean: true}
	case "CN", "TW", "HK", "MO", "SG", "zh", "VN", "vi", "KH", "km":
		return culture{familyFirst: true, strict: true, other: true}
	case "HU", "hu", "JP", "ja":
		return culture{familyFirst: true, other: true}
	case "AZ", "az":
		return culture{turkic: true, other: true}
	}
	return culture{other: len(tag) == 2 && tag == strings.ToUpper(tag)}
}

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
	n.order = orderOf(n.readings)
	return n
}

// add appends the reading of one form unless it is empty or known.
func (n *Name) add(text, family string, c culture) {
	r, ok := read(text, family, c)
	if !ok {
		return
	}
	for i := range n.readings {
		if n.readings[i].equal(&r) {
			return
		}
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

// orderOf writes everything that a comparison can depend on as text.
func orderOf(readings []reading) string {
	var buf [256]byte
	b := buf[:0]
	for i := range readings {
		r := &readings[i]
		b = append(b, byte(r.family), byte(r.family>>8), flags(r.stated, r.strict, r.hangul, len(r.korean) > 0))
		for j := range r.tokens {
			t := &r.tokens[j]
			b = append(b, t.raw...)
			b = append(b, 0, byte(t.kind)+1, flags(t.linked, false, false, false))
			b = append(b, t.sounds...)
			b = append(b, 0)
		}
		b = append(b, 1)
	}
	return string(b)
}

func flags(bits ...bool) byte {
	b := byte(0x40)
	for i, set := range bits {
		if set {
			b |= 1 << i
		}
	}
	return b
}

func compareOrder(a, b *Name) int { return cmp.Compare(a.order, b.order) }
