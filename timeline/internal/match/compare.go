package match

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/defcoop/defcoop/timeline/internal/label"
	"github.com/defcoop/defcoop/timeline/internal/letters"
)

// Compare reports whether two names count as evidence that they name one person,
// and with how many points. Compare(a, b) == Compare(b, a). Of several forms
// the pair that agrees best decides.
func Compare(a, b *Name) Result {
	if a.IsZero() || b.IsZero() {
		return Result{Verdict: Weak}
	}
	if compareOrder(a, b) > 0 {
		a, b = b, a
	}
	best := outcome{}
	for i := range a.readings {
		for j := range b.readings {
			var al alignment
			o := al.compare(&a.readings[i], &b.readings[j])
			if o.better(best) {
				best = o
			}
		}
	}
	return best.result()
}

// outcome is a result before names that cannot be compared are called Weak.
type outcome struct {
	rank   uint8
	points int
	loose  bool // see Result
}

const (
	rankUnread uint8 = iota // one of the scripts is not read
	rankDifferent
	rankWeakKin
	rankWeak
	rankSameKin
	rankSame
)

func (o outcome) better(p outcome) bool {
	switch {
	case o.rank != p.rank:
		return o.rank > p.rank
	case o.loose != p.loose:
		return p.loose
	}
	return o.points > p.points
}

func (o outcome) result() Result {
	switch o.rank {
	case rankSame, rankSameKin:
		return Result{Compatible: true, Verdict: Same, Kin: o.rank == rankSameKin, Loose: o.loose, Points: o.points}
	case rankDifferent:
		return Result{Verdict: Different}
	}
	return Result{Verdict: Weak, Kin: o.rank == rankWeakKin, Unread: o.rank == rankUnread}
}

// compare compares two readings. What the letters tell apart or leave open is compared
// by the hearing where one of them is written so, see loan.go.
func (al *alignment) compare(a, b *reading) outcome {
	o := al.compareLetters(a, b)
	if o.rank == rankDifferent && a.opaque && (a.foreign || b.foreign) && nearlySpelled(a, b) {
		return outcome{rank: rankWeak}
	}
	if !a.heard && !b.heard || o.rank == rankUnread || o.rank >= rankSameKin {
		return o
	}
	if h := al.judgeHeard(); o.rank == rankDifferent || h.better(o) {
		return h
	}
	return o
}

// compareLetters aligns two readings, first as Korean names if both can be read so.
// Two Korean names are told apart by their syllables, where one letter is
// often all the difference; nothing like spelling slips is forgiven then.
func (al *alignment) compareLetters(a, b *reading) outcome {
	al.a, al.b = a, b
	if a.opaque != b.opaque || a.opaque && label.Script(a.unread()) != label.Script(b.unread()) {
		al.unaligned()
		return outcome{rank: rankUnread}
	}
	if a.opaque && begins(a, b) {
		al.unaligned()
		return outcome{rank: rankWeak}
	}
	bothKorean := len(a.korean) > 0 && len(b.korean) > 0
	al.align(!bothKorean)
	o := al.judge()
	if !bothKorean || suffixesDiffer(a, b) {
		return o
	}
	agree := false
	for i := range a.korean {
		for j := range b.korean {
			if !a.korean[i].agrees(&b.korean[j]) {
				continue
			}
			agree = true
			if k := compareKorean(a, b, &a.korean[i], &b.korean[j]); k.better(o) {
				o = k
				al.ka, al.kb = &a.korean[i], &b.korean[j]
			}
		}
	}
	if !agree && o.rank == rankSame { // half of a given name: Kim Jong, Kim Jong-un
		return outcome{rank: rankWeak}
	}
	return o
}

// unread is the first word of a script that is not read.
func (r *reading) unread() string {
	for i := range r.tokens {
		if t := &r.tokens[i]; t.kind == word && t.opaque {
			return t.fold
		}
	}
	return ""
}

