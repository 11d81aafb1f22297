package main

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/country/namekey"
)

// keySet collects keys and what they stand for.
type keySet struct {
	values map[string]map[int]bool
	fixed  map[string]int // decided by hand: ambiguous
	codes  map[string]int // keys that the reader takes for codes before it looks at names
	origin map[string]string
}

func newKeySet() *keySet {
	return &keySet{map[string]map[int]bool{}, map[string]int{}, map[string]int{}, map[string]string{}}
}

func (s *keySet) add(name string, value int) {
	for _, n := range []string{name, unmarked(name), german(name), spaced(name)} {
		k := namekey.Of(n)
		if k == "" {
			continue
		}
		if s.values[k] == nil {
			s.values[k] = map[int]bool{}
		}
		s.values[k][value] = true
		s.origin[k] = name
	}
}

// unmarked is a name without the brackets that stand inside it: "Cocos
// (Keeling) Islands" is also written without them. A bracket at the end stays,
// as it may hold another name.
func unmarked(name string) string {
	if strings.HasSuffix(name, ")") || strings.HasSuffix(name, "）") {
		return name
	}
	return strings.NewReplacer("(", "", ")", "", "（", "", "）", "").Replace(name)
}

// german spells umlauts as two letters, as where they are not at hand.
func german(name string) string {
	return strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue").Replace(name)
}

// spaced is a name whose apostrophes were lost: "People s Republic of China".
func spaced(name string) string {
	return strings.NewReplacer("’", " ", "'", " ").Replace(name)
}

func (s *keySet) list(describe func(int) string) ([]key, error) {
	var list []key
	var errs []error
	for _, k := range slices.Sorted(maps.Keys(s.values)) {
		if v, ok := s.fixed[k]; ok {
			list = append(list, key{k, v})
			continue
		}
		if i, ok := s.codes[k]; ok {
			s.values[k][i] = true
		}
		all := slices.Sorted(maps.Keys(s.values[k]))
		if len(all) > 1 {
			var d []string
			for _, v := range all {
				d = append(d, describe(v))
			}
			errs = append(errs, fmt.Errorf("%q (%s) stands for %s: list it in ambiguous.tsv or take it out", k, s.origin[k], strings.Join(d, ", ")))
			continue
		}
		list = append(list, key{k, all[0]})
	}
	return list, errors.Join(errs...)
}

// keysOf returns the keys of names, sorted and without repeats.
func keysOf(names []string) []string {
	var keys []string
	for _, n := range names {
		keys = append(keys, namekey.Of(n))
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}
