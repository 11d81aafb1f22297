package corpus

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// Parallel calls f for every number below n, on all processors. What f does for
// one number must not touch what it does for another: then neither their order
// nor how many run at once shows anywhere.
func Parallel(n int, f func(i int)) {
	workers := min(runtime.GOMAXPROCS(0), n)
	share := max(1, min(64, n/64)) // taken at a time: some, since neighbours lie together
	var next atomic.Int64
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for {
				end := int(next.Add(int64(share)))
				if end-share >= n {
					return
				}
				for i := end - share; i < min(end, n); i++ {
					f(i)
				}
			}
		})
	}
	wg.Wait()
}
