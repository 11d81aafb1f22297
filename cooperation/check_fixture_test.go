package cooperation_test

import (
	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// talks is a report of about the size and shape of a news article on defence
// talks, without any problem. All people in it are invented.
func talks() *cooperation.Report {
	d := edtf.MustParse
	return &cooperation.Report{
		ID: "talks-2025",
		Source: cooperation.Source{
			Title: "Talks Strengthen Defence Ties", Publisher: "Example Defence News", Country: "GB",
			Kind: cooperation.SourceNews, URL: "https://news.example/talks", Published: d("2025-10-20"),
			Retrieved: d("2025-11-02"), Language: "en", Reliability: cooperation.ReliabilityC,
			DerivedFrom: []string{"https://mod.example/release/17", "release-17"},
			Origin:      cooperation.Origin{Country: "AZ", Role: cooperation.OrganMinistryOfDefence},
		},
		Officials: []cooperation.Official{
			{
				ID: "host", Name: cooperation.Name{Full: "Adil Hostov"}, Party: "AZ",
				Ranks: []cooperation.Rank{{Text: "Col. Gen."}},
				Posts: []cooperation.Post{
					{Title: "First Deputy Minister of Defence", Role: cooperation.RoleDeputyDefenceMinister, Of: "az-mod"},
					{Title: "Chief of the General Staff", Role: cooperation.RoleChiefOfGeneralStaff, Of: "AZ"},
				},
			},
			{
				ID: "guest", Name: cooperation.Name{Full: "Guest Il-ban", Family: "Guest", Given: "Il-ban",
					Forms: []cooperation.Text{{Text: "게스트 일반", Lang: "ko"}}},
				Party: "KR", Ranks: []cooperation.Rank{{Text: "Maj. Gen."}},
				Posts: []cooperation.Post{{Title: "Director of a department", Role: cooperation.RoleHeadOfDepartment, Of: "kr-mnd"}},
			},
		},
		Organizations: []cooperation.Organization{
			{ID: "az-mod", Name: cooperation.Name{Full: "Ministry of Defence"}, Kind: cooperation.OrganizationGovernment,
				Country: "AZ", Role: cooperation.OrganMinistryOfDefence},
			{ID: "az-gs", Name: cooperation.Name{Full: "General Staff"}, Kind: cooperation.OrganizationArmedForces,
				Country: "AZ", Role: cooperation.OrganGeneralStaff, Parent: "az-mod"},
			{ID: "kr-mnd", Name: cooperation.Name{Full: "Ministry of National Defense"}, Kind: cooperation.OrganizationGovernment,
				Country: "KR", Role: cooperation.OrganMinistryOfDefence},
		},
		Delegations: []cooperation.Delegation{{
			ID: "group", Party: "KR", Name: "South Korean delegation", Head: cooperation.Participant{Official: "guest"},
			Members: []cooperation.Participant{{Label: "officers", Count: 4}}, Size: 5,
		}},
		Visits: []cooperation.Visit{{
			ID: "visit", Kind: cooperation.VisitOfficial, Level: cooperation.LevelGeneralOfficer, Status: cooperation.ProgressCompleted,
			Guests: []cooperation.Party{"KR"}, Hosts: []cooperation.Party{"AZ"}, Date: d("2025-10"), DateBasis: cooperation.BasisInferred,
			Place: cooperation.Place{Country: "AZ", City: "Baku"}, Delegations: []cooperation.ID{"group"},
			Legs: []cooperation.Leg{{Place: cooperation.Place{City: "Ganja"}, Date: d("2025-10-15")}, {Place: cooperation.Place{City: "Baku"}, Date: d("2025-10-16/2025-10-17")}},
		}},
		Meetings: []cooperation.Meeting{{
			ID: "talks", Kind: cooperation.MeetingTalks, Status: cooperation.ProgressCompleted, Visit: "visit",
			Guests: []cooperation.Party{"KR"}, Hosts: []cooperation.Party{"AZ"}, Date: d("2025-10-16"),
			Place:        cooperation.Place{Country: "AZ", City: "Baku", Site: "General Staff headquarters", Identifier: cooperation.Identifier{Scheme: "geonames", Value: "587084"}},
			Delegations:  []cooperation.ID{"group"},
			Participants: []cooperation.Participant{{Official: "host", Role: cooperation.ParticipantHost}},
			Topics: []cooperation.Topic{
				{Text: "military development", Sector: cooperation.SectorMilitary},
				{Text: "regional security", Sector: cooperation.SectorRegionalSecurity},
				{Text: "sharing experience", Sector: cooperation.SectorExperience},
				{Text: "domestic stability", Sector: cooperation.SectorDomesticSecurity},
			},
			Links:     []cooperation.Link{{Kind: cooperation.LinkFollowed, To: "tribute"}},
			Citations: []cooperation.Citation{{Field: "/place/city", Locator: "para. 1", Quotation: "held defence talks in Baku", Credibility: 2}},
		}},
		Ceremonies: []cooperation.Ceremony{{
			ID: "tribute", Kind: cooperation.CeremonyTribute, Visit: "visit", Guests: []cooperation.Party{"KR"}, Hosts: []cooperation.Party{"AZ"},
			Places:      []cooperation.Place{{Country: "AZ", City: "Baku", Site: "Alley of Martyrs"}, {Country: "AZ", City: "Baku", Site: "Eternal Flame"}},
			Honours:     "fallen soldiers",
			Delegations: []cooperation.ID{"group"},
			Links:       []cooperation.Link{{Kind: cooperation.LinkBefore, To: "talks"}},
		}},
		Statements: []cooperation.Statement{
			{ID: "welcome", Speakers: []cooperation.Participant{{Official: "host"}}, Mode: cooperation.StatementIndirect,
				Text: "was pleased to see them", At: "talks"},
			{ID: "praise", Speakers: []cooperation.Participant{{Official: "host"}}, Mode: cooperation.StatementPartial,
				Text: "highly appreciated the achievements", At: "talks", Topics: []cooperation.Topic{{Sector: cooperation.SectorMilitary}}},
			{ID: "thanks", Speakers: []cooperation.Participant{{Official: "guest"}}, Mode: cooperation.StatementIndirect,
				Text: "thanked the hosts for their hospitality", At: "talks"},
			{ID: "visits", Speakers: []cooperation.Participant{{Official: "guest"}}, Mode: cooperation.StatementPartial,
				Text: "the importance of mutual visits", At: "talks", Translations: []cooperation.Translation{{Text: "상호 방문의 중요성", Lang: "ko"}}},
			{ID: "sources", Speakers: []cooperation.Participant{{Label: "sources"}}, Mode: cooperation.StatementIndirect,
				Text: "the growing engagement reflects the efforts of both nations"},
			{ID: "background", Mode: cooperation.StatementNarrated, Text: "has expanded its partnerships across Europe"},
		},
		Agreements: []cooperation.Agreement{{
			ID: "memorandum", Kind: cooperation.AgreementMemorandum, Binding: cooperation.BindingNo,
			Title: []cooperation.Text{{Text: "Memorandum of Understanding on defence cooperation"}}, Parties: []cooperation.Party{"AZ", "KR"},
			Actions: []cooperation.AgreementAction{
				{Kind: cooperation.ActionSigned, Date: d("2013-08"), By: []cooperation.Participant{{Official: "guest", Role: cooperation.ParticipantSignatory}}},
				{Kind: cooperation.ActionEnteredIntoForce, Date: d("2014")},
			},
			Identifiers: []cooperation.Identifier{{Scheme: "unts", Value: "I-00001"}},
		}},
		Offices: []cooperation.Office{{
			ID: "attache", Kind: cooperation.OfficeAttache, Label: "military attaché office", Sending: "KR", Receiving: "AZ",
			Place: cooperation.Place{Country: "AZ", City: "Baku"},
			Actions: []cooperation.OfficeAction{
				{Kind: cooperation.OfficeOpened, Date: d("2015"), According: "host"},
				{Kind: cooperation.OfficeOpened, Date: d("2015-09"), According: "guest",
					Citations: []cooperation.Citation{{Field: "/date", Origin: cooperation.Origin{Name: "Example Agency"}}}},
			},
		}},
		Milestones: []cooperation.Milestone{{ID: "relations", Kind: cooperation.MilestoneEstablished, Parties: []cooperation.Party{"AZ", "KR"}, Date: d("199X")}},
		ArmedConflicts: []cooperation.ArmedConflict{{
			ID: "war", Label: "2020 Nagorno-Karabakh conflict", Parties: []cooperation.Party{"AZ", "AM"}, Date: d("2020"), Duration: "P6W",
			Labels: []cooperation.ConflictLabel{{Text: "six-week war"}},
			Links:  []cooperation.Link{{Kind: cooperation.LinkFollowed, To: "attache"}, {Kind: cooperation.LinkPrompted, To: "modernising", According: "az-mod"}},
		}},
		Activities: []cooperation.Activity{{
			ID: "modernising", Kind: cooperation.ActivityOther, Label: "modernisation", Sides: []cooperation.Side{{Party: "AZ", Role: cooperation.SideRecipient}},
			Topics: []cooperation.Topic{{Text: "defence technology and training", Sector: cooperation.SectorTechnology}},
			Items:  []cooperation.Item{{Text: "simulators", Count: 2}},
		}},
	}
}
