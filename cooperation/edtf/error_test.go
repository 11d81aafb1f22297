package edtf

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParseErrors(t *testing.T) {
	for _, test := range []struct {
		in   string
		at   int
		code Code
		want string
	}{
		{"", 0, CodeEmpty, `edtf: "" at byte 0: want a date, got the end`},
		{"hello", 0, CodeYear, `edtf: "hello" at byte 0: want a year of four digits, got "h"`},
		{"198", 0, CodeYear, `edtf: "198" at byte 0: want a year of four digits, got "198"`},
		{"19a5", 0, CodeYear, `edtf: "19a5" at byte 0: want a year of four digits, got "19a"`},
		{" 1985", 0, CodeYear, `edtf: " 1985" at byte 0: want a year of four digits, got " "`},
		{"1985 ", 4, CodeSyntax, `edtf: "1985 " at byte 4: want the end, - or /, got " "`},
		{"12345", 0, CodeYear, `edtf: "12345" at byte 0: want a year of four digits, or the prefix Y before a longer one, got "12345"`},
		{"-0000", 0, CodeYear, `edtf: "-0000" at byte 0: want 0000, which has no sign, got "-0000"`},
		{"-198X", 0, CodeYear, `edtf: "-198X" at byte 0: want no X in a negative year, got "-198X"`},
		{"Y1985", 0, CodeYear, `edtf: "Y1985" at byte 0: want Y and a year of more than four digits that does not begin with 0, got "Y1985"`},
		{"Y012345", 0, CodeYear, `edtf: "Y012345" at byte 0: want Y and a year of more than four digits that does not begin with 0, got "Y012345"`},
		{"Y17E", 0, CodeYear, `edtf: "Y17E" at byte 0: want an exponent after E, got "Y17E"`},
		{"Y20000-04", 6, CodeYear, `edtf: "Y20000-04" at byte 6: want no month after such a year, got "-"`},
		{"Y170000002", 0, CodeRange, `edtf: "Y170000002" at byte 0: want a year from -5877640 to 5881579, got "Y170000002"`},
		{"1985/Y17E7", 5, CodeRange, `edtf: "1985/Y17E7" at byte 5: want a year from -5877640 to 5881579, got "Y17E7"`},
		{"1950S5", 4, CodeDigits, `edtf: "1950S5" at byte 4: want S and how many digits of the year are significant, got "S5"`},
		{"195XS2", 4, CodeDigits, `edtf: "195XS2" at byte 4: want no significant digits of a year with X, got "S"`},
		{"2020-13", 5, CodeMonth, `edtf: "2020-13" at byte 5: want a month 01 to 12 or a grouping 21 to 41, got "13"`},
		{"2020-2X", 5, CodeMonth, `edtf: "2020-2X" at byte 5: want a month 01 to 12 or a grouping 21 to 41, got "2X"`},
		{"2020-1", 5, CodeMonth, `edtf: "2020-1" at byte 5: want a month 01 to 12 or a grouping 21 to 41, got "1"`},
		{"2020-", 5, CodeMonth, `edtf: "2020-" at byte 5: want a month 01 to 12 or a grouping 21 to 41, got the end`},
		{"2020-21-05", 7, CodeMonth, `edtf: "2020-21-05" at byte 7: want no day after a grouping, got "-"`},
		{"2021-02-29", 8, CodeDay, `edtf: "2021-02-29" at byte 8: want a day that exists, got "29"`},
		{"2021-02-29?", 8, CodeDay, `edtf: "2021-02-29?" at byte 8: want a day that exists, got "29"`},
		{"1985-02-3X", 8, CodeDay, `edtf: "1985-02-3X" at byte 8: want a day that exists, got "3X"`},
		{"X900-02-29", 8, CodeDay, `edtf: "X900-02-29" at byte 8: want a day that exists, got "29"`},
		{"2021-02-5X", 8, CodeDay, `edtf: "2021-02-5X" at byte 8: want a day that exists, got "5X"`},
		{"2021-02-", 8, CodeDay, `edtf: "2021-02-" at byte 8: want a day of two digits, got the end`},
		{"2021-02/2021-04-31", 16, CodeDay, `edtf: "2021-02/2021-04-31" at byte 16: want a day that exists, got "31"`},
		{"2004??", 5, CodeSyntax, `edtf: "2004??" at byte 5: want the end, - or /, got "?"`},
		{"2020-05T10:30", 7, CodeSyntax, `edtf: "2020-05T10:30" at byte 7: want no time of day but after a full date without X, ?, ~ or %, got "T"`},
		{"2020-05-01T10:30", 11, CodeTime, `edtf: "2020-05-01T10:30" at byte 11: want a time hh:mm:ss from 00:00:00 to 23:59:60, got "10:30"`},
		{"2020-05-01T24:00:00", 11, CodeTime, `edtf: "2020-05-01T24:00:00" at byte 11: want a time hh:mm:ss from 00:00:00 to 23:59:60, got "24:00:00"`},
		{"2020-05-01T12:00:60Z", 11, CodeTime, `edtf: "2020-05-01T12:00:60Z" at byte 11: want second 60 only at 23:59:60 UTC, got "12:00:60Z"`},
		{"2020-05-01T12:00:00z", 19, CodeOffset, `edtf: "2020-05-01T12:00:00z" at byte 19: want Z or an offset ±hh:mm from -12:00 to +14:00, got "z"`},
		{"2020-05-01T12:00:00-00:00", 19, CodeOffset, `edtf: "2020-05-01T12:00:00-00:00" at byte 19: want Z or an offset ±hh:mm from -12:00 to +14:00, got "-00:00"`},
		{"2020-05-01T12:00:00+14:01", 19, CodeOffset, `edtf: "2020-05-01T12:00:00+14:01" at byte 19: want Z or an offset ±hh:mm from -12:00 to +14:00, got "+14:01"`},
		{"2020-05-01T12:00:00.5", 19, CodeOffset, `edtf: "2020-05-01T12:00:00.5" at byte 19: want Z or an offset ±hh:mm from -12:00 to +14:00, got ".5"`},
		{"2004-06-11/2004-06-10", 11, CodeOrder, `edtf: "2004-06-11/2004-06-10" at byte 11: want an end that is not before the start, got "2004-06-10"`},
		{"[2016..2014]", 7, CodeOrder, `edtf: "[2016..2014]" at byte 7: want an end that is not before the start, got "2014"`},
		{"/", 0, CodeNothing, `edtf: "/" at byte 0: want at least one date, got "/"`},
		{"../..", 0, CodeNothing, `edtf: "../.." at byte 0: want at least one date, got "../.."`},
		{"../", 0, CodeNothing, `edtf: "../" at byte 0: want at least one date, got "../"`},
		{"[..]", 3, CodeYear, `edtf: "[..]" at byte 3: want a year of four digits, got "]"`},
		{"[]", 1, CodeYear, `edtf: "[]" at byte 1: want a year of four digits, got "]"`},
		{"2020//2021", 5, CodeYear, `edtf: "2020//2021" at byte 5: want a year of four digits, got "/"`},
		{"2020/2021/2022", 9, CodeSyntax, `edtf: "2020/2021/2022" at byte 9: want the end, got "/"`},
		{"..2004-06-01/2004", 0, CodeUnsupported, `edtf: "..2004-06-01/2004" at byte 0: want .. only alone before or after the / of an interval, or in brackets, got ".."`},
		{"2004-06/2004-06-20..", 18, CodeUnsupported, `edtf: "2004-06/2004-06-20.." at byte 18: want .. only alone before or after the / of an interval, or in brackets, got ".."`},
		{"1950S2/1960", 6, CodeUnsupported, `edtf: "1950S2/1960" at byte 6: want no interval of years with significant digits, got "/"`},
		{"1940/1950S2", 5, CodeUnsupported, `edtf: "1940/1950S2" at byte 5: want no significant digits in an interval, got "1950S2"`},
		{"2005-07-25T10:10:10Z/2006-01", 19, CodeOffset, `edtf: "2005-07-25T10:10:10Z/2006-01" at byte 19: want Z or an offset ±hh:mm from -12:00 to +14:00, got "Z/2006-01"`},
		{"2005-07-25/2006-01-01T10:10:10Z", 21, CodeSyntax, `edtf: "2005-07-25/2006-01-01T10:10:10Z" at byte 21: want the end, got "T"`},
		{"[2014,2015", 10, CodeSyntax, `edtf: "[2014,2015" at byte 10: want a comma or ], got the end`},
		{"{2014]", 5, CodeSyntax, `edtf: "{2014]" at byte 5: want a comma or }, got "]"`},
		{"[2014, 2015]", 6, CodeYear, `edtf: "[2014, 2015]" at byte 6: want a year of four digits, got " "`},
		{"[2014..,2015]", 5, CodeSyntax, `edtf: "[2014..,2015]" at byte 5: want an open end only in the last member, got ".."`},
		{"[2014,..2015]", 6, CodeSyntax, `edtf: "[2014,..2015]" at byte 6: want an open start only in the first member, got ".."`},
		{"[1950S2..1960]", 1, CodeUnsupported, `edtf: "[1950S2..1960]" at byte 1: want no significant digits in a range, got "1950S2..1960"`},
		{"[2014,2015,2016]", 0, CodeList, `edtf: "[2014,2015,2016]" at byte 0: want one value, not a list of members (ParseSet), got "[2014,2015,2016]"`},
		{"{2014,2015}", 0, CodeList, `edtf: "{2014,2015}" at byte 0: want one value, not a list of members (ParseSet), got "{2014,2015}"`},
		{"[2014,2014-05]", 0, CodeList, `edtf: "[2014,2014-05]" at byte 0: want one value, not a list of members (ParseSet), got "[2014,2014-05]"`},
		{"P1Y2M", 0, CodeYear, `edtf: "P1Y2M" at byte 0: want a year of four digits, got "P"`},
	} {
		_, err := Parse(test.in)
		if !assert.EqualError(t, err, test.want) {
			continue
		}
		var parseError *ParseError
		require.ErrorAs(t, err, &parseError)
		assert.Equal(t, test.at, parseError.Offset, test.in)
		assert.Equal(t, test.code, parseError.Code, test.in)
		assert.Equal(t, test.in, parseError.Input)
		sentinel := map[Code]error{CodeRange: ErrRange, CodeUnsupported: ErrUnsupported, CodeList: ErrList}[test.code]
		if sentinel == nil {
			sentinel = ErrInvalid
		}
		for _, is := range []error{ErrInvalid, ErrRange, ErrUnsupported, ErrList} {
			assert.Equal(t, is == sentinel, errors.Is(err, is), test.in)
		}
	}
}

