package combine

import (
	"reflect"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/origin"
	"github.com/stretchr/testify/require"
)

var allRecords = []cooperation.Record{
	&cooperation.Official{}, &cooperation.Organization{}, &cooperation.Delegation{}, &cooperation.Visit{},
	&cooperation.Meeting{}, &cooperation.Ceremony{}, &cooperation.Statement{}, &cooperation.Agreement{},
	&cooperation.Office{}, &cooperation.Milestone{}, &cooperation.ArmedConflict{}, &cooperation.Activity{},
}

// fillIn sets every text below v, with one element in every list.
func fillIn(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fillIn(v.Field(i))
			}
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fillIn(v.Index(0))
	case reflect.String:
		v.SetString("x")
	}
}

// Every field of every record is in the tables that say how it combines,
// except the ID and what stays with the claim.
func TestFieldTablesAreComplete(t *testing.T) {
	paths := map[cooperation.Kind]map[string]bool{}
	for _, rec := range allRecords {
		fillIn(reflect.ValueOf(rec).Elem())
		_, fields := rulesOf(rec.RecordKind()).combine(combiner{policy: &Policy{}, origins: &origin.Origins{}, kind: rec.RecordKind()}, []claimView{{record: rec, source: &cooperation.Source{}}})
		paths[rec.RecordKind()] = map[string]bool{}
		for _, f := range fields {
			paths[rec.RecordKind()][f.Path] = true
		}
	}
	for _, rec := range allRecords {
		typ := reflect.TypeOf(rec).Elem()
		for i := range typ.NumField() {
			name, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ",")
			switch name {
			case "id", "according", "citations": // stay with the claim
				continue
			case "lang": // goes with the text
				continue
			case "date", "dateBasis", "actions": // numbers and dates are not filled; tried below
				continue
			}
			if typ.Field(i).Type.Kind() == reflect.Int || typ.Field(i).Type.Kind() == reflect.Bool {
				continue
			}
			found := false
			for p := range paths[rec.RecordKind()] {
				found = found || p == "/"+name || strings.HasPrefix(p, "/"+name+"/")
			}
			require.True(t, found, "%s: no rule says how %s combines", rec.RecordKind(), name)
		}
	}
}
