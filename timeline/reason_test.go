package timeline

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/timeline/internal/corpus/corpustest"
	"github.com/defcoop/defcoop/timeline/internal/resolve"
)

// The constants are the codes that Resolve gives.
func TestReasonCodes(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "reason.go", nil, 0)
	require.NoError(t, err)
	var declared []string
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok {
			code, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
			require.NoError(t, err)
			declared = append(declared, code)
		}
		return true
	})
	slices.Sort(declared)
	require.Equal(t, resolve.Codes(), declared)
}

// A link that was not taken says why by a code, and in words.
func TestLinksHaveCodes(t *testing.T) {
	var things []any
	for _, r := range corpustest.Crowd(120, 3) {
		things = append(things, r)
	}
	more := 0
	for l := range resolvedBy(t, Policy{Reviews: 2}, things...).Links() {
		require.Equal(t, l.Outcome == LinkTaken, l.Code == "", l)
		require.Equal(t, l.Reason == "", l.Code == "", l)
		require.False(t, l.Against != "" && l.Outcome != LinkReview, l)
		more += l.More
	}
	require.Positive(t, more)
	tl := resolved(t, talksOf("a", "2020-05-01"), talksOf("b", "2020-05-01"))
	for l := range tl.Review() {
		require.Equal(t, ReasonTooLittle, l.Code)
		require.Equal(t, whyTooLittle, l.Reason)
	}
}
