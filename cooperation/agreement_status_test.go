package cooperation

import (
	"fmt"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/stretchr/testify/require"
)

// statuses words a result: "in-force! KR:ratified?" where ! is certain.
func statuses(list []StatusAt) string {
	var out []string
	for _, s := range list {
		mark := "?"
		if s.Truth == edtf.Yes {
			mark = "!"
		}
		text := string(s.Status) + mark
		if s.Party != "" {
			text = string(s.Party) + ":" + text
		}
		out = append(out, text)
	}
	return strings.Join(out, " ")
}

func TestStatusOn(t *testing.T) {
	act := func(kind AgreementActionKind, date string, more ...any) AgreementAction {
		a := AgreementAction{Kind: kind}
		if date != "" {
			a.Date = edtf.MustParse(date)
		}
		for _, m := range more {
			switch m := m.(type) {
			case Party:
				a.Party = m
			case Polarity:
				a.Polarity = m
			case RatificationStep:
				a.Step = m
			case Progress:
				a.Status = m
			}
		}
		return a
	}
	for _, tt := range []struct {
		name    string
		actions []AgreementAction
		on      string
		want    string
	}{
		{"no actions", nil, "2020", ""},
		{"before all", []AgreementAction{act(ActionSigned, "2015-05-01")}, "2015-04-30", "none!"},
		{"first reading", []AgreementAction{act(ActionSigned, "2015"), act(ActionRatified, "2016", StepFirstReading)}, "2017", "signed!"},
		{"passed by parliament", []AgreementAction{act(ActionSigned, "2015"), act(ActionRatified, "2016", StepParliament)}, "2017", "signed? ratified?"},
		{"signed by the president", []AgreementAction{act(ActionSigned, "2015"), act(ActionRatified, "2016", StepHeadOfState)}, "2017", "ratified!"},
		{"signature planned", []AgreementAction{act(ActionNegotiated, "2014"), act(ActionSigned, "2015", ProgressPlanned)}, "2016", "under-negotiation? signed?"},
		{"signature planned for later", []AgreementAction{act(ActionNegotiated, "2014"), act(ActionSigned, "2017", ProgressPlanned)}, "2016", "under-negotiation!"},
		{"signature called off", []AgreementAction{act(ActionNegotiated, "2014"), act(ActionSigned, "2015", ProgressCancelled)}, "2016", "under-negotiation!"},
		{"signature done", []AgreementAction{act(ActionSigned, "2015", ProgressCompleted)}, "2016", "signed!"},
		{"signature done, unconfirmed", []AgreementAction{act(ActionSigned, "2015", ProgressCompleted, PolarityUnconfirmed)}, "2016", "none? signed?"},
		{"on the very day", []AgreementAction{act(ActionSigned, "2015-05-01")}, "2015-05-01", "signed!"},
		{"in the month of a day", []AgreementAction{act(ActionSigned, "2015-05-02")}, "2015-05", "none? signed?"},
		{"undated signature", []AgreementAction{act(ActionSigned, "")}, "2015-05-01", "none? signed?"},
		{"undated signature, dated force", []AgreementAction{act(ActionSigned, ""), act(ActionEnteredIntoForce, "2014")}, "2015", "in-force!"},
		{"both on one day", []AgreementAction{act(ActionEnteredIntoForce, "2015-05-01"), act(ActionSigned, "2015-05-01")}, "2015-05-01", "in-force!"},
		{"in force before it was signed", []AgreementAction{act(ActionEnteredIntoForce, "2014"), act(ActionSigned, "2015")}, "2016", "signed? in-force?"},
		{"in force before it was signed, before that", []AgreementAction{act(ActionEnteredIntoForce, "2014"), act(ActionSigned, "2016")}, "2015", "in-force!"},
		{"in force when it was signed, perhaps before", []AgreementAction{act(ActionEnteredIntoForce, "2015"), act(ActionSigned, "2015-05")}, "2016", "in-force!"},
		{"ratified while provisionally applied", []AgreementAction{act(ActionProvisionallyApplied, "2014"), act(ActionRatified, "2015")}, "2016", "ratified!"},
		{"approximate", []AgreementAction{act(ActionSigned, "2015-05~")}, "2015-06-10", "none? signed?"},
		{"approximate, long ago", []AgreementAction{act(ActionSigned, "2015-05~")}, "2016", "signed!"},
		{"since an open date", []AgreementAction{act(ActionEnteredIntoForce, "[..2015]")}, "2016", "in-force!"},
		{"suspended and resumed", []AgreementAction{
			act(ActionEnteredIntoForce, "2010"), act(ActionSuspended, "2012"), act(ActionResumed, "2014"),
		}, "2013", "suspended!"},
		{"resumed in a year that may be that of the suspension", []AgreementAction{
			act(ActionEnteredIntoForce, "2010"), act(ActionSuspended, "2012"), act(ActionResumed, "2012"),
		}, "2013", "in-force!"},
		{"suspended again", []AgreementAction{
			act(ActionEnteredIntoForce, "2010"), act(ActionSuspended, "2012"), act(ActionResumed, "2014"), act(ActionSuspended, "2016"),
		}, "2017", "suspended!"},
		{"two dates of force", []AgreementAction{act(ActionEnteredIntoForce, "2014"), act(ActionEnteredIntoForce, "2016"), act(ActionSigned, "2013")}, "2015", "in-force!"},
		{"terminated some time", []AgreementAction{act(ActionEnteredIntoForce, "2010"), act(ActionTerminated, "[2012..2016]")}, "2014", "in-force? terminated?"},
		{"denied signature", []AgreementAction{act(ActionSigned, "2015", PolarityDenied)}, "2016", ""},
		{"unconfirmed signature", []AgreementAction{act(ActionSigned, "2015", PolarityUnconfirmed)}, "2016", "none? signed?"},
		{"registered changes nothing", []AgreementAction{act(ActionSigned, "2015"), act(ActionRegistered, "2016")}, "2017", "signed!"},
		{"one party ratified", []AgreementAction{act(ActionSigned, "2015"), act(ActionRatified, "2016", Party("KR"))}, "2017", "signed! KR:ratified!"},
		{"parties in order", []AgreementAction{
			act(ActionSigned, "2015"), act(ActionRatified, "2016", Party("KR")), act(ActionNotified, "2017", Party("AZ")),
		}, "2016-12-31", "signed! AZ:signed! KR:ratified!"},
		{"one party denounced", []AgreementAction{act(ActionEnteredIntoForce, "2015"), act(ActionDenounced, "2016", Party("KR"))}, "2017", "in-force! KR:denounced!"},
		{"an unknown kind", []AgreementAction{act("blessed", "2015")}, "2017", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := &Agreement{Actions: tt.actions}
			require.Equal(t, tt.want, statuses(a.StatusOn(edtf.MustParse(tt.on))))
			for i, j := 0, len(tt.actions)-1; i < j; i, j = i+1, j-1 { // the order of actions says nothing
				tt.actions[i], tt.actions[j] = tt.actions[j], tt.actions[i]
			}
			require.Equal(t, tt.want, statuses(a.StatusOn(edtf.MustParse(tt.on))))
		})
	}
}

