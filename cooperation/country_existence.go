package cooperation

import (
	"strings"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// ExistedOn says whether the country existed as a state, or, if it never was
// one, as the entity that its code stands for: Yes if it certainly did on every
// day that the date may mean, No if it certainly did on none of them, and Maybe
// otherwise: for a date that reaches across a beginning or end, for the zero
// Date, for countries and territories of which nothing is recorded here, and
// where continuity or sovereignty is a matter of view, as for the Baltic states
// from 1940 to 1991, Russia before the Soviet Union or Kosovo before 2008.
//
// The dates are those of independence, restoration and end since 1900; before
// 1900 most answers are Maybe. Each has its source in
// internal/countrygen/data/existence.tsv and withdrawn.tsv. They say nothing
// about recognition.
func (c Country) ExistedOn(d edtf.Date) edtf.Truth {
	n := c.number()
	if n < 0 || d.IsZero() {
		return edtf.Maybe
	}
	e := &countryExistence[n]
	if e.certain == "" && e.perhaps == "" {
		return edtf.Maybe
	}
	outside := true
	// Backwards, because most dates are recent.
	for spans, span := e.certain, ""; spans != ""; {
		spans, span = countryCutLastField(spans)
		s := edtf.MustParse(span)
		if d.Within(s) == edtf.Yes {
			return edtf.Yes
		}
		outside = outside && d.Overlaps(s) == edtf.No
	}
	for span := range strings.FieldsSeq(e.perhaps) {
		outside = outside && d.Overlaps(edtf.MustParse(span)) == edtf.No
	}
	if outside {
		return edtf.No
	}
	return edtf.Maybe
}

// countryCutLastField cuts the last of the fields that spaces separate.
func countryCutLastField(fields string) (rest, last string) {
	i := strings.LastIndexByte(fields, ' ')
	return fields[:max(i, 0)], fields[i+1:]
}
