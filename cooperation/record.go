package cooperation

import (
	"iter"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

//go:generate go run ./internal/gen/record

// Record is what all records of a report have in common. It is implemented
// by pointers to the record types of this package and by nothing else. Use a
// type switch to reach their fields, or [GatheringOf], [DateOf],
// [IdentifiersOf], [DetailsOf] and [References] for what several kinds share. A nil pointer among them has a
// kind, and no ID and nothing told.
type Record interface {
	// LocalID is the ID of the record within its report.
	LocalID() ID
	// RecordKind is the class of the record.
	RecordKind() Kind
	// Told says how the source tells the record.
	Told() Telling

	// What follows is generated, and is reached by functions.
	isNil() bool
	setID(ID)
	strip()
	clone() Record
	date() edtf.Date
	gathering() (Gathering, bool)
	identifiers() []Identifier
	details() []Detail
	references(yield func(Reference) bool) bool
	appendTo(*Report)
}

// Telling is how a source tells a record: the fields that all records share.
// Its slices are the record's own.
type Telling struct {
	Links     []Link     // relations to other records
	Polarity  Polarity   // asserted unless it says otherwise
	According ID         // who says so; empty means the report itself
	Citations []Citation // the passages that say so
}

// Append adds a shallow copy of a record to the list of its kind. A nil record
// adds nothing.
func (r *Report) Append(rec Record) {
	if !isNil(rec) {
		rec.appendTo(r)
	}
}

// SetLocalID gives a record another ID. What refers to the record is not
// changed, see [References]. A nil record stays nil.
func SetLocalID(rec Record, id ID) {
	if !isNil(rec) {
		rec.setID(id)
	}
}

// DateOf returns the date of a record of a kind that has one date: a happening,
// a milestone, an armed conflict or a statement. Other records, and nil, have
// none.
func DateOf(rec Record) edtf.Date {
	if isNil(rec) {
		return edtf.Date{}
	}
	return rec.date()
}

// CloneRecord returns a deep copy of a record, of the same kind. The clone of
// nil, or of a nil pointer, is nil.
func CloneRecord(rec Record) Record {
	if rec == nil {
		return nil
	}
	return rec.clone()
}

// Bare returns a deep copy that says of its thing what the record says: without what
// names it, its ID and identifiers, and without who tells it, in what passage, with
// what links. Of nil, or a nil pointer, it is nil.
func Bare(rec Record) Record {
	if isNil(rec) {
		return nil
	}
	c := rec.clone()
	c.strip()
	return c
}

// isNil reports whether a record is nil or a nil pointer.
func isNil(rec Record) bool { return rec == nil || rec.isNil() }

// Reference is something that a record names: another record of its report, or
// a party. It points into the record, so that the owner of the record may
// change what is named.
type Reference struct {
	// ID is the ID of another record, which is not empty. It is nil if the
	// reference names a party.
	ID *ID
	// Party is a country or an organization of the report, which is not empty.
	// It is nil if the reference names a record by its ID.
	Party *Party
	// Tells is whether the reference only tells of the record: a link, or who
	// says so. All others take part in it.
	Tells bool
}

// References yields everything in a record that names a party or another record
// of its report. Nil has no references.
func References(rec Record) iter.Seq[Reference] {
	return func(yield func(Reference) bool) {
		if !isNil(rec) {
			rec.references(yield)
		}
	}
}

// id yields the ID of a record that takes part, if it is given.
func id(x *ID, yield func(Reference) bool) bool { return *x == "" || yield(Reference{ID: x}) }

// tells yields the ID of a record that only tells, if it is given.
func tells(x *ID, yield func(Reference) bool) bool {
	return *x == "" || yield(Reference{ID: x, Tells: true})
}

// party yields a party, if it is given.
func party(x *Party, yield func(Reference) bool) bool { return *x == "" || yield(Reference{Party: x}) }

func eachID(list []ID, yield func(Reference) bool) bool { return eachIn(list, id, yield) }

func eachParty(list []Party, yield func(Reference) bool) bool { return eachIn(list, party, yield) }

// eachIn yields the references in the elements of a list.
func eachIn[T any](list []T, references func(*T, func(Reference) bool) bool, yield func(Reference) bool) bool {
	for i := range list {
		if !references(&list[i], yield) {
			return false
		}
	}
	return true
}
