package cooperation

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// postRow is a line of testdata/posts.tsv.
type postRow struct {
	text  string
	in    PostContext
	want  []Post
	where string
}

// postRows reads the titles met in public sources.
func postRows(t testing.TB) []postRow {
	t.Helper()
	data, err := os.ReadFile("testdata/posts.tsv")
	require.NoError(t, err)
	var rows []postRow
	for i, line := range strings.Split(strings.TrimSpace(string(data)), "\n")[1:] {
		f := strings.Split(line, "\t")
		require.Len(t, f, 4, "line %d", i+2)
		r := postRow{text: f[0], in: PostContext{Country: Country(f[1])}, where: f[3]}
		for _, post := range strings.Split(f[2], " ;; ") {
			title, role, ok := strings.Cut(post, " = ")
			require.True(t, ok, "line %d", i+2)
			r.want = append(r.want, Post{Title: title, Role: Role(role)})
		}
		rows = append(rows, r)
	}
	return rows
}

func TestParsePostsMetInTheWild(t *testing.T) {
	rows := postRows(t)
	require.GreaterOrEqual(t, len(rows), 100)
	seen := map[string]bool{}
	for _, r := range rows {
		key := r.text + "|" + string(r.in.Country)
		assert.False(t, seen[key], "%s stands twice", key)
		seen[key] = true
		assert.NotEmpty(t, r.where, key)
		for _, p := range r.want {
			assert.True(t, p.Role == "" || p.Role.Valid(), "%s: role %q", key, p.Role)
		}
		got, err := ParsePosts(r.text, r.in)
		assert.NoError(t, err, key)
		assert.Equal(t, r.want, got, "%s (%s)", key, r.where)
	}
}
