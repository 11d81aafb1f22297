package cooperation

// Party is a side of a record: a [Country] ("AZ") or the [ID] of an
// Organization in the same report ("nato"). The two never clash, because
// country codes are upper case and IDs lower case. The zero value means that
// no party is given.
type Party string

// Country returns the party as a country, and whether it is written like one.
// It does not check that the code exists; [Country.Valid] does.
func (p Party) Country() (Country, bool) {
	return Country(p), p != "" && p[0] >= 'A' && p[0] <= 'Z'
}

// Organization returns the party as the ID of an organization of the same
// report, and whether it is one.
func (p Party) Organization() (ID, bool) {
	_, isCountry := p.Country()
	return ID(p), p != "" && !isCountry
}
