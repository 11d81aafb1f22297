package timeline

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"io"
	"slices"
)

// Limits of an encoded ledger in bytes. What a ledger takes in keeps them, see
// checkContent.
const (
	maxContent = 16 << 20 // one record; the default of cooperation.WithMaxBytes
	maxName    = 128      // the ID of a report, a kind, a verdict
)

// DecodeLedger reads a ledger that [EncodeLedger] wrote, and the input to its
// end. It believes nothing: every id is computed again, content must be
// canonical, every claim must have the header of its report, every report and
// judgement must be one that [Ledger.Add] and [Ledger.Judge] take, and the
// checksum must be right. Anything else is a [*LedgerError], for which
// errors.Is(err, [ErrLedger]) is true, with the offset and a code; the ledger
// is then nil. An error of the reader comes back wrapped.
//
// A number in the input never makes it set memory aside: what it takes is in
// proportion to what it has read, some fifteen times as much for the smallest
// records, and up to a thousand times while it lists what is wrong with a
// hostile report. Put an [io.LimitReader] around what strangers send.
//
// A report of which two forms with the same revision have met in a ledger
// cannot be told apart into the two any more. Then every record is held to
// what Add asks of a record, and references must lead to a record of either.
func DecodeLedger(r io.Reader) (*Ledger, error) {
	in := ledgerReader{in: bufio.NewReaderSize(r, 64<<10), sum: sha256.New()}
	if err := in.head(); err != nil {
		return nil, err
	}
	var load loader
	claims, err := in.count("the number of claims")
	for ; claims > 0 && err == nil; claims-- {
		err = in.claim(&load)
	}
	if err != nil {
		return nil, err
	}
	judgements, err := in.count("the number of judgements")
	for ; judgements > 0 && err == nil; judgements-- {
		err = in.judgement(&load)
	}
	if err != nil {
		return nil, err
	}
	if err := in.tail(); err != nil {
		return nil, err
	}
	return load.ledger()
}

// ledgerReader reads the binary form. Errors are sticky, so that the fields
// of a claim are read one after the other and asked about once.
type ledgerReader struct {
	in    *bufio.Reader
	sum   hash.Hash
	taken int64  // bytes that sum has
	raw   []byte // bytes read since
	err   error
}

func (r *ledgerReader) place() ledgerPlace { return ledgerPlace{offset: r.taken + int64(len(r.raw))} }

// take gives what was read to the checksum and starts afresh.
func (r *ledgerReader) take() {
	r.sum.Write(r.raw)
	r.taken += int64(len(r.raw))
	r.raw = r.raw[:0]
	if cap(r.raw) > 1<<20 {
		r.raw = nil
	}
}

// failed notes an error of the underlying reader.
func (r *ledgerReader) failed(err error, what string) {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		r.err = r.place().fail(LedgerTruncated, "the end of the input", what, io.ErrUnexpectedEOF)
		return
	}
	r.err = fmt.Errorf("read ledger: %w", err)
}

// bytes reads n bytes, asking for no more room at a time than what has come in
// so far justifies. The result stays good until take.
func (r *ledgerReader) bytes(n int, what string) []byte {
	start := len(r.raw)
	for left := n; left > 0 && r.err == nil; {
		piece := min(left, max(64<<10, len(r.raw)))
		end := len(r.raw)
		r.raw = slices.Grow(r.raw, piece)[:end+piece]
		got, err := io.ReadFull(r.in, r.raw[end:])
		r.raw = r.raw[:end+got]
		if left -= got; err != nil {
			r.failed(err, what)
		}
	}
	if r.err != nil {
		return nil
	}
	return r.raw[start:len(r.raw):len(r.raw)]
}

