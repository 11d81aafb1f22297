package cooperation

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/go-playground/validator/v10"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// structTypes returns the type of a report and all struct types below it.
func structTypes() []reflect.Type {
	var list []reflect.Type
	var visit func(t reflect.Type)
	visit = func(t reflect.Type) {
		if t.Kind() == reflect.Slice {
			t = t.Elem()
		}
		if t.Kind() != reflect.Struct || t == reflect.TypeFor[edtf.Date]() || slices.Contains(list, t) {
			return
		}
		list = append(list, t)
		for i := range t.NumField() {
			visit(t.Field(i).Type)
		}
	}
	visit(reflect.TypeFor[Report]())
	return list
}

// validateRules splits a tag into its rules: name and parameter.
func validateRules(f reflect.StructField) (rules [][2]string) {
	tag, ok := f.Tag.Lookup("validate")
	if !ok {
		return nil
	}
	for r := range strings.SplitSeq(tag, ",") {
		name, param, _ := strings.Cut(r, "=")
		rules = append(rules, [2]string{name, param})
	}
	return rules
}

// hasRule reports whether a tag has a rule, with a parameter if one is given.
func hasRule(f reflect.StructField, name string, param ...string) bool {
	return slices.ContainsFunc(validateRules(f), func(r [2]string) bool {
		return r[0] == name && (len(param) == 0 || r[1] == param[0])
	})
}

// TestTags keeps the struct tags honest. Each check stands for a trap of the
// validator, or for what other parts of this package read from the tags.
func TestTags(t *testing.T) {
	allowed := []string{"required", "required_if", "required_without", "omitempty", "dive", "min", "max"}
	lowerCamel := regexp.MustCompile(`^[a-z][a-zA-Z0-9]*$`)
	for _, st := range structTypes() {
		names := map[string]bool{}
		for i := range st.NumField() {
			f := st.Field(i)
			where := st.Name() + "." + f.Name
			name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
			isList := f.Type.Kind() == reflect.Slice
			switch {
			case !f.IsExported():
				t.Errorf("%s: not exported, so literals, codecs and checks do not reach it", where)
			case f.Anonymous:
				t.Errorf("%s: embedded, so that the compiled rules and the validator name its fields differently", where)
			case !lowerCamel.MatchString(name):
				t.Errorf("%s: the JSON name %q is not lowerCamel", where, name)
			case names[name]:
				t.Errorf("%s: the JSON name %q is taken", where, name)
			case name != jsonName(f.Name):
				t.Errorf("%s: the JSON name is %q, but messages would say %q", where, name, jsonName(f.Name))
			}
			names[name] = true
			if k := f.Type.Kind(); k == reflect.Pointer || k == reflect.Map || k == reflect.Interface {
				t.Errorf("%s: a %s: records are plain values without pointers, and maps have no order", where, k)
			}
			if isList && !strings.Contains(options, "omitempty") {
				t.Errorf("%s: a list without omitempty: nil and empty must encode the same", where)
			}
			for _, r := range validateRules(f) {
				if !slices.Contains(allowed, r[0]) {
					t.Errorf("%s: the rule %q is not one of %q", where, r[0], allowed)
				}
				if strings.HasPrefix(r[0], "required_") {
					fields := strings.Fields(r[1])
					if r[0] == "required_if" {
						if len(fields) != 2 {
							t.Errorf("%s: %s=%s: want one field and one value, because several mean all of them", where, r[0], r[1])
						}
						fields = fields[:1]
					}
					if len(fields) != 1 {
						t.Errorf("%s: %s=%s: want one field", where, r[0], r[1])
					}
					for _, other := range fields {
						if o, ok := st.FieldByName(other); !ok || o.Type.Kind() != reflect.String {
							t.Errorf("%s: %s=%s: there is no field %s that is a string", where, r[0], r[1], other)
						}
					}
				}
			}
			elem := f.Type
			if isList {
				elem = elem.Elem()
			}
			if isList && elem.Kind() == reflect.Struct && !hasRule(f, "dive") {
				t.Errorf("%s: a list of structs without dive, whose members would be skipped", where)
			}
			if isList && elem.Kind() != reflect.Struct && !strings.HasSuffix(f.Tag.Get("validate"), "dive,required") {
				t.Errorf("%s: a list whose members may be empty", where)
			}
			if isList && hasRule(f, "required") && validateRules(f)[0][0] == "required" {
				t.Errorf("%s: required accepts an empty list; min=1 does not", where)
			}
			if f.Type.Kind() == reflect.Struct && hasRequired(f.Type) && strings.Contains(options, "omit") && !hasRule(f, "omitempty") {
				t.Errorf("%s: a struct that may be left out, with required fields, needs omitempty", where)
			}
			if elem.Kind() == reflect.String {
				checkOther(t, st, f, elem)
			}
		}
	}
}

