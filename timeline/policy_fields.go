package timeline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/combine"
)

// checkField returns why a key of Policy.Fields names no field.
func checkField(key string) error {
	kind, path, ok := strings.Cut(key, " ")
	if !ok || !cooperation.Kind(kind).Valid() || !strings.HasPrefix(path, "/") {
		return fmt.Errorf("%w: found field %q, expected a kind, a space and a path, such as \"visit /kind\"", ErrPolicy, key)
	}
	paths := combine.PathsOf(cooperation.Kind(kind))
	if slices.Contains(paths, combine.PathOfTerm(path)) {
		return nil
	}
	nearest := kind + " " + combine.NearestPath(path, paths)
	return fmt.Errorf("%w: found field %q, which records of that kind do not have; the nearest known: %q", ErrPolicy, key, nearest)
}
