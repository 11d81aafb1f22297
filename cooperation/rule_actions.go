package cooperation

import (
	"fmt"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// act is what the actions of agreements and offices have in common.
type act struct {
	kind  string
	party Party
	date  edtf.Date
	told  bool // asserted as done, neither denied nor unconfirmed
}

// rule says that an action presupposes another: if both are told, it cannot
// have come first.
type rule struct {
	later string
	first []string
	code  Code
}

// agreementRules are the order of the Vienna Convention on the Law of
// Treaties: adoption, consent to be bound, entry into force, termination.
var agreementRules = [...]rule{
	{string(ActionEnteredIntoForce), []string{string(ActionSigned)}, CodeInForceBeforeSignature},
	{string(ActionProvisionallyApplied), []string{string(ActionSigned)}, CodeActionOrder},
	{string(ActionSigned), []string{string(ActionInitialled)}, CodeActionOrder},
	{string(ActionRatified), []string{string(ActionSigned)}, CodeActionOrder},
	{string(ActionNotified), []string{string(ActionSigned)}, CodeActionOrder},
	{string(ActionRegistered), []string{string(ActionSigned)}, CodeActionOrder},
	{string(ActionAmended), []string{string(ActionSigned)}, CodeActionOrder},
	{string(ActionExtended), []string{string(ActionSigned)}, CodeActionOrder},
	{string(ActionSuspended), []string{string(ActionSigned)}, CodeActionOrder},
	{string(ActionResumed), []string{string(ActionSuspended)}, CodeActionOrder},
	{string(ActionDenounced), []string{string(ActionSigned), string(ActionEnteredIntoForce)}, CodeEndBeforeStart},
	{string(ActionTerminated), []string{string(ActionSigned), string(ActionEnteredIntoForce)}, CodeEndBeforeStart},
	{string(ActionExpired), []string{string(ActionSigned), string(ActionEnteredIntoForce)}, CodeEndBeforeStart},
	{string(ActionSuperseded), []string{string(ActionSigned), string(ActionEnteredIntoForce)}, CodeEndBeforeStart},
}

// officeRules are the order in which an office passes through its actions.
var officeRules = [...]rule{
	{string(OfficeOpened), []string{string(OfficeAgreed)}, CodeActionOrder},
	{string(OfficeUpgraded), []string{string(OfficeOpened)}, CodeActionOrder},
	{string(OfficeRelocated), []string{string(OfficeOpened)}, CodeActionOrder},
	{string(OfficeSuspended), []string{string(OfficeOpened)}, CodeActionOrder},
	{string(OfficeReopened), []string{string(OfficeSuspended), string(OfficeClosed)}, CodeActionOrder},
	{string(OfficeClosed), []string{string(OfficeOpened)}, CodeEndBeforeStart},
}

// checkActions looks at the actions of agreements and offices.
func (c *checker) checkActions() {
	var acts []act
	for i := range c.report.Agreements {
		list := c.report.Agreements[i].Actions
		acts = acts[:0]
		for j := range list {
			a := &list[j]
			acts = append(acts, act{string(a.Kind), a.Party, a.Date, a.Polarity == "" && a.Status.happened() == edtf.Yes && (a.Step == "" || a.Step.completes() == edtf.Yes)})
		}
		c.checkOrder("agreements", i, acts, agreementRules[:])
		eachRepeat(len(list), func(j int) actionKey {
			a := &list[j]
			return actionKey{string(a.Kind), a.Label, a.Party, a.Date, a.DateBasis, a.Place, a.At, a.Polarity, a.According,
				a.Step, a.StepLabel, a.Status, a.Informed}
		}, c.noteRepeat("agreements", i))
	}
	for i := range c.report.Offices {
		list := c.report.Offices[i].Actions
		acts = acts[:0]
		for j := range list {
			a := &list[j]
			acts = append(acts, act{string(a.Kind), "", a.Date, a.Polarity == ""})
		}
		c.checkOrder("offices", i, acts, officeRules[:])
		eachRepeat(len(list), func(j int) actionKey {
			a := &list[j]
			return actionKey{kind: string(a.Kind), label: a.Label, date: a.Date, basis: a.DateBasis, place: a.Place, polarity: a.Polarity, according: a.According}
		}, c.noteRepeat("offices", i))
	}
}

// actionKey is all of an action but its participants and citations.
type actionKey struct {
	kind, label string
	party       Party
	date        edtf.Date
	basis       DateBasis
	place       Place
	at          ID
	polarity    Polarity
	according   ID
	step        RatificationStep // of agreements, and all that follows
	stepLabel   string
	status      Progress
	informed    edtf.Date
}

// noteRepeat notes that an action of a record is the same as one before it.
func (c *checker) noteRepeat(list string, i int) func(j, first int) {
	return func(j, first int) {
		c.add(at(list, i, "actions", j), CodeDuplicateAction, fmt.Sprintf("it is the same as number %d of the list", first),
			"one action with all participants and citations")
	}
}

// maxPairs bounds how many pairs of actions of one record are compared. A list
// of a hundred thousand actions is to cost no more than its length deserves. A
// record needs more than 256 actions to reach it.
const maxPairs = 1 << 16

// checkOrder finds actions that came certainly before everything that they
// presuppose. What another party did does not count, because parties sign and
// ratify one by one.
func (c *checker) checkOrder(list string, i int, acts []act, rules []rule) {
	pairs := 0
	for j, a := range acts {
		if !a.told || a.date.IsZero() {
			continue
		}
		for _, r := range rules {
			if r.later != a.kind {
				continue
			}
			for _, first := range r.first {
				if pairs += len(acts); pairs > maxPairs {
					return
				}
				if beforeEvery(a, acts, first) {
					c.add(at(list, i, "actions", j, "date"), r.code, fmt.Sprintf("%s is certainly before %s", r.later, first),
						"a later date, or the same")
					break
				}
			}
		}
	}
}

// beforeEvery reports whether there are actions of a kind, and a is certainly
// before each of them.
func beforeEvery(a act, acts []act, kind string) bool {
	any := false
	for _, b := range acts {
		if b.kind != kind || !b.told || a.party != "" && b.party != "" && a.party != b.party {
			continue
		}
		if a.date.Before(b.date) != edtf.Yes {
			return false
		}
		any = true
	}
	return any
}
