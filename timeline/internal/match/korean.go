package match

import (
	_ "embed"
	"slices"
	"sync"

	"github.com/defcoop/defcoop/timeline/internal/table"
)

// korean is one way to read a name as a Korean one.
type korean struct {
	family [2]syllable
	given  [maxSyllables]syllable
	// how many syllables each has
	nfamily, ngiven uint8
	// token is the first token of the family name.
	token uint8
}

// maxKorean bounds the ways to read one name.
const maxKorean = 8

// surnamesTable holds the family names borne by nearly all Koreans, in Hangul,
// and in Latin letters the usual spellings that no system of romanisation
// explains. Lee, Li and Ri are 리: either spelling, 이 in the South, 리 in the
// North.
//
//go:embed data/korean_surnames.tsv
var surnamesTable string

// koreanSurnames is what that table holds.
type koreanSurnames struct {
	one   []surname           // of one syllable
	two   map[string]bool     // of two syllables, in Hangul
	pairs [][2]syllable       // the same
	latin map[string]syllable // by the spelling
}

type surname struct {
	letter rune
	set    syllable
}

var surnames = sync.OnceValue(func() *koreanSurnames { return readSurnames(surnamesTable) })

func readSurnames(text string) *koreanSurnames {
	all := &koreanSurnames{two: map[string]bool{}, latin: map[string]syllable{}}
	for r := range table.Rows(text) {
		name := []rune(r.Meaning)
		first := hangulSyllable(name[0])
		switch {
		case r.Where == "Latin":
			all.latin[r.Form] = first
		case len(name) == 2:
			all.two[r.Form] = true
			all.pairs = append(all.pairs, [2]syllable{first, hangulSyllable(name[1])})
		default:
			all.one = append(all.one, surname{name[0], first})
		}
	}
	return all
}

func isSurname(s syllable) bool {
	return slices.ContainsFunc(surnames().one, func(x surname) bool { return s.meets(x.set) })
}

func isCompound(a, b syllable) bool {
	return slices.ContainsFunc(surnames().pairs, func(x [2]syllable) bool { return a.meets(x[0]) && b.meets(x[1]) })
}

// koreanReadings returns the ways to read a name as Korean: the family name
// first, or last, or as stated; the given name divided into syllables. Without
// Hangul or a hint the family name must be a known one and all else must be
// one or two Korean syllables.
func koreanReadings(r *reading, c culture) []korean {
	if r.opaque || r.starts > 0 || c.other && !r.hangul {
		return nil
	}
	if r.words < 1 || r.words > 4 || r.words == 1 && !r.hangul {
		return nil
	}
	var index [4]int
	n := 0
	for i := range r.tokens {
		if r.tokens[i].kind == word {
			index[n] = i
			n++
		}
	}
	if n == 1 {
		return oneHangulWord(r, index[0])
	}
	// the cheap refusal: neither end is short enough for a family name
	if len(r.tokens[index[0]].fold) > 8 && len(r.tokens[index[n-1]].fold) > 8 {
		return nil
	}
	var out []korean
	try := func(k int) {
		families, ok := familySyllables(&r.tokens[index[k]], c)
		if !ok {
			return
		}
		base := korean{family: families.s, nfamily: uint8(families.n), token: uint8(index[k])}
		out = appendGiven(out, r, index[:n], k, base, c)
	}
	if r.stated {
		for k := range n {
			if r.family&(1<<index[k]) != 0 {
				try(k)
				break
			}
		}
		return out
	}
	try(0)
	if !r.tokens[index[n-1]].linked && !r.hangul {
		try(n - 1)
	}
	return out
}

type familyParse struct {
	s [2]syllable
	n int
}

// familySyllables reads a token as a family name.
func familySyllables(t *token, c culture) (familyParse, bool) {
	var f familyParse
	if t.hangul {
		for _, r := range t.raw {
			if !isHangul(r) || f.n == len(f.s) {
				return f, false
			}
			f.s[f.n] = hangulSyllable(r)
			f.n++
		}
		return f, f.n > 0
	}
	if len(t.fold) > 9 {
		return f, false
	}
	if s, ok := surnames().latin[t.fold]; ok {
		f.s[0], f.n = s, 1
		return f, true
	}
	most := 1
	if c.korean {
		most = 2 // also Namgung and its like
	}
	var p parses
	parseRomanised(t.fold, t.cyr, most, &p)
	for i := range p.n {
		if q := &p.all[i]; q.n == 1 && (c.korean || isSurname(q.s[0])) {
			f.s[0] |= q.s[0]
			f.n = 1
		}
	}
	if f.n == 1 {
		return f, true
	}
	for i := range p.n {
		if q := &p.all[i]; q.n == 2 && isCompound(q.s[0], q.s[1]) {
			f.s[0], f.s[1], f.n = q.s[0], q.s[1], 2
			return f, true
		}
	}
	return f, false
}

