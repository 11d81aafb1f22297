package rank

import "github.com/defcoop/defcoop/cooperation/edtf"

// ladder is the ladder of one state's forces, or of several that agree.
type ladder struct {
	// source says where the titles and their grades come from. "conventional"
	// equivalences follow the English Wikipedia's lists of military ranks,
	// which order every state's titles by NATO code; the titles are the law's.
	source string
	basis  string
	land   *scale
	sea    *scale // nil: no navy of its own pattern known
	air    *scale // nil: the land titles
}

var (
	ladderUS = ladder{
		source: "STANAG 2116 ed. 7 (APersP-01), OR-n being pay grade E-n; 10 USC 101, 741",
		basis:  standard, land: &scaleUSLand, sea: &scaleUSSea, air: &scaleUSAir,
	}
	ladderBritain = ladder{
		source: "STANAG 2116 ed. 7 (APersP-01); King's Regulations; Wikipedia, Other ranks (UK)",
		basis:  standard, land: &scaleUKLand, sea: &scaleUKSea, air: &scaleUKAir,
	}
	ladderCanada = ladder{
		source: "STANAG 2116 ed. 7 (APersP-01); National Defence Act, schedule",
		basis:  standard, land: &scaleBritishLand, sea: &scaleBritishSea,
	}
	ladderCommonwealth = ladder{
		source: "the British pattern: Wikipedia, Comparative army (navy, air force) officer ranks of the Commonwealth",
		basis:  conventional, land: &scaleBritishLand, sea: &scaleBritishSea, air: &scaleBritishAir,
	}
	ladderNATO = ladder{
		source: "STANAG 2116 ed. 7 (APersP-01), annexes A to C; Wikipedia, Gradi degli eserciti della NATO",
		basis:  standard, land: &scaleNATOLand, sea: &scaleNATOSea,
	}
	ladderFinland = ladder{
		source: "STANAG 2116 ed. 7 (APersP-01); Finnish Defence Forces, Promotions on the Flag Day 2017 " +
			"(a commander becomes captain (N)); Swedish Wikipedia, Kommendör",
		basis: standard, land: &scaleNATOLand, sea: &scaleFinnishSea,
	}
	ladderEurope = ladder{
		source: "the same pattern outside the alliance: Wikipedia, Comparative army officer ranks of Europe",
		basis:  conventional, land: &scaleNATOLand, sea: &scaleNATOSea,
	}
	ladderGermany = ladder{
		source: "STANAG 2116 ed. 7 (APersP-01); Federal President's order on titles of rank, 1978",
		basis:  standard, land: &scaleNATOLand, sea: &scaleNATOSea,
	}
	ladderTurkey = ladder{
		source: "STANAG 2116 ed. 7 (APersP-01); Law 926 of 27 July 1967, article 29",
		basis:  standard, land: &scaleNATOLand, sea: &scaleNATOSea,
	}
	ladderFrance = ladder{
		source: "STANAG 2116 ed. 7 (APersP-01); Code de la défense, article L4131-1",
		basis:  standard, land: &scaleFrenchLand, sea: &scaleFrenchSea,
	}
	ladderSpain = ladder{
		source: "STANAG 2116 ed. 7 (APersP-01); Law 39/2007, article 21",
		basis:  standard, land: &scaleNATOLand, sea: &scaleSpanishSea,
	}
	ladderPoland = ladder{
		source: "STANAG 2116 ed. 7 (APersP-01); Defence of the Fatherland Act, 11 March 2022",
		basis:  standard, land: &scaleNATOLand, sea: &scalePolishSea,
	}
	// Until 2001 the Polish navy had no admirał floty; admirał was a three-star
	// rank, as admirał floty is now.
	ladderPolandTo2001 = ladder{
		source: "Act of 21 December 2001 on the organisation of ministries, in force 1 January 2002; Wikipedia, Fleet Admiral (Poland)",
		basis:  conventional, land: &scaleNATOLand, sea: &scalePolishSeaTo2001,
	}
	ladderCroatia = ladder{
		source: "STANAG 2116 ed. 7 (APersP-01); Wikipedia, Gradi degli eserciti della NATO",
		basis:  standard, land: &scaleCroatianLand, sea: &scaleNATOSea,
	}
	ladderHungary = ladder{
		source: "STANAG 2116 ed. 7 (APersP-01); Wikipedia, Gradi degli eserciti della NATO",
		basis:  standard, land: &scaleHungarianLand,
	}
	ladderSoviet = ladder{
		source: "Russia: Federal Law 53-FZ of 28 March 1998, article 46; Azerbaijan: law 377-IQ of 3 October 1997; " +
			"USSR: US Army FM 100-2-3 (June 1991); Czechoslovakia: the ranks of 1960 to 1990, kutiluv-zapisnik.cz; " +
			"others: Wikipedia, Comparative army officer ranks of Asia",
		basis: conventional, land: &scaleSovietLand, sea: &scaleSovietSea,
	}
	ladderYugoslavia = ladder{
		source: "Serbian and Serbo-Croatian Wikipedia, Činovi u Oružanim snagama SFRJ, Kontraadmiral; " +
			"Novosti, 19 February 2011, General nad generalima",
		basis: conventional, land: &scaleYugoslavLand, sea: &scaleYugoslavSea,
	}
	ladderUkraine = ladder{
		source: "Law 2232-XII, article 5, as amended by Law 680-IX of 4 June 2020, in force 1 October 2020",
		basis:  conventional, land: &scaleUkraineLand, sea: &scaleUkraineSea,
	}
	ladderGeorgia = ladder{
		source: "Wikipedia, Georgian military ranks",
		basis:  conventional, land: &scaleNATOLand,
	}
	ladderKorea = ladder{
		source: "Military Personnel Management Act (군인사법), article 3; Wikipedia, Military ranks of South Korea",
		basis:  conventional, land: &scaleKoreaLand, sea: &scaleKoreaSea,
	}
	ladderNorthKorea = ladder{
		source: "Library of Congress, North Korea: a country study (2008), pages 266-268",
		basis:  conventional, land: &scaleNorthKorea,
	}
	ladderChina = ladder{
		source: "Regulations on the Military Ranks of Officers in Active Service, 1988, amended 1994; " +
			"Wikipedia, Xiao (rank), Jiang (rank)",
		basis: conventional, land: &scaleChinaLand, sea: &scaleChinaSea,
	}
	ladderTaiwan = ladder{
		source: "the stars that the ranks wear: 一級上將 four, 二級上將 three, 中將 two, 少將 one; " +
			"Wikipedia, Republic of China Armed Forces rank insignia, Jiang (rank)",
		basis: conventional, land: &scaleTaiwanLand, sea: &scaleTaiwanSea,
	}
	ladderVietnam = ladder{
		source: "Law on Officers of the Vietnam People's Army, 1999, article 10; Wikipedia, Vietnamese military ranks and insignia",
		basis:  conventional, land: &scaleVietnam,
	}
	ladderAngloPattern = ladder{
		source: "the American pattern, one to four stars: Wikipedia, Comparative army officer ranks of Asia",
		basis:  conventional, land: &scaleKoreaLand, sea: &scaleKoreaSea, air: &scaleBritishAir,
	}
	ladderArab = ladder{
		source: "Wikipedia, Comparative army officer ranks of Asia and of Africa",
		basis:  conventional, land: &scaleArabLand, sea: &scaleNATOSea, air: &scaleBritishAir,
	}
	ladderIsrael = ladder{
		source: "the Israel Defense Forces' own English: Wikipedia, Israel Defense Forces ranks (official translation), Chief of the General Staff (Israel)",
		basis:  conventional, land: &scaleIsraelLand,
	}
	ladderIran = ladder{
		source: "the stars that the ranks wear: Wikipedia, Rank insignia of the Iranian military, Military ranks of Imperial Iran, Second brigadier general (Iran)",
		basis:  conventional, land: &scaleIranLand, sea: &scaleIranSea,
	}
	ladderBrazil = ladder{
		source: "Law 6880 of 9 December 1980, article 16; the stars: Regulamento de Uniformes do Exército, article 47; " +
			"Wikipedia, Military ranks of Brazil",
		basis: conventional, land: &scaleBrazilLand, sea: &scaleBrazilSea, air: &scaleBrazilAir,
	}
)

