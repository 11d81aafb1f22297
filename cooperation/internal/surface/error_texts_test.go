package surface

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
)

// errorText is a place in the source that words an error or problem.
type errorText struct {
	pkg, code, text string
}

// TestErrorTexts lists everything that an error or problem of the library may
// say: each code, what it means, and the words of every place that gives it;
// then the sentinels and the errors without a code. The list is read from the
// source, so that it is complete, and stands in one file, so that it can be
// read as a whole.
func TestErrorTexts(t *testing.T) {
	var out strings.Builder
	codes, texts := 0, 0
	for _, p := range packages(t) {
		if !p.public() || strings.HasSuffix(p.dir, "test") {
			continue
		}
		meaning, order := codesOf(p)
		said := map[string][]string{}
		for _, e := range errorTexts(p, meaning) {
			checkErrorText(t, e)
			said[e.code] = append(said[e.code], e.text)
			texts++
		}
		if len(said) == 0 {
			continue
		}
		fmt.Fprintf(&out, "\n%s\n", p.dir)
		for _, code := range order {
			codes++
			fmt.Fprintf(&out, "\n  %s: %s\n", code, meaning[code])
			if len(said[code]) == 0 && !strings.HasSuffix(code, "too-many-problems") {
				t.Errorf("%s: nothing in the source gives the code", code)
			}
			writeTexts(&out, said[code])
		}
		fmt.Fprintf(&out, "\n  without a code:\n")
		writeTexts(&out, said[""])
	}
	if codes < 90 || texts < 250 {
		t.Errorf("found %d codes and %d texts, expected 90 and 250 or more: the search has holes", codes, texts)
	}
	t.Logf("%d codes, %d texts", codes, texts)
	compareGolden(t, "errors/texts.txt", out.String())
}

func writeTexts(out *strings.Builder, texts []string) {
	slices.Sort(texts)
	texts = slices.Compact(texts)
	for _, text := range texts {
		if text != elsewhere || len(texts) == 1 {
			text = strings.NewReplacer("\n", `\n`, "\t", `\t`).Replace(text)
			fmt.Fprintln(out, strings.TrimRight("    "+text, " "))
		}
	}
}

// elsewhere is the text of a code that is given beside words from a function or
// a table.
const elsewhere = "(words made elsewhere)"

// checkErrorText holds a text to the style: lower case, no full stop.
func checkErrorText(t *testing.T, e errorText) {
	t.Helper()
	text := e.text
	if head, rest, ok := strings.Cut(text, ": "); ok && strings.HasSuffix(strings.TrimSuffix(head, ".Error"), "Error") {
		text = rest
	}
	first := []rune(text)[0]
	word, _, _ := strings.Cut(text, " ")
	if unicode.IsUpper(first) && strings.ToUpper(word) != word { // but UTF-8, and the S of EDTF
		t.Errorf("%s %s: %q begins with a capital", e.pkg, e.code, e.text)
	}
	if strings.HasSuffix(text, ".") || strings.HasSuffix(text, "!") || strings.HasSuffix(text, "\n") {
		t.Errorf("%s %s: %q ends in a full stop or the like", e.pkg, e.code, e.text)
	}
}

// compareGolden compares a text with a file of testdata, or writes it anew.
func compareGolden(t *testing.T, name, got string) {
	t.Helper()
	file := "testdata/" + name
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
		return
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	if string(want) == got {
		return
	}
	lines := func(s string) map[string]bool {
		set := map[string]bool{}
		for line := range strings.Lines(s) {
			set[line] = true
		}
		return set
	}
	before, after := lines(string(want)), lines(got)
	for _, line := range slices.Sorted(maps.Keys(before)) {
		if !after[line] {
			t.Errorf("%s: gone: %s", file, strings.TrimSpace(line))
		}
	}
	for _, line := range slices.Sorted(maps.Keys(after)) {
		if !before[line] {
			t.Errorf("%s: new: %s", file, strings.TrimSpace(line))
		}
	}
	t.Errorf("%s is not what the source says; if that is meant, run: go test ./cooperation/internal/surface -update", file)
}
