// Command validate reads drafts as they come from an editor's form or a
// language model, and shows what is wrong with each. The drafts are invented.
package main

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"log"
	"path"

	"github.com/defcoop/defcoop/cooperation"
)

//go:embed drafts
var drafts embed.FS

func main() {
	files, err := drafts.ReadDir("drafts")
	if err != nil {
		log.Fatal(err)
	}
	for _, file := range files {
		data, err := drafts.ReadFile(path.Join("drafts", file.Name()))
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%s\n", file.Name())
		show(data)
	}
}

func show(draft []byte) {
	// First the form. Decoding is strict: a misspelt field is an error and not
	// a fact that silently goes missing.
	report, err := cooperation.DecodeReport(bytes.NewReader(draft))
	var malformed *cooperation.DecodeError
	if errors.As(err, &malformed) {
		fmt.Printf("  cannot be read: %v [%s]\n", err, malformed.Code)
		return
	}
	if err != nil {
		log.Fatal(err) // not the draft's fault, such as an error of the disk
	}

	// Then the meaning. Check finds everything at once, so that whoever repairs
	// the draft need not come back for every mistake.
	for _, p := range cooperation.Check(report) {
		switch p.Severity {
		case cooperation.SeverityError: // the report is refused until it is repaired
			fmt.Printf("  ERROR    %s: %s [%s]\n", p.Path, p.Message, p.Code)
		case cooperation.SeverityWarning: // implausible, but the source may say so: ask, and keep it
			fmt.Printf("  warning  %s: %s [%s]\n", p.Path, p.Message, p.Code)
		}
	}

	// Programs ask for the verdict alone. Validate looks at errors only.
	if err := report.Validate(); errors.Is(err, cooperation.ErrInvalid) {
		fmt.Println("  refused")
	} else {
		fmt.Println("  accepted")
	}
}
