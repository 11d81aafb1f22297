package cooperation_test

import (
	"errors"
	"fmt"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// The same English abbreviation is a grade higher in Seoul than in Baku.
func ExampleParseRank() {
	for _, c := range []cooperation.Country{"AZ", "KR", "US"} {
		r, err := cooperation.ParseRank("Lt. Gen.", cooperation.RankContext{Country: c})
		fmt.Println(c, r.Title, r.Grade, r.Basis, err)
	}
	// Output:
	// AZ lieutenant general OF-7 conventional <nil>
	// KR lieutenant general OF-8 conventional <nil>
	// US lieutenant general OF-8 standard <nil>
}

// A captain is a junior officer ashore and a senior one afloat.
func ExampleParseRank_ambiguous() {
	_, err := cooperation.ParseRank("Captain", cooperation.RankContext{Country: "KR"})
	var ambiguous *cooperation.AmbiguousError
	if errors.As(err, &ambiguous) {
		for _, r := range ambiguous.Ranks {
			fmt.Println(r.Branch, r.Title, r.Grade)
		}
	}
	r, err := cooperation.ParseRank("Captain", cooperation.RankContext{Country: "KR", Branch: cooperation.BranchNavy})
	fmt.Println(r.Grade, err)
	// Output:
	// army captain OF-2
	// navy captain OF-5
	// OF-5 <nil>
}

// Ukraine put brigadier generals below its major generals on 1 October 2020.
func ExampleParseRank_date() {
	for _, on := range []string{"2019", "2022-05"} {
		r, err := cooperation.ParseRank("генерал-майор", cooperation.RankContext{Country: "UA", On: edtf.MustParse(on)})
		fmt.Println(on, r.Title, r.Grade, err)
	}
	// Output:
	// 2019 major general OF-6 <nil>
	// 2022-05 major general OF-7 <nil>
}

func ExampleSplitRank() {
	rank, name, err := cooperation.SplitRank("Col. Gen. Karim Valiyev", cooperation.RankContext{Country: "AZ"})
	fmt.Printf("%q %s %s, %q, %v\n", rank.Text, rank.Title, rank.Grade, name, err)
	_, name, err = cooperation.SplitRank("Major Owens", cooperation.RankContext{Country: "US"})
	fmt.Printf("%q, %v\n", name, errors.Is(err, cooperation.ErrAmbiguous))
	// Output:
	// "Col. Gen." colonel general OF-8, "Karim Valiyev", <nil>
	// "Major Owens", true
}

func ExampleSplitHonorific() {
	address, name := cooperation.SplitHonorific("cənab Çunq Sukvan")
	fmt.Printf("%q %q\n", address, name)
	// Output:
	// "cənab" "Çunq Sukvan"
}

func ExampleGrade_Compare() {
	fmt.Println(cooperation.OF10.Compare(cooperation.OF9), cooperation.OR9.Compare(cooperation.OF1))
	// Output:
	// 1 -1
}

func ExampleParsePosts() {
	posts, err := cooperation.ParsePosts(
		"Müdafiə nazirinin birinci müavini – Azərbaycan Ordusunun Baş Qərargah rəisi",
		cooperation.PostContext{Country: "AZ"})
	for _, p := range posts {
		fmt.Println(p.Role, "|", p.Title)
	}
	fmt.Println(err)
	// Output:
	// deputy-defence-minister | Müdafiə nazirinin birinci müavini
	// chief-of-general-staff | Azərbaycan Ordusunun Baş Qərargah rəisi
	// <nil>
}
