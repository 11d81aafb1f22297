package combine

import (
	"cmp"
)

// Wording is a text in the words of a report.
type Wording struct {
	Text   string
	Lang   string // empty means the report's
	Report int32
}

// Best returns the wording to show of several that name one thing, as it is of
// names: nothing of none.
func (t *Clusters) Best(list []Wording) Wording {
	if len(list) == 0 {
		return Wording{}
	}
	c := combiner{policy: t.policy, origins: t.Origins}
	claims := make([]claimView, len(list))
	statements := make([]stated, len(list))
	for i, w := range list {
		source := &t.Corpus.Reports[w.Report].Sources[0].Header.Source
		id := t.Corpus.Reports[w.Report].Sources[0].Header.ID
		claims[i] = claimView{source: source, origin: t.Origins.Keys[w.Report], preferred: t.policy.rank(source, string(id))}
		statements[i] = stated{json: w.Text, text: w.Text, lang: cmp.Or(w.Lang, source.Language), claim: int32(i)}
	}
	best := rank(c.group(fieldRule{class: classText, one: true, agree: wordsWithin, finer: fullerName}, statements, claims))[0]
	return list[best.statements[0].claim]
}

// LanguageOf is the language of a report.
func (t *Clusters) LanguageOf(report int32) string {
	return t.Corpus.Reports[report].Sources[0].Header.Source.Language
}
