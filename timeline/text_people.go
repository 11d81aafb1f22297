package timeline

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/combine"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// cast is who takes part in what a record tells, by the cluster of the official:
// as each report has it.
type cast map[int][]role

// role is the part of somebody in what one report tells.
type role struct {
	report int32
	who    *cooperation.Participant
}

// collectCast collects the people of a cluster.
func (p *printer) collectCast(i int) cast {
	out := cast{}
	for _, n := range p.t.Members[i] {
		record := &p.t.Corpus.Records[n]
		for _, c := range record.Claims {
			p.t.appear(n, c, func(a appearance) {
				k := int(p.t.ClusterOf[a.official])
				out[k] = append(out[k], role{record.Report, a.who})
			})
		}
	}
	return out
}

// person words somebody: the name as it is shown everywhere, the country unless it
// is the one named before, and rank and posts as the entry's own reports give
// them, which is what they were then.
func (p *printer) person(e Entry, x cooperation.Participant, named cooperation.Party) string {
	i := p.cluster(x.Official)
	if i < 0 || p.t.Kind(i) != cooperation.KindOfficial {
		return p.shortName(e, x)
	}
	posts := p.posts(e, i)
	country := ""
	if party := cmp.Or(p.nameIn(i).party, x.Party); party != named && !p.mentions(posts, party) {
		country = p.party(party)
	}
	return p.shortName(e, x) + suffix(" (", country, ")") + suffix(", ", posts, "")
}

// mentions reports whether a text names a country, or its people: "Minister of
// Defence of Japan", "Japanese Minister".
func (p *printer) mentions(text string, x cooperation.Party) bool {
	country, ok := x.Country()
	if !ok || text == "" {
		return false
	}
	key := mention{text, country}
	found, known := p.mentioned[key]
	if !known {
		found = p.namesCountry(text, country)
		p.mentioned[key] = found
	}
	return found
}

// mention is a text that may name a country.
type mention struct {
	text    string
	country cooperation.Country
}

func (p *printer) namesCountry(text string, country cooperation.Country) bool {
	words := strings.Fields(text)
	for i, w := range words {
		w = strings.Trim(w, ",.;()")
		words[i] = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
		if c, err := cooperation.ParseDemonym(words[i]); err == nil && c == country {
			return true
		}
	}
	for i := range words {
		if c, err := cooperation.ParseCountry(strings.Join(words[i:], " ")); err == nil && c == country {
			return true // at the end
		}
	}
	name := label.Fold(country.NameIn(p.t.language))
	return name != "" && strings.Contains(" "+label.Fold(strings.Join(words, " "))+" ", " "+name+" ")
}

// shortName is person without country and posts.
func (p *printer) shortName(e Entry, x cooperation.Participant) string {
	i := p.cluster(x.Official)
	if i < 0 {
		return x.Label
	}
	if p.t.Kind(i) != cooperation.KindOfficial {
		return p.name(i)
	}
	return strings.TrimSpace(p.rankOf(e, i) + " " + p.name(i))
}

// tells is what a report of an entry tells of an official.
type tells struct {
	report   int32
	record   int32 // the official's, in that report
	official *cooperation.Official
	roles    []role // in the entry
}

// tellsOf lists what the reports of an entry tell of the official of a cluster.
func (p *printer) tellsOf(e Entry, i int) []tells {
	var out []tells
	parts := p.castIn(e)[i]
	p.tellersIn(p.reportsTelling(e), i, func(n int32) {
		record := &p.t.Corpus.Records[n]
		o, ok := record.Content.(*cooperation.Official)
		if !ok {
			return
		}
		x := tells{report: record.Report, record: n, official: o}
		for _, r := range parts {
			if r.report == record.Report {
				x.roles = append(x.roles, r)
			}
		}
		out = append(out, x)
	})
	return out
}

// rankOf is the rank that an official had then, or how sources address somebody
// who has neither rank nor post.
func (p *printer) rankOf(e Entry, i int) string {
	var ranks, honorifics []combine.Wording
	titles := map[combine.Wording]string{} // in English, of ranks
	for _, x := range p.tellsOf(e, i) {
		own := ranksThen(x, e.Date)
		if len(own) > 0 {
			w := combine.Wording{Text: own[0].Text, Lang: own[0].Lang, Report: x.report}
			ranks, titles[w] = append(ranks, w), own[0].Title
		}
		if x.official.Honorific != "" && len(postsThen(x, e.Date)) == 0 {
			honorifics = append(honorifics, combine.Wording{Text: x.official.Honorific, Report: x.report})
		}
	}
	if len(ranks) > 0 {
		best := p.t.Best(ranks)
		if p.fit(best) > label.FitLatin {
			return cmp.Or(titles[best], best.Text)
		}
		return best.Text
	}
	best := p.t.Best(honorifics)
	if p.fit(best) > label.FitLetters || p.foreign(best) {
		return ""
	}
	return best.Text
}

