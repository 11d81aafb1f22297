package timeline

import (
	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/combine"
)

// FieldClass says how the values of a field from several claims combine.
type FieldClass string

// The classes of fields.
const (
	FieldSingle FieldClass = "single" // one value holds; incompatible ones are a conflict
	FieldSet    FieldClass = "set"    // all values hold together
	FieldText   FieldClass = "text"   // wordings that stand side by side
	FieldDated  FieldClass = "dated"  // values at their times: a promotion is no conflict
)

// Field is one field of a resolved record with everything that its claims say.
type Field struct {
	// Path is the field in the record, a JSON Pointer. The actions of
	// agreements and offices stand by kind: "/actions/opened/date". The path of
	// the whole record, "", is that of a field in conflict whose values are
	// records by their kind, {"visit": {...}}: a report exists in two forms of
	// one revision, which tell of two kinds of things under one ID.
	Path string `json:"path"`
	// Action is which action of the record the field belongs to, counted from 1;
	// 0 for a field of the record itself.
	Action int `json:"-"`
	// Class says how values combine.
	Class FieldClass `json:"class"`
	// Values are the different values. Of a single field the first one is
	// shown.
	Values []Value `json:"values"`
	// Conflict says that the field is single and two values are incompatible.
	Conflict bool `json:"conflict,omitzero"`
}

// Value is one value of a field and who says so.
type Value struct {
	// JSON is the value as it stands in the JSON form of a record, with
	// references by RecordID.
	JSON string `json:"-"`
	// Date is the value of a field that holds a date, and zero for other fields.
	Date edtf.Date `json:"-"`
	// Said lists the claims that state it.
	Said []Said `json:"said"`
	// Corroboration counts the independent origins of those claims.
	Corroboration Corroboration `json:"corroboration"`
}

// Telling is those who tell of something in one way.
type Telling struct {
	// Polarity is how they tell it: empty for that it is so, else that it is not
	// confirmed or not so.
	Polarity cooperation.Polarity `json:"polarity,omitempty"`
	// Said lists the claims.
	Said []Said `json:"said"`
	// Corroboration counts the independent origins of those claims.
	Corroboration Corroboration `json:"corroboration"`
}

// Said is one claim's word for a value.
type Said struct {
	// Claim is the claim.
	Claim ClaimID `json:"claim"`
	// Report is the report that makes it.
	Report cooperation.ID `json:"report"`
	// According is the official or organization to whom the report ascribes
	// it; zero for the report itself.
	According RecordID `json:"according,omitzero"`
}

// Conflict is a single field for which sources give incompatible values.
type Conflict struct {
	// Record is the resolved record.
	Record RecordID `json:"record"`
	// Kind is its class.
	Kind cooperation.Kind `json:"kind"`
	// Field is the field with all its values.
	Field
}

// fieldOfCombined returns a field as callers see it.
func fieldOfCombined(f *combine.Field) Field {
	out := Field{Path: f.Path, Action: f.Action, Class: FieldClass(f.Class), Values: make([]Value, len(f.Values)), Conflict: f.Conflict}
	for i := range f.Values {
		v := &f.Values[i]
		out.Values[i] = Value{v.JSON, v.Date, saidOf(v.Said), Corroboration(v.Corroboration)}
	}
	return out
}

func saidOf(list []combine.Said) []Said {
	said := make([]Said, len(list))
	for k, s := range list {
		said[k] = Said{ClaimID(s.Claim), s.Report, RecordID(s.According)}
	}
	return said
}

// tellings says who tells of a cluster, for each action of its record.
func (t *resolution) tellings(i int) [][]Telling {
	var out [][]Telling
	for _, list := range t.Tellings(i) {
		var act []Telling
		for _, x := range list {
			act = append(act, Telling{x.Polarity, saidOf(x.Said), Corroboration(x.Corroboration)})
		}
		out = append(out, act)
	}
	return out
}
