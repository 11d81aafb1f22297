package timeline

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// syntheticRun is n claims with random keys; a share of them, in percent, is
// the same for every seed.
func syntheticRun(n int, seed uint64, shared int) []corpus.Claim {
	both, own := rand.New(rand.NewPCG(1, 1)), rand.New(rand.NewPCG(seed, 2))
	told := &corpus.ClaimData{Report: "r", Header: &cooperation.Report{ID: "r"}}
	run := make([]corpus.Claim, n)
	for i := range run {
		from := own
		if i%100 < shared {
			from = both
		}
		run[i] = corpus.Claim{Key: corpus.ClaimKey{from.Uint64(), from.Uint64(), from.Uint64(), from.Uint64()}, Data: told}
	}
	slices.SortFunc(run, func(a, b corpus.Claim) int { return a.Key.Compare(b.Key) })
	return run
}

// floorMerge is a two-way merge of bare 32-byte keys.
func floorMerge(a, b [][32]byte) [][32]byte {
	out := make([][32]byte, 0, len(a)+len(b))
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		switch c := bytes.Compare(a[i][:], b[j][:]); {
		case c < 0:
			out = append(out, a[i])
			i++
		case c > 0:
			out = append(out, b[j])
			j++
		default:
			out = append(out, a[i])
			i, j = i+1, j+1
		}
	}
	return append(append(out, a[i:]...), b[j:]...)
}

func bareKeys(run []corpus.Claim) [][32]byte {
	keys := make([][32]byte, len(run))
	for i, c := range run {
		for j, part := range c.Key {
			binary.BigEndian.PutUint64(keys[i][8*j:], part)
		}
	}
	return keys
}

// BenchmarkMerge merges two ledgers of 500,000 claims each, half of them in
// both, beside its floor.
func BenchmarkMerge(b *testing.B) {
	const n = 500_000
	x, y := syntheticRun(n, 1, 50), syntheticRun(n, 2, 50)
	keysX, keysY := bareKeys(x), bareKeys(y)
	perClaim := func(b *testing.B) {
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/(2*n), "ns/claim")
	}
	b.Run("Floor", func(b *testing.B) {
		for b.Loop() {
			floorMerge(keysX, keysY)
		}
		perClaim(b)
	})
	b.Run("Ledgers", func(b *testing.B) {
		one, two := &Ledger{claims: [][]corpus.Claim{x}}, &Ledger{claims: [][]corpus.Claim{y}}
		for b.Loop() {
			Merge(one, two).sorted() // sharing runs costs nothing, so read the union too
		}
		perClaim(b)
	})
	// Ledgers as many single Adds leave them: runs whose lengths fall.
	b.Run("GrownLedgers", func(b *testing.B) {
		one, two := grown(x), grown(y)
		for b.Loop() {
			Merge(one, two).sorted() // sharing runs costs nothing, so read the union too
		}
		perClaim(b)
	})
}

// grown deals a run out to runs of 1/2, 1/4, 1/8 ... of its claims.
func grown(run []corpus.Claim) *Ledger {
	l := new(Ledger)
	for len(run) > 1000 {
		var mine, rest []corpus.Claim
		for i, c := range run {
			if i%2 == 0 {
				mine = append(mine, c)
			} else {
				rest = append(rest, c)
			}
		}
		l.claims, run = append(l.claims, mine), rest
	}
	l.claims = append(l.claims, run)
	return l
}

// benchReport is a report of n visits with as many officials, of the size that
// reports of such records have.
func benchReport(id cooperation.ID, n int) *cooperation.Report {
	r := &cooperation.Report{ID: id, Source: cooperation.Source{
		Title: "Minister of Defence receives a delegation", Publisher: "Ministry of Defence", Kind: cooperation.SourceNews,
		URL: "https://example.org/news/1", Published: edtf.MustParse("2015-11-09"), Language: "en",
	}}
	for i := range n {
		guest := cooperation.ID(fmt.Sprint("guest-", i))
		r.Officials = append(r.Officials, cooperation.Official{
			ID: guest, Name: cooperation.Name{Full: fmt.Sprint("Some Name ", i), Family: "Name", Given: "Some"}, Party: "KR",
			Ranks: []cooperation.Rank{{Text: "Lieutenant General"}}, Posts: []cooperation.Post{{Title: "Deputy Minister of Defence"}},
		})
		r.Visits = append(r.Visits, cooperation.Visit{
			ID: cooperation.ID(fmt.Sprint("visit-", i)), Kind: cooperation.VisitOfficial, Status: cooperation.ProgressCompleted,
			Guests: []cooperation.Party{"KR"}, Hosts: []cooperation.Party{"AZ"}, Date: edtf.MustParse("2015-11-09/2015-11-11"),
			Place: cooperation.Place{Country: "AZ", City: "Baku"}, Purpose: "to discuss the state and prospects of military cooperation",
			Participants: []cooperation.Participant{{Official: guest, Role: "guest"}}, Topics: []cooperation.Topic{{Text: "military education"}},
		})
	}
	return r
}

