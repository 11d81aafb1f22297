package edtf

import (
	"slices"
	"strings"
)

// LooseOption changes how ParseLoose reads.
type LooseOption func(*looseOptions)

type looseOptions struct {
	anchor Date
	order  numericOrder

	languages uint64 // bits of worldLanguages; 0: all
	unknown   string // a language that is not read
}

// Anchor gives the day from which relative words count, usually the dateline
// or the publication date of the report. It may be coarser than a day: in a
// report of 2016 or of [2016-09-10,2016-10-09] "last year" is 2015. A wording
// that would come out differently for the first and the last day of the anchor
// is an error, and so is an anchor that is itself approximate or uncertain.
func Anchor(d Date) LooseOption { return func(o *looseOptions) { o.anchor = d } }

// DayFirst reads 10/09/2016 and 10-09-2016 as 10 September, as most of the
// world writes.
func DayFirst() LooseOption { return func(o *looseOptions) { o.order = dayFirst } }

// MonthFirst reads 10/09/2016 and 10-09-2016 as October 9, as in the United
// States.
func MonthFirst() LooseOption { return func(o *looseOptions) { o.order = monthFirst } }

// Language says which languages besides English the text may be in, as BCP 47
// tags, of which the first part counts: "uk", "pt-BR". Without it the text is
// read in every language that has all of its words, and is an ErrAmbiguous if
// they understand it differently: "listopad 2021" is October in Croatian and
// November in Czech and Polish. With it the others are not looked at. English
// is always read and stands in no conflict with any of them. A language that
// is not read makes ParseLoose return an ErrUnsupported.
//
// Read are Albanian, Arabic, Armenian, Azerbaijani, Belarusian, Bosnian,
// Bulgarian, Catalan, Chinese, Croatian, Czech, Danish, Dutch, Estonian,
// Finnish, French, Georgian, German, Greek, Hebrew, Hindi, Hungarian,
// Icelandic, Indonesian, Italian, Japanese, Kazakh, Korean, Kyrgyz, Latvian,
// Lithuanian, Macedonian, Malay, Norwegian, Polish, Portuguese, Romanian,
// Russian, Serbian, Slovak, Slovenian, Spanish, Swedish, Tajik, Turkish,
// Turkmen, Ukrainian, Uzbek and Vietnamese.
func Language(tags ...string) LooseOption {
	return func(o *looseOptions) {
		for _, tag := range tags {
			base, _, _ := strings.Cut(strings.ToLower(tag), "-")
			switch base {
			case "en":
				o.languages |= 1 << len(worldLanguages) // no bit of any other
				continue
			case "no", "nn":
				base = "nb"
			}
			if i := slices.Index(worldLanguages[:], base); i >= 0 {
				o.languages |= 1 << i
			} else {
				o.unknown = tag
			}
		}
	}
}
