package main

import (
	"strings"
	"testing"
)

const (
	// rafale is every record of the agreement on eighteen Rafale, more that on six more, frigates the contract of
	// March 2022, memorandum what was signed on frigates in September 2021, and pact the strategic partnership.
	rafale     = "sofokleousin/rafale businessdaily/rafale menanews-20210125/rafale boursier-251216/rafale latribune-874170/rafale agenzianova-3286321/rafale gundem-9355/rafale diplomaticobserver/rafale delovoe/rafale westobserver/rafale18"
	more       = "lifo/rafale6 rp-online-67475245/rafale6 customheadcovers-20220324/rafale6 westobserver/rafale6"
	frigates   = "lifo/frigates rp-online-67475245/frigates customheadcovers-20220324/frigates westobserver/frigates nosdeputes-255334/frigates marine-oceans/frigates"
	memorandum = "usinenouvelle-1144392/frigates econostrum-27565/frigates newsfront-20210928/frigates"
	pact       = "ekathimerini-1168709/pact sackanken/pact tricoteuses-45174546/pact ekathimerini-1169342/pact devdiscourse-1760457/pact peopledaily-9904400/pact agenzianova-3632217/pact opex360-20211008/pact iefimerida/pact rp-online-67475245/pact customheadcovers-20220324/pact westobserver/pact"
)

