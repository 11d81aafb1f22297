package label

import "slices"

// Topic returns the words by which a subject of talks differs from others: neither
// words of function nor general ones. "Exchange of views on defence cooperation" has
// none.
func Topic(text string) []string {
	var words []string
	for _, l := range Title(text, "", nil) {
		words = append(words, l.proper...)
	}
	slices.Sort(words)
	return slices.Compact(words)
}

// ShareTopic reports whether the words of two subjects mean one: two words in common,
// or all of one of them.
func ShareTopic(xs, ys []string) bool {
	common := 0
	for _, x := range xs {
		if slices.Contains(ys, x) {
			common++
		}
	}
	return common > 1 || common > 0 && common == min(len(xs), len(ys))
}
