package rank

import "github.com/defcoop/defcoop/cooperation/internal/fold"

// wordLocal reads the abbreviations that mean what they do in the forces of
// one country only; elsewhere they are initials, names or other words. The
// empty string is for all others.
func wordLocal(toks []fold.Word, i int, c string) string {
	t := toks[i]
	switch c {
	case "IT":
		return wordItalian(toks, i)
	case "BR": // livrozilla.com/doc/1329758, Postos e graduações das polícias militares: Cel, Ten Cel
		switch {
		case t.Folded == "ex" && i > 0: // general de exército
			return "army"
		case t.Folded == "cel":
			return "colonel"
		case t.Folded == "ten":
			return "lieutenant"
		}
	case "CZ", "SK", "CSHH": // kutiluv-zapisnik.cz, České vojenské hodnosti – současné: gen.por.
		switch {
		case t.Folded == "por" && i > 0 && (toks[i-1].Folded == "gen" || toks[i-1].Folded == "general"):
			return "lieutenant"
		case t.Folded == "gst": // of the general staff
			return drop
		}
	case "PL": // a flyer's, a navigator's and a physician's rank: ppłk pil., kpt. naw., płk lek.
		switch t.Folded {
		case "pil", "naw", "lek":
			return drop
		}
	case "RO": // gl. is general, which in the north is generalløytnant
		if t.Folded == "gl" {
			return "general"
		}
	case "NL":
		switch t.Folded {
		case "kol":
			return "colonel"
		case "bd": // buiten dienst, retired
			return drop
		}
	case "TR": // emekli, retired: "E. Tümgeneral", "(E) Tümgeneral"
		if i == 0 && len(toks) > 1 && (t.Folded == "e" || t.Folded == "em") {
			return drop
		}
	case "AZ", "UZ", "TM", "KZ", "KG", "TJ": // лейт. and полк. in Latin letters
		if i == 0 {
			return ""
		}
		switch t.Folded {
		case "leyt":
			return "lieutenant"
		case "polk":
			return "colonel"
		}
	}
	return ""
}

// wordItalian reads the letters and short words that end the ranks of
// Italy's generals and admirals, as Italian usage has them; no list of them was
// at hand: "Gen. B.", "Gen. D.", "Gen. C.A." of a brigade, a division, an army corps; "Gen.
// B.A.", "Gen. D.A.", "Gen. S.A." of the air force's brigades, divisions and
// squadrons; "Amm. Div.", "Amm. Sq.".
func wordItalian(toks []fold.Word, i int) string {
	t := toks[i]
	switch t.Folded {
	case "amm": // of the corps' inspectors ("Amm. Isp.") the tables know nothing
		if i+1 < len(toks) {
			switch toks[i+1].Folded {
			case "sq", "squadra", "div", "divisione", "d", "di":
				return "admiral"
			}
		}
	case "ten":
		return "lieutenant"
	case "magg":
		return "major"
	}
	if i == 0 {
		return ""
	}
	switch t.Folded {
	case "sq":
		return "squadron"
	}
	if !t.Dotted {
		return ""
	}
	switch t.Folded {
	case "d":
		return "division"
	case "b":
		return "brigade"
	case "c":
		if i+1 < len(toks) && toks[i+1].Folded == "a" && toks[i+1].Dotted {
			return "corps"
		}
	case "a":
		switch toks[i-1].Folded {
		case "c":
			return "army"
		case "sq", "div", "brig":
			return "air"
		}
	case "sa":
		if t.Joined {
			return "squadron air"
		}
	case "da":
		if t.Joined {
			return "division air"
		}
	case "ba":
		if t.Joined {
			return "brigade air"
		}
	}
	return ""
}
