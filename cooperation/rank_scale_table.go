package cooperation

// rankScale gives the grade of each title in one service, as a place in
// gradeNames plus one; 0 means that the service has no such title, or that no
// equivalence of it is known.
type rankScale [rankTitleCount]uint8

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

// rankScaleUSLand is the US Army's, Air Force's and Marine Corps' scale.
var rankScaleUSLand = rankScale{
	rankGeneralOfTheArmy: of10, rankGeneralOfTheAirForce: of10,
	rankGeneral: of9, rankLieutenantGeneral: of8, rankMajorGeneral: of7, rankBrigadierGeneral: of6,
	rankColonel: of5, rankLieutenantColonel: of4, rankMajor: of3, rankCaptain: of2,
	rankFirstLieutenant: of1, rankSecondLieutenant: of1, rankLieutenant: of1,
	rankCommandSergeantMajor: or9, rankSergeantMajor: or9,
}

// rankScaleUSSea is the US Navy's and Coast Guard's scale.
var rankScaleUSSea = rankScale{
	rankFleetAdmiral: of10, rankAdmiral: of9, rankViceAdmiral: of8, rankRearAdmiral: of7,
	rankRearAdmiralLower: of6, rankCommodore: of6, rankCaptain: of5, rankCommander: of4,
	rankLieutenantCommander: of3, rankLieutenant: of2, rankLieutenantJG: of1, rankEnsign: of1,
	rankMasterChiefPettyOfficer: or9, rankSeniorChiefPettyOfficer: or8, rankChiefPettyOfficer: or7,
}

// rankScaleBritishLand is the British Army's and the Royal Marines', and that
// of the armies of the Commonwealth that follow them.
var rankScaleBritishLand = rankScale{
	rankFieldMarshal: of10, rankGeneral: of9, rankLieutenantGeneral: of8, rankMajorGeneral: of7,
	rankBrigadier: of6, rankBrigadierGeneral: of6, rankColonel: of5, rankLieutenantColonel: of4,
	rankMajor: of3, rankCommandant: of3, rankCaptain: of2, rankLieutenant: of1, rankFirstLieutenant: of1,
	rankSecondLieutenant: of1, rankCorporal: or4, rankLanceCorporal: or3,
}

// rankScaleBritishSea is the Royal Navy's.
var rankScaleBritishSea = rankScale{
	rankAdmiralOfTheFleet: of10, rankAdmiral: of9, rankViceAdmiral: of8, rankRearAdmiral: of7,
	rankCommodore: of6, rankCaptain: of5, rankCommander: of4, rankLieutenantCommander: of3,
	rankLieutenant: of2, rankSubLieutenant: of1, rankMidshipman: of1, rankChiefPettyOfficer: or7,
}

// rankScaleBritishAir is the Royal Air Force's.
var rankScaleBritishAir = rankScale{
	rankMarshalOfTheAirForce: of10, rankAirChiefMarshal: of9, rankAirMarshal: of8,
	rankAirViceMarshal: of7, rankAirCommodore: of6, rankGroupCaptain: of5, rankWingCommander: of4,
	rankSquadronLeader: of3, rankFlightLieutenant: of2, rankFlyingOfficer: of1, rankPilotOfficer: of1,
}

// rankScaleNATOLand is the pattern that most armies of the alliance share:
// brigade, division, corps, army.
var rankScaleNATOLand = rankScale{
	rankFieldMarshal: of10, rankMarshal: of10, rankGeneral: of9, rankArmyGeneral: of9,
	rankLieutenantGeneral: of8, rankMajorGeneral: of7, rankBrigadierGeneral: of6, rankBrigadier: of6,
	rankColonel: of5, rankLieutenantColonel: of4, rankMajor: of3, rankCommandant: of3, rankCaptain: of2,
	rankStaffCaptain: of2, rankSeniorLieutenant: of1, rankFirstLieutenant: of1, rankLieutenant: of1,
	rankSecondLieutenant: of1, rankThirdLieutenant: of1, rankJuniorLieutenant: of1,
}

// rankScaleNATOSea is the pattern that most navies of the alliance share.
var rankScaleNATOSea = rankScale{
	rankFleetAdmiral: of10, rankAdmiral: of9, rankViceAdmiral: of8, rankRearAdmiral: of7,
	rankRearAdmiralLower: of6, rankFlotillaAdmiral: of6, rankCommodore: of6, rankCaptain: of5,
	rankCommander: of4, rankLieutenantCommander: of3, rankCaptainLieutenant: of2, rankLieutenant: of2,
	rankLieutenantJG: of1, rankSubLieutenant: of1, rankEnsign: of1,
}

