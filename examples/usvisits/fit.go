package main

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// fits is the slow and obvious reference: it lists the originals that a copy's
// remaining fields are compatible with. It goes by how the noise came about and
// knows nothing of how the resolver works. An original fits if
//
//   - it is of the same table, country label, role and locale, which the noise
//     leaves alone;
//   - its dates and the copy's can share a day, or, both being known to the
//     day, miss each other by no more than the one day by which the noise moves
//     them;
//   - every person's name is, in order, equal to the copy's or one of the forms
//     that some rule of the noise makes of it, and the titles are equal.
type fits struct {
	originals []fitting
	forms     map[string]map[string]bool // of a name: what the noise can make of it
}

// fitting is a row prepared for comparing.
type fitting struct {
	row
	people []visitor
	date   edtf.Date
	wide   edtf.Date // a day more at either end
}

func newFits(rows []row) (*fits, error) {
	f := &fits{forms: map[string]map[string]bool{}}
	for _, x := range rows {
		y, err := newFitting(x)
		if err != nil {
			return nil, err
		}
		f.originals = append(f.originals, y)
		for _, p := range y.people {
			if f.forms[p.name] == nil {
				f.forms[p.name] = formsOf(p.name)
			}
		}
	}
	return f, nil
}

func newFitting(x row) (fitting, error) {
	y := fitting{row: x, people: []visitor{{name: x.name}}}
	if x.set == visits {
		y.people = parseVisitors(x.visitor)
	}
	var err error
	if y.date, err = dateOf(x); err != nil {
		return y, err
	}
	y.wide = y.date
	if len(x.start) == len("2006-01-02") {
		x.start, x.end = shifted(x.start, -1), shifted(x.end, 1)
		y.wide, err = dateOf(x)
	}
	return y, err
}

// formsOf lists a name and every form that a rule can make of it.
func formsOf(name string) map[string]bool {
	forms := map[string]bool{name: true}
	for _, rule := range spellings {
		for _, s := range rule.all(name) {
			forms[s] = true
		}
	}
	return forms
}

// of returns the ids of the originals that fit a copy.
func (f *fits) of(copy row) ([]string, error) {
	y, err := newFitting(copy)
	if err != nil {
		return nil, err
	}
	var ids []string
	for i := range f.originals {
		if f.fit(&f.originals[i], &y) {
			ids = append(ids, f.originals[i].id)
		}
	}
	return ids, nil
}

func (f *fits) fit(x, y *fitting) bool {
	return x.set == y.set && x.country == y.country && x.role == y.role && x.locale == y.locale &&
		f.samePeople(x.people, y.people) &&
		(x.date.Overlaps(y.date) != edtf.No || x.wide.Overlaps(y.date) != edtf.No && len(y.start) == len("2006-01-02"))
}

func (f *fits) samePeople(original, copy []visitor) bool {
	return slices.EqualFunc(original, copy, func(x, y visitor) bool {
		return slices.Equal(x.titles, y.titles) && x.rank == y.rank && f.forms[x.name][y.name]
	})
}
