package cooperationtest

import (
	"fmt"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// date tells a span of days as a source would. It is true: the span lies
// within what is told, or touches it where that is all that a form says.
func (t *teller) date(first, days int) edtf.Date {
	d, o := &t.dice, &t.world.options
	first += t.shift
	from, to := civil(first), civil(first+days-1)
	switch n := d.intn(100); {
	case n < o.Undated:
		return edtf.Date{}
	case n < o.Undated+o.Imprecise:
		return impreciseDate(d, from, to)
	case days == 1:
		return must(edtf.FromDay(from))
	}
	return edtf.MustParse(dayText(from) + "/" + dayText(to))
}

// background tells the day of something long ago, seldom to the day.
func (t *teller) background(day int) edtf.Date {
	d := &t.dice
	when := civil(day)
	switch d.intn(6) {
	case 0:
		return must(edtf.FromDay(when))
	case 1:
		return edtf.MustParse(fmt.Sprintf("%04d-%02d", when.Year, when.Month))
	case 2:
		return edtf.MustParse(fmt.Sprintf("%03dX", when.Year/10))
	case 3:
		return edtf.Date{}
	}
	return edtf.MustParse(fmt.Sprintf("%04d", when.Year))
}

// impreciseDate tells less than the days.
func impreciseDate(d *dice, from, to edtf.Day) edtf.Date {
	var text string
	switch d.intn(9) {
	case 0, 1:
		text = fmt.Sprintf("%04d-%02d", from.Year, from.Month)
		if from.Month != to.Month {
			text += fmt.Sprintf("/%04d-%02d", to.Year, to.Month)
		}
	case 2:
		text = fmt.Sprintf("%04d-%02d~", from.Year, from.Month)
	case 3:
		text = fmt.Sprintf("%04d", from.Year)
		if from.Year != to.Year {
			text += fmt.Sprintf("/%04d", to.Year)
		}
	case 4: // by the day on which it ended
		text = "[.." + dayText(to) + "]"
	case 5: // until
		text = "/" + dayText(to)
	case 6: // no year, as the page of an agency prints it
		text = "XXXX" + dayText(from)[4:]
		if from != to {
			text += "/XXXX" + dayText(to)[4:]
		}
	case 7: // 10/09/2016
		if from == to && from.Day <= 12 && from.Day != from.Month {
			a, b := dayText(from), dayText(edtf.Day{Year: from.Year, Month: from.Day, Day: from.Month})
			text = "[" + min(a, b) + "," + max(a, b) + "]"
		} else {
			text = dayText(from) + "?"
			if from != to {
				text += "/" + dayText(to) + "?"
			}
		}
	case 8: // early, mid, late in the year
		text = fmt.Sprintf("%04d-%02d", from.Year, 37+(from.Month-1)/4)
		if from.Year != to.Year || (from.Month-1)/4 != (to.Month-1)/4 {
			text = fmt.Sprintf("%04d/%04d", from.Year, to.Year)
			if from.Year == to.Year {
				text = text[:4]
			}
		}
	}
	return edtf.MustParse(text)
}

func dayText(d edtf.Day) string { return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day) }

// must is for dates that the generator makes itself.
func must(d edtf.Date, err error) edtf.Date {
	if err != nil {
		panic("cooperationtest: generate: " + err.Error())
	}
	return d
}
