package rank

// scale gives the grade of each title in one service, as a place in
// gradeNames plus one; 0 means that the service has no such title, or that no
// equivalence of it is known.
type scale [titleCount]uint8

// The places of the grades in gradeNames, plus one.
const (
	or1 = 1 + iota
	or2
	or3
	or4
	or5
	or6
	or7
	or8
	or9
	of1
	of2
	of3
	of4
	of5
	of6
	of7
	of8
	of9
	of10
)

// scaleUSLand is the US Army's, Air Force's and Marine Corps' scale.
var scaleUSLand = scale{
	titleGeneralOfTheArmy: of10, titleGeneralOfTheAirForce: of10,
	titleGeneral: of9, titleLieutenantGeneral: of8, titleMajorGeneral: of7, titleBrigadierGeneral: of6,
	titleColonel: of5, titleLieutenantColonel: of4, titleMajor: of3, titleCaptain: of2,
	titleFirstLieutenant: of1, titleSecondLieutenant: of1, titleLieutenant: of1,
	titleCommandSergeantMajor: or9, titleSergeantMajor: or9, titleMasterGunnerySergeant: or9,
	titleMasterSergeant: or8, titleFirstSergeant: or8, titleSergeantFirstClass: or7, titleGunnerySergeant: or7,
	titleStaffSergeant: or6, titleSergeant: or5, titleCorporal: or4, titleSpecialist: or4,
}

// scaleUSAir holds what differs in the US Air Force and Space Force, whose
// staff sergeants and master sergeants stand one grade below the Army's. OR-n
// is pay grade E-n. A private has two grades in the Army, a private first
// class one in the Army and another in the Marine Corps, so neither has one
// here; a petty officer's class tells his.
var scaleUSAir = scale{
	titleGeneralOfTheAirForce: of10, titleChiefMasterSergeant: or9, titleSeniorMasterSergeant: or8,
	titleMasterSergeant: or7, titleTechnicalSergeant: or6, titleStaffSergeant: or5,
}

// scaleUSSea is the US Navy's and Coast Guard's scale.
var scaleUSSea = scale{
	titleFleetAdmiral: of10, titleAdmiral: of9, titleViceAdmiral: of8, titleRearAdmiral: of7,
	titleRearAdmiralLower: of6, titleCommodore: of6, titleCaptain: of5, titleCommander: of4,
	titleLieutenantCommander: of3, titleLieutenant: of2, titleLieutenantJG: of1, titleEnsign: of1,
	titleMasterChiefPettyOfficer: or9, titleSeniorChiefPettyOfficer: or8, titleChiefPettyOfficer: or7,
}

// scaleUKLand is the British Army's and the Royal Marines'.
var scaleUKLand = scale{
	titleFieldMarshal: of10, titleGeneral: of9, titleLieutenantGeneral: of8, titleMajorGeneral: of7,
	titleBrigadier: of6, titleBrigadierGeneral: of6, titleColonel: of5, titleLieutenantColonel: of4,
	titleMajor: of3, titleCommandant: of3, titleCaptain: of2, titleLieutenant: of1, titleFirstLieutenant: of1,
	titleSecondLieutenant: of1,
	titleWarrantOfficer1:  or9, titleWarrantOfficer2: or8, titleStaffSergeant: or7, titleColourSergeant: or7,
	titleSergeant: or6, titleCorporal: or4, titleLanceCorporal: or3,
}

// scaleUKSea is the Royal Navy's.
var scaleUKSea = scale{
	titleAdmiralOfTheFleet: of10, titleAdmiral: of9, titleViceAdmiral: of8, titleRearAdmiral: of7,
	titleCommodore: of6, titleCaptain: of5, titleCommander: of4, titleLieutenantCommander: of3,
	titleLieutenant: of2, titleSubLieutenant: of1, titleMidshipman: of1,
	titleWarrantOfficer1: or9, titleWarrantOfficer2: or8, titleChiefPettyOfficer: or7, titlePettyOfficer: or6,
}

// scaleUKAir is the Royal Air Force's.
var scaleUKAir = scale{
	titleMarshalOfTheAirForce: of10, titleAirChiefMarshal: of9, titleAirMarshal: of8,
	titleAirViceMarshal: of7, titleAirCommodore: of6, titleGroupCaptain: of5, titleWingCommander: of4,
	titleSquadronLeader: of3, titleFlightLieutenant: of2, titleFlyingOfficer: of1, titlePilotOfficer: of1,
	titleFlightSergeant: or7, titleSergeant: or6, titleCorporal: or4,
}

