package edtf_test

import (
	"fmt"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

func ExampleDate_Format() {
	for _, text := range []string{
		"2020-05~", "199X", "2016-37~", "2020-09-27/2020-11-10", "2015-03/..",
		"/XXXX-11-11", "[2014..2016]", "[..2015]", "[2016-09-10,2016-10-09]", "2004-06~-11",
	} {
		fmt.Println(edtf.MustParse(text).Format(edtf.Short))
	}
	fmt.Println(edtf.Date{}.Format(edtf.Short))
	// Output:
	// about May 2020
	// 1990s
	// early 2016
	// 27 Sep - 10 Nov 2020
	// since Mar 2015
	// until 11 Nov, year not stated
	// between 2014 and 2016
	// by 2015
	// 10 Sep or 9 Oct 2016
	// 2004-06~-11
	// date not given
}

func ExampleDate_Format_styles() {
	d := edtf.MustParse("2020-09-27/2020-11-10")
	fmt.Println(d.Format(edtf.Short))
	fmt.Println(d.Format(edtf.Long))
	fmt.Println(d.Format(edtf.American))
	// Output:
	// 27 Sep - 10 Nov 2020
	// 27 September – 10 November 2020
	// September 27 – November 10, 2020
}
