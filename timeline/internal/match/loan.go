package match

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/defcoop/defcoop/timeline/internal/letters"
	"github.com/defcoop/defcoop/timeline/internal/table"
)

// A name that is written in a script in which its bearer's language is not written
// is written by the hearing: Gilberto becomes ギルベルト, and a French name in Greek
// or Korean letters loses as much. What such a script cannot tell apart says nothing:
//
//	l and r, b and v, h and f      Kana
//	s, sh, z, zh, ch, j and ts     Greek, Kana, Hangul
//	th and s, t and ch, g and j    all
//	vowels, and r at their end     all
//
// So only consonants are compared, in few classes. Names that agree in them may be
// one. If two long words do, they are, unless time speaks against it. Names that have
// clearly different consonants contradict each other. Of all else nothing is known.

// script is the script of a word, as far as scripts are read.
type script uint8

const (
	otherScript script = iota
	latinScript
	cyrillicScript
	greekScript
	georgianScript
	armenianScript
	hangulScript
	kanaScript
	// The scripts that are not read.
	arabicScript
	hebrewScript
	hanScript
	devanagariScript
	thaiScript
)

var scriptNames = map[string]script{
	"Arab": arabicScript, "Hebr": hebrewScript, "Hani": hanScript, "Deva": devanagariScript, "Thai": thaiScript,
	"Cyrl": cyrillicScript, "Grek": greekScript, "Geor": georgianScript, "Armn": armenianScript, "Hang": hangulScript, "Kana": kanaScript,
}

// scriptsTable holds the scripts other than Latin in which the names of a state's
// people are at home, or are written by a system, by the codes of ISO 15924.
//
//go:embed data/scripts.tsv
var scriptsTable string

var homeScripts = sync.OnceValue(func() map[string]scriptSet { return readScripts(scriptsTable) })

func readScripts(text string) map[string]scriptSet {
	all := map[string]scriptSet{}
	for r := range table.Rows(text) {
		all[r.Form] |= 1 << scriptNames[r.Where]
	}
	return all
}

// scriptSet holds a bit for each script.
type scriptSet uint16

// scriptOf is the script of the first letter of a word.
func scriptOf(word string) script {
	r, _ := utf8.DecodeRuneInString(word)
	_, isKana := katakana(r)
	switch {
	case isKana:
		return kanaScript
	case isHangul(r):
		return hangulScript
	case r < utf8.RuneSelf, unicode.Is(unicode.Latin, r):
		return latinScript
	case unicode.Is(unicode.Cyrillic, r):
		return cyrillicScript
	case unicode.Is(unicode.Greek, r):
		return greekScript
	case unicode.Is(unicode.Georgian, r):
		return georgianScript
	case unicode.Is(unicode.Armenian, r):
		return armenianScript
	case unicode.Is(unicode.Arabic, r):
		return arabicScript
	case unicode.Is(unicode.Hebrew, r):
		return hebrewScript
	case unicode.Is(unicode.Han, r):
		return hanScript
	case unicode.Is(unicode.Devanagari, r):
		return devanagariScript
	case unicode.Is(unicode.Thai, r):
		return thaiScript
	}
	return otherScript
}

// script is the script of the first word of a reading.
func (r *reading) script() script {
	for i := range r.tokens {
		if r.tokens[i].kind == word {
			return scriptOf(r.tokens[i].raw)
		}
	}
	return otherScript
}

// byHearing reports whether a reading is written in a script in which no system
// writes the names of its bearer's state. Whose state is not known is foreign to Kana
// only.
func (r *reading) byHearing(c culture) bool {
	switch s := r.script(); {
	case s == latinScript, s == otherScript, c.home&(1<<s) != 0:
		return false
	case s == kanaScript:
		return true
	}
	return c.known
}

// The classes of consonants that any script tells apart.
const (
	heardP byte = iota // p, b, f, v
	heardT
	heardK
	heardS // s, z, sh, zh, ch, j, ts
	heardH
	heardR // r, l
	heardM
	heardN
	heardClasses
)

// Costs of what is heard: a consonant is two, what may be misheard one.
const (
	heardFull = 2
	heardHalf = 1
	heardDrop = 1 << 6 // marks a consonant that is often left out
	maxHeard  = 16
)

var heardCosts = sync.OnceValue(func() *letters.Costs {
	c := &letters.Costs{Drop: [4]uint8{heardFull, heardHalf, heardHalf, heardHalf}, Swap: 2 * heardFull}
	for a := range heardClasses {
		for b := range heardClasses {
			if a != b {
				c.Put[a][b] = heardFull
			}
		}
	}
	for _, x := range [][2]byte{{heardT, heardS}, {heardK, heardS}, {heardH, heardS}, {heardH, heardK}, {heardH, heardP}, {heardM, heardN}} {
		c.Put[x[0]][x[1]], c.Put[x[1]][x[0]] = heardHalf, heardHalf
	}
	return c
})

// heardClass is the class of a sound, false for vowels and glides.
func heardClass(s sound) (byte, bool) {
	switch s & soundMask {
	case soundB, soundP, soundF, soundV:
		return heardP, true
	case soundD, soundT, soundTH:
		return heardT, true
	case soundG, soundGH, soundK, soundQ, soundKH, soundX:
		return heardK, true
	case soundC, soundS, soundZ, soundSH, soundCH, soundZH, soundDZH, soundTS:
		return heardS, true
	case soundH:
		return heardH, true
	case soundL, soundR:
		return heardR, true
	case soundM:
		return heardM, true
	case soundN:
		return heardN, true
	}
	return 0, false
}

