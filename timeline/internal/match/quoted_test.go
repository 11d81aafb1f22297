package match

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// What is quoted in a name is another form of the given names, whatever the
// quotation marks. It is no given name, and no other person's.
func TestQuotedNickname(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		a, b string
		want Result
	}{
		{`Onorio "Dodong" Exemplar Jr.`, "Onorio Exemplar Jr.", Result{Compatible: true, Verdict: Same, Points: 20}},
		{`Onorio “Dodong” Exemplar Jr.`, "Onorio R. Exemplar Jr.", Result{Compatible: true, Verdict: Same, Points: 19}},
		{`Onorio 'Dodong' Exemplar Jr.`, "Onorio R. Exemplar Jr.", Result{Compatible: true, Verdict: Same, Points: 19}},
		{`Onorio ‘Dodong’ Exemplar`, "Dodong Exemplar", Result{Compatible: true, Verdict: Same, Points: 20}},
		{`Onorio «Dodong» Exemplar`, "Dodong Exemplar", Result{Compatible: true, Verdict: Same, Points: 20}},
		{`Onorio „Dodong“ Exemplar`, "Dodong Exemplar", Result{Compatible: true, Verdict: Same, Points: 20}},
		{`Onorio ”Dodong” Exemplar`, "Onorio Exemplar", Result{Compatible: true, Verdict: Same, Points: 20}},
		{`Onorio "Dodong" Exemplar`, `Onorio "Noy" Exemplar`, Result{Compatible: true, Verdict: Same, Points: 20}},
		{`Onorio "Dodong" Exemplar`, "Benigno Exemplar", Result{}},
		{`Onorio "Dodong" Exemplar`, `Benigno "Noynoy" Exemplar`, Result{}},
		{`Onorio "Dodong" Exemplar Jr.`, "Dodong Exemplar III", Result{}},
		{`Onorio (ret.) Exemplar`, "Benigno (ret.) Exemplar", Result{}}, // brackets may hold anything
		{`Onorio (Dodong) Exemplar`, "Onorio Exemplar", Result{Compatible: true, Verdict: Same, Points: 20}},
		{`'Abd al-Rahman Sa'di`, "Abd al-Rahman Sadi", Result{Compatible: true, Verdict: Same, Points: 20}},
		{`Exemplar "Dodong"`, "Dodong Exemplar", Result{Verdict: Weak}}, // after the name it may be anything
		{`"Dodong"`, "Dodong", Result{Compatible: true, Verdict: Same, Points: 10}},
		{`Onorio 'Dodong`, "Onorio Dodong", Result{Compatible: true, Verdict: Same, Points: 20}}, // never closed
	} {
		a, b := prepare(c.a, ""), prepare(c.b, "")
		assert.Equal(t, c.want, Compare(a, b), "%s, %s", c.a, c.b)
		assert.Equal(t, c.want, Compare(b, a), "%s, %s", c.b, c.a)
	}
}
