package cooperation

import (
	"bytes"
	"fmt"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// fill gives every field of a value something of its own, counted from n, and
// every list two elements. It touches what is there already, so that a second
// call changes a value in place, down to the elements of its lists.
func fill(v reflect.Value, n *int) {
	*n++
	if v.Type() == reflect.TypeFor[edtf.Date]() {
		v.Set(reflect.ValueOf(edtf.MustParse(fmt.Sprintf("%04d", *n))))
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(fmt.Sprintf("text %d", *n))
	case reflect.Bool:
		v.SetBool(!v.Bool())
	case reflect.Int:
		v.SetInt(int64(*n))
	case reflect.Uint64:
		v.SetUint(uint64(*n))
	case reflect.Slice:
		if v.IsNil() {
			v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		}
		for i := range v.Len() {
			fill(v.Index(i), n)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), n)
		}
	default:
		panic(fmt.Sprintf("a field of type %s: teach fill, Clone and the tests about it", v.Type()))
	}
}

// filled is a report in which every field of every record is given.
func filled() *Report {
	r, n := new(Report), 0
	fill(reflect.ValueOf(r).Elem(), &n)
	return r
}

// A clone equals its original, and changing every field and every element of
// the one leaves the other as it was.
func TestCloneSharesNothing(t *testing.T) {
	original := filled()
	clone := original.Clone()
	require.Empty(t, cmp.Diff(original, clone, equalDates))

	n := 1000
	fill(reflect.ValueOf(clone).Elem(), &n)
	assert.Empty(t, cmp.Diff(filled(), original, equalDates), "the original has changed with its clone")
}

func TestCloneRecordSharesNothing(t *testing.T) {
	original := filled()
	seen := map[Kind]bool{}
	for rec := range original.Records() {
		seen[rec.RecordKind()] = true
		clone := CloneRecord(rec)
		require.Equal(t, reflect.TypeOf(rec), reflect.TypeOf(clone))
		require.Empty(t, cmp.Diff(rec, clone, equalDates))
		n := 1000
		fill(reflect.ValueOf(clone).Elem(), &n)
	}
	assert.Len(t, seen, len(kinds))
	assert.Empty(t, cmp.Diff(filled(), original, equalDates), "the original has changed with a clone")
}

// A clone is exact: nil stays nil, empty stays empty.
func TestCloneIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		original := anyReport(t)
		if clone := original.Clone(); !reflect.DeepEqual(original, clone) {
			t.Fatal(cmp.Diff(original, clone, equalDates))
		}
	})
	assert.Nil(t, (*Report)(nil).Clone())
	assert.Nil(t, CloneRecord(nil))
	assert.Nil(t, CloneRecord((*Visit)(nil)))
}

func BenchmarkClone(b *testing.B) {
	report, err := DecodeReport(bytes.NewReader(baku(b)))
	require.NoError(b, err)
	b.Run("Report", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			report.Clone()
		}
	})
	b.Run("Record", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			CloneRecord(&report.Meetings[0])
		}
	})
}

func ExampleReport_Clone() {
	draft := &Report{ID: "baku-talks", Visits: []Visit{{ID: "visit", Guests: []Party{"KR"}}}}
	final := draft.Clone()
	final.Visits[0].Guests[0] = "AZ"
	fmt.Println(draft.Visits[0].Guests, final.Visits[0].Guests)
	// Output: [KR] [AZ]
}

func ExampleCloneRecord() {
	report := &Report{ID: "baku-talks", Meetings: []Meeting{{ID: "talks", Topics: []Topic{{Text: "training"}}}}}
	for rec := range report.Records() {
		mine := CloneRecord(rec).(*Meeting)
		mine.Topics[0].Text = "exercises"
		fmt.Println(report.Meetings[0].Topics[0].Text, mine.Topics[0].Text)
	}
	// Output: training exercises
}
