package cooperation

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// told lists what a stream yields, one text for each.
func told(reports iter.Seq2[*Report, error]) []string {
	var all []string
	for report, err := range reports {
		if err != nil {
			all = append(all, "error: "+err.Error())
			if report != nil {
				all = append(all, "and a report")
			}
			continue
		}
		all = append(all, string(report.ID))
	}
	return all
}

func TestReports(t *testing.T) {
	long := `{"id":"` + strings.Repeat("x", 300_000) + `"}`
	tests := []struct {
		name, in string
		want     []string
	}{
		{"nothing", "", nil},
		{"blank lines only", "\n\n  \r\n\t", nil},
		{"one without newline", `{"id":"a"}`, []string{"a"}},
		{"two", "{\"id\":\"a\"}\n{\"id\":\"b\"}\n", []string{"a", "b"}},
		{"blank lines and carriage returns", "\r\n{\"id\":\"a\"}\r\n \n\n\t{\"id\":\"b\"} \r\n\n", []string{"a", "b"}},
		{"null is no report", "null\n{\"id\":\"a\"}", []string{
			`error: line 1, column 1: found null, expected an object (Report)`, "a",
		}},
		{"bad lines between good ones", "{\"id\":\"a\"}\n\n  {\"id\":5}\n{\"id\":\"b\"}\n{\"id\":\n{\"visits\":[{\"X\":1}]}\nx", []string{
			"a",
			`error: line 3, column 9, at "/id": found a number, expected a string`,
			"b",
			`error: line 5, column 7, at "/id": found the end of the input, expected the rest of the document`,
			`error: line 6, column 13, at "/visits/0/X": found unknown field "X", expected a field of Visit`,
			`error: line 7, column 1: found 'x', expected a value`,
		}},
		{"two on a line", `{"id":"a"} {"id":"b"}`, []string{
			`error: line 1, column 12: found more after the end of the document, expected one document and no more`,
		}},
		{"byte order mark", "\xef\xbb\xbf{\"id\":\"a\"}\n{\"id\":\"b\"}", []string{
			`error: line 1, column 1: found a byte order mark, expected UTF-8 without one`, "b",
		}},
		{"longer than the buffer", long + "\n{\"id\":\"b\"}\n" + long, []string{long[7 : len(long)-2], "b", long[7 : len(long)-2]}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, told(Reports(strings.NewReader(tt.in))))
			assert.Equal(t, tt.want, told(Reports(iotest.OneByteReader(strings.NewReader(tt.in)))))
			assert.Equal(t, tt.want, told(Reports(iotest.DataErrReader(strings.NewReader(tt.in)))))
		})
	}
}

// An error tells where in the stream it is, not only where in its line.
func TestReportsOffset(t *testing.T) {
	in := "{\"id\":\"a\"}\n\n" + strings.Repeat(" ", 200_000) + "\n{\"id\":5}"
	var bad *DecodeError
	for _, err := range Reports(strings.NewReader(in)) {
		if err != nil {
			require.ErrorAs(t, err, &bad)
		}
	}
	require.NotNil(t, bad)
	assert.Equal(t, 4, bad.Line)
	assert.Equal(t, int64(strings.Index(in, "5")), bad.Offset)
}

// A line that breaks a limit is skipped, however long it is, and without being
// kept.
func TestReportsSkipsLongLine(t *testing.T) {
	in := func() io.Reader {
		return io.MultiReader(
			strings.NewReader("{\"id\":\"a\"}\n"),
			&hostile{head: `{"id":"`, body: "x", left: 100 << 20},
			strings.NewReader("\"}\n{\"id\":\"b\"}\n"),
			&hostile{head: `{"retracts":["a"`, body: `,"a"`, left: 4_000_016},
			strings.NewReader("]}\n{\"id\":\"c\"}\n"),
			&hostile{head: `x`, body: ` `, left: 40 << 20},
			strings.NewReader("\n{\"id\":\"d\"}"),
		)
	}
	want := []string{
		"a",
		`error: line 2, column 7, at "/id": found a string too long, expected 1048576 bytes at most (WithMaxString)`,
		"b",
		`error: line 4, column 400013, at "/retracts": found too many elements of lists, expected 100000 at most in one document (WithMaxElements)`,
		"c",
		`error: line 6, column 2097153: found a longer document, expected 2097152 bytes at most (WithMaxBytes)`,
		"d",
	}
	var got []string
	spent := allocated(func() { got = told(Reports(in(), WithMaxBytes(2<<20))) })
	assert.Equal(t, want, got)
	assert.Less(t, spent, uint64(16<<20))
}

