package cooperation

import (
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// TestReferences compares what References yields with what the fields are by
// their rules, over reports of any content.
func TestReferences(t *testing.T) {
	var expected func(v reflect.Value, rules *typeRules, list map[any]bool)
	expected = func(v reflect.Value, rules *typeRules, list map[any]bool) {
		for i := range rules.fields {
			f := &rules.fields[i]
			elements := []reflect.Value{v.Field(f.index)}
			if f.list {
				elements = nil
				for j := range v.Field(f.index).Len() {
					elements = append(elements, v.Field(f.index).Index(j))
				}
			}
			for _, e := range elements {
				switch {
				case f.kind == fieldStruct:
					expected(e, f.elem, list)
				case (f.kind == fieldReference || f.kind == fieldParty) && e.Len() > 0:
					list[e.Addr().Interface()] = f.name == "according" || rules.typ == reflect.TypeFor[Link]()
				}
			}
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		for rec := range anyReport(t).Records() {
			want, got := map[any]bool{}, map[any]bool{}
			v := reflect.ValueOf(rec).Elem()
			expected(v, rulesOf(v.Type(), map[reflect.Type]*typeRules{}), want)
			for r := range References(rec) {
				if r.Party != nil {
					got[r.Party] = r.Tells
				} else {
					got[r.ID] = r.Tells
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatalf("%T (-want +got):\n%s", rec, diff)
			}
		}
	})
	for rec := range filled().Records() { // every one of them can be the last
		all := 0
		for range References(rec) {
			all++
		}
		for stop := range all {
			n := 0
			for range References(rec) {
				if n == stop {
					break
				}
				n++
			}
			assert.Equal(t, stop, n)
		}
	}
}

// What several kinds share is read from the fields of those names.
func TestSharedFields(t *testing.T) {
	gatherings, dated := 0, 0
	for rec := range filled().Records() {
		v := reflect.ValueOf(rec).Elem()
		g, ok := GatheringOf(rec)
		assert.Equal(t, v.FieldByName("Guests").IsValid(), ok, rec.RecordKind())
		if ok {
			gatherings++
		}
		for f, got := range reflect.ValueOf(g).Fields() {
			want := reflect.Zero(f.Type)
			if own := v.FieldByName(f.Name); ok && own.IsValid() {
				want = own
			}
			assert.Equal(t, want.Interface(), got.Interface(), "%s of a %s", f.Name, rec.RecordKind())
		}
		date := edtf.Date{}
		if own := v.FieldByName("Date"); own.IsValid() {
			date = own.Interface().(edtf.Date)
			dated++
		}
		assert.Equal(t, date, DateOf(rec), rec.RecordKind())

		SetLocalID(rec, "new")
		assert.Equal(t, ID("new"), rec.LocalID())
	}
	assert.NotZero(t, gatherings)
	assert.NotZero(t, dated)
}

// A report put together record by record is the report.
func TestAppend(t *testing.T) {
	whole := filled()
	parts := &Report{ID: whole.ID, Revision: whole.Revision, Retracts: whole.Retracts, Source: whole.Source}
	for rec := range whole.Records() {
		parts.Append(rec)
	}
	require.Empty(t, cmp.Diff(whole, parts, equalDates))
}

// Nil records, and nil pointers to records, have nothing and do nothing.
func TestNilRecords(t *testing.T) {
	records := []Record{nil}
	for _, kind := range kinds {
		records = append(records, reflect.Zero(reflect.TypeOf(newRecord(kind))).Interface().(Record))
	}
	for _, rec := range records {
		r := new(Report)
		r.Append(rec)
		SetLocalID(rec, "a")
		for range References(rec) {
			t.Errorf("%T: found a reference", rec)
		}
		_, ok := GatheringOf(rec)
		assert.False(t, ok)
		assert.True(t, DateOf(rec).IsZero())
		assert.Nil(t, CloneRecord(rec))
		assert.Equal(t, new(Report), r)
		if rec != nil {
			assert.Empty(t, rec.LocalID())
			assert.Equal(t, Telling{}, rec.Told())
		}
	}
}

// What names a record and who tells it goes; all else stays, and the record stays
// as it was.
func TestBare(t *testing.T) {
	v := &Visit{
		ID: "a", Guests: []Party{"NO"}, Identifiers: []Identifier{{Scheme: "row", Value: "1"}}, Links: []Link{{To: "b"}}, According: "who",
		Citations: []Citation{{Quotation: "words"}}, Polarity: PolarityDenied, Purpose: "talks",
	}
	before := CloneRecord(v)
	require.Equal(t, &Visit{Guests: []Party{"NO"}, Polarity: PolarityDenied, Purpose: "talks"}, Bare(v))
	require.Equal(t, before, Record(v))
	require.Equal(t, &Statement{Polarity: PolarityDenied}, Bare(&Statement{ID: "s", Polarity: PolarityDenied}))
	require.Nil(t, Bare(nil))
	require.Nil(t, Bare((*Visit)(nil)))
}
