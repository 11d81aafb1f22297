package timeline

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"pgregory.net/rapid"
)

// L7, continued: every value shown really stands in the claim that it cites, at
// the path that the field names. The claims are read anew, from their JSON.
func TestLawL7ValuesAreStated(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := genWorld(t).ledger(t)
		tl, err := l.Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		checkCited(t, tl)
	})
}

// checkCited holds every field of every record to the claims that it cites,
// and every record shown to its fields.
func checkCited(t failer, tl *Timeline) {
	t.Helper()
	for r := range tl.Records() {
		claims := map[ClaimID]*reading{}
		for c := range r.Claims() {
			claims[c.ID] = readClaim(t, tl, c)
		}
		shown := &reading{of: localIDs{}, doc: parsed(t, r.Record())}
		for _, f := range r.Fields() {
			for _, v := range f.Values {
				var want any
				if err := json.Unmarshal([]byte(v.JSON), &want); err != nil {
					t.Fatalf("%s %s: %s: %v", r.Kind, f.Path, v.JSON, err)
				}
				for _, s := range v.Said {
					c := claims[s.Claim]
					if c == nil {
						t.Fatalf("%s %s: %s cites a claim of another record", r.Kind, f.Path, v.JSON)
					}
					if s.Report != c.claim.Report || !c.states(f.Path, want, s.According) {
						t.Fatalf("%s %s: %s cites %s of %s, according to %s, which states: %v",
							r.Kind, f.Path, v.JSON, c.claim.Local, c.claim.Report, s.According, c.doc)
					}
				}
			}
			checkShown(t, r, f, shown)
		}
		for _, c := range claims {
			c.checkKept(t, r)
		}
	}
}

// checkShown holds the record shown to one of its fields: it has the first of
// single values, and all of a list.
func checkShown(t failer, r Resolved, f Field, shown *reading) {
	t.Helper()
	if f.Path == "" {
		return // of which kind it is
	}
	values := make([]any, len(f.Values))
	for i, v := range f.Values {
		_ = json.Unmarshal([]byte(v.JSON), &values[i])
	}
	all := shown.find(f.Path)
	if len(all) == 0 {
		t.Fatalf("%s %s: the record shows nothing of it: %v", r.Kind, f.Path, shown.doc)
	}
	list, isList := all[0].value.([]any)
	if !isList {
		list, values = []any{all[0].value}, values[:1]
	}
	for _, want := range values {
		if !containsLike(list, want, localIDs{}) {
			t.Fatalf("%s %s: %v is a value, and the record shows %v", r.Kind, f.Path, want, list)
		}
	}
	for _, got := range list {
		if !containsLike(values, got, localIDs{}) {
			t.Fatalf("%s %s: the record shows %v, which is none of the values", r.Kind, f.Path, got)
		}
	}
}

// localIDs says what the local IDs of a report became.
type localIDs struct {
	tl     *Timeline
	report cooperation.ID
}

// means reports whether a local ID of the report is shown as an id.
func (x localIDs) means(local, shown string) bool {
	if x.tl == nil {
		return false
	}
	r, ok := x.tl.Lookup(RecordIDOf(x.report, cooperation.ID(local)))
	return ok && r.ID.String() == shown
}

// saysSame compares a value that a claim states with one that is shown, in which
// local IDs have become ids.
func saysSame(told, shown any, x localIDs) bool {
	switch told := told.(type) {
	case map[string]any:
		other, ok := shown.(map[string]any)
		if !ok || len(told) != len(other) {
			return false
		}
		for k, v := range told {
			if w, ok := other[k]; !ok || !saysSame(v, w, x) {
				return false
			}
		}
		return true
	case []any:
		other, ok := shown.([]any)
		if !ok || len(told) != len(other) {
			return false
		}
		for i := range told {
			if !saysSame(told[i], other[i], x) {
				return false
			}
		}
		return true
	case string:
		text, ok := shown.(string)
		return ok && (told == text || x.means(told, text))
	}
	return told == shown
}

func containsLike(list []any, shown any, x localIDs) bool {
	for _, told := range list {
		if saysSame(told, shown, x) {
			return true
		}
	}
	return false
}

// reading is the JSON of a record.
type reading struct {
	of    localIDs
	claim Claim
	doc   map[string]any
}

func readClaim(t failer, tl *Timeline, c Claim) *reading {
	t.Helper()
	return &reading{localIDs{tl, c.Report}, c, parsed(t, cooperation.Inherit(c.Content(), func(id cooperation.ID) cooperation.Record {
		return firstForm(tl, RecordIDOf(c.Report, id))
	}))}
}

// firstForm is a record as its report tells it; of a report in two forms, the first.
func firstForm(tl *Timeline, id RecordID) cooperation.Record {
	r, _ := tl.Lookup(id)
	for c := range r.Claims() {
		if c.Record == id {
			return c.Content()
		}
	}
	return nil
}

func parsed(t failer, rec cooperation.Record) map[string]any {
	t.Helper()
	text, err := cooperation.AppendRecord(nil, rec)
	if err != nil {
		t.Fatalf("%v", err)
	}
	var doc map[string]any
	if err := json.Unmarshal(text, &doc); err != nil {
		t.Fatalf("%v", err)
	}
	return doc
}

// found is what stands at a path, and according to whom.
type found struct {
	value     any
	according string
}

