package cooperation

// postWordNordic reads Finnish, Swedish, Norwegian and Danish words, folded to
// ASCII, by their stems; Finnish and Swedish join words as German does. Sources:
// puolustusvoimat.fi, Puolustusvoimain komentaja; turpopankki.fi, Försvarsmaktens
// ledning; dkwiki.dk, Finlands forsvarsministre.
func postWordNordic(w string) postSet {
	switch w {
	case "overbefalhavare", "overbefalhavaren":
		return postSupreme | postCommander // Sweden's highest soldier, Finland's president
	case "kommendoren":
		return postCommander
	}
	return postStems(w, postNordicStems[:])
}

var postNordicStems = [...]postStem{
	{"puolustusministerio", postDefence | postMinistry}, {"puolustusminister", postDefence | postMinister},
	{"puolustusvoim", postArmedForces}, {"ulkominister", postForeign | postMinister}, {"sisaminister", postInterior | postMinister},
	{"paaminister", postPrime | postMinister}, {"maavoim", postArmy}, {"merivoim", postNavy}, {"ilmavoim", postAir},
	{"komentaja", postCommander}, {"paaesikun", postGeneralStaff}, {"paallikko", postHead}, {"sotilasasiamie", postAttache},
	{"forsvarsministeri", postDefence | postMinistry}, {"forsvarsminist", postDefence | postMinister},
	{"forsvarssjef", postDefence | postHead | postChief}, {"forsvarschef", postDefence | postHead | postChief},
	{"forsvarsmakt", postArmedForces}, {"forsvarsattache", postDefence | postAttache}, {"statsminister", postPrime | postMinister},
	{"utrikesminister", postForeign | postMinister}, {"utenriksminister", postForeign | postMinister},
}

// postWordVietnamese reads one or two Vietnamese words, folded to ASCII: "bộ
// trưởng" is a minister, "bộ" a ministry. The posts: Law on Officers of the Vietnam
// People's Army, article 11.
func postWordVietnamese(w, next string) postSet {
	switch w {
	case "bo":
		if next == "truong" {
			return postMinister
		}
	case "thu":
		if next == "truong" {
			return postDeputy | postMinister
		}
	case "quoc":
		if next == "phong" {
			return postDefence
		}
	case "tong":
		if next == "tham" { // tổng tham mưu trưởng
			return postGeneralStaff
		}
	case "muu":
		if next == "truong" {
			return postHead
		}
	case "tu":
		if next == "lenh" {
			return postCommander
		}
	case "hai":
		if next == "quan" {
			return postNavy
		}
	case "tuy":
		if next == "vien" {
			return postAttache
		}
	}
	return 0
}
