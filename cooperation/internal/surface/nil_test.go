package surface

import (
	"fmt"
	"go/ast"
	"io"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline"
)

// methodTypes are the exported types with methods of the packages whose values
// come from data, by package. TestNilAndZero fails if one is missing.
var methodTypes = map[string][]any{
	"cooperation": {
		cooperation.Activity{}, cooperation.ActivityKind(""), cooperation.Agreement{}, cooperation.AgreementActionKind(""),
		cooperation.AgreementKind(""), cooperation.AgreementStatus(""), cooperation.AmbiguousError{}, cooperation.ArmedConflict{},
		cooperation.Binding(""), cooperation.Branch(""), cooperation.Ceremony{}, cooperation.CeremonyKind(""), cooperation.Code(""),
		cooperation.Country(""), cooperation.DateBasis(""), cooperation.DecodeCode(""), cooperation.DecodeError{},
		cooperation.Delegation{}, cooperation.EncodeError{}, cooperation.Grade(""), cooperation.GradeBasis(""),
		cooperation.HistoricStateError{}, cooperation.ID(""), cooperation.Kind(""), cooperation.Level(""), cooperation.LinkKind(""),
		cooperation.Meeting{}, cooperation.MeetingKind(""), cooperation.Milestone{}, cooperation.MilestoneKind(""),
		cooperation.Office{}, cooperation.OfficeActionKind(""), cooperation.OfficeKind(""), cooperation.Official{},
		cooperation.Organization{}, cooperation.OrganizationKind(""), cooperation.OrganizationRole(""), cooperation.Origin{},
		cooperation.Participant{}, cooperation.ParticipantRole(""), cooperation.Party(""), cooperation.Place{},
		cooperation.Polarity(""), cooperation.Post{}, cooperation.Problem{}, cooperation.Rank{}, cooperation.Progress(""),
		cooperation.RatificationStep(""), cooperation.Reliability(""), cooperation.Report{}, cooperation.Role(""), cooperation.Sector(""), cooperation.Severity(""),
		cooperation.SideRole(""), cooperation.SourceKind(""), cooperation.Statement{}, cooperation.StatementMode(""),
		cooperation.UnknownError{}, cooperation.ValidationError{}, cooperation.Visit{}, cooperation.VisitKind(""),
	},
	"cooperation/edtf": {
		edtf.Code(""), edtf.Date{}, edtf.Day{}, edtf.ParseError{}, edtf.Set{}, edtf.Truth(0),
	},
	"timeline": {
		timeline.BuildError{}, timeline.Claim{}, timeline.ClaimID{}, timeline.Corroboration{}, timeline.Entry{}, timeline.JudgementError{}, timeline.Ledger{},
		timeline.LedgerCode(""), timeline.LedgerError{}, timeline.RecordID{}, timeline.Resolved{}, timeline.Timeline{},
		timeline.Verdict(""),
	},
}

// TestNilAndZero calls every exported method on the zero value of its type, and
// on a nil pointer where it has a pointer receiver, with zero arguments: none may
// panic. It leaves out two families, as the standard library's own panic as well:
// methods of errors on a nil pointer, and decoding into one, which has no place
// for the value.
func TestNilAndZero(t *testing.T) {
	for _, p := range packages(t) {
		types, listed := methodTypes[p.dir]
		if !listed {
			continue
		}
		have := map[string]bool{}
		for _, v := range types {
			typ := reflect.TypeOf(v)
			have[typ.Name()] = true
			zero := reflect.New(typ)
			isError := typ.Implements(errorType) || zero.Type().Implements(errorType)
			for i := range zero.Type().NumMethod() {
				name := typ.Name() + "." + zero.Type().Method(i).Name
				called(t, "zero "+name, zero.Method(i))
				method := zero.Type().Method(i).Name
				decodes := strings.HasPrefix(method, "Unmarshal") || method == "Scan"
				_, byValue := typ.MethodByName(zero.Type().Method(i).Name)
				if !byValue && !isError && !decodes {
					called(t, "nil "+name, reflect.Zero(zero.Type()).Method(i))
				}
			}
		}
		want := receivers(p)
		for _, name := range slices.Sorted(maps.Keys(want)) {
			if !have[name] {
				t.Errorf("%s.%s has methods and is not listed in methodTypes", p.dir, name)
			}
		}
	}
}

