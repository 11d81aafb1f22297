// Command record writes what repeats for every kind of record of package
// cooperation: the methods of Record, deep copies, lists of a report,
// references. It reads the struct types in the source of the package, so that
// a field that is added is copied and followed as well. A test writes the file
// anew and compares.
//
// It is run by go generate in package cooperation.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

// fileName is the file that is written.
const fileName = "zz_records.go"

func main() {
	dir := flag.String("dir", ".", "directory of package cooperation")
	flag.Parse()
	if err := run(*dir); err != nil {
		fmt.Fprintln(os.Stderr, "gen/record:", err)
		os.Exit(1)
	}
}

func run(dir string) error {
	src, err := readSource(dir)
	if err != nil {
		return err
	}
	text, err := src.write()
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, fileName), text, 0o644)
}
