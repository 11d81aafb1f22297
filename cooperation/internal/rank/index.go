package rank

// index finds values by short strings. Tables are filled once and asked for every
// word of every rank, and index is about twice as fast there as a map: it hashes
// the ends of a string alone, since words differ at one of them.
type index[V any] struct {
	slots []slot[V] // a power of two, at least half of them empty
}

type slot[V any] struct {
	key   string // empty for an empty slot
	value V
}

// newIndex makes an index with room for n strings.
func newIndex[V any](n int) index[V] {
	size := 2
	for size < 2*n {
		size *= 2
	}
	return index[V]{make([]slot[V], size)}
}

// put sets the value of a string that is not empty.
func (x *index[V]) put(key string, value V) { *x.at(key) = slot[V]{key, value} }

// get returns the value of a string, zero for a string that has none.
func (x *index[V]) get(key string) V { return x.at(key).value }

// all yields every string with its value.
func (x *index[V]) all(yield func(string, V) bool) {
	for i := range x.slots {
		if s := &x.slots[i]; s.key != "" && !yield(s.key, s.value) {
			return
		}
	}
}

// at returns the slot of a string, an empty slot for a string that has none.
func (x *index[V]) at(key string) *slot[V] {
	mask := uint32(len(x.slots) - 1)
	for i := hash(key) & mask; ; i = (i + 1) & mask {
		if s := &x.slots[i]; s.key == "" || s.key == key {
			return s
		}
	}
}

// hash mixes the length, the first four and the last four bytes of a string.
func hash(s string) uint32 {
	h := uint32(len(s))
	switch n := len(s); {
	case n >= 4:
		first := uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
		last := uint32(s[n-4]) | uint32(s[n-3])<<8 | uint32(s[n-2])<<16 | uint32(s[n-1])<<24
		h ^= first*0x9E3779B1 ^ last*0x85EBCA77
	default:
		for i := range n {
			h = h*0x9E3779B1 ^ uint32(s[i])
		}
	}
	h ^= h >> 15
	h *= 0x2C1B3C6D
	return h ^ h>>16
}