// scaleBritishLand is that of the armies of the Commonwealth that follow
// the British; their warrant officers and sergeants follow laws of their own.
var scaleBritishLand = scale{
	titleFieldMarshal: of10, titleGeneral: of9, titleLieutenantGeneral: of8, titleMajorGeneral: of7,
	titleBrigadier: of6, titleBrigadierGeneral: of6, titleColonel: of5, titleLieutenantColonel: of4,
	titleMajor: of3, titleCommandant: of3, titleCaptain: of2, titleLieutenant: of1, titleFirstLieutenant: of1,
	titleSecondLieutenant: of1, titleCorporal: or4, titleLanceCorporal: or3,
}

// scaleBritishSea is the same for navies.
var scaleBritishSea = scale{
	titleAdmiralOfTheFleet: of10, titleAdmiral: of9, titleViceAdmiral: of8, titleRearAdmiral: of7,
	titleCommodore: of6, titleCaptain: of5, titleCommander: of4, titleLieutenantCommander: of3,
	titleLieutenant: of2, titleSubLieutenant: of1, titleMidshipman: of1,
}

// scaleBritishAir is the same for air forces.
var scaleBritishAir = scale{
	titleMarshalOfTheAirForce: of10, titleAirChiefMarshal: of9, titleAirMarshal: of8,
	titleAirViceMarshal: of7, titleAirCommodore: of6, titleGroupCaptain: of5, titleWingCommander: of4,
	titleSquadronLeader: of3, titleFlightLieutenant: of2, titleFlyingOfficer: of1, titlePilotOfficer: of1,
}

// scaleNATOLand is the pattern that most armies of the alliance share:
// brigade, division, corps, army.
var scaleNATOLand = scale{
	titleFieldMarshal: of10, titleMarshal: of10, titleGeneral: of9, titleArmyGeneral: of9,
	titleLieutenantGeneral: of8, titleMajorGeneral: of7, titleBrigadierGeneral: of6, titleBrigadier: of6,
	titleColonel: of5, titleLieutenantColonel: of4, titleMajor: of3, titleCommandant: of3, titleCaptain: of2,
	titleStaffCaptain: of2, titleSeniorLieutenant: of1, titleFirstLieutenant: of1, titleLieutenant: of1,
	titleSecondLieutenant: of1, titleThirdLieutenant: of1, titleJuniorLieutenant: of1,
}

// scaleNATOSea is the pattern that most navies of the alliance share.
var scaleNATOSea = scale{
	titleFleetAdmiral: of10, titleAdmiral: of9, titleViceAdmiral: of8, titleRearAdmiral: of7,
	titleRearAdmiralLower: of6, titleFlotillaAdmiral: of6, titleCommodore: of6, titleCaptain: of5,
	titleCommander: of4, titleLieutenantCommander: of3, titleCaptainLieutenant: of2, titleLieutenant: of2,
	titleLieutenantJG: of1, titleSubLieutenant: of1, titleEnsign: of1,
}

// scaleFinnishSea is Finland's: kommodori, in Swedish kommodor, is the
// captain's grade, and lippueamiraali, the flotilla admiral, stands above it.
var scaleFinnishSea = scale{
	titleAdmiral: of9, titleViceAdmiral: of8, titleRearAdmiral: of7, titleFlotillaAdmiral: of6,
	titleCommodore: of5, titleCaptain: of5, titleCommander: of4, titleLieutenantCommander: of3,
	titleCaptainLieutenant: of2, titleLieutenant: of1, titleSubLieutenant: of1,
}

// scaleFrenchLand is France's. A plain "général" is how every general is
// addressed, so it has no grade.
var scaleFrenchLand = scale{
	titleMarshal: of10, titleArmyGeneral: of9, titleLieutenantGeneral: of8, titleMajorGeneral: of7,
	titleBrigadierGeneral: of6, titleColonel: of5, titleLieutenantColonel: of4, titleMajor: of3,
	titleCommandant: of3, titleCaptain: of2, titleLieutenant: of1, titleFirstLieutenant: of1,
	titleSecondLieutenant: of1,
}

