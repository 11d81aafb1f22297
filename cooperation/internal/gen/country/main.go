// Command country writes the table of package internal/country. The codes and
// names of today's countries come from the Unicode Common Locale Data
// Repository. What CLDR does not know comes from the hand-written tables in
// data/, where each row names its source.
//
// It is run by go generate in package internal/country: with -words first, since
// the keys of the table depend on them, and then for the table. With -fetch it takes
// the names of CLDR anew from the packages that internal/gen/cldr pins; run it
// again without -fetch to write the table.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	out := flag.String("out", ".", "directory of package internal/country")
	fetch := flag.Bool("fetch", false, "take the names of CLDR anew, with npm")
	words := flag.Bool("words", false, "write the words of package namekey, which the table depends on")
	packages := flag.String("packages", "", "directory holding the npm packages of CLDR as .tgz, for -fetch")
	flag.Parse()
	if err := run(*out, *fetch, *words, *packages); err != nil {
		fmt.Fprintln(os.Stderr, "gen/country:", err)
		os.Exit(1)
	}
}

func run(out string, fetch, words bool, packages string) error {
	if fetch {
		return fetchExtract(packages, filepath.Join(out, "..", "gen", "country", "data"), filepath.Join(out, "..", "..", "UNICODE-LICENSE.txt"))
	}
	if words {
		source, err := generateWords()
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(out, "namekey", "zz_words.go"), source, 0o644)
	}
	source, err := generate()
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "zz_table.go"), source, 0o644)
}

// generateWords returns the source of the words of package namekey.
func generateWords() ([]byte, error) {
	h, err := readHand()
	if err != nil {
		return nil, err
	}
	return wordsSource(h.abbreviations)
}

// generate returns the source of the table.
func generate() ([]byte, error) {
	c, err := readExtract()
	if err != nil {
		return nil, err
	}
	h, err := readHand()
	if err != nil {
		return nil, err
	}
	t, err := build(c, h)
	if err != nil {
		return nil, err
	}
	return t.source()
}
