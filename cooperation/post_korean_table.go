package cooperation

import "strings"

// postWordKorean reads a Hangul word by the parts it is made of: 국방부장관 is
// 국방부 (ministry of defence) and 장관 (minister).
func postWordKorean(w string) postSet {
	c := postParts(w, postKoreanParts[:])
	if c != 0 && strings.HasSuffix(w, "장") && !c.any(postHeads) {
		c |= postHead // the head of what the word names: 방위사업청장
	}
	return c
}

// postWordHan reads a word of Chinese characters, Chinese or Japanese, in the
// same way.
func postWordHan(w string) postSet {
	return postParts(w, postHanParts[:])
}

func postParts(w string, parts []postStem) postSet {
	var c postSet
	for i := range parts {
		p := &parts[i]
		if at := strings.Index(w, p.stem); at >= 0 {
			c |= p.set
			w = w[:at] + " " + w[at+len(p.stem):]
		}
	}
	return c
}

// postKoreanParts are looked for in this order, each one taken out of the word
// when found, so that longer parts stand before those inside them. The South
// Korean ministry's own English makes a 실장 of policy a deputy minister.
var postKoreanParts = [...]postStem{
	{"국방정책실장", postDeputy | postMinister | postDefence}, {"국방정책차관보", postDeputy | postMinister | postDefence},
	{"국가안보실장", postNational | postSecurity | postAdviser}, {"안보보좌관", postNational | postSecurity | postAdviser},
	{"국가정보원", postIntelligence | postAgency}, {"국정원", postIntelligence | postAgency},
	{"방위사업청", postProcurement | postAgency}, {"방사청", postProcurement | postAgency},
	{"합동참모본부", postJointStaff}, {"합동참모회의", postJointStaff}, {"합동참모", postJointStaff}, {"합참", postJointStaff},
	{"국방위원회", postDefence | postCommittee | postParliament}, {"국방위원장", postDefence | postCommittee | postParliament | postChair},
	{"국방위", postDefence | postCommittee | postParliament},
	{"국회의장", postParliament | postSpeaker}, {"국회의원", postParliament | postMember}, {"국회", postParliament},
	{"방위상", postDefence | postMinister}, {"외무상", postForeign | postMinister},
	{"외교부", postForeign | postMinistry}, {"외교", postForeign}, {"국방부", postDefence | postMinistry}, {"국방", postDefence},
	{"행정안전부", postInterior | postMinistry},
	{"부총리", postDeputy | postPrime | postMinister}, {"국무총리", postPrime | postMinister}, {"총리", postPrime | postMinister}, {"대통령", postPresident}, {"국왕", postMonarch},
	{"차관보", postDeputy | postMinister}, {"차관", postDeputy | postMinister}, {"장관", postMinister},
	{"육군", postArmy}, {"해군", postNavy}, {"공군", postAir}, {"해병대", postMarines},
	{"참모총장", postHead | postStaff}, {"총참모장", postGeneralStaff | postHead}, {"총참모", postGeneralStaff},
	{"부사령관", postDeputy | postCommander}, {"작전사령관", postCommander | postFormation}, {"총사령관", postCommander | postSupreme}, {"사령관", postCommander},
	{"참모차장", postDeputy | postHead | postStaff}, {"차장", postDeputy | postHead}, {"부의장", postDeputy | postChair}, {"의장", postChair}, {"의원", postMember | postParliament},
	{"위원장", postChair}, {"위원회", postCommittee}, {"위원", postMember}, {"무관", postAttache},
	{"대사관", postEmbassy}, {"대사", postAmbassador}, {"영사", postDiplomat}, {"공사", postDiplomat},
	{"대변인", postSpokes}, {"보좌관", postAdviser}, {"고문", postAdviser}, {"정보본부장", postHead | postIntelligence | postAgency},
	{"정보", postIntelligence}, {"국장", postHead | postDepartment}, {"과장", postHead | postDepartment}, {"부장", postHead | postDepartment},
	{"본부장", postHead | postDepartment}, {"단장", postHead | postDepartment}, {"실장", postHead | postDepartment},
	{"청장", postHead | postAgency}, {"원장", postHead | postAgency}, {"총장", postHead}, {"학교장", postHead | postAcademy},
	{"사관학교", postAcademy}, {"대학교", postAcademy}, {"군단장", postCommander | postFormation}, {"사단장", postCommander | postFormation},
	{"여단장", postCommander | postFormation}, {"함대", postFormation}, {"연합", postFormation},
}

var postHanParts = [...]postStem{
	{"副部长", postDeputy | postMinister}, {"副部長", postDeputy | postMinister}, {"副大臣", postDeputy | postMinister},
	{"国防", postDefence}, {"國防", postDefence}, {"防衛", postDefence}, {"外交", postForeign}, {"外務", postForeign},
	{"部长", postMinister}, {"部長", postMinister}, {"长官", postMinister}, {"長官", postMinister}, {"防长", postMinister | postDefence}, {"大臣", postMinister},
	{"总参谋长", postGeneralStaff | postHead}, {"參謀總長", postGeneralStaff | postHead}, {"統合幕僚長", postJointStaff | postHead},
	{"陸上幕僚長", postArmy | postHead}, {"海上幕僚長", postNavy | postHead}, {"航空幕僚長", postAir | postHead},
	{"海军", postNavy}, {"空军", postAir}, {"陆军", postArmy}, {"司令员", postCommander}, {"司令", postCommander},
	{"武官", postAttache}, {"大使", postAmbassador}, {"国家主席", postPresident}, {"总统", postPresident}, {"總統", postPresident},
	{"大統領", postPresident}, {"总理", postPrime | postMinister}, {"首相", postPrime | postMinister}, {"发言人", postSpokes},
}
