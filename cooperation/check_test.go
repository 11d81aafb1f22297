package cooperation_test

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/defcoop/defcoop/cooperation"
)

var update = flag.Bool("update", false, "rewrite testdata/check/problems.txt")

// TestCheck tries every rule. The exact problems of the cases that fire, with
// their messages, are in testdata/check/problems.txt.
func TestCheck(t *testing.T) {
	var got bytes.Buffer
	for _, c := range slices.Concat(errorCases, warningCases) {
		r := talks()
		c.edit(r)
		problems := cooperation.Check(r)
		if !c.fires {
			if problems != nil {
				t.Errorf("%s: %s: want no problem, got %v", c.code, c.name, problems)
			}
			continue
		}
		if !slices.ContainsFunc(problems, func(p cooperation.Problem) bool { return p.Code == c.code }) {
			t.Errorf("%s: %s: the rule does not fire: %v", c.code, c.name, problems)
		}
		fmt.Fprintf(&got, "# %s: %s\n", c.code, c.name)
		for _, p := range problems {
			fmt.Fprintln(&got, p)
			if p.Severity != p.Code.Severity() {
				t.Errorf("%s: severity %q, want that of its code, %q", p, p.Severity, p.Code.Severity())
			}
		}
		got.WriteByte('\n')
	}
	golden := filepath.Join("testdata", "check", "problems.txt")
	if *update {
		if err := os.WriteFile(golden, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got.String(), "\n")); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
}

// TestCheckClean proves that the report the cases change has no problem itself.
func TestCheckClean(t *testing.T) {
	if got := cooperation.Check(talks()); got != nil {
		t.Errorf("Check: %v", got)
	}
	if err := talks().Validate(); err != nil {
		t.Errorf("Validate: %v", err)
	}
}

// TestValidateFindsTheErrorsOfCheck compares the two on every case.
func TestValidateFindsTheErrorsOfCheck(t *testing.T) {
	for _, c := range slices.Concat(errorCases, warningCases) {
		r := talks()
		c.edit(r)
		var want []cooperation.Problem
		for _, p := range cooperation.Check(r) {
			if p.Severity == cooperation.SeverityError {
				want = append(want, p)
			}
		}
		err := r.Validate()
		if want == nil {
			if err != nil {
				t.Errorf("%s: Validate: %v", c.name, err)
			}
			continue
		}
		var invalid *cooperation.ValidationError
		if !errors.As(err, &invalid) || !errors.Is(err, cooperation.ErrInvalid) {
			t.Errorf("%s: Validate: %v, want a *ValidationError that is ErrInvalid", c.name, err)
			continue
		}
		if diff := cmp.Diff(want, invalid.Problems); diff != "" {
			t.Errorf("%s: (-Check +Validate):\n%s", c.name, diff)
		}
	}
}
