package post

// meaningNordic reads Finnish, Swedish, Norwegian and Danish words, folded to
// ASCII, by their stems; Finnish and Swedish join words as German does. Sources:
// puolustusvoimat.fi, Puolustusvoimain komentaja; turpopankki.fi, Försvarsmaktens
// ledning; dkwiki.dk, Finlands forsvarsministre.
func meaningNordic(w string) concepts {
	switch w {
	case "overbefalhavare", "overbefalhavaren":
		return supreme | commander // Sweden's highest soldier, Finland's president
	case "kommendoren":
		return commander
	}
	return byStem(w, nordicStems[:])
}

var nordicStems = [...]stem{
	{"puolustusministerio", defence | ministry}, {"puolustusminister", defence | minister},
	{"puolustusvoim", armedForces}, {"ulkominister", foreign | minister}, {"sisaminister", interior | minister},
	{"paaminister", prime | minister}, {"maavoim", army}, {"merivoim", navy}, {"ilmavoim", air},
	{"komentaja", commander}, {"paaesikun", generalStaff}, {"paallikko", head}, {"sotilasasiamie", attache},
	{"forsvarsministeri", defence | ministry}, {"forsvarsminist", defence | minister},
	{"forsvarssjef", defence | head | chief}, {"forsvarschef", defence | head | chief},
	{"forsvarsmakt", armedForces}, {"forsvarsattache", defence | attache}, {"statsminister", prime | minister},
	{"utrikesminister", foreign | minister}, {"utenriksminister", foreign | minister},
}

// meaningVietnamese reads one or two Vietnamese words, folded to ASCII: "bộ
// trưởng" is a minister, "bộ" a ministry. The posts: Law on Officers of the Vietnam
// People's Army, article 11.
func meaningVietnamese(w, next string) concepts {
	switch w {
	case "bo":
		if next == "truong" {
			return minister
		}
	case "thu":
		if next == "truong" {
			return deputy | minister
		}
	case "quoc":
		if next == "phong" {
			return defence
		}
	case "tong":
		if next == "tham" { // tổng tham mưu trưởng
			return generalStaff
		}
	case "muu":
		if next == "truong" {
			return head
		}
	case "tu":
		if next == "lenh" {
			return commander
		}
	case "hai":
		if next == "quan" {
			return navy
		}
	case "tuy":
		if next == "vien" {
			return attache
		}
	}
	return 0
}
