package combine

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// occasion tells the actions of one agreement or office apart: those of one
// occasion are one action, whoever tells them.
type occasion struct {
	kind  string
	party cooperation.Party
	step  string // of a ratification
	label string // folded; of actions without a term of their own
	date  string // of actions that can happen again
}

func (o occasion) compare(other occasion) int {
	return cmp.Or(
		strings.Compare(o.kind, other.kind), strings.Compare(string(o.party), string(other.party)), strings.Compare(o.step, other.step),
		strings.Compare(o.label, other.label), strings.Compare(o.date, other.date),
	)
}

// path is the path of the fields of an occasion, without an end. The label comes
// after the party, as an action may have both.
func (o occasion) path() string {
	group := o.kind
	if o.party != "" {
		group += ":" + string(o.party)
	}
	if o.step != "" {
		group += ":" + o.step
	}
	if o.label != "" {
		group += ":" + o.label
	}
	if o.date != "" {
		group += "@" + o.date
	}
	return "/actions/" + strings.ReplaceAll(strings.ReplaceAll(group, "~", "~0"), "/", "~1")
}

// action is what the actions of agreements and offices have in common while
// they are combined.
type action[A any] struct {
	of    occasion
	claim int
	nth   int // in its record, from 1
	a     *A
}

// actionForm tells how to reach into an action of type A.
type actionForm[A any] struct {
	of    func(*A) occasion
	label func(*A) *string
	at    func(*A) *cooperation.ID // nil for actions that have none
	date  func(*A) (*edtf.Date, *cooperation.DateBasis)
	place func(*A) *cooperation.Place
	by    func(*A) *[]cooperation.Participant
	told  func(*A) (*cooperation.ID, *[]cooperation.Citation, *cooperation.Polarity)
	more  func() []field[A] // that actions of the other kind do not have
}