// number reads an unsigned LEB128 integer.
func (r *ledgerReader) number(what string) uint64 {
	if r.err != nil {
		return 0
	}
	at := r.place()
	for start := len(r.raw); ; {
		b, err := r.in.ReadByte()
		if err != nil {
			r.failed(err, what)
			return 0
		}
		r.raw = append(r.raw, b)
		if b >= 0x80 && len(r.raw)-start < binary.MaxVarintLen64 {
			continue
		}
		n, size := binary.Uvarint(r.raw[start:])
		switch {
		case size <= 0:
			r.err = at.fail(LedgerSyntax, "a number of more than 64 bits", what, nil)
		case b == 0 && size > 1:
			r.err = at.fail(LedgerCanonical, "a number in more bytes than it takes", what, nil)
		}
		return n
	}
}

// field reads a field of at most limit bytes.
func (r *ledgerReader) field(limit int, what string) []byte {
	at := r.place()
	n := r.number("the length of " + what)
	if r.err == nil && n > uint64(limit) {
		r.err = at.fail(LedgerLimit, fmt.Sprintf("a length of %d bytes for %s", n, what), fmt.Sprintf("at most %d", limit), nil)
	}
	if r.err != nil {
		return nil
	}
	return r.bytes(int(n), what)
}

// id reads an id.
func (r *ledgerReader) id(what string) (id [16]byte) {
	copy(id[:], r.bytes(16, what))
	return id
}

// head reads the magic and the version.
func (r *ledgerReader) head() error {
	beginning := fmt.Sprintf("the %d bytes that a ledger begins with", len(ledgerMagic))
	magic := r.bytes(len(ledgerMagic), beginning)
	if r.err == nil && !bytes.Equal(magic, []byte(ledgerMagic)) {
		found := "another beginning"
		if bytes.HasPrefix(magic, []byte("{")) {
			found = "the beginning of JSON, which ReadLedgerJSON reads"
		}
		return ledgerPlace{}.fail(LedgerMagic, found, beginning, nil)
	}
	at := r.place()
	version := r.number("the format version")
	if r.err == nil && version != ledgerVersion {
		return at.fail(LedgerVersion, fmt.Sprintf("format version %d", version), fmt.Sprint(ledgerVersion), nil)
	}
	r.take()
	return r.err
}

func (r *ledgerReader) count(what string) (uint64, error) {
	n := r.number(what)
	r.take()
	return n, r.err
}

func (r *ledgerReader) claim(to *loader) error {
	at := r.place()
	t := toldClaim{
		record: r.id("a record id"), id: r.id("a claim id"),
		report: r.field(maxName, "the ID of a report"), revision: r.number("a revision"),
		kind: r.field(maxName, "a kind"), content: r.field(maxContent, "the content of a claim"),
	}
	if r.err != nil {
		return r.err
	}
	_, err := to.claim(at, t)
	r.take()
	return err
}

func (r *ledgerReader) judgement(to *loader) error {
	at := r.place()
	id := r.id("a judgement id")
	j := Judgement{
		Author: string(r.field(maxAuthor, "an author")), Seq: r.number("a sequence number"),
		A: r.id("a record id"), B: r.id("a record id"),
		Verdict: Verdict(r.field(maxName, "a verdict")), Reason: string(r.field(maxReason, "a reason")),
	}
	if r.err != nil {
		return r.err
	}
	r.take()
	return to.judgement(at, id, j)
}

// tail reads the checksum and the end.
func (r *ledgerReader) tail() error {
	want := r.sum.Sum(nil)
	at := r.place()
	got := r.bytes(len(want), "the checksum")
	switch {
	case r.err != nil:
		return r.err
	case !bytes.Equal(got, want):
		return at.fail(LedgerChecksum, "another checksum", "the SHA-256 of all bytes before it", nil)
	}
	if _, err := r.in.ReadByte(); err == nil {
		return r.place().fail(LedgerTrailing, "more bytes", "the end after the checksum", nil)
	} else if err != io.EOF {
		return fmt.Errorf("read ledger: %w", err)
	}
	return nil
}