// scaleFrenchSea is France's, by the French titles; see ladderFrance.
var scaleFrenchSea = scale{
	titleAdmiral: of9, titleSquadronViceAdmiral: of8, titleViceAdmiral: of7, titleRearAdmiral: of6,
	titleCaptain: of5, titleCommander: of4, titleLieutenantCommander: of3, titleLieutenant: of2,
	titleLieutenantJG: of1, titleEnsign: of1,
}

// scaleSpanishSea is Spain's.
var scaleSpanishSea = scale{
	titleAdmiralGeneral: of9, titleAdmiral: of8, titleViceAdmiral: of7, titleRearAdmiral: of6,
	titleCaptain: of5, titleCommander: of4, titleLieutenantCommander: of3, titleLieutenant: of2, titleEnsign: of1,
}

// scalePolishSea is Poland's: admirał floty stands below admirał.
var scalePolishSea = scale{
	titleAdmiral: of9, titleAdmiralOfTheFleet: of8, titleViceAdmiral: of7, titleRearAdmiral: of6,
	titleCaptain: of5, titleCommander: of4, titleLieutenantCommander: of3, titleLieutenant: of2,
	titleLieutenantJG: of1, titleEnsign: of1,
}

// scalePolishSeaTo2001 is the same until 31 December 2001.
var scalePolishSeaTo2001 = scale{
	titleAdmiral: of8, titleViceAdmiral: of7, titleRearAdmiral: of6,
	titleCaptain: of5, titleCommander: of4, titleLieutenantCommander: of3, titleLieutenant: of2,
	titleLieutenantJG: of1, titleEnsign: of1,
}

// scaleCroatianLand is Croatia's: brigadir is a colonel's grade, and
// pukovnik that below it.
var scaleCroatianLand = scale{
	titleStaffGeneral: of10, titleGeneral: of9, titleLieutenantGeneral: of8, titleColonelGeneral: of8,
	titleMajorGeneral: of7, titleBrigadierGeneral: of6, titleBrigadier: of5, titleMajor: of3, titleCaptain: of2,
}

// scaleHungarianLand is Hungary's: vezérezredes, literally colonel
// general, is the highest.
var scaleHungarianLand = scale{
	titleColonelGeneral: of9, titleGeneral: of9, titleLieutenantGeneral: of8, titleMajorGeneral: of7,
	titleBrigadierGeneral: of6, titleColonel: of5, titleLieutenantColonel: of4, titleMajor: of3,
	titleCaptain: of2, titleFirstLieutenant: of1, titleLieutenant: of1, titleSecondLieutenant: of1,
}

// scaleSovietLand is the ladder of the Soviet army and its successors: no
// one-star brigadier, so that a major general is the lowest general. A marshal
// of an arm (aviation, artillery, engineer troops) was nominally the army
// general's equal; of the chief marshal of an arm some lists say the same and
// some that he was the equal of a marshal of the Soviet Union, so that he has
// no grade: English Wikipedia, Marshal of the branch, Chief marshal of the
// branch.
var scaleSovietLand = scale{
	titleGeneralissimo: of10, titleMarshal: of10, titleArmyGeneral: of9, titleBranchMarshal: of9, titleColonelGeneral: of8,
	titleLieutenantGeneral: of7, titleMajorGeneral: of6, titleColonel: of5, titleLieutenantColonel: of4,
	titleMajor: of3, titleCaptain: of2, titleSeniorLieutenant: of1, titleFirstLieutenant: of1,
	titleLieutenant: of1, titleSecondLieutenant: of1, titleJuniorLieutenant: of1,
}

// scaleSovietSea is the same for ships' crews.
var scaleSovietSea = scale{
	titleAdmiralOfTheFleetSU: of10, titleAdmiralOfTheFleet: of9, titleAdmiral: of8, titleViceAdmiral: of7,
	titleRearAdmiral: of6, titleCaptain1: of5, titleCaptain2: of4, titleCaptain3: of3,
	titleCaptainLieutenant: of2, titleSeniorLieutenant: of1, titleFirstLieutenant: of1, titleLieutenant: of1,
	titleSecondLieutenant: of1, titleJuniorLieutenant: of1,
}

// scaleYugoslavLand is the Yugoslav People's Army's and its heirs' until
// Serbia took the alliance's pattern in 2007: general-major, general-potpukovnik,
// general-pukovnik, general armije. The rank "general" above them was never
// conferred.
var scaleYugoslavLand = scale{
	titleMarshal: of10, titleArmyGeneral: of9, titleColonelGeneral: of8, titleLieutenantGeneral: of7,
	titleMajorGeneral: of6, titleColonel: of5, titleLieutenantColonel: of4, titleMajor: of3, titleCaptain: of2,
	titleLieutenant: of1, titleFirstLieutenant: of1, titleSecondLieutenant: of1,
}

