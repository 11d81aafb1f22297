package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/country/namekey"
)

// Values of the key tables. Below ambiguousBit they number a country: today's
// in the order of their codes, then the withdrawn states.
const (
	ambiguousBit = 0x4000 // the rest numbers a row of the ambiguous names
	historicBit  = 0x8000 // the rest numbers a historic state
)

// todays is the number of ISO 3166-1 codes, and XK.
const todays = 249 + 1

// tables is everything that is written out.
type tables struct {
	codes           []string // today's
	alpha3, numeric []string
	withdrawn       []withdrawnRow
	languages       []string            // that names are written in
	names           map[string][]string // by language, in the order of codes and withdrawn
	existed, unsure []string            // in the order of codes
	ambiguous       []string            // "KP KR"
	historic        []historicRow
	keys, demonyms  []key
	qualifiers      []string
	words           map[string][]string // by meaning
	index           map[string]int
}

// key is one line of a key table.
type key struct {
	text  string
	value int
}

func build(c *extract, h *hand) (*tables, error) {
	t := &tables{index: map[string]int{}, names: map[string][]string{}}
	for _, k := range slices.Sorted(maps.Keys(c.codes)) {
		m := c.codes[k]
		if len(k) != 2 || m.Numeric == "" || m.Alpha3 == "" || c.names["en"][k] == "" || slices.Contains(h.notCountries, k) {
			continue
		}
		t.index[k] = len(t.codes)
		t.codes = append(t.codes, k)
		a3 := m.Alpha3
		if k == "XK" {
			// CLDR's XKK is used by nobody else; XKX is what the World Bank, the
			// European Union and most data sets write. Both are read.
			a3 = "XKX"
		}
		t.alpha3 = append(t.alpha3, a3)
		t.numeric = append(t.numeric, m.Numeric)
	}
	if len(t.codes) != todays {
		return nil, fmt.Errorf("want %d codes of today's countries, got %d: %v", todays, len(t.codes), t.codes)
	}
	t.withdrawn = h.withdrawn
	slices.SortFunc(t.withdrawn, func(a, b withdrawnRow) int { return strings.Compare(a.code, b.code) })
	for i, w := range t.withdrawn {
		t.index[w.code] = todays + i
	}
	t.historic = h.historic
	slices.SortFunc(t.historic, func(a, b historicRow) int { return strings.Compare(a.name, b.name) })
	t.qualifiers, t.words = h.qualifier, h.words
	for _, l := range c.languages {
		if !l.written {
			continue
		}
		lang := l.tag
		t.languages = append(t.languages, lang)
		if err := t.addNames(lang, c.names[lang]); err != nil {
			return nil, err
		}
	}
	if err := t.addExistence(h); err != nil {
		return nil, err
	}
	if err := t.addKeys(c, h); err != nil {
		return nil, err
	}
	return t, t.addDemonyms(h)
}

func (t *tables) addNames(lang string, names map[string]string) error {
	for _, k := range t.codes {
		n := names[k]
		if n == "" {
			return fmt.Errorf("CLDR has no name of %s in %s", k, lang)
		}
		t.names[lang] = append(t.names[lang], n)
	}
	for _, w := range t.withdrawn {
		n := ""
		if lang == "en" {
			n = w.name
		}
		for _, o := range w.others {
			if l, name, ok := strings.Cut(o, "="); ok && l == lang {
				n = name
			}
		}
		t.names[lang] = append(t.names[lang], n)
	}
	return nil
}

func (t *tables) addExistence(h *hand) error {
	t.existed = make([]string, todays)
	t.unsure = make([]string, todays)
	for _, e := range h.existence {
		i, ok := t.index[e.code]
		if !ok || i >= todays {
			return fmt.Errorf("existence.tsv: unknown code %s", e.code)
		}
		if t.existed[i] != "" || t.unsure[i] != "" {
			return fmt.Errorf("existence.tsv: two rows for %s", e.code)
		}
		t.existed[i], t.unsure[i] = closed(e.existed), closed(e.unsure)
	}
	for i := range t.withdrawn {
		t.withdrawn[i].existed = closed(t.withdrawn[i].existed)
	}
	for _, k := range t.successorCodes() {
		if _, ok := t.index[k]; !ok {
			return fmt.Errorf("unknown successor %s", k)
		}
	}
	return nil
}

