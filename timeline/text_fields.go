package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/label"
	"github.com/go-json-experiment/json/jsontext"
)

// fields prints those fields on which sources differ.
func (p *printer) fields(list []Field) {
	for k := range list {
		switch f := &list[k]; {
		case f.Path == "/status" && len(f.Values) > 1:
			p.field(*f, list)
		case f.Class != FieldSingle || len(f.Values) < 2:
		case strings.HasSuffix(f.Path, "/place/country") && k+1 < len(list) && list[k+1].Path == strings.TrimSuffix(f.Path, "country")+"city":
			// the next field has both
		case strings.HasSuffix(f.Path, "/place/city") && k > 0 && list[k-1].Path == strings.TrimSuffix(f.Path, "city")+"country":
			p.place(list[k-1], *f)
		case f.Conflict || !f.Values[0].Date.IsZero():
			p.field(*f, list)
		}
	}
}

// field prints the values of a field on which sources differ.
func (p *printer) field(f Field, all []Field) {
	name := f.Path[strings.LastIndexByte(f.Path, '/')+1:]
	var values []string
	for _, v := range f.Values {
		value := p.value(name, v)
		if v.JSON == `"other"` {
			value = cmp.Or(p.labelOf(f.Path, v, all), value)
		}
		values = append(values, value+" "+p.cite(v.Said))
	}
	p.differ(f.Conflict, cmp.Or(spaced(name), "kind of thing"), values)
}

// labelOf is the source's own word for what it calls other.
func (p *printer) labelOf(path string, other Value, all []Field) string {
	want := path + "Label" // of a level or mode
	if name, ok := strings.CutSuffix(path, "kind"); ok {
		want = name + "label"
	}
	for _, f := range all {
		if f.Path != want {
			continue
		}
		for _, v := range f.Values {
			if slices.ContainsFunc(v.Said, func(s Said) bool { return slices.Contains(other.Said, s) }) {
				return p.value("label", v)
			}
		}
	}
	return ""
}

// differ prints a line on what sources do not say alike.
func (p *printer) differ(conflict bool, name string, values []string) {
	lead := "As to the " + name + ": "
	if conflict {
		lead = "Sources DISAGREE on the " + name + ": "
	}
	p.line(1, "", lead+strings.Join(values, "; ")+".")
}

// place prints the country and city of one place, if sources disagree: each city,
// in whatever spelling, with the country that its sources give, and what gives a
// country alone.
func (p *printer) place(country, city Field) {
	if !country.Conflict && !city.Conflict {
		return
	}
	countryOf := func(s Said) string {
		for _, v := range country.Values {
			if slices.Contains(v.Said, s) {
				return p.value("country", v)
			}
		}
		return ""
	}
	var names []string
	who := map[string][]Said{}
	add := func(city, country string, s Said) {
		name := strings.TrimPrefix(city+suffix(", ", country, ""), ", ")
		if who[name] == nil {
			names = append(names, name)
		}
		who[name] = append(who[name], s)
	}
	listed := map[Said]bool{}
	for i, v := range city.Values {
		name := p.value("city", v)
		for _, w := range city.Values[:i] {
			if x, y := label.Fold(p.value("city", w)), label.Fold(name); label.Script(x) == label.Script(y) && label.SameCity(x, y) {
				name = p.value("city", w)
				break
			}
		}
		for _, s := range v.Said {
			listed[s] = true
			add(name, countryOf(s), s)
		}
	}
	for _, v := range country.Values {
		for _, s := range v.Said {
			if !listed[s] {
				add("", p.value("country", v), s)
			}
		}
	}
	var values []string
	for _, name := range names {
		values = append(values, name+" "+p.cite(who[name]))
	}
	p.differ(true, "place", values)
}

// value words a value of a field: a term as words, and names for references.
func (p *printer) value(name string, v Value) string {
	switch {
	case !v.Date.IsZero():
		return dateWords(v.Date)
	case name == "": // {"visit": {...}}
		return words(v.JSON[2 : 2+strings.IndexByte(v.JSON[2:], '"')])
	case slices.Contains([]string{"kind", "level", "mode", "binding", "role", "branch", "status", "polarity"}, name):
		return words(strings.Trim(v.JSON, `"`))
	}
	return p.jsonWords(name, v.JSON)
}

// word prints the name of what a text refers to, and any other text as it is.
func (p *printer) word(text string) string {
	if id, err := ParseRecordID(text); err == nil {
		return p.nameOf(id)
	}
	return text
}

// jsonWords writes the value of a field in its JSON form for people: dates in
// English, names for references and countries, the members of an object in a
// row.
func (p *printer) jsonWords(field, text string) string {
	d := jsontext.NewDecoder(strings.NewReader(text))
	var parts []string
	name := ""
	for {
		tok, err := d.ReadToken()
		if err != nil {
			break
		}
		switch tok.Kind() {
		case '{', '[', '}', ']':
			if n := d.StackDepth(); n > 0 && tok.Kind() == '{' && name != "" {
				parts = append(parts, name+":")
				name = ""
			}
			continue
		case '"':
			if kind, n := d.StackIndex(d.StackDepth()); kind == '{' && n%2 == 1 {
				name = tok.String()
				continue
			}
		}
		s := p.word(tok.String())
		switch cmp.Or(name, field) {
		case "date", "held":
			if d, err := edtf.Parse(tok.String()); err == nil {
				s = dateWords(d)
			}
		case "guests", "hosts", "party", "parties", "sending", "receiving", "country", "of":
			s = p.party(cooperation.Party(tok.String()))
		}
		switch name {
		case "", "text", "title", "official", "label":
		default:
			s = name + " " + s
		}
		parts = append(parts, s)
		name = ""
	}
	return strings.ReplaceAll(strings.Join(parts, ", "), ":,", ":")
}

// spaced writes the JSON name of a field as words: "nonResident" as "non resident".
func spaced(name string) string {
	var b strings.Builder
	for _, r := range name {
		if 'A' <= r && r <= 'Z' {
			b.WriteByte(' ')
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}
