package timeline

import (
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// RecordID names a record for good: the hash of its report's ID and its local
// ID, never of its content, so that it survives every correction. Its text
// form is 32 lower-case hexadecimal digits, which is a valid cooperation.ID
// as well. The zero value names nothing.
type RecordID [16]byte

// ClaimID names what one revision of a report says in one record: the hash of
// the format version, the revision, the RecordID and the canonical content.
type ClaimID [16]byte

// RecordIDOf returns the id of the record that report calls local. An empty
// local ID stands for the report itself.
func RecordIDOf(report, local cooperation.ID) RecordID {
	return RecordID(corpus.RecordIDOf(report, local))
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
	return corpus.RecordID(id).Compare(corpus.RecordID(other))
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
