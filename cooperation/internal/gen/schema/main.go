// Command schema writes the two JSON Schemas of package cooperation/schema from
// the source of package cooperation: types, struct tags, doc comments and
// constants. Whatever the schemas say of a field is what godoc says of it, so
// that the two cannot drift apart. A test writes the files anew and compares.
//
// Values that illustrate the fields are taken from example.json, an invented
// report that a test holds to be without problems.
//
// It is run by go generate in package cooperation/schema.
package main

import (
	_ "embed"
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

//go:embed example.json
var exampleReport []byte

func main() {
	dir := flag.String("dir", "..", "directory of package cooperation")
	flag.Parse()
	if err := run(*dir); err != nil {
		fmt.Fprintln(os.Stderr, "schema:", err)
		os.Exit(1)
	}
}

func run(dir string) error {
	files, err := generate(dir)
	if err != nil {
		return err
	}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(dir, "schema", name), data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// generate returns the schema files by their names, from the source of package
// cooperation in a directory.
func generate(dir string) (map[string][]byte, error) {
	src, err := readSource(dir)
	if err != nil {
		return nil, err
	}
	examples, err := readExamples(src, exampleReport)
	if err != nil {
		return nil, err
	}
	return map[string][]byte{
		"report.json": render(reportSchema(src, examples)),
		"models.json": render(modelSchema(src)),
	}, nil
}