// ladders lists one ladder of each pattern: what a rank may mean while its
// country is not known. Brazil's, whose brigadier generals are the only ones
// above OF-6, counts only where the country is known to be Brazil.
var ladders = [...]*ladder{
	&ladderUS, &ladderBritain, &ladderNATO, &ladderFrance, &ladderSpain,
	&ladderPoland, &ladderCroatia, &ladderHungary, &ladderSoviet, &ladderUkraine,
	&ladderKorea, &ladderNorthKorea, &ladderChina, &ladderVietnam, &ladderArab,
}

// ladderOf returns the ladder of a country, and nil for one whose ladder
// is not in the tables. Ukraine, which changed its ladder, is left to
// [meaningsOf].
func ladderOf(c string) *ladder {
	switch c {
	case "US":
		return &ladderUS
	case "GB":
		return &ladderBritain
	case "CA":
		return &ladderCanada
	case "AU", "NZ", "IE", "IN", "PK", "BD", "LK", "NP", "MY", "SG", "BN", "NG", "GH", "KE", "UG", "TZ", "ZM",
		"ZW", "ZA", "BW", "NA", "MW", "SL", "GM", "LS", "SZ", "RW", "JM", "TT", "GY", "BB", "BZ", "BS", "FJ",
		"PG", "TO", "MT":
		return &ladderCommonwealth
	case "DE":
		return &ladderGermany
	case "TR":
		return &ladderTurkey
	case "FR":
		return &ladderFrance
	case "ES":
		return &ladderSpain
	case "PL":
		return &ladderPoland
	case "HR":
		return &ladderCroatia
	case "HU":
		return &ladderHungary
	case "BE", "NL", "LU", "DK", "NO", "IT", "PT", "GR", "CZ", "SK", "RO", "BG", "SI", "EE", "LV", "LT", "AL",
		"ME", "MK", "SE":
		return &ladderNATO
	case "FI":
		return &ladderFinland
	case "AT", "RS", "CY":
		return &ladderEurope
	case "RU", "AZ", "AM", "BY", "KZ", "KG", "TJ", "TM", "UZ", "SUHH", "DDDE", "CSHH":
		return &ladderSoviet
	case "YUCS", "CSXX":
		return &ladderYugoslavia
	case "GE":
		return &ladderGeorgia
	case "KR":
		return &ladderKorea
	case "KP":
		return &ladderNorthKorea
	case "CN":
		return &ladderChina
	case "VN":
		return &ladderVietnam
	case "TW":
		return &ladderTaiwan
	case "JP", "PH", "ID", "TH":
		return &ladderAngloPattern
	case "SA", "AE", "EG", "JO", "IQ", "KW", "QA", "BH", "OM", "YE", "SY", "SD", "LY":
		return &ladderArab
	case "IL":
		return &ladderIsrael
	case "IR":
		return &ladderIran
	case "BR":
		return &ladderBrazil
	}
	return nil
}

