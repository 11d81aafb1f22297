package corpus

import "github.com/defcoop/defcoop/cooperation"

// RefVisitor is called for everything in a record that names something else
// in its report, by pointer, so that one who owns the record may change it.
type RefVisitor struct {
	// Ref is called for references to records that take part: participants,
	// delegations, the happening around.
	Ref func(*cooperation.ID)
	// Party is called for every party.
	Party func(*cooperation.Party)
	// Told is called for references that only tell: links, and who says so.
	Told func(*cooperation.ID)
}

// Visit calls the visitor for every reference in rec.
func (v RefVisitor) Visit(rec cooperation.Record) {
	for ref := range cooperation.References(rec) {
		switch {
		case ref.Party != nil:
			v.Party(ref.Party)
		case ref.Tells:
			v.Told(ref.ID)
		default:
			v.Ref(ref.ID)
		}
	}
}
