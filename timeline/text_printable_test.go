package timeline

import (
	"strings"
	"testing"
	"unicode"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/stretchr/testify/require"
)

func TestVisible(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"plain", "Həsənov", "Həsənov"},
		{"escape", "\x1b[31mAkar", `\u001b[31mAkar`},
		{"null", "a\x00", `a\u0000`},
		{"delete", "a\x7f", `a\u007f`},
		{"one byte CSI", "\u009b31m", `\u009b31m`},
		{"override", "\u202eraka\u202c", `\u202eraka\u202c`},
		{"isolate", "\u2066x\u2069", `\u2066x\u2069`},
		{"marks", "\u200eא\u200f\u061c", "\u200eא\u200f\u061c"},
		{"joiners", "می\u200cخواهم", "می\u200cخواهم"},
		{"backslash", `\u001b`, `\u001b`},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, printable(c.in)) })
	}
}

// No text of a source acts on the page, wherever it stands in a record.
func TestPrintsNoControls(t *testing.T) {
	const evil = "x\x1b[2J\x00\u0085\u009b\u202e\u2066\r\n[forged]  line\ty"
	r := &cooperation.Report{
		ID:     "evil",
		Source: cooperation.Source{Title: evil, Publisher: evil, Origin: cooperation.Origin{Name: evil}},
		Officials: []cooperation.Official{{
			ID: "o", Name: cooperation.Name{Full: evil}, Honorific: evil, Party: "TR",
			Ranks: []cooperation.Rank{{Text: evil}}, Posts: []cooperation.Post{{Title: evil}},
		}},
		Meetings: []cooperation.Meeting{{
			ID: "m", Guests: []cooperation.Party{"TR"}, Hosts: []cooperation.Party{"AZ"}, Label: evil, LevelLabel: evil, StatusLabel: evil,
			Occasion: evil, Purpose: evil, Place: cooperation.Place{City: evil, Site: evil}, Topics: []cooperation.Topic{{Text: evil}},
			Participants: []cooperation.Participant{{Official: "o", RoleLabel: evil}, {Label: evil}},
			Links:        []cooperation.Link{{Kind: cooperation.LinkConcerns, Label: evil, To: "a"}},
		}},
		Statements: []cooperation.Statement{{ID: "s", Text: evil, At: "m", Speakers: []cooperation.Participant{{Official: "o"}}}},
		Agreements: []cooperation.Agreement{{ID: "a", Title: []cooperation.Text{{Text: evil}}, Label: evil, Parties: []cooperation.Party{"TR", "AZ"}}},
	}
	twin := r.Clone()
	twin.ID = "twin"
	twin.Meetings[0].Place.City = evil + "2"
	tl, err := Build(r, twin)
	require.NoError(t, err)
	var out strings.Builder
	require.NoError(t, tl.WriteText(&out))
	for x := range tl.Records() {
		require.NoError(t, x.Explain(&out))
	}
	text := out.String()
	require.Contains(t, text, `x\u001b[2J\u0000 \u009b\u202e\u2066 [forged] line y`)
	require.NotContains(t, text, "\n[forged]")
	for _, c := range text {
		if c != '\n' && (unicode.IsControl(c) || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069) {
			t.Fatalf("%U is printed as it is", c)
		}
	}
}