// Every action that moves the status brings about the one of its name, or the
// one that the law of treaties gives it.
func TestStatusOfActions(t *testing.T) {
	special := map[AgreementActionKind]AgreementStatus{
		ActionNegotiated: StatusUnderNegotiation,
		ActionAcceded:    StatusRatified, // consent to be bound, in another form (Vienna Convention, article 11)
		ActionNotified:   StatusRatified, // of the completion of internal procedures
		ActionResumed:    StatusInForce, ActionEnteredIntoForce: StatusInForce,
		ActionAmended: "", ActionExtended: "", ActionRegistered: "", ActionOther: "",
	}
	for _, kind := range agreementActionKinds {
		want, ok := special[kind]
		if !ok {
			want = AgreementStatus(kind)
			require.True(t, want.Valid(), kind)
		}
		a := &Agreement{Actions: []AgreementAction{{Kind: kind, Date: edtf.MustParse("2015")}}}
		var got AgreementStatus
		for _, s := range a.StatusOn(edtf.MustParse("2016")) {
			got = s.Status
		}
		require.Equal(t, want, got, kind)
	}
}

// On the zero date everything that happened at some time is possible.
func TestStatusOnNoDate(t *testing.T) {
	a := &Agreement{Actions: []AgreementAction{{Kind: ActionSigned, Date: edtf.MustParse("2015")}}}
	require.Equal(t, "none? signed?", statuses(a.StatusOn(edtf.Date{})))
}

func ExampleStatusAt() {
	a := Agreement{Actions: []AgreementAction{{Kind: ActionSigned, Date: edtf.MustParse("[2014..2016]")}}}
	fmt.Println(a.StatusOn(edtf.MustParse("2015")))
	// Output: [{none  maybe} {signed  maybe}]
}