// closed replaces the open ends of intervals by days so far away that nothing
// certain is lost: EDTF says nothing certain of an open end.
func closed(intervals string) string {
	return strings.NewReplacer("../", "-9999-01-01/", "/..", "/9999-12-31").Replace(intervals)
}

func (t *tables) successorCodes() []string {
	var list []string
	for _, w := range t.withdrawn {
		list = append(list, w.successors...)
	}
	for _, s := range t.historic {
		list = append(list, s.successors...)
	}
	return list
}

// isCodeOfAnother reports whether a short name is the code of another country,
// as "RU" is in Portuguese (Reino Unido). Codes go first. A single letter, as
// Vietnamese calls Italy Ý, is no name to be read without its accent.
func (t *tables) isCodeOfAnother(name string, i int) bool {
	if k := namekey.Of(name); len(k) == 1 {
		return true
	}
	j, ok := t.index[name]
	return ok && j != i
}

// group returns the value for an ambiguous name.
func (t *tables) group(codes []string) (int, error) {
	sorted := slices.Sorted(slices.Values(codes))
	for _, k := range sorted {
		if _, ok := t.index[k]; !ok {
			return 0, fmt.Errorf("unknown code %s", k)
		}
	}
	g := strings.Join(sorted, " ")
	i := slices.Index(t.ambiguous, g)
	if i < 0 {
		i = len(t.ambiguous)
		t.ambiguous = append(t.ambiguous, g)
	}
	return ambiguousBit | i, nil
}

func (t *tables) addKeys(c *extract, h *hand) error {
	s := newKeySet()
	for _, names := range c.names {
		for k, n := range names { // "CZ", "CZ-alt-variant"
			base, _, _ := strings.Cut(k, "-")
			if i, ok := t.index[base]; ok && i < todays && !t.isCodeOfAnother(n, i) {
				s.add(n, i)
			}
		}
	}
	for i := range t.codes {
		s.codes[strings.ToLower(t.codes[i])] = i
		s.codes[strings.ToLower(t.alpha3[i])] = i
	}
	for _, r := range h.names {
		i, ok := t.index[r.code]
		if !ok {
			return fmt.Errorf("names.tsv: unknown code %s", r.code)
		}
		for _, n := range r.names {
			s.add(n, i)
		}
	}
	t.addLongForms(h.longForms, s)
	for i, w := range t.withdrawn {
		s.add(w.name, todays+i)
		for _, o := range w.others {
			if _, name, ok := strings.Cut(o, "="); ok {
				o = name
			}
			s.add(o, todays+i)
		}
		for _, k := range []string{w.alpha2, w.alpha3, w.numeric} {
			if k != "" {
				s.add(k, todays+i)
			}
		}
	}
	for i, r := range t.historic {
		for _, n := range append([]string{r.name}, r.others...) {
			s.add(n, historicBit|i)
		}
	}
	for _, r := range h.ambiguous {
		v, err := t.group(r.codes)
		if err != nil {
			return fmt.Errorf("ambiguous.tsv: %w", err)
		}
		for _, n := range r.names {
			k := namekey.Of(n)
			s.add(n, v)
			s.fixed[k] = v
		}
	}
	var err error
	t.keys, err = s.list(t.describe)
	return err
}

func (t *tables) addDemonyms(h *hand) error {
	s := newKeySet()
	for _, r := range h.demonyms {
		v := 0
		if name, ok := strings.CutPrefix(strings.Join(r.codes, " "), "historic:"); ok {
			i := slices.IndexFunc(t.historic, func(r historicRow) bool { return r.name == name })
			if i < 0 {
				return fmt.Errorf("demonyms.tsv: no historic state %q", name)
			}
			v = historicBit | i
		} else if len(r.codes) == 1 {
			i, ok := t.index[r.codes[0]]
			if !ok {
				return fmt.Errorf("demonyms.tsv: unknown code %s", r.codes[0])
			}
			v = i
		} else {
			var err error
			if v, err = t.group(r.codes); err != nil {
				return fmt.Errorf("demonyms.tsv: %w", err)
			}
		}
		for _, n := range r.demonyms {
			s.add(n, v)
		}
	}
	var err error
	t.demonyms, err = s.list(t.describe)
	return err
}

func (t *tables) describe(v int) string {
	switch {
	case v&historicBit != 0:
		return t.historic[v&^historicBit].name
	case v&ambiguousBit != 0:
		return t.ambiguous[v&^ambiguousBit]
	case v < todays:
		return t.codes[v]
	}
	return t.withdrawn[v-todays].code
}
