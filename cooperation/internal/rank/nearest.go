package rank

import (
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/fold"
)

// nearest returns up to three titles that differ from the words in at most
// a third of their letters, nearest first. It is a hint for a person.
func nearest(toks []fold.Word) []string {
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
		if d := edits(text, title); d*3 <= len(title) {
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

// edits counts the single-byte insertions, deletions and replacements that
// turn a into b (Levenshtein's distance), for texts of up to 63 bytes.
func edits(a, b string) int {
	var row [64]int
	if len(b) >= len(row) {
		return len(b)
	}
	for j := range len(b) + 1 {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			next := min(diagonal+cost, row[j]+1, row[j+1]+1)
			diagonal, row[j+1] = row[j+1], next
		}
	}
	return row[len(b)]
}
