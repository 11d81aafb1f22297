package cooperation

// Name is the name of a person or organization as a source prints it, without
// rank, post or honorific.
type Name struct {
	// Full is the whole name, verbatim and in the source's order.
	Full string `json:"full" validate:"required"`
	// Lang is the language of Full, a BCP 47 tag; empty means the source's.
	Lang string `json:"lang,omitempty" defcoop:"language"`
	// Family is the family name, if the source or the analyst tells it apart.
	Family string `json:"family,omitempty"`
	// Given is the given name, if the source or the analyst tells it apart.
	Given string `json:"given,omitempty"`
	// Forms are further forms that the same source prints: other scripts,
	// other spellings, abbreviations.
	Forms []Text `json:"forms,omitempty" validate:"dive"`
}

// Text is a piece of text with its language.
type Text struct {
	// Text is verbatim.
	Text string `json:"text" validate:"required"`
	// Lang is a BCP 47 tag; empty means the source's language.
	Lang string `json:"lang,omitempty" defcoop:"language"`
}

// Identifier names a thing in an external register.
type Identifier struct {
	// Scheme is the register, lower case: "wikidata", "unts", "viaf", "imo".
	Scheme string `json:"scheme" validate:"required" defcoop:"scheme"`
	// Value is the identifier in that register, verbatim: "Q22955".
	Value string `json:"value" validate:"required"`
}
