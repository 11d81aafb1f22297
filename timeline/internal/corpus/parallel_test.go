package corpus

import (
	"runtime"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"
)

// Every number has its turn, once, and is done when parallel returns, however
// the numbers fall into shares and on however many processors.
func TestParallel(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for _, processors := range []int{1, 2, 8} {
		runtime.GOMAXPROCS(processors)
		for _, n := range []int{0, 1, 2, 7, 63, 64, 65, 127, 128, 129, 1000, 4095, 4096, 4097, 10007} {
			turns := make([]atomic.Int32, n)
			Parallel(n, func(i int) {
				runtime.Gosched() // let the others at it
				turns[i].Add(1)
			})
			for i := range turns {
				require.Equal(t, int32(1), turns[i].Load(), "turns of %d of %d, on %d processors", i, n, processors)
			}
		}
	}
}
