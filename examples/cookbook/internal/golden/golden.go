// Package golden tests what a program prints.
package golden

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The cookbook's golden files are written anew with
// go test ./examples/cookbook/... -update.
var update = flag.Bool("update", false, "rewrite the golden file")

// Output runs the main function of a program and compares what it prints with
// testdata/output.txt.
func Output(t *testing.T, main func()) {
	t.Helper()
	got := capture(t, main)
	path := filepath.Join("testdata", "output.txt")
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("output (-want +got):\n%s", diff)
	}
}

// capture returns what a function writes to the standard output. It goes
// through a file, because a pipe holds only so much before it blocks.
func capture(t *testing.T, run func()) []byte {
	t.Helper()
	file, err := os.Create(filepath.Join(t.TempDir(), "stdout"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	stdout := os.Stdout
	defer func() { os.Stdout = stdout }()
	os.Stdout = file
	run()
	printed, err := os.ReadFile(file.Name())
	if err != nil {
		t.Fatal(err)
	}
	return printed
}
