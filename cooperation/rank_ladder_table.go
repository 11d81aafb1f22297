package cooperation

import "github.com/defcoop/defcoop/cooperation/edtf"

// rankLadder is the ladder of one state's forces, or of several that agree.
type rankLadder struct {
	// source says where the titles and their grades come from. "conventional"
	// equivalences follow the English Wikipedia's lists of military ranks,
	// which order every state's titles by NATO code; the titles are the law's.
	source string
	basis  GradeBasis
	land   *rankScale
	sea    *rankScale // nil: no navy of its own pattern known
	air    *rankScale // nil: the land titles
}

var (
	rankLadderUS = rankLadder{
		source: "STANAG 2116 ed. 7 (APersP-01), OR-n being pay grade E-n; 10 USC 101, 741",
		basis:  GradeStandard, land: &rankScaleUSLand, sea: &rankScaleUSSea, air: &rankScaleUSAir,
	}
	rankLadderBritain = rankLadder{
		source: "STANAG 2116 ed. 7 (APersP-01); King's Regulations; Wikipedia, Other ranks (UK)",
		basis:  GradeStandard, land: &rankScaleUKLand, sea: &rankScaleUKSea, air: &rankScaleUKAir,
	}
	rankLadderCanada = rankLadder{
		source: "STANAG 2116 ed. 7 (APersP-01); National Defence Act, schedule",
		basis:  GradeStandard, land: &rankScaleBritishLand, sea: &rankScaleBritishSea,
	}
	rankLadderCommonwealth = rankLadder{
		source: "the British pattern: Wikipedia, Comparative army (navy, air force) officer ranks of the Commonwealth",
		basis:  GradeConventional, land: &rankScaleBritishLand, sea: &rankScaleBritishSea, air: &rankScaleBritishAir,
	}
	rankLadderNATO = rankLadder{
		source: "STANAG 2116 ed. 7 (APersP-01), annexes A to C; Wikipedia, Gradi degli eserciti della NATO",
		basis:  GradeStandard, land: &rankScaleNATOLand, sea: &rankScaleNATOSea,
	}
	rankLadderFinland = rankLadder{
		source: "STANAG 2116 ed. 7 (APersP-01); Finnish Defence Forces, Promotions on the Flag Day 2017 " +
			"(a commander becomes captain (N)); Swedish Wikipedia, Kommendör",
		basis: GradeStandard, land: &rankScaleNATOLand, sea: &rankScaleFinnishSea,
	}
	rankLadderEurope = rankLadder{
		source: "the same pattern outside the alliance: Wikipedia, Comparative army officer ranks of Europe",
		basis:  GradeConventional, land: &rankScaleNATOLand, sea: &rankScaleNATOSea,
	}
	rankLadderGermany = rankLadder{
		source: "STANAG 2116 ed. 7 (APersP-01); Federal President's order on titles of rank, 1978",
		basis:  GradeStandard, land: &rankScaleNATOLand, sea: &rankScaleNATOSea,
	}
	rankLadderTurkey = rankLadder{
		source: "STANAG 2116 ed. 7 (APersP-01); Law 926 of 27 July 1967, article 29",
		basis:  GradeStandard, land: &rankScaleNATOLand, sea: &rankScaleNATOSea,
	}
	rankLadderFrance = rankLadder{
		source: "STANAG 2116 ed. 7 (APersP-01); Code de la défense, article L4131-1",
		basis:  GradeStandard, land: &rankScaleFrenchLand, sea: &rankScaleFrenchSea,
	}
	rankLadderSpain = rankLadder{
		source: "STANAG 2116 ed. 7 (APersP-01); Law 39/2007, article 21",
		basis:  GradeStandard, land: &rankScaleNATOLand, sea: &rankScaleSpanishSea,
	}
	rankLadderPoland = rankLadder{
		source: "STANAG 2116 ed. 7 (APersP-01); Defence of the Fatherland Act, 11 March 2022",
		basis:  GradeStandard, land: &rankScaleNATOLand, sea: &rankScalePolishSea,
	}
	// Until 2001 the Polish navy had no admirał floty; admirał was a three-star
	// rank, as admirał floty is now.
	rankLadderPolandTo2001 = rankLadder{
		source: "Act of 21 December 2001 on the organisation of ministries, in force 1 January 2002; Wikipedia, Fleet Admiral (Poland)",
		basis:  GradeConventional, land: &rankScaleNATOLand, sea: &rankScalePolishSeaTo2001,
	}
	rankLadderCroatia = rankLadder{
		source: "STANAG 2116 ed. 7 (APersP-01); Wikipedia, Gradi degli eserciti della NATO",
		basis:  GradeStandard, land: &rankScaleCroatianLand, sea: &rankScaleNATOSea,
	}
	rankLadderHungary = rankLadder{
		source: "STANAG 2116 ed. 7 (APersP-01); Wikipedia, Gradi degli eserciti della NATO",
		basis:  GradeStandard, land: &rankScaleHungarianLand,
	}
	rankLadderSoviet = rankLadder{
		source: "Russia: Federal Law 53-FZ of 28 March 1998, article 46; Azerbaijan: law 377-IQ of 3 October 1997; " +
			"USSR: US Army FM 100-2-3 (June 1991); Czechoslovakia: the ranks of 1960 to 1990, kutiluv-zapisnik.cz; " +
			"others: Wikipedia, Comparative army officer ranks of Asia",
		basis: GradeConventional, land: &rankScaleSovietLand, sea: &rankScaleSovietSea,
	}
	rankLadderYugoslavia = rankLadder{
		source: "Serbian and Serbo-Croatian Wikipedia, Činovi u Oružanim snagama SFRJ, Kontraadmiral; " +
			"Novosti, 19 February 2011, General nad generalima",
		basis: GradeConventional, land: &rankScaleYugoslavLand, sea: &rankScaleYugoslavSea,
	}
	rankLadderUkraine = rankLadder{
		source: "Law 2232-XII, article 5, as amended by Law 680-IX of 4 June 2020, in force 1 October 2020",
		basis:  GradeConventional, land: &rankScaleUkraineLand, sea: &rankScaleUkraineSea,
	}
	rankLadderGeorgia = rankLadder{
		source: "Wikipedia, Georgian military ranks",
		basis:  GradeConventional, land: &rankScaleNATOLand,
	}
	rankLadderKorea = rankLadder{
		source: "Military Personnel Management Act (군인사법), article 3; Wikipedia, Military ranks of South Korea",
		basis:  GradeConventional, land: &rankScaleKoreaLand, sea: &rankScaleKoreaSea,
	}
	rankLadderNorthKorea = rankLadder{
		source: "Library of Congress, North Korea: a country study (2008), pages 266-268",
		basis:  GradeConventional, land: &rankScaleNorthKorea,
	}
	rankLadderChina = rankLadder{
		source: "Regulations on the Military Ranks of Officers in Active Service, 1988, amended 1994; " +
			"Wikipedia, Xiao (rank), Jiang (rank)",
		basis: GradeConventional, land: &rankScaleChinaLand, sea: &rankScaleChinaSea,
	}
	rankLadderTaiwan = rankLadder{
		source: "the stars that the ranks wear: 一級上將 four, 二級上將 three, 中將 two, 少將 one; " +
			"Wikipedia, Republic of China Armed Forces rank insignia, Jiang (rank)",
		basis: GradeConventional, land: &rankScaleTaiwanLand, sea: &rankScaleTaiwanSea,
	}
	rankLadderVietnam = rankLadder{
		source: "Law on Officers of the Vietnam People's Army, 1999, article 10; Wikipedia, Vietnamese military ranks and insignia",
		basis:  GradeConventional, land: &rankScaleVietnam,
	}
	rankLadderAngloPattern = rankLadder{
		source: "the American pattern, one to four stars: Wikipedia, Comparative army officer ranks of Asia",
		basis:  GradeConventional, land: &rankScaleKoreaLand, sea: &rankScaleKoreaSea, air: &rankScaleBritishAir,
	}
	rankLadderArab = rankLadder{
		source: "Wikipedia, Comparative army officer ranks of Asia and of Africa",
		basis:  GradeConventional, land: &rankScaleArabLand, sea: &rankScaleNATOSea, air: &rankScaleBritishAir,
	}
	rankLadderIsrael = rankLadder{
		source: "the Israel Defense Forces' own English: Wikipedia, Israel Defense Forces ranks (official translation), Chief of the General Staff (Israel)",
		basis:  GradeConventional, land: &rankScaleIsraelLand,
	}
	rankLadderIran = rankLadder{
		source: "the stars that the ranks wear: Wikipedia, Rank insignia of the Iranian military, Military ranks of Imperial Iran, Second brigadier general (Iran)",
		basis:  GradeConventional, land: &rankScaleIranLand, sea: &rankScaleIranSea,
	}
	rankLadderBrazil = rankLadder{
		source: "Law 6880 of 9 December 1980, article 16; the stars: Regulamento de Uniformes do Exército, article 47; " +
			"Wikipedia, Military ranks of Brazil",
		basis: GradeConventional, land: &rankScaleBrazilLand, sea: &rankScaleBrazilSea, air: &rankScaleBrazilAir,
	}
)

