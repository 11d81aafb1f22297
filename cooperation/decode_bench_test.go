package cooperation

import (
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

func BenchmarkDecodeReport(b *testing.B) {
	data := baku(b)
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
