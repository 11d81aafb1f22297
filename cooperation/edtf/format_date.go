package edtf

import "strconv"

// words writes one date. Inside a longer wording a period takes its article:
// "since the 1990s". It is false for what has no good wording.
func (e *endpoint) words(style Style, inside bool) (string, bool) {
	doubt := e.yearQual
	if e.prec != precYear && e.monthQual != doubt || e.prec == precDay && e.dayQual != doubt {
		return "", false // doubt about single parts
	}
	if e.prec == precSeason && e.season >= 37 && e.season <= 39 && doubt&approximate != 0 {
		year, ok := e.yearWords("", " in the ")
		return (doubt &^ approximate).words() + part(e.season-36).words() + year, ok && e.yearMask == 0
	}
	text, ok := e.bareWords(style, inside || doubt != 0)
	return doubt.words() + text, ok
}

// wordedDoubt is the doubt that has words before the date; that a third of a
// year is approximate is in the word "early", "mid" or "late" itself.
func (e *endpoint) wordedDoubt() qualifier {
	if e.prec == precSeason && e.season >= 37 && e.season <= 39 {
		return e.yearQual &^ approximate
	}
	return e.yearQual
}

// words is what stands before a date in doubt.
func (q qualifier) words() string {
	return [...]string{0: "", uncertain: "possibly ", approximate: "about ", both: "possibly about "}[q]
}

func (p part) words() string {
	if p == mid {
		return "mid-"
	}
	return partNames[p] + " "
}

// bareWords writes a date without its doubt.
func (e *endpoint) bareWords(style Style, inside bool) (string, bool) {
	article := ""
	if inside {
		article = "the "
	}
	switch {
	case e.prec == precYear:
		return e.yearWords(article, "")
	case e.prec == precSeason:
		return e.seasonWords(style, article)
	case e.monthMask == 3 && (e.prec == precMonth || e.dayMask == 3):
		if e.yearMask == 15 {
			return "", false
		}
		year, ok := e.yearWords(article, "")
		if e.prec == precDay {
			return year + ", month and day not stated", ok
		}
		return year + ", month not stated", ok
	case e.monthMask != 0:
		return "", false
	}
	month := monthWord(e.month, style)
	year, ok := e.yearWords(" ", " in the ")
	switch {
	case e.yearMask == 15:
		year = ", " + year
	case e.prec == precMonth && e.yearMask == 0 && e.year <= 0 && e.year > -31:
		year = " of" + year // "Feb 2 BC" looks like a day
	}
	switch {
	case e.prec == precMonth:
		return month + year, ok
	case e.dayMask == 3:
		return month + year + ", day not stated", ok && e.yearMask != 15
	case e.dayMask != 0:
		return "", false
	case style == American:
		if e.yearMask == 0 {
			year = "," + year
		}
		return month + " " + strconv.Itoa(e.day) + year, ok
	}
	return strconv.Itoa(e.day) + " " + month + year, ok
}

// yearWords writes the year. Before a plain year goes lead without "the", before
// a decade, century or millennium period, or lead if there is no period.
func (e *endpoint) yearWords(lead, period string) (string, bool) {
	if period == "" {
		period = lead
	}
	if lead == "the " {
		lead = ""
	}
	switch e.yearMask {
	case 0:
		return lead + eraYear(e.year), true
	case 1:
		if e.year < 1000 {
			return "", false // "0040s" is nobody's word
		}
		text := period + string(appendYear(nil, e.year, 0)) + "s"
		if e.year%100 == 0 {
			text += " (decade)" // "1900s" alone may be the century
		}
		return text, true
	case 3:
		return period + ordinal(e.year/100+1) + " century", true
	case 7:
		return period + ordinal(e.year/1000+1) + " millennium", true
	case 15:
		return "year not stated", true
	}
	return "", false
}

// eraYear writes a year so that it cannot be taken for another number.
func eraYear(year int64) string {
	switch {
	case year <= 0:
		return strconv.FormatInt(1-year, 10) + " BC"
	case year < 1000 || year > 9999:
		return "AD " + strconv.FormatInt(year, 10)
	}
	return strconv.FormatInt(year, 10)
}

// seasonWords writes a season, quarter, third or half of a year.
func (e *endpoint) seasonWords(style Style, article string) (string, bool) {
	year, ok := e.yearWords(" ", " in the ")
	if e.yearMask == 15 {
		year = ", " + year
	}
	of := " of" + year
	var text string
	switch {
	case e.season <= 24:
		return seasonNames[e.season-21] + year, ok
	case e.season <= 28:
		return seasonNames[e.season-25] + year + " (Northern Hemisphere)", ok
	case e.season <= 32:
		return seasonNames[e.season-29] + year + " (Southern Hemisphere)", ok
	case e.yearMask != 0:
		return "", false
	case e.season <= 36 && style != Long && style != American:
		return "Q" + strconv.Itoa(e.season-32) + year, ok
	case e.season <= 36:
		text = ordinalWords[e.season-33] + " quarter"
	case e.season <= 39:
		text = ordinalWords[e.season-37] + " third"
	default:
		text = ordinalWords[e.season-40] + " half"
	}
	return article + text + of, ok
}

func monthWord(month int, style Style) string {
	name := monthNames[month-1]
	if style == Long || style == American {
		return name
	}
	return name[:3]
}

// ordinal writes 1st, 2nd, 3rd, 4th, 11th, 21st.
func ordinal(n int64) string {
	suffix := "th"
	if n/10%10 != 1 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return strconv.FormatInt(n, 10) + suffix
}
