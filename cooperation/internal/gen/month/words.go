package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"go/format"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/defcoop/defcoop/cooperation/internal/gen/cldr"
)

//go:embed data/words.tsv
var wordRows string

// meaning is what a word is:
//
//	1 to 12    a month
//	16 to 22   a day of the week, from Sunday
//	24 to 30   a day of the week if it stands in brackets
//	a letter   the class of that letter
type meaning byte

// classes are the meanings of words that are no names, by the columns meaning
// and where of data/words.tsv.
var classes = map[[2]string]meaning{
	{"in", "before a date"}:                'a',
	{"of", "between two parts"}:            'o',
	{"year", "beside a number"}:            'y',
	{"month", "behind a number or a name"}: 'm',
	{"month", "before a number"}:           'M',
	{"day", "behind a number"}:             'd',
	{"ordinal", "ending of a number"}:      's',
	{"in", "ending of a year"}:             'i',
	{"years", "beside a number"}:           'e',
	{"decade", "behind a year"}:            'D',
	{"from", "before a range"}:             'f',
	{"to", "between two dates"}:            't',
	{"date", "behind a day"}:               'n',
	{"to", "behind a range"}:               'z',
}

// words holds for each word and meaning the languages that have it, as bits.
type words map[string]map[meaning]uint64

func newWords() words { return words{} }

func (w words) add(language, text string, m meaning) {
	bit := uint64(1) << slices.IndexFunc(languages, func(l struct {
		tag     string
		locales []string
	}) bool {
		return l.tag == language
	})
	for _, form := range []string{norm.NFC.String(text), norm.NFD.String(text)} {
		k := fold(form)
		if w[k] == nil {
			w[k] = map[meaning]uint64{}
		}
		w[k][m] |= bit
	}
}

// fold must do what foldWorld of package wording does.
func fold(s string) string {
	var b strings.Builder
	last := rune(0)
	for _, r := range s {
		if r == '\u0307' && last == 'i' { // İ, decomposed
			continue
		}
		switch r {
		case '\u212a', '\u212b': // the Kelvin and Ångström signs are no letters
		case 'İ', 'I', 'ı':
			r = 'i'
		case 'ς':
			r = 'σ'
		case '’', 'ʼ':
			r = '\''
		default:
			r = unicode.ToLower(r)
		}
		b.WriteRune(r)
		last = r
	}
	return b.String()
}

func (w words) addLocales(locales []*locale) {
	weekdays := []string{"sun", "mon", "tue", "wed", "thu", "fri", "sat"}
	for _, l := range locales {
		for _, f := range []widths{l.Months.Format, l.Months.StandAlone} {
			for _, names := range []map[string]string{f.Wide, f.Abbreviated} {
				for number, name := range names {
					n, err := strconv.Atoi(number)
					if err != nil || strings.ContainsAny(name, "0123456789") {
						continue // 5月, tháng 5
					}
					name = strings.TrimRightFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
					w.add(l.language, name, meaning(n))
					if l.language == "he" { // "in May"; the formats write it before the name
						w.add(l.language, "ב"+name, meaning(n))
					}
				}
			}
		}
		for _, f := range []widths{l.Days.Format, l.Days.StandAlone} {
			for key, name := range f.Wide {
				w.add(l.language, name, meaning(16+slices.Index(weekdays, key)))
			}
			if l.language == "ja" || l.language == "ko" { // one sign, in brackets behind the date
				for key, name := range f.Abbreviated {
					w.add(l.language, name, meaning(24+slices.Index(weekdays, key)))
				}
			}
		}
	}
}

// row is one row of data/words.tsv.
type row struct{ word, meaning, language, where, source string }

// readRows reads data/words.tsv.
func readRows() (rows []row, err error) {
	for i, line := range strings.Split(strings.TrimSuffix(wordRows, "\n"), "\n")[1:] {
		f := strings.Split(line, "\t")
		if len(f) != 5 {
			return nil, fmt.Errorf("words.tsv: row %d: want word, meaning, language, where and source, got %q", i+1, line)
		}
		rows = append(rows, row{f[0], f[1], f[2], f[3], f[4]})
	}
	return rows, nil
}

// of is the meaning of a row, 0 if there is no such meaning.
func (r row) of() meaning {
	if r.where == "name" || strings.HasPrefix(r.where, "name, ") {
		for month := time.January; month <= time.December; month++ {
			if r.meaning == month.String() {
				return meaning(month)
			}
		}
		for day := time.Sunday; day <= time.Saturday; day++ {
			if r.meaning == day.String() {
				return 16 + meaning(day)
			}
		}
		return 0
	}
	return classes[[2]string{r.meaning, r.where}]
}

