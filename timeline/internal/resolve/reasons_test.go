package resolve

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Every reason has a code of its own.
func TestReasonsHaveCodes(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "decision.go", nil, 0)
	require.NoError(t, err)
	seen := map[string]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || !strings.HasPrefix(spec.Names[0].Name, "reason") {
			return true
		}
		text, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
		require.NoError(t, err)
		code := Code(text)
		require.NotEmpty(t, code, spec.Names[0].Name)
		require.False(t, seen[code], code)
		seen[code] = true
		return true
	})
	require.Len(t, codes, len(seen))
	require.Empty(t, Code(""))
}
