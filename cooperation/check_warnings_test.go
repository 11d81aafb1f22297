package cooperation_test

import (
	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// warningCases try every rule whose breach is a warning. Many are near misses:
// only what is certain under every reading of the dates may be warned of.
var warningCases = []checkCase{
	{cooperation.CodeBlankText, "optional text of blanks", fires, func(r *cooperation.Report) {
		r.Visits[0].Purpose = "  "
		r.Visits[0].StatusLabel = "\u2003"
	}},
	{cooperation.CodeBlankText, "text with blanks around it", quiet, func(r *cooperation.Report) { r.Visits[0].Purpose = " to talk " }},

	{cooperation.CodeBidiControl, "override and isolate", fires, func(r *cooperation.Report) {
		r.Source.Title = "Talks \u202egnp.exe"
		r.Officials[0].Name.Full = "\u2066Host"
		r.Officials[1].Name.Full = "Guest\u2069"
		r.Statements[0].Text = "\u202awas pleased"
	}},
	{cooperation.CodeBidiControl, "marks of texts that run to the left", quiet, func(r *cooperation.Report) { r.Source.Title = "شراكة (2025)\u200f \u200e\u061c" }},

	{cooperation.CodeControlCharacter, "escape and C1 control", fires, func(r *cooperation.Report) {
		r.Source.Title = "Talks\x1b[2J"
		r.Statements[0].Text = "pleased\u009b"
		r.Statements[1].Text = "\x00"
	}},
	{cooperation.CodeControlCharacter, "tab and line ends", quiet, func(r *cooperation.Report) { r.Statements[0].Text = "was\tpleased\r\nto see them" }},

	{cooperation.CodeReplacementCharacter, "text that lost a letter", fires, func(r *cooperation.Report) { r.Officials[0].Name.Full = "Adil H\ufffdstov" }},
	{cooperation.CodeReplacementCharacter, "letters of many scripts", quiet, func(r *cooperation.Report) { r.Officials[0].Name.Full = "Ədil Höstov 호스토프" }},

	{cooperation.CodeUnnamedSource, "source of unknown origin", fires, func(r *cooperation.Report) { r.Source = cooperation.Source{Kind: cooperation.SourceNews} }},
	{cooperation.CodeUnnamedSource, "source with an origin alone", quiet, func(r *cooperation.Report) {
		r.Source = cooperation.Source{Origin: cooperation.Origin{Name: "Example Agency"}}
	}},

	{cooperation.CodeListedTwice, "the same again", fires, func(r *cooperation.Report) {
		r.Visits[0].Guests = []cooperation.Party{"KR", "KZ", "KR"}
		r.Visits[0].Delegations = []cooperation.ID{"group", "group"}
		r.Meetings[0].Participants = append(r.Meetings[0].Participants, r.Meetings[0].Participants[0])
		r.Meetings[0].Links = append(r.Meetings[0].Links, r.Meetings[0].Links[0])
		r.Activities[0].Sides = append(r.Activities[0].Sides, r.Activities[0].Sides[0])
		r.Agreements[0].Identifiers = append(r.Agreements[0].Identifiers, r.Agreements[0].Identifiers[0])
		r.Visits[0].Details = []cooperation.Detail{{Name: "row", Value: "1"}, {Name: "row", Value: "1"}}
	}},
	{cooperation.CodeListedTwice, "details of one name, details of one value", quiet, func(r *cooperation.Report) {
		r.Visits[0].Details = []cooperation.Detail{{Name: "row", Value: "1"}, {Name: "row", Value: "2"}, {Name: "page", Value: "1"}}
	}},
	{cooperation.CodeListedTwice, "the same again in a long list", fires, func(r *cooperation.Report) {
		r.Milestones[0].Parties = []cooperation.Party{"AZ", "KR", "KZ", "TR", "GE", "PL", "FR", "DE", "IT", "KR"}
	}},
	{cooperation.CodeListedTwice, "one person in two roles, groups alike, head among members", quiet, func(r *cooperation.Report) {
		r.Meetings[0].Participants = append(r.Meetings[0].Participants, cooperation.Participant{Official: "host", Role: cooperation.ParticipantSignatory})
		r.Delegations[0].Members = []cooperation.Participant{{Label: "officers", Role: cooperation.ParticipantMember}, {Label: "officers", Role: cooperation.ParticipantMember}, {Official: "guest"}}
	}},

	{cooperation.CodeDuplicateAction, "one action twice", fires, func(r *cooperation.Report) {
		r.Agreements[0].Actions = append(r.Agreements[0].Actions, cooperation.AgreementAction{Kind: cooperation.ActionEnteredIntoForce, Date: edtf.MustParse("2014")})
		r.Offices[0].Actions = append(r.Offices[0].Actions, r.Offices[0].Actions[0])
	}},
	{cooperation.CodeDuplicateAction, "one action by another speaker, another party, on another date", quiet, func(r *cooperation.Report) {
		a, o := &r.Agreements[0], &r.Offices[0]
		a.Actions = append(a.Actions,
			cooperation.AgreementAction{Kind: cooperation.ActionEnteredIntoForce, Date: edtf.MustParse("2014"), According: "host"},
			cooperation.AgreementAction{Kind: cooperation.ActionEnteredIntoForce, Date: edtf.MustParse("2014"), Party: "KR"},
			cooperation.AgreementAction{Kind: cooperation.ActionEnteredIntoForce, Date: edtf.MustParse("2014-02")})
		o.Actions = append(o.Actions, cooperation.OfficeAction{Kind: cooperation.OfficeOpened, Date: edtf.MustParse("2015")})
	}},

	{cooperation.CodeSharedIdentifier, "one register entry for two people", fires, func(r *cooperation.Report) {
		id := []cooperation.Identifier{{Scheme: "wikidata", Value: "Q1"}}
		r.Officials[0].Identifiers, r.Officials[1].Identifiers = id, id
	}},
	{cooperation.CodeCompletedAfterPublication, "ceremony and signature told as done", fires, func(r *cooperation.Report) {
		late := edtf.MustParse("2025-12-01")
		r.Ceremonies[0].Status, r.Ceremonies[0].Date, r.Ceremonies[0].Visit = cooperation.ProgressCompleted, late, ""
		r.Ceremonies[0].Links, r.Meetings[0].Links = nil, nil
		r.Agreements[0].Actions = []cooperation.AgreementAction{{Kind: cooperation.ActionSigned, Status: cooperation.ProgressCompleted, Date: late}}
	}},
	{cooperation.CodeCompletedAfterPublication, "ceremony and signature to come", quiet, func(r *cooperation.Report) {
		late := edtf.MustParse("2025-12-01")
		r.Ceremonies[0].Status, r.Ceremonies[0].Date, r.Ceremonies[0].Visit = cooperation.ProgressPlanned, late, ""
		r.Ceremonies[0].Links, r.Meetings[0].Links = nil, nil
		r.Agreements[0].Actions = []cooperation.AgreementAction{{Kind: cooperation.ActionSigned, Status: cooperation.ProgressAnnounced, Date: late}}
	}},
	{cooperation.CodeActionOrder, "approval by the cabinet and a planned ratification, both before the signature", quiet, func(r *cooperation.Report) {
		r.Agreements[0].Actions = []cooperation.AgreementAction{
			{Kind: cooperation.ActionSigned, Date: edtf.MustParse("2014-02")},
			{Kind: cooperation.ActionRatified, Step: cooperation.StepGovernment, Date: edtf.MustParse("2013")},
			{Kind: cooperation.ActionRatified, Status: cooperation.ProgressPlanned, Date: edtf.MustParse("2013")},
		}
	}},
	{cooperation.CodeHeadOfAnother, "co-head of another state", fires, func(r *cooperation.Report) {
		r.Delegations[0].CoHeads = []cooperation.Participant{{Official: "host"}}
	}},
	{cooperation.CodeHeadOfAnother, "co-head without a name", quiet, func(r *cooperation.Report) {
		r.Delegations[0].CoHeads = []cooperation.Participant{{Label: "the ambassador"}}
	}},
	{cooperation.CodeOutsideVisit, "activity after the visit", fires, func(r *cooperation.Report) {
		r.Activities[0].Visit, r.Activities[0].Date = "visit", edtf.MustParse("2026-03")
	}},
	{cooperation.CodeOutsideVisit, "activity that begins during the visit", quiet, func(r *cooperation.Report) {
		r.Activities[0].Visit, r.Activities[0].Date = "visit", edtf.MustParse("2025-10-16/2025-12")
	}},
	{cooperation.CodeSharedIdentifier, "one row of a register for two activities, and for two ceremonies", fires, func(r *cooperation.Report) {
		id := []cooperation.Identifier{{Scheme: "example-register", Value: "17"}}
		r.Activities = append(r.Activities, cooperation.Activity{ID: "again", Kind: cooperation.ActivityTraining, Identifiers: id})
		r.Activities[0].Identifiers = id
		r.Ceremonies = append(r.Ceremonies, cooperation.Ceremony{ID: "once-more", Identifiers: id})
		r.Ceremonies[0].Identifiers = id
	}},
	{cooperation.CodeSharedIdentifier, "source that declares what makes two rows one", quiet, func(r *cooperation.Report) {
		r.Source.RowKey = []string{"/identifiers"}
		id := []cooperation.Identifier{{Scheme: "example-register", Value: "17"}}
		r.Visits[0].Identifiers = id
		r.Visits = append(r.Visits, cooperation.Visit{ID: "again", Identifiers: id})
	}},
	{cooperation.CodeSharedIdentifier, "source that may repeat, other kind, other register", quiet, func(r *cooperation.Report) {
		r.Source.MayRepeat = true
		id := []cooperation.Identifier{{Scheme: "wikidata", Value: "Q1"}}
		r.Officials[0].Identifiers, r.Officials[1].Identifiers = id, id
	}},
	{cooperation.CodeSharedIdentifier, "other kind, other register", quiet, func(r *cooperation.Report) {
		r.Officials[0].Identifiers = []cooperation.Identifier{{Scheme: "wikidata", Value: "Q1"}}
		r.Officials[1].Identifiers = []cooperation.Identifier{{Scheme: "viaf", Value: "Q1"}}
		r.Organizations[1].Identifiers = []cooperation.Identifier{{Scheme: "wikidata", Value: "Q1"}}
	}},

	{cooperation.CodeOrphanDelegation, "delegation of nothing", fires, func(r *cooperation.Report) {
		r.Delegations = append(r.Delegations, cooperation.Delegation{ID: "others", Party: "KR"})
	}},
	{cooperation.CodeOrphanDelegation, "delegation that a link touches", quiet, func(r *cooperation.Report) {
		r.Delegations = append(r.Delegations, cooperation.Delegation{ID: "others", Party: "KR"})
		r.Activities[0].Links = []cooperation.Link{{Kind: cooperation.LinkConcerns, To: "others"}}
	}},

	{cooperation.CodeOrphanDelegation, "delegation with a link of its own", quiet, func(r *cooperation.Report) {
		r.Delegations = append(r.Delegations, cooperation.Delegation{ID: "others", Party: "KR", Links: []cooperation.Link{{Kind: cooperation.LinkConcerns, To: "war"}}})
	}},

	{cooperation.CodeSizeTooSmall, "two people in a delegation of one", fires, func(r *cooperation.Report) {
		r.Officials = append(r.Officials, cooperation.Official{ID: "aide", Name: cooperation.Name{Full: "Aide"}})
		r.Delegations[0].Members, r.Delegations[0].Size = []cooperation.Participant{{Official: "aide"}}, 1
	}},
	{cooperation.CodeSizeTooSmall, "a group of four in a delegation of three", fires, func(r *cooperation.Report) { r.Delegations[0].Size = 3 }},
	{cooperation.CodeSizeTooSmall, "head repeated, organization, and group that may include the head", quiet, func(r *cooperation.Report) {
		r.Delegations[0].Members = []cooperation.Participant{{Official: "guest"}, {Official: "kr-mnd"}, {Label: "officers"}}
		r.Delegations[0].Size = 1
	}},
	{cooperation.CodeSizeTooSmall, "group that may include the head", quiet, func(r *cooperation.Report) { r.Delegations[0].Size = 4 }},

	{cooperation.CodeSpeakerAbsent, "speaker from elsewhere", fires, func(r *cooperation.Report) {
		r.Officials = append(r.Officials, cooperation.Official{ID: "minister", Name: cooperation.Name{Full: "Minister"}, Party: "AZ"})
		r.Statements[0].Speakers[0].Official = "minister"
		r.Statements[1].At = "tribute"
	}},
	{cooperation.CodeSpeakerAbsent, "unnamed people may include the speaker", quiet, func(r *cooperation.Report) {
		r.Officials = append(r.Officials, cooperation.Official{ID: "deputy", Name: cooperation.Name{Full: "Deputy"}, Party: "KR"})
		r.Delegations = append(r.Delegations, cooperation.Delegation{ID: "deputies", Party: "KR", Members: []cooperation.Participant{{Label: "deputies"}}})
		r.Meetings[0].Delegations = append(r.Meetings[0].Delegations, "deputies")
		r.Statements[0].Speakers[0].Official = "deputy"
	}},
	{cooperation.CodeSpeakerAbsent, "guest of the visit, institution, words on a visit, nobody named", quiet, func(r *cooperation.Report) {
		r.Officials = append(r.Officials,
			cooperation.Official{ID: "envoy", Name: cooperation.Name{Full: "Envoy"}, Party: "KR"},
			cooperation.Official{ID: "minister", Name: cooperation.Name{Full: "Minister"}, Party: "AZ"})
		r.Visits[0].Participants = []cooperation.Participant{{Official: "envoy"}}
		r.Statements[0].Speakers[0].Official = "envoy"
		r.Statements[1].Speakers[0].Official = "az-mod"
		r.Statements[2].Speakers[0].Official, r.Statements[2].At = "minister", "visit"
		r.Meetings = append(r.Meetings, cooperation.Meeting{ID: "call", Kind: cooperation.MeetingRemote})
		r.Statements[3].Speakers[0].Official, r.Statements[3].At = "minister", "call"
	}},

	{cooperation.CodeSpeakerAbsent, "participant of the meeting that the ceremony was part of", quiet, func(r *cooperation.Report) {
		r.Ceremonies[0].Meeting, r.Statements[0].At = "talks", "tribute"
	}},

	{cooperation.CodeSameSide, "party on both sides", fires, func(r *cooperation.Report) {
		r.Visits[0].Hosts = []cooperation.Party{"AZ", "KR"}
		r.Meetings[0].Guests = []cooperation.Party{"KR", "AZ"}
		r.Offices[0].Sending = "AZ"
		r.Activities[0].Sides = append(r.Activities[0].Sides, cooperation.Side{Party: "AZ", Role: cooperation.SideSupplier})
	}},
	{cooperation.CodeSameSide, "state and its ministry, guests on third ground", quiet, func(r *cooperation.Report) {
		r.Visits[0].Hosts = []cooperation.Party{"AZ", "kr-mnd"}
		r.Meetings[0].Guests, r.Meetings[0].Hosts = []cooperation.Party{"KR", "AZ"}, nil
		r.Activities[0].Sides = append(r.Activities[0].Sides, cooperation.Side{Party: "AZ", Role: cooperation.SideHost})
	}},

	{cooperation.CodeForeignDelegation, "delegation of a third state", fires, func(r *cooperation.Report) {
		r.Delegations[0].Party, r.Delegations[0].Head = "TR", cooperation.Participant{Label: "a general"}
	}},
	{cooperation.CodeForeignDelegation, "delegation of a ministry, and to an alliance", quiet, func(r *cooperation.Report) {
		r.Delegations[0].Party = "kr-mnd"
		r.Organizations = append(r.Organizations, cooperation.Organization{ID: "alliance", Name: cooperation.Name{Full: "Alliance"}, Kind: cooperation.OrganizationInternational})
		r.Delegations = append(r.Delegations, cooperation.Delegation{ID: "allies", Party: "TR"})
		r.Meetings = append(r.Meetings, cooperation.Meeting{ID: "session", Guests: []cooperation.Party{"alliance"}, Hosts: []cooperation.Party{"AZ"}, Delegations: []cooperation.ID{"allies"}})
	}},
	{cooperation.CodeForeignDelegation, "hosts not told", quiet, func(r *cooperation.Report) {
		r.Delegations[0].Party, r.Delegations[0].Head = "TR", cooperation.Participant{Label: "a general"}
		r.Visits[0].Hosts, r.Meetings[0].Hosts, r.Ceremonies[0].Hosts = nil, nil, nil
	}},

	{cooperation.CodeNotAParty, "act of a third state", fires, func(r *cooperation.Report) { r.Agreements[0].Actions[1].Party = "TR" }},
	{cooperation.CodeNotAParty, "accession, act of a ministry, parties not told", quiet, func(r *cooperation.Report) {
		r.Agreements[0].Actions[0].Party = "kr-mnd"
		r.Agreements[0].Actions[1] = cooperation.AgreementAction{Kind: cooperation.ActionAcceded, Party: "TR"}
		r.Agreements = append(r.Agreements, cooperation.Agreement{ID: "other", Actions: []cooperation.AgreementAction{{Kind: cooperation.ActionSigned, Party: "TR"}}})
	}},
	{cooperation.CodeNotAParty, "act of a successor", quiet, func(r *cooperation.Report) {
		r.Agreements = append(r.Agreements, cooperation.Agreement{ID: "other", Parties: []cooperation.Party{"SUHH", "FR"},
			Actions: []cooperation.AgreementAction{{Kind: cooperation.ActionTerminated, Party: "RU", Date: edtf.MustParse("1994")}}})
	}},

	{cooperation.CodeSwappedSides, "talks and a tribute that the guests hold", fires, func(r *cooperation.Report) {
		r.Meetings[0].Guests, r.Meetings[0].Hosts = r.Meetings[0].Hosts, r.Meetings[0].Guests
		r.Meetings[0].Participants[0].Role = ""
		r.Meetings[0].Participants = append(r.Meetings[0].Participants, cooperation.Participant{Official: "guest", Role: cooperation.ParticipantPresent})
		r.Ceremonies[0].Guests, r.Ceremonies[0].Hosts = []cooperation.Party{"az-mod"}, []cooperation.Party{"kr-mnd"}
	}},
	{cooperation.CodeSwappedSides, "talks with one of two parties that visit, and with both", fires, func(r *cooperation.Report) {
		r.Visits[0].Guests = []cooperation.Party{"KR", "KZ"}
		r.Meetings[0].Guests, r.Meetings[0].Hosts = []cooperation.Party{"AZ"}, []cooperation.Party{"KZ"}
		r.Meetings[0].Delegations, r.Meetings[0].Participants = nil, nil
		for i := range r.Statements {
			r.Statements[i].At = ""
		}
		r.Ceremonies[0].Guests, r.Ceremonies[0].Hosts = []cooperation.Party{"AZ"}, []cooperation.Party{"KR", "KZ"}
	}},
	{cooperation.CodeSwappedSides, "both on one side, a third party, a return banquet, and talks with a host of their own", quiet, func(r *cooperation.Report) {
		r.Ceremonies[0].Guests, r.Ceremonies[0].Hosts = []cooperation.Party{"AZ", "KR"}, nil
		r.Ceremonies = append(r.Ceremonies,
			cooperation.Ceremony{ID: "banquet", Kind: cooperation.CeremonyReception, Visit: "visit", Guests: []cooperation.Party{"AZ"}, Hosts: []cooperation.Party{"KR"}},
			cooperation.Ceremony{ID: "academy", Kind: cooperation.CeremonyOpening, Visit: "visit", Guests: []cooperation.Party{"AZ"}, Hosts: []cooperation.Party{"KR"}})
		r.Meetings = append(r.Meetings,
			cooperation.Meeting{ID: "embassy", Visit: "visit", Guests: []cooperation.Party{"AZ"}, Hosts: []cooperation.Party{"KR"},
				Participants: []cooperation.Participant{{Official: "guest", Role: cooperation.ParticipantHost}}},
			cooperation.Meeting{ID: "trilateral", Visit: "visit", Guests: []cooperation.Party{"AZ"}, Hosts: []cooperation.Party{"KR", "TR"}},
			cooperation.Meeting{ID: "others", Visit: "visit", Guests: []cooperation.Party{"TR"}, Hosts: []cooperation.Party{"KR"}},
			cooperation.Meeting{ID: "untold", Visit: "visit", Hosts: []cooperation.Party{"KR"}},
			cooperation.Meeting{ID: "elsewhere", Guests: []cooperation.Party{"AZ"}, Hosts: []cooperation.Party{"KR"}})
	}},
	{cooperation.CodeSwappedSides, "a visit whose sides are on both", quiet, func(r *cooperation.Report) {
		r.Organizations = append(r.Organizations, cooperation.Organization{ID: "alliance", Name: cooperation.Name{Full: "Alliance"}, Kind: cooperation.OrganizationInternational})
		r.Visits[0].Guests = []cooperation.Party{"KR", "az-mod"}
		r.Meetings[0].Guests, r.Meetings[0].Hosts = []cooperation.Party{"AZ"}, []cooperation.Party{"KR"}
		r.Meetings[0].Participants[0].Role = ""
		r.Ceremonies[0].Guests, r.Ceremonies[0].Hosts = []cooperation.Party{"AZ"}, []cooperation.Party{"alliance"}
	}},

	{cooperation.CodeSwappedSides, "a visit among whose hosts is a ministry of the guests", quiet, func(r *cooperation.Report) {
		r.Visits[0].Hosts = []cooperation.Party{"AZ", "kr-mnd"}
		r.Ceremonies[0].Guests, r.Ceremonies[0].Hosts = []cooperation.Party{"AZ"}, []cooperation.Party{"KR"}
	}},

	{cooperation.CodeRoleAgainstSide, "a host from the guests' state, a guest from a ministry of the hosts'", fires, func(r *cooperation.Report) {
		r.Meetings[0].Participants = append(r.Meetings[0].Participants,
			cooperation.Participant{Official: "guest", Role: cooperation.ParticipantHost},
			cooperation.Participant{Label: "officers", Party: "az-mod", Role: cooperation.ParticipantGuest})
	}},
	{cooperation.CodeRoleAgainstSide, "other roles, third states, unknown sides, one state on both", quiet, func(r *cooperation.Report) {
		r.Meetings[0].Participants = append(r.Meetings[0].Participants,
			cooperation.Participant{Official: "guest", Role: cooperation.ParticipantPresent},
			cooperation.Participant{Label: "mediators", Party: "TR", Role: cooperation.ParticipantHost},
			cooperation.Participant{Label: "officers", Role: cooperation.ParticipantGuest})
		r.Ceremonies[0].Hosts = nil
		r.Ceremonies[0].Participants = []cooperation.Participant{{Official: "guest", Role: cooperation.ParticipantHost}}
		r.Visits[0].Hosts = []cooperation.Party{"AZ", "kr-mnd"}
		r.Visits[0].Participants = []cooperation.Participant{{Official: "guest", Role: cooperation.ParticipantHost}}
	}},

	{cooperation.CodeHeadOfAnother, "a delegation led from another state, and one led by a ministry's", fires, func(r *cooperation.Report) {
		r.Delegations[0].Head.Official = "host"
		r.Visits[0].Participants = []cooperation.Participant{{Official: "guest"}}
		r.Delegations = append(r.Delegations, cooperation.Delegation{ID: "hosts", Party: "AZ", Head: cooperation.Participant{Label: "a director", Party: "kr-mnd"}})
		r.Visits[0].Delegations = append(r.Visits[0].Delegations, "hosts")
	}},
	{cooperation.CodeHeadOfAnother, "an alliance's delegation, a ministry's, a state of another time, a head of no known state", quiet, func(r *cooperation.Report) {
		r.Organizations = append(r.Organizations, cooperation.Organization{ID: "alliance", Name: cooperation.Name{Full: "Alliance"}, Kind: cooperation.OrganizationInternational})
		r.Delegations[0].Party = "kr-mnd"
		r.Delegations = append(r.Delegations,
			cooperation.Delegation{ID: "allies", Party: "alliance", Head: cooperation.Participant{Label: "a general", Party: "TR"}},
			cooperation.Delegation{ID: "old", Party: "AZ", Head: cooperation.Participant{Label: "a marshal", Party: "SUHH"}},
			cooperation.Delegation{ID: "union", Party: "SUHH", Head: cooperation.Participant{Label: "a marshal", Party: "RU"}},
			cooperation.Delegation{ID: "unled", Party: "AZ", Head: cooperation.Participant{Label: "a director"}})
		r.Activities[0].Links = []cooperation.Link{{Kind: cooperation.LinkConcerns, To: "allies"}, {Kind: cooperation.LinkConcerns, To: "old"}, {Kind: cooperation.LinkConcerns, To: "union"}, {Kind: cooperation.LinkConcerns, To: "unled"}}
	}},

	{cooperation.CodeRankInName, "ranks before names, behind them, in other forms", fires, func(r *cooperation.Report) {
		r.Officials[0].Name = cooperation.Name{Full: "Mr. Col. Gen. Adil Hostov", Forms: []cooperation.Text{{Text: "генерал-полковник Адил Гостов"}}}
		r.Officials[1].Name = cooperation.Name{Full: "게스트 일반 소장", Forms: []cooperation.Text{{Text: "General Guest Il-ban"}, {Text: "Guest Il-ban, Major General"}}}
	}},
	{cooperation.CodeRankInName, "names that look like ranks", quiet, func(r *cooperation.Report) {
		r.Officials[0].Name = cooperation.Name{Full: "Major Hostov", Forms: []cooperation.Text{{Text: "Hostov Major"}, {Text: "رائد هوستوف"}, {Text: "OA Hostov"}}}
		r.Officials[1].Name = cooperation.Name{Full: "General Il-ban Guest", Given: "General Il-ban", Family: "Guest",
			Forms: []cooperation.Text{{Text: "Marshall Il-ban Guest"}, {Text: "Generalov Il-ban"}, {Text: "Colonel"}, {Text: "General Staff"}}}
		r.Officials = append(r.Officials, cooperation.Official{ID: "x", Name: cooperation.Name{Full: "General Adil", Family: "General"}, Party: "AZ"})
	}},

	{cooperation.CodeDescriptionAsTitle, "a description, with states and without", fires, func(r *cooperation.Report) {
		r.Agreements[0].Title = append(r.Agreements[0].Title,
			cooperation.Text{Text: "memorandum to strengthen cooperation"}, cooperation.Text{Text: "agreement with South Korea on training"})
	}},
	{cooperation.CodeDescriptionAsTitle, "short names, titles, and languages that write names of agreements as common nouns", quiet, func(r *cooperation.Report) {
		r.Agreements[0].Title = append(r.Agreements[0].Title,
			cooperation.Text{Text: "reciprocal access agreement"},
			cooperation.Text{Text: "agreement on the status of the Example Forces"},
			cooperation.Text{Text: "Memorandum to strengthen cooperation"},
			cooperation.Text{Text: "acuerdo de acceso recíproco", Lang: "es"},
			cooperation.Text{Text: "memorandum o spolupráci", Lang: "cs"},
			cooperation.Text{Text: "меморандум о взаимопонимании", Lang: "ru"})
	}},

	{cooperation.CodeSeat, "seat abroad, and non-resident at home", fires, func(r *cooperation.Report) {
		r.Offices[0].Place.Country = "TR"
		r.Offices = append(r.Offices, cooperation.Office{ID: "other", Kind: cooperation.OfficeEmbassy, Sending: "AZ", Receiving: "KR", NonResident: true, Place: cooperation.Place{Country: "KR"}})
	}},
	{cooperation.CodeSeat, "non-resident abroad, with an organization, seat not told", quiet, func(r *cooperation.Report) {
		r.Offices[0].Place.Country, r.Offices[0].NonResident = "TR", true
		r.Offices = append(r.Offices,
			cooperation.Office{ID: "a", Kind: cooperation.OfficePermanentMission, Sending: "AZ", Receiving: "kr-mnd", Place: cooperation.Place{Country: "BE"}},
			cooperation.Office{ID: "b", Kind: cooperation.OfficeEmbassy, Sending: "AZ", Receiving: "KR", NonResident: true})
	}},

	{cooperation.CodeSeat, "seat by the code of another time", quiet, func(r *cooperation.Report) {
		r.Offices[0].Place.Country = "SUHH"
		r.Offices = append(r.Offices, cooperation.Office{ID: "a", Kind: cooperation.OfficeEmbassy, Sending: "KR", Receiving: "YUCS", Place: cooperation.Place{Country: "RS"}})
	}},

	{cooperation.CodeStateNotExisting, "states out of their time", fires, func(r *cooperation.Report) {
		r.Offices[0].Sending = "SUHH"
		r.Offices[0].Actions = r.Offices[0].Actions[:1]
		r.Milestones[0].Parties = []cooperation.Party{"AZ", "DDDE"}
		r.Milestones[0].Date = edtf.MustParse("1995")
	}},
	{cooperation.CodeStateNotExisting, "states in their time, and about its end", quiet, func(r *cooperation.Report) {
		r.Milestones[0].Parties = []cooperation.Party{"SUHH", "KR"}
		r.Milestones[0].Date = edtf.MustParse("1990-09-30")
		r.ArmedConflicts[0].Parties = []cooperation.Party{"SUHH", "AZ"}
		r.ArmedConflicts[0].Date, r.ArmedConflicts[0].Links = edtf.MustParse("199X"), nil
	}},

	{cooperation.CodeUnknownRank, "rank of no army", fires, func(r *cooperation.Report) {
		r.Officials[0].Ranks[0].Text = "Grand Vizier"
		r.Delegations[0].Head.Rank.Text = "Space Cadet Major-Domo"
	}},
	{cooperation.CodeUnknownRank, "ambiguous rank, rank that somebody has read, no country", quiet, func(r *cooperation.Report) {
		r.Officials[0].Ranks[0].Text = "Captain"
		r.Officials[1].Ranks[0] = cooperation.Rank{Text: "Grand Vizier", Title: "general of the army", Grade: cooperation.OF9}
		r.Officials = append(r.Officials, cooperation.Official{ID: "x", Name: cooperation.Name{Full: "X"}, Ranks: []cooperation.Rank{{Text: "Grand Vizier"}}})
	}},

	{cooperation.CodeGradeMismatch, "grade of another army", fires, func(r *cooperation.Report) {
		r.Officials[0].Ranks[0].Grade = cooperation.OF9 // a colonel general of Azerbaijan is OF-8
		r.Meetings[0].Participants[0].Rank = cooperation.Rank{Text: "Lt. Gen.", Grade: cooperation.OF8}
	}},
	{cooperation.CodeGradeMismatch, "the same rank in two armies, and an ambiguous one", quiet, func(r *cooperation.Report) {
		r.Officials[0].Ranks = []cooperation.Rank{{Text: "Lt. Gen.", Grade: cooperation.OF7}}
		r.Officials = append(r.Officials, cooperation.Official{ID: "x", Name: cooperation.Name{Full: "X"}, Party: "US", Ranks: []cooperation.Rank{{Text: "Captain", Grade: cooperation.OF5}}})
		r.Officials[1].Ranks = []cooperation.Rank{{Text: "Lt. Gen.", Grade: cooperation.OF8}}
	}},

	{cooperation.CodeRoleAgainstTitle, "another minister, a deputy, in several languages and of a participant", fires, func(r *cooperation.Report) {
		r.Officials[0].Posts = []cooperation.Post{
			{Title: "Foreign Minister", Role: cooperation.RoleDefenceMinister},
			{Title: "Müdafiə nazirinin müavini", Role: cooperation.RoleDefenceMinister, Of: "az-mod"},
			{Title: "министр иностранных дел", Role: cooperation.RoleDefenceMinister}}
		r.Meetings[0].Participants[0].Post = cooperation.Post{Title: "防衛大臣", Role: cooperation.RoleForeignMinister, Of: "JP"}
	}},
	{cooperation.CodeRoleAgainstTitle, "deputies, former ministers, several posts, titles that do not decide", quiet, func(r *cooperation.Report) {
		r.Officials[0].Posts = []cooperation.Post{
			{Title: "Deputy Foreign Minister", Role: cooperation.RoleDeputyForeignMinister},
			{Title: "former Foreign Minister", Role: cooperation.RoleDefenceMinister},
			{Title: "First Deputy Minister of Defence - Chief of the General Staff", Role: cooperation.RoleChiefOfGeneralStaff},
			{Title: "Deputy Prime Minister and Minister of Defence", Role: cooperation.RoleDefenceMinister},
			{Title: "Minister", Role: cooperation.RoleDefenceMinister},
			{Title: "Minister of Defence", Role: cooperation.RoleMinister},
			{Title: "Commander-in-Chief of the Armed Forces", Role: cooperation.RoleHeadOfState}}
		r.Officials[1].Posts = []cooperation.Post{{Title: "President of the society", Role: cooperation.RoleOther}}
		r.Officials = append(r.Officials, cooperation.Official{ID: "x", Name: cooperation.Name{Full: "X"}, Posts: []cooperation.Post{{Title: "Foreign Minister", Role: cooperation.RoleDefenceMinister}}})
	}},

	{cooperation.CodeTwoMinistries, "foreign minister and defence minister", fires, func(r *cooperation.Report) {
		r.Officials[0].Posts = []cooperation.Post{{Title: "Foreign Minister", Role: cooperation.RoleForeignMinister}, {Role: cooperation.RoleDefenceMinister}}
		r.Officials[1].Posts = []cooperation.Post{{Role: cooperation.RoleInteriorMinister}, {Role: cooperation.RoleInteriorMinister, Title: "Interior Minister"}, {Role: cooperation.RoleDeputyDefenceMinister}}
	}},
	{cooperation.CodeTwoMinistries, "a title that says deputy prime minister", quiet, func(r *cooperation.Report) {
		r.Officials[0].Posts = []cooperation.Post{
			{Title: "Minister of the Interior", Role: cooperation.RoleInteriorMinister},
			{Title: "Deputy Prime Minister and Minister of Defence", Role: cooperation.RoleDefenceMinister}}
	}},
	{cooperation.CodeTwoMinistries, "deputy prime minister and minister, minister and deputy of one ministry, other times", quiet, func(r *cooperation.Report) {
		r.Officials[0].Posts = []cooperation.Post{{Role: cooperation.RoleDeputyHeadOfGovernment}, {Role: cooperation.RoleForeignMinister}, {Role: cooperation.RoleDefenceMinister}}
		r.Officials[1].Posts = []cooperation.Post{
			{Title: "Minister of Defence", Role: cooperation.RoleDefenceMinister}, {Role: cooperation.RoleDeputyDefenceMinister},
			{Title: "former Foreign Minister", Role: cooperation.RoleForeignMinister},
			{Role: cooperation.RoleInteriorMinister, Held: edtf.MustParse("2020/2022")},
			{Role: cooperation.RoleMinister, Title: "Minister of Trade"}}
	}},
	{cooperation.CodeTwoMinistries, "a former minister, first and last", quiet, func(r *cooperation.Report) {
		r.Officials[0].Posts = []cooperation.Post{{Title: "former Foreign Minister", Role: cooperation.RoleForeignMinister}, {Role: cooperation.RoleDefenceMinister}}
		r.Officials[1].Posts = []cooperation.Post{{Role: cooperation.RoleDefenceMinister}, {Title: "former Foreign Minister", Role: cooperation.RoleForeignMinister}}
	}},
	{cooperation.CodeTwoMinistries, "one title for two ministries", quiet, func(r *cooperation.Report) {
		r.Officials[0].Posts = []cooperation.Post{
			{Title: "Minister of Foreign Affairs and Defence", Role: cooperation.RoleForeignMinister},
			{Title: "Minister of Foreign Affairs and Defence", Role: cooperation.RoleDefenceMinister}}
	}},

	{cooperation.CodeInForceBeforeSignature, "in force a year too early", fires, func(r *cooperation.Report) { r.Agreements[0].Actions[1].Date = edtf.MustParse("2012") }},
	{cooperation.CodeInForceBeforeSignature, "in force in the year of signature", quiet, func(r *cooperation.Report) { r.Agreements[0].Actions[1].Date = edtf.MustParse("2013") }},
	{cooperation.CodeInForceBeforeSignature, "in force about the month before", quiet, func(r *cooperation.Report) { r.Agreements[0].Actions[1].Date = edtf.MustParse("2013-07~") }},
	{cooperation.CodeInForceBeforeSignature, "in force before one of two signatures", quiet, func(r *cooperation.Report) {
		r.Agreements[0].Actions = append(r.Agreements[0].Actions, cooperation.AgreementAction{Kind: cooperation.ActionSigned, Party: "KR", Date: edtf.MustParse("2016")})
	}},
	{cooperation.CodeInForceBeforeSignature, "in force denied, unconfirmed, undated", quiet, func(r *cooperation.Report) {
		a := &r.Agreements[0].Actions[1]
		a.Date, a.Polarity = edtf.MustParse("2012"), cooperation.PolarityDenied
		r.Agreements[0].Actions = append(r.Agreements[0].Actions, *a, *a)
		r.Agreements[0].Actions[2].Polarity = cooperation.PolarityUnconfirmed
		r.Agreements[0].Actions[3].Polarity, r.Agreements[0].Actions[3].Date = "", edtf.Date{}
	}},
	{cooperation.CodeInForceBeforeSignature, "signature denied", quiet, func(r *cooperation.Report) {
		r.Agreements[0].Actions[0].Polarity, r.Agreements[0].Actions[1].Date = cooperation.PolarityDenied, edtf.MustParse("2012")
	}},
	{cooperation.CodeInForceBeforeSignature, "in force, signature not told", quiet, func(r *cooperation.Report) { r.Agreements[0].Actions = r.Agreements[0].Actions[1:] }},

	{cooperation.CodeEndBeforeStart, "closed before opened, ended before signed", fires, func(r *cooperation.Report) {
		r.Offices[0].Actions = append(r.Offices[0].Actions, cooperation.OfficeAction{Kind: cooperation.OfficeClosed, Date: edtf.MustParse("2014-12-31")})
		r.Agreements[0].Actions = append(r.Agreements[0].Actions, cooperation.AgreementAction{Kind: cooperation.ActionTerminated, Date: edtf.MustParse("2013-05")})
	}},
	{cooperation.CodeEndBeforeStart, "closed in the year it opened", quiet, func(r *cooperation.Report) {
		r.Offices[0].Actions = append(r.Offices[0].Actions, cooperation.OfficeAction{Kind: cooperation.OfficeClosed, Date: edtf.MustParse("2015-03")})
	}},
	{cooperation.CodeEndBeforeStart, "in force for one party after another denounced it", quiet, func(r *cooperation.Report) {
		r.Agreements[0].Actions = []cooperation.AgreementAction{
			{Kind: cooperation.ActionEnteredIntoForce, Party: "KR", Date: edtf.MustParse("2014")},
			{Kind: cooperation.ActionDenounced, Party: "AZ", Date: edtf.MustParse("2012")},
		}
	}},

	{cooperation.CodeActionOrder, "ratified before signed, reopened before closed", fires, func(r *cooperation.Report) {
		r.Agreements[0].Actions[1] = cooperation.AgreementAction{Kind: cooperation.ActionRatified, Date: edtf.MustParse("2013-07-31")}
		r.Offices[0].Actions = append(r.Offices[0].Actions,
			cooperation.OfficeAction{Kind: cooperation.OfficeReopened, Date: edtf.MustParse("2016")},
			cooperation.OfficeAction{Kind: cooperation.OfficeClosed, Date: edtf.MustParse("2018")})
	}},
	{cooperation.CodeActionOrder, "ratified in the month of signature", quiet, func(r *cooperation.Report) {
		r.Agreements[0].Actions[1] = cooperation.AgreementAction{Kind: cooperation.ActionRatified, Date: edtf.MustParse("2013-08-01")}
	}},
	{cooperation.CodeActionOrder, "one party ratified before another signed", quiet, func(r *cooperation.Report) {
		r.Agreements[0].Actions = []cooperation.AgreementAction{
			{Kind: cooperation.ActionRatified, Party: "AZ", Date: edtf.MustParse("2013")},
			{Kind: cooperation.ActionSigned, Party: "KR", Date: edtf.MustParse("2014")},
		}
	}},

	{cooperation.CodeLegOrder, "back in time", fires, func(r *cooperation.Report) { r.Visits[0].Legs[1].Date = edtf.MustParse("2025-10-14") }},
	{cooperation.CodeLegOrder, "two on one day, an undated one between", quiet, func(r *cooperation.Report) {
		r.Visits[0].Legs[1].Date = edtf.MustParse("2025-10-15")
		r.Visits[0].Legs = append(r.Visits[0].Legs, cooperation.Leg{}, cooperation.Leg{Date: edtf.MustParse("2025-10")})
	}},

	{cooperation.CodeOutsideVisit, "leg, meeting and ceremony outside", fires, func(r *cooperation.Report) {
		r.Visits[0].Legs[1].Date = edtf.MustParse("2025-11-01")
		r.Meetings[0].Date = edtf.MustParse("2025-09-30")
		r.Ceremonies[0].Date = edtf.MustParse("2025-09")
	}},
	{cooperation.CodeOutsideVisit, "meeting in a year, visit without dates", quiet, func(r *cooperation.Report) {
		r.Meetings[0].Date = edtf.MustParse("2025")
		r.Ceremonies[0].Date, r.Ceremonies[0].Visit = edtf.MustParse("2025-09"), ""
	}},
	{cooperation.CodeOutsideVisit, "visit whose end is open", quiet, func(r *cooperation.Report) {
		r.Visits[0].Date = edtf.MustParse("2025-10-10/..")
	}},

	{cooperation.CodeOutsideOccasion, "words and signature on another day", fires, func(r *cooperation.Report) {
		r.Statements[0].Date = edtf.MustParse("2025-10-17")
		r.Agreements[0].Actions[0].At = "talks"
		r.Ceremonies[0].Meeting, r.Ceremonies[0].Date = "talks", edtf.MustParse("2025-10-15")
	}},
	{cooperation.CodeOutsideOccasion, "words in the month of the talks", quiet, func(r *cooperation.Report) {
		r.Statements[0].Date = edtf.MustParse("2025-10")
		r.Statements[1].Date, r.Statements[1].At = edtf.MustParse("2025-10-18"), "visit"
	}},

	{cooperation.CodeCompletedAfterPublication, "told as done before it was", fires, func(r *cooperation.Report) {
		r.Visits[0].Date = edtf.MustParse("2025-12")
		r.Visits[0].Legs, r.Meetings[0].Visit = nil, ""
		r.Statements[4].Date = edtf.MustParse("2025-10-22")
		r.Activities[0].Status, r.Activities[0].Date = cooperation.ProgressCompleted, edtf.MustParse("2026")
		r.Meetings[0].Date = edtf.MustParse("2025-10-25")
	}},
	{cooperation.CodeCompletedAfterPublication, "the day after, by the calendar of another zone", quiet, func(r *cooperation.Report) {
		r.Statements[4].Date = edtf.MustParse("2025-10-21")
		r.Meetings[0].Date = edtf.MustParse("2025-10-21")
	}},
	{cooperation.CodeCompletedAfterPublication, "planned, denied, or over a span", quiet, func(r *cooperation.Report) {
		r.Visits[0].Date = edtf.MustParse("2025-10-10/2025-12-01")
		r.Meetings[0].Date, r.Meetings[0].Status = edtf.MustParse("2025-11-01"), cooperation.ProgressPlanned
		r.Activities[0].Status, r.Activities[0].Date = cooperation.ProgressCompleted, edtf.MustParse("2026")
		r.Activities[0].Polarity = cooperation.PolarityDenied
	}},
	{cooperation.CodeCompletedAfterPublication, "last day of a year and month", quiet, func(r *cooperation.Report) {
		r.Source.Published, r.Source.Retrieved = edtf.MustParse("2024-12"), edtf.MustParse("2025-01")
		r.Visits[0].Date, r.Visits[0].Legs = edtf.MustParse("2025-01-01"), nil
		r.Meetings[0].Date = edtf.MustParse("2025-01-01")
	}},

	{cooperation.CodeDatelineBeforePublication, "today, and a visit under way, of the month before last", fires, func(r *cooperation.Report) {
		r.Visits[0].Status, r.Visits[0].Date, r.Visits[0].Legs = cooperation.ProgressUnderWay, edtf.MustParse("2025-08"), nil
		r.Meetings[0].Visit, r.Meetings[0].Date, r.Meetings[0].DateBasis = "", edtf.MustParse("2025-09-18"), cooperation.BasisDateline
		r.Agreements[0].Actions[0].DateBasis = cooperation.BasisDateline
		r.Offices[0].Actions[0].DateBasis = cooperation.BasisDateline
	}},
	{cooperation.CodeDatelineBeforePublication, "a month ago, by the calendar of another zone", quiet, func(r *cooperation.Report) {
		r.Meetings[0].Visit, r.Meetings[0].Date, r.Meetings[0].DateBasis = "", edtf.MustParse("2025-09-19"), cooperation.BasisDateline
	}},
	{cooperation.CodeDatelineBeforePublication, "long ago as counted or told, an activity under way, a day of no known year", quiet, func(r *cooperation.Report) {
		r.Meetings[0].Visit, r.Meetings[0].Date, r.Meetings[0].DateBasis = "", edtf.MustParse("2024-10"), cooperation.BasisRelative
		r.Activities[0].Status, r.Activities[0].Date, r.ArmedConflicts[0].Links = cooperation.ProgressUnderWay, edtf.MustParse("2015"), nil
		r.Statements[0].Date, r.Statements[0].DateBasis, r.Statements[0].At = edtf.MustParse("XXXX-03-10"), cooperation.BasisDateline, ""
		r.Visits[0].Status, r.Visits[0].Date, r.Visits[0].Legs = cooperation.ProgressUnderWay, edtf.MustParse("2025-08/.."), nil
		r.Milestones[0].DateBasis = cooperation.BasisStated
	}},

	{cooperation.CodeRetrievedBeforePublication, "read two days early", fires, func(r *cooperation.Report) { r.Source.Retrieved = edtf.MustParse("2025-10-18") }},
	{cooperation.CodeRetrievedBeforePublication, "read the day before, by the calendar of another zone", quiet, func(r *cooperation.Report) { r.Source.Retrieved = edtf.MustParse("2025-10-19") }},
	{cooperation.CodeRetrievedBeforePublication, "read about then", quiet, func(r *cooperation.Report) { r.Source.Retrieved = edtf.MustParse("2025-10-18~") }},
	{cooperation.CodeRetrievedBeforePublication, "published about then", quiet, func(r *cooperation.Report) {
		r.Source.Published, r.Source.Retrieved = edtf.MustParse("2025-10-20~"), edtf.MustParse("2025-10-18")
	}},

	{cooperation.CodeLinkAgainstDates, "before what was earlier, part of what was later", fires, func(r *cooperation.Report) {
		r.Ceremonies[0].Date = edtf.MustParse("2025-10-17")
		r.ArmedConflicts[0].Links = append(r.ArmedConflicts[0].Links, cooperation.Link{Kind: cooperation.LinkPartOf, To: "visit"})
	}},
	{cooperation.CodeLinkAgainstDates, "on the same day, or perhaps earlier", quiet, func(r *cooperation.Report) {
		r.Ceremonies[0].Date = edtf.MustParse("2025-10-16/2025-10-17")
		r.ArmedConflicts[0].Links = append(r.ArmedConflicts[0].Links, cooperation.Link{Kind: cooperation.LinkConcerns, To: "visit"})
	}},

	{cooperation.CodeLinkCycle, "tribute before talks before visit before tribute", fires, func(r *cooperation.Report) {
		r.Meetings[0].Links = append(r.Meetings[0].Links, cooperation.Link{Kind: cooperation.LinkBefore, To: "visit"})
		r.Visits[0].Links = []cooperation.Link{{Kind: cooperation.LinkBefore, To: "tribute"}, {Kind: cooperation.LinkBefore, To: "war"}}
		r.ArmedConflicts[0].Links, r.ArmedConflicts[0].Date = nil, edtf.Date{}
	}},
	{cooperation.CodeLinkCycle, "two ways to one end, a circle of other links", quiet, func(r *cooperation.Report) {
		r.Visits[0].Links = []cooperation.Link{{Kind: cooperation.LinkBefore, To: "welcome"}, {Kind: cooperation.LinkConcerns, To: "talks"}}
		r.Meetings[0].Links = append(r.Meetings[0].Links, cooperation.Link{Kind: cooperation.LinkBefore, To: "welcome"}, cooperation.Link{Kind: cooperation.LinkConcerns, To: "visit"})
	}},

	{cooperation.CodeParentCycle, "parts of each other", fires, func(r *cooperation.Report) { r.Organizations[0].Parent = "az-gs" }},
	{cooperation.CodeParentCycle, "parts of one whole", quiet, func(r *cooperation.Report) { r.Organizations[2].Parent = "az-mod" }},
}
