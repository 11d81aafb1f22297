package cooperation

import (
	"reflect"
	"strconv"
)

// sameAs says what makes an element of a list the same as another.
type sameAs uint8

const (
	sameNever       sameAs = iota // lists of this kind may repeat
	sameValue                     // a party, an ID, an address
	sameParticipant               // official and role
	sameLink                      // kind, record, and who says so
	sameSide                      // party and role
	sameIdentifier                // scheme and value
	sameDetail                    // name and value
)

// sameAsOf tells how elements of a type are compared.
func sameAsOf(t reflect.Type) sameAs {
	switch t {
	case reflect.TypeFor[ID](), reflect.TypeFor[Party]():
		return sameValue
	case reflect.TypeFor[Participant]():
		return sameParticipant
	case reflect.TypeFor[Link]():
		return sameLink
	case reflect.TypeFor[Side]():
		return sameSide
	case reflect.TypeFor[Identifier]():
		return sameIdentifier
	case reflect.TypeFor[Detail]():
		return sameDetail
	}
	return sameNever
}

// key is what makes an element the same as another; the zero key is that of
// elements which are not compared.
type key [4]string

// key returns the key of an element.
func (s sameAs) key(v reflect.Value) key {
	switch s {
	case sameValue:
		return key{v.String()}
	case sameParticipant:
		if x := v.Addr().Interface().(*Participant); x.Official != "" {
			return key{string(x.Official), string(x.Role)}
		}
	case sameLink:
		x := v.Addr().Interface().(*Link)
		return key{string(x.Kind), x.Label, string(x.To), string(x.According)}
	case sameSide:
		x := v.Addr().Interface().(*Side)
		return key{string(x.Party), string(x.Role)}
	case sameIdentifier:
		x := v.Addr().Interface().(*Identifier)
		return key{x.Scheme, x.Value}
	case sameDetail:
		x := v.Addr().Interface().(*Detail)
		return key{x.Name, x.Value}
	}
	return key{}
}

// listedTwice notes the elements of a list that stand in it before.
func (w *walker) listedTwice(list reflect.Value, f *fieldRules) {
	if f.same == sameNever {
		return
	}
	eachRepeat(list.Len(), func(i int) key { return f.same.key(list.Index(i)) }, func(i, first int) {
		w.add(w.path()+"/"+strconv.Itoa(i), CodeListedTwice,
			"it is the same as number "+strconv.Itoa(first)+" of the list", "each only once")
	})
}

// eachRepeat calls note for every i below n whose key is that of a smaller
// number, the first with that key. Zero keys are not compared.
func eachRepeat[K comparable](n int, keyOf func(i int) K, note func(i, first int)) {
	var zero K
	if n <= 8 { // no map for the lists of most reports
		for i := 1; i < n; i++ {
			k := keyOf(i)
			for j := 0; j < i && k != zero; j++ {
				if keyOf(j) == k {
					note(i, j)
					break
				}
			}
		}
		return
	}
	seen := make(map[K]int, n)
	for i := range n {
		k := keyOf(i)
		if k == zero {
			continue
		}
		if first, ok := seen[k]; ok {
			note(i, first)
		} else {
			seen[k] = i
		}
	}
}
