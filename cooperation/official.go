package cooperation

// Official is a person as one report presents them: an officer, a minister, a
// member of parliament, an ambassador. Rank and posts are as reported; what
// they were at other times is told by other reports, or by Held.
type Official struct {
	// ID names the record within its report.
	ID ID `json:"id" validate:"required"`
	// Name is the name without rank, post and honorific.
	Name Name `json:"name"`
	// Honorific is the form of address as printed: "Mr.", "cənab", "H.E.".
	Honorific string `json:"honorific,omitempty"`
	// Party is the state or organization that the person serves.
	Party Party `json:"party,omitempty"`
	// Ranks are the ranks that the report gives, most often one.
	Ranks []Rank `json:"ranks,omitempty" validate:"dive"`
	// Posts are the posts that the report gives; one person may hold several.
	Posts []Post `json:"posts,omitempty" validate:"dive"`
	// Identifiers name the person in external registers.
	Identifiers []Identifier `json:"identifiers,omitempty" validate:"dive"`

	Links     []Link     `json:"links,omitempty" validate:"dive"`      // relations to other records
	Polarity  Polarity   `json:"polarity,omitempty"`                   // asserted unless it says otherwise
	According ID         `json:"according,omitempty" defcoop:"teller"` // who says so; empty means the report itself
	Citations []Citation `json:"citations,omitempty" validate:"dive"`  // the passages that say so
}