var agreementActions = actionForm[cooperation.AgreementAction]{
	of: func(a *cooperation.AgreementAction) occasion {
		o := occasion{kind: string(a.Kind), party: a.Party, step: string(a.Step)}
		if a.Step == cooperation.StepOther {
			o.step = label.Fold(a.StepLabel)
		}
		switch a.Kind {
		case cooperation.ActionOther:
			o.label, o.date = label.Fold(a.Label), again(a.Date)
		case cooperation.ActionNegotiated, cooperation.ActionAmended, cooperation.ActionExtended,
			cooperation.ActionSuspended, cooperation.ActionResumed:
			o.date = again(a.Date)
		}
		return o
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
	more: func() []field[cooperation.AgreementAction] {
		return []field[cooperation.AgreementAction]{
			wording("/stepLabel", func(a *cooperation.AgreementAction) *string { return &a.StepLabel }),
			progress("/status", func(a *cooperation.AgreementAction) *cooperation.Progress { return &a.Status }),
			wording("/statusLabel", func(a *cooperation.AgreementAction) *string { return &a.StatusLabel }),
			date("/informed", func(a *cooperation.AgreementAction) (*edtf.Date, *cooperation.DateBasis) {
				return &a.Informed, new(cooperation.DateBasis)
			}),
		}
	},
}

var officeActions = actionForm[cooperation.OfficeAction]{
	of: func(a *cooperation.OfficeAction) occasion {
		o := occasion{kind: string(a.Kind)}
		switch a.Kind {
		case cooperation.OfficeActedOther:
			o.label, o.date = label.Fold(a.Label), again(a.Date)
		case cooperation.OfficeUpgraded, cooperation.OfficeRelocated, cooperation.OfficeSuspended, cooperation.OfficeReopened:
			o.date = again(a.Date)
		}
		return o
	},
	label: func(a *cooperation.OfficeAction) *string { return &a.Label },
	date:  func(a *cooperation.OfficeAction) (*edtf.Date, *cooperation.DateBasis) { return &a.Date, &a.DateBasis },
	place: func(a *cooperation.OfficeAction) *cooperation.Place { return &a.Place },
	by:    func(a *cooperation.OfficeAction) *[]cooperation.Participant { return &a.By },
	told: func(a *cooperation.OfficeAction) (*cooperation.ID, *[]cooperation.Citation, *cooperation.Polarity) {
		return &a.According, &a.Citations, &a.Polarity
	},
}

// again tells occasions of an action that can happen again apart by their dates.
func again(d edtf.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

// combineActions makes one list of actions out of those of all claims, one
// action for each occasion, and appends their fields under /actions.
func combineActions[A any](c combiner, form actionForm[A], lists [][]A, claims []claimView, out []Field) ([]A, []Field) {
	var merged []A
	for group := range form.occasions(lists) {
		first := len(out)
		var a A
		a, out = combineAction(c, form, group, claims, out)
		merged = append(merged, a)
		for i := first; i < len(out); i++ {
			out[i].Action = len(merged)
		}
	}
	return merged, out
}

// occasions yields the actions of each occasion that the records of a cluster
// tell of, in the order of the combined record.
func (form actionForm[A]) occasions(lists [][]A) iter.Seq[[]action[A]] {
	var all []action[A]
	for i, list := range lists {
		for j := range list {
			all = append(all, action[A]{form.of(&list[j]), i, j + 1, &list[j]})
		}
	}
	joinOthers(all)
	slices.SortStableFunc(all, func(x, y action[A]) int { return x.of.compare(y.of) })
	return func(yield func([]action[A]) bool) {
		for start := 0; start < len(all); {
			end := start
			for end < len(all) && all[end].of == all[start].of {
				end++
			}
			if !yield(all[start:end]) {
				return
			}
			start = end
		}
	}
}

// joinOthers takes actions without a term of their own for one, whatever sources call
// them, if one party acted on one day. Where a record tells of two by one party on one
// day, the labels tell them apart.
func joinOthers[A any](all []action[A]) {
	labels, apart := map[occasion][]string{}, map[occasion]bool{}
	seen := map[occasion]int{} // the last claim that tells of one, from 1
	day := func(o occasion) (occasion, bool) {
		d, err := edtf.Parse(o.date)
		ok := o.label != "" && o.party != "" && err == nil && d.IsExact() && !d.IsInterval()
		o.label = ""
		return o, ok
	}
	for _, x := range all {
		if o, ok := day(x.of); ok {
			apart[o] = apart[o] || seen[o] == x.claim+1
			seen[o] = x.claim + 1
			labels[o] = append(labels[o], x.of.label)
		}
	}
	for i := range all {
		o, ok := day(all[i].of)
		if ok && !apart[o] && len(slices.Compact(slices.Sorted(slices.Values(labels[o])))) > 1 {
			all[i].of = o
		}
	}
}

// fields lists the fields of an action, by their paths within it.
func (form actionForm[A]) fields() []field[A] {
	fields := slices.Concat(
		[]field[A]{date("/date", form.date)},
		[]field[A]{wording("/label", form.label)},
		placeFields("/place", form.place),
		[]field[A]{
			set("/by", form.by),
			polarity("/polarity", func(a *A) *cooperation.Polarity {
				_, _, p := form.told(a)
				return p
			}),
		},
	)
	if form.at != nil { // a ceremony is part of a meeting: two places to stand do not exclude each other
		fields = append(fields, wording("/at", form.at))
	}
	if form.more != nil {
		fields = append(fields, form.more()...)
	}
	return fields
}

// combineAction makes one action of a group.
func combineAction[A any](c combiner, form actionForm[A], group []action[A], claims []claimView, out []Field) (A, []Field) {
	dst := *group[0].a
	of := group[0].of
	*form.by(&dst) = nil
	for _, f := range form.fields() {
		if c.asOutline && f.path != "/date" {
			continue
		}
		var statements []stated
		for i, x := range group {
			according, citations, _ := form.told(x.a)
			f.read(x.a, func(y stated) {
				// Cells are told apart by their place in the group, so that two
				// dates of one report by two speakers both count.
				y.claim, y.action = int32(x.claim), int32(i)
				y.nth, y.within = int32(x.nth), f.path
				y.according, y.citations = *according, *citations
				statements = append(statements, y)
			})
		}
		rule := f.fieldRule
		rule.path, rule.term = of.path()+f.path, occasion{kind: of.kind}.path()+f.path
		out = c.appendValues(out, c.ruled(rule), statements, claims, func(x *stated) { f.copyTo(&dst, group[x.action].a, x) })
	}
	according, citations, _ := form.told(&dst)
	if len(group) > 1 {
		*according, *citations = "", nil
	}
	return dst, out
}
