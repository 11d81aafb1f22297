package cooperation

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Every limit lets through what meets it, and refuses one more.
func TestLimits(t *testing.T) {
	tests := []struct {
		name string
		opt  func(int) DecodeOption
		n    int // the document has exactly this many
		in   string
		code DecodeCode
		want string // with n-1 allowed
	}{
		{
			"bytes", WithMaxBytes, 15, `{"id":"abcdé"}`, DecodeLimitBytes,
			`line 1, column 14, at "/id": found a longer document, expected 14 bytes at most (WithMaxBytes)`,
		},
		{
			"depth", WithMaxDepth, 4, `{"visits":[{"guests":["KR"]}]}`, DecodeLimitDepth,
			`line 1, column 22, at "/visits/0/guests": found a value nested too deep, expected 3 levels at most (WithMaxDepth)`,
		},
		{
			"elements", WithMaxElements, 5, `{"retracts":["a","b"],"officials":[],"visits":[ {}, {} ]}`, DecodeLimitElements,
			`line 1, column 51, at "/visits": found too many elements of lists, expected 4 at most in one document (WithMaxElements)`,
		},
		{
			"string", WithMaxString, 9, `{"retracts":["a","12\"456\\"]}`, DecodeLimitString,
			`line 1, column 18, at "/retracts/1": found a string too long, expected 8 bytes at most (WithMaxString)`,
		},
		{
			"string name", WithMaxString, 8, `{"id":"a","retracts":[]}`, DecodeLimitString,
			`line 1, column 11, at "/id": found a string too long, expected 7 bytes at most (WithMaxString)`,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, n := range []int{tt.n, tt.n + 1, 0, -1} {
				_, err := DecodeReport(strings.NewReader(tt.in), tt.opt(n))
				require.NoError(t, err, n)
			}
			report, err := DecodeReport(strings.NewReader(tt.in), nil, tt.opt(tt.n-1))
			assert.Nil(t, report)
			require.EqualError(t, err, tt.want)
			assert.ErrorIs(t, err, ErrLimit)
			assert.ErrorIs(t, err, ErrDecode)
			var bad *DecodeError
			require.ErrorAs(t, err, &bad)
			assert.Equal(t, tt.code, bad.Code)
		})
	}
}

// hostile is an endless document: a head, then a body without end, that takes
// no memory itself.
type hostile struct {
	head, body string
	left       int
}

func (h *hostile) Read(p []byte) (n int, err error) {
	if h.left <= 0 {
		return 0, io.EOF
	}
	for n < len(p) {
		if h.head == "" {
			h.head = h.body
		}
		m := copy(p[n:], h.head)
		h.head = h.head[m:]
		n += m
	}
	n = min(n, h.left)
	h.left -= n
	return n, nil
}

// What is far too large is refused before much memory is spent on it, whether
// or not it would fit the record types.
func TestHostileInput(t *testing.T) {
	tests := []struct {
		name       string
		head, body string
		size       int
		code       DecodeCode
		maxBytes   uint64 // of all allocations together
	}{
		{"string of 100 MB", `{"id":"`, "x", 100 << 20, DecodeLimitString, 6 << 20},
		{"name of 100 MB", `{"`, "x", 100 << 20, DecodeLimitString, 6 << 20},
		{"string of escapes", `{"id":"`, `\"`, 100 << 20, DecodeLimitString, 6 << 20},
		{"100 MB of white space", `{`, "\n", 100 << 20, DecodeLimitBytes, 80 << 20},
		{"10,000 nested lists", ``, `[`, 10_000, DecodeLimitDepth, 1 << 20},
		{"10,000 nested lists in a field", `{"visits":`, `[`, 10_000, DecodeLimitDepth, 1 << 20},
		{"nested objects", ``, `{"a":`, 50_000, DecodeLimitDepth, 1 << 20},
		{"nested lists without end", `[`, `[`, 100 << 20, DecodeLimitDepth, 2 << 20},
		{"list of a million members", `{"retracts":["a"`, `,"a"`, 4_000_000, DecodeLimitElements, 8 << 20},
		{"list of a million empty records", `{"visits":[{}`, `,{}`, 3_000_000, DecodeLimitElements, 8 << 20},
		{"list of a million nulls", `{"visits":[null`, `,null`, 5_000_000, DecodeLimitElements, 8 << 20},
		{"list where none belongs", `{"id":[0`, `,0`, 2_000_000, DecodeLimitElements, 8 << 20},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var report *Report
			var err error
			spent := allocated(func() {
				report, err = DecodeReport(&hostile{head: tt.head, body: tt.body, left: tt.size})
			})
			assert.Nil(t, report)
			require.ErrorIs(t, err, ErrLimit)
			var bad *DecodeError
			require.ErrorAs(t, err, &bad)
			assert.Equal(t, tt.code, bad.Code)
			assert.Less(t, spent, tt.maxBytes)
		})
	}
}

// allocated is how many bytes f allocates, freed or not.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// limits.unscanned relies on it that no value of the record types nests as
// deep as shapeDepth.
func TestShapeDepth(t *testing.T) {
	assert.Less(t, shapeDepthOf(reflect.TypeFor[Report]()), shapeDepth)
	assert.Equal(t, 8, shapeDepthOf(reflect.TypeFor[Report]()), "the documentation says 8")
	assert.Less(t, shapeDepth, defaultMaxDepth)
}

// Every limit on depth holds, also the ones near to how deep a report is, which
// documents of a report may break.
func TestMaxDepth(t *testing.T) {
	const deep = `{"id":"a","visits":[{"id":"v","participants":[{"official":"p","post":{"title":"x"}}]}]}` // 6 levels
	for limit := 1; limit <= 20; limit++ {
		_, err := DecodeReport(strings.NewReader(deep), WithMaxDepth(limit))
		assert.Equal(t, limit < 6, errors.Is(err, ErrLimit), "at most %d levels: %v", limit, err)
	}
}

func shapeDepthOf(t reflect.Type) int {
	switch {
	case t == reflect.TypeFor[edtf.Date]():
		return 0
	case t.Kind() == reflect.Slice:
		return 1 + shapeDepthOf(t.Elem())
	case t.Kind() == reflect.Struct:
		deepest := 0
		for f := range t.Fields() {
			deepest = max(deepest, shapeDepthOf(f.Type))
		}
		return 1 + deepest
	}
	return 0
}

// A service that takes in documents from strangers may allow less than the
// defaults, which are made for data sets too.
func ExampleWithMaxBytes() {
	in := strings.NewReader(`{"id":"a","source":{"title":"A title that goes on and on and on"}}`)
	_, err := DecodeReport(in, WithMaxBytes(1<<10), WithMaxElements(50), WithMaxString(20))
	fmt.Println(errors.Is(err, ErrLimit), err)
	// Output: true line 1, column 29, at "/source/title": found a string too long, expected 20 bytes at most (WithMaxString)
}
