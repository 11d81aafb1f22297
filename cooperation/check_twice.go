package cooperation

import (
	"reflect"
	"strconv"
)

// keyKind says what makes an element of a list the same as another.
type keyKind uint8

const (
	keyNone        keyKind = iota // lists of this kind may repeat
	keyValue                      // a party, an ID, an address
	keyParticipant                // official and role
	keyLink                       // kind, record, and who says so
	keySide                       // party and role
	keyIdentifier                 // scheme and value
)

// keyOf tells how elements of a type are compared.
func keyOf(t reflect.Type) keyKind {
	switch t {
	case reflect.TypeFor[ID](), reflect.TypeFor[Party]():
		return keyValue
	case reflect.TypeFor[Participant]():
		return keyParticipant
	case reflect.TypeFor[Link]():
		return keyLink
	case reflect.TypeFor[Side]():
		return keySide
	case reflect.TypeFor[Identifier]():
		return keyIdentifier
	}
	return keyNone
}

// key is what makes an element the same as another; the zero key is that of
// elements which are not compared.
type key [4]string

// of returns the key of an element.
func (k keyKind) of(v reflect.Value) key {
	switch k {
	case keyValue:
		return key{v.String()}
	case keyParticipant:
		if x := v.Addr().Interface().(*Participant); x.Official != "" {
			return key{string(x.Official), string(x.Role)}
		}
	case keyLink:
		x := v.Addr().Interface().(*Link)
		return key{string(x.Kind), x.Label, string(x.To), string(x.According)}
	case keySide:
		x := v.Addr().Interface().(*Side)
		return key{string(x.Party), string(x.Role)}
	case keyIdentifier:
		x := v.Addr().Interface().(*Identifier)
		return key{x.Scheme, x.Value}
	}
	return key{}
}

// listedTwice notes the elements of a list that stand in it before.
func (w *walker) listedTwice(list reflect.Value, f *fieldPlan) {
	if f.unique == keyNone {
		return
	}
	eachRepeat(list.Len(), func(i int) key { return f.unique.of(list.Index(i)) }, func(i, first int) {
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
