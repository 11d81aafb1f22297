package cooperation

import "math"

// The limits that hold unless an option says otherwise. They let through
// every report that a person or a program would write about one article. A
// register of more than some 10,000 rows needs options, as the errors say. The
// limit that matters most is on elements, since "{}," in a list becomes a record
// of 500 bytes: 300 kB of them take about 260 MB while they are decoded, and as
// many as 16 MiB of honest rows have, a million, would take ten times that.
const (
	defaultMaxBytes    = 16 << 20 // one document, or one line of a stream
	defaultMaxDepth    = 64       // the records of this package need 8
	defaultMaxElements = 100_000  // all lists of a document together
	defaultMaxString   = 1 << 20  // one string, escapes counted as written
)

// limits bounds what decoding accepts.
type limits struct {
	bytes, depth, elements, str int
}

// DecodeOption changes a limit of [DecodeReport], [Reports] or [DecodeRecord].
// In every option 0 stands for the default and a negative number for no limit.
type DecodeOption func(*limits)

// WithMaxBytes sets how many bytes one document, or one line of a stream, may
// have. The default is 16 MiB.
func WithMaxBytes(n int) DecodeOption {
	return func(l *limits) { l.bytes = limit(n, defaultMaxBytes) }
}

// WithMaxDepth sets how deep objects and lists may be nested. The default is
// 64; beyond 10,000 a document is refused as malformed whatever is set here.
func WithMaxDepth(n int) DecodeOption {
	return func(l *limits) { l.depth = limit(n, defaultMaxDepth) }
}

// WithMaxElements sets how many elements all lists of one document may have
// together, an empty list counting as one. The default is 100,000, which is
// some 10,000 visits; a register in one report may need more.
func WithMaxElements(n int) DecodeOption {
	return func(l *limits) { l.elements = limit(n, defaultMaxElements) }
}

// WithMaxString sets how many bytes one string or field name may have, as
// written, between its quotes. The default is 1 MiB.
func WithMaxString(n int) DecodeOption {
	return func(l *limits) { l.str = limit(n, defaultMaxString) }
}

func limit(n, fallback int) int {
	switch {
	case n == 0:
		return fallback
	case n < 0:
		return math.MaxInt - 1 // one more than it is still an int
	}
	return n
}

func limitsOf(opts []DecodeOption) limits {
	l := limits{defaultMaxBytes, defaultMaxDepth, defaultMaxElements, defaultMaxString}
	for _, opt := range opts {
		if opt != nil {
			opt(&l)
		}
	}
	return l
}

// shapeDepth is a depth that no value of the record types reaches, so that a
// document which decodes is certainly not deeper. A test holds the types to it.
const shapeDepth = 16

// unscanned is the length up to which a document that decodes cannot break a
// limit, because every element and every character of a string takes a byte.
// Most documents are shorter, and are never scanned.
func (l limits) unscanned() int {
	if l.depth < shapeDepth {
		return 0
	}
	return min(l.elements, l.str)
}
