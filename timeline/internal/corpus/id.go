package corpus

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"

	"github.com/defcoop/defcoop/cooperation"
)

// RecordID names a record for good: the hash of its report's ID and its local
// ID.
type RecordID [16]byte

// ClaimID names what one revision of a report says in one record: the hash of
// the format version, the revision, the id of the record and the canonical
// content.
type ClaimID [16]byte

// HashVersion is the version of what is hashed into the ids. It changes with
// the canonical form of records.
const HashVersion = 1

// RecordIDOf returns the id of the record that report calls local. An empty
// local ID stands for the report itself.
func RecordIDOf(report, local cooperation.ID) RecordID {
	buf := make([]byte, 0, 320)
	buf = append(buf, "defcoop record"...)
	buf = AppendField(buf, report)
	buf = AppendField(buf, local)
	sum := sha256.Sum256(buf)
	return RecordID(sum[:16])
}

// ClaimIDOf hashes what a claim consists of. buf is scratch space that is
// returned for use again.
func ClaimIDOf(buf []byte, rec RecordID, revision uint64, kind cooperation.Kind, content []byte) (ClaimID, []byte) {
	buf = append(buf[:0], "defcoop claim"...)
	buf = binary.AppendUvarint(buf, HashVersion)
	buf = binary.AppendUvarint(buf, revision)
	buf = append(buf, rec[:]...)
	buf = AppendField(buf, kind)
	buf = AppendField(buf, content)
	sum := sha256.Sum256(buf)
	return ClaimID(sum[:16]), buf
}

// AppendField appends a field with its length before it, so that no two lists
// of fields look alike.
func AppendField[T ~string | ~[]byte](buf []byte, field T) []byte {
	buf = binary.AppendUvarint(buf, uint64(len(field)))
	return append(buf, field...)
}

// Compare orders ids as unsigned big-endian integers.
func (id RecordID) Compare(other RecordID) int {
	a, b := KeyOf(id, ClaimID{}), KeyOf(other, ClaimID{})
	return a.Compare(b)
}

// String returns 32 hexadecimal digits.
func (id RecordID) String() string { return hex.EncodeToString(id[:]) }

// String returns 32 hexadecimal digits.
func (id ClaimID) String() string { return hex.EncodeToString(id[:]) }

// ClaimKey is the sort key of a claim: recordID, then claimID, as integers.
type ClaimKey [4]uint64

// KeyOf returns the key of a claim of a record.
func KeyOf(rec RecordID, id ClaimID) ClaimKey {
	return ClaimKey{
		binary.BigEndian.Uint64(rec[:8]), binary.BigEndian.Uint64(rec[8:]),
		binary.BigEndian.Uint64(id[:8]), binary.BigEndian.Uint64(id[8:]),
	}
}

// Record returns the id of the record.
func (k ClaimKey) Record() (id RecordID) {
	binary.BigEndian.PutUint64(id[:8], k[0])
	binary.BigEndian.PutUint64(id[8:], k[1])
	return id
}

// Claim returns the id of the claim.
func (k ClaimKey) Claim() (id ClaimID) {
	binary.BigEndian.PutUint64(id[:8], k[2])
	binary.BigEndian.PutUint64(id[8:], k[3])
	return id
}

// Compare orders keys by record, then by claim.
func (k ClaimKey) Compare(other ClaimKey) int {
	for i := range k {
		if k[i] != other[i] {
			return cmp.Compare(k[i], other[i])
		}
	}
	return 0
}

// ParseRecordID reads the text form of a RecordID, in capitals too.
func ParseRecordID(text string) (id RecordID, ok bool) {
	if len(text) != 2*len(id) {
		return RecordID{}, false
	}
	if _, err := hex.Decode(id[:], []byte(text)); err != nil {
		return RecordID{}, false
	}
	return id, true
}
