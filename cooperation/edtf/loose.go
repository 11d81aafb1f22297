package edtf

import (
	"errors"
	"strings"
)

// Basis says what a date was read from. The values are those of the DateBasis
// of package cooperation, to which they convert.
type Basis string

const (
	BasisStated   Basis = "stated"   // the text states the date
	BasisDateline Basis = "dateline" // "today": the anchor itself
	BasisRelative Basis = "relative" // "last year", "Tuesday", "12 July": counted from the anchor
)

// Reading is what ParseLoose understood of a text.
type Reading struct {
	// Date is the date; zero if the text says that there is none ("undated").
	Date Date
	// Basis tells a date that is stated from one counted from the anchor.
	Basis Basis
	// Approximate reports doubt about the exact limits (EDTF ~ or %): "about",
	// "early", "mid-", "late".
	Approximate bool
	// Uncertain reports doubt about the date as such (EDTF ? or %): "possibly".
	Uncertain bool
	// Ambiguous reports that the text can be read in two ways and that Date
	// holds both: 10/09/2016, "last Tuesday", "the 1900s".
	Ambiguous bool
	// Beyond is what was understood but is finer than Date can hold: a time of
	// day without seconds ("22:54"), "mid" of "since mid-October 2025". Several
	// are separated by "; ".
	Beyond string
}

// Codes of a [ParseError] from ParseLoose, besides those of Parse.
const (
	CodeAnchor    Code = "anchor"    // ErrAnchor
	CodeAmbiguous Code = "ambiguous" // ErrAmbiguous
	CodeWeekday   Code = "weekday"   // ErrWeekday
)

// Errors from ParseLoose, for errors.Is, besides those of Parse.
var (
	// ErrAnchor: the text counts from a day that it does not state, and the
	// option Anchor does not give it, or not exactly enough.
	ErrAnchor = errors.New("no day to count from")
	// ErrAmbiguous: the text has several readings that no Date can hold together.
	ErrAmbiguous = errors.New("ambiguous date")
	// ErrWeekday: the day of the week is not that of the date.
	ErrWeekday = errors.New("wrong day of the week")
)

// looseError gives a ParseError the sentinel of a code of ParseLoose.
type looseError struct {
	*ParseError
	kind error
}

func (e *looseError) Unwrap() []error { return []error{e.kind, e.ParseError} }

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

// ParseLoose reads a date as reports word it. See [ReadLoose], which also says
// how it was understood.
func ParseLoose(text string, options ...LooseOption) (Date, error) {
	r, err := ReadLoose(text, options...)
	return r.Date, err
}

// ReadLoose reads a date as reports word it.
func ReadLoose(text string, options ...LooseOption) (Reading, error) {
	var o looseOptions
	for _, option := range options {
		option(&o)
	}
	if f := bound(text); f.bad() {
		return Reading{}, f.error(text)
	}
	d, strict := Parse(strings.TrimFunc(text, isBlank))
	if strict == nil {
		return readingOf(d), nil
	}
	if d, ok := parseDraft(strings.TrimFunc(text, isBlank)); ok {
		return readingOf(d), nil
	}
	r, f := readWording(text, &o)
	if !f.bad() {
		return r, nil
	}
	if f.code == CodeSyntax && looksStrict(text) {
		return Reading{}, strict
	}
	return Reading{}, looseFault(f, text)
}

// looksStrict reports whether a text has nothing but the signs of EDTF, so that
// the error of Parse says best what is wrong with it.
func looksStrict(text string) bool {
	for i := range len(text) {
		if c := text[i]; !isDigit(rune(c)) && !strings.ContainsRune("XYESTZ:+-/.?~%,{}[]", rune(c)) {
			return false
		}
	}
	return true
}

func looseFault(f fault, text string) error {
	err := f.error(text)
	var parse *ParseError
	if !errors.As(err, &parse) {
		return err
	}
	switch f.code {
	case CodeAnchor:
		return &looseError{parse, ErrAnchor}
	case CodeAmbiguous:
		return &looseError{parse, ErrAmbiguous}
	case CodeWeekday:
		return &looseError{parse, ErrWeekday}
	}
	return err
}

// readingOf is the reading of a date as far as the date itself tells it.
func readingOf(d Date) Reading {
	s := d.String()
	return Reading{
		Date:        d,
		Basis:       BasisStated,
		Approximate: strings.ContainsAny(s, "~%"),
		Uncertain:   strings.ContainsAny(s, "?%"),
	}
}

// readWording reads English. With an anchor of more than one day it reads the
// text from the first and from the last: every rule moves with the anchor in
// one direction, so if both agree, all days between them do. An anchor that is
// doubted itself is none.
func readWording(text string, o *looseOptions) (Reading, fault) {
	tokens := tokenize(text)
	first, okFirst := o.anchor.Earliest()
	last, okLast := o.anchor.Latest()
	p := wordingParser{tokens: tokens, order: o.order, basis: BasisStated, anchor: first, anchored: okFirst && okLast && !strings.ContainsAny(o.anchor.String(), "?~%")}
	r, f := p.read(text)
	if f.bad() || r.Basis == BasisStated || first == last {
		return r, f
	}
	q := wordingParser{tokens: tokens, order: o.order, basis: BasisStated, anchor: last, anchored: true}
	r2, f := q.read(text)
	if !f.bad() && r != r2 {
		f = fault{CodeAnchor, 0, len(text), "an anchor exact enough to tell " + r.Date.String() + " from " + r2.Date.String()}
	}
	return r, f
}

func (p *wordingParser) read(text string) (Reading, fault) {
	s, f := p.sentence()
	if f.bad() {
		return Reading{}, f
	}
	if s == "" {
		return Reading{Basis: BasisStated}, fault{}
	}
	d, f := parse(s)
	if f.bad() {
		// The text was understood but says something impossible: point to the
		// date that was read last, in the words of the text.
		if f.code == CodeSyntax {
			f.code = CodeUnsupported
		}
		if f.code == CodeUnsupported {
			return Reading{}, p.refuse(p.tokens[0].start, f.code, f.expect)
		}
		return Reading{}, refuseTerm(&p.last, f.code, f.expect)
	}
	r := readingOf(d)
	r.Basis, r.Ambiguous, r.Beyond = p.basis, p.ambiguous, p.beyond
	return r, fault{}
}