// TestNilArguments calls every exported function that takes a report, record,
// ledger or timeline with nil for it.
func TestNilArguments(t *testing.T) {
	functions := map[string]any{
		"cooperation.Bare": cooperation.Bare, "cooperation.AppendRecord": cooperation.AppendRecord, "cooperation.AppendReport": cooperation.AppendReport,
		"cooperation.Check": cooperation.Check, "cooperation.CloneRecord": cooperation.CloneRecord,
		"cooperation.DateOf": cooperation.DateOf, "cooperation.DetailsOf": cooperation.DetailsOf, "cooperation.EncodeReport": cooperation.EncodeReport,
		"cooperation.GatheringOf": cooperation.GatheringOf, "cooperation.IdentifiersOf": cooperation.IdentifiersOf,
		"cooperation.Inherit":    cooperation.Inherit,
		"cooperation.References": cooperation.References,
		"cooperation.SetLocalID": cooperation.SetLocalID, "cooperation.WriteReports": cooperation.WriteReports,
		"timeline.Build": timeline.Build, "timeline.Diff": timeline.Diff,
		"timeline.EncodeLedger": timeline.EncodeLedger, "timeline.Merge": timeline.Merge,
	}
	for _, p := range packages(t) {
		if _, listed := methodTypes[p.dir]; !listed {
			continue
		}
		for _, name := range takers(p) {
			name = p.dir + "." + name
			f, listed := functions[name]
			if !listed {
				t.Errorf("%s takes a pointer and is not listed", name)
				continue
			}
			called(t, name, reflect.ValueOf(f))
		}
	}
}

var errorType = reflect.TypeFor[error]()

// called calls a function with zero arguments, and reads what sequences it
// returns.
func called(t *testing.T, name string, f reflect.Value) {
	t.Helper()
	defer func() {
		if p := recover(); p != nil {
			t.Errorf("%s panics: %v", name, p)
		}
	}()
	for _, out := range f.Call(zeros(f.Type())) {
		if out.Kind() != reflect.Func || out.IsNil() || out.Type().NumIn() != 1 || out.Type().In(0).Kind() != reflect.Func {
			continue
		}
		yield := reflect.MakeFunc(out.Type().In(0), func([]reflect.Value) []reflect.Value {
			return []reflect.Value{reflect.ValueOf(true)}
		})
		out.Call([]reflect.Value{yield})
	}
}

// zeros are the arguments for a function: zero values, readers of nothing,
// writers to nowhere, empty sequences.
func zeros(f reflect.Type) []reflect.Value {
	n := f.NumIn()
	if f.IsVariadic() && f.In(n-1).Elem().Kind() == reflect.Func {
		n-- // no options
	}
	var args []reflect.Value
	for i := range n {
		in := f.In(i)
		if f.IsVariadic() && i == f.NumIn()-1 {
			in = in.Elem()
		}
		switch {
		case in == reflect.TypeFor[io.Writer]():
			args = append(args, reflect.ValueOf(io.Discard))
		case in == reflect.TypeFor[io.Reader]():
			args = append(args, reflect.ValueOf(strings.NewReader("")))
		case in.Kind() == reflect.Func: // a sequence of one nil report
			args = append(args, reflect.MakeFunc(in, func(args []reflect.Value) []reflect.Value {
				args[0].Call([]reflect.Value{reflect.Zero(args[0].Type().In(0))})
				return nil
			}))
		default:
			args = append(args, reflect.Zero(in))
		}
	}
	return args
}

// receivers are the exported types with exported methods.
func receivers(p sourcePackage) map[string]bool {
	names := map[string]bool{}
	for _, f := range p.files {
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || fn.Recv == nil || !fn.Name.IsExported() {
				continue
			}
			if name := typeName(fn.Recv.List[0].Type); ast.IsExported(name) {
				names[name] = true
			}
		}
	}
	return names
}

// takers are the exported functions that take a report, record, ledger or
// timeline, alone or in a sequence.
func takers(p sourcePackage) []string {
	var names []string
	for _, f := range p.files {
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || fn.Recv != nil || !fn.Name.IsExported() {
				continue
			}
			for _, param := range fn.Type.Params.List {
				found := false
				ast.Inspect(param.Type, func(n ast.Node) bool {
					if id, ok := n.(*ast.Ident); ok {
						switch id.Name {
						case "Report", "Record", "Ledger", "Timeline":
							found = true
						}
					}
					return true
				})
				if found {
					names = append(names, fn.Name.Name)
					break
				}
			}
		}
	}
	return names
}

func typeName(e ast.Expr) string {
	if star, ok := e.(*ast.StarExpr); ok {
		e = star.X
	}
	if id, ok := e.(*ast.Ident); ok {
		return id.Name
	}
	return fmt.Sprintf("%T", e)
}
