package edtf_test

import (
	"errors"
	"fmt"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

func ExampleParseLoose() {
	for _, text := range []string{
		"in the 1990s",
		"mid-October 2025",
		"about May 2020",
		"between 2014 and 2016",
		"since March 2015",
		"27 September - 10 November 2020",
		"Thursday, December 15, 2022",
		"10/09/2016",
		"2004-06-uu",
	} {
		d, err := edtf.ParseLoose(text)
		fmt.Println(d, err)
	}
	// Output:
	// 199X <nil>
	// [2025-10-11~..2025-10-20~] <nil>
	// 2020-05~ <nil>
	// [2014..2016] <nil>
	// 2015-03/.. <nil>
	// 2020-09-27/2020-11-10 <nil>
	// 2022-12-15 <nil>
	// [2016-09-10,2016-10-09] <nil>
	// 2004-06-XX <nil>
}

// A text that is not understood to the end is refused, with the place.
func ExampleParseLoose_refused() {
	for _, text := range []string{
		"15 December 2022 in Baku",
		"Friday, December 15, 2022",
		"2004–06",
	} {
		_, err := edtf.ParseLoose(text)
		fmt.Println(err)
	}
	_, err := edtf.ParseLoose("last year")
	fmt.Println(errors.Is(err, edtf.ErrAnchor))
	// Output:
	// edtf: "15 December 2022 in Baku" at byte 17: found "in", expected the end of the text
	// edtf: "Friday, December 15, 2022" at byte 0: found "Friday", expected Thursday, the day of the week of 2022-12-15
	// edtf: "2004–06" at byte 0: found "2004–06", expected two years in full, or a month or season by name
	// true
}

func ExampleReadLoose() {
	r, err := edtf.ReadLoose("about 10/09/2016 22:54")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(r.Date, r.Basis)
	fmt.Println("approximate:", r.Approximate, "ambiguous:", r.Ambiguous, "beyond:", r.Beyond)
	// Output:
	// [2016-09-10~,2016-10-09~] stated
	// approximate: true ambiguous: true beyond: 22:54
}

// The dateline of a report need not be exact: both days that 10/09/2016 may
// mean are in 2016.
func ExampleAnchor() {
	dateline, err := edtf.ParseLoose("10/09/2016")
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := edtf.ReadLoose("in September of last year", edtf.Anchor(dateline))
	fmt.Println(r.Date, r.Basis, err)
	_, err = edtf.ReadLoose("yesterday", edtf.Anchor(dateline))
	fmt.Println(err)
	// Output:
	// 2015-09 relative <nil>
	// edtf: "yesterday" at byte 0: found "yesterday", expected an anchor exact enough to tell 2016-09-09 from 2016-10-08
}

func ExampleDayFirst() {
	d, err := edtf.ParseLoose("10/09/2016", edtf.DayFirst())
	fmt.Println(d, err)
	d, err = edtf.ParseLoose("10/09/2016", edtf.MonthFirst())
	fmt.Println(d, err)
	// Output:
	// 2016-09-10 <nil>
	// 2016-10-09 <nil>
}

// A name that is another month in another language is not guessed.
func ExampleLanguage() {
	for _, text := range []string{"3 мая 2021 года", "23-25 Eylül 2024", "1990-cı illər", "2021年5月3日", "listopad 2021"} {
		d, err := edtf.ParseLoose(text)
		fmt.Println(d, err)
	}
	d, err := edtf.ParseLoose("listopad 2021", edtf.Language("hr"))
	fmt.Println(d, err)
	// Output:
	// 2021-05-03 <nil>
	// 2024-09-23/2024-09-25 <nil>
	// 199X <nil>
	// 2021-05-03 <nil>
	//  edtf: "listopad 2021" at byte 0: found "listopad 2021", expected the option Language to tell 2021-11 (cs, pl) from 2021-10 (hr)
	// 2021-10 <nil>
}