// An error of the reader ends the iteration; the unfinished line before it is
// no report.
func TestReportsReaderError(t *testing.T) {
	broken := errors.New("line dropped")
	in := io.MultiReader(strings.NewReader("{\"id\":\"a\"}\n{\"id\":\"b\"}"), iotest.ErrReader(broken))
	n := 0
	for report, err := range Reports(in) {
		switch n++; n {
		case 1:
			require.NoError(t, err)
			assert.Equal(t, ID("a"), report.ID)
		case 2:
			assert.Nil(t, report)
			require.EqualError(t, err, "read reports: line 2: line dropped")
			assert.ErrorIs(t, err, broken)
			assert.NotErrorIs(t, err, ErrDecode)
		}
	}
	assert.Equal(t, 2, n)
}

// Who has seen enough may stop; nothing is read after that, and no goroutine
// stays behind.
func TestReportsBreak(t *testing.T) {
	before := runtime.NumGoroutine()
	for i := range 3 {
		in := &hostile{body: "{\"id\":\"a\"}\n", left: 1 << 40}
		n := 0
		for _, err := range Reports(in) {
			require.NoError(t, err)
			if n++; n == 5*i+1 {
				break
			}
		}
		assert.Equal(t, 1<<40-64<<10, in.left)
	}
	assert.LessOrEqual(t, runtime.NumGoroutine(), before) // those of other tests may end meanwhile
}

// Reports of a stream share no memory with each other or with the buffer.
func TestReportsAreValues(t *testing.T) {
	var all []*Report
	for i, in := 0, "{\"id\":\"a\",\"retracts\":[\"x\"]}\n{\"id\":\"b\",\"retracts\":[\"y\"]}\n"; i < 1; i++ {
		for report, err := range Reports(strings.NewReader(in)) {
			require.NoError(t, err)
			all = append(all, report)
		}
	}
	assert.Equal(t, []*Report{{ID: "a", Retracts: []ID{"x"}}, {ID: "b", Retracts: []ID{"y"}}}, all)
}

func TestWriteReports(t *testing.T) {
	report, err := DecodeReport(bytes.NewReader(baku(t)))
	require.NoError(t, err)
	reports := []*Report{{ID: "a"}, report, {ID: "c\n", Source: Source{Title: "<&>\u2028"}}}
	var out bytes.Buffer
	require.NoError(t, WriteReports(&out, slices.Values(reports)))
	assert.Equal(t, len(reports), bytes.Count(out.Bytes(), []byte{'\n'}))
	assert.True(t, strings.HasPrefix(out.String(), "{\"id\":\"a\",\"source\":{}}\n{\"id\":\"baku-talks\","))

	var back []*Report
	for report, err := range Reports(&out) {
		require.NoError(t, err)
		back = append(back, report)
	}
	assert.Equal(t, reports, back)
}

func TestWriteReportsErrors(t *testing.T) {
	var out bytes.Buffer
	err := WriteReports(&out, slices.Values([]*Report{{ID: "a"}, {ID: "\xff"}, {ID: "c"}}))
	require.EqualError(t, err, `write reports: after 1 reports: encode, at "/id": found bytes that are not UTF-8, expected UTF-8`)
	require.ErrorIs(t, err, ErrEncode)
	assert.Equal(t, "{\"id\":\"a\",\"source\":{}}\n", out.String())

	err = WriteReports(io.Discard, slices.Values([]*Report{nil}))
	require.EqualError(t, err, "write reports: after 0 reports: encode: found nil, expected a report or record")

	full := errors.New("disk full")
	err = WriteReports(failing{full}, slices.Values([]*Report{{ID: "a"}}))
	require.EqualError(t, err, "write reports: after 0 reports: disk full")
	require.ErrorIs(t, err, full)
}

