package edtf

// LooseOption changes how ParseLoose reads.
type LooseOption func(*looseOptions)

type looseOptions struct {
	anchor Date
	order  numericOrder
}

// Anchor gives the day from which relative words count, usually the dateline
// or the publication date of the report. It may be coarser than a day: in a
// report of 2016 or of [2016-09-10,2016-10-09] "last year" is 2015. A wording
// that would come out differently for the first and the last day of the anchor
// is an error, and so is an anchor that is itself approximate or uncertain.
func Anchor(d Date) LooseOption { return func(o *looseOptions) { o.anchor = d } }

// DayFirst reads 10/09/2016 and 10-09-2016 as 10 September, as most of the
// world writes.
func DayFirst() LooseOption { return func(o *looseOptions) { o.order = dayFirst } }

// MonthFirst reads 10/09/2016 and 10-09-2016 as October 9, as in the United
// States.
func MonthFirst() LooseOption { return func(o *looseOptions) { o.order = monthFirst } }
