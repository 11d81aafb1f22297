package cooperation_test

import (
	"errors"
	"fmt"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Read the country column of a data set.
func ExampleParseCountry() {
	for _, text := range []string{"KR", "Korea, Republic of", "Azərbaycan", "Myanmar (Burma)", "U.S.S.R.", "Congo", "Azerbaijn"} {
		c, err := cooperation.ParseCountry(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(c, c.Name())
	}
	// Output:
	// KR South Korea
	// KR South Korea
	// AZ Azerbaijan
	// MM Myanmar (Burma)
	// SUHH Soviet Union
	// "Congo" is ambiguous: it may mean CD (Congo - Kinshasa) or CG (Congo - Brazzaville)
	// "Azerbaijn" is not a known country; the nearest known: "Azerbaijan"
}

// Decide between the candidates by what else the source says.
func ExampleParseCountry_ambiguous() {
	_, err := cooperation.ParseCountry("Korea")
	var ambiguous *cooperation.AmbiguousError
	if errors.As(err, &ambiguous) {
		for _, c := range ambiguous.Countries {
			fmt.Println(c, c.Name())
		}
	}
	// Output:
	// KP North Korea
	// KR South Korea
}

// A historic state without a code becomes an Organization of kind state.
func ExampleParseCountry_historic() {
	_, err := cooperation.ParseCountry("Austria-Hungary")
	var historic *cooperation.HistoricStateError
	if errors.As(err, &historic) {
		fmt.Println(historic.State.Name, historic.State.Existed, historic.State.Successors)
	}
	// Output:
	// Austria-Hungary 1867-03-30/1918-11-12 [AT CSHH HU YUCS]
}

func ExampleParseDemonym() {
	for _, text := range []string{"South Korean", "Azeris", "Soviet", "Dominican"} {
		c, err := cooperation.ParseDemonym(text)
		fmt.Println(c, err)
	}
	// Output:
	// KR <nil>
	// AZ <nil>
	// SUHH <nil>
	//  "Dominican" is ambiguous: it may mean DM (Dominica) or DO (Dominican Republic)
}

func ExampleCountry_NameIn() {
	c := cooperation.Country("AZ")
	fmt.Println(c.NameIn("az"), c.NameIn("ko"), c.NameIn("ru"), c.Alpha3(), c.Numeric())
	// Output:
	// Azərbaycan 아제르바이잔 Азербайджан AZE 031
}

func ExampleCountry_ExistedOn() {
	c := cooperation.Country("SUHH")
	fmt.Println(c.ExistedOn(edtf.MustParse("1985")), c.ExistedOn(edtf.MustParse("1991")), c.ExistedOn(edtf.MustParse("1992")))
	fmt.Println(c.Successors())
	// Output:
	// yes maybe no
	// [AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ]
}
