package cooperation

import (
	"bytes"
	"fmt"
	"io"
	"slices"

	"github.com/go-json-experiment/json"
)

// DecodeReport reads one report as JSON, and the input to its end. null stands
// for an absent value. Whether the report makes sense is for [Check] to say.
//
// It is strict. These are errors:
//
//   - an unknown field, or a field given twice or in other capitals
//   - a value of another JSON type, or a text that is no date
//   - null as an element of a list, because leaving it out would move the
//     others
//   - bytes that are not UTF-8, or a byte order mark
//   - anything after the report
//
// What is wrong with the document is a [*DecodeError], which answers to
// [ErrDecode]. A document larger than the limits allow answers to [ErrLimit]
// too, and is refused before anything is built from it. An error of the reader
// comes back wrapped.
func DecodeReport(r io.Reader, opts ...DecodeOption) (*Report, error) {
	doc := document{limits: limitsOf(opts)}
	if err := doc.readFrom(r); err != nil {
		return nil, err
	}
	report := new(Report)
	if err := doc.decode(report); err != nil {
		return nil, err
	}
	return report, nil
}

// DecodeRecord reads one record of the given kind, such as [AppendRecord]
// writes. It is as strict as [DecodeReport], and its errors are the same; for
// a kind that is none of the constants it answers to [ErrUnknown].
func DecodeRecord(kind Kind, data []byte, opts ...DecodeOption) (Record, error) {
	rec := newRecord(kind)
	if rec == nil {
		return nil, &UnknownError{Input: clipped(string(kind)), What: "kind of record"}
	}
	doc := document{limits: limitsOf(opts)}
	if err := doc.add(data); err != nil {
		return nil, err
	}
	if err := doc.decode(rec); err != nil {
		return nil, err
	}
	return rec, nil
}

// document is the text of one JSON document on its way in, and where it
// begins in a stream.
type document struct {
	limits limits
	data   []byte
	scan   limitScan
	line   int   // lines of the stream before it
	offset int64 // bytes of the stream before it
}

// firstRead is how much is read at first. It is also how much room is made at
// once on the word of a reader that knows its length.
const (
	firstRead = 8 << 10
	trusted   = 256 << 10
)

// readFrom takes in everything that r has, and stops as soon as a limit is
// broken.
func (d *document) readFrom(r io.Reader) error {
	switch r := r.(type) {
	case *bytes.Reader: // in memory already: look at it there
		_, err := r.WriteTo(d)
		return err
	case *bytes.Buffer:
		_, err := r.WriteTo(d)
		return err
	}
	size := firstRead
	if known, ok := r.(interface{ Len() int }); ok {
		size = min(known.Len()+1, trusted) // one more, to meet the end without growing
	}
	d.data = make([]byte, 0, size)
	for {
		if len(d.data) == cap(d.data) {
			d.data = slices.Grow(d.data, len(d.data)+1)
		}
		n, err := r.Read(d.data[len(d.data):cap(d.data)])
		d.data = d.data[:len(d.data)+n]
		if err := d.grown(); err != nil {
			return err
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return fmt.Errorf("read report: %w", err)
		}
	}
}

// Write takes in the whole document from a reader that has it in memory.
func (d *document) Write(data []byte) (int, error) { return len(data), d.add(data) }

// add takes in a piece of the document. It keeps data itself if it is the
// first piece, and copies the others.
func (d *document) add(data []byte) error {
	if d.data == nil {
		d.data = data[:len(data):len(data)]
	} else {
		d.data = append(d.data, data...)
	}
	return d.grown()
}

// grown looks whether what has come in breaks a limit.
func (d *document) grown() error {
	if len(d.data) > d.limits.bytes {
		return d.exceeded(breach{DecodeLimitBytes, d.limits.bytes})
	}
	if len(d.data) > d.limits.unscanned() {
		return d.scanned()
	}
	return nil
}

// scanned scans what has come in.
func (d *document) scanned() error {
	d.scan.limits = d.limits
	if b := d.scan.run(d.data); b.code != "" {
		return d.exceeded(b)
	}
	return nil
}

// decode builds out, a pointer to a report or record, from the document.
func (d *document) decode(out any) error {
	if err := json.Unmarshal(d.data, out, json.RejectUnknownMembers(true)); err != nil {
		// A document that is malformed as well as, say, too deep, is too deep.
		if err := d.scanned(); err != nil {
			return err
		}
		return d.explain(err, out)
	}
	if first := bytes.TrimLeft(d.data, whiteSpace); first[0] != '{' {
		return d.notObject(len(d.data)-len(first), out) // null, which json takes for anything
	}
	if d.mayHaveNullElement() {
		if err := d.scanned(); err != nil {
			return err
		}
		if at := d.scan.nullAt; at > 0 {
			return d.nullElement(at - 1)
		}
	}
	return nil
}

// mayHaveNullElement reports whether the text of the document, which has
// decoded, has a null after a comma or bracket. That is an element of a list,
// or stands in a string, as only the scan can tell; most documents have none.
func (d *document) mayHaveNullElement() bool {
	null := []byte("null")
	for rest := d.data; ; {
		i := bytes.Index(rest, null)
		if i < 0 {
			return false
		}
		before := bytes.TrimRight(rest[:i], whiteSpace)
		if n := len(before); n > 0 && (before[n-1] == ',' || before[n-1] == '[') {
			return true
		}
		rest = rest[i+len(null):]
	}
}
