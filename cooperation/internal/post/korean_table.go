package post

import "strings"

// meaningKorean reads a Hangul word by the parts it is made of: 국방부장관 is
// 국방부 (ministry of defence) and 장관 (minister).
func meaningKorean(w string) concepts {
	c := parts(w, koreanParts[:])
	if c != 0 && strings.HasSuffix(w, "장") && !c.any(heads) {
		c |= head // the head of what the word names: 방위사업청장
	}
	return c
}

// meaningHan reads a word of Chinese characters, Chinese or Japanese, in the
// same way.
func meaningHan(w string) concepts {
	return parts(w, hanParts[:])
}

func parts(w string, parts []stem) concepts {
	var c concepts
	for i := range parts {
		p := &parts[i]
		if at := strings.Index(w, p.stem); at >= 0 {
			c |= p.set
			w = w[:at] + " " + w[at+len(p.stem):]
		}
	}
	return c
}

// koreanParts are looked for in this order, each one taken out of the word
// when found, so that longer parts stand before those inside them. The South
// Korean ministry's own English makes a 실장 of policy a deputy minister.
var koreanParts = [...]stem{
	{"국방정책실장", deputy | minister | defence}, {"국방정책차관보", deputy | minister | defence},
	{"국가안보실장", national | security | adviser}, {"안보보좌관", national | security | adviser},
	{"국가정보원", intelligence | agency}, {"국정원", intelligence | agency},
	{"방위사업청", procurement | agency}, {"방사청", procurement | agency},
	{"합동참모본부", jointStaff}, {"합동참모회의", jointStaff}, {"합동참모", jointStaff}, {"합참", jointStaff},
	{"국방위원회", defence | committee | parliament}, {"국방위원장", defence | committee | parliament | chair},
	{"국방위", defence | committee | parliament},
	{"국회의장", parliament | speaker}, {"국회의원", parliament | member}, {"국회", parliament},
	{"방위상", defence | minister}, {"외무상", foreign | minister},
	{"외교부", foreign | ministry}, {"외교", foreign}, {"국방부", defence | ministry}, {"국방", defence},
	{"행정안전부", interior | ministry},
	{"부총리", deputy | prime | minister}, {"국무총리", prime | minister}, {"총리", prime | minister}, {"대통령", president}, {"국왕", monarch},
	{"차관보", deputy | minister}, {"차관", deputy | minister}, {"장관", minister},
	{"육군", army}, {"해군", navy}, {"공군", air}, {"해병대", marines},
	{"참모총장", head | staff}, {"총참모장", generalStaff | head}, {"총참모", generalStaff},
	{"부사령관", deputy | commander}, {"작전사령관", commander | formation}, {"총사령관", commander | supreme}, {"사령관", commander},
	{"참모차장", deputy | head | staff}, {"차장", deputy | head}, {"부의장", deputy | chair}, {"의장", chair}, {"의원", member | parliament},
	{"위원장", chair}, {"위원회", committee}, {"위원", member}, {"무관", attache},
	{"대사관", embassy}, {"대사", ambassador}, {"영사", diplomat}, {"공사", diplomat},
	{"대변인", spokes}, {"보좌관", adviser}, {"고문", adviser}, {"정보본부장", head | intelligence | agency},
	{"정보", intelligence}, {"국장", head | department}, {"과장", head | department}, {"부장", head | department},
	{"본부장", head | department}, {"단장", head | department}, {"실장", head | department},
	{"청장", head | agency}, {"원장", head | agency}, {"총장", head}, {"학교장", head | academy},
	{"사관학교", academy}, {"대학교", academy}, {"군단장", commander | formation}, {"사단장", commander | formation},
	{"여단장", commander | formation}, {"함대", formation}, {"연합", formation},
}

var hanParts = [...]stem{
	{"副部长", deputy | minister}, {"副部長", deputy | minister}, {"副大臣", deputy | minister},
	{"国防", defence}, {"國防", defence}, {"防衛", defence}, {"外交", foreign}, {"外務", foreign},
	{"部长", minister}, {"部長", minister}, {"长官", minister}, {"長官", minister}, {"防长", minister | defence}, {"大臣", minister},
	{"总参谋长", generalStaff | head}, {"參謀總長", generalStaff | head}, {"統合幕僚長", jointStaff | head},
	{"陸上幕僚長", army | head}, {"海上幕僚長", navy | head}, {"航空幕僚長", air | head},
	{"海军", navy}, {"空军", air}, {"陆军", army}, {"司令员", commander}, {"司令", commander},
	{"武官", attache}, {"大使", ambassador}, {"国家主席", president}, {"总统", president}, {"總統", president},
	{"大統領", president}, {"总理", prime | minister}, {"首相", prime | minister}, {"发言人", spokes},
}
