package combine

import (
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// action is what the actions of agreements and offices have in common while
// they are combined.
type action[A any] struct {
	group string // kind and party; of actions that can happen again, the date too; of others, the label
	claim int
	nth   int // in its record, from 1
	a     *A
}

// actionForm tells how to reach into an action of type A.
type actionForm[A any] struct {
	group func(*A) string
	label func(*A) *string
	at    func(*A) *cooperation.ID // nil for actions that have none
	date  func(*A) (*edtf.Date, *cooperation.DateBasis)
	place func(*A) *cooperation.Place
	by    func(*A) *[]cooperation.Participant
	told  func(*A) (*cooperation.ID, *[]cooperation.Citation, *cooperation.Polarity)
}

var agreementActions = actionForm[cooperation.AgreementAction]{
	group: func(a *cooperation.AgreementAction) string {
		group := string(a.Kind)
		if a.Party != "" {
			group += ":" + string(a.Party)
		}
		switch a.Kind {
		case cooperation.ActionNegotiated, cooperation.ActionAmended, cooperation.ActionExtended,
			cooperation.ActionSuspended, cooperation.ActionResumed, cooperation.ActionOther:
			group = again(other(group, a.Kind == cooperation.ActionOther, a.Label), a.Date)
		}
		return group
	},
	label: func(a *cooperation.AgreementAction) *string { return &a.Label },
	at:    func(a *cooperation.AgreementAction) *cooperation.ID { return &a.At },
	date: func(a *cooperation.AgreementAction) (*edtf.Date, *cooperation.DateBasis) {
		return &a.Date, &a.DateBasis
	},
	place: func(a *cooperation.AgreementAction) *cooperation.Place { return &a.Place },
	by:    func(a *cooperation.AgreementAction) *[]cooperation.Participant { return &a.By },
	told: func(a *cooperation.AgreementAction) (*cooperation.ID, *[]cooperation.Citation, *cooperation.Polarity) {
		return &a.According, &a.Citations, &a.Polarity
	},
}

var officeActions = actionForm[cooperation.OfficeAction]{
	group: func(a *cooperation.OfficeAction) string {
		switch a.Kind {
		case cooperation.OfficeUpgraded, cooperation.OfficeRelocated, cooperation.OfficeSuspended,
			cooperation.OfficeReopened, cooperation.OfficeActedOther:
			return again(other(string(a.Kind), a.Kind == cooperation.OfficeActedOther, a.Label), a.Date)
		}
		return string(a.Kind)
	},
	label: func(a *cooperation.OfficeAction) *string { return &a.Label },
	date:  func(a *cooperation.OfficeAction) (*edtf.Date, *cooperation.DateBasis) { return &a.Date, &a.DateBasis },
	place: func(a *cooperation.OfficeAction) *cooperation.Place { return &a.Place },
	by:    func(a *cooperation.OfficeAction) *[]cooperation.Participant { return &a.By },
	told: func(a *cooperation.OfficeAction) (*cooperation.ID, *[]cooperation.Citation, *cooperation.Polarity) {
		return &a.According, &a.Citations, &a.Polarity
	},
}

// other tells actions without a term of their own apart by their labels.
func other(group string, isOther bool, name string) string {
	if !isOther {
		return group
	}
	return group + ":" + label.Fold(name)
}

// again tells occasions of an action that can happen again apart by their dates.
func again(group string, d edtf.Date) string {
	if d.IsZero() {
		return group
	}
	return group + "@" + d.String()
}

// combineActions makes one list of actions out of those of all claims, one
// action for each group, and appends their fields under /actions.
func combineActions[A any](c combiner, form actionForm[A], lists [][]A, claims []claimView, out []Field) ([]A, []Field) {
	var all []action[A]
	for i, list := range lists {
		for j := range list {
			all = append(all, action[A]{form.group(&list[j]), i, j + 1, &list[j]})
		}
	}
	slices.SortStableFunc(all, func(x, y action[A]) int { return strings.Compare(x.group, y.group) })
	var merged []A
	for start := 0; start < len(all); {
		end := start
		for end < len(all) && all[end].group == all[start].group {
			end++
		}
		var a A
		a, out = combineAction(c, form, all[start:end], claims, out)
		merged = append(merged, a)
		start = end
	}
	return merged, out
}

// fields lists the fields of the actions of one group, under its path.
func (form actionForm[A]) fields(path string) []field[A] {
	fields := slices.Concat(
		[]field[A]{date(path+"/date", form.date)},
		[]field[A]{wording(path+"/label", form.label)},
		placeFields(path+"/place", form.place),
		[]field[A]{
			set(path+"/by", form.by),
			polarity(path+"/polarity", func(a *A) *cooperation.Polarity {
				_, _, p := form.told(a)
				return p
			}),
		},
	)
	if form.at != nil { // a ceremony is part of a meeting: two places to stand do not exclude each other
		fields = append(fields, wording(path+"/at", form.at))
	}
	return fields
}

// combineAction makes one action of a group.
func combineAction[A any](c combiner, form actionForm[A], group []action[A], claims []claimView, out []Field) (A, []Field) {
	dst := *group[0].a
	path := pathOf(group[0].group)
	fields := form.fields(path)
	*form.by(&dst) = nil
	for _, f := range fields {
		if !c.wants(f.path) {
			continue
		}
		var statements []stated
		for i, x := range group {
			according, citations, _ := form.told(x.a)
			f.read(x.a, func(y stated) {
				// Cells are told apart by their place in the group, so that two
				// dates of one report by two speakers both count.
				y.claim, y.action = int32(x.claim), int32(i)
				y.nth, y.within = int32(x.nth), strings.TrimPrefix(f.path, path)
				y.according, y.citations = *according, *citations
				statements = append(statements, y)
			})
		}
		out = c.appendValues(out, c.ruled(f.fieldRule), statements, claims, func(x *stated) { f.copyTo(&dst, group[x.action].a, x) })
	}
	according, citations, _ := form.told(&dst)
	if len(group) > 1 {
		*according, *citations = "", nil
	}
	return dst, out
}

// pathOf is the path of the fields of a group of actions, without an end.
func pathOf(group string) string {
	return "/actions/" + strings.ReplaceAll(strings.ReplaceAll(group, "~", "~0"), "/", "~1")
}

// ActionPath is the path of the fields of one action of a combined record.
func ActionPath(rec cooperation.Record, i int) string {
	switch x := rec.(type) {
	case *cooperation.Agreement:
		return pathOf(agreementActions.group(&x.Actions[i]))
	case *cooperation.Office:
		return pathOf(officeActions.group(&x.Actions[i]))
	}
	return ""
}

// ActionOf is the path of the action that a field belongs to, empty for a field of
// the record itself.
func ActionOf(path string) string {
	const actions = "/actions/"
	if !strings.HasPrefix(path, actions) {
		return ""
	}
	group, _, _ := strings.Cut(path[len(actions):], "/")
	return actions + group
}