// find returns what stands at the path of a field: one thing, or one for each
// action of a kind.
func (x *reading) find(path string) []found {
	text := func(doc map[string]any, name string) string {
		s, _ := doc[name].(string)
		return s
	}
	if path == "" {
		return []found{{map[string]any{string(x.claim.Kind): x.doc}, text(x.doc, "according")}}
	}
	rest, ofAction := strings.CutPrefix(path, "/actions/")
	if !ofAction {
		if value, ok := pointed(x.doc, path); ok {
			return []found{{value, text(x.doc, "according")}}
		}
		return nil
	}
	group, within, _ := strings.Cut(rest, "/")
	group = strings.NewReplacer("~1", "/", "~0", "~").Replace(group)
	head, date, hasDate := strings.Cut(group, "@")
	label := ""
	if strings.HasPrefix(head, "other:") {
		i := strings.LastIndexByte(head, ':')
		head, label = head[:i], head[i+1:]
	}
	kind, party, _ := strings.Cut(head, ":")
	var out []found
	actions, _ := x.doc["actions"].([]any)
	for _, a := range actions {
		a := a.(map[string]any)
		if text(a, "kind") != kind || hasDate && text(a, "date") != date || label != "" && !strings.EqualFold(text(a, "label"), label) {
			continue
		}
		if told := text(a, "party"); told != party && !x.of.means(told, party) {
			continue
		}
		value, ok := pointed(a, "/"+within)
		if !ok {
			continue
		}
		according := text(a, "according")
		if according == "" {
			according = text(x.doc, "according")
		}
		out = append(out, found{value, according})
	}
	return out
}

// pointed follows a path into an object. Polarity stands everywhere: what is not
// denied is asserted.
func pointed(doc map[string]any, path string) (any, bool) {
	var value any = doc
	for _, name := range strings.Split(path, "/")[1:] {
		m, ok := value.(map[string]any)
		if !ok {
			return nil, false
		}
		if value, ok = m[name]; !ok {
			return "asserted", name == "polarity"
		}
	}
	return value, true
}

// states reports whether the claim states a value at a path, ascribed as it is
// shown to be.
func (x *reading) states(path string, shown any, according RecordID) bool {
	for _, f := range x.find(path) {
		if f.according == "" != according.IsZero() || f.according != "" && !x.of.means(f.according, according.String()) {
			continue
		}
		if list, isList := f.value.([]any); isList && containsLike(list, shown, x.of) || !isList && saysSame(f.value, shown, x.of) {
			return true
		}
	}
	return false
}

// checkKept holds a record to one of its claims: everything that the claim
// states is among the values that cite it.
func (x *reading) checkKept(t failer, r Resolved) {
	t.Helper()
	if x.claim.Kind != r.Kind {
		for _, f := range r.Fields() {
			if f.Path == "" {
				return // states cited it
			}
		}
		t.Fatalf("%s: nothing is shown of a claim that tells of a %s", r.Kind, x.claim.Kind)
	}
	cited := map[string][]any{}
	for _, f := range r.Fields() {
		for _, v := range f.Values {
			for _, s := range v.Said {
				if s.Claim == x.claim.ID {
					var value any
					_ = json.Unmarshal([]byte(v.JSON), &value)
					cited[f.Path] = append(cited[f.Path], value)
				}
			}
		}
	}
	for path, values := range x.leaves() {
		for _, v := range values {
			kept := false
			for p, shown := range cited {
				kept = kept || (p == path || strings.HasPrefix(path, "/actions/") && strings.HasPrefix(p, "/actions/") &&
					strings.HasSuffix(p, path[strings.LastIndexByte(path, '/'):])) && holds(shown, v, x.of)
			}
			if !kept {
				t.Fatalf("%s: %s states %v at %s, and no value cites it: %v", r.Kind, x.claim.Report, v, path, cited[path])
			}
		}
	}
}

func holds(shown []any, told any, x localIDs) bool {
	for _, s := range shown {
		if saysSame(told, s, x) {
			return true
		}
	}
	return false
}

// leaves are the values that a claim states, by the path of their field. What
// goes with another field, or stays with the claim, is not among them.
func (x *reading) leaves() map[string][]any {
	out := map[string][]any{}
	var walk func(path string, value any)
	walk = func(path string, value any) {
		name := path[strings.LastIndexByte(path, '/')+1:]
		switch name {
		case "id", "according", "citations", "dateBasis": // stay with the claim
			return
		}
		if strings.HasSuffix(path, "place/lang") || strings.HasSuffix(path, "place/identifier") {
			return // goes with the city
		}
		if path == "/name/lang" || path == "/lang" {
			return // goes with the name or text
		}
		switch v := value.(type) {
		case map[string]any:
			if name == "head" || name == "through" {
				out[path] = append(out[path], v)
				return
			}
			for k, w := range v {
				walk(path+"/"+k, w)
			}
		case []any:
			if path == "/actions" {
				for _, a := range v {
					for k, w := range a.(map[string]any) {
						if k != "kind" && k != "party" { // are in the path
							walk("/actions/*/"+k, w)
						}
					}
				}
				return
			}
			out[path] = append(out[path], v...)
		default:
			out[path] = append(out[path], v)
		}
	}
	for k, v := range x.doc {
		walk("/"+k, v)
	}
	return out
}
