package edtf

import (
	"errors"
	"testing"
)

// FuzzParseLoose looks for panics, for errors without a place in the input,
// and for readings whose wording is read differently.
func FuzzParseLoose(f *testing.F) {
	for _, row := range table(f, "wordings.tsv") {
		f.Add(row[1])
	}
	for _, row := range table(f, "refused.tsv") {
		f.Add(row[0])
	}
	for _, row := range table(f, "languages_refused.tsv") {
		f.Add(row[0])
	}
	for _, row := range languageRows(f) {
		f.Add(row[1])
	}
	anchors := [][]LooseOption{
		nil,
		{Anchor(MustParse("2016-02-29")), MonthFirst()},
		{Anchor(MustParse("2015-11")), DayFirst()},
		{Anchor(MustParse("Y-5877640"))},
		{Anchor(MustParse("Y5881579"))},
		{Anchor(MustParse("XXXX-11-11"))},
		{Language("pl", "zh")},
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, options := range anchors {
			r, err := ReadLoose(text, options...)
			if err != nil {
				var parse *ParseError
				if !errors.As(err, &parse) {
					t.Fatalf("%q: %T is no *ParseError", text, err)
				}
				if parse.Offset < 0 || parse.Offset > len(parse.Input) || parse.Code == "" || parse.Expected == "" {
					t.Fatalf("%q: %+v", text, parse)
				}
				if r != (LooseReading{}) {
					t.Fatalf("%q: an error with the reading %+v", text, r)
				}
				continue
			}
			if options == nil && r.Basis != BasisStated {
				t.Fatalf("%q is %s without an anchor", text, r.Basis)
			}
			if strict, err := Parse(text); err == nil && strict != r.Date {
				t.Fatalf("%q is %s to Parse and %s here", text, strict, r.Date)
			}
			checkReadsBack(t, r.Date)
		}
	})
}

// checkReadsBack is the law of Format: every wording is read back to the same
// date, which also proves that no two dates share one.
func checkReadsBack(t interface{ Fatalf(string, ...any) }, d Date) {
	for _, style := range [...]Style{Short, Long, American} {
		text := d.Format(style)
		r, err := ReadLoose(text)
		if err != nil {
			t.Fatalf("%s is worded %q, which is not read: %v", d, text, err)
		}
		if r.Date != d || r.Ambiguous || r.Beyond != "" {
			t.Fatalf("%s is worded %q, which is read as %+v", d, text, r)
		}
	}
}
