package combine

import (
	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/defcoop/defcoop/timeline/internal/origin"
)

// Class says how the values of a field from several claims combine.
type Class string

// The classes of fields.
const (
	ClassSingle Class = "single" // one value holds; incompatible ones are a conflict
	classSet    Class = "set"    // all values hold together
	classText   Class = "text"   // wordings that stand side by side
	classDated  Class = "dated"  // values at their times: a promotion is no conflict
)

// Field is one field of a combined record with everything that its
// claims say.
type Field struct {
	Path     string // the field in the record, a JSON Pointer
	Action   int    // number of the action that it is a field of, from 1; 0 for a field of the record itself
	Class    Class
	Values   []Value // of a single field the first one is shown
	Conflict bool    // the field is single and two values are incompatible
}

// Value is one value of a field and who says so.
type Value struct {
	JSON          string    // with references by RecordID
	Date          edtf.Date // the value of a field that holds a date
	Said          []Said
	Corroboration origin.Corroboration
}

// Said is one claim's word for a value.
type Said struct {
	Claim     corpus.ClaimID
	Report    cooperation.ID
	According corpus.RecordID // zero for the report itself
}