// scaleYugoslavSea is the same for the navy.
var scaleYugoslavSea = scale{
	titleAdmiralOfTheFleet: of9, titleAdmiral: of8, titleViceAdmiral: of7, titleRearAdmiral: of6,
	titleCaptain: of5, titleCommander: of4, titleLieutenantCommander: of3,
}

// scaleUkraineLand is Ukraine's since 1 October 2020.
var scaleUkraineLand = scale{
	titleGeneral: of9, titleLieutenantGeneral: of8, titleMajorGeneral: of7, titleBrigadierGeneral: of6,
	titleBrigadier: of6, titleColonel: of5, titleLieutenantColonel: of4, titleMajor: of3, titleCaptain: of2,
	titleSeniorLieutenant: of1, titleFirstLieutenant: of1, titleLieutenant: of1, titleJuniorLieutenant: of1,
}

// scaleUkraineSea is the same for the navy.
var scaleUkraineSea = scale{
	titleAdmiral: of9, titleViceAdmiral: of8, titleRearAdmiral: of7, titleCommodore: of6,
	titleCaptain1: of5, titleCaptain2: of4, titleCaptain3: of3, titleCaptainLieutenant: of2,
	titleSeniorLieutenant: of1, titleLieutenant: of1, titleJuniorLieutenant: of1,
}

// scaleKoreaSea is South Korea's navy in its own English.
var scaleKoreaSea = scale{
	titleFleetAdmiral: of10, titleAdmiral: of9, titleViceAdmiral: of8, titleRearAdmiral: of7,
	titleRearAdmiralLower: of6, titleCommodore: of6, titleCaptain: of5, titleCommander: of4,
	titleLieutenantCommander: of3, titleLieutenant: of2, titleLieutenantJG: of1, titleEnsign: of1,
}

// scaleKoreaLand is South Korea's army, air force and marine corps.
var scaleKoreaLand = scale{
	titleMarshal: of10, titleGeneralOfTheArmy: of10, titleGeneral: of9, titleLieutenantGeneral: of8,
	titleMajorGeneral: of7, titleBrigadierGeneral: of6, titleColonel: of5, titleLieutenantColonel: of4,
	titleMajor: of3, titleCaptain: of2, titleFirstLieutenant: of1, titleLieutenant: of1, titleSecondLieutenant: of1,
}

// scaleNorthKorea is North Korea's: the Soviet pattern, general above
// colonel general. The field ranks are four, so that only those whose place
// is plain have a grade.
var scaleNorthKorea = scale{
	titleMarshal: of10, titleViceMarshal: of10, titleGeneral: of9, titleColonelGeneral: of8,
	titleLieutenantGeneral: of7, titleMajorGeneral: of6, titleColonel: of5, titleLieutenantColonel: of4,
	titleMajor: of3,
}

// scaleChinaLand is China's ground, air and rocket forces.
var scaleChinaLand = scale{
	titleGeneral: of9, titleLieutenantGeneral: of8, titleMajorGeneral: of7, titleSeniorColonel: of6,
	titleColonel: of5, titleLieutenantColonel: of4, titleMajor: of3, titleCaptain: of2, titleFirstLieutenant: of1,
	titleLieutenant: of1, titleSecondLieutenant: of1,
}

// scaleChinaSea is China's navy in its own English.
var scaleChinaSea = scale{
	titleAdmiral: of9, titleViceAdmiral: of8, titleRearAdmiral: of7, titleSeniorCaptain: of6, titleCaptain: of5,
	titleCommander: of4, titleLieutenantCommander: of3, titleLieutenant: of2, titleLieutenantJG: of1, titleEnsign: of1,
}

// scaleTaiwanLand is Taiwan's army, air force and marine corps: no
// brigadier general, so that a major general wears one star. A general may
// be of the first class (four stars) or of the second, so he has no grade.
var scaleTaiwanLand = scale{
	titleLieutenantGeneral: of7, titleMajorGeneral: of6, titleColonel: of5, titleLieutenantColonel: of4,
	titleMajor: of3, titleCaptain: of2, titleFirstLieutenant: of1, titleLieutenant: of1, titleSecondLieutenant: of1,
}

