package edtf_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// What a source says, with its bounds.
func Example() {
	for _, text := range []string{"2020-09-27", "2020-05~", "199X", "2020-09-27/2020-11-10", "[..2015]", "XXXX-11-11"} {
		d, err := edtf.Parse(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		bounds := [2]string{"open", "open"}
		if day, ok := d.Earliest(); ok {
			bounds[0] = day.String()
		}
		if day, ok := d.Latest(); ok {
			bounds[1] = day.String()
		}
		fmt.Printf("%-22s %s to %s, level %d\n", d, bounds[0], bounds[1], d.Level())
	}
	// Output:
	// 2020-09-27             2020-09-27 to 2020-09-27, level 0
	// 2020-05~               2020-05-01 to 2020-05-31, level 1
	// 199X                   1990-01-01 to 1999-12-31, level 1
	// 2020-09-27/2020-11-10  2020-09-27 to 2020-11-10, level 0
	// [..2015]               open to 2015-12-31, level 2
	// XXXX-11-11             0000-11-11 to 9999-11-11, level 2
}

// A refused text says where and why.
func ExampleParse_error() {
	_, err := edtf.Parse("2021-02-29")
	fmt.Println(err)
	var parseError *edtf.ParseError
	if errors.As(err, &parseError) {
		fmt.Println(parseError.Code, parseError.Offset, errors.Is(err, edtf.ErrInvalid))
	}
	_, err = edtf.Parse("[1667,1668,1670]")
	fmt.Println(errors.Is(err, edtf.ErrList))
	// Output:
	// edtf: "2021-02-29" at byte 8: found "29", expected a day that exists
	// day 8 true
	// true
}

// Dates that say the same are equal, however they are written.
func ExampleDate_String() {
	x, y := edtf.MustParse("?2004-?06-11"), edtf.MustParse("2004-06?-11")
	fmt.Println(x == y, x)
	fmt.Println(edtf.MustParse("[2016-10-09,2016-09-10]"))
	fmt.Println(edtf.MustParse("2015/..") == edtf.MustParse("2015/"))
	// Output:
	// true 2004-06?-11
	// [2016-09-10,2016-10-09]
	// false
}

// Sorting is not chronology: the zero Date comes last.
func ExampleDate_Compare() {
	dates := []edtf.Date{{}, edtf.MustParse("2015-06"), edtf.MustParse("2015"), edtf.MustParse("../2014")}
	slices.SortFunc(dates, edtf.Date.Compare)
	fmt.Printf("%q\n", dates)
	// Output: ["../2014" "2015" "2015-06" ""]
}

// A date that is qualified may be off by one unit.
func ExampleDate_Before() {
	about := edtf.MustParse("2020-05~")
	fmt.Println(about.Before(edtf.MustParse("2020-06-01")))
	fmt.Println(about.Before(edtf.MustParse("2020-07-01")))
	fmt.Println(edtf.MustParse("2020-05").Before(edtf.MustParse("2020-06-01")))
	// Output:
	// maybe
	// yes
	// yes
}

// Possible days decide, not bounds.
func ExampleDate_Overlaps() {
	armistice := edtf.MustParse("XXXX-11-11")
	fmt.Println(armistice.Overlaps(edtf.MustParse("2015-11-10")))
	fmt.Println(armistice.Overlaps(edtf.MustParse("2015-11-11")))
	fmt.Println(edtf.MustParse("/XXXX-11-11").Overlaps(edtf.MustParse("2015-11-10")))
	fmt.Println(edtf.MustParse("2020-10").Overlaps(edtf.MustParse("2020-09-27/2020-11-10")))
	// Output:
	// no
	// maybe
	// maybe
	// yes
}

// Did it happen in 2015? Read the year throughout.
func ExampleDate_OverlapsAs() {
	visit, year := edtf.MustParse("2015-06"), edtf.MustParse("2015")
	fmt.Println(visit.Overlaps(year), "- some day of June, some day of 2015")
	fmt.Println(visit.OverlapsAs(edtf.Sometime, year, edtf.Throughout), "- some day of June, all of 2015")
	// Output:
	// maybe - some day of June, some day of 2015
	// yes - some day of June, all of 2015
}

func ExampleDate_Within() {
	fmt.Println(edtf.MustParse("2015-06").Within(edtf.MustParse("2015")))
	fmt.Println(edtf.MustParse("2015").Within(edtf.MustParse("2015-06")))
	fmt.Println(edtf.MustParse("2014-03").Within(edtf.MustParse("2014/2016")))
	// Output:
	// yes
	// maybe
	// maybe
}

func ExampleParseSet() {
	s, err := edtf.ParseSet("{1670..1672,1667,1668}")
	if err != nil {
		fmt.Println(err)
		return
	}
	first, _ := s.Earliest()
	last, _ := s.Latest()
	fmt.Println(s, s.IsAll(), s.Len(), first, last)
	// Output: {1667,1668,1670..1672} true 3 1667-01-01 1672-12-31
}

// Do all sources allow for a common day?
func ExampleCommonDay() {
	fmt.Println(edtf.CommonDay(edtf.MustParse("2015-11"), edtf.MustParse("XXXX-11-11"), edtf.MustParse("/2015")))
	fmt.Println(edtf.CommonDay(edtf.MustParse("2015-10"), edtf.MustParse("XXXX-11-11")))
	// Output:
	// 2015-11-11 true
	// 0000-00-00 false
}

// A Date is a JSON string, and can be left out.
func ExampleDate_MarshalText() {
	type visit struct {
		Began edtf.Date `json:"began"`
		Ended edtf.Date `json:"ended,omitzero"`
	}
	text, err := json.Marshal(visit{Began: edtf.MustParse("2015-03~")})
	fmt.Println(string(text), err)
	var v visit
	fmt.Println(json.Unmarshal([]byte(`{"began":"2015-3"}`), &v))
	// Output:
	// {"began":"2015-03~"} <nil>
	// edtf: "2015-3" at byte 5: found "3", expected a month 01 to 12 or a grouping 21 to 41
}

// What a database driver returns becomes a Date: text, times, NULL.
func ExampleDate_Scan() {
	var d edtf.Date
	for _, column := range []any{"2015-03/..", []byte("199X"), time.Date(2020, 9, 27, 0, 0, 0, 0, time.UTC), nil} {
		if err := d.Scan(column); err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("%q\n", d)
	}
	// Output:
	// "2015-03/.."
	// "199X"
	// "2020-09-27"
	// ""
}

// From the time package and back.
func ExampleFromTime() {
	d, err := edtf.FromTime(time.Date(2020, 9, 27, 7, 30, 0, 0, time.FixedZone("", 4*3600)))
	fmt.Println(d, err)
	at, ok := d.Time()
	fmt.Println(at.UTC(), ok)
	day, err := edtf.FromDay(edtf.Day{Year: 2020, Month: 9, Day: 27})
	fmt.Println(day, err)
	// Output:
	// 2020-09-27T07:30:00+04:00 <nil>
	// 2020-09-27 03:30:00 +0000 UTC true
	// 2020-09-27 <nil>
}

// A feature of a higher level may not be understood by every program.
func ExampleDate_Level() {
	for _, text := range []string{"2015-03", "2015-03~", "2015-~03"} {
		fmt.Println(text, edtf.MustParse(text).Level())
	}
	// Output:
	// 2015-03 0
	// 2015-03~ 1
	// 2015-~03 2
}

func ExampleDate_Touches() {
	d := edtf.MustParse("XXXX-11-11")
	fmt.Println(d.Touches(edtf.Day{Year: 1918, Month: 11, Day: 11}), d.Touches(edtf.Day{Year: 1918, Month: 11, Day: 12}))
	// Output: true false
}

func ExampleSet_Members() {
	for d := range edtf.MustParseSet("[1667,1668,1670..1672]").Members() {
		fmt.Println(d)
	}
	// Output:
	// 1667
	// 1668
	// [1670..1672]
}
