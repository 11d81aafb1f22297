package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/combine"
	"github.com/defcoop/defcoop/timeline/internal/label"
	"github.com/go-json-experiment/json"
)

// where words a place after a comma. A country alone is left out where one of
// the parties named before is that country.
func (p *printer) where(x cooperation.Place, named ...cooperation.Party) string {
	parts := slices.DeleteFunc([]string{x.Site, x.City}, func(s string) bool { return s == "" })
	if len(parts) == 0 && !slices.Contains(named, x.Country.Party()) {
		return suffix(", ", x.Country.NameIn(p.t.language), "")
	}
	return joined(", ", parts)
}

// site is one place of a ceremony, as some reports name it.
type site struct {
	place   cooperation.Place
	name    combine.Wording
	reports []cooperation.ID
	also    []string // how other languages name it
}

// sites words the places of a ceremony, each once: a name that another one holds is
// no place of its own, and a name in another language stands beside the one in the
// reader's unless one report gives both.
func (p *printer) sites(fields []Field) []string {
	var all []*site
	i := slices.IndexFunc(fields, func(f Field) bool { return f.Path == "/places" })
	if i < 0 {
		return nil
	}
	for _, v := range fields[i].Values {
		x := &site{}
		if json.Unmarshal([]byte(v.JSON), &x.place) != nil {
			continue // it was encoded from a place
		}
		for _, s := range v.Said {
			x.reports = append(x.reports, s.Report)
		}
		x.name = combine.Wording{Text: x.place.Site, Lang: x.place.Lang, Report: p.t.Corpus.ReportIndex(x.reports[0])}
		all = append(all, x)
	}
	slices.SortStableFunc(all, func(a, b *site) int { return int(p.fit(a.name)) - int(p.fit(b.name)) })
	var kept []*site
	for _, x := range all {
		i = slices.IndexFunc(kept, func(y *site) bool { return p.oneSite(x, y) })
		switch {
		case i < 0:
			kept = append(kept, x)
		case x.name.Text == "":
		case !label.Within(label.Fold(x.name.Text), label.Fold(kept[i].name.Text)):
			kept[i].also = append(kept[i].also, x.name.Text)
		case len(label.Fold(x.name.Text)) > len(label.Fold(kept[i].name.Text)):
			kept[i].name = x.name
		}
	}
	var out []string
	for _, x := range kept {
		x.place.Site = x.name.Text + joined(" (", x.also)
		if len(x.also) > 0 {
			x.place.Site += ")"
		}
		out = append(out, strings.TrimPrefix(p.where(x.place), ", "))
	}
	return out
}

// oneSite reports whether two names may be one place of a ceremony.
func (p *printer) oneSite(x, y *site) bool {
	a, b := p.cityLabel(x), p.cityLabel(y)
	cities := x.place.City != "" && y.place.City != ""
	if cities && label.CitiesDiffer(a, b) {
		return false
	}
	if x.name.Text == "" || y.name.Text == "" {
		return x.name.Text == y.name.Text && !cities || cities && label.SameCity(a.Text, b.Text)
	}
	if label.Within(label.Fold(x.name.Text), label.Fold(y.name.Text)) {
		return true
	}
	both := slices.ContainsFunc(x.reports, func(r cooperation.ID) bool { return slices.Contains(y.reports, r) })
	return !both && p.fit(x.name) != p.fit(y.name) && (x.place.City == "") == (y.place.City == "")
}

// cityLabel is the city of a site as cities compare.
func (p *printer) cityLabel(x *site) label.Label {
	return label.Label{Text: label.Fold(x.place.City), Lang: cmp.Or(x.place.Lang, p.t.LanguageOf(x.name.Report))}
}
