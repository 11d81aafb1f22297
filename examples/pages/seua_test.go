package main

import (
	"strings"
	"testing"
)

const (
	gripens    = "interfax-1114707/gripen interfax-1114679/gripen president-100909/gripen menafn-1110235870/gripen ziare-1972056/gripen beninwebtv-gripen/gripen vedomosti-1149144/gripen tvzvezda-niwwt/gripen dagensps-hundratals/gripen dagsavisen-10021487/gripen actualites24-33618/gripen allthenews-hub/gripen"
	securities = "pravda-7458526/security kyivindependent-security/security znay-security/security rambler-52850359/security europeannewsroom-260090/security"
	innovation = "einpresswire-865120844/innovation interfax-1118620/innovation united24-13199/innovation allthenews-hub/innovation fraza-363262/innovation"
	production = "vedomosti-1133775/production einpresswire-865120844/production interfax-1118620/production"
	linkoping  = "dagensps-hundratals/meeting dagsavisen-10021487/meeting tvzvezda-niwwt/meeting wpolityce-743818/meeting friatider-linkoping/meeting"
)

func TestSwedenUkraine(t *testing.T) {
	hold(t, "seua", []check{
		{"01", one("interfax-1114707/gripen", "interfax-1114679/gripen")},
		{"02", one("interfax-1114707/gripen", "beninwebtv-gripen/gripen")},
		{"03", one("interfax-1114707/gripen", "dagsavisen-10021487/gripen")},
		{"04", asked("interfax-1114707/gripen", "menafn-1110235870/gripen")},
		{"05", one("interfax-1114707/gripen", "vedomosti-1149144/gripen")},
		{"06", asked("interfax-1114707/gripen", "ziare-1972056/gripen")},
		{"07", asked("interfax-1114707/gripen", "tvzvezda-niwwt/gripen")},
		{"08", asked("interfax-1114707/gripen", "president-100909/gripen")},
		{"09", one("interfax-1114707/gripen", "dagensps-hundratals/gripen")},
		{"10", asked("interfax-1114707/gripen", "actualites24-33618/gripen")},
		{"11", asked("interfax-1114707/gripen", "allthenews-hub/gripen")},
		{"12", asked("pravda-7458526/security", "kyivindependent-security/security")},
		{"13", asked("pravda-7458526/security", "znay-security/security")},
		{"14", asked("pravda-7458526/security", "europeannewsroom-260090/security")},
		{"15", asked("pravda-7458526/security", "rambler-52850359/security")},
		{"16", asked("einpresswire-865120844/innovation", "interfax-1118620/innovation")},
		{"17", asked("einpresswire-865120844/innovation", "allthenews-hub/innovation")},
		{"18", asked("einpresswire-865120844/innovation", "united24-13199/innovation")},
		{"19", asked("einpresswire-865120844/innovation", "fraza-363262/innovation")},
		{"20", all(apart(gripens, securities+" "+innovation+" "+production+" znay-security/defence"), apart(securities, innovation+" "+production+" znay-security/defence"), apart(innovation, production+" znay-security/defence"), apart(production, "znay-security/defence"))},
		{"21", one("dagensps-hundratals/meeting", "dagsavisen-10021487/meeting")},
		{"22", asked("dagensps-hundratals/meeting", "tvzvezda-niwwt/meeting")},
		{"23", asked("dagensps-hundratals/meeting", "wpolityce-743818/meeting")},
		{"24", one("dagensps-hundratals/meeting", "friatider-linkoping/meeting")},
		{"25", asked("fakty-20251002/meeting", "censor-3577503/meeting")},
		{"26", apart("fakty-20251002/meeting censor-3577503/meeting", linkoping)},
		{"27", apart(linkoping, "kyivindependent-security/meeting")},
		{"28", asked("allthenews-hub/press", "fraza-363262/meeting")},
		{"29", one("interfax-1129072/meeting", "interfax-1129087/meeting")},
		{"30", one("interfax-1129072/visit", "interfax-1129087/visit")},
		{"31", asked("korrespondent-4666205/meeting", "rbc-1708800383/meeting")},
		{"32", all(apart(linkoping+" fakty-20251002/meeting censor-3577503/meeting", "korrespondent-4666205/meeting rbc-1708800383/meeting interfax-1129072/meeting interfax-1129087/meeting"), apart("korrespondent-4666205/meeting rbc-1708800383/meeting", "interfax-1129072/meeting interfax-1129087/meeting"))},
		{"33", asked("friatider-linkoping/visit", "tvzvezda-niwwt/visit", "menafn-1110235870/visit")},
		{"34", apart("vedomosti-1133775/visit", "korrespondent-4666205/visit rbc-1708800383/visit")},
		{"35", all(asked("pravda-7458526/visit", "kyivindependent-security/visit", "europeannewsroom-260090/visit"), apart("pravda-7458526/visit kyivindependent-security/visit europeannewsroom-260090/visit", "friatider-linkoping/visit tvzvezda-niwwt/visit menafn-1110235870/visit wpolityce-743818/visit"))},
		{"36", one("interfax-1114707/zelensky", "interfax-1114679/zelensky")},
		{"37", one("interfax-1114707/zelensky", "menafn-1110235870/zelensky")},
		{"38", one("interfax-1114707/zelensky", "dagensps-hundratals/zelensky")},
		{"39", one("interfax-1114707/zelensky", "vedomosti-1149144/zelensky")},
		{"40", one("interfax-1114707/zelensky", "ziare-1972056/zelensky")},
		{"41", one("interfax-1114707/zelensky", "wpolityce-743818/zelensky")},
		{"42", one("interfax-1114707/zelensky", "europeannewsroom-260090/zelensky")},
		{"43", one("interfax-1114707/kristersson", "interfax-1114679/kristersson")},
		{"44", one("interfax-1114707/kristersson", "vedomosti-1149144/kristersson")},
		{"45", asked("vedomosti-1149144/kristersson", "rambler-52850359/kristersson")},
		{"46", asked("einpresswire-865120844/jonson", "united24-13199/jonson")},
		{"47", asked("einpresswire-865120844/jonson", "interfax-1118620/jonson")},
		{"48", asked("einpresswire-865120844/jonson", "fraza-363262/jonson")},
		{"49", asked("fraza-363262/jonson", "interfax-1129072/jonson")},
		{"50", asked("einpresswire-865120844/jonson", "interfax-1129087/jonson")},
		{"51", asked("einpresswire-865120844/shmyhal", "interfax-1118620/shmyhal")},
		{"52", asked("interfax-1118620/shmyhal", "fraza-363262/shmyhal")},
		{"53", one("interfax-1129072/umerov", "interfax-1129087/umerov")},
		{"54", all(apart("einpresswire-865120844/shmyhal fraza-363262/shmyhal", "interfax-1114707/zelensky vedomosti-1149144/zelensky interfax-1129072/umerov interfax-1129087/umerov"), apart("interfax-1114707/kristersson rambler-52850359/kristersson", "einpresswire-865120844/jonson fraza-363262/jonson interfax-1129072/jonson"))},
		{"55", all(apart("dagensps-hundratals/busch", "dagensps-hundratals/stenergard dagensps-hundratals/jonson dagensps-hundratals/mohamsson"), apart("dagensps-hundratals/stenergard", "dagensps-hundratals/jonson dagensps-hundratals/mohamsson"))},
		{"56", all(shows("interfax-1114707/gripen", "/actions/signed/date", `"2025-10-22"`), quiet("interfax-1114707/gripen", "/actions/signed/date"), one("interfax-1114707/gripen", "interfax-1114679/gripen", "vedomosti-1149144/gripen"))},
		{"57", neverFirst},
		{"58", shows("pravda-7458526/security", "/actions/signed/date", `"2024-05-31"`)},
		{"59", tells("einpresswire-865120844/innovation", "/actions/signed/date", "2025-11-07", false)},
		{"60", noForce},
	})
}

// neverFirst: Stockholm is not the city shown of the signing in Linköping.
func neverFirst(s *sight) {
	for name := range strings.FieldsSeq(gripens) {
		if f, ok := s.field(name, "/actions/signed/place/city"); ok && strings.Contains(f.Values[0].JSON, "Stockholm") {
			s.Errorf("%s shows Stockholm", name)
		}
	}
}

func noForce(s *sight) {
	for name := range strings.FieldsSeq(gripens + " " + securities + " " + innovation + " " + production) {
		for _, f := range s.thing(name).Fields() {
			if strings.HasPrefix(f.Path, "/actions/ratified") || strings.HasPrefix(f.Path, "/actions/entered-into-force") {
				s.Errorf("%s has %s", name, f.Path)
			}
		}
	}
}
