package cooperation

import "bytes"

// limitScan looks over a JSON document as it comes in and notices when it
// breaks a limit, before anything is decoded and without keeping more than a
// bit per level. It knows only strings, brackets and commas: what is malformed
// in other ways passes, and is left to the decoder. The document may grow
// between calls of run.
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
// string it is in, or at the end of data if that is not there yet.
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
