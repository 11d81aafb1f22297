package cooperation

import "slices"

// Link relates the record that carries it to another record of the same
// report, as the source tells it: "before the meeting", "which prompted".
// Read it from the record to To: ceremony, before, meeting.
type Link struct {
	// Kind says how the two are related.
	Kind LinkKind `json:"kind" validate:"required"`
	// Label is the source's own word for the relation; required if Kind is other.
	Label string `json:"label,omitempty" validate:"required_if=Kind other"`
	// To is the ID of the other record.
	To ID `json:"to" validate:"required" defcoop:"ref"`
	// According is the official or organization of this report who says so;
	// empty means the report itself.
	According ID `json:"according,omitempty" defcoop:"teller"`
	// Citations point at the passages that say so.
	Citations []Citation `json:"citations,omitempty" validate:"dive"`
}

// LinkKind says how one record is related to another.
type LinkKind string

// The kinds of links. Order without dates uses the two ordering relations of
// ISO-TimeML that news texts state in words. Relations between agreements use
// the terms of the United Nations Treaty Handbook.
const (
	LinkBefore     LinkKind = "before"     // it came earlier than To
	LinkFollowed   LinkKind = "followed"   // it came later than To
	LinkPartOf     LinkKind = "part-of"    // it took place within To
	LinkPrompted   LinkKind = "prompted"   // it is said to have brought To about
	LinkImplements LinkKind = "implements" // it carries To out
	LinkConcerns   LinkKind = "concerns"   // it is about To
	LinkAmends     LinkKind = "amends"     // an agreement changes To
	LinkExtends    LinkKind = "extends"    // an agreement prolongs To
	LinkSupersedes LinkKind = "supersedes" // an agreement or office takes the place of To
	LinkOther      LinkKind = "other"      // needs a Label
)

var linkKinds = [...]LinkKind{
	LinkBefore, LinkFollowed, LinkPartOf, LinkPrompted, LinkImplements, LinkConcerns,
	LinkAmends, LinkExtends, LinkSupersedes, LinkOther,
}

// Valid reports whether k is one of the constants.
func (k LinkKind) Valid() bool { return slices.Contains(linkKinds[:], k) }

// Terms lists the valid values in the order of the constants.
func (LinkKind) Terms() []string { return termsOf(linkKinds[:]) }