// rankScaleFrenchLand is France's. A plain "général" is how every general is
// addressed, so it has no grade.
var rankScaleFrenchLand = rankScale{
	rankMarshal: of10, rankArmyGeneral: of9, rankLieutenantGeneral: of8, rankMajorGeneral: of7,
	rankBrigadierGeneral: of6, rankColonel: of5, rankLieutenantColonel: of4, rankMajor: of3,
	rankCommandant: of3, rankCaptain: of2, rankLieutenant: of1, rankFirstLieutenant: of1,
	rankSecondLieutenant: of1,
}

// rankScaleFrenchSea is France's, by the French titles; see rankLadderFrance.
var rankScaleFrenchSea = rankScale{
	rankAdmiral: of9, rankSquadronViceAdmiral: of8, rankViceAdmiral: of7, rankRearAdmiral: of6,
	rankCaptain: of5, rankCommander: of4, rankLieutenantCommander: of3, rankLieutenant: of2,
	rankLieutenantJG: of1, rankEnsign: of1,
}

// rankScaleSpanishSea is Spain's.
var rankScaleSpanishSea = rankScale{
	rankAdmiralGeneral: of9, rankAdmiral: of8, rankViceAdmiral: of7, rankRearAdmiral: of6,
	rankCaptain: of5, rankCommander: of4, rankLieutenantCommander: of3, rankLieutenant: of2, rankEnsign: of1,
}

// rankScalePolishSea is Poland's: admirał floty stands below admirał.
var rankScalePolishSea = rankScale{
	rankAdmiral: of9, rankAdmiralOfTheFleet: of8, rankViceAdmiral: of7, rankRearAdmiral: of6,
	rankCaptain: of5, rankCommander: of4, rankLieutenantCommander: of3, rankLieutenant: of2,
	rankLieutenantJG: of1, rankEnsign: of1,
}

// rankScalePolishSeaTo2001 is the same until 31 December 2001.
var rankScalePolishSeaTo2001 = rankScale{
	rankAdmiral: of8, rankViceAdmiral: of7, rankRearAdmiral: of6,
	rankCaptain: of5, rankCommander: of4, rankLieutenantCommander: of3, rankLieutenant: of2,
	rankLieutenantJG: of1, rankEnsign: of1,
}

// rankScaleCroatianLand is Croatia's: brigadir is a colonel's grade, and
// pukovnik that below it.
var rankScaleCroatianLand = rankScale{
	rankStaffGeneral: of10, rankGeneral: of9, rankLieutenantGeneral: of8, rankColonelGeneral: of8,
	rankMajorGeneral: of7, rankBrigadierGeneral: of6, rankBrigadier: of5, rankMajor: of3, rankCaptain: of2,
}

// rankScaleHungarianLand is Hungary's: vezérezredes, literally colonel
// general, is the highest.
var rankScaleHungarianLand = rankScale{
	rankColonelGeneral: of9, rankGeneral: of9, rankLieutenantGeneral: of8, rankMajorGeneral: of7,
	rankBrigadierGeneral: of6, rankColonel: of5, rankLieutenantColonel: of4, rankMajor: of3,
	rankCaptain: of2, rankFirstLieutenant: of1, rankLieutenant: of1, rankSecondLieutenant: of1,
}

// rankScaleSovietLand is the ladder of the Soviet army and its successors: no
// one-star brigadier, so that a major general is the lowest general.
var rankScaleSovietLand = rankScale{
	rankGeneralissimo: of10, rankMarshal: of10, rankArmyGeneral: of9, rankColonelGeneral: of8,
	rankLieutenantGeneral: of7, rankMajorGeneral: of6, rankColonel: of5, rankLieutenantColonel: of4,
	rankMajor: of3, rankCaptain: of2, rankSeniorLieutenant: of1, rankFirstLieutenant: of1,
	rankLieutenant: of1, rankSecondLieutenant: of1, rankJuniorLieutenant: of1,
}

// rankScaleSovietSea is the same for ships' crews.
var rankScaleSovietSea = rankScale{
	rankAdmiralOfTheFleetSU: of10, rankAdmiralOfTheFleet: of9, rankAdmiral: of8, rankViceAdmiral: of7,
	rankRearAdmiral: of6, rankCaptain1: of5, rankCaptain2: of4, rankCaptain3: of3,
	rankCaptainLieutenant: of2, rankSeniorLieutenant: of1, rankFirstLieutenant: of1, rankLieutenant: of1,
	rankSecondLieutenant: of1, rankJuniorLieutenant: of1,
}

// rankScaleUkraineLand is Ukraine's since 1 October 2020.
var rankScaleUkraineLand = rankScale{
	rankGeneral: of9, rankLieutenantGeneral: of8, rankMajorGeneral: of7, rankBrigadierGeneral: of6,
	rankBrigadier: of6, rankColonel: of5, rankLieutenantColonel: of4, rankMajor: of3, rankCaptain: of2,
	rankSeniorLieutenant: of1, rankFirstLieutenant: of1, rankLieutenant: of1, rankJuniorLieutenant: of1,
}

