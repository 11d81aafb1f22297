package match_test

import (
	"fmt"

	"github.com/defcoop/defcoop/timeline/internal/match"
)

func ExampleCompare() {
	a := match.Prepare(match.Input{Full: "Zakir Həsənov", Culture: "AZ"})
	for _, other := range []string{"Закир Гасанов", "Z. Hasanov", "Safar Abiyev", "Hasanov"} {
		r := match.Compare(a, match.Prepare(match.Input{Full: other}))
		fmt.Println(other, r.Verdict, r.Points)
	}
	// Output:
	// Закир Гасанов same 15
	// Z. Hasanov same 12
	// Safar Abiyev different 0
	// Hasanov weak 0
}

func ExampleAlign() {
	show := func(a, b match.Input) {
		al := match.Align(match.Prepare(a), match.Prepare(b))
		fmt.Println(al.Verdict, al.Points)
		for _, p := range al.Pairs {
			fmt.Printf("  %q %q %v\n", p.A, p.B, p.Class)
		}
	}
	show(match.Input{Full: "Joe Biden"}, match.Input{Full: "Joseph R. Biden"})
	show(match.Input{Full: "최춘송"}, match.Input{Full: "Choi Chun-song", Culture: "KR"})
	show(match.Input{Full: "Sergei Lawrow"}, match.Input{Full: "SergejLavrov"})
	show(match.Input{Full: "Nikolai Platonovich Patrushev"}, match.Input{Full: "Patrushev Nikolai Plato novich"})
	// Output:
	// same 16
	//   "joe" "joseph" variant
	//   "biden" "biden" exact
	//   "" "r" missing
	// same 14
	//   "최" "choi" variant
	//   "춘송" "chun song" variant
	// different 0
	//   "sergei" "" missing
	//   "lawrow" "" missing
	//   "" "sergejlavrov" missing
	// same 19
	//   "nikolai" "nikolai" exact
	//   "platonovich" "plato novich" folded
	//   "patrushev" "patrushev" exact
}

func ExampleName_BlockKeys() {
	for _, in := range []match.Input{
		{Full: "Zakir Hasanov"},
		{Full: "ГАСАНОВ Закир"},
		{Full: "Jung Ho-sub", Culture: "KR"},
		{Full: "정호섭"},
	} {
		fmt.Println(match.Prepare(in).BlockKeys())
	}
	// Output:
	// [s:KSNV s:SKR]
	// [s:KSNV s:SKR]
	// [k:정 s:KSP s:SNK]
	// [k:정 p:SN q:SP s:SNKS]
}
