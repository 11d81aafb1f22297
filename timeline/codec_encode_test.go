package timeline

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// specReader reads the binary form by its description alone.
type specReader struct {
	t  *testing.T
	in []byte
}

func (r *specReader) bytes(n int) string {
	require.LessOrEqual(r.t, n, len(r.in))
	out := string(r.in[:n])
	r.in = r.in[n:]
	return out
}

func (r *specReader) number() (n uint64) {
	for shift := 0; ; shift += 7 {
		b := r.bytes(1)[0]
		n |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return n
		}
	}
}

func (r *specReader) field() string { return r.bytes(int(r.number())) }

func specNumber(n uint64) string { return string(binary.AppendUvarint(nil, n)) }
func specField(s string) string  { return specNumber(uint64(len(s))) + s }
func specID(of ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(of, "")))
	return string(sum[:16])
}

// The description of the binary form is all that another implementation needs.
func TestBinaryFormIsAsDescribed(t *testing.T) {
	l := ledgerOf(t, part{report: fullReport("r", 0)}, part{report: fullReport("s", 1<<63)})
	l = Merge(l, smallLedger(t))
	whole := ledgerBytes(t, l)
	r := &specReader{t, []byte(whole)}
	require.Equal(t, "\x89defcoop ledger\n", r.bytes(16))
	require.Equal(t, uint64(1), r.number())

	claims := r.number()
	require.Equal(t, uint64(13+13+3), claims)
	last := ""
	for range claims {
		record, claim := r.bytes(16), r.bytes(16)
		report, revision, kind, content := r.field(), r.number(), r.field(), r.field()
		require.Less(t, last, record+claim)
		last = record + claim
		var told struct{ ID string }
		require.NoError(t, json.Unmarshal([]byte(content), &told))
		local := told.ID
		if kind == "" {
			require.Equal(t, report, told.ID)
			local = ""
		}
		require.Equal(t, specID("defcoop record", specField(report), specField(local)), record)
		require.Equal(t, specID("defcoop claim", "\x01", specNumber(revision), record, specField(kind), specField(content)), claim)
	}

	require.Equal(t, uint64(1), r.number())
	id, author, seq := r.bytes(16), r.field(), r.number()
	a, b, verdict, reason := r.bytes(16), r.bytes(16), r.field(), r.field()
	require.Less(t, a, b)
	require.Equal(t, specID("defcoop judgement", "\x01", specNumber(seq), a, b, specField(author), specField(verdict), specField(reason)), id)

	sum := sha256.Sum256([]byte(whole[:len(whole)-len(r.in)]))
	require.Equal(t, string(sum[:]), string(r.in))
}

// An encoded ledger outlives the program that wrote it. If this test fails,
// the form has changed: old files and ids are no longer understood.
func TestBinaryFormIsStable(t *testing.T) {
	assert.Equal(t, ""+
		"89646566636f6f70206c65646765720a01"+ // magic, version
		"00"+"00"+ // no claims, no judgements
		"a2b48259e5765d51", hex.EncodeToString([]byte(ledgerBytes(t, nil)))[:54], "the beginning of an empty ledger")

	l := ledgerOf(t, part{report: &cooperation.Report{ID: "r", Revision: 1, Officials: []cooperation.Official{{ID: "x", Name: cooperation.Name{Full: "A"}}}}})
	sum := sha256.Sum256([]byte(ledgerBytes(t, l)))
	assert.Equal(t, "4fd1e5695f292964035dda2f88a597a08262e92dcecaf70a0eee2f956f98603b", hex.EncodeToString(sum[:]))
}

func TestEncodedLedgersOfNothing(t *testing.T) {
	eachForm(t, func(t *testing.T, f form) {
		want := f.encode(t, new(Ledger))
		assert.Equal(t, want, f.encode(t, nil))
		assert.Equal(t, want, f.encode(t, Merge()))
		l, err := f.decode(strings.NewReader(want))
		require.NoError(t, err)
		assert.Equal(t, want, f.encode(t, l))
		require.NoError(t, l.Add(fullReport("r", 0)), "a decoded ledger can be added to")
	})
}

// fullDisk takes n bytes.
type fullDisk struct{ n int }

var errFull = errors.New("disk full")

func (d *fullDisk) Write(p []byte) (int, error) {
	if d.n -= len(p); d.n < 0 {
		return 0, errFull
	}
	return len(p), nil
}

func TestLedgerWriteErrors(t *testing.T) {
	l := new(Ledger)
	for _, id := range []cooperation.ID{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"} {
		r := fullReport(id, 0)
		r.Source.Title = strings.Repeat("long ", 10_000)
		require.NoError(t, l.Add(r))
	}
	size := len(ledgerBytes(t, l))
	require.Greater(t, size, 500_000)
	eachForm(t, func(t *testing.T, f form) {
		whole := len(f.encode(t, l))
		for _, n := range []int{0, 100, whole / 2, whole - 40, whole - 1} {
			write := func(w io.Writer) error { return EncodeLedger(w, l) }
			if f.name == "JSON" {
				write = l.WriteJSON
			}
			err := write(&fullDisk{n})
			assert.ErrorIs(t, err, errFull)
			assert.EqualError(t, err, "write ledger: disk full")
		}
	})
}

// The two forms hold the same set, and one can be made from the other.
func TestFormsAgree(t *testing.T) {
	l := Merge(smallLedger(t), ledgerOf(t, part{report: fullReport("r", 7)}))
	read, err := ReadLedgerJSON(bytes.NewReader([]byte(ledgerJSON(t, l))))
	require.NoError(t, err)
	assert.Equal(t, ledgerBytes(t, l), ledgerBytes(t, read))
}
