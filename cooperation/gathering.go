package cooperation

import "github.com/defcoop/defcoop/cooperation/edtf"

// Gathering is what visits, meetings and ceremonies have in common: people of
// several parties come together. Its slices are the record's own.
type Gathering struct {
	Guests       []Party       // the parties that came
	Hosts        []Party       // the parties that received them
	Level        Level         // that of the most senior guest; ceremonies have none
	Status       Progress      // how far it has come
	Date         edtf.Date     // when it took or takes place
	Delegations  []ID          // the delegations that took part
	Participants []Participant // people outside any delegation
	Visit        ID            // in whose course a meeting or ceremony took place
	Meeting      ID            // the meeting that a ceremony was part of
}

// GatheringOf returns a visit, meeting or ceremony as a [Gathering], by what the
// record says itself. It reports whether the record is one of them. What a part
// has from its visit or meeting, [Inherit] adds before.
func GatheringOf(rec Record) (g Gathering, ok bool) {
	if isNil(rec) {
		return Gathering{}, false
	}
	return rec.gathering()
}