// rankScaleUkraineSea is the same for the navy.
var rankScaleUkraineSea = rankScale{
	rankAdmiral: of9, rankViceAdmiral: of8, rankRearAdmiral: of7, rankCommodore: of6,
	rankCaptain1: of5, rankCaptain2: of4, rankCaptain3: of3, rankCaptainLieutenant: of2,
	rankSeniorLieutenant: of1, rankLieutenant: of1, rankJuniorLieutenant: of1,
}

// rankScaleKoreaSea is South Korea's navy in its own English.
var rankScaleKoreaSea = rankScale{
	rankFleetAdmiral: of10, rankAdmiral: of9, rankViceAdmiral: of8, rankRearAdmiral: of7,
	rankRearAdmiralLower: of6, rankCommodore: of6, rankCaptain: of5, rankCommander: of4,
	rankLieutenantCommander: of3, rankLieutenant: of2, rankLieutenantJG: of1, rankEnsign: of1,
}

// rankScaleKoreaLand is South Korea's army, air force and marine corps.
var rankScaleKoreaLand = rankScale{
	rankMarshal: of10, rankGeneralOfTheArmy: of10, rankGeneral: of9, rankLieutenantGeneral: of8,
	rankMajorGeneral: of7, rankBrigadierGeneral: of6, rankColonel: of5, rankLieutenantColonel: of4,
	rankMajor: of3, rankCaptain: of2, rankFirstLieutenant: of1, rankLieutenant: of1, rankSecondLieutenant: of1,
}

// rankScaleNorthKorea is North Korea's: the Soviet pattern, general above
// colonel general. The field ranks are four, so that only those whose place
// is plain have a grade.
var rankScaleNorthKorea = rankScale{
	rankMarshal: of10, rankViceMarshal: of10, rankGeneral: of9, rankColonelGeneral: of8,
	rankLieutenantGeneral: of7, rankMajorGeneral: of6, rankColonel: of5, rankLieutenantColonel: of4,
	rankMajor: of3,
}

// rankScaleChinaLand is China's ground, air and rocket forces.
var rankScaleChinaLand = rankScale{
	rankGeneral: of9, rankLieutenantGeneral: of8, rankMajorGeneral: of7, rankSeniorColonel: of6,
	rankColonel: of5, rankLieutenantColonel: of4, rankMajor: of3, rankCaptain: of2, rankFirstLieutenant: of1,
	rankLieutenant: of1, rankSecondLieutenant: of1,
}

// rankScaleChinaSea is China's navy in its own English.
var rankScaleChinaSea = rankScale{
	rankAdmiral: of9, rankViceAdmiral: of8, rankRearAdmiral: of7, rankSeniorCaptain: of6, rankCaptain: of5,
	rankCommander: of4, rankLieutenantCommander: of3, rankLieutenant: of2, rankLieutenantJG: of1, rankEnsign: of1,
}

// rankScaleTaiwanLand is Taiwan's army, air force and marine corps: no
// brigadier general, so that a major general wears one star. A general may
// be of the first class (four stars) or of the second, so he has no grade.
var rankScaleTaiwanLand = rankScale{
	rankLieutenantGeneral: of7, rankMajorGeneral: of6, rankColonel: of5, rankLieutenantColonel: of4,
	rankMajor: of3, rankCaptain: of2, rankFirstLieutenant: of1, rankLieutenant: of1, rankSecondLieutenant: of1,
}

// rankScaleTaiwanSea is the same for the navy.
var rankScaleTaiwanSea = rankScale{
	rankViceAdmiral: of7, rankRearAdmiral: of6, rankCaptain: of5, rankCommander: of4,
	rankLieutenantCommander: of3, rankLieutenant: of2, rankLieutenantJG: of1, rankEnsign: of1,
}

// rankScaleVietnam is Vietnam's: four general ranks from one star up, the
// second highest rendered as senior lieutenant general or colonel general.
var rankScaleVietnam = rankScale{
	rankGeneral: of9, rankSeniorLieutenantGeneral: of8, rankColonelGeneral: of8, rankLieutenantGeneral: of7,
	rankMajorGeneral: of6, rankSeniorColonel: of5, rankLieutenantColonel: of4, rankMajor: of3,
	rankSeniorLieutenant: of1, rankLieutenant: of1,
}

// rankScaleArabLand is the pattern of most Arab armies: 'amid, liwa', fariq,
// fariq awwal, mushir. "Colonel general" is the Egyptian English for fariq
// awwal.
var rankScaleArabLand = rankScale{
	rankFieldMarshal: of10, rankMarshal: of10, rankGeneral: of9, rankColonelGeneral: of9,
	rankLieutenantGeneral: of8, rankMajorGeneral: of7, rankBrigadierGeneral: of6, rankBrigadier: of6,
	rankColonel: of5, rankLieutenantColonel: of4, rankMajor: of3, rankCaptain: of2,
	rankFirstLieutenant: of1, rankLieutenant: of1, rankSecondLieutenant: of1,
}