// scaleTaiwanSea is the same for the navy.
var scaleTaiwanSea = scale{
	titleViceAdmiral: of7, titleRearAdmiral: of6, titleCaptain: of5, titleCommander: of4,
	titleLieutenantCommander: of3, titleLieutenant: of2, titleLieutenantJG: of1, titleEnsign: of1,
}

// scaleVietnam is Vietnam's: four general ranks from one star up, the
// second highest rendered as senior lieutenant general or colonel general.
var scaleVietnam = scale{
	titleGeneral: of9, titleSeniorLieutenantGeneral: of8, titleColonelGeneral: of8, titleLieutenantGeneral: of7,
	titleMajorGeneral: of6, titleSeniorColonel: of5, titleLieutenantColonel: of4, titleMajor: of3,
	titleSeniorLieutenant: of1, titleLieutenant: of1,
}

// scaleArabLand is the pattern of most Arab armies: 'amid, liwa', fariq,
// fariq awwal, mushir. "Colonel general" is the Egyptian English for fariq
// awwal.
var scaleArabLand = scale{
	titleFieldMarshal: of10, titleMarshal: of10, titleGeneral: of9, titleColonelGeneral: of9,
	titleLieutenantGeneral: of8, titleMajorGeneral: of7, titleBrigadierGeneral: of6, titleBrigadier: of6,
	titleColonel: of5, titleLieutenantColonel: of4, titleMajor: of3, titleCaptain: of2,
	titleFirstLieutenant: of1, titleLieutenant: of1, titleSecondLieutenant: of1,
}

// scaleIsraelLand is that of all of Israel's services, by the stars of the
// Israel Defense Forces' own English: the highest, rav aluf, is a lieutenant
// general. Some lists put every general one or two grades higher.
var scaleIsraelLand = scale{
	titleLieutenantGeneral: of8, titleMajorGeneral: of7, titleBrigadierGeneral: of6, titleColonel: of5,
	titleLieutenantColonel: of4, titleMajor: of3, titleCaptain: of2, titleFirstLieutenant: of1,
	titleLieutenant: of1, titleSecondLieutenant: of1,
}

// scaleIranLand is Iran's, by the stars: sartip one, sarlashkar two,
// sepahbod three, arteshbod four. A second brigadier general (sartip dovom,
// since 1987) wears none and has no equal elsewhere; lists that count him as
// OF-6 put the others one grade higher.
var scaleIranLand = scale{
	titleGeneral: of9, titleLieutenantGeneral: of8, titleMajorGeneral: of7, titleBrigadierGeneral: of6,
	titleColonel: of5, titleLieutenantColonel: of4, titleMajor: of3, titleCaptain: of2,
	titleFirstLieutenant: of1, titleLieutenant: of1, titleSecondLieutenant: of1, titleThirdLieutenant: of1,
}

// scaleIranSea is the same for the navy: daryadar one star, daryaban two,
// daryasalar three, daryabod four. Newsrooms write rear admiral for the first
// two, which has no grade therefore.
var scaleIranSea = scale{
	titleAdmiral: of9, titleViceAdmiral: of8, titleCommodore: of6, titleCaptain: of5, titleCommander: of4,
	titleLieutenantCommander: of3,
}

// scaleBrazilLand is Brazil's: no one-star general, so that the lowest,
// general de brigada, wears two stars.
var scaleBrazilLand = scale{
	titleMarshal: of10, titleArmyGeneral: of9, titleMajorGeneral: of8, titleBrigadierGeneral: of7,
	titleColonel: of5, titleLieutenantColonel: of4, titleMajor: of3, titleCaptain: of2,
	titleFirstLieutenant: of1, titleLieutenant: of1, titleSecondLieutenant: of1,
}

// scaleBrazilSea is the same for the navy. A plain almirante is the
// wartime rank and the address of every admiral, so it has no grade.
var scaleBrazilSea = scale{
	titleSquadronAdmiral: of9, titleViceAdmiral: of8, titleRearAdmiral: of7, titleCaptain: of5,
	titleCommander: of4, titleLieutenantCommander: of3, titleCaptainLieutenant: of2,
}

// scaleBrazilAir is what differs in the air force.
var scaleBrazilAir = scale{
	titleMarshal: of10, titleLieutenantBrigadier: of9, titleMajorBrigadier: of8, titleBrigadier: of7,
}
