package cooperation

// Place is where something happened, in the source's words. The zero value
// means that no place is given.
type Place struct {
	// Country is the country the source places it in.
	Country Country `json:"country,omitempty"`
	// City is the city, town or region as printed.
	City string `json:"city,omitempty"`
	// Site is the building, memorial, base or ship as printed.
	Site string `json:"site,omitempty"`
	// Lang is the language of City and Site, a BCP 47 tag; empty means the source's.
	Lang string `json:"lang,omitempty" defcoop:"language"`
	// Identifier names the place in a gazetteer: scheme "geonames", "wikidata".
	Identifier Identifier `json:"identifier,omitzero" validate:"omitempty"`
}

// IsZero reports whether no place is given.
func (p Place) IsZero() bool { return p == Place{} }
