package cooperation

import "github.com/defcoop/defcoop/cooperation/edtf"

// Post is an office that a person holds, as a source gives it. Title is
// verbatim; Role makes titles of different languages comparable. The zero
// value means that no post is given.
type Post struct {
	// Title is the post as the source prints it: "Müdafiə naziri".
	Title string `json:"title,omitzero" validate:"required_without=Role,required_if=Role other"`
	// Lang is the language of Title, a BCP 47 tag; empty means the source's.
	Lang string `json:"lang,omitzero" defcoop:"language"`
	// Role is the kind of post, of a closed list.
	Role Role `json:"role,omitzero"`
	// Of is whose post it is: a country, or an organization of the same report.
	Of Party `json:"of,omitzero"`
	// Held is when the source says that the post was held; zero means at the
	// time of the happenings that the report tells.
	Held edtf.Date `json:"held,omitzero"`
}

// IsZero reports whether no post is given.
func (p Post) IsZero() bool { return p == Post{} }
