package timeline

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"testing"

	"github.com/stretchr/testify/require"
)

// short takes less than it is given, from some byte on, without an error.
type short struct{ room int }

func (w *short) Write(b []byte) (int, error) {
	n := min(len(b), w.room)
	w.room -= n
	return n, nil
}

func TestShortWrites(t *testing.T) {
	l := register(t, 20, true)
	tl, err := l.Resolve(Policy{})
	require.NoError(t, err)
	official := RecordIDOf("row-0", "guest")
	for name, write := range map[string]func(io.Writer) error{
		"WriteText":        tl.WriteText,
		"WriteJSON":        tl.WriteJSON,
		"ledger WriteJSON": l.WriteJSON,
		"EncodeLedger":     func(w io.Writer) error { return EncodeLedger(w, l) },
		"Explain": func(w io.Writer) error {
			r, _ := tl.Lookup(official)
			return r.Explain(w)
		},
	} {
		var all bytes.Buffer
		require.NoError(t, write(&all))
		for _, room := range []int{0, 1, all.Len() / 2, all.Len() - 1} {
			t.Run(fmt.Sprint(name, " ", room), func(t *testing.T) {
				if err := write(&short{room}); !errors.Is(err, io.ErrShortWrite) {
					t.Errorf("%v, expected %v", err, io.ErrShortWrite)
				}
			})
		}
		require.NoError(t, write(&short{all.Len()}))
	}
}
