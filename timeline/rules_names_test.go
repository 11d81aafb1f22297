package timeline

import (
	"testing"

	"github.com/defcoop/defcoop/cooperation"
)

// Names that sound alike are one name in two systems of romanisation, or a
// misprint, or the names of two people. Where the bearers spell themselves, the
// time decides.
func TestNamesSpelledInTwoWays(t *testing.T) {
	const deputy = cooperation.RoleDeputyDefenceMinister
	one := func(party cooperation.Party, name, held string) told {
		return told{name: name, party: party, role: deputy, held: held}
	}
	testOfficials(t, []officialsTest{
		{"two surnames", []told{one("AZ", "Elçin Hüseynov", "2019"), one("AZ", "Elçin Həsənov", "2019")}, "0 1", nil},
		{
			"years apart",
			[]told{one("DE", "Hans Möller", "2019"), one("DE", "Hans Müller", "2023")},
			"0 1", []string{"0-1 " + whyLoose},
		},
		{
			"nobody knows when",
			[]told{one("DE", "Karl Meier", ""), one("DE", "Karl Mayer", "")},
			"0 1", []string{"0-1 " + whyLoose},
		},
		{"at one time", []told{one("DE", "Karl Meier", "2019"), one("DE", "Karl Mayer", "2019-05-04")}, "0+1", nil},
		{
			"others fill the time between",
			[]told{one("DE", "Karl Meier", "2019"), one("DE", "Karl Mayer", "2023"), one("DE", "Karl Meier", "2021/2022")},
			"0+1+2", nil,
		},
		{"syllables that may be two", []told{one("KR", "Kim Min-seok", "2019"), one("KR", "Kim Min-suk", "2023")}, "0 1", []string{"0-1 " + whyLoose}},
		{"or one", []told{one("KR", "Kim Min-seok", "2019"), one("KR", "Kim Min-suk", "2019-11")}, "0+1", nil},
		{"a letter left out", []told{one("DE", "Erika Mustermann", "2019"), one("DE", "Erika Musterman", "2023")}, "0+1", nil},
		{"a mark left out", []told{one("DE", "Hans Müller", "2019"), one("DE", "Hans Mueller", "2023"), one("DE", "Hans Muller", "2016")}, "0+1+2", nil},
		{"romanisations", []told{one("RU", "Sergei Lavrov", "2014"), one("RU", "Sergej Lawrow", "2019"), one("RU", "Сергей Лавров", "2023")}, "0+1+2", nil},
	})
}
