package cooperationtest

import "math/bits"

// dice is a small generator of random numbers: SplitMix64, by Steele, Lea and
// Flood, "Fast splittable pseudorandom number generators" (2014). It is written
// here so that what is generated never changes with another library.
type dice uint64

func (d *dice) next() uint64 {
	*d += 0x9e3779b97f4a7c15
	return mix(uint64(*d))
}

// mix is the finaliser of SplitMix64; different inputs have different outputs.
func mix(z uint64) uint64 {
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// intn draws a number from 0 to n-1. The bias of at most n/2^64 does not matter.
func (d *dice) intn(n int) int {
	hi, _ := bits.Mul64(d.next(), uint64(n))
	return int(hi)
}

// skewed draws a number from 0 to n-1, the square of an even draw: of ten,
// the first gets 32 %, the last 5 %.
func (d *dice) skewed(n int) int {
	u := d.next()
	hi, _ := bits.Mul64(u, u)
	hi, _ = bits.Mul64(hi, uint64(n))
	return int(hi)
}

// percent is true p times of a hundred.
func (d *dice) percent(p int) bool { return d.intn(100) < p }

// pickOf draws one of a list.
func pickOf[T any](d *dice, list []T) T { return list[d.intn(len(list))] }
