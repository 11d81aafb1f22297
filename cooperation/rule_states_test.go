package cooperation

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// The Soviet Union (SUHH) was dissolved in December 1991. What names it later is
// found, at the date of the record or of the part that names it.
func TestStatesOfTheirTime(t *testing.T) {
	late := edtf.MustParse("2000")
	soviet := Place{Country: "SUHH"}
	for _, tt := range []struct {
		name string
		rec  Record
		want []string
	}{
		{"a visit and its leg without a date", &Visit{ID: "v", Date: late, Place: soviet, Legs: []Leg{{Place: soviet}}},
			[]string{"/visits/0/legs/0/place/country state-not-existing", "/visits/0/place/country state-not-existing"}},
		{"a leg with a date of its own", &Visit{ID: "v", Date: edtf.MustParse("1985/2000"), Legs: []Leg{{Place: soviet, Date: edtf.MustParse("1985")}}}, nil},
		{"an office that opened", &Office{ID: "o", Sending: "SUHH", Receiving: "KR", Actions: []OfficeAction{{Kind: OfficeOpened, Date: late}}},
			[]string{"/offices/0/sending state-not-existing"}},
		{"an office that closed", &Office{ID: "o", Sending: "SUHH", Receiving: "KR", Actions: []OfficeAction{{Kind: OfficeClosed, Date: late}}}, nil},
		{"an office said not to have opened", &Office{ID: "o", Sending: "SUHH", Receiving: "KR",
			Actions: []OfficeAction{{Kind: OfficeOpened, Date: late, Polarity: PolarityDenied}}}, nil},
		{"parties to a signature", &Agreement{ID: "a", Parties: []Party{"KR", "SUHH"}, Actions: []AgreementAction{{Kind: ActionSigned, Date: late}}},
			[]string{"/agreements/0/parties/1 state-not-existing"}},
		{"parties to an amendment", &Agreement{ID: "a", Parties: []Party{"KR", "SUHH"}, Actions: []AgreementAction{{Kind: ActionAmended, Date: late}}}, nil},
	} {
		r := &Report{ID: "r"}
		r.Append(tt.rec)
		assert.Equal(t, tt.want, pathsOf(r, CodeStateNotExisting), tt.name)
	}
}

// A rank that is unknown in the forces of its country is found, unless somebody
// has given its title or its grade.
func TestUnknownRanks(t *testing.T) {
	for _, tt := range []struct {
		rank  Rank
		fires bool
	}{
		{Rank{Text: "Grand Vizier"}, true},
		{Rank{Text: "Grand Vizier", Grade: OF9}, false},
		{Rank{Text: "Grand Vizier", Title: "general"}, false},
		{Rank{Text: "Colonel"}, false},
	} {
		r := &Report{ID: "r", Officials: []Official{{ID: "o", Party: "AZ", Ranks: []Rank{tt.rank}}}}
		assert.Equal(t, tt.fires, len(pathsOf(r, CodeUnknownRank)) > 0, "%+v", tt.rank)
	}
}
