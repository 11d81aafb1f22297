package timeline

import (
	"reflect"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/stretchr/testify/require"
)

var records = []cooperation.Record{
	&cooperation.Official{}, &cooperation.Organization{}, &cooperation.Delegation{}, &cooperation.Visit{},
	&cooperation.Meeting{}, &cooperation.Ceremony{}, &cooperation.Statement{}, &cooperation.Agreement{},
	&cooperation.Office{}, &cooperation.Milestone{}, &cooperation.ArmedConflict{}, &cooperation.Activity{},
}

// fill sets every field below v, with one element in every list, and counts
// the IDs and parties.
func fill(v reflect.Value, ids, parties *int) {
	switch v.Type() {
	case reflect.TypeFor[cooperation.ID]():
		*ids++
		v.SetString("x")
		return
	case reflect.TypeFor[cooperation.Party]():
		*parties++
		v.SetString("x")
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fill(v.Field(i), ids, parties)
			}
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0), ids, parties)
	case reflect.String:
		v.SetString("x")
	}
}

// Every reference of every record is visited, and setID reaches every record:
// a new field of the model that is forgotten here fails.
func TestRefVisitorSeesAll(t *testing.T) {
	for _, rec := range records {
		ids, parties := 0, 0
		fill(reflect.ValueOf(rec).Elem(), &ids, &parties)
		refs, told, sides := 0, 0, 0
		refVisitor{
			ref:   func(id *cooperation.ID) { refs++; *id = "y" },
			told:  func(id *cooperation.ID) { told++; *id = "y" },
			party: func(p *cooperation.Party) { sides++; *p = "y" },
		}.visit(rec)
		require.Equal(t, ids-1, refs+told, "%s: references, without the record's own ID", rec.RecordKind())
		require.Equal(t, parties, sides, "%s: parties", rec.RecordKind())
		setID(rec, "z")
		require.Equal(t, cooperation.ID("z"), rec.LocalID())
	}
}

// Every field of every record is in the tables that say how it combines,
// except the ID and what stays with the claim.
func TestFieldTablesAreComplete(t *testing.T) {
	paths := map[cooperation.Kind]map[string]bool{}
	for _, rec := range records {
		ids, parties := 0, 0
		fill(reflect.ValueOf(rec).Elem(), &ids, &parties)
		_, fields := combineKind(combiner{policy: &Policy{}, origins: &origins{}, kind: rec.RecordKind()}, rec.RecordKind(), []telling{{record: rec, source: &cooperation.Source{}}})
		paths[rec.RecordKind()] = map[string]bool{}
		for _, f := range fields {
			paths[rec.RecordKind()][f.Path] = true
		}
	}
	for _, rec := range records {
		typ := reflect.TypeOf(rec).Elem()
		for i := range typ.NumField() {
			name, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ",")
			switch name {
			case "id", "according", "citations": // stay with the claim
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
