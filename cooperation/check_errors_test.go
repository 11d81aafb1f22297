package cooperation_test

import (
	"strings"

	"github.com/defcoop/defcoop/cooperation"
)

// checkCase changes the report of talks() in one way. If fires is set, the
// rule code must fire; if not, the report must have no problem at all: the
// change comes near the rule, or shows what it must let pass.
type checkCase struct {
	code  cooperation.Code
	name  string
	fires bool
	edit  func(*cooperation.Report)
}

const (
	fires = true
	quiet = false
)

// errorCases try every rule whose breach is an error.
var errorCases = []checkCase{
	{cooperation.CodeMissing, "report without ID", fires, func(r *cooperation.Report) { r.ID = "" }},
	{cooperation.CodeMissing, "item without text", fires, func(r *cooperation.Report) { r.Activities[0].Items[0].Text = "" }},
	{cooperation.CodeMissing, "record without ID and kind", fires, func(r *cooperation.Report) {
		r.Milestones = append(r.Milestones, cooperation.Milestone{})
	}},
	{cooperation.CodeMissing, "empty list where one is needed", fires, func(r *cooperation.Report) { r.Milestones[0].Parties = []cooperation.Party{} }},
	{cooperation.CodeMissing, "empty member of a list", fires, func(r *cooperation.Report) {
		r.Visits[0].Guests = append(r.Visits[0].Guests, "")
		r.Retracts = []cooperation.ID{""}
		r.Source.Authors = []string{""}
	}},
	{cooperation.CodeMissing, "name of nothing but blanks", fires, func(r *cooperation.Report) { r.Officials[0].Name.Full = " \u00a0\t" }},
	{cooperation.CodeMissing, "member of a list of nothing but blanks", fires, func(r *cooperation.Report) { r.Source.Authors = []string{"\u3000"} }},
	{cooperation.CodeMissing, "participant who is nobody", fires, func(r *cooperation.Report) { r.Meetings[0].Participants[0] = cooperation.Participant{Party: "AZ"} }},
	{cooperation.CodeMissing, "participant with an ID or a label", quiet, func(r *cooperation.Report) {
		r.Meetings[0].Participants = append(r.Meetings[0].Participants, cooperation.Participant{Label: "officers"})
	}},
	{cooperation.CodeMissing, "topic of nothing", fires, func(r *cooperation.Report) { r.Meetings[0].Topics[0] = cooperation.Topic{Lang: "en"} }},
	{cooperation.CodeMissing, "topic of blanks without sector", fires, func(r *cooperation.Report) { r.Meetings[0].Topics[0] = cooperation.Topic{Text: "  "} }},
	{cooperation.CodeMissing, "post of nothing", fires, func(r *cooperation.Report) { r.Officials[0].Posts[0] = cooperation.Post{Of: "AZ"} }},
	{cooperation.CodeMissing, "rank of nothing", fires, func(r *cooperation.Report) { r.Officials[0].Ranks[0] = cooperation.Rank{Grade: cooperation.OF8} }},
	{cooperation.CodeMissing, "head and through not given", quiet, func(r *cooperation.Report) {
		r.Delegations[0].Size, r.Delegations[0].Head = 0, cooperation.Participant{}
		r.Statements[2].At, r.Statements[3].At = "", ""
	}},

	{cooperation.CodeMissingLabel, "other without a word for it", fires, func(r *cooperation.Report) {
		r.Source.Kind = cooperation.SourceOther
		r.Organizations[1].Role = cooperation.OrganOther
		r.Organizations[2].Kind = cooperation.OrganizationOther
		r.Visits[0].Kind, r.Visits[0].Level, r.Visits[0].Status = cooperation.VisitOther, cooperation.LevelOther, cooperation.ProgressOther
		r.Meetings[0].Participants[0].Role = cooperation.ParticipantOther
		r.Meetings[0].Links[0].Kind = cooperation.LinkOther
	}},
	{cooperation.CodeMissingLabel, "other with blanks for it", fires, func(r *cooperation.Report) {
		r.Organizations[1].Role, r.Organizations[1].Label = cooperation.OrganOther, " "
		r.Meetings[0].Topics[0] = cooperation.Topic{Sector: cooperation.SectorOther, Text: "\t"}
	}},
	{cooperation.CodeMissingLabel, "other with its word", quiet, func(r *cooperation.Report) {
		r.Source.Kind, r.Source.Label = cooperation.SourceOther, "postcard"
		r.Organizations[1].Role, r.Organizations[1].Label = cooperation.OrganOther, "hydrographic service"
	}},
	{cooperation.CodeMissingLabel, "word without other", quiet, func(r *cooperation.Report) { r.Visits[0].Label = "official visit" }},

	{cooperation.CodeOutOfRange, "numbers that mean nothing", fires, func(r *cooperation.Report) {
		r.Delegations[0].Size = -1
		r.Delegations[0].Members[0].Count = -2
		r.Activities[0].Items[0].Count = -3
		r.Meetings[0].Citations[0].Credibility = 7
	}},
	{cooperation.CodeOutOfRange, "smallest and largest numbers", quiet, func(r *cooperation.Report) {
		r.Delegations[0].Size = 0
		r.Meetings[0].Citations[0].Credibility = 6
	}},

	{cooperation.CodeInvalidUTF8, "broken text", fires, func(r *cooperation.Report) {
		r.Source.Title = "Talks\xff"
		r.Statements[0].Text = "\xed\xa0\x80" // half a surrogate pair
		r.Source.Authors = []string{"A\xc0\xaf"}
	}},
	{cooperation.CodeInvalidUTF8, "text in many scripts", quiet, func(r *cooperation.Report) {
		r.Source.Title = "Bakıda danışıqlar 바쿠 회담 مباحثات 会谈 \U00020000"
	}},

	{cooperation.CodeUnknownTerm, "terms of no enumeration", fires, func(r *cooperation.Report) {
		r.Source.Kind, r.Source.Reliability = "blog", "G"
		r.Visits[0].Status = "Completed"
		r.Visits[0].DateBasis = "guessed"
		r.Offices[0].Branch = "air force"
		r.Officials[0].Posts[0].Role = "minister-of-defence"
		r.Officials[0].Ranks[0].Grade, r.Officials[0].Ranks[0].Title = "OF-11", "colonel general"
		r.Agreements[0].Binding = "yes"
		r.Agreements[0].Actions[0].Kind = "sign"
		r.Meetings[0].Polarity = "no"
		r.Meetings[0].Topics[0].Sector = "the one with the tanks"
		r.Activities[0].Sides[0].Role = "both"
	}},
	{cooperation.CodeUnknownTerm, "other terms", quiet, func(r *cooperation.Report) {
		r.Visits[0].Status, r.Visits[0].Polarity = cooperation.ProgressPostponed, cooperation.PolarityUnconfirmed
	}},

	{cooperation.CodeUnknownCountry, "codes of no country", fires, func(r *cooperation.Report) {
		r.Source.Country = "UK"
		r.Meetings[0].Place.Country = "kr"
		r.Visits[0].Guests[0] = "ROK"
		r.Organizations[0].Country = "Azerbaijan"
		r.Officials[0].Posts[0].Of = "QQ"
	}},
	{cooperation.CodeUnknownCountry, "names of countries, and of several", fires, func(r *cooperation.Report) {
		r.Source.Country = "Korea"
		r.Meetings[0].Place.Country = "Norway"
		r.Visits[0].Guests[0] = "Czech Republic"
		r.Organizations[0].Country = "Austria-Hungary"
		r.Officials[0].Posts[0].Of = "Norwya"
	}},
	{cooperation.CodeUnknownCountry, "withdrawn state and Kosovo", quiet, func(r *cooperation.Report) {
		r.Officials[0].Party, r.Officials[1].Party = "SUHH", "XK"
		r.Delegations[0].Head = cooperation.Participant{Label: "a general"}
		r.Officials[0].Ranks, r.Officials[1].Ranks = nil, nil
	}},

	{cooperation.CodeMalformedParty, "neither country nor ID", fires, func(r *cooperation.Report) {
		r.Visits[0].Hosts[0] = "-az"
		r.Offices[0].Sending = "republic of korea"
	}},
	{cooperation.CodeMalformedParty, "organization as a party", quiet, func(r *cooperation.Report) { r.Visits[0].Hosts[0] = "az-mod" }},

	{cooperation.CodeMalformedID, "IDs that are none", fires, func(r *cooperation.Report) {
		r.ID = "Talks 2025"
		r.Retracts = []cooperation.ID{"Talks-2024"}
		r.Activities[0].ID = "über"
		r.ArmedConflicts[0].Links = nil
		r.Statements[0].According = "the host"
		r.Milestones[0].ID = cooperation.ID(strings.Repeat("a", 129))
	}},
	{cooperation.CodeMalformedID, "longest ID and all its characters", quiet, func(r *cooperation.Report) {
		r.Milestones[0].ID = cooperation.ID("0a.b_c:d-e" + strings.Repeat("z", 118))
	}},

	{cooperation.CodeMalformedURL, "addresses that lead nowhere", fires, func(r *cooperation.Report) {
		r.Source.URL = "javascript:alert(1)"
		r.Source.Archived = "https:///talks"
	}},
	{cooperation.CodeMalformedURL, "address with a blank", fires, func(r *cooperation.Report) { r.Source.URL = "https://news.example/a b" }},
	{cooperation.CodeMalformedURL, "address without scheme", fires, func(r *cooperation.Report) { r.Source.URL = "www.news.example/talks" }},
	{cooperation.CodeMalformedURL, "address with port, query, fragment and letters", quiet, func(r *cooperation.Report) {
		r.Source.URL = "HTTP://news.example:8080/bakı?id=1&x=%20#top"
	}},

	{cooperation.CodeMalformedLanguage, "names of languages", fires, func(r *cooperation.Report) {
		r.Source.Language = "English"
		r.Officials[1].Name.Forms[0].Lang = "ko_KR"
		r.Statements[0].Lang = "the language of the host"
	}},
	{cooperation.CodeMalformedLanguage, "tags with script and region", quiet, func(r *cooperation.Report) {
		r.Source.Language = "az-Cyrl-AZ"
		r.Officials[1].Name.Forms[0].Lang = "ko-KR"
	}},

	{cooperation.CodeMissing, "column, detail without a name or a value", fires, func(r *cooperation.Report) {
		r.Source.RowKey = []string{"course", "", " "}
		r.Activities[0].Details = []cooperation.Detail{{Name: "course"}, {Value: "Staff Course"}, {Name: " ", Value: "1"}}
		r.Ceremonies[0].Identifiers = []cooperation.Identifier{{Scheme: "example-register"}}
	}},
	{cooperation.CodeMissing, "details with names and values", quiet, func(r *cooperation.Report) {
		r.Activities[0].Details = []cooperation.Detail{{Name: "course", Value: "Staff Course"}, {Name: "course", Value: "0"}}
	}},

	{cooperation.CodeMalformedDuration, "duration in words", fires, func(r *cooperation.Report) { r.ArmedConflicts[0].Duration = "six weeks" }},
	{cooperation.CodeMalformedDuration, "duration in days", quiet, func(r *cooperation.Report) { r.ArmedConflicts[0].Duration = "P44D" }},

	{cooperation.CodeMalformedScheme, "scheme in capitals", fires, func(r *cooperation.Report) { r.Agreements[0].Identifiers[0].Scheme = "UN Treaty Series" }},
	{cooperation.CodeMalformedScheme, "scheme of letters, digits and signs", quiet, func(r *cooperation.Report) { r.Agreements[0].Identifiers[0].Scheme = "un.treaty-series_2" }},

	{cooperation.CodeMalformedPointer, "field by its name", fires, func(r *cooperation.Report) { r.Meetings[0].Citations[0].Field = "date" }},
	{cooperation.CodeMalformedPointer, "stray tilde", fires, func(r *cooperation.Report) { r.Meetings[0].Citations[0].Field = "/place~" }},

	{cooperation.CodeMalformedPointer, "citation of the whole record", quiet, func(r *cooperation.Report) { r.Meetings[0].Citations[0].Field = "" }},

	{cooperation.CodeMalformedPointer, "column of a key with a stray tilde", fires, func(r *cooperation.Report) { r.Source.RowKey = []string{"course", "/place~"} }},
	{cooperation.CodeMalformedPointer, "column named with a tilde", quiet, func(r *cooperation.Report) { r.Source.RowKey = []string{"cost ~", "a/b"} }},
	{cooperation.CodeUnresolvedPointer, "column of a key that is no field of a happening", fires, func(r *cooperation.Report) {
		r.Source.RowKey = []string{"/visits", "/place/town", "/date/year", "/sides/0/party", "/topics/text"}
	}},
	{cooperation.CodeUnresolvedPointer, "columns of a key that are fields of a happening or agreement, and details", quiet, func(r *cooperation.Report) {
		r.Source.RowKey = []string{"/date", "/place/city", "/place/identifier/value", "/guests", "/honours", "/occasion", "/sides", "/actions", "date", "course"}
	}},
	{cooperation.CodeUnresolvedPointer, "no such field", fires, func(r *cooperation.Report) { r.Meetings[0].Citations[0].Field = "/meetings/0/date" }},
	{cooperation.CodeUnresolvedPointer, "no such member", fires, func(r *cooperation.Report) { r.Meetings[0].Citations[0].Field = "/topics/4/text" }},
	{cooperation.CodeUnresolvedPointer, "member by name", fires, func(r *cooperation.Report) { r.Meetings[0].Citations[0].Field = "/topics/-" }},
	{cooperation.CodeUnresolvedPointer, "member with a leading zero", fires, func(r *cooperation.Report) { r.Meetings[0].Citations[0].Field = "/topics/01" }},
	{cooperation.CodeUnresolvedPointer, "below a date", fires, func(r *cooperation.Report) { r.Meetings[0].Citations[0].Field = "/date/year" }},
	{cooperation.CodeUnresolvedPointer, "in another carrier", fires, func(r *cooperation.Report) { r.Offices[0].Actions[1].Citations[0].Field = "/sending" }},
	{cooperation.CodeUnresolvedPointer, "all kinds of fields, given or not", quiet, func(r *cooperation.Report) {
		add := func(field string) {
			r.Meetings[0].Citations = append(r.Meetings[0].Citations, cooperation.Citation{Field: field})
		}
		for _, f := range []string{"", "/id", "/date", "/dateBasis", "/place", "/place/identifier/value", "/topics", "/topics/3", "/topics/3/text", "/guests/0", "/participants/0/post/title", "/links/0/to", "/occasion"} {
			add(f)
		}
		r.Meetings[0].Links[0].Citations = []cooperation.Citation{{Field: "/kind"}}
	}},

	{cooperation.CodeMalformedDerivation, "neither address nor ID", fires, func(r *cooperation.Report) { r.Source.DerivedFrom[0] = "press service of the ministry" }},

	{cooperation.CodeMalformedDerivation, "addresses and IDs of other reports", quiet, func(r *cooperation.Report) {
		r.Source.DerivedFrom = []string{"http://mod.example", "https://mod.example/a?b=c", "report:17", "17"}
	}},

	{cooperation.CodeDuplicateID, "one ID for two records", fires, func(r *cooperation.Report) {
		r.Meetings[0].ID = "visit"
		r.Ceremonies[0].Links = nil
		for i := range r.Statements {
			r.Statements[i].At = ""
		}
		r.Statements[1].ID = "welcome"
	}},
	{cooperation.CodeDuplicateID, "ID of the report", quiet, func(r *cooperation.Report) { r.Milestones[0].ID = r.ID }},

	{cooperation.CodeDanglingReference, "references to nothing", fires, func(r *cooperation.Report) {
		r.Meetings[0].Visit = "another-visit"
		r.Meetings[0].Participants[0].Official = "somebody"
		r.Statements[4].At = "elsewhere"
		r.Organizations[1].Parent = "az-government"
		r.Visits[0].Hosts[0] = "azerbaijan"
		r.Offices[0].Actions[0].According = "spokesman"
		r.Milestones[0].Links = []cooperation.Link{{Kind: cooperation.LinkPrompted, To: "friendship"}}
	}},

	{cooperation.CodeDanglingReference, "references forward, and to what a later list holds", quiet, func(r *cooperation.Report) {
		r.Officials[0].Links = []cooperation.Link{{Kind: cooperation.LinkConcerns, To: "modernising", According: "guest"}}
	}},

	{cooperation.CodeWrongReference, "references to other things", fires, func(r *cooperation.Report) {
		r.Meetings[0].Visit = "tribute"
		r.Meetings[0].Participants[0].Official = "group"
		r.Statements[4].At = "host"
		r.Organizations[1].Parent = "war"
		r.Delegations[0].Party = "guest"
		r.Visits[0].According = "memorandum"
	}},
	{cooperation.CodeWrongReference, "organization as participant, speaker and witness", quiet, func(r *cooperation.Report) {
		r.Meetings[0].Participants = append(r.Meetings[0].Participants, cooperation.Participant{Official: "az-mod"})
		r.Statements[4].Speakers[0] = cooperation.Participant{Official: "kr-mnd"}
		r.Visits[0].According = "az-mod"
		r.Statements[5].At = "tribute"
		r.Agreements[0].Actions[1].At = ""
	}},

	{cooperation.CodeSelfReference, "report and records that name themselves", fires, func(r *cooperation.Report) {
		r.Retracts = []cooperation.ID{"talks-2025"}
		r.Source.DerivedFrom = []string{"https://news.example/talks", "talks-2025"}
		r.Organizations[1].Parent = "az-gs"
		r.Meetings[0].Links = []cooperation.Link{{Kind: cooperation.LinkBefore, To: "talks"}}
	}},
	{cooperation.CodeSelfReference, "report that names others", quiet, func(r *cooperation.Report) {
		r.Retracts = []cooperation.ID{"talks-2024"}
		r.Officials[0].According = "host"
	}},
}
