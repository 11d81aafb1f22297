// Command monthgen writes the words of dates in many languages for ParseLoose:
// the names of months and of days of the week from the Unicode Common Locale
// Data Repository, and what CLDR does not know (case endings, articles, the
// words for year, decade and "to") from the hand-written tables in data/.
//
// It is run by go generate in package edtf. The CLDR package is fetched with npm
// at the version pinned in cldr.go and refused if its checksum differs;
// -packages reads it from a directory instead.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	out := flag.String("out", ".", "directory of package edtf")
	packages := flag.String("packages", "", "directory holding the npm package of CLDR as .tgz; empty: fetch it with npm")
	flag.Parse()
	if err := run(*out, *packages); err != nil {
		fmt.Fprintln(os.Stderr, "monthgen:", err)
		os.Exit(1)
	}
}

func run(out, packages string) error {
	locales, err := readCLDR(packages)
	if err != nil {
		return err
	}
	w := newWords()
	w.addLocales(locales)
	if err := w.addHand(); err != nil {
		return err
	}
	w.dropLookalikes()
	source, err := w.source()
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(out, "zz_month_table.go"), source, 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "testdata", "loose", "cldr.tsv"), longFormats(locales), 0o644)
}
