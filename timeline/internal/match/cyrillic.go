package match

import "strings"

// cyrillic spells the Cyrillic letters. A few differ between languages: г, и
// are h, y where the name has a letter that only Ukrainian or Belarusian use,
// and е after a vowel is ye elsewhere.
func cyrillic(r, prev rune, ukrainian bool) (spelling, bool) {
	switch r {
	case 'а':
		return same("a"), true
	case 'б':
		return same("b"), true
	case 'в':
		return same("v"), true
	case 'г':
		if ukrainian {
			return same("h"), true
		}
		return same("g"), true
	case 'ґ', 'ѓ', 'ҝ':
		return same("g"), true
	case 'д':
		return same("d"), true
	case 'е':
		if !ukrainian && strings.ContainsRune("аеёиоуыэюяі", prev) {
			return spelling{"e", "ye"}, true
		}
		return same("e"), true
	case 'э':
		return same("e"), true
	case 'ё':
		return spelling{"e", "yo"}, true
	case 'є':
		return same("ye"), true
	case 'ж', 'җ':
		return spelling{"zh", "Z"}, true
	case 'з', 'ҙ':
		return same("z"), true
	case 'и':
		if ukrainian {
			return spelling{"y", "i"}, true
		}
		return same("i"), true
	case 'і', 'ї':
		return same("i"), true
	case 'й', 'ј':
		return same("y"), true
	case 'к', 'ќ':
		return same("k"), true
	case 'қ':
		return same("q"), true
	case 'л':
		return same("l"), true
	case 'љ':
		return same("lj"), true
	case 'м':
		return same("m"), true
	case 'н':
		return same("n"), true
	case 'њ':
		return same("nj"), true
	case 'ң':
		return same("ng"), true
	case 'о', 'ө', 'ӧ':
		return same("o"), true
	case 'п':
		return same("p"), true
	case 'р':
		return same("r"), true
	case 'с', 'ҫ':
		return same("s"), true
	case 'т':
		return same("t"), true
	case 'у', 'ү', 'ұ':
		return same("u"), true
	case 'ў':
		return spelling{"u", "v"}, true
	case 'ф':
		return same("f"), true
	case 'х', 'ҳ':
		return spelling{"kh", "H"}, true
	case 'һ':
		return same("h"), true
	case 'ғ':
		return spelling{"gh", "G"}, true
	case 'ц', 'ћ':
		if r == 'ћ' {
			return spelling{"c", "C"}, true
		}
		return spelling{"ts", "T"}, true
	case 'ч', 'ҷ':
		return spelling{"ch", "C"}, true
	case 'ҹ', 'џ', 'ђ':
		return spelling{"j", "J"}, true
	case 'ш':
		return spelling{"sh", "S"}, true
	case 'щ':
		return spelling{"shch", "S"}, true
	case 'ъ', 'ь':
		return spelling{}, true
	case 'ы':
		return spelling{"y", "i"}, true
	case 'ю':
		return same("yu"), true
	case 'я':
		return same("ya"), true
	case 'ә':
		return spelling{"a", "E"}, true
	case 'ѕ':
		return same("dz"), true
	}
	return spelling{}, false
}
