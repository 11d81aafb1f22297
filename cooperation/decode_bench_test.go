package cooperation

import (
	"bufio"
	"bytes"
	"os"
	"testing"

	"github.com/go-json-experiment/json"
)

// baku is a report like the one that the project began with, in the form that
// EncodeReport writes.
func baku(tb testing.TB) []byte {
	tb.Helper()
	data, err := os.ReadFile("testdata/reports/baku.json")
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

// decoding measures how a document decodes beside the floor: the JSON package
// alone, into the same type.
func decoding(b *testing.B, data []byte) {
	b.Run("DecodeReport", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		b.ReportAllocs()
		for b.Loop() {
			if _, err := DecodeReport(bytes.NewReader(data)); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("floor", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		b.ReportAllocs()
		for b.Loop() {
			if err := json.Unmarshal(data, new(Report)); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// An ordinary report, which cannot break a limit and is not scanned.
func BenchmarkDecodeReport(b *testing.B) { decoding(b, baku(b)) }

// A data set of 3 MB, which is scanned for limits.
func BenchmarkDecodeReportLarge(b *testing.B) {
	report, err := DecodeReport(bytes.NewReader(baku(b)))
	if err != nil {
		b.Fatal(err)
	}
	for len(report.Meetings) < 4000 {
		report.Meetings = append(report.Meetings, report.Meetings[0])
	}
	data, err := AppendReport(nil, report)
	if err != nil {
		b.Fatal(err)
	}
	decoding(b, data)
}

// A report that says null for what is absent, which is scanned for null in
// lists.
func BenchmarkDecodeReportNull(b *testing.B) {
	decoding(b, bytes.Replace(baku(b), []byte(`"source": {`), []byte(`"retracts": null, "source": {`), 1))
}

// A stream of reports, as against decoding each line with the JSON package.
func BenchmarkReports(b *testing.B) {
	line := append(compactBaku(b), '\n')
	b.Run("Reports", func(b *testing.B) {
		b.SetBytes(int64(len(line)))
		b.ReportAllocs()
		for _, err := range Reports(&hostile{body: string(line), left: b.N * len(line)}) {
			if err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("floor", func(b *testing.B) {
		b.SetBytes(int64(len(line)))
		b.ReportAllocs()
		in := bufio.NewScanner(&hostile{body: string(line), left: b.N * len(line)})
		for in.Scan() {
			if err := json.Unmarshal(in.Bytes(), new(Report)); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkAppendRecord(b *testing.B) {
	report, err := DecodeReport(bytes.NewReader(baku(b)))
	if err != nil {
		b.Fatal(err)
	}
	rec := &report.Meetings[0]
	var buf []byte
	b.Run("AppendRecord", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if buf, err = AppendRecord(buf[:0], rec); err != nil {
				b.Fatal(err)
			}
		}
		b.SetBytes(int64(len(buf)))
	})
	b.Run("floor", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if buf, err = json.Marshal(rec); err != nil {
				b.Fatal(err)
			}
		}
		b.SetBytes(int64(len(buf)))
	})
}
