package timeline

import (
	"fmt"
	"math/rand/v2"
	"os"
	"runtime"
	"strconv"
	"testing"
	"time"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/stretchr/testify/require"
)

// synthetic makes a ledger of n claims of visits and of the officials that
// head them, half of them told twice with noise. Blocks are skewed as those of
// the real visits are: with n their number grows and not their size.
func synthetic(n int) *Ledger {
	rng := rand.New(rand.NewPCG(1, 2))
	var runs [][]corpus.Claim
	world := 0
	for made := 0; made < n; world++ {
		var local [][]corpus.Claim
		// One world of some 2,000 claims: a host, guests of falling frequency,
		// each with a few officials who come again and again.
		host := cooperation.Party(fmt.Sprintf("org%d", world))
		for i := range 500 {
			guest := int(float64(40) * rng.Float64() * rng.Float64() * rng.Float64())
			person := rng.IntN(4)
			day := rng.IntN(50 * 365)
			date := time.Date(1970, 1, 1+day, 0, 0, 0, 0, time.UTC)
			text := date.Format("2006-01-02")
			for copy := range 2 {
				id := cooperation.ID(fmt.Sprintf("w%d-%d-%d", world, i, copy))
				name := fmt.Sprintf("%s %s", syllables(world*7+guest*4+person), syllables(1000+guest*31+person*17))
				d := text
				if copy == 1 && rng.IntN(10) < 3 {
					d = text[:7]
				}
				r := &cooperation.Report{
					ID: id,
					Officials: []cooperation.Official{{
						ID: "head", Name: cooperation.Name{Full: name}, Party: cooperation.Party(fmt.Sprintf("guest%d-%d", world, guest)),
						Posts: []cooperation.Post{{Title: "minister", Role: cooperation.RoleDefenceMinister}},
					}},
					Visits: []cooperation.Visit{{
						ID: "visit", Guests: []cooperation.Party{cooperation.Party(fmt.Sprintf("guest%d-%d", world, guest))}, Hosts: []cooperation.Party{host},
						Date: edtf.MustParse(d), Participants: []cooperation.Participant{{Official: "head"}},
						Place: cooperation.Place{City: "Testville"}, Topics: []cooperation.Topic{{Sector: cooperation.SectorTraining}},
					}},
				}
				asCountries(r, world, guest)
				run, err := corpus.ClaimsOf(r, new(corpus.Scratch))
				if err != nil {
					panic(err)
				}
				local = append(local, run)
				made += len(run)
			}
		}
		runs = append(runs, mergeAll(local, mergeRuns))
	}
	return &Ledger{claims: [][]corpus.Claim{mergeAll(runs, mergeRuns)}}
}

// asCountries gives the parties of a world codes of their own, so that worlds
// share no block. They are no real codes; nothing here is validated.
func asCountries(r *cooperation.Report, world, guest int) {
	code := func(x int) cooperation.Party {
		return cooperation.Party("X" + strconv.Itoa(world) + "N" + strconv.Itoa(x))
	}
	r.Officials[0].Party = code(guest)
	r.Visits[0].Guests[0] = code(guest)
	r.Visits[0].Hosts[0] = code(99)
}

func syllables(n int) string {
	const c, v = "bdfgklmnprstvz", "aeiou"
	out := make([]byte, 0, 8)
	n = n*7919 + 12345
	for range 3 {
		out = append(out, c[n%len(c)], v[(n/len(c))%len(v)])
		n /= 3
	}
	out[0] -= 'a' - 'A'
	return string(out)
}

// BenchmarkResolve resolves synthetic claims; RESOLVE_MILLION=1 adds the run of
// a million. It reports live memory beyond the ledger for each claim.
func BenchmarkResolve(b *testing.B) {
	sizes := []int{10_000, 100_000}
	if os.Getenv("RESOLVE_MILLION") != "" {
		sizes = append(sizes, 1_000_000)
	}
	for _, n := range sizes {
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			l := synthetic(n)
			var tl *Timeline
			before := liveHeap()
			for b.Loop() {
				var err error
				tl, err = l.Resolve(Policy{})
				require.NoError(b, err)
			}
			claims := len(l.sorted())
			b.ReportMetric(float64(liveHeap()-before)/float64(claims), "live-B/claim")
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(claims), "ns/claim")
			b.ReportMetric(float64(tl.Len()), "entries")
		})
	}
}

// BenchmarkResolveBlock resolves one block of 10,000 visits of one pair of
// countries over fifty years.
func BenchmarkResolveBlock(b *testing.B) {
	rng := rand.New(rand.NewPCG(3, 4))
	var local [][]corpus.Claim
	for i := range 10_000 {
		date := time.Date(1970, 1, 1+rng.IntN(50*365), 0, 0, 0, 0, time.UTC).Format("2006-01-02")
		switch rng.IntN(10) {
		case 0:
			date = date[:4]
		case 1, 2:
			date = date[:7]
		case 3:
			date = ""
		}
		r := &cooperation.Report{ID: cooperation.ID(fmt.Sprintf("r%d", i))}
		r.Officials = []cooperation.Official{{
			ID: "head", Name: cooperation.Name{Full: syllables(rng.IntN(60)) + " " + syllables(1000+rng.IntN(40))}, Party: "KR",
			Posts: []cooperation.Post{{Title: "minister", Role: cooperation.RoleDefenceMinister}},
		}}
		v := cooperation.Visit{ID: "visit", Guests: []cooperation.Party{"KR"}, Hosts: []cooperation.Party{"AZ"}, Participants: []cooperation.Participant{{Official: "head"}}, Place: cooperation.Place{City: "Baku"}}
		if date != "" {
			v.Date = edtf.MustParse(date)
		}
		r.Visits = []cooperation.Visit{v}
		run, err := corpus.ClaimsOf(r, new(corpus.Scratch))
		require.NoError(b, err)
		local = append(local, run)
	}
	l := &Ledger{claims: [][]corpus.Claim{mergeAll(local, mergeRuns)}}
	for b.Loop() {
		_, err := l.Resolve(Policy{})
		require.NoError(b, err)
	}
}

func liveHeap() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}