func TestParseSetErrors(t *testing.T) {
	for in, want := range map[string]string{
		"2014":        `edtf: "2014" at byte 0: want [ or {, got "2"`,
		"":            `edtf: "" at byte 0: want a date, got the end`,
		"[2014,]":     `edtf: "[2014,]" at byte 6: want a year of four digits, got "]"`,
		"{2014}x":     `edtf: "{2014}x" at byte 6: want the end, got "x"`,
		"[2014/2015]": `edtf: "[2014/2015]" at byte 5: want a comma or ], got "/"`,
	} {
		_, err := ParseSet(in)
		assert.EqualError(t, err, want)
	}
}

// A long text is refused before any work, and the error does not keep it.
func TestTooLong(t *testing.T) {
	long := "[" + strings.Repeat("2014,", 1<<20) + "2015]"
	for _, parse := range []func(string) error{
		func(s string) error { _, err := Parse(s); return err },
		func(s string) error { _, err := ParseSet(s); return err },
		func(s string) error { return new(Date).UnmarshalText([]byte(s)) },
		func(s string) error { return new(Set).UnmarshalText([]byte(s)) },
		func(s string) error { return new(Date).Scan(s) },
	} {
		var parseError *ParseError
		require.ErrorAs(t, parse(long), &parseError)
		assert.Equal(t, CodeTooLong, parseError.Code)
		assert.Len(t, parseError.Input, MaxLen)
		assert.Equal(t, MaxLen, parseError.Offset)
	}
	fits := "[" + strings.Repeat("2014,", 50) + "2015]"
	require.Len(t, fits, MaxLen)
	_, err := ParseSet(fits)
	assert.NoError(t, err)
}

func TestMustParsePanics(t *testing.T) {
	assert.Panics(t, func() { MustParse("2020-13") })
	assert.Panics(t, func() { MustParseSet("2020") })
}
