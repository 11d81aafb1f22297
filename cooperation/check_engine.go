package cooperation

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"sync"

	"github.com/go-playground/validator/v10"
)

// engine returns the validator that reads the struct tags of the records. It
// is asked only about a report that is known to break a rule, because it takes
// many times as long as our own walk. It is private, made on first use, and
// knows none but its built-in tags, so that the same tags work in anybody's own
// instance.
var engine = sync.OnceValue(func() *validator.Validate {
	v := validator.New(validator.WithRequiredStructEnabled())
	v.RegisterTagNameFunc(func(f reflect.StructField) string {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		return name
	})
	return v
})

// nameIncomplete names the values of the report that are missing or out of
// range.
func (c *checker) nameIncomplete() {
	err := engine().Struct(c.report)
	var list validator.ValidationErrors
	if !errors.As(err, &list) {
		return // nil: a report is a struct, there is no other error
	}
	for _, e := range list {
		code, got, want := explain(e)
		c.add(pointerOf(e.Namespace()), code, got, want)
	}
}

// pointerOf turns "Report.visits[0].date" into "/visits/0/date".
func pointerOf(namespace string) string {
	_, fields, _ := strings.Cut(namespace, ".")
	b := make([]byte, 0, len(fields)+1)
	b = append(b, '/')
	for i := range len(fields) {
		switch ch := fields[i]; ch {
		case '.', '[':
			b = append(b, '/')
		case ']':
		default:
			b = append(b, ch)
		}
	}
	return string(b)
}

// explain says in words what a failed tag found and expected.
func explain(e validator.FieldError) (code Code, got, want string) {
	const absent = "it is missing"
	params := strings.Fields(e.Param())
	switch e.Tag() {
	case "required":
		return CodeMissing, absent, "a value"
	case "required_if":
		return CodeMissingLabel, absent, fmt.Sprintf("the source's own word, because %s is %q", jsonName(params[0]), params[1])
	case "required_without":
		return CodeMissing, absent, "a value, or " + jsonName(params[0]) + " in its place"
	case "min":
		if e.Kind() == reflect.Slice {
			return CodeMissing, "the list is empty", "a list of at least " + e.Param()
		}
		return CodeOutOfRange, fmt.Sprintf("it is %v", e.Value()), e.Param() + " or more"
	case "max":
		return CodeOutOfRange, fmt.Sprintf("it is %v", e.Value()), e.Param() + " or less"
	}
	// A test over all tags keeps this list complete.
	return CodeOutOfRange, "it breaks the rule " + e.Tag(), "a value that keeps it"
}

// jsonName is the name in JSON of a field: the Go name with a lower-case
// start. A test proves that it holds for every field.
func jsonName(field string) string {
	if strings.ToUpper(field) == field {
		return strings.ToLower(field) // ID, URL
	}
	return strings.ToLower(field[:1]) + field[1:]
}

// oneOf joins names for a person: "a", "a or b", "a, b or c".
func oneOf(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " or " + names[last]
}
