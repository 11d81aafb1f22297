// Command countrygen writes the country tables of package cooperation from two
// sources: codes and names of today's countries from the Unicode Common Locale
// Data Repository, and everything that CLDR does not know (former names,
// abbreviations, withdrawn states, historic states, dates of existence,
// demonyms) from the hand-written tables in data/, each row with its source.
//
// It is run by go generate in package cooperation. The CLDR packages are
// fetched with npm at the versions pinned in cldr.go and refused if their
// checksum differs; -packages reads them from a directory instead.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	out := flag.String("out", ".", "directory of package cooperation")
	packages := flag.String("packages", "", "directory holding the npm packages of CLDR as .tgz; empty: fetch them with npm")
	flag.Parse()
	if err := run(*out, *packages); err != nil {
		fmt.Fprintln(os.Stderr, "countrygen:", err)
		os.Exit(1)
	}
}

func run(out, packages string) error {
	cldr, err := readCLDR(packages)
	if err != nil {
		return err
	}
	hand, err := readHand()
	if err != nil {
		return err
	}
	t, err := build(cldr, hand)
	if err != nil {
		return err
	}
	source, err := t.source()
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(out, "zz_country_table.go"), source, 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "UNICODE-LICENSE.txt"), cldr.licence, 0o644)
}
