package post

import (
	"os"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// metRow is a line of testdata/posts.tsv.
type metRow struct {
	text  string
	of    string
	want  []Post
	where string
}

// metRows reads the titles met in public sources.
func metRows(t testing.TB) []metRow {
	t.Helper()
	data, err := os.ReadFile("testdata/posts.tsv")
	require.NoError(t, err)
	var rows []metRow
	for i, line := range strings.Split(strings.TrimSpace(string(data)), "\n")[1:] {
		f := strings.Split(line, "\t")
		require.Len(t, f, 4, "line %d", i+2)
		r := metRow{text: f[0], of: f[1], where: f[3]}
		for _, post := range strings.Split(f[2], " ;; ") {
			title, role, ok := strings.Cut(post, " = ")
			require.True(t, ok, "line %d", i+2)
			r.want = append(r.want, Post{Title: title, Role: role})
		}
		rows = append(rows, r)
	}
	return rows
}

func TestTitlesMet(t *testing.T) {
	rows := metRows(t)
	require.GreaterOrEqual(t, len(rows), 100)
	seen := map[string]bool{}
	for _, r := range rows {
		key := r.text + "|" + r.of
		assert.False(t, seen[key], "%s stands twice", key)
		seen[key] = true
		assert.NotEmpty(t, r.where, key)
		assert.Equal(t, r.want, Read(r.text, r.of), "%s (%s)", key, r.where)
	}
}

// Case, hyphens inside a part and spacing do not change the roles.
func TestSpellings(t *testing.T) {
	rows := metRows(t)
	rapid.Check(t, func(t *rapid.T) {
		r := rapid.SampledFrom(rows).Draw(t, "row")
		var b strings.Builder
		upper := rapid.Bool().Draw(t, "upper")
		for _, c := range r.text {
			switch {
			case c == ' ':
				b.WriteString(rapid.SampledFrom([]string{" ", "  ", "\u00a0 "}).Draw(t, "space"))
			case upper && unicode.ToLower(unicode.ToUpper(c)) == c:
				b.WriteRune(unicode.ToUpper(c))
			default:
				b.WriteRune(c)
			}
		}
		got := Read(b.String(), r.of)
		if len(got) != len(r.want) {
			t.Fatalf("%q, of %q: %v", b.String(), r.text, got)
		}
		for i := range got {
			if got[i].Role != r.want[i].Role {
				t.Fatalf("%q, of %q: got %q, want %q", b.String(), r.text, got[i].Role, r.want[i].Role)
			}
		}
	})
}

func FuzzRead(f *testing.F) {
	for _, r := range metRows(f) {
		f.Add(r.text, r.of)
	}
	f.Fuzz(func(t *testing.T, text, country string) {
		posts := Read(text, country)
		at := 0
		for _, p := range posts {
			i := strings.Index(text[at:], p.Title)
			if p.Title == "" || i < 0 || !utf8.ValidString(p.Title) {
				t.Fatalf("%q: title %q is not in the text, or out of order", text, p.Title)
			}
			at += i + len(p.Title)
			again := Read(p.Title, country)
			if len(again) != 1 || again[0] != p {
				t.Fatalf("%q: title %q reads as %v", text, p.Title, again)
			}
		}
	})
}
