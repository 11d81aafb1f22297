package timeline

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRecordIDText(t *testing.T) {
	id := RecordIDOf("baku-talks", "visit")
	for _, text := range []string{id.String(), strings.ToUpper(id.String())} {
		got, err := ParseRecordID(text)
		require.NoError(t, err)
		assert.Equal(t, id, got)
	}
	text, err := id.MarshalText()
	require.NoError(t, err)
	assert.Equal(t, id.String(), string(text))
}

func TestParseRecordIDRefuses(t *testing.T) {
	tests := []struct{ in, wantErr string }{
		{"", `timeline: not an id: found "", expected a record id of 32 hexadecimal digits`},
		{"visit", `timeline: not an id: found "visit", expected a record id of 32 hexadecimal digits`},
		{strings.Repeat("0", 31), `timeline: not an id: found "0000000000000000000000000000000", expected a record id of 32 hexadecimal digits`},
		{strings.Repeat("g", 32), `timeline: not an id: found "gggggggggggggggggggggggggggggggg", expected a record id of 32 hexadecimal digits`},
		{strings.Repeat("0", 1000), `timeline: not an id: found "` + strings.Repeat("0", 64) + `", expected a record id of 32 hexadecimal digits`},
	}
	for _, tt := range tests {
		id, err := ParseRecordID(tt.in)
		require.ErrorIs(t, err, ErrID)
		assert.EqualError(t, err, tt.wantErr)
		assert.True(t, id.IsZero())
	}
	claim := ClaimID{1}
	err := claim.UnmarshalText([]byte("x"))
	require.ErrorIs(t, err, ErrID)
	assert.EqualError(t, err, `timeline: not an id: found "x", expected a claim id of 32 hexadecimal digits`)
	assert.True(t, claim.IsZero(), "half an id is left")
}