// rankLadders lists one ladder of each pattern: what a rank may mean while its
// country is not known. Brazil's, whose brigadier generals are the only ones
// above OF-6, counts only where the country is known to be Brazil.
var rankLadders = [...]*rankLadder{
	&rankLadderUS, &rankLadderBritain, &rankLadderNATO, &rankLadderFrance, &rankLadderSpain,
	&rankLadderPoland, &rankLadderCroatia, &rankLadderHungary, &rankLadderSoviet, &rankLadderUkraine,
	&rankLadderKorea, &rankLadderNorthKorea, &rankLadderChina, &rankLadderVietnam, &rankLadderArab,
}

// rankLadderOf returns the ladder of a country, and nil for one whose ladder
// is not in the tables. Ukraine, which changed its ladder, is left to
// [rankMeanings].
func rankLadderOf(c Country) *rankLadder {
	switch c {
	case "US":
		return &rankLadderUS
	case "GB":
		return &rankLadderBritain
	case "CA":
		return &rankLadderCanada
	case "AU", "NZ", "IE", "IN", "PK", "BD", "LK", "NP", "MY", "SG", "BN", "NG", "GH", "KE", "UG", "TZ", "ZM",
		"ZW", "ZA", "BW", "NA", "MW", "SL", "GM", "LS", "SZ", "RW", "JM", "TT", "GY", "BB", "BZ", "BS", "FJ",
		"PG", "TO", "MT":
		return &rankLadderCommonwealth
	case "DE":
		return &rankLadderGermany
	case "TR":
		return &rankLadderTurkey
	case "FR":
		return &rankLadderFrance
	case "ES":
		return &rankLadderSpain
	case "PL":
		return &rankLadderPoland
	case "HR":
		return &rankLadderCroatia
	case "HU":
		return &rankLadderHungary
	case "BE", "NL", "LU", "DK", "NO", "IT", "PT", "GR", "CZ", "SK", "RO", "BG", "SI", "EE", "LV", "LT", "AL",
		"ME", "MK", "SE":
		return &rankLadderNATO
	case "FI":
		return &rankLadderFinland
	case "AT", "RS", "CY":
		return &rankLadderEurope
	case "RU", "AZ", "AM", "BY", "KZ", "KG", "TJ", "TM", "UZ", "SUHH", "DDDE", "CSHH":
		return &rankLadderSoviet
	case "YUCS", "CSXX":
		return &rankLadderYugoslavia
	case "GE":
		return &rankLadderGeorgia
	case "KR":
		return &rankLadderKorea
	case "KP":
		return &rankLadderNorthKorea
	case "CN":
		return &rankLadderChina
	case "VN":
		return &rankLadderVietnam
	case "TW":
		return &rankLadderTaiwan
	case "JP", "PH", "ID", "TH":
		return &rankLadderAngloPattern
	case "SA", "AE", "EG", "JO", "IQ", "KW", "QA", "BH", "OM", "YE", "SY", "SD", "LY":
		return &rankLadderArab
	case "IL":
		return &rankLadderIsrael
	case "IR":
		return &rankLadderIran
	case "BR":
		return &rankLadderBrazil
	}
	return nil
}

