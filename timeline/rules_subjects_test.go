package timeline

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// Whether a report gives a topic a sector decides nothing: the words of the topic are
// evidence of a subject as well, and weigh less.
func TestRuleWordsOfATopic(t *testing.T) {
	trip := func(id cooperation.ID, text string, sector cooperation.Sector) *tale {
		r := tripOf(id, "2020-05-01")
		r.Visits[0].Topics = []cooperation.Topic{{Text: text, Sector: sector}}
		return r
	}
	const naval = cooperation.SectorNaval
	tell(t, cooperation.KindVisit, []story{
		{"a sector in both", Policy{}, []any{trip("a", "mines in the Baltic", naval), trip("b", "seabed", naval)}, "a+b"},
		{"a sector in one", Policy{}, []any{trip("a", "mines in the Baltic", naval), trip("b", "Clearing mines of the Baltic", "")}, "a+b"},
		{"a sector in none", Policy{}, []any{trip("a", "mines in the Baltic", ""), trip("b", "Clearing mines of the Baltic", "")}, "a+b"},
		{"other words", Policy{}, []any{trip("a", "mines in the Baltic", naval), trip("b", "cyber ranges", "")}, "a b a~b"},
		{"words that all talks are about", Policy{}, []any{trip("a", "prospects of military cooperation", naval), trip("b", "military cooperation and its prospects", "")}, "a b a~b"},
		{"words alone", Policy{}, []any{tripWithout("a", "mines in the Baltic"), tripWithout("b", "Clearing mines of the Baltic")}, "a b a~b"},
	})
	tl := resolved(t, trip("a", "mines in the Baltic", ""), trip("b", "Clearing mines of the Baltic", ""))
	require.Equal(t, "date 8, subject 1", evidenceOf(tl, cooperation.KindVisit, LinkTaken))
	require.Equal(t, "Clearing mines of the Baltic ~ mines in the Baltic", detailsOf(t, tl, recordNamed("a/visit"), recordNamed("b/visit"))[EvidenceSubject])
}

// tripWithout tells of a visit without a date.
func tripWithout(id cooperation.ID, topic string) *tale {
	r := tripOf(id, "")
	r.Visits[0].Topics = []cooperation.Topic{{Text: topic}}
	return r
}
