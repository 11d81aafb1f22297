package cooperation

// Detail is a named value of a happening, in the source's words, for which the
// record has no field: the unit, course, cost or term. It is a PropertyValue in
// the terms of schema.org.
//
// A detail has one name in every row, and the value alone: "unit" and "12th Brigade".
type Detail struct {
	// Name is what the value is of, such as the heading of a column: "course".
	Name string `json:"name" validate:"required"`
	// Value is the value, verbatim.
	Value string `json:"value" validate:"required"`
}

// IdentifiersOf returns the external identifiers of a record. A statement, an
// office, a milestone and a delegation have none, and nil has none. The slice is
// the record's own.
func IdentifiersOf(rec Record) []Identifier {
	if isNil(rec) {
		return nil
	}
	return rec.identifiers()
}

// DetailsOf returns the details of a happening. Other records, and nil, have none.
// The slice is the record's own.
func DetailsOf(rec Record) []Detail {
	if isNil(rec) {
		return nil
	}
	return rec.details()
}