// ladderBefore returns the ladder that a country had before a reform, and
// when it got today's; nil for all others. In Bulgaria, which had the Soviet
// ladder, a law of 2000 renamed the one-star major general brigadier general
// and so on upward: Bulgarian Wikipedia, Бригаден генерал, Генерал-майор; the
// day is not known here.
func ladderBefore(c string) (*ladder, edtf.Date) {
	switch c {
	case "PL":
		return &ladderPolandTo2001, day("2002-01-01")
	case "BG":
		return &ladderSoviet, day("2000")
	}
	return nil, edtf.Date{}
}

// nATOSince returns the day of accession of the members that had another
// ladder, or none in the alliance, before; the zero Date for all others. Until
// then a grade is a convention, not STANAG 2116's. Source: NATO, Enlargement
// and Article 10.
func nATOSince(c string) edtf.Date {
	switch c {
	case "GR", "TR":
		return day("1952-02-18")
	case "DE":
		return day("1955-05-06")
	case "ES":
		return day("1982-05-30")
	case "CZ", "HU", "PL":
		return day("1999-03-12")
	case "BG", "EE", "LV", "LT", "RO", "SK", "SI":
		return day("2004-03-29")
	case "AL", "HR":
		return day("2009-04-01")
	case "ME":
		return day("2017-06-05")
	case "MK":
		return day("2020-03-27")
	case "FI":
		return day("2023-04-04")
	case "SE":
		return day("2024-03-07")
	}
	return edtf.Date{}
}
