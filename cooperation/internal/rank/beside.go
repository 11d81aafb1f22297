package rank

import (
	"fmt"
	"strings"
	"sync"

	"github.com/defcoop/defcoop/cooperation/internal/fold"
)

// besideSet holds the words that stand beside a rank or a name and are no part of
// them, folded.
type besideSet struct {
	addresses map[string][]address // by their first words
	academic  map[string]bool      // titles between a rank and a name, which SplitHonorific leaves to the name
	particles map[string]bool      // of family names
	offices   map[string]bool      // behind a rank they show that it is none: "General Staff"
}

// address is a form of address.
type address struct {
	rest   []string // the words after the first
	dotted bool     // short, and also a name without its dot: "He", "Sr", "Ing"
}

// beside reads the table on first use.
var beside = sync.OnceValue(func() *besideSet { return loadBeside(embedded("beside")) })

func loadBeside(text string) *besideSet {
	b := &besideSet{map[string][]address{}, map[string]bool{}, map[string]bool{}, map[string]bool{}}
	lists := map[string]map[string]bool{"academic": b.academic, "particle": b.particles, "office": b.offices}
	seen := map[string]bool{}
	rows(text, 6, func(c []string) {
		words := string(fold.Append(nil, c[0]))
		row := c[1] + " " + words
		if seen[row] {
			panic(fmt.Sprintf("beside: %q twice", row))
		}
		seen[row] = true
		if list := lists[c[1]]; list != nil {
			list[words] = true
			return
		}
		if c[1] != "address" || c[2] != "" && c[2] != "dot" {
			panic(fmt.Sprintf("beside: %q: unknown meaning or mark", row))
		}
		f := strings.Fields(words)
		b.addresses[f[0]] = append(b.addresses[f[0]], address{f[1:], c[2] == "dot"})
	})
	return b
}

// SplitHonorific cuts the forms of address off the front of a name.
func SplitHonorific(text string) (honorific, rest string) {
	return beside().splitHonorific(text)
}

func (b *besideSet) splitHonorific(text string) (honorific, rest string) {
	if len(text) > fold.MaxBytes {
		return "", text
	}
	var words [fold.MaxWords]fold.Word
	n := fold.Words(text, &words)
	i := 0
	for i < n {
		step := b.honorificWords(words[i:n])
		if step == 0 || i+step >= n {
			break
		}
		i += step
	}
	if i == 0 {
		return "", text
	}
	return text[words[0].Start:fold.WordEnd(text, words[i-1].End)], text[words[i].Start:]
}

// honorificWords returns how many words at the front are one form of address.
func (b *besideSet) honorificWords(words []fold.Word) int {
	most := 0
	for _, a := range b.addresses[words[0].Folded] {
		n := 1 + len(a.rest)
		if n > most && a.leads(words) {
			most = n
		}
	}
	return most
}

// leads reports whether words, whose first is that of the address, begin with it.
func (a *address) leads(words []fold.Word) bool {
	if a.dotted && !words[0].Dotted || len(a.rest) >= len(words) {
		return false
	}
	for i, w := range a.rest {
		if words[i+1].Folded != w {
			return false
		}
	}
	return true
}