// BenchmarkAdd takes reports apart without checking them, beside its floor:
// encoding the same header and records to JSON one by one.
func BenchmarkAdd(b *testing.B) {
	for _, n := range []int{1, 5, 500} {
		r := benchReport("report", n)
		require.NoError(b, r.Validate())
		records := float64(2*n + 1)
		perRecord := func(b *testing.B) {
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/records, "ns/record")
		}
		b.Run(fmt.Sprintf("Floor/%d", 2*n), func(b *testing.B) {
			b.ReportAllocs()
			header := &cooperation.Report{ID: r.ID, Source: r.Source}
			var buf []byte
			for b.Loop() {
				buf, _ = cooperation.AppendReport(buf[:0], header)
				for rec := range r.Records() {
					buf, _ = cooperation.AppendRecord(buf[:0], rec)
				}
			}
			perRecord(b)
		})
		b.Run(fmt.Sprintf("Claims/%d", 2*n), func(b *testing.B) {
			b.ReportAllocs()
			var s corpus.Scratch
			for b.Loop() {
				if _, err := corpus.ClaimsOf(r, &s); err != nil {
					b.Fatal(err)
				}
			}
			perRecord(b)
		})
		b.Run(fmt.Sprintf("Add/%d", 2*n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := new(Ledger).Add(r); err != nil {
					b.Fatal(err)
				}
			}
			perRecord(b)
		})
	}
}

// BenchmarkAddMany adds 20,000 reports of two records to one ledger, without
// checking them: taking apart, and moving claims from run to run.
func BenchmarkAddMany(b *testing.B) {
	const n = 20_000
	reports := make([]*cooperation.Report, n)
	for i := range reports {
		reports[i] = benchReport(cooperation.ID(fmt.Sprint("report-", i)), 1)
	}
	perRecord := func(b *testing.B) {
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/(3*n), "ns/record")
	}
	b.Run("Floor", func(b *testing.B) {
		var buf []byte
		for b.Loop() {
			for _, r := range reports {
				header := &cooperation.Report{ID: r.ID, Source: r.Source}
				buf, _ = cooperation.AppendReport(buf[:0], header)
				for rec := range r.Records() {
					buf, _ = cooperation.AppendRecord(buf[:0], rec)
				}
			}
		}
		perRecord(b)
	})
	b.Run("Add", func(b *testing.B) {
		for b.Loop() {
			var l Ledger
			var s corpus.Scratch
			for _, r := range reports {
				run, err := corpus.ClaimsOf(r, &s)
				if err != nil {
					b.Fatal(err)
				}
				l.put(run)
			}
		}
		perRecord(b)
	})
	// What a ledger takes beyond the records in it.
	b.Run("Memory", func(b *testing.B) {
		copies := make([]*cooperation.Report, n)
		for b.Loop() {
			start := heap()
			for i, r := range reports {
				copies[i] = r.Clone()
			}
			cloned := heap()
			var l Ledger
			var s corpus.Scratch
			for _, r := range reports {
				run, err := corpus.ClaimsOf(r, &s)
				require.NoError(b, err)
				l.put(run)
			}
			full := heap()
			b.ReportMetric((full-cloned)/(3*n), "B/claim")
			b.ReportMetric((full-cloned-(cloned-start))/(3*n), "B/claim-beyond-record")
			runtime.KeepAlive(&l)
			clear(copies)
		}
	})
}

// heap is how many bytes are in use.
func heap() float64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc)
}

// BenchmarkEncoded writes and reads a ledger of 4,001 claims in either form,
// beside decoding the same records from their JSON.
func BenchmarkEncoded(b *testing.B) {
	r := benchReport("report", 2000)
	l := ledgerOf(b, part{report: r})
	var lines [][]byte
	var kinds []cooperation.Kind
	for rec := range r.Records() {
		line, err := cooperation.AppendRecord(nil, rec)
		require.NoError(b, err)
		lines, kinds = append(lines, line), append(kinds, rec.RecordKind())
	}
	measure := func(name string, size int, do func() error) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(size))
			for b.Loop() {
				if err := do(); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(lines)+1), "ns/claim")
		})
	}
	size := 0
	for _, line := range lines {
		size += len(line)
	}
	measure("DecodeFloor", size, func() error {
		for i, line := range lines {
			if _, err := cooperation.DecodeRecord(kinds[i], line); err != nil {
				return err
			}
		}
		return nil
	})
	binary, text := ledgerBytes(b, l), ledgerJSON(b, l)
	measure("EncodeLedger", len(binary), func() error { return EncodeLedger(io.Discard, l) })
	measure("WriteJSON", len(text), func() error { return l.WriteJSON(io.Discard) })
	measure("DecodeLedger", len(binary), func() error {
		_, err := DecodeLedger(bytes.NewReader([]byte(binary)))
		return err
	})
	measure("ReadLedgerJSON", len(text), func() error {
		_, err := ReadLedgerJSON(bytes.NewReader([]byte(text)))
		return err
	})
}
