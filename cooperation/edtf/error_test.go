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
		{"", 0, CodeEmpty, `edtf: "" at byte 0: found the end, expected a date`},
		{"hello", 0, CodeYear, `edtf: "hello" at byte 0: found "h", expected a year of four digits`},
		{"198", 0, CodeYear, `edtf: "198" at byte 0: found "198", expected a year of four digits`},
		{"19a5", 0, CodeYear, `edtf: "19a5" at byte 0: found "19a", expected a year of four digits`},
		{" 1985", 0, CodeYear, `edtf: " 1985" at byte 0: found " ", expected a year of four digits`},
		{"1985 ", 4, CodeSyntax, `edtf: "1985 " at byte 4: found " ", expected the end, - or /`},
		{"12345", 0, CodeYear, `edtf: "12345" at byte 0: found "12345", expected a year of four digits, or the prefix Y before a longer one`},
		{"-0000", 0, CodeYear, `edtf: "-0000" at byte 0: found "-0000", expected 0000, which has no sign`},
		{"-198X", 0, CodeYear, `edtf: "-198X" at byte 0: found "-198X", expected no X in a negative year`},
		{"Y1985", 0, CodeYear, `edtf: "Y1985" at byte 0: found "Y1985", expected Y and a year of more than four digits that does not begin with 0`},
		{"Y012345", 0, CodeYear, `edtf: "Y012345" at byte 0: found "Y012345", expected Y and a year of more than four digits that does not begin with 0`},
		{"Y17E", 0, CodeYear, `edtf: "Y17E" at byte 0: found "Y17E", expected an exponent after E`},
		{"Y20000-04", 6, CodeYear, `edtf: "Y20000-04" at byte 6: found "-", expected no month after such a year`},
		{"Y170000002", 0, CodeRange, `edtf: "Y170000002" at byte 0: found "Y170000002", expected a year from -5877640 to 5881579`},
		{"1985/Y17E7", 5, CodeRange, `edtf: "1985/Y17E7" at byte 5: found "Y17E7", expected a year from -5877640 to 5881579`},
		{"1950S5", 4, CodeDigits, `edtf: "1950S5" at byte 4: found "S5", expected S and how many digits of the year are significant`},
		{"195XS2", 4, CodeDigits, `edtf: "195XS2" at byte 4: found "S", expected no significant digits of a year with X`},
		{"2020-13", 5, CodeMonth, `edtf: "2020-13" at byte 5: found "13", expected a month 01 to 12 or a grouping 21 to 41`},
		{"2020-2X", 5, CodeMonth, `edtf: "2020-2X" at byte 5: found "2X", expected a month 01 to 12 or a grouping 21 to 41`},
		{"2020-1", 5, CodeMonth, `edtf: "2020-1" at byte 5: found "1", expected a month 01 to 12 or a grouping 21 to 41`},
		{"2020-", 5, CodeMonth, `edtf: "2020-" at byte 5: found the end, expected a month 01 to 12 or a grouping 21 to 41`},
		{"2020-21-05", 7, CodeMonth, `edtf: "2020-21-05" at byte 7: found "-", expected no day after a grouping`},
		{"2021-02-29", 8, CodeDay, `edtf: "2021-02-29" at byte 8: found "29", expected a day that exists`},
		{"2021-02-29?", 8, CodeDay, `edtf: "2021-02-29?" at byte 8: found "29", expected a day that exists`},
		{"1985-02-3X", 8, CodeDay, `edtf: "1985-02-3X" at byte 8: found "3X", expected a day that exists`},
		{"X900-02-29", 8, CodeDay, `edtf: "X900-02-29" at byte 8: found "29", expected a day that exists`},
		{"2021-02-5X", 8, CodeDay, `edtf: "2021-02-5X" at byte 8: found "5X", expected a day that exists`},
		{"2021-02-", 8, CodeDay, `edtf: "2021-02-" at byte 8: found the end, expected a day of two digits`},
		{"2021-02/2021-04-31", 16, CodeDay, `edtf: "2021-02/2021-04-31" at byte 16: found "31", expected a day that exists`},
		{"2004??", 5, CodeSyntax, `edtf: "2004??" at byte 5: found "?", expected the end, - or /`},
		{"2020-05T10:30", 7, CodeSyntax, `edtf: "2020-05T10:30" at byte 7: found "T", expected no time of day but after a full date without X, ?, ~ or %`},
		{"2020-05-01T10:30", 11, CodeTime, `edtf: "2020-05-01T10:30" at byte 11: found "10:30", expected a time hh:mm:ss from 00:00:00 to 23:59:60`},
		{"2020-05-01T24:00:00", 11, CodeTime, `edtf: "2020-05-01T24:00:00" at byte 11: found "24:00:00", expected a time hh:mm:ss from 00:00:00 to 23:59:60`},
		{"2020-05-01T12:00:60Z", 11, CodeTime, `edtf: "2020-05-01T12:00:60Z" at byte 11: found "12:00:60Z", expected second 60 only at 23:59:60 UTC`},
		{"2020-05-01T12:00:00z", 19, CodeOffset, `edtf: "2020-05-01T12:00:00z" at byte 19: found "z", expected Z or an offset ±hh:mm from -12:00 to +14:00`},
		{"2020-05-01T12:00:00-00:00", 19, CodeOffset, `edtf: "2020-05-01T12:00:00-00:00" at byte 19: found "-00:00", expected Z or an offset ±hh:mm from -12:00 to +14:00`},
		{"2020-05-01T12:00:00+14:01", 19, CodeOffset, `edtf: "2020-05-01T12:00:00+14:01" at byte 19: found "+14:01", expected Z or an offset ±hh:mm from -12:00 to +14:00`},
		{"2020-05-01T12:00:00.5", 19, CodeOffset, `edtf: "2020-05-01T12:00:00.5" at byte 19: found ".5", expected Z or an offset ±hh:mm from -12:00 to +14:00`},
		{"2004-06-11/2004-06-10", 11, CodeOrder, `edtf: "2004-06-11/2004-06-10" at byte 11: found "2004-06-10", expected an end that is not before the start`},
		{"[2016..2014]", 7, CodeOrder, `edtf: "[2016..2014]" at byte 7: found "2014", expected an end that is not before the start`},
		{"/", 0, CodeNothing, `edtf: "/" at byte 0: found "/", expected at least one date`},
		{"../..", 0, CodeNothing, `edtf: "../.." at byte 0: found "../..", expected at least one date`},
		{"../", 0, CodeNothing, `edtf: "../" at byte 0: found "../", expected at least one date`},
		{"[..]", 3, CodeYear, `edtf: "[..]" at byte 3: found "]", expected a year of four digits`},
		{"[]", 1, CodeYear, `edtf: "[]" at byte 1: found "]", expected a year of four digits`},
		{"2020//2021", 5, CodeYear, `edtf: "2020//2021" at byte 5: found "/", expected a year of four digits`},
		{"2020/2021/2022", 9, CodeSyntax, `edtf: "2020/2021/2022" at byte 9: found "/", expected the end`},
		{"..2004-06-01/2004", 0, CodeUnsupported, `edtf: "..2004-06-01/2004" at byte 0: found "..", expected .. only alone before or after the / of an interval, or in brackets`},
		{"2004-06/2004-06-20..", 18, CodeUnsupported, `edtf: "2004-06/2004-06-20.." at byte 18: found "..", expected .. only alone before or after the / of an interval, or in brackets`},
		{"1950S2/1960", 6, CodeUnsupported, `edtf: "1950S2/1960" at byte 6: found "/", expected no interval of years with significant digits`},
		{"1940/1950S2", 5, CodeUnsupported, `edtf: "1940/1950S2" at byte 5: found "1950S2", expected no significant digits in an interval`},
		{"2005-07-25T10:10:10Z/2006-01", 19, CodeOffset, `edtf: "2005-07-25T10:10:10Z/2006-01" at byte 19: found "Z/2006-01", expected Z or an offset ±hh:mm from -12:00 to +14:00`},
		{"2005-07-25/2006-01-01T10:10:10Z", 21, CodeSyntax, `edtf: "2005-07-25/2006-01-01T10:10:10Z" at byte 21: found "T", expected the end`},
		{"[2014,2015", 10, CodeSyntax, `edtf: "[2014,2015" at byte 10: found the end, expected a comma or ]`},
		{"{2014]", 5, CodeSyntax, `edtf: "{2014]" at byte 5: found "]", expected a comma or }`},
		{"[2014, 2015]", 6, CodeYear, `edtf: "[2014, 2015]" at byte 6: found " ", expected a year of four digits`},
		{"[2014..,2015]", 5, CodeSyntax, `edtf: "[2014..,2015]" at byte 5: found "..", expected an open end only in the last member`},
		{"[2014,..2015]", 6, CodeSyntax, `edtf: "[2014,..2015]" at byte 6: found "..", expected an open start only in the first member`},
		{"[1950S2..1960]", 1, CodeUnsupported, `edtf: "[1950S2..1960]" at byte 1: found "1950S2..1960", expected no significant digits in a range`},
		{"[2014,2015,2016]", 0, CodeList, `edtf: "[2014,2015,2016]" at byte 0: found "[2014,2015,2016]", expected one value, not a list of members (ParseSet)`},
		{"{2014,2015}", 0, CodeList, `edtf: "{2014,2015}" at byte 0: found "{2014,2015}", expected one value, not a list of members (ParseSet)`},
		{"[2014,2014-05]", 0, CodeList, `edtf: "[2014,2014-05]" at byte 0: found "[2014,2014-05]", expected one value, not a list of members (ParseSet)`},
		{"P1Y2M", 0, CodeYear, `edtf: "P1Y2M" at byte 0: found "P", expected a year of four digits`},
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
			assert.Equal(t, errors.Is(sentinel, is), errors.Is(err, is), test.in)
		}
	}
}

func TestParseSetErrors(t *testing.T) {
	for in, want := range map[string]string{
		"2014":        `edtf: "2014" at byte 0: found "2", expected [ or {`,
		"":            `edtf: "" at byte 0: found the end, expected a date`,
		"[2014,]":     `edtf: "[2014,]" at byte 6: found "]", expected a year of four digits`,
		"{2014}x":     `edtf: "{2014}x" at byte 6: found "x", expected the end`,
		"[2014/2015]": `edtf: "[2014/2015]" at byte 5: found "/", expected a comma or ]`,
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
