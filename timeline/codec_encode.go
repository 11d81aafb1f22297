package timeline

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"

	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// The binary form of a ledger, version 1. Equal sets have equal bytes, however
// they came about, and no others have the same.
//
//	ledger    = magic version claims judgements checksum
//	magic     = 89 "defcoop ledger" 0A          16 bytes
//	version   = number                          1
//	claims    = number of claims, claim...      ascending by record, then claim
//	claim     = record claim report revision kind content
//	judgements= number of judgements, judgement...   ascending by judgement
//	judgement = judgement author seq a b verdict reason
//	checksum  = SHA-256 of every byte before it, 32 bytes, and nothing follows
//
// A number (version, revision, seq, the counts and lengths) is an unsigned
// LEB128 integer (DWARF 5, section 7.6) of at most 64 bits in as few bytes as
// it takes. An id (record, claim, judgement, a, b) is 16 bytes, compared as an
// unsigned big-endian integer. A field (report, kind, content, author,
// verdict, reason) is the number of its bytes and then these.
//
//	record    = first 16 bytes of SHA-256("defcoop record" field(report) field(local))
//	claim     = first 16 bytes of SHA-256("defcoop claim" number(1) number(revision)
//	            record field(kind) field(content))
//	judgement = first 16 bytes of SHA-256("defcoop judgement" number(1) number(seq) a b
//	            field(author) field(verdict) field(reason)), with a < b
//
// local is the member "id" of content. Content is what
// [cooperation.AppendRecord] makes of a record. The header of a report is a
// claim as well: its kind and local are empty, and its content is what
// [cooperation.AppendReport] makes of the report without its records. Every
// claim has a header of its report and revision in the same ledger.
const (
	ledgerMagic   = "\x89defcoop ledger\n"
	ledgerVersion = 1
)

// EncodeLedger writes a ledger in its canonical binary form: the same set of
// claims and judgements always gives the same bytes. [DecodeLedger] reads it
// back; [Ledger.WriteJSON] writes a form for people and other tools. A nil
// ledger is written as an empty one.
func EncodeLedger(w io.Writer, l *Ledger) error {
	sum := sha256.New()
	out := bufio.NewWriterSize(io.MultiWriter(w, sum), 64<<10)
	claims, judgements := l.sorted(), l.sortedJudgements()

	buf := append([]byte(nil), ledgerMagic...)
	buf = binary.AppendUvarint(buf, ledgerVersion)
	buf = binary.AppendUvarint(buf, uint64(len(claims)))
	var content []byte
	for _, c := range claims {
		var err error
		if content, err = c.Data.Content(content[:0]); err != nil {
			return fmt.Errorf("write ledger: claim %s: %w", c.Key.Claim(), err)
		}
		buf = appendClaim(buf, c, content)
		if _, err := out.Write(buf); err != nil {
			return fmt.Errorf("write ledger: %w", err)
		}
		buf = buf[:0]
	}
	buf = binary.AppendUvarint(buf, uint64(len(judgements)))
	for _, j := range judgements {
		buf = appendJudgement(buf, j)
	}
	// What does not reach w now is an error that Flush repeats.
	_, _ = out.Write(buf)
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write ledger: %w", err)
	}
	if err := writeAll(w, sum.Sum(nil)); err != nil {
		return fmt.Errorf("write ledger: %w", err)
	}
	return nil
}

// appendClaim appends the binary form of a claim.
func appendClaim(buf []byte, c corpus.Claim, content []byte) []byte {
	record, id := c.Key.Record(), c.Key.Claim()
	buf = append(append(buf, record[:]...), id[:]...)
	buf = corpus.AppendField(buf, c.Data.Report)
	buf = binary.AppendUvarint(buf, c.Data.Revision)
	buf = corpus.AppendField(buf, c.Data.Kind())
	return corpus.AppendField(buf, content)
}

// appendJudgement appends the binary form of a judgement.
func appendJudgement(buf []byte, j judged) []byte {
	buf = append(buf, j.id[:]...)
	buf = corpus.AppendField(buf, j.Author)
	buf = binary.AppendUvarint(buf, j.Seq)
	buf = append(append(buf, j.A[:]...), j.B[:]...)
	buf = corpus.AppendField(buf, j.Verdict)
	return corpus.AppendField(buf, j.Reason)
}
