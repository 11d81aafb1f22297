package cooperation

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
)

// Reports reads a stream of reports, one to a line (newline-delimited JSON),
// in memory that does not grow with the stream. Lines without anything but
// white space are passed over; the last line need not end in a newline. Every
// line is read as by [DecodeReport], and the limits hold for one line. A line
// of some 10,000 visits, as a register may be, takes [WithMaxElements], and
// the error for it says so.
//
// A line that is no report yields a nil report and a [*DecodeError] with the
// line of the stream. The iteration then goes on with the next line, so that a
// caller may count the bad lines and continue. A line too long is skipped
// without being kept. An error of the reader is yielded last.
//
// The sequence can be ranged over once, and reads ahead of what it yields.
// Every report is a value of its own.
func Reports(r io.Reader, opts ...DecodeOption) iter.Seq2[*Report, error] {
	return func(yield func(*Report, error) bool) {
		in := lineReader{in: bufio.NewReaderSize(r, 64<<10), doc: document{limits: limitsOf(opts)}}
		for {
			err := in.next()
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil && !errors.Is(err, ErrDecode) {
				yield(nil, fmt.Errorf("read reports: line %d: %w", in.doc.line+1, err))
				return
			}
			var report *Report
			if err == nil {
				report = new(Report)
				if err = in.doc.decode(report); err != nil {
					report = nil
				}
			}
			if !yield(report, err) {
				return
			}
		}
	}
}

// lineReader takes a stream apart into lines that are not blank.
type lineReader struct {
	in   *bufio.Reader
	doc  document // the current line
	buf  []byte   // room for a line longer than the buffer of in, used again
	read int64    // bytes of the stream up to the end of the current line
	line int      // lines of the stream up to the current one
}

// next reads the next line into doc. It returns io.EOF after the last, the
// reader's error, or a *DecodeError for a line that breaks a limit.
func (l *lineReader) next() error {
	for {
		l.doc.line, l.doc.offset = l.line, l.read
		l.doc.data, l.doc.scan = nil, limitScan{lists: l.doc.scan.lists[:0]}
		tooBig, err := l.readLine()
		if err != nil && (!errors.Is(err, io.EOF) || l.read == l.doc.offset) {
			return err
		}
		l.line++
		if tooBig != nil {
			return tooBig
		}
		if len(bytes.TrimLeft(l.doc.data, whiteSpace)) > 0 {
			return nil
		}
	}
}

// readLine reads to the end of the line. What the line is beyond a limit is
// skipped, and tooBig says which one.
func (l *lineReader) readLine() (tooBig, err error) {
	for {
		piece, err := l.in.ReadSlice('\n')
		l.read += int64(len(piece))
		if tooBig == nil {
			tooBig = l.add(bytes.TrimSuffix(piece, []byte{'\n'}), errors.Is(err, bufio.ErrBufferFull))
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return tooBig, err
		}
	}
}

// add appends a piece to the line. A line of one piece stays where it was read.
func (l *lineReader) add(piece []byte, more bool) error {
	if l.doc.data == nil && more {
		if l.buf == nil {
			l.buf = make([]byte, 0, 2*len(piece))
		}
		l.doc.data = l.buf
	}
	err := l.doc.add(piece)
	if more {
		l.buf = l.doc.data[:0]
	}
	return err
}

// WriteReports writes a stream of reports, each as one line of JSON (see
// [AppendReport]) in one call of Write. It stops at the first error, which
// says how many reports were written before it. A writer that takes less than
// a line without an error gives io.ErrShortWrite.
//
// It writes reports of any size. [Reports] and [DecodeReport] refuse what
// exceeds their limits until they are told otherwise, because who reads does
// not always know who wrote. A report beyond 100,000 elements of lists (a
// visit has about nine) is read with [WithMaxElements], and a report beyond 16
// MiB with [WithMaxBytes]. A negative number for both reads whatever was
// written here.
func WriteReports(w io.Writer, reports iter.Seq[*Report]) error {
	var line []byte
	n := 0
	for report := range reports {
		var err error
		if line, err = AppendReport(line[:0], report); err != nil {
			return fmt.Errorf("write reports: after %d reports: %w", n, err)
		}
		line = append(line, '\n')
		if err := writeAll(w, line); err != nil {
			return fmt.Errorf("write reports: after %d reports: %w", n, err)
		}
		n++
	}
	return nil
}
