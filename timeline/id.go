package timeline

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/defcoop/defcoop/cooperation"
)

// RecordID names a record for good: the hash of its report's ID and its local
// ID, never of its content, so that it survives every correction. Its text
// form is 32 lower-case hexadecimal digits, which is a valid cooperation.ID
// as well. The zero value names nothing.
type RecordID [16]byte

// ClaimID names what one revision of a report says in one record: the hash of
// the format version, the revision, the RecordID and the canonical content.
type ClaimID [16]byte

// hashVersion is the version of what is hashed into the ids. It changes with
// the canonical form of records.
const hashVersion = 1

// RecordIDOf returns the id of the record that report calls local. An empty
// local ID stands for the report itself.
func RecordIDOf(report, local cooperation.ID) RecordID {
	buf := make([]byte, 0, 320)
	buf = append(buf, "defcoop record"...)
	buf = appendField(buf, report)
	buf = appendField(buf, local)
	sum := sha256.Sum256(buf)
	return RecordID(sum[:16])
}

// claimIDOf hashes what a claim consists of. buf is scratch space that is
// returned for use again.
func claimIDOf(buf []byte, rec RecordID, revision uint64, kind cooperation.Kind, content []byte) (ClaimID, []byte) {
	buf = append(buf[:0], "defcoop claim"...)
	buf = binary.AppendUvarint(buf, hashVersion)
	buf = binary.AppendUvarint(buf, revision)
	buf = append(buf, rec[:]...)
	buf = appendField(buf, kind)
	buf = appendField(buf, content)
	sum := sha256.Sum256(buf)
	return ClaimID(sum[:16]), buf
}

// appendField appends a field with its length before it, so that no two lists
// of fields look alike.
func appendField[T ~string | ~[]byte](buf []byte, field T) []byte {
	buf = binary.AppendUvarint(buf, uint64(len(field)))
	return append(buf, field...)
}

// ErrID is the sentinel of texts that are no RecordID or ClaimID.
var ErrID = errors.New("timeline: not an id")

// ParseRecordID reads the text form of a RecordID, in capitals too. Anything
// else is ErrID.
func ParseRecordID(text string) (RecordID, error) {
	var id RecordID
	return id, id.UnmarshalText([]byte(text))
}

// IsZero reports whether the id names nothing.
func (id RecordID) IsZero() bool { return id == RecordID{} }

// Compare orders ids as unsigned big-endian integers.
func (id RecordID) Compare(other RecordID) int {
	a, b := keyOf(id, ClaimID{}), keyOf(other, ClaimID{})
	return a.compare(b)
}

// String returns 32 hexadecimal digits.
func (id RecordID) String() string { return hex.EncodeToString(id[:]) }

// MarshalText returns 32 hexadecimal digits.
func (id RecordID) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, id[:]), nil }

// UnmarshalText reads 32 hexadecimal digits; anything else is ErrID.
func (id *RecordID) UnmarshalText(text []byte) error { return unmarshalHex(id[:], text, "record id") }

// IsZero reports whether the id names nothing.
func (id ClaimID) IsZero() bool { return id == ClaimID{} }

// String returns 32 hexadecimal digits.
func (id ClaimID) String() string { return hex.EncodeToString(id[:]) }

// MarshalText returns 32 hexadecimal digits.
func (id ClaimID) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, id[:]), nil }

// UnmarshalText reads 32 hexadecimal digits; anything else is ErrID.
func (id *ClaimID) UnmarshalText(text []byte) error { return unmarshalHex(id[:], text, "claim id") }

func unmarshalHex(dst, text []byte, what string) error {
	if len(text) == 2*len(dst) {
		if _, err := hex.Decode(dst, text); err == nil {
			return nil
		}
	}
	clear(dst)
	shown := text[:min(len(text), 64)]
	return fmt.Errorf("%w: found %q, expected a %s of %d hexadecimal digits", ErrID, shown, what, 2*len(dst))
}

// key is the sort key of a claim: RecordID, then ClaimID, as integers.
type key [4]uint64

func keyOf(rec RecordID, id ClaimID) key {
	return key{
		binary.BigEndian.Uint64(rec[:8]), binary.BigEndian.Uint64(rec[8:]),
		binary.BigEndian.Uint64(id[:8]), binary.BigEndian.Uint64(id[8:]),
	}
}

func (k key) record() (id RecordID) {
	binary.BigEndian.PutUint64(id[:8], k[0])
	binary.BigEndian.PutUint64(id[8:], k[1])
	return id
}

func (k key) claim() (id ClaimID) {
	binary.BigEndian.PutUint64(id[:8], k[2])
	binary.BigEndian.PutUint64(id[8:], k[3])
	return id
}

func (k key) compare(other key) int {
	for i := range k {
		if k[i] != other[i] {
			return cmp.Compare(k[i], other[i])
		}
	}
	return 0
}
