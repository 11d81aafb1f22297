package cooperation

import (
	"strconv"
	"strings"
)

// pointer checks a citation's field: a JSON Pointer that leads somewhere from
// the record or action that carries the citation. A field need not be given to
// be cited, but a member of a list must be there.
func (w *walker) pointer(s string) {
	if !isPointer(s) {
		w.problem(CodeMalformedPointer, "it is "+echo(s), `a JSON Pointer such as "/date", from what carries the citation`)
		return
	}
	v, rules := w.carrier, w.carrierRules
	for s != "" {
		var token string
		token, s = nextToken(s)
		f := rules.field(token)
		if f == nil {
			w.problem(CodeUnresolvedPointer, "it names no field", "a field of what carries the citation")
			return
		}
		v = v.Field(f.index)
		if f.list && s != "" {
			token, s = nextToken(s)
			i, err := strconv.Atoi(token)
			if err != nil || !isIndex(token) || len(token) > 1 && token[0] == '0' || i >= v.Len() {
				w.problem(CodeUnresolvedPointer, "it names no member of the list "+f.name, "the number of one, counted from 0")
				return
			}
			v = v.Index(i)
		}
		if s == "" {
			return
		}
		if f.kind != fieldStruct {
			w.problem(CodeUnresolvedPointer, "it goes on below "+f.name+", which has no fields", "a field of what carries the citation")
			return
		}
		rules = f.elem
	}
}

// isPointer reports whether s is a JSON Pointer: "" or tokens that each begin
// with "/", in which "~" stands only before 0 or 1.
func isPointer(s string) bool {
	if s == "" {
		return true
	}
	if s[0] != '/' {
		return false
	}
	for i := strings.IndexByte(s, '~'); i >= 0; {
		if i+1 == len(s) || s[i+1] != '0' && s[i+1] != '1' {
			return false
		}
		next := strings.IndexByte(s[i+1:], '~')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return true
}
