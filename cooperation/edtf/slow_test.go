package edtf

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// This file holds the reference: it spells out every completion of a text and
// every extent that these allow, and tries them all. It reads the canonical text
// and shares no code with the package.

// slowBlock is one way to fill in what is not to the right end of the text.
type slowBlock struct{ lo, hi int }

func slowDay(y, m, d int) int {
	return int(time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// slowShift moves a day by months, to the last day of a month that is too short.
func slowShift(n, months int) int {
	t := time.Unix(int64(n)*86400, 0).UTC()
	first := time.Date(t.Year(), t.Month()+time.Month(months), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1)
	return slowDay(first.Year(), int(first.Month()), min(t.Day(), last.Day()))
}

// slowEnd is a date without brackets and slashes: its blocks in order, and the
// unit it may be off.
type slowEnd struct {
	blocks       []slowBlock
	days, months int
	wholeMonths  bool
}

var slowSeasons = map[string][2]int{
	"21": {3, 3}, "22": {6, 3}, "23": {9, 3}, "24": {12, 3}, "25": {3, 3}, "26": {6, 3}, "27": {9, 3}, "28": {12, 3},
	"29": {9, 3}, "30": {12, 3}, "31": {3, 3}, "32": {6, 3}, "33": {1, 3}, "34": {4, 3}, "35": {7, 3}, "36": {10, 3},
	"37": {1, 4}, "38": {5, 4}, "39": {9, 4}, "40": {1, 6}, "41": {7, 6},
}

func slowNumber(digits []byte) (n int) {
	for _, c := range digits {
		n = 10*n + int(c-'0')
	}
	return n
}

func slowParse(text string) slowEnd {
	var out slowEnd
	var quals [3]byte // of year, month, day
	var digits []byte // without signs
	var parts int
	for i := 0; i < len(text); i++ {
		switch c := text[i]; c {
		case '-':
			parts++
		case '?', '~', '%':
			if i+1 < len(text) && text[i+1] != '-' { // to the left of its part
				quals[parts] |= c
				continue
			}
			for k := 0; k <= parts; k++ {
				quals[k] = c
			}
		default:
			digits = append(digits, c)
		}
	}
	season, isSeason := slowSeasons[string(digits[4:min(6, len(digits))])]
	out.wholeMonths = parts < 2 || string(digits[6:]) == "XX"

	// Trailing X make the blocks; the fixed rest is the name of a block.
	suffix := len(digits)
	for suffix > 0 && digits[suffix-1] == 'X' {
		suffix--
	}
	byName := map[string]*slowBlock{}
	var fill func(i int)
	fill = func(i int) {
		if i < len(digits) {
			if digits[i] != 'X' {
				fill(i + 1)
				return
			}
			for c := byte('0'); c <= '9'; c++ {
				digits[i] = c
				fill(i + 1)
			}
			digits[i] = 'X'
			return
		}
		y := slowNumber(digits[:4])
		lo, hi := slowDay(y, 1, 1), slowDay(y, 12, 31)
		if isSeason {
			lo, hi = slowDay(y, season[0], 1), slowDay(y, season[0]+season[1], 1)-1
		} else if parts > 0 {
			m := slowNumber(digits[4:6])
			if m < 1 || m > 12 {
				return
			}
			lo, hi = slowDay(y, m, 1), slowDay(y, m+1, 1)-1
		}
		if parts > 1 {
			d := slowNumber(digits[6:])
			if d < 1 || d > hi-lo+1 {
				return
			}
			lo += d - 1
			hi = lo
		}
		name := string(digits[:suffix])
		if b := byName[name]; b != nil {
			b.lo, b.hi = min(b.lo, lo), max(b.hi, hi)
			return
		}
		byName[name] = &slowBlock{lo, hi}
	}
	fill(0)
	for _, b := range byName {
		out.blocks = append(out.blocks, *b)
	}
	slices.SortFunc(out.blocks, func(x, y slowBlock) int { return x.lo - y.lo })

	// The unit that is in doubt.
	part := -1
	for k := 0; k <= parts; k++ {
		if quals[k] != 0 && (part < 0 || quals[0] != 0 && part == k-1 && quals[k] == quals[0]) {
			part = k
		}
	}
	switch {
	case part == 2 && digits[7] != 'X':
		out.days = 1
	case part == 2 && digits[6] != 'X':
		out.days = 10
	case part >= 1 && isSeason:
		out.months = season[1]
	case part >= 1 && digits[5] != 'X':
		out.months = 1
	case part >= 0:
		out.months = 12
		for k := 3; k >= 0 && digits[k] == 'X'; k-- {
			out.months *= 10
		}
	}
	if isSeason && string(digits[4:6]) < "33" {
		out.months = max(out.months, 12)
	}
	return out
}

// firsts and lasts are the days on which a block may begin and end, as bounds.
func (e slowEnd) firsts(b slowBlock) slowBlock {
	return slowBlock{e.move(b.lo, -1), e.move(b.lo, 1)}
}

func (e slowEnd) lasts(b slowBlock) slowBlock {
	if e.wholeMonths && e.months > 0 {
		return slowBlock{e.move(b.hi+1, -1) - 1, e.move(b.hi+1, 1) - 1}
	}
	return slowBlock{e.move(b.hi, -1), e.move(b.hi, 1)}
}

func (e slowEnd) move(n, by int) int {
	if e.months > 0 {
		return slowShift(n, by*e.months)
	}
	return n + by*e.days
}

// slowWorld is the days that are tried: from and to stand for the ends of time.
// Where two days are alike, because nothing begins or ends near them, only some
// of them are tried.
type slowWorld struct {
	from, to int
	near     map[int]bool // nil: all days
}

func (w slowWorld) days(lo, hi int) []int {
	var all []int
	for n := lo; n <= hi; n++ {
		if w.near == nil || w.near[n] {
			all = append(all, n)
		}
	}
	return all
}

// worldOf marks the days near every day where something of the texts may begin
// or end.
func worldOf(texts ...string) slowWorld {
	w := slowWorld{from: 1 << 40, to: -1 << 40, near: map[int]bool{}}
	mark := func(n int) {
		for k := n - 3; k <= n+3; k++ {
			w.near[k] = true
		}
	}
	for _, text := range texts {
		for _, part := range strings.FieldsFunc(strings.ReplaceAll(text, "..", "/"), func(r rune) bool { return strings.ContainsRune("[]{},/", r) }) {
			e := slowParse(part)
			for _, b := range e.blocks {
				f, l := e.firsts(b), e.lasts(b)
				for _, n := range []int{f.lo, f.hi, l.lo, l.hi, b.lo, b.hi} {
					mark(n)
					w.from, w.to = min(w.from, n-20), max(w.to, n+20)
				}
			}
		}
	}
	mark(w.from)
	mark(w.to)
	return w
}

// every is all days of the widened blocks.
func (w slowWorld) every(e slowEnd) []int {
	var all []int
	for _, b := range e.blocks {
		all = append(all, w.days(e.firsts(b).lo, e.lasts(b).hi)...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// extents is every pair of first and last day that the text allows.
func (w slowWorld) extents(text string, r Reading) [][2]int {
	pairs := func(s, e []int) (all [][2]int) {
		if len(s)*len(e) > slowMost {
			return make([][2]int, slowMost)
		}
		for _, s := range s {
			for _, e := range e {
				if s <= e {
					all = append(all, [2]int{s, e})
				}
			}
		}
		return all
	}
	some := func(f, l slowBlock) [][2]int {
		if r == Throughout {
			return pairs(w.days(f.lo, f.hi), w.days(l.lo, l.hi))
		}
		all := w.days(f.lo, l.hi)
		return pairs(all, all)
	}
	inner := strings.Trim(text, "[]{}")
	left, right, ok := strings.Cut(inner, "/")
	if !ok && text[0] == '{' {
		left, right, ok = strings.Cut(inner, "..")
	}
	if ok {
		s, e := w.days(w.from, w.to), w.days(w.from, w.to)
		if left != "" && left != ".." {
			s = w.every(slowParse(left))
		}
		if right != "" && right != ".." {
			e = w.every(slowParse(right))
		}
		return pairs(s, e)
	}
	if left, right, ok := strings.Cut(inner, ","); ok {
		return append(w.extents(left, r), w.extents(right, r)...)
	}
	if left, right, ok := strings.Cut(inner, ".."); ok {
		f, l := slowBlock{w.from, w.from}, slowBlock{w.to, w.to}
		if left != "" {
			e := slowParse(left)
			f = e.firsts(e.blocks[0])
		}
		if right != "" {
			e := slowParse(right)
			l = e.lasts(e.blocks[len(e.blocks)-1])
		}
		return some(f, l)
	}
	e := slowParse(text)
	var all [][2]int
	for _, b := range e.blocks {
		all = append(all, some(e.firsts(b), e.lasts(b))...)
		if len(all) > slowMost {
			break
		}
	}
	return all
}

// slowRelations is a set of relations of one extent to another.
type slowRelations uint8

const (
	slowBefore slowRelations = 1 << iota // all of it is earlier
	slowAfter                            // all of it is later
	slowWithin                           // all its days are days of the other
	slowShares                           // some are
)

// is says whether one of the relations asked for holds.
func (r slowRelations) is(asked slowRelations) Truth {
	switch {
	case r&asked == 0:
		return No
	case r&^asked == 0:
		return Yes
	}
	return Maybe
}

// slowRelation is the one relation of two extents.
func slowRelation(s, e, t, f int) slowRelations {
	switch {
	case e < t:
		return slowBefore
	case f < s:
		return slowAfter
	case s >= t && e <= f:
		return slowWithin
	}
	return slowShares
}

// slowMost is how many extents of one value are still tried.
const slowMost = 40_000

// slowRelate tries all extents of both, or gives up if they are too many.
func slowRelate(x, y string, rx, ry Reading) (all slowRelations, ok bool) {
	w := worldOf(x, y)
	xs, ys := w.extents(x, rx), w.extents(y, ry)
	if len(xs) >= slowMost || len(ys) >= slowMost || len(xs)*len(ys) > 4_000_000 {
		return 0, false
	}
	for _, p := range xs {
		for _, q := range ys {
			all |= slowRelation(p[0], p[1], q[0], q[1])
		}
	}
	return all, true
}

// genDate draws the text of a date in or near the years 2015 and 2016, with few
// enough completions to try them all.
func genDate() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		year := rapid.SampledFrom([]string{"2015", "2016", "2016", "2016", "201X", "20X6", "2X16"}).Draw(t, "year")
		month := rapid.SampledFrom([]string{"01", "02", "03", "0X", "1X", "X1", "X2", "XX", "12"}).Draw(t, "month")
		day := rapid.SampledFrom([]string{"01", "02", "15", "28", "29", "31", "0X", "1X", "2X", "3X", "X1", "X9", "XX"}).Draw(t, "day")
		if rapid.IntRange(0, 3).Draw(t, "masks") > 0 {
			year = strings.NewReplacer("X", "1").Replace(year)
			month = strings.NewReplacer("XX", "02", "X", "1").Replace(month)
		}
		q := func() string {
			return rapid.SampledFrom([]string{"", "", "", "", "", "", "?", "~", "%"}).Draw(t, "qualifier")
		}
		text := year
		switch rapid.IntRange(0, 9).Draw(t, "precision") {
		case 0:
			text = rapid.SampledFrom([]string{"2015", "2016", "201X"}).Draw(t, "plain year")
		case 1:
			text += "-" + rapid.SampledFrom([]string{"21", "24", "30", "34", "41"}).Draw(t, "season")
		case 2, 3, 4:
			text = q() + year + q() + "-" + q() + month
		default:
			text = q() + year + q() + "-" + q() + month + q() + "-" + q() + day
		}
		return text + q()
	}).Filter(func(s string) bool { _, err := Parse(s); return err == nil })
}

// genValue draws the text of any value made of such dates.
func genValue() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		date := genDate()
		x, y := date.Draw(t, "x"), date.Draw(t, "y")
		shape := rapid.SampledFrom([]string{
			"x", "x", "x", "x", "x/y", "x/y", "x/y", "x/..", "x/", "../y", "/y", "[x..y]", "[x..]", "[..y]", "{x..y}", "{x..}", "[x,y]",
		}).Draw(t, "shape")
		return strings.NewReplacer("x", x, "y", y).Replace(shape)
	}).Filter(func(s string) bool { _, err := Parse(s); return err == nil })
}

func TestRelationsAgainstReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, y := genValue().Draw(t, "x"), genValue().Draw(t, "y")
		rx := Reading(rapid.IntRange(0, 1).Draw(t, "rx"))
		ry := Reading(rapid.IntRange(0, 1).Draw(t, "ry"))
		dx, dy := MustParse(x), MustParse(y)
		x, y = dx.String(), dy.String()
		want, ok := slowRelate(x, y, rx, ry)
		if !ok {
			t.Skip("too many extents")
		}
		if got := dx.OverlapsAs(rx, dy, ry); got != want.is(slowWithin|slowShares) {
			t.Fatalf("%s (%d) overlaps %s (%d): got %s, want %v", x, rx, y, ry, got, want)
		}
		if got := dx.Before(dy); rx == Sometime && ry == Sometime && got != want.is(slowBefore) {
			t.Fatalf("%s before %s: got %s, want %v", x, y, got, want)
		}
		if got := dx.Within(dy); rx == Sometime && ry == Throughout && got != want.is(slowWithin) {
			t.Fatalf("%s within %s: got %s, want %v", x, y, got, want)
		}
	})
}

func TestSlowParse(t *testing.T) {
	e := slowParse("2016-02-X9")
	require.Len(t, e.blocks, 3)
	require.Len(t, slowParse("XXXX-11-11").blocks, 10000)
}
