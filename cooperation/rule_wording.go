package cooperation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	ranks "github.com/defcoop/defcoop/cooperation/internal/rank"
)

// checkWording finds words that stand in the wrong field: a rank in a name, and a
// description of an agreement in its title.
func (c *checker) checkWording() {
	for i := range c.report.Officials {
		o := &c.report.Officials[i]
		country, _ := c.stateOf(o.Party).Country()
		if hasRank(&o.Name, o.Name.Full, country) {
			c.addRankInName(at("officials", i, "name", "full"))
		}
		for j := range o.Name.Forms {
			if hasRank(&o.Name, o.Name.Forms[j].Text, country) {
				c.addRankInName(at("officials", i, "name", "forms", j, "text"))
			}
		}
	}
	for i := range c.report.Agreements {
		a := &c.report.Agreements[i]
		for j := range a.Title {
			if IsDescription(a.Title[j], c.report.Source.Language) {
				c.add(at("agreements", i, "title", j, "text"), CodeDescriptionAsTitle, "it describes the agreement", "the title as printed, or none")
			}
		}
	}
}

// addRankInName notes a name that holds a rank.
func (c *checker) addRankInName(path string) {
	c.add(path, CodeRankInName, "it holds a rank", "the name alone, and the rank among the ranks")
}

// hasRank reports whether a rank stands before or behind a name, in the full name
// or in another form of it. What the name's own parts hold is no rank.
func hasRank(name *Name, text string, country Country) bool {
	_, text = SplitHonorific(text)
	rank, rest, doubt := ranks.Split(text, ranks.Context{Country: string(country)})
	if rank.Text == "" || doubt.Unknown() || strings.Contains(name.Given, rank.Text) || strings.Contains(name.Family, rank.Text) {
		return false
	}
	return strings.HasPrefix(text, rest) || certainlyRank(rank.Text)
}

// certainlyRank reports whether words before a name can be nothing but a rank. One
// whole word of Arabic or Hebrew may be a given name: Raed is also a major. So may
// two letters be initials.
func certainlyRank(text string) bool {
	if strings.ContainsAny(text, ".- ") {
		return true
	}
	first, _ := utf8.DecodeRuneInString(text)
	return utf8.RuneCountInString(text) > 2 && (unicode.IsUpper(first) || unicode.IsLower(first))
}
