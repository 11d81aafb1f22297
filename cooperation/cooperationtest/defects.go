package cooperationtest

import (
	"iter"

	"github.com/defcoop/defcoop/cooperation"
)

// Defects yields a small report for every code of [cooperation.Codes], in that
// order. [cooperation.Check] finds one problem in it, with that code: in the two
// circles, link-cycle and parent-cycle, one at each of the two records. Use them
// to test how an app shows problems, which it refuses, and that it knows every
// code. Every call yields copies of its own.
func Defects() iter.Seq2[cooperation.Code, *cooperation.Report] {
	return func(yield func(cooperation.Code, *cooperation.Report) bool) {
		for _, code := range cooperation.Codes() {
			if !yield(code, Defect(code)) {
				return
			}
		}
	}
}

// Defect returns the report of [Defects] with that code, or nil if the code is
// not in [cooperation.Codes].
func Defect(code cooperation.Code) *cooperation.Report {
	if code == cooperation.CodeInvalidUTF8 {
		return invalidUTF8() // it has no JSON form, and so no file
	}
	for name, r := range in("defects") {
		if name == string(code) {
			return r
		}
	}
	return nil
}

func invalidUTF8() *cooperation.Report {
	return &cooperation.Report{
		ID:     "defect-invalid-utf8",
		Source: cooperation.Source{Title: "A rep\xf6rt with one defect"}, // ö in Latin-1
	}
}