// hasRequired reports whether a struct type has fields that must be given.
func hasRequired(t reflect.Type) bool {
	for i := range t.NumField() {
		if f := t.Field(i); hasRule(f, "required") || hasRule(f, "required_without") {
			return t != reflect.TypeFor[edtf.Date]()
		}
	}
	return false
}

// checkOther proves that where a term may be "other" the source's own word for
// it is asked for.
func checkOther(t *testing.T, st reflect.Type, f reflect.StructField, term reflect.Type) {
	v := reflect.New(term).Elem()
	v.SetString("other")
	e, ok := v.Interface().(interface{ Valid() bool })
	if !ok || !e.Valid() || term == reflect.TypeFor[ID]() {
		return
	}
	if term == reflect.TypeFor[Branch]() {
		return // the text of the rank, or the label of the office, is its word
	}
	for i := range st.NumField() {
		if hasRule(st.Field(i), "required_if", f.Name+" other") {
			return
		}
	}
	t.Errorf("%s.%s may be other, but no field is required_if=%s other", st.Name(), f.Name, f.Name)
}

// TestFieldKinds proves that no field gets its kind by accident, and that the
// tag defcoop is written as it is read.
func TestFieldKinds(t *testing.T) {
	used := map[string]bool{}
	for _, st := range structTypes() {
		for f := range st.Fields() {
			elem := f.Type
			if elem.Kind() == reflect.Slice {
				elem = elem.Elem()
			}
			where := st.Name() + "." + f.Name
			tag, tagged := f.Tag.Lookup("defcoop")
			word, targets, _ := strings.Cut(tag, "=")
			used[word] = true
			got, _ := kindOf(f, elem)
			switch _, known := taggedKinds[word]; {
			case tagged && elem != reflect.TypeFor[ID]() && elem != reflect.TypeFor[string]():
				t.Errorf("%s: a %s with a tag defcoop, which is read of IDs and strings", where, elem)
			case tagged && !known:
				t.Errorf("%s: the tag defcoop says %q, which is none of its words", where, word)
			case targets != "" && word != "ref":
				t.Errorf("%s: only ref has a parameter, not %q", where, word)
			case got == fieldOwnID && f.Name != "ID":
				t.Errorf("%s: an ID without a tag is that of the record itself: say what it names", where)
			case got == fieldText && elem == reflect.TypeFor[string]() && !slices.Contains(texts, where):
				t.Errorf("%s is checked as a text: add it to texts, or give it a tag", where)
			case got == fieldText && elem != reflect.TypeFor[string]():
				t.Errorf("%s: %s has no Valid method, and no kind of its own", where, elem)
			}
			for target := range strings.FieldsSeq(targets) {
				if !Kind(target).Valid() {
					t.Errorf("%s: there are no records of the kind %q", where, target)
				}
			}
			if k := elem.Kind(); got == fieldOther && k != reflect.Uint64 && k != reflect.Bool && elem != reflect.TypeFor[edtf.Date]() {
				t.Errorf("%s: a %s is not checked", where, elem)
			}
			if got == fieldOther && len(validateRules(f)) > 0 {
				t.Errorf("%s: a rule for a %s, which the walk does not look at", where, elem)
			}
		}
	}
	for word := range taggedKinds {
		if !used[word] {
			t.Errorf("no field is tagged %s", word)
		}
	}
}

