package cooperation

import "unicode/utf8"

// postSet is a set of concepts that the words of a post's title name.
type postSet uint64

// The concepts: what the holder is, over what, and where.
const (
	postMinister postSet = 1 << iota // the person
	postMinistry
	postDeputy // deputy, vice, under-
	postAssistant
	postHead  // head, chief, director
	postChief // the English "chief", which also means a commander
	postCommander
	postChair
	postMember
	postSpeaker
	postPresident
	postMonarch
	postPrime
	postSecretary
	postState // of state
	postPermanent
	postGeneralWord // "general", as in secretary general
	postAttache
	postAmbassador
	postDiplomat
	postRepresentative
	postAdviser
	postSpokes
	postPress
	postInspector
	postGovernor
	postDefence
	postForeign
	postInterior
	postIndustry
	postIntelligence
	postSecurity
	postCouncil
	postProcurement
	postNational
	postMilitary
	postArmedForces
	postJointStaff   // joint chiefs
	postGeneralStaff // general staff, defence staff
	postStaff
	postArmy
	postNavy
	postAir
	postMarines
	postService // any other service
	postFormation
	postDepartment
	postAgency
	postMain
	postCommittee
	postParliament
	postEmbassy
	postAcademy
	postSupreme
	postOperations
	postOffice
	postRepublic
	postOther // a head of something that no role is for
)

// postHeads are the concepts that make a title a post.
const postHeads = postMinister | postDeputy | postAssistant | postHead | postChief | postCommander |
	postChair | postMember | postSpeaker | postPresident | postMonarch | postSecretary | postAttache |
	postAmbassador | postDiplomat | postRepresentative | postAdviser | postSpokes | postInspector |
	postGovernor | postOther

// has reports whether all of the concepts are there.
func (s postSet) has(all postSet) bool { return s&all == all }

// any reports whether at least one of them is.
func (s postSet) any(some postSet) bool { return s&some != 0 }

// postWord returns what a folded word of any language says.
func postWord(w string) postSet {
	if w == "" {
		return 0
	}
	if w[0] < 0x80 {
		if c := postWordEnglish(w); c != 0 {
			return c
		}
		if c := postWordTurkic(w); c != 0 {
			return c
		}
		if c := postWordNordic(w); c != 0 {
			return c
		}
		if c := postWordGerman(w); c != 0 {
			return c
		}
		return postWordRomance(w)
	}
	if w[0] == 0xD0 || w[0] == 0xD1 || w[0] == 0xD2 || w[0] == 0xD3 {
		return postWordRussian(w)
	}
	switch r, _ := utf8.DecodeRuneInString(w); {
	case r >= 0x4E00 && r <= 0x9FFF:
		return postWordHan(w)
	case r >= 0x0370 && r <= 0x03FF:
		return postWordGreek(w)
	case r >= 0x0590 && r <= 0x05FF:
		return postWordHebrew(w)
	case r >= 0x0600 && r <= 0x06FF:
		return postWordArabic(w)
	}
	return postWordKorean(w)
}
