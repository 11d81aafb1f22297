package cooperation

import "github.com/defcoop/defcoop/cooperation/edtf"

// Rank is a military or police rank as a source gives it. Text is verbatim;
// the fields from Title on are what [ParseRank] makes of it and may be left
// empty. The zero value means that no rank is given.
type Rank struct {
	// Text is the rank as the source prints it: "Col. Gen.", "general-polkovnik".
	Text string `json:"text,omitzero" validate:"required"`
	// Lang is the language of Text, a BCP 47 tag; empty means the source's.
	Lang string `json:"lang,omitzero"`
	// Title is the normalised English title in the ladder of the officer's
	// own country, lower case: "colonel general".
	Title string `json:"title,omitzero"`
	// Branch is the service whose ladder the title belongs to.
	Branch Branch `json:"branch,omitzero"`
	// Grade is the NATO grade, STANAG 2116.
	Grade Grade `json:"grade,omitzero"`
	// Basis says how sure Grade is; empty while Grade is.
	Basis GradeBasis `json:"basis,omitzero"`
	// Held is when the source says that the rank was held; zero means at the
	// time of the happenings that the report tells.
	Held edtf.Date `json:"held,omitzero"`
}

// IsZero reports whether no rank is given.
func (r Rank) IsZero() bool { return r == Rank{} }
