package edtf

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation/edtf/internal/wording"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// genEndText draws the text of one date of any form, most of them valid.
func genEndText(t *rapid.T) string {
	year := rapid.OneOf(
		rapid.Map(rapid.IntRange(1000, 9999), func(y int) string { return fmt.Sprintf("%04d", y) }),
		rapid.Map(rapid.IntRange(1980, 2030), func(y int) string { return fmt.Sprintf("%04d", y) }),
		rapid.Map(rapid.IntRange(0, 999), func(y int) string { return fmt.Sprintf("%04d", y) }),
		rapid.Map(rapid.IntRange(1, 9999), func(y int) string { return fmt.Sprintf("-%04d", y) }),
		rapid.SampledFrom([]string{"199X", "190X", "200X", "000X", "010X", "19XX", "20XX", "00XX", "10XX", "1XXX", "0XXX", "2XXX", "XXXX", "1X95", "19X5", "X999", "Y12345", "Y-12345", "Y-170000"}),
	).Draw(t, "year")
	qual := func(name string, often int) string {
		if rapid.IntRange(0, often).Draw(t, name+"?") > 0 {
			return ""
		}
		return rapid.SampledFrom([]string{"?", "~", "%"}).Draw(t, name)
	}
	month := rapid.OneOf(
		rapid.Map(rapid.IntRange(1, 12), wording.Padded), rapid.Map(rapid.IntRange(1, 12), wording.Padded),
		rapid.Map(rapid.IntRange(21, 41), wording.Padded),
		rapid.SampledFrom([]string{"XX", "1X", "0X", "X1"}),
	)
	day := rapid.OneOf(
		rapid.Map(rapid.IntRange(1, 31), wording.Padded), rapid.Map(rapid.IntRange(1, 31), wording.Padded),
		rapid.SampledFrom([]string{"XX", "1X", "0X", "2X", "3X", "X1"}),
	)
	s := year
	switch rapid.IntRange(0, 3).Draw(t, "precision") {
	case 0:
	case 1:
		s = year + qual("year qualifier", 9) + "-" + qual("month qualifier", 9) + month.Draw(t, "month")
	default:
		s = year + qual("year qualifier", 9) + "-" + qual("month qualifier", 9) + month.Draw(t, "month") + "-" + qual("day qualifier", 9) + day.Draw(t, "day")
	}
	return s + qual("qualifier", 2)
}

// genWorded draws a Date of any form.
func genWorded() *rapid.Generator[Date] {
	text := rapid.Custom(func(t *rapid.T) string {
		a := genEndText(t)
		switch rapid.IntRange(0, 13).Draw(t, "form") {
		case 0, 1, 2, 3:
			return a
		case 4:
			return a + rapid.SampledFrom([]string{"T23:20:30", "T00:00:00Z", "T23:20:30+04:30", "T23:20:30-08:00", "T12:00:00+00:00", "T23:59:60Z", "T23:20:30+04"}).Draw(t, "clock")
		case 5:
			return a + rapid.SampledFrom([]string{"S1", "S2", "S3", "S2~"}).Draw(t, "digits")
		case 6:
			return rapid.SampledFrom([]string{"/%s", "../%s", "%s/", "%s/.."}).Draw(t, "open interval")
		case 7:
			return rapid.SampledFrom([]string{"[..%s]", "[%s..]", "{..%s}", "{%s..}"}).Draw(t, "open list")
		case 8, 9, 10:
			return "%s/%s"
		case 11:
			return "[%s..%s]"
		case 12:
			return "{%s..%s}"
		}
		return "[%s,%s]"
	})
	return rapid.Custom(func(t *rapid.T) Date {
		if rapid.IntRange(0, 199).Draw(t, "zero") == 0 {
			return Date{}
		}
		if rapid.IntRange(0, 19).Draw(t, "vague part") == 0 {
			return genPart(t)
		}
		s := text.Draw(t, "text")
		switch n := countVerbs(s); n {
		case 1:
			s = fmt.Sprintf(s, genEndText(t))
		case 2:
			a := genEndText(t)
			var b string
			if rapid.IntRange(0, 3).Draw(t, "near") > 0 {
				b = genNear(t, a)
			} else {
				b = genEndText(t)
			}
			s = fmt.Sprintf(s, a, b)
		}
		d, err := Parse(s)
		if err != nil {
			t.Skip(err)
		}
		return d
	})
}

func countVerbs(s string) (n int) {
	for i := range len(s) - 1 {
		if s[i] == '%' && s[i+1] == 's' {
			n++
		}
	}
	return n
}

// genNear changes one digit of a, so that pairs share a year or a month.
func genNear(t *rapid.T, a string) string {
	b := []byte(a)
	i := rapid.IntRange(0, len(b)-1).Draw(t, "changed")
	if b[i] >= '0' && b[i] <= '9' {
		b[i] = byte('0' + rapid.IntRange(0, 9).Draw(t, "digit"))
	}
	return string(b)
}

