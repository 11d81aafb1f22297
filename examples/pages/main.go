// Command pages merges what public pages say of a relation in defence
// cooperation, and prints the timeline. Each relation is a directory of
// testdata: frgr, invn, cnru, seua. Its README.md lists the pages, and what a right
// merge of them shows. The tests hold the merge to that. Without a relation it
// prints all four, one after the other.
//
//	go run ./examples/pages frgr
package main

import (
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log"
	"os"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline"
)

//go:embed testdata/*/*.json
var pages embed.FS

func main() {
	relations := os.Args[1:]
	if len(relations) == 0 {
		relations = []string{"frgr", "invn", "cnru", "seua"}
	}
	for _, relation := range relations {
		if err := run(os.Stdout, relation); err != nil {
			log.Fatalf("%s: %v", relation, err)
		}
	}
}

// run does all the work, so that the tests can see what is printed.
func run(w io.Writer, relation string) error {
	reports, err := read(relation)
	if err != nil {
		return err
	}
	merged, err := timeline.Build(reports...)
	if err != nil {
		return err
	}
	return merged.WriteText(w)
}

// read reads the reports on a relation, in the order of their names.
func read(relation string) ([]*cooperation.Report, error) {
	names, err := fs.Glob(pages, "testdata/"+relation+"/*.json")
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, errors.New("no pages on this relation")
	}
	var reports []*cooperation.Report
	for _, name := range names {
		r, err := decode(name)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		reports = append(reports, r)
	}
	return reports, nil
}

func decode(name string) (*cooperation.Report, error) {
	f, err := pages.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return cooperation.DecodeReport(f)
}
