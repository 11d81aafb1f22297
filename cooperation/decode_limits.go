package cooperation

import (
	"bytes"
	"math"
)

// The limits that hold unless an option says otherwise. They let through every
// report that a person or a program would write about one article. A register
// of more than some 10,000 rows needs options, as the errors say. The limit
// that matters most is on elements, since "{}," in a list becomes a record of
// 500 bytes. 300 kB of them take about 260 MB while they are decoded. A
// million, as many as 16 MiB of honest rows have, would take ten times that.
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
// limit: every element and every character of a string takes a byte. Most
// documents are shorter, and are never scanned.
func (l limits) unscanned() int {
	if l.depth < shapeDepth {
		return 0
	}
	return min(l.elements, l.str)
}

// limitScan looks over a JSON document as it comes in and notices when it
// breaks a limit. Nothing is decoded before, and no more is kept than a bit
// per level. It knows only strings, brackets and commas: what is malformed in
// other ways passes, and is left to the decoder. The document may grow between
// calls of run.
type limitScan struct {
	limits   limits
	next     int    // where to go on
	inString bool   // next is inside the string that begins at start
	start    int    // the opening quote of the last string
	lists    []bool // for each open bracket, whether it is a list
	elements int
	nullAt   int // 1 + where the first null stands as an element of a list; 0: nowhere
}

// breach says that the limit of the code is broken at an offset; the zero
// breach that none is.
type breach struct {
	code DecodeCode
	at   int
}

// structural are the bytes outside strings that the scan stops at.
var structural = [256]bool{'"': true, '[': true, ']': true, '{': true, '}': true, ',': true, 'n': true}

// run scans on to the end of data, which begins with what earlier calls saw.
func (s *limitScan) run(data []byte) breach {
	i := s.next
	for i < len(data) {
		if s.inString {
			if i = s.endOfString(data, i); s.tooLong(i) {
				return breach{DecodeLimitString, s.start}
			}
			continue
		}
		c := data[i]
		i++
		if !structural[c] {
			continue
		}
		switch c {
		case '"':
			s.inString, s.start = true, i-1
		case '[', '{':
			if len(s.lists) >= s.limits.depth {
				return breach{DecodeLimitDepth, i - 1}
			}
			s.lists = append(s.lists, c == '[')
			if c == '[' {
				s.elements++
			}
		case ']', '}':
			if len(s.lists) > 0 {
				s.lists = s.lists[:len(s.lists)-1]
			}
		case ',':
			if s.inList() {
				s.elements++
			}
		case 'n':
			if s.nullAt == 0 && s.inList() {
				s.nullAt = i
			}
		}
		if s.elements > s.limits.elements {
			return breach{DecodeLimitElements, i - 1}
		}
	}
	s.next = i
	return breach{}
}

func (s *limitScan) inList() bool { return len(s.lists) > 0 && s.lists[len(s.lists)-1] }

// endOfString returns where the scan goes on: after the closing quote of the
// string it is in, or at the end of data without one.
func (s *limitScan) endOfString(data []byte, i int) int {
	for {
		n := bytes.IndexByte(data[i:], '"')
		if n < 0 {
			return len(data)
		}
		i += n + 1
		// An odd number of backslashes before it escapes the quote.
		back := i - 2
		for back > s.start && data[back] == '\\' {
			back--
		}
		if (i-2-back)%2 == 0 {
			s.inString = false
			return i
		}
		if s.tooLong(i) {
			return i
		}
	}
}

// tooLong reports whether the string begun at start, seen as far as end, has
// more bytes between its quotes than the limit.
func (s *limitScan) tooLong(end int) bool {
	n := end - s.start - 1
	if !s.inString {
		n-- // the closing quote
	}
	return n > s.limits.str
}
