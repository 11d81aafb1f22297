package cooperation

// Country is a state or territory: an upper-case ISO 3166-1 alpha-2 code
// ("KR", "AZ"), the user-assigned XK for Kosovo, or the ISO 3166-3 four-letter
// code of a state that no longer exists ("SUHH" for the Soviet Union). The
// zero value means that no country is given. Untyped literals just work:
//
//	visit.Guests = []cooperation.Party{"KR"}
type Country string

// Party returns the country as a party of a record.
func (c Country) Party() Party { return Party(c) }
