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
			"0 1", []string{"0-1 " + reasonLoose},
		},
		{
			"nobody knows when",
			[]told{one("DE", "Karl Meier", ""), one("DE", "Karl Mayer", "")},
			"0 1", []string{"0-1 " + reasonLoose},
		},
		{"at one time", []told{one("DE", "Karl Meier", "2019"), one("DE", "Karl Mayer", "2019-05-04")}, "0+1", nil},
		{
			"others fill the time between",
			[]told{one("DE", "Karl Meier", "2019"), one("DE", "Karl Mayer", "2023"), one("DE", "Karl Meier", "2021/2022")},
			"0+1+2", nil,
		},
		{"syllables that may be two", []told{one("KR", "Kim Min-seok", "2019"), one("KR", "Kim Min-suk", "2023")}, "0 1", []string{"0-1 " + reasonLoose}},
		{"or one", []told{one("KR", "Kim Min-seok", "2019"), one("KR", "Kim Min-suk", "2019-11")}, "0+1", nil},
		{"a letter left out", []told{one("DE", "Erika Mustermann", "2019"), one("DE", "Erika Musterman", "2023")}, "0+1", nil},
		{"a mark left out", []told{one("DE", "Hans Müller", "2019"), one("DE", "Hans Mueller", "2023"), one("DE", "Hans Muller", "2016")}, "0+1+2", nil},
		{"romanisations", []told{one("RU", "Sergei Lavrov", "2014"), one("RU", "Sergej Lawrow", "2019"), one("RU", "Сергей Лавров", "2023")}, "0+1+2", nil},
	})
}

// Two people of one name and post in one report, and a third record that may be
// either: neither is taken because it comes first.
func TestOfficialsToldTwice(t *testing.T) {
	one := func(report, held string) told {
		return told{name: "Erika Mustermann", party: "DE", role: minister, report: report, held: held}
	}
	other := told{name: "MUSTERMANN, Erika", party: "DE", role: minister}
	testOfficials(t, []officialsTest{
		{
			"either",
			[]told{one("a", ""), one("a", ""), one("b", "")},
			"0 1 2", []string{"0-2 " + reasonUndecided, "1-2 " + reasonUndecided},
		},
		{
			"told otherwise",
			[]told{one("a", ""), one("a", ""), other},
			"0 1 2", []string{"0-2 " + reasonUndecided, "1-2 " + reasonUndecided},
		},
		{
			"others are one all the same",
			[]told{one("a", ""), one("a", ""), one("b", ""), one("c", ""), other},
			"0 1 2+3+4", []string{
				"0-2 " + reasonUndecided, "0-4 " + reasonUndecided, "1-2 " + reasonUndecided, "1-4 " + reasonUndecided,
			},
		},
		{
			"twice by both",
			[]told{one("a", ""), one("a", ""), one("b", ""), one("b", "")},
			"0 1 2 3", []string{"0-2 " + reasonUndecided, "0-3 " + reasonUndecided, "1-2 " + reasonUndecided, "1-3 " + reasonUndecided},
		},
		{
			"the time tells",
			[]told{one("a", "2001"), one("a", "2009"), one("b", "2010")},
			"0 1+2", nil,
		},
	})
}

// An identifier goes before names that contradict each other, but not before
// names that have nothing in common: one of them got another's number.
func TestOfficialsOfOneIdentifier(t *testing.T) {
	one := func(name, form string) told {
		return told{name: name, form: form, party: "DE", role: minister, id: "wikidata:Q1"}
	}
	testOfficials(t, []officialsTest{
		{"two people", []told{one("Erika Mustermann", ""), one("Hans Schmidt", "")}, "0 1", []string{"0-1 " + reasonUnlike}},
		{
			"two people, each told twice",
			[]told{one("Erika Mustermann", ""), one("Hans Schmidt", ""), one("E. Mustermann", ""), one("Schmidt, Hans", "")},
			"0+2 1+3", []string{"0-1 " + reasonUnlike, "0-3 " + reasonUnlike, "1-2 " + reasonUnlike, "2-3 " + reasonUnlike},
		},
		{
			"two people, each told twice in the same words",
			[]told{one("Erika Mustermann", ""), one("Hans Schmidt", ""), one("Erika Mustermann", ""), one("Hans Schmidt", "")},
			"0+2 1+3", []string{"0-1 " + reasonUnlike},
		},
		{"a married name", []told{one("Erika Mustermann", ""), one("Erika Schmidt", "")}, "0+1", nil},
		{"a short name", []told{one("Joseph Mustermann", ""), one("Sepp Mustermann", "")}, "0+1", nil},
		{"another name altogether, told by somebody", []told{one("Erika Mustermann", ""), one("Anna Schmidt", ""), one("Erika Mustermann", "Anna Schmidt")}, "0+1+2", nil},
		{"a script that is not read", []told{one("Erika Mustermann", ""), one("習近平", "")}, "0+1", nil},
	})
}
