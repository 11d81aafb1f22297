package corpus

import (
	"reflect"
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

// Every reference of every record is visited: a new field of the model that is forgotten here fails.
func TestRefVisitorSeesAll(t *testing.T) {
	for _, rec := range records {
		ids, parties := 0, 0
		fill(reflect.ValueOf(rec).Elem(), &ids, &parties)
		refs, told, sides := 0, 0, 0
		RefVisitor{
			Ref:   func(id *cooperation.ID) { refs++; *id = "y" },
			Told:  func(id *cooperation.ID) { told++; *id = "y" },
			Party: func(p *cooperation.Party) { sides++; *p = "y" },
		}.Visit(rec)
		require.Equal(t, ids-1, refs+told, "%s: references, without the record's own ID", rec.RecordKind())
		require.Equal(t, parties, sides, "%s: parties", rec.RecordKind())
	}
}
