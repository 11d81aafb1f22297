package cooperation

// Delegation is a group sent by one party. It belongs to the visits, meetings
// and ceremonies that name it.
type Delegation struct {
	// ID names the record within its report.
	ID ID `json:"id" validate:"required"`
	// Party is the sending party.
	Party Party `json:"party,omitempty"`
	// Name is what the source calls it: "South Korean delegation".
	Name string `json:"name,omitempty"`
	// Head is who leads it. The head need not be repeated among Members.
	Head Participant `json:"head,omitzero" validate:"omitempty"`
	// CoHeads lead it together with Head, as two ministers do.
	CoHeads []Participant `json:"coHeads,omitempty" validate:"dive"`
	// Members are the others as far as the source tells, with or without names.
	Members []Participant `json:"members,omitempty" validate:"dive"`
	// Size is the number of people including its heads; 0 means not stated.
	Size int `json:"size,omitzero" validate:"min=0"`

	Links     []Link     `json:"links,omitempty" validate:"dive"`      // relations to other records
	Polarity  Polarity   `json:"polarity,omitempty"`                   // asserted unless it says otherwise
	According ID         `json:"according,omitempty" defcoop:"teller"` // who says so; empty means the report itself
	Citations []Citation `json:"citations,omitempty" validate:"dive"`  // the passages that say so
}