// texts are the fields that hold nothing but text. A new field of type string
// fails the test until somebody has thought of what it holds.
var texts = []string{
	"Source.Title", "Source.Publisher", "Source.Label", "Source.Authors", "Origin.Name",
	"Citation.Locator", "Citation.Quotation", "Identifier.Value", "Detail.Name", "Detail.Value", "Source.Dataset",
	"Name.Full", "Name.Family", "Name.Given", "Text.Text", "Official.Honorific", "Rank.Text", "Rank.Title", "Post.Title",
	"Organization.Label", "Link.Label", "Delegation.Name",
	"Participant.Label", "Participant.RoleLabel", "Place.City", "Place.Site", "Topic.Text",
	"Visit.Label", "Visit.LevelLabel", "Visit.StatusLabel", "Visit.Purpose",
	"Meeting.Label", "Meeting.Name", "Meeting.LevelLabel", "Meeting.StatusLabel", "Meeting.Purpose", "Meeting.Occasion",
	"Ceremony.Label", "Ceremony.StatusLabel", "Ceremony.Honours", "Statement.ModeLabel", "Statement.Text", "Translation.Text", "Translation.By",
	"Agreement.Label", "AgreementAction.Label", "AgreementAction.StepLabel", "AgreementAction.StatusLabel", "Office.Label", "OfficeAction.Label", "Milestone.Label",
	"ArmedConflict.Label", "ConflictLabel.Text",
	"Activity.Label", "Activity.Name", "Activity.StatusLabel", "Side.Label", "Item.Text",
}

// TestForeignValidators proves that instances of the validator that other
// people make, with or without the option that ours has, can read our types.
func TestForeignValidators(t *testing.T) {
	for name, v := range map[string]*validator.Validate{
		"plain":    validator.New(),
		"required": validator.New(validator.WithRequiredStructEnabled()),
	} {
		t.Run(name, func(t *testing.T) {
			r := fullValue(reflect.TypeFor[Report](), 2).Interface().(Report)
			type envelope struct {
				Report  Report   `validate:"required"`
				Pointer *Report  `validate:"required"`
				Many    []Report `validate:"required,dive"`
				ID      ID       `validate:"required"`
				Party   Party
				Country Country
				Date    edtf.Date `validate:"required"`
			}
			if err := v.Struct(envelope{r, &r, []Report{r}, r.ID, "AZ", "AZ", edtf.MustParse("2020")}); err != nil {
				t.Errorf("filled: %v", err)
			}
			if err := v.Struct(envelope{}); err == nil {
				t.Error("empty: want an error")
			}
			if err := v.Struct(Report{Visits: make([]Visit, 1)}); err == nil {
				t.Error("report without IDs: want an error")
			}
		})
	}
}

// fullValue makes a value of a type with every field given.
func fullValue(t reflect.Type, members int) reflect.Value {
	v := reflect.New(t).Elem()
	switch {
	case t == reflect.TypeFor[edtf.Date]():
		v.Set(reflect.ValueOf(edtf.MustParse("2020")))
	case t.Kind() == reflect.Struct:
		for i := range t.NumField() {
			v.Field(i).Set(fullValue(t.Field(i).Type, members))
		}
	case t.Kind() == reflect.Slice:
		for range members {
			v.Set(reflect.Append(v, fullValue(t.Elem(), members)))
		}
	case t.Kind() == reflect.String:
		v.SetString("other")
	case t.Kind() == reflect.Int:
		v.SetInt(1)
	}
	return v
}

// TestEveryTagIsExplained proves that explain has words for every rule that
// the tags use, but for those that never fail.
func TestEveryTagIsExplained(t *testing.T) {
	for _, st := range structTypes() {
		for i := range st.NumField() {
			for _, r := range validateRules(st.Field(i)) {
				switch r[0] {
				case "required", "required_if", "required_without", "min", "max", "dive", "omitempty":
				default:
					t.Errorf("%s.%s: explain does not know the rule %s", st.Name(), st.Field(i).Name, r[0])
				}
			}
		}
	}
}

// TestNoValidatorInPublicAPI proves that one file alone imports the validator,
// and that it exports nothing.
func TestNoValidatorInPublicAPI(t *testing.T) {
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		imports := slices.ContainsFunc(file.Imports, func(s *ast.ImportSpec) bool {
			return strings.Contains(s.Path.Value, "go-playground/validator")
		})
		if imports != (name == "check_engine.go") {
			t.Errorf("%s: imports the validator: %v; only check_engine.go may", name, imports)
		}
		if imports {
			ast.FileExports(file)
			for _, d := range file.Decls {
				if g, ok := d.(*ast.GenDecl); !ok || g.Tok != token.IMPORT {
					t.Errorf("%s exports something", name)
				}
			}
		}
	}
}
