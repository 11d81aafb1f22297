package combine

import (
	"slices"
	"sync"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

var agreementFields = sync.OnceValue(func() []field[cooperation.Agreement] {
	return []field[cooperation.Agreement]{
		terms("/kind", func(r *cooperation.Agreement) *cooperation.AgreementKind { return &r.Kind }, cooperation.AgreementGeneral),
		wording("/label", func(r *cooperation.Agreement) *string { return &r.Label }),
		titles("/title", func(r *cooperation.Agreement) *[]cooperation.Text { return &r.Title }),
		single("/binding", func(r *cooperation.Agreement) *cooperation.Binding { return &r.Binding }),
		set("/parties", func(r *cooperation.Agreement) *[]cooperation.Party { return &r.Parties }),
		set("/topics", func(r *cooperation.Agreement) *[]cooperation.Topic { return &r.Topics }),
		set("/identifiers", func(r *cooperation.Agreement) *[]cooperation.Identifier { return &r.Identifiers }),
		set("/links", func(r *cooperation.Agreement) *[]cooperation.Link { return &r.Links }),
		polarity("/polarity", func(r *cooperation.Agreement) *cooperation.Polarity { return &r.Polarity }),
	}
})

var officeFields = sync.OnceValue(func() []field[cooperation.Office] {
	return slices.Concat(
		[]field[cooperation.Office]{
			terms("/kind", func(r *cooperation.Office) *cooperation.OfficeKind { return &r.Kind }),
			wording("/label", func(r *cooperation.Office) *string { return &r.Label }),
			single("/sending", func(r *cooperation.Office) *cooperation.Party { return &r.Sending }),
			single("/receiving", func(r *cooperation.Office) *cooperation.Party { return &r.Receiving }),
		},
		placeFields("/place", func(r *cooperation.Office) *cooperation.Place { return &r.Place }),
		[]field[cooperation.Office]{
			single("/nonResident", func(r *cooperation.Office) *bool { return &r.NonResident }),
			single("/branch", func(r *cooperation.Office) *cooperation.Branch { return &r.Branch }),
			set("/links", func(r *cooperation.Office) *[]cooperation.Link { return &r.Links }),
			polarity("/polarity", func(r *cooperation.Office) *cooperation.Polarity { return &r.Polarity }),
		},
	)
})

var milestoneFields = sync.OnceValue(func() []field[cooperation.Milestone] {
	return slices.Concat(
		[]field[cooperation.Milestone]{
			terms("/kind", func(r *cooperation.Milestone) *cooperation.MilestoneKind { return &r.Kind }),
			wording("/label", func(r *cooperation.Milestone) *string { return &r.Label }),
			set("/parties", func(r *cooperation.Milestone) *[]cooperation.Party { return &r.Parties }),
			date("/date", func(r *cooperation.Milestone) (*edtf.Date, *cooperation.DateBasis) { return &r.Date, &r.DateBasis }),
		},
		placeFields("/place", func(r *cooperation.Milestone) *cooperation.Place { return &r.Place }),
		[]field[cooperation.Milestone]{
			set("/topics", func(r *cooperation.Milestone) *[]cooperation.Topic { return &r.Topics }),
			set("/links", func(r *cooperation.Milestone) *[]cooperation.Link { return &r.Links }),
			polarity("/polarity", func(r *cooperation.Milestone) *cooperation.Polarity { return &r.Polarity }),
		},
	)
})

var armedConflictFields = sync.OnceValue(func() []field[cooperation.ArmedConflict] {
	return slices.Concat(
		[]field[cooperation.ArmedConflict]{
			wording("/label", func(r *cooperation.ArmedConflict) *string { return &r.Label }),
			set("/labels", func(r *cooperation.ArmedConflict) *[]cooperation.ConflictLabel { return &r.Labels }),
			set("/parties", func(r *cooperation.ArmedConflict) *[]cooperation.Party { return &r.Parties }),
			date("/date", func(r *cooperation.ArmedConflict) (*edtf.Date, *cooperation.DateBasis) { return &r.Date, &r.DateBasis }),
			single("/duration", func(r *cooperation.ArmedConflict) *string { return &r.Duration }),
		},
		placeFields("/place", func(r *cooperation.ArmedConflict) *cooperation.Place { return &r.Place }),
		[]field[cooperation.ArmedConflict]{
			set("/identifiers", func(r *cooperation.ArmedConflict) *[]cooperation.Identifier { return &r.Identifiers }),
			set("/links", func(r *cooperation.ArmedConflict) *[]cooperation.Link { return &r.Links }),
			polarity("/polarity", func(r *cooperation.ArmedConflict) *cooperation.Polarity { return &r.Polarity }),
		},
	)
})
