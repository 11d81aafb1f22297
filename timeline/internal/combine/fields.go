package combine

import (
	"slices"
	"sync"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// The tables of this file say for every field of every kind of record how
// its values combine. A test holds them against the record types, so that no
// field is forgotten.

// placeFields describes a place: country and city hold one value, the names
// of sites stand side by side. Names of one city in two languages need not be
// alike, so only cities that certainly differ are a conflict, and only those that
// are alike agree. One in another country speaks against a city all the same.
func placeFields[R any](path string, at func(*R) *cooperation.Place) []field[R] {
	city := single(path+"/city", func(r *R) *string { return &at(r).City })
	city.compat = func(a, b *stated) bool { return !label.CitiesDiffer(cityLabel(a), cityLabel(b)) }
	city.against = func(v, w *value) bool {
		x, y := v.statements[0].value.(cooperation.Country), w.statements[0].value.(cooperation.Country)
		return !v.compatible(w) || x != "" && y != "" && x != y
	}
	city.agree = func(v, w *value) bool {
		return v == w || v.compatible(w) && label.Script(v.fold) == label.Script(w.fold) && label.SameCity(v.fold, w.fold)
	}
	city.read = func(r *R, emit func(stated)) {
		if p := at(r); p.City != "" {
			emit(stated{json: Encode(p.City), value: p.Country, text: p.City, lang: p.Lang})
		}
	}
	city.copyValue = func(dst, src *R) {
		d, s := at(dst), at(src)
		d.City, d.Lang, d.Identifier = s.City, s.Lang, s.Identifier
	}
	site := wordingIn(path+"/site", func(r *R) *string { return &at(r).Site }, func(r *R) *string { return &at(r).Lang })
	site.copyValue = func(dst, src *R) { at(dst).Site = at(src).Site }
	return []field[R]{
		single(path+"/country", func(r *R) *cooperation.Country { return &at(r).Country }),
		city,
		site,
	}
}

func cityLabel(x *stated) label.Label { return label.Label{Text: label.Fold(x.text), Lang: x.lang} }

// nameFields describes a name. The language goes with the full name; other
// spellings in full that have all its words bear it out.
func nameFields[R any](at func(*R) *cooperation.Name) []field[R] {
	lang := func(r *R) *string { return &at(r).Lang }
	full := wordingIn("/name/full", func(r *R) *string { return &at(r).Full }, lang)
	full.agree, full.finer = wordsWithin, fullerName
	part := func(path string, of func(*R) *string) field[R] {
		f := wordingIn(path, of, lang)
		f.copyValue = func(dst, src *R) { *of(dst) = *of(src) }
		return f
	}
	return []field[R]{
		full,
		part("/name/family", func(r *R) *string { return &at(r).Family }),
		part("/name/given", func(r *R) *string { return &at(r).Given }),
		set("/name/forms", func(r *R) *[]cooperation.Text { return &at(r).Forms }),
	}
}

// polarity is stated by every claim: a claim that does not deny, asserts.
func polarity[R any](path string, at func(*R) *cooperation.Polarity) field[R] {
	return field[R]{
		fieldRule: fieldRule{path: path, class: ClassSingle, one: true},
		read: func(r *R, emit func(stated)) {
			p := *at(r)
			if p == "" {
				p = "asserted"
			}
			emit(stated{json: Encode(p)})
		},
		copyValue: func(dst, src *R) { *at(dst) = *at(src) },
	}
}

// headField describes the head of a delegation. Two heads are compatible if they
// are one official, if one of them has no name, or if one is a co-head beside the
// other; they agree if they are one official.
func headField() field[cooperation.Delegation] {
	f := single("/head", func(r *cooperation.Delegation) *cooperation.Participant { return &r.Head })
	head := func(x *stated) cooperation.ID { return x.value.([]cooperation.ID)[0] }
	leads := func(x *stated, id cooperation.ID) bool { return slices.Contains(x.value.([]cooperation.ID), id) }
	f.read = func(r *cooperation.Delegation, emit func(stated)) {
		if !r.Head.IsZero() {
			emit(stated{json: Encode(r.Head), value: leaders(r)})
		}
	}
	f.compat = func(a, b *stated) bool {
		return head(a) == "" || head(b) == "" || leads(a, head(b)) || leads(b, head(a))
	}
	f.agree = func(v, w *value) bool {
		a := head(v.statements[0])
		return v == w || a != "" && a == head(w.statements[0])
	}
	return f
}

// leaders are the officials who lead a delegation, its head first.
func leaders(d *cooperation.Delegation) []cooperation.ID {
	ids := []cooperation.ID{d.Head.Official}
	for i := range d.CoHeads {
		if id := d.CoHeads[i].Official; id != "" {
			ids = append(ids, id)
		}
	}
	return ids
}

var officialFields = sync.OnceValue(func() []field[cooperation.Official] {
	return append(nameFields(func(r *cooperation.Official) *cooperation.Name { return &r.Name }), []field[cooperation.Official]{
		wording("/honorific", func(r *cooperation.Official) *string { return &r.Honorific }),
		single("/party", func(r *cooperation.Official) *cooperation.Party { return &r.Party }),
		dated("/ranks", func(r *cooperation.Official) *[]cooperation.Rank { return &r.Ranks }),
		dated("/posts", func(r *cooperation.Official) *[]cooperation.Post { return &r.Posts }),
		set("/identifiers", func(r *cooperation.Official) *[]cooperation.Identifier { return &r.Identifiers }),
		set("/links", func(r *cooperation.Official) *[]cooperation.Link { return &r.Links }),
		polarity("/polarity", func(r *cooperation.Official) *cooperation.Polarity { return &r.Polarity }),
	}...)
})

var organizationFields = sync.OnceValue(func() []field[cooperation.Organization] {
	return append(nameFields(func(r *cooperation.Organization) *cooperation.Name { return &r.Name }), []field[cooperation.Organization]{
		terms("/kind", func(r *cooperation.Organization) *cooperation.OrganizationKind { return &r.Kind }),
		single("/country", func(r *cooperation.Organization) *cooperation.Country { return &r.Country }),
		single("/role", func(r *cooperation.Organization) *cooperation.OrganizationRole { return &r.Role }),
		wording("/label", func(r *cooperation.Organization) *string { return &r.Label }),
		single("/parent", func(r *cooperation.Organization) *cooperation.ID { return &r.Parent }),
		set("/identifiers", func(r *cooperation.Organization) *[]cooperation.Identifier { return &r.Identifiers }),
		set("/links", func(r *cooperation.Organization) *[]cooperation.Link { return &r.Links }),
		polarity("/polarity", func(r *cooperation.Organization) *cooperation.Polarity { return &r.Polarity }),
	}...)
})

var delegationFields = sync.OnceValue(func() []field[cooperation.Delegation] {
	return []field[cooperation.Delegation]{
		single("/party", func(r *cooperation.Delegation) *cooperation.Party { return &r.Party }),
		wording("/name", func(r *cooperation.Delegation) *string { return &r.Name }),
		headField(),
		set("/coHeads", func(r *cooperation.Delegation) *[]cooperation.Participant { return &r.CoHeads }),
		set("/members", func(r *cooperation.Delegation) *[]cooperation.Participant { return &r.Members }),
		single("/size", func(r *cooperation.Delegation) *int { return &r.Size }),
		set("/links", func(r *cooperation.Delegation) *[]cooperation.Link { return &r.Links }),
		polarity("/polarity", func(r *cooperation.Delegation) *cooperation.Polarity { return &r.Polarity }),
	}
})