func TestFranceGreece(t *testing.T) {
	hold(t, "frgr", []check{
		{"01", one("menanews-20210125/rafale", "agenzianova-3286321/rafale")},
		{"02", one("menanews-20210125/rafale", "boursier-251216/rafale")},
		{"03", one("menanews-20210125/rafale", "latribune-874170/rafale")},
		{"04", asked("menanews-20210125/rafale", "gundem-9355/rafale")},
		{"05", asked("menanews-20210125/rafale", "diplomaticobserver/rafale")},
		{"06", asked("menanews-20210125/rafale", "delovoe/rafale")},
		{"07", asked("menanews-20210125/rafale", "sofokleousin/rafale")},
		{"08", asked("menanews-20210125/rafale", "businessdaily/rafale")},
		{"09", one("sackanken/pact", "tricoteuses-45174546/pact")},
		{"10", asked("tricoteuses-45174546/pact", "ekathimerini-1168709/pact")},
		{"11", one("tricoteuses-45174546/pact", "devdiscourse-1760457/pact")},
		{"12", one("devdiscourse-1760457/pact", "peopledaily-9904400/pact")},
		{"13", one("ekathimerini-1169342/pact", "agenzianova-3632217/pact")},
		{"14", asked("ekathimerini-1169342/pact", "devdiscourse-1760457/pact")},
		{"15", one("opex360-20211008/pact", "agenzianova-3632217/pact")},
		{"16", asked("usinenouvelle-1144392/frigates", "econostrum-27565/frigates")},
		{"17", asked("usinenouvelle-1144392/frigates", "newsfront-20210928/frigates")},
		{"18", one("customheadcovers-20220324/frigates", "nosdeputes-255334/frigates")},
		{"19", asked("customheadcovers-20220324/frigates", "westobserver/frigates")},
		{"20", asked("customheadcovers-20220324/frigates", "lifo/frigates")},
		{"21", asked("customheadcovers-20220324/frigates", "rp-online-67475245/frigates")},
		{"22", asked("lifo/rafale6", "rp-online-67475245/rafale6", "westobserver/rafale6")},
		{"23", apart(rafale, more)},
		{"24", apart(more, frigates+" "+memorandum)},
		{"25", apart(memorandum, frigates)},
		{"26", apart(pact, memorandum)},
		{"27", apart(pact, rafale+" "+more)},
		{"28", apart("latribune-874170/armament latribune-874170/support", rafale)},
		{"29", all(shows("menanews-20210125/rafale", "/actions/signed/date", `"2021-01-25"`), quiet("menanews-20210125/rafale", "/actions/signed/date"))},
		{"30", quiet("menanews-20210125/rafale", "/actions/signed/place/city")},
		{"31", all(one("ekathimerini-1168709/pact", "tricoteuses-45174546/pact"), all(shows("tricoteuses-45174546/pact", "/actions/signed/date", `"2021-09-28"`), quiet("tricoteuses-45174546/pact", "/actions/signed/date")))},
		{"32", all(all(shows("devdiscourse-1760457/pact", "/actions/ratified:GR/date", `"2021-10-07"`), quiet("devdiscourse-1760457/pact", "/actions/ratified:GR/date")), all(shows("peopledaily-9904400/pact", "/actions/ratified:GR/date", `"2021-10-07"`), quiet("peopledaily-9904400/pact", "/actions/ratified:GR/date")), all(shows("opex360-20211008/pact", "/actions/ratified:GR/date", `"2021-10-07"`), quiet("opex360-20211008/pact", "/actions/ratified:GR/date")))},
		{"33", noFrenchRatification},
		{"34", all(shows("customheadcovers-20220324/frigates", "/actions/signed/date", `"2022-03-24"`), quiet("customheadcovers-20220324/frigates", "/actions/signed/date"))},
		{"35", all(tells("newsfront-20210928/frigates", "/actions/signed/place/city", "Athen", true), tells("tricoteuses-45174546/pact", "/actions/signed/place/city", "Athen", false))},
		{"36", all(quiet("lifo/signing", "/places"), quiet("customheadcovers-20220324/signing", "/places"), quiet("lifo/frigates", "/actions/signed/place/city"))},
		{"37", one("gundem-9355/meeting", "diplomaticobserver/meeting")},
		{"38", asked("gundem-9355/meeting", "sofokleousin/meeting", "businessdaily/meeting")},
		{"39", one("iefimerida/signing", "lifo/signing")},
		{"40", asked("iefimerida/signing", "lifo/signing", "customheadcovers-20220324/signing")},
		{"41", asked("customheadcovers-20220324/signing", "rp-online-67475245/signing")},
		{"42", asked("ekathimerini-1175565/lorient", "marine-oceans/lorient", "inewsgr-332/shipyard")},
		{"43", one("ant1news-560821/maximos", "slpress/maximos")},
		{"44", one("nationalherald-20230224/meeting", "sofokleous10-20230224/meeting")},
		{"45", apart("boursier-251216/signing latribune-874170/signing", "iefimerida/signing lifo/signing customheadcovers-20220324/signing rp-online-67475245/signing")},
		{"46", apart("ant1news-560821/maximos slpress/maximos", "gundem-9355/meeting diplomaticobserver/meeting sofokleousin/meeting businessdaily/meeting")},
		{"47", apart("nationalherald-20230224/meeting sofokleous10-20230224/meeting", "ant1news-560821/maximos slpress/maximos gundem-9355/meeting diplomaticobserver/meeting sofokleousin/meeting businessdaily/meeting")},
		{"48", apart("ekathimerini-1175565/lorient marine-oceans/lorient inewsgr-332/shipyard", "sofokleousin/visit businessdaily/visit opex360-20211008/visit")},
		{"49", one("menanews-20210125/parly", "sofokleousin/parly")},
		{"50", one("sofokleousin/parly", "businessdaily/parly")},
		{"51", asked("menanews-20210125/parly", "delovoe/parly")},
		{"52", one("menanews-20210125/panagiotopoulos", "latribune-874170/panagiotopoulos")},
		{"53", one("menanews-20210125/panagiotopoulos", "sofokleousin/panagiotopoulos")},
		{"54", one("sofokleousin/panagiotopoulos", "businessdaily/panagiotopoulos")},
		{"55", one("menanews-20210125/panagiotopoulos", "diplomaticobserver/panagiotopoulos")},
		{"56", one("menanews-20210125/panagiotopoulos", "gundem-9355/panagiotopoulos")},
		{"57", asked("menanews-20210125/panagiotopoulos", "econostrum-27565/panagiotopoulos")},
		{"58", asked("menanews-20210125/panagiotopoulos", "ekathimerini-1175565/panagiotopoulos")},
		{"59", asked("iefimerida/panagiotopoulos", "westobserver/panagiotopoulos")},
		{"60", asked("ekathimerini-1168709/mitsotakis", "ant1news-560821/mitsotakis")},
		{"61", one("ekathimerini-1168709/macron", "devdiscourse-1760457/macron")},
		{"62", one("nationalherald-20230224/lecornu", "sofokleous10-20230224/lecornu")},
		{"63", apart("nationalherald-20230224/lecornu sofokleous10-20230224/lecornu", "menanews-20210125/parly sofokleousin/parly businessdaily/parly iefimerida/parly lifo/parly")},
		{"64", apart("ekathimerini-1168709/dendias", "menanews-20210125/panagiotopoulos sofokleousin/panagiotopoulos lifo/panagiotopoulos")},
		{"65", all(apart("ant1news-560821/diakopoulos slpress/diakopoulos", "ant1news-560821/panagiotopoulos sofokleousin/panagiotopoulos"), one("ant1news-560821/sourani", "slpress/sourani"))},
		{"66", oneOrigin},
		{"67", manyOrigins},
	})
}

// noFrenchRatification: no page says that France ratified, or that the agreement is in force.
func noFrenchRatification(s *sight) {
	for name := range strings.FieldsSeq(pact) {
		for _, f := range s.thing(name).Fields() {
			if strings.HasPrefix(f.Path, "/actions/ratified:FR") || strings.HasPrefix(f.Path, "/actions/entered-into-force") {
				s.Errorf("%s has %s", name, f.Path)
			}
		}
	}
}

// oneOrigin: two pages that cite one agency are one origin of the ratification.
func oneOrigin(s *sight) {
	one("devdiscourse-1760457/pact", "peopledaily-9904400/pact")(s)
	if f, ok := s.field("devdiscourse-1760457/pact", "/actions/ratified:GR/date"); ok && f.Values[0].Corroboration.AtMost > 2 {
		s.Errorf("told by %s", f.Values[0].Corroboration)
	}
}

// manyOrigins: the agreement is told by certainly different origins.
func manyOrigins(s *sight) {
	if c := s.thing("menanews-20210125/rafale").Corroboration(); c.AtLeast < 2 {
		s.Errorf("told by %s", c)
	}
}
