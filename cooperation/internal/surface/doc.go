// Package surface holds tests of what other people's code and eyes meet: the
// exported names of every public package, the documentation of each of them,
// the lists of errors, and the examples. It has no code of its own.
//
// The exported names of a package stand, one a line, with signature, value and
// JSON name, in testdata/PACKAGE.txt, so that every change of the API is a
// changed line in a review. After a change that is meant, write them anew:
//
//	go test ./cooperation/internal/surface -update
package surface
