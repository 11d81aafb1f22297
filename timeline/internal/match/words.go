package match

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/defcoop/defcoop/timeline/internal/table"
)

// The words and forms that names are made of are data. Package table says what
// the columns hold.
//
//	data/words.tsv     titles, particles, suffixes: what stands around a name
//	data/variants.tsv  given names and the forms that are known to stand for them
//	data/cultures.tsv  how names are built and spelled in a state or language
var (
	//go:embed data/words.tsv
	wordsTable string
	//go:embed data/variants.tsv
	variantsTable string
	//go:embed data/cultures.tsv
	culturesTable string
)

// entry is what the tables know of one word in plain letters.
type entry struct {
	uses     uses
	short    string // a suffix in its short form
	variants variantGroup
}

// uses is a set of the uses that a word can have in a name.
type uses uint16

const (
	// asTitle: a form of address or a rank that stands before a name.
	asTitle uses = 1 << iota
	// asTitleOrName: such a word that is also a common name.
	asTitleOrName
	// asParticle: a word that may come and go with the writer.
	asParticle
	// asParticleOrName: such a word that is a name elsewhere (Ben, Le, Do).
	asParticleOrName
	// fatherFollows and fatherPrecedes: a particle between the own name and the
	// father's, before the father's or after it. It is never part of a family
	// name that may stand alone.
	fatherFollows
	fatherPrecedes
	// asServant: the first half of an Arabic name such as Abdul Aziz, together
	// with the article of the second half.
	asServant
	// asSuffix: a word after a name that tells generations apart.
	asSuffix
	// asSuffixInCapitals: a suffix only where it is printed in capitals among
	// small letters; else it is a name (Xi Jinping).
	asSuffixInCapitals
	// asFamilyName: a family name so common that alone it is nobody's in
	// particular. Words of fewer than four letters never are anybody's.
	asFamilyName
)

// anyParticle is a particle, be it sure to be one or not.
const anyParticle = asParticle | asParticleOrName

// suffix reports whether a word, not the first, tells generations apart.
func (u uses) suffix(capitals bool) bool {
	return u&asSuffix != 0 || capitals && u&asSuffixInCapitals != 0
}

// words holds what the tables know, by the word.
var words = sync.OnceValue(func() map[string]entry { return readWords(wordsTable, variantsTable) })

func readWords(words, variants string) map[string]entry {
	meanings := map[string]uses{
		"title":            asTitle,
		"title or name":    asTitle | asTitleOrName,
		"particle":         asParticle,
		"particle or name": asParticleOrName,
		"father follows":   asParticle | fatherFollows,
		"father precedes":  asParticle | fatherPrecedes,
		"servant":          asServant,
		"family name":      asFamilyName,
	}
	all := make(map[string]entry, 1024)
	for r := range table.Rows(words) {
		e := all[r.Form]
		switch r.Where {
		case "after":
			e.uses |= asSuffix
			e.short = r.Meaning
		case "after, in capitals":
			e.uses |= asSuffixInCapitals
			e.short = r.Meaning
		default:
			e.uses |= meanings[r.Meaning]
		}
		all[r.Form] = e
	}
	names := map[string]uint8{}
	for r := range table.Rows(variants) {
		if names[r.Meaning] == 0 {
			names[r.Meaning] = uint8(len(names) + 1)
		}
		e := all[r.Form]
		e.variants.add(names[r.Meaning])
		all[r.Form] = e
	}
	return all
}

// variantGroup is the set of names that a form stands for, at most three; 0 is
// none. Two forms are variants of each other if they share one.
type variantGroup [3]uint8

func (g *variantGroup) add(name uint8) {
	for i := range g {
		if g[i] == 0 {
			g[i] = name
			return
		}
	}
}

func (g variantGroup) shares(h variantGroup) bool {
	if g[0] == 0 || h[0] == 0 {
		return false
	}
	for _, x := range g {
		for _, y := range h {
			if x != 0 && x == y {
				return true
			}
		}
	}
	return false
}

// isRegnal reports whether an undotted letter at the end of a name is a number:
// Olav V.
func isRegnal(c byte) bool { return c == 'i' || c == 'v' || c == 'x' }

// culture is what a hint says about the building of names.
type culture struct {
	familyFirst bool // the family name stands first
	korean      bool
	chinese     bool
	strict      bool // short syllables, which differ in a letter and are different
	latin       bool // people spell themselves in Latin letters
	other       bool // certainly not Korean
	tongue      tongue
	known       bool      // the state is known
	home        scriptSet // the scripts other than Latin in which names are at home
}

// cultures holds the cultures of states and languages.
//
// "Spelled in Latin" says that the language of a state is written in Latin
// letters. So its people and foreign writers spell their names alike. It
// does not hold for states whose press also romanises from another script, nor
// where names are spelled by the hearing. Azerbaijan writes Latin again since
// 1991, and its names are romanised from Cyrillic by habit.
var cultures = sync.OnceValue(func() map[string]culture { return readCultures(culturesTable) })

func readCultures(text string) map[string]culture {
	traits := map[string]func(*culture){
		"family name first": func(c *culture) { c.familyFirst = true },
		"Korean":            func(c *culture) { c.korean = true },
		"Chinese":           func(c *culture) { c.chinese = true },
		"short syllables":   func(c *culture) { c.strict = true },
		"spelled in Latin":  func(c *culture) { c.latin = true },
		"Azerbaijani":       func(c *culture) { c.tongue = azerbaijani },
		"Japanese":          func(c *culture) { c.tongue = japanese },
		"Polish":            func(c *culture) { c.tongue = polish },
		"Vietnamese":        func(c *culture) { c.tongue = vietnamese },
	}
	all := map[string]culture{}
	for r := range table.Rows(text) {
		var c culture
		for trait := range strings.SplitSeq(r.Meaning, ", ") {
			traits[trait](&c)
		}
		c.other = !c.korean
		all[r.Form] = c
	}
	return all
}

// cultureOf reads a hint. A state without a row is only known not to be Korean.
func cultureOf(hint string) culture {
	tag, _, _ := strings.Cut(hint, "-")
	state := len(tag) == 2 && tag == strings.ToUpper(tag)
	c, ok := cultures()[tag]
	if !ok {
		c.other = state
	}
	c.known, c.home = state, homeScripts()[tag]
	return c
}
