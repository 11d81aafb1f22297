// Command jpph checks twenty-one reports on the defence cooperation of Japan and
// the Philippines, in five languages, and prints the one timeline that they make
// together. Its tests hold the timeline to what a right merge shows.
package main

import (
	"embed"
	"fmt"
	"io"
	"io/fs"
	"log"
	"os"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline"
)

//go:embed testdata/p*.json
var pages embed.FS

func main() {
	if err := run(os.Stdout); err != nil {
		log.Fatal(err)
	}
}

// run does all the work, so that the test can see what is printed.
func run(w io.Writer) error {
	reports, err := read(pages)
	if err != nil {
		return err
	}

	// 1. Check: every problem with its place, code and what was expected.
	total := 0
	for _, r := range reports {
		problems := cooperation.Check(r)
		total += len(problems)
		for _, p := range problems {
			fmt.Fprintf(w, "%s: %s\n", r.ID, p)
		}
	}
	fmt.Fprintf(w, "%d reports, %d problems\n\n", len(reports), total)

	// 2. Merge: what the reports say, as one timeline.
	merged, err := timeline.Build(reports...)
	if err != nil {
		return err
	}

	// 3. Show.
	return merged.WriteText(w)
}

// read reads the reports of all pages, in the order of their names.
func read(files fs.FS) ([]*cooperation.Report, error) {
	names, err := fs.Glob(files, "testdata/p*.json")
	if err != nil {
		return nil, err
	}
	var reports []*cooperation.Report
	for _, name := range names {
		f, err := files.Open(name)
		if err != nil {
			return nil, err
		}
		r, err := cooperation.DecodeReport(f)
		f.Close()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		reports = append(reports, r)
	}
	return reports, nil
}