// appendHeard appends the classes of a word. Two of one class that no vowel parts are
// one.
func appendHeard(dst []byte, sounds string) []byte {
	last := heardClasses
	for i := range len(sounds) {
		c, ok := heardClass(sounds[i])
		if ok && c != last && len(dst) < cap(dst) {
			drop := byte(0)
			if c == heardH || c == heardR && i > 0 && (i+1 == len(sounds) || !isVowel(sounds[i+1])) {
				drop = heardDrop
			}
			dst = append(dst, c|drop)
		}
		last = c
		if !ok {
			last = heardClasses
		}
	}
	return dst
}

// nearlySpelled reports whether two names in a script that is not read have two thirds
// of their letters in common, in their order. Abroad that is one name in two
// transcriptions as well as two names.
func nearlySpelled(a, b *reading) bool {
	x, y := a.letters(), b.letters()
	return 3*letters.Common(x, y) >= 2*max(utf8.RuneCountInString(x), utf8.RuneCountInString(y))
}

// letters are the words of a reading without what is between them.
func (r *reading) letters() string {
	var b strings.Builder
	for i := range r.tokens {
		if r.tokens[i].kind <= initial {
			b.WriteString(r.tokens[i].fold)
		}
	}
	return b.String()
}

// heardAs says how two words or names compare by the hearing: the cost of the
// difference, and of how many consonants the longer one is.
func heardAs(a, b []byte) (cost, size int) {
	d := heardCosts().Distance(string(a), string(b), letters.Far/2)
	return int(d), max(len(a), len(b))
}

// hearing is what comparing two names by the hearing comes to.
type hearing struct {
	paired     int  // words that agree
	cost, size int  // of what they differ in, and of their consonants
	whole      bool // every word of one of the names agrees
	apart      bool // what does not agree is clearly another name
	given      bool // all that agrees is a word that is no family name
}

// heardWords are the words of a reading by what is heard of them.
type heardWords struct {
	buf    [maxTokens][maxHeard]byte
	heard  [maxTokens][]byte
	token  [maxTokens]int
	paired [maxTokens]bool
	n      int
}

func (w *heardWords) read(r *reading) {
	for i := range r.tokens {
		if t := &r.tokens[i]; t.kind == word {
			w.heard[w.n], w.token[w.n] = appendHeard(w.buf[w.n][:0], t.sounds), i
			w.n++
		}
	}
}

// hear pairs the words of two names by the hearing, the closest first.
func (al *alignment) hear() (h hearing) {
	var a, b heardWords
	a.read(al.a)
	b.read(al.b)
	for {
		bi, bj, least, long := -1, -1, 0, 0
		for i := range a.n {
			for j := range b.n {
				if a.paired[i] || b.paired[j] || len(a.heard[i]) == 0 || len(b.heard[j]) == 0 {
					continue
				}
				cost, size := heardAs(a.heard[i], b.heard[j])
				if 4*cost <= heardFull*size && (bi < 0 || cost < least || cost == least && size > long) {
					bi, bj, least, long = i, j, cost, size
				}
			}
		}
		if bi < 0 {
			break
		}
		a.paired[bi], b.paired[bj] = true, true
		h.paired++
		h.cost, h.size = h.cost+least, h.size+long
		h.given = !familyAble(al.a, a.token[bi]) || !familyAble(al.b, b.token[bj])
	}
	h.whole = h.paired == a.n || h.paired == b.n
	h.given = h.given && h.paired == 1
	h.apart = !h.whole && a.clearlyApart(&b)
	return h
}

// clearlyApart reports whether no two words that found no partner are alike in half
// of their consonants. Of a word of one consonant nobody knows.
func (w *heardWords) clearlyApart(others *heardWords) bool {
	for i := range w.n {
		for j := range others.n {
			x, y := w.heard[i], others.heard[j]
			if w.paired[i] || others.paired[j] {
				continue
			}
			if cost, size := heardAs(x, y); min(len(x), len(y)) < 2 || 2*cost < heardFull*size {
				return false
			}
		}
	}
	return true
}

// heardRun compares two names as one word each: Kana parts a name where its own
// language does not, and joins what that parts.
//
// It is of no size for names of as many words.
func (al *alignment) heardRun() (cost, size int) {
	run := func(r *reading, dst []byte) (all []byte, words int) {
		for i := range r.tokens {
			if t := &r.tokens[i]; t.kind == word || t.kind == optional && t.uses&anyParticle != 0 {
				dst = appendHeard(dst, t.sounds)
				words++
			}
		}
		return dst, words
	}
	var bufA, bufB [2 * maxHeard]byte
	a, n := run(al.a, bufA[:0])
	b, m := run(al.b, bufB[:0])
	if n == m {
		return 0, 0
	}
	return heardAs(a, b)
}

// judgeHeard draws the conclusion from what is heard.
func (al *alignment) judgeHeard() outcome {
	h := al.hear()
	cost, size := h.cost, h.size
	if h.paired < 2 || !h.whole {
		cost, size = al.heardRun()
	}
	switch {
	case suffixesDiffer(al.a, al.b):
		return outcome{rank: rankDifferent}
	case al.a.script() != al.b.script() && size >= strongSize && 6*cost <= heardFull*size && al.a.words > 1 && al.b.words > 1:
		return outcome{rank: rankSame, points: Skeleton.points(), loose: true}
	case h.whole && h.paired > 0 && !h.given:
		return outcome{rank: rankWeak}
	case h.apart:
		return outcome{rank: rankDifferent}
	}
	return outcome{rank: rankUnread}
}

// strongSize is how many consonants two names have at least that are one by the
// hearing. A sixth of them may differ.
const strongSize = 6
