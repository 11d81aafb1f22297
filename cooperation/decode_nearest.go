package cooperation

import (
	"reflect"
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/nearest"
)

// maxFieldName is the longest name that is compared with those of the fields.
const maxFieldName = 64

// fieldMeant returns the field of a struct whose JSON name comes nearest to a
// name that no field has, or "".
func fieldMeant(t reflect.Type, name string) string {
	if t == nil || t.Kind() != reflect.Struct || len(name) > maxFieldName {
		return ""
	}
	lower := strings.ToLower(name)
	limit := min(2, len(name)/3)
	best := ""
	for _, f := range reflect.VisibleFields(t) {
		tag, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if tag == "" || tag == "-" || limit == 0 {
			continue
		}
		if d := nearest.Distance(lower, strings.ToLower(tag), limit); d <= limit && (best == "" || d < limit) {
			best, limit = tag, d
		}
	}
	return best
}
