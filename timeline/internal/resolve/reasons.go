package resolve

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// codes are the codes of the reasons, which stay when their wording changes.
var codes = map[string]string{
	reasonDifferent:    "judged-different",
	reasonKind:         "different-kinds",
	reasonSameReport:   "same-report",
	reasonNames:        "names-contradict",
	reasonPeople:       "different-people",
	reasonDates:        "no-common-day",
	reasonPublished:    "published",
	reasonLag:          "lag",
	reasonOneTitle:     "one-title",
	reasonActs:         "acts-apart",
	reasonNearDates:    "near-dates",
	reasonClocks:       "clocks-differ",
	reasonOwnDates:     "own-dates",
	reasonMembers:      "nobody-in-common",
	reasonBodies:       "different-organs",
	reasonLabels:       "titles-differ",
	reasonSubjects:     "subjects-differ",
	reasonGenre:        "genres-differ",
	reasonParts:        "parts-differ",
	reasonWholes:       "wholes-apart",
	reasonSites:        "sites-differ",
	reasonForms:        "forms-differ",
	reasonParting:      "parting",
	reasonIdentifiers:  "identifiers-differ",
	reasonDetails:      "details-differ",
	reasonOccasions:    "one-occasion",
	reasonSides:        "sides-differ",
	reasonUnknownSides: "unknown-sides",
	reasonTooLittle:    "too-little",
	reasonUndecided:    "undecided",
	reasonSecond:       "second-best",
	reasonBarred:       "barred",
	reasonAlike:        "one-letter",
	reasonAbsent:       "absent",
	reasonKin:          "kin",
	reasonLoose:        "loose",
	reasonUnread:       "unread",
	reasonPlayed:       "played",
	reasonSeat:         "seat",
	reasonRows:         "row-keys-differ",
	reasonItems:        "items-differ",
	reasonStated:       "rows-differ",
	reasonOverLimit:    "over-limit",
	reasonCity:         "city",
}

// Code returns the code of a reason, "" for none.
func Code(reason string) string { return codes[reason] }

// Text words why two records were not joined.
func (d *Decision) Text() string {
	var text strings.Builder
	text.WriteString(d.Reason)
	if d.Against != "" {
		text.WriteString("; against it: " + d.Against)
	}
	if d.More > 0 {
		fmt.Fprintf(&text, ", and %d more partners like it", d.More)
	}
	return text.String()
}

// Codes are all codes.
func Codes() []string { return slices.Sorted(maps.Values(codes)) }
