package rank

import "strings"

// wordCyrillic reads Russian, Ukrainian, Belarusian, Kazakh and Bulgarian
// words, lower case with й folded to и, ї to і and ё to е, in the nominative
// or in an oblique case of the singular. Russian ranks: Federal Law 53-FZ of 28
// March 1998, article 46; Ukrainian: Law 2232-XII, article 5.
func wordCyrillic(w string) string {
	if word := cyrillicStem(w); word != "" {
		return word
	}
	// генерала, полковнику, майором, капитане: the case endings of the
	// masculine nouns that ranks are.
	for _, ending := range [...]string{"ом", "ем", "ові", "еві", "а", "у", "я", "ю", "е", "і", "ы", "и"} {
		if stem, cut := strings.CutSuffix(w, ending); cut && len(stem) >= 2*4 {
			if word := cyrillicStem(stem); word != "" && word != drop {
				return word
			}
		}
	}
	return ""
}

func cyrillicStem(w string) string {
	switch w {
	case "генерал", "ген", "генералы":
		return "general"
	case "маиор", "маер": // маёр in Belarusian
		return "major"
	case "леитенант", "леит":
		return "lieutenant"
	case "полковник", "полк", "полковн":
		return "colonel"
	case "подполковник", "підполковник", "подп", "падпалкоўнік", "подполк":
		return "lieutenant colonel"
	case "главныи":
		return "chief"
	// Serbian.
	case "мајор":
		return "major"
	case "пуковник":
		return "colonel"
	case "потпуковник":
		return "lieutenant colonel"
	case "армије":
		return "army"
	case "бригадни":
		return "brigade"
	case "палкоўнік":
		return "colonel"
	case "капитан", "капітан", "кап":
		return "captain"
	case "армии", "арміі", "армиясы":
		return "army"
	case "маршал":
		return "marshal"
	case "советского", "ссср":
		return "soviet"
	case "союза":
		return "union"
	case "россиискои":
		return "russian"
	case "федерации", "рф":
		return "federation"
	case "бригадныи", "бригадні", "бригаднии", "бригадного", "бригаден", "бригады":
		return "brigade"
	case "бригаднои":
		return "brigade"
	case "адмирал", "адмірал":
		return "admiral"
	case "контр", "контра", "контрадмирал":
		return "rear"
	case "контраадмирал", "контрадмірал":
		return "rear admiral"
	case "вице", "віце":
		return "vice"
	case "вицеадмирал", "віцеадмірал":
		return "vice admiral"
	case "флота", "флоту":
		return "fleet"
	case "коммодор", "комодор", "командор":
		return "commodore"
	case "ранга", "рангу", "ранг":
		return "rank"
	case "первого", "первыи", "першого":
		return "first"
	case "второго", "другого":
		return "second"
	case "третьего", "третього":
		return "third"
	case "старшии", "старшего", "ст", "старши", "аға":
		return "senior"
	case "младшии", "младшего", "молодшии", "мл":
		return "junior"
	case "прапорщик":
		return "ensign"
	case "мичман", "мічман":
		return "midshipman"
	case "старшина":
		return "starshina"
	case "сержант":
		return "sergeant"
	case "штаб":
		return "staff"
	case "маистер", "мастер":
		return "master"
	case "ефреитор", "єфреитор":
		return "corporal"
	case "рядовои", "рядовии", "солдат":
		return "private"
	case "матрос":
		return "seaman"
	case "полиции", "поліціі", "полиция", "міліціі", "милиции":
		return "police"
	case "авиации", "авіаціі":
		return "aviation"
	case "украіни", "украины":
		return "ukraine"
	case "го", "и", "у", "в", "ия", "отставке", "відставці", "запаса", "запасу", "запасе", "юстиции",
		"юстиціі", "медицинскои", "службы", "служби", "гвардии", "артиллерии", "танковых", "бронетанковых", "связи",
		"воиск", "инженерных", "внутреннеи", "медичноі", "экс", "бывшии":
		return drop
	}
	return ""
}
