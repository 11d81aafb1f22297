package edtf

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

var styles = []Style{Short, Long, American}

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
		rapid.Map(rapid.IntRange(1, 12), padded), rapid.Map(rapid.IntRange(1, 12), padded),
		rapid.Map(rapid.IntRange(21, 41), padded),
		rapid.SampledFrom([]string{"XX", "1X", "0X", "X1"}),
	)
	day := rapid.OneOf(
		rapid.Map(rapid.IntRange(1, 31), padded), rapid.Map(rapid.IntRange(1, 31), padded),
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

// genDate draws a Date of any form.
func genDate() *rapid.Generator[Date] {
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
			b := a
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
	if isDigit(rune(b[i])) {
		b[i] = byte('0' + rapid.IntRange(0, 9).Draw(t, "digit"))
	}
	return string(b)
}

// genPart draws what the wording "mid-October 2025" becomes.
func genPart(t *rapid.T) Date {
	p := rapid.SampledFrom([]part{early, mid, late}).Draw(t, "part")
	of := rapid.SampledFrom([]term{
		{hasYear: true, year: 2025, month: 10}, {hasYear: true, year: 2024, month: 2}, {hasYear: true, year: 44, month: 1}, {hasYear: true, year: -43, month: 3},
		{hasYear: true, year: 1990, mask: "199X"}, {hasYear: true, year: 1900, mask: "190X"}, {hasYear: true, year: 1900, mask: "19XX"}, {hasYear: true, year: 0, mask: "00XX"},
	}).Draw(t, "period")
	of.part, of.doubt = p, rapid.SampledFrom([]qualifier{0, uncertain}).Draw(t, "doubt")
	return MustParse(of.span())
}

// Every wording is read back to the same date, which also proves that no two
// dates share one.
func TestFormatReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := genDate().Draw(t, "date")
		for _, style := range styles {
			text := d.Format(style)
			got, err := ParseLoose(text)
			if err != nil {
				t.Fatalf("%s is worded %q, which is not read: %v", d, text, err)
			}
			if got != d {
				t.Fatalf("%s is worded %q, which is read as %s", d, text, got)
			}
		}
	})
}

// An anchor must not change the reading of a wording that states its date.
func TestFormatNeedsNoAnchor(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := genDate().Draw(t, "date")
		r, err := ReadLoose(d.Format(Long), Anchor(MustParse("2016-09-10")), MonthFirst())
		if err != nil || r.Date != d || r.Basis != BasisStated || r.Ambiguous || r.Beyond != "" {
			t.Fatalf("%s is worded %q, which is read as %+v, %v", d, d.Format(Long), r, err)
		}
	})
}

func TestFormat(t *testing.T) {
	require.Equal(t, "date not given", Date{}.Format(Short))
	assert.Equal(t, MustParse("2020").Format(Short), MustParse("2020").Format(Style(200)))
}
