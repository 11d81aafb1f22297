package timeline

import (
	"cmp"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

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
		return cmp.Or(c.NameIn(p.t.language), c.Name(), string(c))
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

// dateWords words a date. Of a day whose month no source gives it writes the number,
// for which English has no date.
func dateWords(d edtf.Date) string {
	text := d.Format(edtf.Short)
	if !d.IsYearless() || !strings.Contains(text, "X") {
		return text
	}
	day, months := 0, 0
	for month := 1; month <= 12; month++ {
		for k := 1; k <= 31; k++ {
			if x := (edtf.Day{Year: 2000, Month: month, Day: k}); x.IsValid() && d.Touches(x) {
				if day != 0 && day != k {
					return text
				}
				day = k
				months++
			}
		}
	}
	if months < 2 {
		return text
	}
	return fmt.Sprintf("day %d, month and year not stated", day)
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

// term words a term of a closed list; of other the source's own word.
func term(t, name string) string {
	if t == "other" {
		return cmp.Or(name, t)
	}
	return words(t)
}

// denial says that something is denied or not confirmed.
func denial(p cooperation.Polarity) string { return suffix(" — ", strings.ToUpper(string(p)), "") }

// dateOrNothing words a date, and nothing for none.
func dateOrNothing(d edtf.Date) string {
	if d.IsZero() {
		return ""
	}
	return dateWords(d)
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

// topics words topics, each once: by its field of cooperation if it is told in
// letters that the reader may not read.
func (p *printer) topics(list []cooperation.Topic) []string {
	var out []string
	known := map[string]bool{}
	for _, t := range list {
		text := cmp.Or(t.Text, words(string(t.Sector)))
		if t.Sector != "" && t.Sector != cooperation.SectorOther && label.FitOf(text, t.Lang, p.t.language) > label.FitLatin {
			text = words(string(t.Sector))
		}
		if key := label.Fold(text); !known[key] {
			known[key] = true
			out = append(out, text)
		}
	}
	return out
}

// kind words what a record is a kind of: by the source's label unless that is in
// letters that the reader may not read and there is a term.
func (p *printer) kind(term, name, what string) string {
	if term != "" && term != "other" && label.FitOf(name, "", p.t.language) > label.FitLatin {
		name = ""
	}
	return capital(phrase(term, name, what))
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
