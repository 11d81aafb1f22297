package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
)

// mostExamples is how many values illustrate one field.
const mostExamples = 3

// examples are values of the example report by field.
type examples struct {
	own    map[*field]list
	shared map[string]list // by name and type: links and dates are alike everywhere
}

// readExamples takes the example report apart.
func readExamples(src *source, report []byte) (*examples, error) {
	d := json.NewDecoder(bytes.NewReader(report))
	d.UseNumber()
	value, err := readValue(d)
	if err != nil {
		return nil, fmt.Errorf("example.json: %w", err)
	}
	x := &examples{own: map[*field]list{}, shared: map[string]list{}}
	if err := x.collect(src, src.structs[0], value); err != nil {
		return nil, fmt.Errorf("example.json: %w", err)
	}
	for _, s := range src.structs {
		for _, f := range s.fields {
			if len(x.of(f)) == 0 {
				return nil, fmt.Errorf("example.json: found no value of %s.%s, nor of another field of its name and type", s.name, f.json)
			}
		}
	}
	return x, nil
}

// of returns the values that illustrate a field: its own, or else those of
// other fields of its name and type.
func (x *examples) of(f *field) list {
	l := x.own[f]
	if len(l) == 0 {
		l = x.shared[f.key()]
	}
	if composite(l) { // one is enough, the shortest
		shortest := slices.MinFunc(l, func(a, b any) int { return len(oneLine(a)) - len(oneLine(b)) })
		return list{shortest}
	}
	return l[:min(len(l), mostExamples)]
}

func composite(values list) bool {
	for _, v := range values {
		switch v := v.(type) {
		case object:
			return true
		case list:
			return composite(v)
		}
	}
	return false
}

func (f *field) key() string { return fmt.Sprint(f.json, " ", f.typ, " ", f.list) }

// collect notes the values of a struct's fields.
func (x *examples) collect(src *source, s *structType, value any) error {
	o, ok := value.(object)
	if !ok {
		return fmt.Errorf("found no object in place of %s", s.name)
	}
	for _, m := range o {
		i := slices.IndexFunc(s.fields, func(f *field) bool { return f.json == m.name })
		if i < 0 {
			return fmt.Errorf("%s has no field %q", s.name, m.name)
		}
		f := s.fields[i]
		inner := list{m.value}
		if elements, ok := m.value.(list); ok {
			inner = elements
		}
		if of := src.byName[f.typ]; of != nil {
			for _, v := range inner {
				if err := x.collect(src, of, v); err != nil {
					return err
				}
				if f.list {
					v = list{v}
				}
				x.note(f, v)
			}
			continue
		}
		x.note(f, m.value)
	}
	return nil
}

// note remembers a value once.
func (x *examples) note(f *field, value any) {
	same := func(other any) bool { return oneLine(other) == oneLine(value) }
	if !slices.ContainsFunc(x.own[f], same) {
		x.own[f] = append(x.own[f], value)
	}
	if !slices.ContainsFunc(x.shared[f.key()], same) {
		x.shared[f.key()] = append(x.shared[f.key()], value)
	}
}

// readValue reads a JSON value, its members in their order.
func readValue(d *json.Decoder) (any, error) {
	t, err := d.Token()
	if err != nil {
		return nil, err
	}
	switch t {
	case json.Delim('{'):
		var o object
		for d.More() {
			name, err := d.Token()
			if err != nil {
				return nil, err
			}
			value, err := readValue(d)
			if err != nil {
				return nil, err
			}
			o = append(o, member{name.(string), value})
		}
		_, err = d.Token()
		return o, err
	case json.Delim('['):
		var l list
		for d.More() {
			value, err := readValue(d)
			if err != nil {
				return nil, err
			}
			l = append(l, value)
		}
		_, err = d.Token()
		return l, err
	}
	return t, nil
}
