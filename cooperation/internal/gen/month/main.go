// Command month writes the words of dates in many languages for package edtf.
// The names of months and of days of the week come from the Unicode Common
// Locale Data Repository. What CLDR does not know comes from data/words.tsv, by
// hand: case endings, articles, and the words for year, decade and "to". Its
// columns are the word, its meaning, the language, where the word means that, and
// the source; no source is given for a word of every dictionary.
//
// It is run by go generate in edtf/internal/wording. With -fetch it takes the names of
// CLDR anew from the package that internal/gen/cldr pins; run it again without
// -fetch to write the table.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	out := flag.String("out", "../..", "directory of package edtf")
	fetch := flag.Bool("fetch", false, "take the names of CLDR anew, with npm")
	packages := flag.String("packages", "", "directory holding the npm package of CLDR as .tgz, for -fetch")
	flag.Parse()
	if err := run(*out, *fetch, *packages); err != nil {
		fmt.Fprintln(os.Stderr, "gen/month:", err)
		os.Exit(1)
	}
}

// The files that are written, under the directory of package edtf.
const (
	tableFile       = "internal/wording/zz_month_table.go"
	longFormatsFile = "testdata/loose/cldr.tsv"
)

func run(out string, fetch bool, packages string) error {
	if fetch {
		return fetchExtract(packages, filepath.Join(out, "..", "internal", "gen", "month", "data", "cldr.tsv"))
	}
	table, formats, err := generate()
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(out, tableFile), table, 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, longFormatsFile), formats, 0o644)
}

// generate returns the source of the table, and the table of the test that reads
// every date back.
func generate() (table, formats []byte, err error) {
	locales, err := readExtract()
	if err != nil {
		return nil, nil, err
	}
	w := newWords()
	w.addLocales(locales)
	if err := w.addHand(); err != nil {
		return nil, nil, err
	}
	w.dropLookalikes()
	table, err = w.source()
	return table, longFormats(locales), err
}
