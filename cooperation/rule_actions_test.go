package cooperation

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// pathsOf returns the paths at which Check finds one of some codes, each with its
// code.
func pathsOf(r *Report, codes ...Code) []string {
	var list []string
	for _, p := range Check(r) {
		if slices.Contains(codes, p.Code) {
			list = append(list, p.Path+" "+string(p.Code))
		}
	}
	return list
}

// agreementOrder says of each action what it cannot have come before. It is
// written after the Vienna Convention on the Law of Treaties (1969): initialling
// comes before signature (article 10), and signature before every other form of
// consent and before all that is done to the treaty (articles 14 to 16, 24, 25,
// 39 to 41, 54 to 59, 80). Negotiation and accession presuppose nothing here:
// a text may be negotiated again, and a party accedes to what others signed.
const agreementOrder = `
signed                 initialled                    action-order
provisionally-applied  signed                        action-order
ratified               signed                        action-order
notified               signed                        action-order
registered             signed                        action-order
amended                signed                        action-order
extended               signed                        action-order
suspended              signed                        action-order
resumed                suspended                     action-order
entered-into-force     signed                        in-force-before-signature
denounced              signed entered-into-force     end-before-start
terminated             signed entered-into-force     end-before-start
expired                signed entered-into-force     end-before-start
superseded             signed entered-into-force     end-before-start
`

// officeOrder says the same of offices.
const officeOrder = `
opened     agreed             action-order
upgraded   opened             action-order
relocated  opened             action-order
suspended  opened             action-order
reopened   suspended closed   action-order
closed     opened             end-before-start
`

// orders reads one of the two: the code by the two actions.
func orders(text string) map[[2]string]string {
	all := map[[2]string]string{}
	for line := range strings.Lines(strings.TrimSpace(text)) {
		words := strings.Fields(line)
		last := len(words) - 1
		for _, first := range words[1:last] {
			all[[2]string{words[0], first}] = words[last]
		}
	}
	return all
}

// TestOrderOfActions tries every pair of actions, the one certainly before the
// other, and finds what the order forbids and nothing else.
func TestOrderOfActions(t *testing.T) {
	early, late := edtf.MustParse("1990"), edtf.MustParse("2000")
	codes := []Code{CodeActionOrder, CodeInForceBeforeSignature, CodeEndBeforeStart}
	for _, of := range []struct {
		list, order string
		kinds       []string
		report      func(a, b string) *Report
	}{
		{"agreements", agreementOrder, AgreementActionKind("").Terms(), func(a, b string) *Report {
			return &Report{ID: "r", Agreements: []Agreement{{ID: "a", Actions: []AgreementAction{
				{Kind: AgreementActionKind(a), Date: early}, {Kind: AgreementActionKind(b), Date: late},
			}}}}
		}},
		{"offices", officeOrder, OfficeActionKind("").Terms(), func(a, b string) *Report {
			return &Report{ID: "r", Offices: []Office{{ID: "o", Actions: []OfficeAction{
				{Kind: OfficeActionKind(a), Date: early}, {Kind: OfficeActionKind(b), Date: late},
			}}}}
		}},
	} {
		want, got := orders(of.order), map[[2]string]string{}
		for _, a := range of.kinds {
			for _, b := range of.kinds {
				r := of.report(a, b)
				for _, p := range pathsOf(r, codes...) {
					path, code, _ := strings.Cut(p, " ")
					assert.Equal(t, "/"+of.list+"/0/actions/0/date", path)
					got[[2]string{a, b}] = code
				}
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s, an action and what it cannot come before (-want +got):\n%s", of.list, diff)
		}
	}
}

// An action without a party is that of all parties, and is compared with that
// of each.
func TestActionsOfAllParties(t *testing.T) {
	for _, tt := range []struct {
		ratified, signed Party
		fires            bool
	}{
		{"", "", true}, {"AZ", "AZ", true}, {"AZ", "", true}, {"", "AZ", true}, {"AZ", "KR", false},
	} {
		r := &Report{ID: "r", Agreements: []Agreement{{ID: "a", Actions: []AgreementAction{
			{Kind: ActionRatified, Party: tt.ratified, Date: edtf.MustParse("1990")},
			{Kind: ActionSigned, Party: tt.signed, Date: edtf.MustParse("2000")},
		}}}}
		assert.Equal(t, tt.fires, len(pathsOf(r, CodeActionOrder)) == 1, "ratified by %q, signed by %q", tt.ratified, tt.signed)
	}
}

// All actions of a record are compared up to 256 of them, and then as many as
// the bound lets through.
func TestMaxPairs(t *testing.T) {
	for _, tt := range []struct{ actions, want int }{{256, 255}, {257, 254}} {
		a := Agreement{ID: "a", Actions: []AgreementAction{{Kind: ActionSigned, Date: edtf.MustParse("2000")}}}
		for i := range tt.actions - 1 {
			a.Actions = append(a.Actions, AgreementAction{Kind: ActionRegistered, Label: fmt.Sprint(i), Date: edtf.MustParse("1990")})
		}
		got := pathsOf(&Report{ID: "r", Agreements: []Agreement{a}}, CodeActionOrder)
		assert.Len(t, got, tt.want, "%d actions", tt.actions)
	}
}
