package cooperationtest

import (
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Options returns the options with which go-cmp compares values of this
// library as the library does: a date equals only one that says the same
// (2015 is not 2015-XX, nor the interval 2015/2015), sets of dates likewise,
// and nil and empty slices are equal. Add options of your own beside it:
//
//	cmp.Diff(want, got, cooperationtest.Options(), cmpopts.IgnoreFields(cooperation.Source{}, "Retrieved"))
func Options() cmp.Option {
	return cmp.Options{
		cmp.Comparer(func(a, b edtf.Date) bool { return a == b }),
		cmp.Comparer(func(a, b edtf.Set) bool { return a.String() == b.String() }),
		cmpopts.EquateEmpty(),
	}
}

// Diff describes how got differs from want, for people, and is empty if it
// does not: cmp.Diff with [Options]. Both may be reports, records, slices and
// maps of them, or values of your own types that hold some. It panics where
// go-cmp does: on structs of yours with unexported fields.
func Diff(want, got any) string { return cmp.Diff(want, got, Options()) }