// short takes less than it is given, from some byte on, without an error.
type short struct{ room int }

func (w *short) Write(b []byte) (int, error) {
	n := min(len(b), w.room)
	w.room -= n
	return n, nil
}

func TestShortWrites(t *testing.T) {
	report := &Report{ID: "a"}
	for name, write := range map[string]func(io.Writer) error{
		"EncodeReport": func(w io.Writer) error { return EncodeReport(w, report) },
		"WriteReports": func(w io.Writer) error { return WriteReports(w, slices.Values([]*Report{report, report})) },
	} {
		var all bytes.Buffer
		require.NoError(t, write(&all))
		for room := range all.Len() {
			require.ErrorIs(t, write(&short{room}), io.ErrShortWrite, "%s of %d bytes", name, room)
		}
		require.NoError(t, write(&short{all.Len()}))
	}
	require.EqualError(t, WriteReports(&short{30}, slices.Values([]*Report{report, report})), "write reports: after 1 reports: short write")
}

// What is written can be read: a register in one report needs an option, which
// the error names.
func TestReportsOfARegister(t *testing.T) {
	register := &Report{ID: "register"}
	for i := range 12_000 {
		register.Visits = append(register.Visits, Visit{
			ID: ID(fmt.Sprintf("v%d", i)), Guests: []Party{"TR"}, Hosts: []Party{"AZ"}, Date: edtf.MustParse("2019-05-03"),
			Participants: []Participant{{Official: "guest"}, {Official: "host"}}, Topics: []Topic{{Sector: SectorTraining}},
			Delegations: []ID{"d"}, Legs: []Leg{{Place: Place{City: "Ganja"}}}, Links: []Link{{Kind: LinkConcerns, To: "v0"}},
		})
	}
	var line bytes.Buffer
	require.NoError(t, WriteReports(&line, slices.Values([]*Report{register})))
	read := func(opts ...DecodeOption) (visits int, err error) {
		for r, err := range Reports(bytes.NewReader(line.Bytes()), opts...) {
			if err != nil {
				return 0, err
			}
			visits = len(r.Visits)
		}
		return visits, nil
	}
	_, err := read()
	require.ErrorIs(t, err, ErrLimit)
	require.ErrorContains(t, err, "found too many elements of lists, expected 100000 at most in one document (WithMaxElements)")
	visits, err := read(WithMaxElements(-1), WithMaxBytes(-1))
	require.NoError(t, err)
	require.Equal(t, len(register.Visits), visits)
}

// failing is a writer that cannot write.
type failing struct{ err error }

func (w failing) Write([]byte) (int, error) { return 0, w.err }

// More than a hundred thousand records pass through in memory that does not
// grow: what is live while they do is a small fraction of what has been read.
func TestReportsConstantMemory(t *testing.T) {
	line := compactBaku(t)
	const reports = 10_000
	in := &hostile{body: string(line) + "\n", left: reports * (len(line) + 1)}
	live := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	start, most, n, records := live(), uint64(0), 0, 0
	for report, err := range Reports(in) {
		require.NoError(t, err)
		for range report.Records() {
			records++
		}
		if n++; n%1000 == 0 {
			most = max(most, live())
		}
	}
	require.Equal(t, reports, n)
	require.Greater(t, records, 100_000)
	assert.Less(t, most, start+1<<20, "%d MB read", reports*len(line)>>20)
}

func compactBaku(tb testing.TB) []byte {
	tb.Helper()
	report, err := DecodeReport(bytes.NewReader(baku(tb)))
	require.NoError(tb, err)
	line, err := AppendReport(nil, report)
	require.NoError(tb, err)
	return line
}

func ExampleReports() {
	in := strings.NewReader(`{"id":"first"}
{"id":"second","visits":"none"}
{"id":"third"}`)
	for report, err := range Reports(in) {
		if errors.Is(err, ErrDecode) {
			fmt.Println("skipped:", err)
			continue
		}
		if err != nil {
			fmt.Println(err) // the reader failed
			return
		}
		fmt.Println(report.ID)
	}
	// Output:
	// first
	// skipped: line 2, column 25, at "/visits": found a string, expected a list
	// third
}
