package timeline

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation"
)

// person words somebody with rank and posts as the entry's own reports give
// them: what they were then, not what they are elsewhere.
func (p *printer) person(e Entry, x cooperation.Participant) string {
	if x.Official == "" {
		return x.Label
	}
	var titles []string
	o, ok := p.told(e, x.Official).(*cooperation.Official)
	if ok {
		for _, post := range o.Posts {
			titles = append(titles, cmp.Or(post.Title, words(string(post.Role))))
		}
	}
	if x.Post.Title != "" {
		titles = []string{x.Post.Title}
	}
	return p.shortName(e, x) + suffix(", ", strings.Join(titles, " and "), "")
}

// shortName is person without posts.
func (p *printer) shortName(e Entry, x cooperation.Participant) string {
	switch o := p.told(e, x.Official).(type) {
	case *cooperation.Official:
		rank := x.Rank.Text
		if rank == "" && len(o.Ranks) > 0 {
			rank = o.Ranks[0].Text
		}
		return strings.TrimSpace(cmp.Or(rank, o.Honorific) + " " + o.Name.Full)
	case *cooperation.Organization:
		return o.Name.Full
	}
	return x.Label
}

// told returns what the reports of an entry tell of a person or organization,
// or what is shown of it if they tell nothing.
func (p *printer) told(e Entry, id cooperation.ID) cooperation.Record {
	i := p.cluster(id)
	if i < 0 {
		return nil
	}
	// Of several records, the first that says most of rank and posts.
	var best cooperation.Record
	most, first := -1, int32(0)
	p.tellersIn(p.reportsTelling(e), i, func(n int32) {
		rec := p.t.Corpus.Records[n].Content
		says := 0
		if o, ok := rec.(*cooperation.Official); ok {
			says = 2*len(o.Posts) + len(o.Ranks)
		}
		if says > most || says == most && n < first {
			best, most, first = rec, says, n
		}
	})
	if best != nil {
		return best
	}
	return p.record(i)
}

// nameOf names a record in a few words.
func (p *printer) nameOf(id RecordID) string {
	i := p.t.indexOf(id)
	if i < 0 {
		return id.String()
	}
	switch p.t.Kind(i) {
	case cooperation.KindOfficial, cooperation.KindOrganization, cooperation.KindDelegation:
		return p.name(i)
	}
	return cmp.Or(p.title(i), id.String())
}

// titleOf names a happening or standing thing in a few words; empty for
// other records.
func (p *printer) titleOf(id RecordID) string {
	if i := p.t.indexOf(id); i >= 0 {
		return p.title(i)
	}
	return ""
}

// party names a party: a country in English, an organization as printed.
func (p *printer) party(x cooperation.Party) string {
	if c, ok := x.Country(); ok {
		return cmp.Or(c.Name(), string(c))
	}
	if i := p.cluster(cooperation.ID(x)); i >= 0 && p.t.Kind(i) == cooperation.KindOrganization {
		return p.name(i)
	}
	return string(x)
}

func (p *printer) partyNames(list []cooperation.Party) []string {
	names := make([]string, len(list))
	for i, x := range list {
		names[i] = p.party(x)
	}
	return names
}

// sides words guests and hosts with a word before each.
func (p *printer) sides(guests, hosts []cooperation.Party, of, to string) string {
	and := func(list []cooperation.Party) string { return strings.Join(p.partyNames(list), " and ") }
	return suffix(of, and(guests), "") + suffix(to, and(hosts), "")
}

// where words a place after a comma. A country alone is left out where one of
// the parties named before is that country.
func where(x cooperation.Place, named ...cooperation.Party) string {
	parts := slices.DeleteFunc([]string{x.Site, x.City}, func(s string) bool { return s == "" })
	if len(parts) == 0 && !slices.Contains(named, x.Country.Party()) {
		return suffix(", ", x.Country.Name(), "")
	}
	return joined(", ", parts)
}

// duration words an ISO 8601 duration: "P6W" as "6 weeks".
func duration(iso string) string {
	units := map[byte]string{'Y': "year", 'M': "month", 'W': "week", 'D': "day"}
	var parts []string
	rest := strings.TrimPrefix(iso, "P")
	for rest != "" {
		i := strings.IndexAny(rest, "YMWD")
		if i <= 0 || strings.Trim(rest[:i], "0123456789") != "" {
			return iso
		}
		unit := units[rest[i]]
		if rest[:i] != "1" {
			unit += "s"
		}
		parts = append(parts, rest[:i]+" "+unit)
		rest = rest[i+1:]
	}
	return strings.Join(parts, " ")
}

// status words how far something came, unless it is complete.
func status(s cooperation.Progress, label string) string {
	if s == cooperation.ProgressCompleted {
		return ""
	}
	return suffix(" (", cmp.Or(label, words(string(s))), ")")
}

// level words the level of a visit.
func level(l cooperation.Level, label string) string { return cmp.Or(label, words(string(l))) }

// words writes a term of a closed list as words.
func words(term string) string {
	return strings.ReplaceAll(strings.ReplaceAll(term, "-", " "), "attache", "attaché")
}

// polarityOf says that a record is denied or not confirmed.
func polarityOf(rec cooperation.Record) string {
	return suffix(" — ", strings.ToUpper(string(rec.Told().Polarity)), "")
}

// phrase words a kind: the source's label, or the term with what it is a kind
// of unless the term says so itself.
func phrase(term, label, what string) string {
	term = words(term)
	switch {
	case label != "":
		return label
	case term == "" || term == "other":
		return what
	}
	switch what {
	case "visit", "ceremony", "meeting":
		switch term {
		case "talks", "reception", "courtesy call", "dialogue", "conference", "briefing", "tribute", "guard of honour", "parade":
			return term
		}
		return term + " " + what
	}
	return term
}

func topics(list []cooperation.Topic) []string {
	out := make([]string, len(list))
	for i, t := range list {
		out[i] = cmp.Or(t.Text, words(string(t.Sector)))
	}
	return out
}

// suffix puts text between two pieces, or nothing if there is no text.
func suffix(before, text, after string) string {
	if text == "" {
		return ""
	}
	return before + text + after
}

// joined puts a list after a lead, or nothing if the list is empty.
func joined(lead string, list []string) string {
	return suffix(lead, strings.Join(list, ", "), "")
}

// capital turns the first letter of a line upper case.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}
