package combine

import (
	"slices"
	"sync"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

var visitFields = sync.OnceValue(func() []field[cooperation.Visit] {
	return slices.Concat(
		[]field[cooperation.Visit]{
			terms("/kind", func(r *cooperation.Visit) *cooperation.VisitKind { return &r.Kind }),
			wording("/label", func(r *cooperation.Visit) *string { return &r.Label }),
			terms("/level", func(r *cooperation.Visit) *cooperation.Level { return &r.Level }),
			wording("/levelLabel", func(r *cooperation.Visit) *string { return &r.LevelLabel }),
			progress("/status", func(r *cooperation.Visit) *cooperation.Progress { return &r.Status }),
			wording("/statusLabel", func(r *cooperation.Visit) *string { return &r.StatusLabel }),
			set("/guests", func(r *cooperation.Visit) *[]cooperation.Party { return &r.Guests }),
			set("/hosts", func(r *cooperation.Visit) *[]cooperation.Party { return &r.Hosts }),
			date("/date", func(r *cooperation.Visit) (*edtf.Date, *cooperation.DateBasis) { return &r.Date, &r.DateBasis }),
		},
		placeFields("/place", func(r *cooperation.Visit) *cooperation.Place { return &r.Place }),
		[]field[cooperation.Visit]{
			set("/legs", func(r *cooperation.Visit) *[]cooperation.Leg { return &r.Legs }),
			set("/delegations", func(r *cooperation.Visit) *[]cooperation.ID { return &r.Delegations }),
			set("/participants", func(r *cooperation.Visit) *[]cooperation.Participant { return &r.Participants }),
			wording("/purpose", func(r *cooperation.Visit) *string { return &r.Purpose }),
			set("/topics", func(r *cooperation.Visit) *[]cooperation.Topic { return &r.Topics }),
			set("/identifiers", func(r *cooperation.Visit) *[]cooperation.Identifier { return &r.Identifiers }),
			set("/details", func(r *cooperation.Visit) *[]cooperation.Detail { return &r.Details }),
			set("/links", func(r *cooperation.Visit) *[]cooperation.Link { return &r.Links }),
			polarity("/polarity", func(r *cooperation.Visit) *cooperation.Polarity { return &r.Polarity }),
		},
	)
})

var meetingFields = sync.OnceValue(func() []field[cooperation.Meeting] {
	return slices.Concat(
		[]field[cooperation.Meeting]{
			terms("/kind", func(r *cooperation.Meeting) *cooperation.MeetingKind { return &r.Kind }),
			wording("/label", func(r *cooperation.Meeting) *string { return &r.Label }),
			wording("/name", func(r *cooperation.Meeting) *string { return &r.Name }),
			terms("/level", func(r *cooperation.Meeting) *cooperation.Level { return &r.Level }),
			wording("/levelLabel", func(r *cooperation.Meeting) *string { return &r.LevelLabel }),
			progress("/status", func(r *cooperation.Meeting) *cooperation.Progress { return &r.Status }),
			wording("/statusLabel", func(r *cooperation.Meeting) *string { return &r.StatusLabel }),
			wording("/visit", func(r *cooperation.Meeting) *cooperation.ID { return &r.Visit }),
			set("/guests", func(r *cooperation.Meeting) *[]cooperation.Party { return &r.Guests }),
			set("/hosts", func(r *cooperation.Meeting) *[]cooperation.Party { return &r.Hosts }),
			date("/date", func(r *cooperation.Meeting) (*edtf.Date, *cooperation.DateBasis) { return &r.Date, &r.DateBasis }),
		},
		placeFields("/place", func(r *cooperation.Meeting) *cooperation.Place { return &r.Place }),
		[]field[cooperation.Meeting]{
			wording("/occasion", func(r *cooperation.Meeting) *string { return &r.Occasion }),
			set("/delegations", func(r *cooperation.Meeting) *[]cooperation.ID { return &r.Delegations }),
			set("/participants", func(r *cooperation.Meeting) *[]cooperation.Participant { return &r.Participants }),
			wording("/purpose", func(r *cooperation.Meeting) *string { return &r.Purpose }),
			set("/topics", func(r *cooperation.Meeting) *[]cooperation.Topic { return &r.Topics }),
			set("/identifiers", func(r *cooperation.Meeting) *[]cooperation.Identifier { return &r.Identifiers }),
			set("/details", func(r *cooperation.Meeting) *[]cooperation.Detail { return &r.Details }),
			set("/links", func(r *cooperation.Meeting) *[]cooperation.Link { return &r.Links }),
			polarity("/polarity", func(r *cooperation.Meeting) *cooperation.Polarity { return &r.Polarity }),
		},
	)
})

var ceremonyFields = sync.OnceValue(func() []field[cooperation.Ceremony] {
	return []field[cooperation.Ceremony]{
		terms("/kind", func(r *cooperation.Ceremony) *cooperation.CeremonyKind { return &r.Kind }),
		wording("/label", func(r *cooperation.Ceremony) *string { return &r.Label }),
		progress("/status", func(r *cooperation.Ceremony) *cooperation.Progress { return &r.Status }),
		wording("/statusLabel", func(r *cooperation.Ceremony) *string { return &r.StatusLabel }),
		wording("/visit", func(r *cooperation.Ceremony) *cooperation.ID { return &r.Visit }),
		wording("/meeting", func(r *cooperation.Ceremony) *cooperation.ID { return &r.Meeting }),
		set("/guests", func(r *cooperation.Ceremony) *[]cooperation.Party { return &r.Guests }),
		set("/hosts", func(r *cooperation.Ceremony) *[]cooperation.Party { return &r.Hosts }),
		date("/date", func(r *cooperation.Ceremony) (*edtf.Date, *cooperation.DateBasis) { return &r.Date, &r.DateBasis }),
		set("/places", func(r *cooperation.Ceremony) *[]cooperation.Place { return &r.Places }),
		wording("/honours", func(r *cooperation.Ceremony) *string { return &r.Honours }),
		set("/delegations", func(r *cooperation.Ceremony) *[]cooperation.ID { return &r.Delegations }),
		set("/participants", func(r *cooperation.Ceremony) *[]cooperation.Participant { return &r.Participants }),
		set("/identifiers", func(r *cooperation.Ceremony) *[]cooperation.Identifier { return &r.Identifiers }),
		set("/details", func(r *cooperation.Ceremony) *[]cooperation.Detail { return &r.Details }),
		set("/links", func(r *cooperation.Ceremony) *[]cooperation.Link { return &r.Links }),
		polarity("/polarity", func(r *cooperation.Ceremony) *cooperation.Polarity { return &r.Polarity }),
	}
})

var activityFields = sync.OnceValue(func() []field[cooperation.Activity] {
	return slices.Concat(
		[]field[cooperation.Activity]{
			terms("/kind", func(r *cooperation.Activity) *cooperation.ActivityKind { return &r.Kind }),
			wording("/label", func(r *cooperation.Activity) *string { return &r.Label }),
			wording("/name", func(r *cooperation.Activity) *string { return &r.Name }),
			progress("/status", func(r *cooperation.Activity) *cooperation.Progress { return &r.Status }),
			wording("/statusLabel", func(r *cooperation.Activity) *string { return &r.StatusLabel }),
			wording("/visit", func(r *cooperation.Activity) *cooperation.ID { return &r.Visit }),
			set("/sides", func(r *cooperation.Activity) *[]cooperation.Side { return &r.Sides }),
			date("/date", func(r *cooperation.Activity) (*edtf.Date, *cooperation.DateBasis) { return &r.Date, &r.DateBasis }),
		},
		placeFields("/place", func(r *cooperation.Activity) *cooperation.Place { return &r.Place }),
		[]field[cooperation.Activity]{
			set("/items", func(r *cooperation.Activity) *[]cooperation.Item { return &r.Items }),
			set("/participants", func(r *cooperation.Activity) *[]cooperation.Participant { return &r.Participants }),
			set("/topics", func(r *cooperation.Activity) *[]cooperation.Topic { return &r.Topics }),
			set("/identifiers", func(r *cooperation.Activity) *[]cooperation.Identifier { return &r.Identifiers }),
			set("/details", func(r *cooperation.Activity) *[]cooperation.Detail { return &r.Details }),
			set("/links", func(r *cooperation.Activity) *[]cooperation.Link { return &r.Links }),
			polarity("/polarity", func(r *cooperation.Activity) *cooperation.Polarity { return &r.Polarity }),
		},
	)
})

var statementFields = sync.OnceValue(func() []field[cooperation.Statement] {
	return []field[cooperation.Statement]{
		set("/speakers", func(r *cooperation.Statement) *[]cooperation.Participant { return &r.Speakers }),
		terms("/mode", func(r *cooperation.Statement) *cooperation.StatementMode { return &r.Mode }),
		wording("/modeLabel", func(r *cooperation.Statement) *string { return &r.ModeLabel }),
		wordingIn("/text", func(r *cooperation.Statement) *string { return &r.Text }, func(r *cooperation.Statement) *string { return &r.Lang }),
		set("/translations", func(r *cooperation.Statement) *[]cooperation.Translation { return &r.Translations }),
		wording("/through", func(r *cooperation.Statement) *cooperation.Participant { return &r.Through }),
		wording("/at", func(r *cooperation.Statement) *cooperation.ID { return &r.At }),
		date("/date", func(r *cooperation.Statement) (*edtf.Date, *cooperation.DateBasis) { return &r.Date, &r.DateBasis }),
		set("/topics", func(r *cooperation.Statement) *[]cooperation.Topic { return &r.Topics }),
		set("/links", func(r *cooperation.Statement) *[]cooperation.Link { return &r.Links }),
		polarity("/polarity", func(r *cooperation.Statement) *cooperation.Polarity { return &r.Polarity }),
	}
})
