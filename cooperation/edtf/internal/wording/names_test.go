package wording

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// English is read first, so none of its words may be another month elsewhere.
func TestEnglishMonthsInOtherLanguages(t *testing.T) {
	for month, name := range english().months[1:] {
		for _, form := range []string{name, name[:3]} {
			r := lookUpWorld(strings.ToLower(form))
			for _, w := range worldWords[r.lo:r.hi] {
				if w.meaning <= 12 {
					assert.Equal(t, month+1, int(w.meaning), "%s in %s", form, languagesOf(w.languages))
				}
			}
		}
	}
}