// begins reports whether both names are one word of a script that is not read and
// the one begins like the other. Eastern Asia writes names without spaces, and the
// family name first: 山田 and 山田太郎.
func begins(a, b *reading) bool {
	if a.words != 1 || b.words != 1 || a.starts+b.starts > 0 {
		return false
	}
	s, t := a.unread(), b.unread()
	return s != t && unicode.Is(unicode.Han, firstRune(s)) && (strings.HasPrefix(s, t) || strings.HasPrefix(t, s))
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// judge draws the conclusion from an alignment.
func (al *alignment) judge() outcome {
	if suffixesDiffer(al.a, al.b) {
		return outcome{rank: rankDifferent}
	}
	n := al.count()
	both := n.openA > 0 && n.openB > 0
	switch {
	case n.openA == 1 && n.openB == 1 && al.slip():
		return outcome{rank: rankWeak}
	case both && (n.words < 2 || al.clash()):
		return outcome{rank: rankDifferent}
	}
	related := al.lineage(n.openA + n.openB)
	switch {
	case related == apart:
		return outcome{rank: rankDifferent}
	case related == nearlyApart:
		return outcome{rank: rankWeakKin}
	case both:
		return outcome{rank: rankWeak}
	}
	o := outcome{rank: al.enough(n)}
	if o.rank == rankSame {
		o.points, o.loose = al.points(n), al.loose()
		if related == kin {
			o.rank = rankSameKin
		}
	}
	return o
}

// tally counts what is aligned and what is not.
type tally struct {
	sum, weight   int // points of the aligned words, and how many they are
	words, starts int // aligned words and initials
	edits         int // words that a slip tells apart
	lone          int // index in a of the last aligned word
	openA, openB  int // words and initials without partner
}

func (al *alignment) count() (n tally) {
	for i := range al.a.tokens {
		c, w := al.class[i], int(al.width[i])
		if w == 0 {
			continue
		}
		n.sum += c.points() * w
		n.weight += w
		if c == Initial {
			n.starts++
			continue
		}
		n.words += w
		n.lone = i
		if c == Edit {
			n.edits++
		}
	}
	n.openA, n.openB = al.unmatched()
	return n
}

// enough reports whether what agrees is enough for evidence: rankSame, rankWeak, or
// rankDifferent if it only seemed to agree. One name at most has more words.
func (al *alignment) enough(n tally) uint8 {
	missing := n.openA + n.openB
	lone, partner := n.lone, int(al.partner[n.lone])
	switch {
	case n.words >= 2:
		if 2*n.edits > n.words || missing > n.words+1 || al.familyLost() {
			return rankWeak
		}
	case n.words == 1 && n.starts > 0:
		if al.borrowed() {
			return rankDifferent
		}
		if al.class[lone] == Edit || !familyAble(al.a, lone) || !familyAble(al.b, partner) {
			return rankWeak
		}
	case n.words == 1 && (al.a.words == 1 && al.b.words == 1 && missing == 0 || al.numbered(lone)):
		if !distinctive(&al.a.tokens[lone]) || !distinctive(&al.b.tokens[partner]) {
			return rankWeak
		}
	default:
		return rankWeak
	}
	return rankSame
}

// points is how well names agree that are the same, see Result.
func (al *alignment) points(n tally) int {
	points := n.sum / n.weight
	if n.words+n.starts > 1 {
		points = 2 * n.sum / n.weight
		if al.swapped() {
			points -= swapCost
		}
	}
	return max(1, points-n.openA-n.openB)
}

// borrowed reports whether an initial found a word to stand for although a whole
// word beside it found none: Michael R. Pompeo is not Michael Rice. With one
// word in common that is chance.
func (al *alignment) borrowed() bool {
	var openA, openB, takenA, takenB bool
	for i := range al.a.tokens {
		switch t := &al.a.tokens[i]; {
		case t.kind == word:
			openA = openA || al.open(i)
			takenB = takenB || al.class[i] == Initial && al.b.tokens[al.partner[i]].kind == initial
		case t.kind == initial:
			takenA = takenA || !al.open(i) && al.b.tokens[al.partner[i]].kind == word
		}
	}
	for j := range al.b.tokens {
		openB = openB || al.b.tokens[j].kind == word && al.openB(j)
	}
	return openA && takenA || openB && takenB
}

// numbered reports whether both are the name of a king, a word and a number. One
// of them may add his father's name or his house.
func (al *alignment) numbered(lone int) bool {
	if !regnal(al.a) || !regnal(al.b) || int(al.a.own) != lone || al.b.own != al.partner[lone] {
		return false
	}
	for i := range al.a.tokens {
		if al.a.tokens[i].kind == suffix && al.open(i) {
			return false
		}
	}
	return true
}

// swapCost is taken off where both sources say which word is the family name
// and say it the other way round. Registers mistake the order of foreign names
// far more often than two people have mirrored names.
const swapCost = 4

// distinctive reports whether a name of one word is enough to be anybody's.
func distinctive(t *token) bool {
	if t.opaque {
		return true
	}
	if t.hangul {
		return len(t.raw) > 6
	}
	return len(t.fold) >= 4 && t.uses&asFamilyName == 0
}

// familyAble reports whether a word may be the family name.
func familyAble(r *reading, i int) bool {
	if r.family&(1<<i) != 0 || !r.stated && r.words == 1 {
		return true
	}
	for k := range r.korean {
		if int(r.korean[k].token) == i {
			return true
		}
	}
	for k := range r.tokens { // Sabah al-Sabah
		if k != i && r.family&(1<<k) != 0 && r.tokens[k].fold == r.tokens[i].fold {
			return true
		}
	}
	return false
}

// suffixesDiffer reports whether both names have a suffix and not the same:
// Hassan II and Hassan III.
func suffixesDiffer(a, b *reading) bool {
	var any bool
	for i := range a.tokens {
		if a.tokens[i].kind != suffix {
			continue
		}
		for j := range b.tokens {
			if b.tokens[j].kind != suffix {
				continue
			}
			any = true
			if a.tokens[i].fold == b.tokens[j].fold {
				return false
			}
		}
	}
	return any
}

// unmatched counts the words and initials without partner on each side.
func (al *alignment) unmatched() (a, b int) {
	for i := range al.a.tokens {
		if al.a.tokens[i].kind <= initial && al.open(i) {
			a++
		}
	}
	for j := range al.b.tokens {
		if al.b.tokens[j].kind <= initial && al.openB(j) {
			b++
		}
	}
	return a, b
}

// clash reports whether words without partner stand in the same place of both
// names, between the same paired words. Then they are two words for one thing.
// Otherwise each may just be what the other source leaves out. The short names
// of Eastern Asia leave nothing out.
func (al *alignment) clash() bool {
	if al.a.strict || al.b.strict || len(al.a.korean) > 0 && len(al.b.korean) > 0 {
		return true
	}
	var slotsA uint16
	slot := 0
	for i := range al.a.tokens {
		switch {
		case al.a.tokens[i].kind > initial:
		case al.open(i):
			slotsA |= 1 << slot
		default:
			slot++
		}
	}
	slot = 0
	for j := range al.b.tokens {
		switch {
		case al.b.tokens[j].kind > initial:
		case al.openB(j):
			if slotsA&(1<<slot) != 0 {
				return true
			}
		default:
			slot++
		}
	}
	return false
}

// familyAligned compares the family names where both sources state them.
// toFamily: some word of one is paired with the other. fromA and fromB: some
// word of it is paired with anything.
func (al *alignment) familyAligned() (toFamily, fromA, fromB bool) {
	for i := range al.a.tokens {
		j := al.partner[i]
		if j < 0 {
			continue
		}
		fa, fb := al.a.family&(1<<i) != 0, al.b.family&(1<<j) != 0
		toFamily = toFamily || fa && fb
		fromA = fromA || fa
		fromB = fromB || fb
	}
	return toFamily, fromA, fromB
}

// swapped: both state the family name, and each is the other's given name.
func (al *alignment) swapped() bool {
	if !al.a.stated || !al.b.stated {
		return false
	}
	toFamily, fromA, fromB := al.familyAligned()
	return !toFamily && fromA && fromB
}

// familyLost: both state the family name, and it is not what agrees.
func (al *alignment) familyLost() bool {
	if !al.a.stated || !al.b.stated {
		return false
	}
	toFamily, fromA, fromB := al.familyAligned()
	return !toFamily && !(fromA && fromB)
}

// slip reports whether the only words without a partner differ by one letter that
// one of them lacks. Too short to count as one word, they are too alike to
// contradict each other. A final a is no slip, it tells women from men; nor is
// any letter of a Korean name.
func (al *alignment) slip() bool {
	if len(al.a.korean) > 0 || len(al.b.korean) > 0 {
		return false
	}
	for i := range al.a.tokens {
		t := &al.a.tokens[i]
		if t.kind != word || t.opaque || !al.open(i) {
			continue
		}
		for j := range al.b.tokens {
			u := &al.b.tokens[j]
			if u.kind == word && !u.opaque && al.openB(j) && !(t.pinyin && u.pinyin) && lacksOne(t.fold, u.fold) {
				return true
			}
		}
	}
	return false
}

// lacksOne reports whether one of two words is the other without one letter
// that is no final a; the longer has four or more.
func lacksOne(s, t string) bool {
	if len(s) > len(t) {
		s, t = t, s
	}
	return len(t) >= 4 && t != s+"a" && letters.SlipOf(s, t) == letters.LeftOut
}
