package cooperation_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/defcoop/defcoop/cooperation"
)

func TestIsDescription(t *testing.T) {
	for _, text := range []string{
		"memorandum to strengthen cooperation",
		"agreement on defence cooperation with Japan",
		"military agreement between Azerbaijan and the Republic of Korea on training",
		"agreements on Japanese patrol boats",
		"“memorandum of understanding on maritime security”",
		"framework for cooperation: a joint declaration of two ministers",
		"treaty with the United Arab Emirates about pilots",
		"2015 protocol on training",
	} {
		assert.True(t, cooperation.IsDescription(cooperation.Text{Text: text}, "en"), "%s", text)
	}
	for _, text := range []string{
		"",
		"Memorandum to strengthen cooperation", // a capital where the title begins
		"agreement on the transfer of the Self-Defense Forces' boats to Japan", // names beside those of states
		"the Treaty on friendship",
		"eFP agreement on training",
		"2015 protocol to the agreement", // ends with the instrument
		"reciprocal access agreement",    // short names end with the instrument
		"status of forces agreement",
		"memorandum of understanding", // a kind
		"exchange of notes",
		"defence pact",      // no term of a kind
		"защита информации", // no English, whatever is said
		strings.Repeat("a", 513) + " agreement on training",
		"agreement on \xff training",
	} {
		assert.False(t, cooperation.IsDescription(cooperation.Text{Text: text}, "en"), "%s", text)
	}
}

// Case tells a description in English only, and the text's own language goes
// before that of the source.
func TestIsDescriptionByLanguage(t *testing.T) {
	const text = "memorandum to strengthen cooperation"
	for _, tt := range []struct {
		lang, source string
		want         bool
	}{
		{"", "en", true}, {"", "en-GB", true}, {"en", "es", true}, {"EN", "", true},
		{"", "", false}, {"es", "en", false}, {"", "es", false}, {"", "enm", false},
	} {
		assert.Equal(t, tt.want, cooperation.IsDescription(cooperation.Text{Text: text, Lang: tt.lang}, tt.source), "%q in %q", tt.lang, tt.source)
	}
	assert.False(t, cooperation.IsDescription(cooperation.Text{Text: "acuerdo de acceso recíproco"}, "es"))
	assert.False(t, cooperation.IsDescription(cooperation.Text{Text: "accord sur la protection des informations"}, "fr"))
}
