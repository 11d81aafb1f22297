package label

import (
	_ "embed" // the table of common words
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/defcoop/defcoop/timeline/internal/letters"
	"github.com/defcoop/defcoop/timeline/internal/table"
)

// Label is a title or proper name in a form that compares.
type Label struct {
	Text  string   // folded
	Lang  string   // BCP 47, empty where it is not known
	words []string // those that tell one thing from another of its kind, sorted

	// Of a title:
	initials  string   // the acronym that it would have
	acronym   bool     // it is an acronym
	proper    []string // its words that are more than general; of an acronym the acronym
	further   []string // its words that make it another instrument than the one it names: "amending"
	title     bool     // it is a title and no acronym
	described bool     // it is general, and worded as a description: "memorandum to strengthen cooperation"
}

// New reads a title or name in a language, empty where it is not known.
func New(text, lang string) Label {
	l := Label{Text: Fold(text), Lang: lang}
	for _, w := range strings.Fields(Fold(inDigits(text, lang))) {
		if commonWords()[w] == "" {
			l.words = append(l.words, w)
		}
	}
	slices.Sort(l.words)
	l.words = slices.Compact(l.words)
	return l
}

// Fold brings a name of a place or thing to the form in which labels compare.
func Fold(s string) string { return letters.Fold(s) }

// Key is equal for labels that are equal but for common words and their order.
func (l Label) Key() string {
	if len(l.words) == 0 {
		return l.Text
	}
	return strings.Join(l.words, " ")
}

//go:embed data/common.tsv
var commonTable string

// commonWords are the words by which titles of agreements and names of exercises
// are worded in one way or another, without meaning another thing. The table says
// what follows a word: the parties, the subject, or nothing.
var commonWords = sync.OnceValue(func() map[string]string {
	words := map[string]string{}
	for r := range table.Rows(commonTable) {
		words[Fold(r.Form)] = r.Meaning
	}
	return words
})

// Share reports whether two things have a title or name in common.
func Share(xs, ys []Label) bool {
	for _, x := range xs {
		if slices.ContainsFunc(ys, x.same) {
			return true
		}
	}
	return false
}

// same reports whether two labels are equal, or one is the acronym of the other.
func (l Label) same(other Label) bool {
	switch {
	case l.Key() == other.Key():
		return true
	case l.acronym && !other.acronym:
		return l.Text == other.initials
	case other.acronym && !l.acronym:
		return other.Text == l.initials
	}
	return l.within(other) || other.within(l)
}

// Keys are such that labels which are the same share one.
func (l Label) Keys() []string {
	keys := []string{l.Key()}
	if l.initials != "" {
		keys = append(keys, l.initials)
	}
	if l.title {
		keys = append(keys, l.proper...)
	}
	return keys
}

// Differ reports whether two things that share no label have labels that
// speak against their being one: no two can mean one thing. Two in one language
// cannot if each has a word that the other lacks, two in any language cannot if
// their numbers differ. A year is no number of a series: "9th Dialogue" may be
// "Dialogue 2019". An acronym speaks against an acronym only, and a description
// against nothing.
func Differ(xs, ys []Label) bool {
	compared := false
	for _, x := range xs {
		for _, y := range ys {
			switch {
			case x.acronym != y.acronym || x.described || y.described:
			case clash(x.words, y.words, isYear) || clash(x.words, y.words, isCount):
				compared = true
			case !sameLanguage(x.Lang, y.Lang) || Script(x.Text) != Script(y.Text):
			case !slices.Equal(x.further, y.further):
				compared = true
			case x.without(y).nearlyWithin(y) || y.without(x).nearlyWithin(x):
				return false
			default:
				compared = true
			}
		}
	}
	return compared
}

// nearlyWithin reports whether a label holds all words of another, give or take a
// letter or an ending in each. Of a title with several proper words these are enough.
func (l Label) nearlyWithin(all Label) bool {
	return nearlyWithin(l.words, all.words) || l.title && len(l.proper) > 1 && nearlyWithin(l.proper, all.words)
}