// rankLadderBefore returns the ladder that a country had before a reform, and
// when it got today's; nil for all others. In Bulgaria, which had the Soviet
// ladder, a law of 2000 renamed the one-star major general brigadier general
// and so on upward: Bulgarian Wikipedia, Бригаден генерал, Генерал-майор; the
// day is not known here.
func rankLadderBefore(c Country) (*rankLadder, edtf.Date) {
	switch c {
	case "PL":
		return &rankLadderPolandTo2001, rankDay("2002-01-01")
	case "BG":
		return &rankLadderSoviet, rankDay("2000")
	}
	return nil, edtf.Date{}
}

// rankNATOSince returns the day of accession of the members that had another
// ladder, or none in the alliance, before; the zero Date for all others. Until
// then a grade is a convention, not STANAG 2116's. Source: NATO, Enlargement
// and Article 10.
func rankNATOSince(c Country) edtf.Date {
	switch c {
	case "GR", "TR":
		return rankDay("1952-02-18")
	case "DE":
		return rankDay("1955-05-06")
	case "ES":
		return rankDay("1982-05-30")
	case "CZ", "HU", "PL":
		return rankDay("1999-03-12")
	case "BG", "EE", "LV", "LT", "RO", "SK", "SI":
		return rankDay("2004-03-29")
	case "AL", "HR":
		return rankDay("2009-04-01")
	case "ME":
		return rankDay("2017-06-05")
	case "MK":
		return rankDay("2020-03-27")
	case "FI":
		return rankDay("2023-04-04")
	case "SE":
		return rankDay("2024-03-07")
	}
	return edtf.Date{}
}
