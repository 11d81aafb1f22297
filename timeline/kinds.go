package timeline

import "github.com/defcoop/defcoop/cooperation"

// combineKind combines tellings of one kind.
func combineKind(kind Kind, tellings []telling) (cooperation.Record, []Field) {
	switch kind {
	case cooperation.KindOfficial:
		return combineAs(officialFields(), tellings)
	case cooperation.KindOrganization:
		return combineAs(organizationFields(), tellings)
	case cooperation.KindDelegation:
		return combineAs(delegationFields(), tellings)
	case cooperation.KindVisit:
		return combineAs(visitFields(), tellings)
	case cooperation.KindMeeting:
		return combineAs(meetingFields(), tellings)
	case cooperation.KindCeremony:
		return combineAs(ceremonyFields(), tellings)
	case cooperation.KindStatement:
		return combineAs(statementFields(), tellings)
	case cooperation.KindMilestone:
		return combineAs(milestoneFields(), tellings)
	case cooperation.KindArmedConflict:
		return combineAs(armedConflictFields(), tellings)
	case cooperation.KindActivity:
		return combineAs(activityFields(), tellings)
	case cooperation.KindAgreement:
		var lists [][]cooperation.AgreementAction
		for _, t := range tellings {
			lists = append(lists, t.record.(*cooperation.Agreement).Actions)
		}
		rec, fields := combine(agreementFields(), tellings, recordsOf[cooperation.Agreement](tellings))
		rec.Actions, fields = combineActions(agreementActions, lists, tellings, fields)
		return rec, fields
	}
	var lists [][]cooperation.OfficeAction
	for _, t := range tellings {
		lists = append(lists, t.record.(*cooperation.Office).Actions)
	}
	rec, fields := combine(officeFields(), tellings, recordsOf[cooperation.Office](tellings))
	rec.Actions, fields = combineActions(officeActions, lists, tellings, fields)
	return rec, fields
}

// combineAs is combine for a kind without actions.
func combineAs[R any, P interface {
	*R
	cooperation.Record
}](fields []field[R], tellings []telling) (cooperation.Record, []Field) {
	rec, out := combine(fields, tellings, recordsOf[R](tellings))
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