// nearlyWithin reports whether a list of words holds all of another, give or
// take a letter in each: "defense" and "defence".
func nearlyWithin(part, all []string) bool {
	return !slices.ContainsFunc(part, func(x string) bool {
		return !slices.ContainsFunc(all, func(y string) bool { return x == y || !hasDigit(x) && (oneEdit(x, y) || sameStem(x, y)) })
	})
}

// sameStem reports whether two words begin alike for six letters or more, and for
// three fifths of the longer: "establishment" and "establishing".
func sameStem(a, b string) bool {
	x, y := []rune(a), []rune(b)
	n := 0
	for n < min(len(x), len(y)) && x[n] == y[n] {
		n++
	}
	return n >= 6 && 5*n >= 3*max(len(x), len(y))
}

// holdsAll reports whether a list of words holds all of another.
func holdsAll(part, all []string) bool {
	return !slices.ContainsFunc(part, func(w string) bool { return !slices.Contains(all, w) })
}

// sameLanguage reports whether two BCP 47 tags may name one language.
func sameLanguage(a, b string) bool {
	return a == "" || b == "" || primary(a) == primary(b)
}

func hasDigit(w string) bool { return strings.ContainsFunc(w, unicode.IsDigit) }

// isYear reports whether a word is a year of the last or of this century.
func isYear(w string) bool { return len(w) == 4 && (w[:2] == "19" || w[:2] == "20") && isDigits(w[2:]) }

// isCount reports whether a word holds digits, and is no year.
func isCount(w string) bool { return hasDigit(w) && !isYear(w) }

func isDigits(w string) bool {
	return strings.IndexFunc(w, func(r rune) bool { return !unicode.IsDigit(r) }) < 0
}

// clash reports whether two lists have words of a sort, and each one that the other
// lacks.
func clash(xs, ys []string, sort func(string) bool) bool {
	a, b := only(xs, sort), only(ys, sort)
	return len(a) > 0 && len(b) > 0 && !holdsAll(a, b) && !holdsAll(b, a)
}

// only are the words of a sort.
func only(words []string, sort func(string) bool) []string {
	return slices.DeleteFunc(slices.Clone(words), func(w string) bool { return !sort(w) })
}

// without leaves the numbers of a sort out of a label that another label has none of.
func (l Label) without(other Label) Label {
	l.words = slices.DeleteFunc(slices.Clone(l.words), func(w string) bool {
		return isYear(w) && !slices.ContainsFunc(other.words, isYear) || isCount(w) && !slices.ContainsFunc(other.words, isCount)
	})
	return l
}

// CitiesDiffer reports whether two names of cities certainly name two: both in
// one language as far as is known, in one script, and not alike.
func CitiesDiffer(x, y Label) bool {
	return sameLanguage(x.Lang, y.Lang) && Script(x.Text) == Script(y.Text) && !SameCity(x.Text, y.Text)
}

// SameCity reports whether two folded names in one script may name one city:
// one holds the other's words, or they are alike, as Kiev and Kyiv, Warsaw and
// Warszawa are.
func SameCity(x, y string) bool {
	a, b := strings.Fields(x), strings.Fields(y)
	return holdsAll(a, b) || holdsAll(b, a) || alikeWords(strings.Join(a, ""), strings.Join(b, ""))
}

// alikeWords reports whether two words begin with one letter and have two thirds of
// the longer one's letters in common, in their order. Words of more than
// letters.Longest letters are not.
func alikeWords(a, b string) bool {
	x, n := utf8.DecodeRuneInString(a)
	y, m := utf8.DecodeRuneInString(b)
	if n == 0 || m == 0 || x != y {
		return false
	}
	return 3*letters.Common(a, b) >= 2*max(utf8.RuneCountInString(a), utf8.RuneCountInString(b))
}

// oneEdit reports whether one letter put in, left out or changed makes a out
// of b. Words of fewer than four letters need to be equal: there a letter is
// much.
func oneEdit(a, b string) bool {
	switch letters.SlipOf(a, b) {
	case letters.Equal:
		return true
	case letters.LeftOut, letters.Changed:
		return min(utf8.RuneCountInString(a), utf8.RuneCountInString(b)) >= 4
	}
	return false
}