// ranksThen are the ranks that a report gives for the time of an entry.
func ranksThen(x tells, at edtf.Date) []cooperation.Rank {
	for _, r := range x.roles {
		if r.who.Rank.Text != "" {
			return []cooperation.Rank{r.who.Rank}
		}
	}
	return slices.DeleteFunc(slices.Clone(x.official.Ranks), func(r cooperation.Rank) bool { return past(r.Held, at) })
}

// past reports whether something was certainly held at another time.
func past(held, at edtf.Date) bool {
	return !held.IsZero() && !at.IsZero() && held.Overlaps(at) == edtf.No
}

// postTold is one post of somebody, with the reports that give it.
type postTold struct {
	role    cooperation.Role
	titles  []combine.Wording
	reports []int32
}

// posts words the posts that an official had then. Where several sources agree on
// one, a post that a single source gives is marked as that source's.
func (p *printer) posts(e Entry, i int) string {
	var list []*postTold
	known := map[heldPost]*postTold{}
	add := func(x tells, post cooperation.Post) {
		key := p.t.heldPost(x.record, post, x.official.Party)
		if known[key] == nil {
			known[key] = &postTold{role: post.Role}
			list = append(list, known[key])
		}
		told := known[key]
		if post.Title != "" {
			told.titles = append(told.titles, combine.Wording{Text: post.Title, Lang: post.Lang, Report: x.report})
		}
		if !slices.Contains(told.reports, x.report) {
			told.reports = append(told.reports, x.report)
		}
	}
	for _, x := range p.tellsOf(e, i) {
		for _, post := range postsThen(x, e.Date) {
			add(x, post)
		}
	}
	list = p.withoutRepeats(list)
	slices.SortStableFunc(list, func(a, b *postTold) int { return len(b.reports) - len(a.reports) })
	var agreed, alone []string
	for _, x := range list {
		if len(list[0].reports) > 1 && len(x.reports) == 1 {
			id := p.t.Corpus.Reports[x.reports[0]].Sources[0].Header.ID
			alone = append(alone, fmt.Sprintf("%s in [%d] alone", p.postTitle(x), p.number(id)))
			continue
		}
		agreed = append(agreed, p.postTitle(x))
	}
	return strings.Join(agreed, " and ") + joined("; ", alone)
}

// postsThen are the posts that a report gives for the time of an entry: on the
// occasion, or else of the official.
func postsThen(x tells, at edtf.Date) []cooperation.Post {
	var out []cooperation.Post
	for _, r := range x.roles {
		if !r.who.Post.IsZero() {
			out = append(out, r.who.Post)
		}
	}
	if len(out) > 0 {
		return out
	}
	return slices.DeleteFunc(slices.Clone(x.official.Posts), func(post cooperation.Post) bool { return past(post.Held, at) })
}

// withoutRepeats brings posts that are known by their titles to those of which
// they are a further wording.
func (p *printer) withoutRepeats(list []*postTold) []*postTold {
	return slices.DeleteFunc(slices.Clone(list), func(x *postTold) bool {
		if x.role != "" && x.role != cooperation.RoleOther {
			return false
		}
		i := slices.IndexFunc(list, func(y *postTold) bool {
			return y != x && y.role != "" && y.role != cooperation.RoleOther && slices.ContainsFunc(y.titles, func(t combine.Wording) bool {
				return label.Fold(t.Text) == label.Fold(x.titles[0].Text)
			})
		})
		if i < 0 {
			return false
		}
		for _, r := range x.reports {
			if !slices.Contains(list[i].reports, r) {
				list[i].reports = append(list[i].reports, r)
			}
		}
		return true
	})
}

// postTitle words one post: by its best title, and by its role where the title is in
// another language, or says only whose like somebody is.
func (p *printer) postTitle(x *postTold) string {
	role := words(string(x.role))
	if x.role == cooperation.RoleOther {
		role = ""
	}
	telling := slices.DeleteFunc(slices.Clone(x.titles), func(w combine.Wording) bool { return label.Relational(w.Text) })
	if len(telling) == 0 && role == "" {
		telling = x.titles
	}
	best := p.t.Best(telling)
	switch {
	case best.Text == "":
		return role
	case strings.Contains(label.Fold(best.Text), label.Fold(role)):
	case role != "" && (p.fit(best) > label.FitLatin || p.t.language == english && p.foreign(best)):
		return role + " (" + best.Text + ")"
	}
	return best.Text
}

// foreign reports whether a wording is in another language than the reader's, as far
// as its source says in which.
func (p *printer) foreign(w combine.Wording) bool {
	return p.fit(w) > label.FitLanguage && cmp.Or(w.Lang, p.t.LanguageOf(w.Report)) != ""
}

// fit is how well a wording serves the reader.
func (p *printer) fit(w combine.Wording) label.Fit {
	if w.Text == "" {
		return label.FitOther
	}
	return label.FitOf(w.Text, cmp.Or(w.Lang, p.t.LanguageOf(w.Report)), p.t.language)
}
