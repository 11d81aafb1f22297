package timeline

import "github.com/defcoop/defcoop/cooperation"

// combineKind combines tellings of one kind.
func combineKind(p *Policy, kind Kind, tellings []telling) (cooperation.Record, []Field) {
	switch kind {
	case cooperation.KindOfficial:
		return combineAs(p, kind, officialFields(), tellings)
	case cooperation.KindOrganization:
		return combineAs(p, kind, organizationFields(), tellings)
	case cooperation.KindDelegation:
		return combineAs(p, kind, delegationFields(), tellings)
	case cooperation.KindVisit:
		return combineAs(p, kind, visitFields(), tellings)
	case cooperation.KindMeeting:
		return combineAs(p, kind, meetingFields(), tellings)
	case cooperation.KindCeremony:
		return combineAs(p, kind, ceremonyFields(), tellings)
	case cooperation.KindStatement:
		return combineAs(p, kind, statementFields(), tellings)
	case cooperation.KindMilestone:
		return combineAs(p, kind, milestoneFields(), tellings)
	case cooperation.KindArmedConflict:
		return combineAs(p, kind, armedConflictFields(), tellings)
	case cooperation.KindActivity:
		return combineAs(p, kind, activityFields(), tellings)
	case cooperation.KindAgreement:
		var lists [][]cooperation.AgreementAction
		for _, t := range tellings {
			lists = append(lists, t.record.(*cooperation.Agreement).Actions)
		}
		rec, fields := combine(p, kind, agreementFields(), tellings, recordsOf[cooperation.Agreement](tellings))
		rec.Actions, fields = combineActions(p, kind, agreementActions, lists, tellings, fields)
		return rec, fields
	}
	var lists [][]cooperation.OfficeAction
	for _, t := range tellings {
		lists = append(lists, t.record.(*cooperation.Office).Actions)
	}
	rec, fields := combine(p, kind, officeFields(), tellings, recordsOf[cooperation.Office](tellings))
	rec.Actions, fields = combineActions(p, kind, officeActions, lists, tellings, fields)
	return rec, fields
}

// combineAs is combine for a kind without actions.
func combineAs[R any, P interface {
	*R
	cooperation.Record
}](p *Policy, kind Kind, fields []field[R], tellings []telling) (cooperation.Record, []Field) {
	rec, out := combine(p, kind, fields, tellings, recordsOf[R](tellings))
	return P(rec), out
}

// recordsOf returns the records of tellings by their type.
func recordsOf[R any](tellings []telling) []*R {
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
