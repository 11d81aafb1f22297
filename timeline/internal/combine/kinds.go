package combine

import "github.com/defcoop/defcoop/cooperation"

// combineKind combines tellings of one kind.
func combineKind(c combiner, kind cooperation.Kind, tellings []claimView) (cooperation.Record, []Field) {
	switch kind {
	case cooperation.KindOfficial:
		return combineAs(c, officialFields(), tellings)
	case cooperation.KindOrganization:
		return combineAs(c, organizationFields(), tellings)
	case cooperation.KindDelegation:
		return combineAs(c, delegationFields(), tellings)
	case cooperation.KindVisit:
		return combineAs(c, visitFields(), tellings)
	case cooperation.KindMeeting:
		return combineAs(c, meetingFields(), tellings)
	case cooperation.KindCeremony:
		return combineAs(c, ceremonyFields(), tellings)
	case cooperation.KindStatement:
		return combineAs(c, statementFields(), tellings)
	case cooperation.KindMilestone:
		return combineAs(c, milestoneFields(), tellings)
	case cooperation.KindArmedConflict:
		return combineAs(c, armedConflictFields(), tellings)
	case cooperation.KindActivity:
		return combineAs(c, activityFields(), tellings)
	case cooperation.KindAgreement:
		var lists [][]cooperation.AgreementAction
		for _, t := range tellings {
			lists = append(lists, t.record.(*cooperation.Agreement).Actions)
		}
		rec, fields := combine(c, agreementFields(), tellings, recordsOf[cooperation.Agreement](tellings))
		rec.Actions, fields = combineActions(c, agreementActions, lists, tellings, fields)
		return rec, fields
	}
	var lists [][]cooperation.OfficeAction
	for _, t := range tellings {
		lists = append(lists, t.record.(*cooperation.Office).Actions)
	}
	rec, fields := combine(c, officeFields(), tellings, recordsOf[cooperation.Office](tellings))
	rec.Actions, fields = combineActions(c, officeActions, lists, tellings, fields)
	return rec, fields
}

// combineAs is combine for a kind without actions.
func combineAs[R any, P interface {
	*R
	cooperation.Record
}](c combiner, fields []field[R], tellings []claimView) (cooperation.Record, []Field) {
	rec, out := combine(c, fields, tellings, recordsOf[R](tellings))
	return P(rec), out
}

// recordsOf returns the records of tellings by their type.
func recordsOf[R any](tellings []claimView) []*R {
	out := make([]*R, len(tellings))
	for i, t := range tellings {
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

// kindField is the field of the whole record, with the path "", of tellings that
// do not agree on its kind: a report may exist in two forms of one revision,
// with one local ID for two kinds of things. One of them is shown, and this
// field, which is in conflict, keeps the other.
func (c combiner) kindField(tellings []claimView) []Field {
	var cells []stated
	for i, t := range tellings {
		content, err := cooperation.AppendRecord(nil, t.record)
		if err != nil {
			continue // it was encoded once, when it was added
		}
		cells = append(cells, stated{claim: int32(i), json: "{" + Quote(string(t.record.RecordKind())) + ":" + string(content) + "}"})
	}
	values := group(c.origins, fieldRule{"", ClassSingle, true, nil}, cells, tellings)
	f := Field{Class: ClassSingle, Conflict: true}
	for _, v := range values {
		f.Values = append(f.Values, v.public(values))
	}
	return []Field{f}
}
