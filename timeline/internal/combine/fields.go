package combine

import (
	"sync"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// The tables of this file say for every field of every kind of record how
// its values combine. A test holds them against the record types, so that no
// field is forgotten.

// placeFields describes a place: country and city hold one value, the names
// of sites stand side by side. Names of one city in two languages need not be
// alike, so only cities that certainly differ are a conflict.
func placeFields[R any](path string, at func(*R) *cooperation.Place) []field[R] {
	city := single(path+"/city", func(r *R) *string { return &at(r).City })
	city.compat = func(a, b *stated) bool {
		return !label.CitiesDiffer(label.Label{Text: label.Fold(a.value.(string)), Lang: a.lang}, label.Label{Text: label.Fold(b.value.(string)), Lang: b.lang})
	}
	city.read = func(r *R, emit func(stated)) {
		if p := at(r); p.City != "" {
			emit(stated{json: Encode(p.City), value: p.City, lang: p.Lang})
		}
	}
	city.copyValue = func(dst, src *R) {
		d, s := at(dst), at(src)
		d.City, d.Lang, d.Identifier = s.City, s.Lang, s.Identifier
	}
	return []field[R]{
		single(path+"/country", func(r *R) *cooperation.Country { return &at(r).Country }),
		city,
		wording(path+"/site", func(r *R) *string { return &at(r).Site }),
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

// sameHead holds two heads of a delegation for compatible if they are one
// official, or one of them has no name.
func sameHead(x, y cooperation.Participant) bool {
	return x.Official == y.Official || x.Official == "" || y.Official == ""
}

var officialFields = sync.OnceValue(func() []field[cooperation.Official] {
	return []field[cooperation.Official]{
		wording("/name/full", func(r *cooperation.Official) *string { return &r.Name.Full }),
		wording("/name/lang", func(r *cooperation.Official) *string { return &r.Name.Lang }),
		wording("/name/family", func(r *cooperation.Official) *string { return &r.Name.Family }),
		wording("/name/given", func(r *cooperation.Official) *string { return &r.Name.Given }),
		set("/name/forms", func(r *cooperation.Official) *[]cooperation.Text { return &r.Name.Forms }),
		wording("/honorific", func(r *cooperation.Official) *string { return &r.Honorific }),
		single("/party", func(r *cooperation.Official) *cooperation.Party { return &r.Party }),
		dated("/ranks", func(r *cooperation.Official) *[]cooperation.Rank { return &r.Ranks }),
		dated("/posts", func(r *cooperation.Official) *[]cooperation.Post { return &r.Posts }),
		set("/identifiers", func(r *cooperation.Official) *[]cooperation.Identifier { return &r.Identifiers }),
		set("/links", func(r *cooperation.Official) *[]cooperation.Link { return &r.Links }),
		polarity("/polarity", func(r *cooperation.Official) *cooperation.Polarity { return &r.Polarity }),
	}
})

var organizationFields = sync.OnceValue(func() []field[cooperation.Organization] {
	return []field[cooperation.Organization]{
		wording("/name/full", func(r *cooperation.Organization) *string { return &r.Name.Full }),
		wording("/name/lang", func(r *cooperation.Organization) *string { return &r.Name.Lang }),
		wording("/name/family", func(r *cooperation.Organization) *string { return &r.Name.Family }),
		wording("/name/given", func(r *cooperation.Organization) *string { return &r.Name.Given }),
		set("/name/forms", func(r *cooperation.Organization) *[]cooperation.Text { return &r.Name.Forms }),
		single("/kind", func(r *cooperation.Organization) *cooperation.OrganizationKind { return &r.Kind }),
		single("/country", func(r *cooperation.Organization) *cooperation.Country { return &r.Country }),
		single("/role", func(r *cooperation.Organization) *cooperation.OrganizationRole { return &r.Role }),
		wording("/label", func(r *cooperation.Organization) *string { return &r.Label }),
		single("/parent", func(r *cooperation.Organization) *cooperation.ID { return &r.Parent }),
		set("/identifiers", func(r *cooperation.Organization) *[]cooperation.Identifier { return &r.Identifiers }),
		set("/links", func(r *cooperation.Organization) *[]cooperation.Link { return &r.Links }),
		polarity("/polarity", func(r *cooperation.Organization) *cooperation.Polarity { return &r.Polarity }),
	}
})

var delegationFields = sync.OnceValue(func() []field[cooperation.Delegation] {
	return []field[cooperation.Delegation]{
		single("/party", func(r *cooperation.Delegation) *cooperation.Party { return &r.Party }),
		wording("/name", func(r *cooperation.Delegation) *string { return &r.Name }),
		singleBy("/head", func(r *cooperation.Delegation) *cooperation.Participant { return &r.Head }, sameHead),
		set("/members", func(r *cooperation.Delegation) *[]cooperation.Participant { return &r.Members }),
		single("/size", func(r *cooperation.Delegation) *int { return &r.Size }),
		set("/links", func(r *cooperation.Delegation) *[]cooperation.Link { return &r.Links }),
		polarity("/polarity", func(r *cooperation.Delegation) *cooperation.Polarity { return &r.Polarity }),
	}
})