// appendGiven divides the words other than k into syllables.
func appendGiven(out []korean, r *reading, index []int, k int, base korean, c culture) []korean {
	most := 2
	if c.korean || r.hangul {
		most = maxSyllables
	}
	partial := [maxKorean]korean{base}
	n := 1
	for j, i := range index {
		if j == k {
			continue
		}
		t := &r.tokens[i]
		var p parses
		if t.hangul {
			var q parse
			for _, x := range t.raw {
				if !isHangul(x) || q.n == maxSyllables {
					return out
				}
				q.s[q.n] = hangulSyllable(x)
				q.n++
			}
			p.add(q)
		} else {
			parseRomanised(t.fold, t.cyr, most, &p)
		}
		var next [maxKorean]korean
		m := 0
		for a := range n {
			for b := range p.n {
				q := partial[a]
				if int(q.ngiven)+p.all[b].n > most || m == maxKorean {
					continue
				}
				for _, x := range p.all[b].s[:p.all[b].n] {
					q.given[q.ngiven] = x
					q.ngiven++
				}
				next[m] = q
				m++
			}
		}
		partial, n = next, m
		if n == 0 {
			return out
		}
	}
	for i := range n {
		if len(out) < maxKorean {
			out = append(out, partial[i])
		}
	}
	return out
}

// oneHangulWord reads 문재인 and 남궁민수: the family name is the first letter,
// or the first two if they are a known pair.
func oneHangulWord(r *reading, i int) []korean {
	var s [maxSyllables + 2]syllable
	n := 0
	for _, x := range r.tokens[i].raw {
		if !isHangul(x) || n == len(s) {
			return nil
		}
		s[n] = hangulSyllable(x)
		n++
	}
	if n < 2 {
		return nil
	}
	var out []korean
	if n-1 <= maxSyllables {
		q := korean{nfamily: 1, ngiven: uint8(n - 1), token: uint8(i)}
		q.family[0] = s[0]
		copy(q.given[:], s[1:n])
		out = append(out, q)
	}
	if n > 2 && surnames().two[firstLetters(r.tokens[i].raw, 2)] {
		q := korean{nfamily: 2, ngiven: uint8(n - 2), token: uint8(i)}
		copy(q.family[:], s[:2])
		copy(q.given[:], s[2:n])
		out = append(out, q)
	}
	return out
}

// firstLetters is the first n Hangul letters, three bytes each.
func firstLetters(s string, n int) string { return s[:min(len(s), 3*n)] }

// agrees reports whether two readings can be one Korean name.
func (k *korean) agrees(l *korean) bool {
	if k.nfamily != l.nfamily || k.ngiven != l.ngiven {
		return false
	}
	for i := range k.nfamily {
		if !k.family[i].meets(l.family[i]) {
			return false
		}
	}
	for i := range k.ngiven {
		if !k.given[i].meets(l.given[i]) {
			return false
		}
	}
	return true
}

func compareKorean(a, b *reading, k, l *korean) outcome {
	family, given := koreanClasses(a, b, k, l)
	o := outcome{rank: rankSame, points: family.points() + given.points(), loose: given == Skeleton && a.tokens[k.token].cyr == b.tokens[l.token].cyr}
	if suffixed(a) != suffixed(b) {
		o.rank = rankSameKin
	}
	return o
}

func koreanClasses(a, b *reading, k, l *korean) (family, given Class) {
	if a.hangul && b.hangul && a.words == 1 && b.words == 1 && a.tokens[k.token].raw == b.tokens[l.token].raw {
		return Exact, Exact
	}
	loose := Skeleton
	if a.hangul != b.hangul {
		loose = Variant // the letters say how the other is romanised
	}
	family, given = loose, loose
	if k.family == l.family {
		family = Folded
	}
	if k.given == l.given {
		given = Folded
	}
	if !a.hangul && !b.hangul && a.tokens[k.token].fold == b.tokens[l.token].fold {
		family = Folded
	}
	return family, given
}