// addHand adds the hand-written table.
func (w words) addHand() error {
	rows, err := readRows()
	if err != nil {
		return err
	}
	for i, r := range rows {
		m := r.of()
		known := slices.ContainsFunc(languages, func(l struct {
			tag     string
			locales []string
		}) bool {
			return l.tag == r.language
		})
		if m == 0 || !known {
			return fmt.Errorf("words.tsv: row %d: no such meaning, place or language: %q", i+1, r)
		}
		w.add(r.language, r.word, m)
	}
	return nil
}

// latinOf maps Cyrillic letters to the Latin ones that look like them.
var latinOf = map[rune]rune{'а': 'a', 'в': 'b', 'е': 'e', 'і': 'i', 'ј': 'j', 'к': 'k', 'м': 'm', 'н': 'h',
	'о': 'o', 'р': 'p', 'с': 'c', 'ѕ': 's', 'т': 't', 'у': 'y', 'х': 'x', 'һ': 'h'}

// dropLookalikes removes short forms in Cyrillic that look like the name of
// another month in Latin letters: Kazakh "мау" (June) beside English "May".
func (w words) dropLookalikes() {
	latin := maps.Clone(w)
	for n := 1; n <= 12; n++ {
		name := strings.ToLower(time.Month(n).String())
		for _, k := range []string{name, name[:3]} {
			latin[k] = map[meaning]uint64{meaning(n): 1}
		}
	}
	for k, meanings := range w {
		looks := strings.Map(func(r rune) rune {
			if l, ok := latinOf[r]; ok {
				return l
			}
			return r
		}, k)
		for m := range latin[looks] {
			if _, same := meanings[m]; looks != k && !same && m <= 12 && slices.Max(slices.Collect(maps.Keys(meanings))) <= 12 {
				delete(w, k)
			}
		}
	}
}

const header = `// Code generated by cooperation/internal/gen/month; DO NOT EDIT.
//
// Names of months and of days of the week come from the Unicode Common Locale
// Data Repository, npm package %s %s. Copyright © Unicode, Inc.
// SPDX-License-Identifier: Unicode-3.0; the licence stands in
// cooperation/UNICODE-LICENSE.txt. Everything else comes from the
// table cooperation/internal/gen/month/data/words.tsv.

package wording

`

// source returns the Go source of the table: strings and arrays only, so that
// nothing is built when a program starts.
func (w words) source() ([]byte, error) {
	b := &bytes.Buffer{}
	fmt.Fprintf(b, header, cldrPackage, cldr.Version)
	fmt.Fprintf(b, "// worldLanguages are the languages; the place of each is its bit.\nvar worldLanguages = [...]string{")
	for _, l := range languages {
		fmt.Fprintf(b, "%q, ", l.tag)
	}
	b.WriteString("}\n\n// worldText holds the words in order, each as often as it has meanings.\nconst worldText = \"\"")
	type entry struct {
		end       int
		meaning   meaning
		languages uint64
	}
	var entries []entry
	end, line := 0, ""
	for _, k := range slices.Sorted(maps.Keys(w)) {
		for _, m := range slices.Sorted(maps.Keys(w[k])) {
			end += len(k)
			line += k
			entries = append(entries, entry{end, m, w[k][m]})
			if len(line) > 90 {
				fmt.Fprintf(b, " +\n%q", line)
				line = ""
			}
		}
	}
	fmt.Fprintf(b, " +\n%q\n\n// worldWords says where each word of worldText ends, what it means and in which\n// languages.\nvar worldWords = [...]worldWord{\n", line)
	for i, e := range entries {
		fmt.Fprintf(b, "{%d, %d, %#x},", e.end, e.meaning, e.languages)
		if i%5 == 4 {
			b.WriteByte('\n')
		}
	}
	b.WriteString("\n}\n")
	return format.Source(b.Bytes())
}

// longFormats is the table of the test that reads every date back: the long
// format of each locale and the names of the months in it.
func longFormats(locales []*locale) []byte {
	b := bytes.NewBufferString("locale\tlanguage\tlong format\tmonths\n")
	for _, l := range locales {
		var names []string
		for n := 1; n <= 12; n++ {
			names = append(names, l.Months.Format.Wide[strconv.Itoa(n)])
		}
		fmt.Fprintf(b, "%s\t%s\t%s\t%s\n", l.name, l.language, l.DateFormats.Long, strings.Join(names, ","))
	}
	return b.Bytes()
}