// genPart draws what the wording "mid-October 2025" becomes.
func genPart(t *rapid.T) Date {
	doubt := rapid.SampledFrom([]string{"", "possibly "}).Draw(t, "doubt")
	part := rapid.SampledFrom([]string{"early", "mid", "late"}).Draw(t, "part")
	period := rapid.SampledFrom([]string{
		"October 2025", "February 2024", "January AD 44", "March 44 BC", "1990s", "1900s (decade)", "20th century", "1st century",
	}).Draw(t, "period")
	d, err := ParseLoose(doubt + part + " " + period)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestFormatReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { checkReadsBack(t, genWorded().Draw(t, "date")) })
}

// An anchor must not change the reading of a wording that states its date.
func TestFormatNeedsNoAnchor(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := genWorded().Draw(t, "date")
		r, err := ReadLoose(d.Format(Long), Anchor(MustParse("2016-09-10")), MonthFirst())
		if err != nil || r.Date != d || r.Basis != BasisStated || r.Ambiguous || r.Beyond != "" {
			t.Fatalf("%s is worded %q, which is read as %+v, %v", d, d.Format(Long), r, err)
		}
	})
}

func TestFormat(t *testing.T) {
	tests := []struct{ in, short, long, american string }{
		{"", "date not given", "date not given", "date not given"},
		{"2015", "2015", "2015", "2015"},
		{"0079", "AD 79", "AD 79", "AD 79"},
		{"0000", "1 BC", "1 BC", "1 BC"},
		{"0999", "AD 999", "AD 999", "AD 999"},
		{"1000", "1000", "1000", "1000"},
		{"-0030-02", "Feb of 31 BC", "February of 31 BC", "February of 31 BC"},
		{"-0031-02", "Feb 32 BC", "February 32 BC", "February 32 BC"},
		{"-0043-03-15", "15 Mar 44 BC", "15 March 44 BC", "March 15, 44 BC"},
		{"-0001-02", "Feb of 2 BC", "February of 2 BC", "February of 2 BC"},
		{"Y12345", "AD 12345", "AD 12345", "AD 12345"},
		{"Y-12345", "12346 BC", "12346 BC", "12346 BC"},
		{"2015-03", "Mar 2015", "March 2015", "March 2015"},
		{"2022-12-15", "15 Dec 2022", "15 December 2022", "December 15, 2022"},
		{"1985-04-12T23:20:30Z", "12 Apr 1985, 23:20:30 UTC", "12 April 1985, 23:20:30 UTC", "April 12, 1985, 23:20:30 UTC"},
		{"1985-04-12T23:20:30-08:00", "12 Apr 1985, 23:20:30 -08:00", "12 April 1985, 23:20:30 -08:00", "April 12, 1985, 23:20:30 -08:00"},
		{"1985-04-12T23:20:30", "12 Apr 1985, 23:20:30", "12 April 1985, 23:20:30", "April 12, 1985, 23:20:30"},
		{"199X", "1990s", "1990s", "1990s"},
		{"199X~", "about the 1990s", "about the 1990s", "about the 1990s"},
		{"190X", "1900s (decade)", "1900s (decade)", "1900s (decade)"},
		{"004X", "004X", "004X", "004X"},
		{"18XX", "19th century", "19th century", "19th century"},
		{"10XX", "11th century", "11th century", "11th century"},
		{"20XX", "21st century", "21st century", "21st century"},
		{"1XXX", "2nd millennium", "2nd millennium", "2nd millennium"},
		{"XXXX", "year not stated", "year not stated", "year not stated"},
		{"XXXX-11-11", "11 Nov, year not stated", "11 November, year not stated", "November 11, year not stated"},
		{"2004-XX", "2004, month not stated", "2004, month not stated", "2004, month not stated"},
		{"2004-XX-XX", "2004, month and day not stated", "2004, month and day not stated", "2004, month and day not stated"},
		{"2004-06-XX", "Jun 2004, day not stated", "June 2004, day not stated", "June 2004, day not stated"},
		{"156X-12-25", "25 Dec in the 1560s", "25 December in the 1560s", "December 25 in the 1560s"},
		{"1X95", "1X95", "1X95", "1X95"},
		{"2004-1X", "2004-1X", "2004-1X", "2004-1X"},
		{"2004-XX-11", "2004-XX-11", "2004-XX-11", "2004-XX-11"},
		{"1950S2", "1950S2", "1950S2", "1950S2"},
		{"2020-05~", "about May 2020", "about May 2020", "about May 2020"},
		{"2015?", "possibly 2015", "possibly 2015", "possibly 2015"},
		{"2015%", "possibly about 2015", "possibly about 2015", "possibly about 2015"},
		{"2004-06~-11", "2004-06~-11", "2004-06~-11", "2004-06~-11"},
		{"2004-21", "spring 2004", "spring 2004", "spring 2004"},
		{"2004-25", "spring 2004 (Northern Hemisphere)", "spring 2004 (Northern Hemisphere)", "spring 2004 (Northern Hemisphere)"},
		{"2004-32", "winter 2004 (Southern Hemisphere)", "winter 2004 (Southern Hemisphere)", "winter 2004 (Southern Hemisphere)"},
		{"2021-35", "Q3 2021", "third quarter of 2021", "third quarter of 2021"},
		{"2021-35~", "about Q3 2021", "about the third quarter of 2021", "about the third quarter of 2021"},
		{"2018-38", "second third of 2018", "second third of 2018", "second third of 2018"},
		{"2016-37~", "early 2016", "early 2016", "early 2016"},
		{"[2014?,2016-37~]", "either possibly 2014 or early 2016", "either possibly 2014 or early 2016", "either possibly 2014 or early 2016"},
		{"2016-38%", "possibly mid-2016", "possibly mid-2016", "possibly mid-2016"},
		{"2018-40", "first half of 2018", "first half of 2018", "first half of 2018"},
		{"2020-09-27/2020-11-10", "27 Sep - 10 Nov 2020", "27 September – 10 November 2020", "September 27 – November 10, 2020"},
		{"2023-05-15/2023-05-17", "15-17 May 2023", "15–17 May 2023", "May 15–17, 2023"},
		{"2019-12-30/2020-01-02", "30 Dec 2019 - 2 Jan 2020", "30 December 2019 – 2 January 2020", "December 30, 2019 – January 2, 2020"},
		{"2020-03/2020-05", "Mar-May 2020", "March–May 2020", "March–May 2020"},
		{"2014/2016", "2014-2016", "2014–2016", "2014–2016"},
		{"2014~/2016", "from about 2014 to 2016", "from about 2014 to 2016", "from about 2014 to 2016"},
		{"2004-06/2004", "from Jun 2004 to 2004", "from June 2004 to 2004", "from June 2004 to 2004"},
		{"XXXX-05-15/XXXX-05-17", "from 15 May, year not stated, to 17 May, year not stated", "from 15 May, year not stated, to 17 May, year not stated", "from May 15, year not stated, to May 17, year not stated"},
		{"2015-03/..", "since Mar 2015", "since March 2015", "since March 2015"},
		{"2015-03/", "from Mar 2015, end not known", "from March 2015, end not known", "from March 2015, end not known"},
		{"/2015", "until 2015", "until 2015", "until 2015"},
		{"../2015", "until 2015, start open", "until 2015, start open", "until 2015, start open"},
		{"/XXXX-11-11", "until 11 Nov, year not stated", "until 11 November, year not stated", "until November 11, year not stated"},
		{"[2014..2016]", "between 2014 and 2016", "between 2014 and 2016", "between 2014 and 2016"},
		{"[2023-05-05..2023-05-07]", "between 5 and 7 May 2023", "between 5 and 7 May 2023", "between May 5 and 7, 2023"},
		{"[..2015]", "by 2015", "by 2015", "by 2015"},
		{"[2015..]", "2015 or later", "2015 or later", "2015 or later"},
		{"[2025-10-11~..2025-10-20~]", "mid-Oct 2025", "mid-October 2025", "mid-October 2025"},
		{"[2025-10-11~..2025-10-21~]", "between about 11 Oct 2025 and about 21 Oct 2025", "between about 11 October 2025 and about 21 October 2025", "between about October 11, 2025 and about October 21, 2025"},
		{"[1994~..1996~]", "mid-1990s", "mid-1990s", "mid-1990s"},
		{"[1867~..1899]", "late 19th century", "late 19th century", "late 19th century"},
		{"[2016-09-10,2016-10-09]", "10 Sep or 9 Oct 2016", "10 September or 9 October 2016", "September 10 or October 9, 2016"},
		{"{2014..2016}", "every year from 2014 to 2016", "every year from 2014 to 2016", "every year from 2014 to 2016"},
		{"{2020-05-01..2020-05-05}", "every day from 1 to 5 May 2020", "every day from 1 to 5 May 2020", "every day from May 1 to 5, 2020"},
		{"{2014..}", "every year from 2014", "every year from 2014", "every year from 2014"},
		{"{..2014-05}", "every month until May 2014", "every month until May 2014", "every month until May 2014"},
	}
	for _, test := range tests {
		t.Run(test.in, func(t *testing.T) {
			var d Date
			if test.in != "" {
				d = MustParse(test.in)
			}
			assert.Equal(t, test.short, d.Format(Short))
			assert.Equal(t, test.long, d.Format(Long))
			assert.Equal(t, test.american, d.Format(American))
			assert.Equal(t, test.short, d.Format(Style(200)), "an unknown style is Short")
			checkReadsBack(t, d)
		})
	}
}

// Every date that other projects accept has a wording that is read back.
func TestFormatValid(t *testing.T) {
	data, err := os.ReadFile("testdata/valid.tsv")
	require.NoError(t, err)
	for _, line := range strings.Split(string(data), "\n")[1:] {
		in, _, _ := strings.Cut(line, "\t")
		if d, err := Parse(in); err == nil {
			checkReadsBack(t, d)
		}
	}
}

// twoDigitsText writes a number of two digits.
func twoDigitsText(n int) string { return fmt.Sprintf("%02d", n) }
