// Command country writes the table of package internal/country. The codes and
// names of today's countries come from the Unicode Common Locale Data
// Repository. What CLDR does not know comes from the hand-written tables in
// data/, where each row names its source.
//
// It is run by go generate in package internal/country. It fetches the packages
// of CLDR with npm, at the versions pinned in cldr.go, and refuses them if their
// checksum differs. With -packages it reads them from a directory instead.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	out := flag.String("out", ".", "directory of package internal/country")
	packages := flag.String("packages", "", "directory holding the npm packages of CLDR as .tgz; empty: fetch them with npm")
	flag.Parse()
	if err := run(*out, *packages); err != nil {
		fmt.Fprintln(os.Stderr, "gen/country:", err)
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
	if err := os.WriteFile(filepath.Join(out, "zz_table.go"), source, 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "..", "..", "UNICODE-LICENSE.txt"), cldr.licence, 0o644)
}
