package main

import (
	c "github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// bakuReport is the report "Azerbaijan, South Korea Strengthen Defense Ties in
// Baku Talks", sentence by sentence: every sentence is a record or a field,
// and nothing is filled in that it does not say. It does not say when the
// talks were held, so nothing here does.
func bakuReport() *c.Report {
	return &c.Report{
		ID: "baku-talks",
		Source: c.Source{
			Title:    "Azerbaijan, South Korea Strengthen Defense Ties in Baku Talks",
			Kind:     c.SourceNews,
			Language: "en",
		},
		Officials: []c.Official{{
			ID:    "valiyev",
			Name:  c.Name{Full: "Karim Valiyev"},
			Party: "AZ",
			Ranks: []c.Rank{{Text: "Col. Gen."}},
			Posts: []c.Post{
				{Title: "First Deputy Minister of Defence", Role: c.RoleDeputyDefenceMinister, Of: "AZ"},
				{Title: "Chief of the General Staff", Role: c.RoleChiefOfGeneralStaff, Of: "AZ"},
			},
		}, {
			ID:    "choi",
			Name:  c.Name{Full: "Choi Chun-song"},
			Party: "KR",
			Ranks: []c.Rank{{Text: "Maj. Gen."}},
			Posts: []c.Post{{
				Title: "Director of the Foreign Intelligence Department at South Korea's Ministry of National Defense",
				Role:  c.RoleHeadOfDepartment,
				Of:    "korean-mnd",
			}},
		}},
		Organizations: []c.Organization{{
			ID:      "korean-mnd",
			Name:    c.Name{Full: "Ministry of National Defense"},
			Kind:    c.OrganizationGovernment,
			Country: "KR",
			Role:    c.OrganMinistryOfDefence,
		}},
		Delegations: []c.Delegation{{
			ID:    "koreans",
			Party: "KR",
			Name:  "South Korean delegation",
			Head:  c.Participant{Official: "choi"},
		}},
		Meetings: []c.Meeting{{
			ID:           "talks",
			Kind:         c.MeetingTalks,
			Status:       c.ProgressCompleted,
			Guests:       []c.Party{"KR"},
			Hosts:        []c.Party{"AZ"},
			Place:        c.Place{Country: "AZ", City: "Baku", Site: "General Staff headquarters"},
			Delegations:  []c.ID{"koreans"},
			Participants: []c.Participant{{Official: "valiyev", Role: c.ParticipantHost}},
			Purpose:      "to expand cooperation on military development and regional security",
			Topics: []c.Topic{
				{Text: "military development", Sector: c.SectorMilitary},
				{Text: "regional security", Sector: c.SectorRegionalSecurity},
				{Text: "defence collaboration", Sector: c.SectorDefencePolicy},
				{Text: "sharing experience", Sector: c.SectorExperience},
				{Text: "new areas of partnership"},
				{Text: "domestic stability", Sector: c.SectorDomesticSecurity},
				{Text: "future joint initiatives"},
			},
		}},
		Ceremonies: []c.Ceremony{{
			ID:     "flowers",
			Kind:   c.CeremonyTribute,
			Guests: []c.Party{"KR"},
			Hosts:  []c.Party{"AZ"},
			Places: []c.Place{
				{Country: "AZ", City: "Baku", Site: "Alley of Martyrs memorial ground"},
				{Country: "AZ", City: "Baku", Site: "Eternal Flame monument"},
			},
			Honours:     "Azerbaijan's fallen soldiers",
			Delegations: []c.ID{"koreans"},
			Links:       []c.Link{{Kind: c.LinkBefore, To: "talks"}},
		}},
		Statements: []c.Statement{{
			ID:       "valiyev-welcome",
			Speakers: []c.Participant{{Official: "valiyev"}},
			Mode:     c.StatementIndirect,
			Text:     "welcomed the delegation and said he was pleased to see them in Azerbaijan",
			At:       "talks",
		}, {
			ID:       "valiyev-achievements",
			Speakers: []c.Participant{{Official: "valiyev"}},
			Mode:     c.StatementPartial,
			Text:     "highly appreciated the achievements made within the framework of military cooperation between the two countries",
			At:       "talks",
			Topics:   []c.Topic{{Text: "military cooperation", Sector: c.SectorMilitary}},
		}, {
			ID:       "choi-thanks",
			Speakers: []c.Participant{{Official: "choi"}},
			Mode:     c.StatementIndirect,
			Text:     "thanked the Azerbaijani side for its hospitality",
			At:       "talks",
		}, {
			ID:       "choi-visits",
			Speakers: []c.Participant{{Official: "choi"}},
			Mode:     c.StatementPartial,
			Text:     "the importance of mutual visits in further strengthening relations",
			At:       "talks",
			Topics:   []c.Topic{{Text: "mutual visits"}},
		}, {
			ID:   "expanded",
			Mode: c.StatementNarrated,
			Text: "Azerbaijan and South Korea have since expanded cooperation on defence, energy and technology",
			Topics: []c.Topic{
				{Text: "defence", Sector: c.SectorMilitary},
				{Text: "energy", Sector: c.SectorEnergy},
				{Text: "technology", Sector: c.SectorTechnology},
			},
			Links: []c.Link{{Kind: c.LinkFollowed, To: "relations"}},
		}, {
			ID:   "modernization",
			Mode: c.StatementNarrated,
			Text: "the conflict prompted Azerbaijan to prioritize modernizing its military and to pursue advanced partners for defence technology and training",
			Topics: []c.Topic{
				{Text: "modernizing its military", Sector: c.SectorMilitary},
				{Text: "defence technology", Sector: c.SectorTechnology},
				{Text: "training", Sector: c.SectorTraining},
			},
			Links: []c.Link{{Kind: c.LinkConcerns, To: "karabakh-2020"}},
		}, {
			ID:   "global-partnerships",
			Mode: c.StatementNarrated,
			Text: "South Korea has expanded its global defence partnerships and exports, particularly across Europe, amid rising demand",
			Topics: []c.Topic{
				{Text: "global defence partnerships", Sector: c.SectorDefencePolicy},
				{Text: "exports", Sector: c.SectorProcurement},
			},
		}, {
			ID:       "sources-said",
			Speakers: []c.Participant{{Label: "sources"}},
			Mode:     c.StatementIndirect,
			Text:     "the growing engagement reflects both nations' efforts to deepen cooperation and adapt to shifting regional security dynamics",
			Topics:   []c.Topic{{Text: "shifting regional security dynamics", Sector: c.SectorRegionalSecurity}},
		}},
		Offices: []c.Office{{
			ID:        "attache-office",
			Kind:      c.OfficeAttache,
			Label:     "military attaché office",
			Sending:   "KR",
			Receiving: "AZ",
			Place:     c.Place{Country: "AZ", City: "Baku"},
			Actions: []c.OfficeAction{{
				Kind:      c.OfficeOpened,
				Date:      edtf.MustParse("2015"),
				DateBasis: c.BasisStated,
			}},
		}},
		Milestones: []c.Milestone{{
			ID:        "relations",
			Kind:      c.MilestoneEstablished,
			Parties:   []c.Party{"AZ", "KR"},
			Date:      edtf.MustParse("199X"),
			DateBasis: c.BasisStated,
		}},
		ArmedConflicts: []c.ArmedConflict{{
			ID:        "karabakh-2020",
			Label:     "2020 Nagorno-Karabakh conflict",
			Parties:   []c.Party{"AZ", "AM"},
			Date:      edtf.MustParse("2020"),
			DateBasis: c.BasisStated,
			Duration:  "P6W",
			Place:     c.Place{Site: "Nagorno-Karabakh"},
			Links: []c.Link{
				{Kind: c.LinkFollowed, To: "attache-office"},
				{Kind: c.LinkPrompted, To: "modernization"},
			},
		}},
	}
}
