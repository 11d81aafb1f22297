package timeline

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/stretchr/testify/require"
)

// pact is a report on the invented agreement of Norland, as NO, and Sudland, as
// SE.
func pact(id cooperation.ID, actions ...cooperation.AgreementAction) *cooperation.Report {
	return &cooperation.Report{
		ID: id,
		Agreements: []cooperation.Agreement{{
			ID: "pact", Kind: cooperation.AgreementTreaty, Parties: []cooperation.Party{"NO", "SE"},
			Identifiers: []cooperation.Identifier{{Scheme: "unts", Value: "1"}}, Actions: actions,
		}},
	}
}

func act(kind cooperation.AgreementActionKind, date string, party cooperation.Party, p ...cooperation.Polarity) cooperation.AgreementAction {
	a := cooperation.AgreementAction{Kind: kind, Party: party, Date: edtf.MustParse(date), DateBasis: cooperation.BasisStated}
	for _, polarity := range p {
		a.Polarity = polarity
	}
	return a
}

// tellers words who tells each entry: "signed: gazette herald".
func tellers(tl *Timeline) []string {
	var out []string
	for e := range tl.Entries() {
		line := e.Action + string(e.Party) + ":"
		for _, x := range e.Told() {
			line += " " + strings.TrimSuffix(string(x.Polarity)+" ", " ")
			for _, s := range x.Said {
				line += " " + string(s.Report)
			}
		}
		out = append(out, fmt.Sprintf("%s (%d-%d)", strings.Join(strings.Fields(line), " "), e.Corroboration().AtLeast, e.Corroboration().AtMost))
	}
	return out
}

// Who tells of one action does not tell of another one.
func TestWhoTellsAnAction(t *testing.T) {
	tl := build(t,
		pact("gazette", act(cooperation.ActionSigned, "2021-03-04", ""), act(cooperation.ActionRatified, "2021-09-01", "NO")),
		pact("herald", act(cooperation.ActionSigned, "2021-03", "")),
		pact("tribune", act(cooperation.ActionSigned, "2021-03-04", ""), act(cooperation.ActionRatified, "2021-09-01", "SE", cooperation.PolarityDenied)),
		pact("post", act(cooperation.ActionRatified, "2021-09-01", "SE", cooperation.PolarityUnconfirmed)),
	)
	got := tellers(tl)
	require.ElementsMatch(t, []string{
		"signed: gazette tribune herald (1-3)",
		"ratifiedNO: gazette (1-1)",
		"ratifiedSE: unconfirmed post denied tribune (1-1)",
	}, got)

	var page strings.Builder
	require.NoError(t, tl.WriteText(&page))
	require.Contains(t, page.String(), "Not confirmed by")
	require.Contains(t, page.String(), "denied by")

	var doc struct {
		Entries []struct {
			Action string
			Told   []Telling
		}
	}
	text, err := tl.MarshalJSON()
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &doc))
	for i, e := range slices.Collect(tl.Entries()) {
		require.Equal(t, e.Told(), doc.Entries[i].Told)
	}
}

// A report that denies the whole agreement does not tell of its signature.
func TestWhoDeniesTheWholeTellsNoAction(t *testing.T) {
	denies := pact("denies", act(cooperation.ActionSigned, "2021-03-04", ""))
	denies.Agreements[0].Polarity = cooperation.PolarityDenied
	require.Equal(t, []string{"signed: tells denied denies (1-1)"},
		tellers(build(t, pact("tells", act(cooperation.ActionSigned, "2021-03-04", "")), denies)))
}

// A citation for one action names the origin of that action alone.
func TestOriginOfAnAction(t *testing.T) {
	r := pact("gazette", act(cooperation.ActionSigned, "2021-03-04", ""), act(cooperation.ActionRatified, "2021-09-01", "NO"))
	r.Agreements[0].Citations = []cooperation.Citation{{Field: "/actions/1", Origin: cooperation.Origin{Name: "Parliament of Norland"}}}
	other := pact("herald", act(cooperation.ActionSigned, "2021-03-04", ""), act(cooperation.ActionRatified, "2021-09-01", "NO"))
	other.Source.Origin = cooperation.Origin{Name: "Sudland Agency"}
	require.ElementsMatch(t, []string{"signed: gazette herald (1-2)", "ratifiedNO: gazette herald (2-2)"}, tellers(build(t, r, other)))
}

// A policy for a term holds for all occasions of it, but where it names one.
func TestPolicyOfATerm(t *testing.T) {
	l := keep(t,
		pact("gazette", act(cooperation.ActionRatified, "2021-09-01", "NO"), act(cooperation.ActionRatified, "2021-09-01", "SE")),
		pact("herald", act(cooperation.ActionRatified, "2021-10-01", "NO"), act(cooperation.ActionRatified, "2021-10-01", "SE")))
	conflicts := func(fields map[string]FieldClass) (paths []string) {
		tl, err := l.Resolve(Policy{Fields: fields})
		require.NoError(t, err)
		for c := range tl.Conflicts() {
			paths = append(paths, c.Path)
		}
		return paths
	}
	require.Equal(t, []string{"/actions/ratified:NO/date", "/actions/ratified:SE/date"}, conflicts(nil))
	require.Empty(t, conflicts(map[string]FieldClass{"agreement /actions/ratified/date": FieldText}))
	require.Equal(t, []string{"/actions/ratified:NO/date"}, conflicts(map[string]FieldClass{
		"agreement /actions/ratified/date": FieldText, "agreement /actions/ratified:NO/date": FieldSingle,
	}))
}
