package resolve

import (
	"slices"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// rowKey is what a source declares to make two rows one: the columns and their values.
// It is empty where nothing is declared, or where a column has no value.
type rowKey struct{ columns, values string }

// otherRow reports whether two rows have different values of the same declared columns.
func (k rowKey) otherRow(o rowKey) bool { return k.columns != "" && k.columns == o.columns && k != o }

// rowKeyOf reads the row key of a record. Named values are compared folded, in any
// order. Fields are compared as they stand in its JSON, and parties by their clusters.
func (v *view) rowKeyOf(n int32) rowKey {
	columns := v.Reports[v.Records[n].Report].Sources[0].Header.Source.RowKey
	if kind := v.Records[n].Kind(); len(columns) == 0 || !kind.Happening() && kind != cooperation.KindAgreement {
		return rowKey{}
	}
	columns = slices.Clone(columns)
	slices.Sort(columns)
	columns = slices.Compact(columns)
	var fields map[string]any // of the record, read when needed
	values := make([]string, len(columns))
	for i, c := range columns {
		if !strings.HasPrefix(c, "/") {
			values[i] = v.detailNamed(n, c)
		} else {
			if fields == nil && json.Unmarshal([]byte(v.says(n)), &fields) != nil {
				return rowKey{}
			}
			values[i] = valueAt(fields, c)
		}
		if values[i] == "" {
			return rowKey{}
		}
	}
	return rowKey{strings.Join(columns, ", "), strings.Join(values, "; ")}
}

// detailNamed returns the values of a detail of a record, folded, "" for none.
func (v *view) detailNamed(n int32, name string) string {
	var values []string
	for _, d := range cooperation.DetailsOf(v.record(n)) {
		if value := label.Fold(d.Value); d.Name == name && value != "" {
			values = append(values, value)
		}
	}
	slices.Sort(values)
	return strings.Join(values, " + ")
}

// valueAt returns the JSON of the value that a JSON Pointer leads to, "" for none.
func valueAt(fields map[string]any, pointer string) string {
	var at any = fields
	for token := range strings.SplitSeq(pointer[1:], "/") {
		object, ok := at.(map[string]any)
		if !ok {
			return ""
		}
		at = object[strings.NewReplacer("~1", "/", "~0", "~").Replace(token)]
	}
	if at == nil {
		return ""
	}
	text, err := json.Marshal(at, json.Deterministic(true))
	if err != nil {
		return ""
	}
	return string(text)
}

// passRows joins the rows that their sources declare to be one: rows of one block with
// equal values of the same columns, also within one report.
func passRows(v *view, kinds []cooperation.Kind) findings {
	d := v.draft()
	for _, kind := range kinds {
		d.joinGroups(v.ofKind(kind), EvidenceIdentity, func(n int32) []string {
			o := v.features.of(n)
			if o == nil || o.row.columns == "" {
				return nil
			}
			return []string{strings.Join([]string{o.block.guests, o.block.hosts, o.row.columns, o.row.values}, " | ")}
		})
	}
	return findings{decisions: d.decisions}
}
