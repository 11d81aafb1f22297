// Command walk does what a document tells its reader to do, from top to bottom,
// and fails where it is not as told. It is run in the root of a clone:
//
//	sh         the commands are run, where the ones before have led
//	go FILE    the program is written to FILE there, for the commands after it
//	json FILE  the document is written to FILE there
//	go         the excerpt stands in an example, which the tests compile
//	text       a command before it printed that, or it stands in a golden file
//
// A block of any other kind is an error, because nobody would check it, and so
// is a link to a file that is not there. Commands after -skip are not run.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"io"
	"io/fs"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

var (
	block = regexp.MustCompile("(?ms)^```([^\n]*)\n(.*?)^```$")
	link  = regexp.MustCompile(`\]\(([^)#]+)\)`)
)

func main() {
	log.SetFlags(0)
	skip := flag.String("skip", "", "a command that is run elsewhere")
	flag.Parse()
	w, err := newWalk(*skip)
	if err != nil {
		log.Fatal(err)
	}
	document, err := os.ReadFile(flag.Arg(0))
	if err != nil {
		log.Fatal(err)
	}
	for _, l := range link.FindAllStringSubmatch(string(document), -1) {
		if _, err := os.Stat(l[1]); err != nil && !strings.Contains(l[1], "://") {
			log.Fatalf("link leads nowhere: %s", l[1])
		}
	}
	blocks := block.FindAllStringSubmatch(string(document), -1)
	for _, b := range blocks {
		if err := w.step(b[1], b[2]); err != nil {
			log.Fatalf("%s: %v:\n%s", flag.Arg(0), err, b[2])
		}
	}
	fmt.Printf("%s: %d blocks hold\n", flag.Arg(0), len(blocks))
}

// walk is a reader on the way.
type walk struct {
	dir      string          // where the commands have led
	examples string          // the source of all examples
	printed  strings.Builder // golden files, and what commands printed
	skip     string
}

func newWalk(skip string) (*walk, error) {
	dir, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	w := &walk{dir: dir, skip: skip}
	var examples strings.Builder
	err = filepath.WalkDir("examples", func(path string, _ fs.DirEntry, err error) error {
		into := io.StringWriter(&examples)
		switch {
		case err != nil:
			return err
		case strings.HasSuffix(path, ".txt"):
			into = &w.printed
		case !strings.HasSuffix(path, ".go"):
			return nil
		}
		content, err := os.ReadFile(path)
		if err == nil {
			_, err = into.WriteString(string(content))
		}
		return err
	})
	w.examples = examples.String()
	return w, err
}

func (w *walk) step(info, content string) error {
	language, file, _ := strings.Cut(info, " ")
	switch {
	case language == "sh":
		return w.run(content)
	case language == "go" && file != "":
		formatted, err := format.Source([]byte(content))
		if err != nil {
			return err
		}
		if string(formatted) != content {
			return fmt.Errorf("not formatted")
		}
		return os.WriteFile(filepath.Join(w.dir, file), formatted, 0o644)
	case language == "json" && file != "":
		return os.WriteFile(filepath.Join(w.dir, file), []byte(content), 0o644)
	case language == "go":
		if !strings.Contains(w.examples, content) {
			return fmt.Errorf("not in an example")
		}
	case language == "text":
		if !strings.Contains(w.printed.String(), content) {
			return fmt.Errorf("neither printed by a command nor in a golden file")
		}
	default:
		return fmt.Errorf("nobody checks a block of %q", info)
	}
	return nil
}

// run runs commands in the directory to which the ones before have led. The
// directory to which these lead comes back through a file descriptor.
func (w *walk) run(commands string) error {
	if w.skip != "" {
		commands = regexp.MustCompile("(?m)^"+regexp.QuoteMeta(w.skip)+"$").ReplaceAllString(commands, "")
	}
	r, there, err := os.Pipe()
	if err != nil {
		return err
	}
	defer r.Close()
	var printed bytes.Buffer
	cmd := exec.Command("bash", "-euxo", "pipefail", "-c", commands+"\npwd >&3")
	cmd.Dir, cmd.ExtraFiles = w.dir, []*os.File{there}
	cmd.Stdout, cmd.Stderr = &printed, os.Stderr
	err = cmd.Run()
	there.Close()
	if err != nil {
		return fmt.Errorf("%w, after printing:\n%s", err, printed.Bytes())
	}
	w.printed.Write(printed.Bytes())
	dir, err := io.ReadAll(r)
	w.dir = strings.TrimSpace(string(dir))
	return err
}
