package combine

import "github.com/defcoop/defcoop/cooperation"

// kindRules is the fields of one kind of record, and how claims of it combine.
type kindRules interface {
	// combine makes one record, with its fields, of claims of the kind.
	combine(c combiner, claims []claimView) (cooperation.Record, []Field)
	// paths lists the paths of every field, those of actions under the term of
	// each action.
	paths() []string
	// tellers says who tells of each action; none of a kind without actions.
	tellers(claims []claimView) [][]teller
}

// rulesOf returns the rules of a kind.
func rulesOf(kind cooperation.Kind) kindRules {
	switch kind {
	case cooperation.KindOfficial:
		return plainRules[cooperation.Official, *cooperation.Official](officialFields)
	case cooperation.KindOrganization:
		return plainRules[cooperation.Organization, *cooperation.Organization](organizationFields)
	case cooperation.KindDelegation:
		return plainRules[cooperation.Delegation, *cooperation.Delegation](delegationFields)
	case cooperation.KindVisit:
		return plainRules[cooperation.Visit, *cooperation.Visit](visitFields)
	case cooperation.KindMeeting:
		return plainRules[cooperation.Meeting, *cooperation.Meeting](meetingFields)
	case cooperation.KindCeremony:
		return plainRules[cooperation.Ceremony, *cooperation.Ceremony](ceremonyFields)
	case cooperation.KindStatement:
		return plainRules[cooperation.Statement, *cooperation.Statement](statementFields)
	case cooperation.KindMilestone:
		return plainRules[cooperation.Milestone, *cooperation.Milestone](milestoneFields)
	case cooperation.KindArmedConflict:
		return plainRules[cooperation.ArmedConflict, *cooperation.ArmedConflict](armedConflictFields)
	case cooperation.KindActivity:
		return plainRules[cooperation.Activity, *cooperation.Activity](activityFields)
	case cooperation.KindAgreement:
		return &agreementRules
	}
	return &officeRules
}

var agreementRules = actionRules[cooperation.Agreement, *cooperation.Agreement, cooperation.AgreementAction]{
	agreementFields, agreementActions, func() []string { return cooperation.AgreementActionKind("").Terms() },
	func(r *cooperation.Agreement) *[]cooperation.AgreementAction { return &r.Actions },
}

var officeRules = actionRules[cooperation.Office, *cooperation.Office, cooperation.OfficeAction]{
	officeFields, officeActions, func() []string { return cooperation.OfficeActionKind("").Terms() },
	func(r *cooperation.Office) *[]cooperation.OfficeAction { return &r.Actions },
}

// recordPointer is a pointer to a record of type R.
type recordPointer[R any] interface {
	*R
	cooperation.Record
}

// plainRules are the fields of a kind without actions.
type plainRules[R any, P recordPointer[R]] func() []field[R]

func (fields plainRules[R, P]) combine(c combiner, claims []claimView) (cooperation.Record, []Field) {
	rec, out := combine(c, fields(), claims, recordsOf[R](claims))
	return P(rec), out
}

func (fields plainRules[R, P]) paths() []string { return pathsIn(fields()) }

func (fields plainRules[R, P]) tellers([]claimView) [][]teller { return nil }

// actionRules are the fields of a kind with actions.
type actionRules[R any, P recordPointer[R], A any] struct {
	fields  func() []field[R]
	form    actionForm[A]
	terms   func() []string // of the kinds of actions
	actions func(*R) *[]A
}

func (r *actionRules[R, P, A]) combine(c combiner, claims []claimView) (cooperation.Record, []Field) {
	records := recordsOf[R](claims)
	rec, out := combine(c, r.fields(), claims, records)
	*r.actions(rec), out = combineActions(c, r.form, r.lists(records), claims, out)
	return P(rec), out
}

// lists are the actions of each record.
func (r *actionRules[R, P, A]) lists(records []*R) [][]A {
	lists := make([][]A, len(records))
	for i, rec := range records {
		lists[i] = *r.actions(rec)
	}
	return lists
}

func (r *actionRules[R, P, A]) tellers(claims []claimView) [][]teller {
	return r.form.tellers(r.lists(recordsOf[R](claims)), claims)
}

func (r *actionRules[R, P, A]) paths() []string {
	paths := pathsIn(r.fields())
	for _, term := range r.terms() {
		for _, path := range pathsIn(r.form.fields()) {
			paths = append(paths, occasion{kind: term}.path()+path)
		}
	}
	return paths
}

// recordsOf returns the records of claims by their type.
func recordsOf[R any](claims []claimView) []*R {
	out := make([]*R, len(claims))
	for i, t := range claims {
		out[i] = any(t.record).(*R)
	}
	return out
}

// keepActions gives rec the actions of combined, where records of its kind
// have any.
func keepActions(rec, combined cooperation.Record) {
	switch x := rec.(type) {
	case *cooperation.Agreement:
		x.Actions = combined.(*cooperation.Agreement).Actions
	case *cooperation.Office:
		x.Actions = combined.(*cooperation.Office).Actions
	}
}

// kindField is the field of the whole record, with the path "", of claims that
// do not agree on its kind: a report may exist in two forms of one revision,
// with one local ID for two kinds of things. One of them is shown, and this
// field, which is in conflict, keeps the other.
func (c combiner) kindField(claims []claimView) []Field {
	var statements []stated
	for i, t := range claims {
		content, err := cooperation.AppendRecord(nil, t.record)
		if err != nil {
			continue // it was encoded once, when it was added
		}
		statements = append(statements, stated{claim: int32(i), json: "{" + Quote(string(t.record.RecordKind())) + ":" + string(content) + "}"})
	}
	values := c.group(fieldRule{class: ClassSingle, one: true}, statements, claims)
	f := Field{Class: ClassSingle, Conflict: true}
	for _, v := range values {
		f.Values = append(f.Values, v.public(values))
	}
	return []Field{f}
}
