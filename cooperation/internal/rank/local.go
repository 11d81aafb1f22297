package rank

import "github.com/defcoop/defcoop/cooperation/internal/fold"

// localWord returns the meaning of an abbreviation that means something only in
// the forces of a country and only at some place among the words; elsewhere it
// is an initial, a name or another word. It returns nil for all others.
// Abbreviations that mean the same at any place are rows of data/words.tsv.
func localWord(words []fold.Word, i int, country string) *word {
	w := words[i].Folded
	switch country {
	case "":
		return nil
	case "IT":
		return italianWord(words, i)
	case "BR": // general de exército
		if w == "ex" && i > 0 {
			return localArmy
		}
	case "CZ", "SK", "CSHH": // kutiluv-zapisnik.cz, České vojenské hodnosti – současné: gen.por.
		if w == "por" && i > 0 && (words[i-1].Folded == "gen" || words[i-1].Folded == "general") {
			return localPorucik
		}
	case "TR": // emekli, retired: "E. Tümgeneral", "(E) Tümgeneral"
		if i == 0 && len(words) > 1 && (w == "e" || w == "em") {
			return localDrop
		}
	case "AZ", "UZ", "TM", "KZ", "KG", "TJ": // лейт. and полк. in Latin letters
		if i == 0 {
			return nil
		}
		switch w {
		case "leyt":
			return localLieutenant
		case "polk":
			return localColonel
		}
	}
	return nil
}

// The meanings of words that hold in one country.
var (
	localDrop       = &word{means: drop, holds: "TR"}
	localArmy       = &word{means: "army", holds: "BR IT"}
	localLieutenant = &word{means: "lieutenant", holds: "AZ"}
	localPorucik    = &word{means: "lieutenant", holds: "CZ", marks: markLand}
	localColonel    = &word{means: "colonel", holds: "AZ"}
	localAdmiral    = &word{means: "admiral", holds: "IT"}
	localSquadron   = &word{means: "squadron", holds: "IT"}
	localDivision   = &word{means: "division", holds: "IT"}
	localBrigade    = &word{means: "brigade", holds: "IT"}
	localCorps      = &word{means: "corps", holds: "IT"}
	localAir        = &word{means: "air", holds: "IT"}
	squadronAir     = &word{means: "squadron air", holds: "IT"}
	divisionAir     = &word{means: "division air", holds: "IT"}
	brigadeAir      = &word{means: "brigade air", holds: "IT"}
)

// italianWord reads the letters and short words that end the ranks of Italy's
// generals and admirals, as Italian usage has them. No list of them was at hand.
//
//	Gen. B., Gen. D., Gen. C.A.       of a brigade, a division, an army corps
//	Gen. B.A., Gen. D.A., Gen. S.A.   of a brigade, a division, a squadron of the air force
//	Amm. Div., Amm. Sq.               of a division, a squadron of the navy
func italianWord(words []fold.Word, i int) *word {
	t := words[i]
	if t.Folded == "amm" && i+1 < len(words) { // of the corps' inspectors ("Amm. Isp.") the tables know nothing
		switch words[i+1].Folded {
		case "sq", "squadra", "div", "divisione", "d", "di":
			return localAdmiral
		}
	}
	if i == 0 {
		return nil
	}
	if t.Folded == "sq" {
		return localSquadron
	}
	if !t.Dotted {
		return nil
	}
	switch t.Folded {
	case "d":
		return localDivision
	case "b":
		return localBrigade
	case "c":
		if i+1 < len(words) && words[i+1].Folded == "a" && words[i+1].Dotted {
			return localCorps
		}
	case "a":
		switch words[i-1].Folded {
		case "c":
			return localArmy
		case "sq", "div", "brig":
			return localAir
		}
	case "sa":
		if t.Joined {
			return squadronAir
		}
	case "da":
		if t.Joined {
			return divisionAir
		}
	case "ba":
		if t.Joined {
			return brigadeAir
		}
	}
	return nil
}
