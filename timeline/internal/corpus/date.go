package corpus

import (
	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// DateOf is the date of a happening.
func DateOf(rec cooperation.Record) edtf.Date {
	switch x := rec.(type) {
	case *cooperation.Visit:
		return x.Date
	case *cooperation.Meeting:
		return x.Date
	case *cooperation.Ceremony:
		return x.Date
	case *cooperation.Activity:
		return x.Date
	case *cooperation.Statement:
		return x.Date
	}
	return edtf.Date{}
}
