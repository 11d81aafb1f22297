package rank

// wordFinnish reads Finnish words that [wordGerman] does not have.
// Source: Swedish Wikipedia, Lista över finländska militära grader; Finnish
// Defence Forces, Promotions on the Flag Day 2017, for the English.
func wordFinnish(w string) string {
	switch w {
	case "sotamarsalkka":
		return "field marshal"
	case "eversti":
		return "colonel"
	case "everstiluutnantti":
		return "lieutenant colonel"
	case "kapteeni":
		return "captain"
	case "yliluutnantti":
		return "senior lieutenant"
	case "luutnantti":
		return "lieutenant"
	case "vanrikki":
		return "second lieutenant"
	case "amiraali":
		return "admiral"
	case "vara", "varaamiraali":
		if w == "vara" {
			return "vice"
		}
		return "vice admiral"
	case "kontraamiraali":
		return "rear admiral"
	case "kommodori", "kommodor":
		return "commodore"
	case "komentaja":
		return "commander"
	case "komentajakapteeni":
		return "lieutenant commander"
	case "kapteeniluutnantti":
		return "captain lieutenant"
	}
	return ""
}
