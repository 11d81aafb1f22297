package rank

import (
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/fold"
	"github.com/defcoop/defcoop/cooperation/internal/nearest"
)

// nearestTitles returns up to three titles that differ from the words in at most
// a third of their letters, nearest first. It is a hint for a person.
func nearestTitles(toks []fold.Word) []string {
	const most = 48 // letters; nothing longer looks like a title
	var words []string
	for _, t := range toks {
		w := tables().translate(t).means
		switch w {
		case "":
			w = t.Folded
		case drop:
			continue
		}
		words = append(words, w)
	}
	text := strings.Join(words, " ")
	if text == "" || len(text) > most {
		return nil
	}
	type near struct {
		title string
		edits int
	}
	var found []near
	for _, title := range tables().titles[1:] {
		if d := nearest.Distance(text, title, len(title)/3); d*3 <= len(title) {
			found = append(found, near{title, d})
		}
	}
	slices.SortStableFunc(found, func(a, b near) int { return a.edits - b.edits })
	var titles []string
	for _, f := range found[:min(3, len(found))] {
		titles = append(titles, f.title)
	}
	return titles
}
