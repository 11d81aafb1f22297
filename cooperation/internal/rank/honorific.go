package rank

import "github.com/defcoop/defcoop/cooperation/internal/fold"

// SplitHonorific cuts the forms of address off the front of a name.
func SplitHonorific(text string) (honorific, rest string) {
	if len(text) > fold.MaxBytes {
		return "", text
	}
	var words [fold.MaxWords]fold.Word
	n := fold.Words(text, &words)
	i := 0
	for i < n {
		step := honorificWords(words[i:n])
		if step == 0 || i+step >= n {
			break
		}
		i += step
	}
	if i == 0 {
		return "", text
	}
	return text[words[0].Start:fold.WordEnd(text, words[i-1].End)], text[words[i].Start:]
}

// honorificWords returns how many words at the front are one form of address.
func honorificWords(words []fold.Word) int {
	switch words[0].Folded {
	case "mr", "mrs", "ms", "miss", "mister", "madam", "madame", "mme", "mlle", "monsieur", "sir", "dame",
		"lord", "lady", "he", "hh", "hrh", "hm", "dr", "doctor", "prof", "professor", "hon", "honourable",
		"honorable", "rt", "excellency", "sheikh", "shaikh", "mag", "ing", "dipl",
		"cenab", "xanim", "sayin", "dok", "doc",
		"herr", "frau", "herrn", "senor", "senora", "sr", "sra", "signor", "signora", "pan", "pani",
		"господин", "госпожа", "гн", "пан", "пані", "товарищ", "доктор":
		// Short forms must carry their dot, unless English leaves it out:
		// "He" and "Sr" and "Ing" are names too, and so is "Pan".
		switch words[0].Folded {
		case "he", "hh", "hm", "sr", "sra", "ing", "mag", "dok", "doc", "dipl", "гн", "hon", "rt":
			if !words[0].Dotted && (words[0].Folded != "rt" && words[0].Folded != "hon" || len(words) < 2) {
				return 0
			}
		case "pan":
			return 0
		}
		return 1
	case "г": // "г-н", "г-жа"
		if len(words) > 1 && (words[1].Folded == "н" || words[1].Folded == "жа") {
			return 2
		}
	case "the":
		if len(words) > 1 {
			switch words[1].Folded {
			case "honourable", "honorable", "hon", "rt", "right":
				return 2
			}
		}
	case "right":
		if len(words) > 1 {
			switch words[1].Folded {
			case "honourable", "honorable", "hon":
				return 2
			}
		}
	case "his", "her":
		if len(words) > 1 {
			switch words[1].Folded {
			case "excellency", "majesty", "highness":
				return 2
			}
			if len(words) > 2 && words[1].Folded == "royal" && words[2].Folded == "highness" {
				return 3
			}
		}
	case "zati":
		if len(words) > 1 && words[1].Folded == "alileri" {
			return 2
		}
	}
	return 0
}
