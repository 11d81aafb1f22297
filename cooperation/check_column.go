package cooperation

import (
	"reflect"
	"slices"
	"sync"
)

// keyedKinds are the kinds of records that Source.RowKey is about.
var keyedKinds = [...]Kind{KindVisit, KindMeeting, KindCeremony, KindActivity, KindAgreement}

// keyedRules are the rules of these kinds.
var keyedRules = sync.OnceValue(func() []*typeRules {
	var list []*typeRules
	for _, f := range reportRules().fields {
		if slices.ContainsFunc(keyedKinds[:], func(k Kind) bool { return k.list() == f.name }) {
			list = append(list, f.elem)
		}
	}
	return list
})

// column checks an entry of Source.RowKey. What begins with "/" is a JSON Pointer
// to a field that some kind of happening, or an agreement, has. Anything else is
// the name of a detail, and so a text.
func (w *walker) column(parent reflect.Value, s string, f *fieldRules) {
	switch {
	case s[0] != '/':
		w.text(parent, s, f)
	case !isPointer(s):
		w.problem(CodeMalformedPointer, "it is "+echo(s), `the name of a detail, or a JSON Pointer such as "/date"`)
	case !slices.ContainsFunc(keyedRules(), func(r *typeRules) bool { return r.names(s) }):
		w.problem(CodeUnresolvedPointer, "it names no field", "a field of a visit, meeting, ceremony, activity or agreement, without numbers of lists")
	}
}

// names reports whether a JSON Pointer without numbers leads to a field of a
// struct, or of a struct in it.
func (r *typeRules) names(pointer string) bool {
	token, rest := nextToken(pointer)
	f := r.field(token)
	switch {
	case f == nil:
		return false
	case rest == "":
		return true
	}
	return f.kind == fieldStruct && !f.list && f.elem.names(rest)
}
