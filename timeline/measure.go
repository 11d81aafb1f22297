package timeline

import (
	"bytes"

	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// measure reads the date's bounds.
func (o *occasion) measure() {
	const far = 1 << 40
	o.first, o.last = -far, far
	first, ok := o.date.Earliest()
	last, ok2 := o.date.Latest()
	if ok {
		o.first = corpus.Civil(first)
	}
	if ok2 {
		o.last = corpus.Civil(last)
	}
	var buf [64]byte
	text, _ := o.date.AppendText(buf[:0])
	const day = len("2006-01-02")
	if len(text) > day && text[day] == 'T' {
		o.clock = string(text[day:])
		text = text[:day]
	}
	o.dated = ok && ok2 && statesYears(text)
	o.margin = marginOf(text)
	o.gapped, o.vague = bytes.ContainsAny(text, ",X"), bytes.ContainsAny(text, "?~%")
	o.exact = o.dated && (len(text) == day && first == last || len(text) == len("2006-01-02/2006-01-02")) &&
		bytes.IndexFunc(text, func(c rune) bool { return c != '-' && c != '/' && (c < '0' || c > '9') }) < 0
}

// marginOf is the number of days that a date in EDTF text may be off by, at most:
// one unit of what a qualifier puts in doubt, and a year for a season.
func marginOf(text []byte) int64 {
	const year, far = 366, 1 << 40
	switch n := bytes.IndexAny(text, "?~%"); {
	case n < 0:
		if seasonal(text) {
			return year
		}
		return 0
	case bytes.ContainsAny(text, "XYES"): // as many years as a digit stands for
		return far
	case n == len("2006-01-02") && n == len(text)-1:
		return 1
	case n == len("2006-01") && n == len(text)-1 && !seasonal(text):
		return 31
	}
	return year
}

// seasonal reports whether an EDTF text has a season where a month can stand.
func seasonal(text []byte) bool {
	for {
		end, rest := text, bytes.IndexAny(text, "/,[]{}.")
		if rest >= 0 {
			end = text[:rest]
		}
		if len(end) > 0 {
			i := 1 + bytes.IndexByte(end[1:], '-') // the first may be a sign
			if i > 0 && len(end) > i+2 && end[i+1] >= '2' && end[i+1] <= '4' && string(end[i+1:i+3]) > "20" {
				return true
			}
		}
		if rest < 0 {
			return false
		}
		text = text[rest+1:]
	}
}

// statesYears reports whether every date in an EDTF text states its whole year.
func statesYears(text []byte) bool {
	inYear, digits := true, 0
	for _, c := range text {
		switch {
		case c == '/' || c == ',' || c == '.':
			inYear, digits = true, 0
		case inYear && c >= '0' && c <= '9':
			digits++
		case inYear && c == 'X':
			return false
		case c == '-' && digits > 0:
			inYear = false
		}
	}
	return len(text) > 0
}
