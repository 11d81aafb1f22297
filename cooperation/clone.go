package cooperation

import "slices"

// Clone returns a deep copy of the report: nothing that is changed in one of
// the two shows in the other. Nil slices stay nil. The clone of nil is nil.
func (r *Report) Clone() *Report {
	if r == nil {
		return nil
	}
	c := *r
	c.own()
	return &c
}

// cloneEach copies a list whose elements have lists of their own. The generated
// methods own make a shallow copy deep: they replace every list in it by a copy.
func cloneEach[T any](list []T, own func(*T)) []T {
	list = slices.Clone(list)
	for i := range list {
		own(&list[i])
	}
	return list
}
