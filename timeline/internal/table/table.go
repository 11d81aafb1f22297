// Package table reads the tables of words that lie beside the code as text.
//
// A table is a file of tab-separated values. Its first line names its columns;
// every other line is a row of five:
//
//	column    what it holds
//	form      the word or letter that is looked up
//	meaning   what it stands for
//	language  whose it is, as a BCP 47 tag; "mul" for several languages
//	where     where it holds: its scope
//	source    where that is from; "usage" if nothing was cited
//
// A form has one meaning in one scope. Package tabletest checks that.
package table

import (
	"iter"
	"strings"
)

// Row is one row of a table.
type Row struct{ Form, Meaning, Language, Where, Source string }

// Rows returns the rows of a table in their order, without the line that names
// the columns.
func Rows(text string) iter.Seq[Row] {
	return func(yield func(Row) bool) {
		_, text, _ := strings.Cut(text, "\n")
		for line := range strings.Lines(text) {
			var r Row
			rest := strings.TrimSuffix(line, "\n")
			for _, column := range []*string{&r.Form, &r.Meaning, &r.Language, &r.Where, &r.Source} {
				*column, rest, _ = strings.Cut(rest, "\t")
			}
			if !yield(r) {
				return
			}
		}
	}
}
