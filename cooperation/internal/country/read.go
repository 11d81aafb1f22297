package country

import (
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/country/namekey"
)

// MaxText is the longest text in bytes that is read as a country or a demonym.
// The longest official names are half as long.
const MaxText = 256

// Reading is what a text was read as: one meaning, or the two that it names
// side by side.
type Reading struct {
	first, second meaning
	two           bool
}

// Read reads a text that names a country, without space around it. It reports
// false where the text names no country and no historic state.
func Read(text string) (Reading, bool) {
	if code, ok := ByCode(text); ok {
		return Reading{first: meaning(number(code))}, true
	}
	return readName(text, 0)
}

// ReadDemonym reads an English adjective or noun of nationality, which may
// stand in the plural.
func ReadDemonym(text string) (Reading, bool) {
	var k namekey.Key
	k.Add(text)
	key := k.Bytes()
	m, ok := demonyms.find(key)
	if n := len(key) - 1; !ok && n > 3 && key[n] == 's' {
		m, ok = demonyms.find(key[:n])
	}
	return Reading{first: m}, ok
}

// IsDemonym reports whether a text is a demonym in the form that the table
// lists, which is the singular.
func IsDemonym(text string) bool {
	var key namekey.Key
	key.Add(text)
	_, ok := demonyms.find(key.Bytes())
	return ok
}

// Code returns the code of the country if the text names one country and
// nothing else.
func (r Reading) Code() (code string, ok bool) {
	if r.two || r.first&(ambiguousBit|historicBit) != 0 {
		return "", false
	}
	return codeAt(int(r.first)), true
}

// Codes returns the codes of all countries that the text may mean, sorted and
// separated by spaces.
func (r Reading) Codes() string {
	if !r.two {
		return r.first.codes()
	}
	list := strings.Fields(r.first.codes() + " " + r.second.codes())
	slices.Sort(list)
	return strings.Join(slices.Compact(list), " ")
}

// Historic returns the state without a code that the text names. Where it names
// two of them, the first counts.
func (r Reading) Historic() (Historic, bool) {
	switch {
	case r.first&historicBit != 0:
		return historic[r.first&^historicBit], true
	case r.two && r.second&historicBit != 0:
		return historic[r.second&^historicBit], true
	}
	return Historic{}, false
}

// meaning is what a key of the generated tables stands for: the number of a
// country, of a row of the table ambiguous, or of a historic state.
type meaning uint16

const (
	ambiguousBit meaning = 0x4000
	historicBit  meaning = 0x8000
)

// codes returns the countries that a meaning leaves open, separated by spaces;
// none for a historic state.
func (m meaning) codes() string {
	switch {
	case m&historicBit != 0:
		return ""
	case m&ambiguousBit != 0:
		return ambiguous[m&^ambiguousBit]
	}
	return codeAt(int(m))
}

// among reports whether m is one of the countries that an ambiguous meaning
// leaves open.
func (m meaning) among(open meaning) bool {
	if m&ambiguousBit != 0 || open&ambiguousBit == 0 {
		return false
	}
	return slices.Contains(strings.Fields(open.codes()), m.codes())
}

// names returns the English names of what a meaning stands for.
func (m meaning) names() []string {
	if m&historicBit != 0 {
		return []string{historic[m&^historicBit].Name}
	}
	var list []string
	for code := range strings.FieldsSeq(m.codes()) {
		list = append(list, Name(code, "en"))
	}
	return list
}

// named looks a whole name up.
func named(name string) (meaning, bool) {
	var key namekey.Key
	key.Add(name)
	return countries.find(key.Bytes())
}

// keyTable is a generated table of keys: text holds the keys in order, one after
// the other, and ends says where each of them ends.
type keyTable struct {
	text     string
	ends     []uint32
	meanings []meaning
}

var (
	countries = keyTable{nameKeys, nameKeyEnds[:], nameKeyValues[:]}
	demonyms  = keyTable{demonymKeys, demonymKeyEnds[:], demonymKeyValues[:]}
)

// find looks a key up.
func (t *keyTable) find(key []byte) (meaning, bool) {
	lo, hi := 0, len(t.ends)
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		begin := uint32(0)
		if mid > 0 {
			begin = t.ends[mid-1]
		}
		switch k := t.text[begin:t.ends[mid]]; {
		case k == string(key):
			return t.meanings[mid], true
		case k < string(key):
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return 0, false
}
