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
	rankCommandSergeantMajor: or9, rankSergeantMajor: or9, rankMasterGunnerySergeant: or9,
	rankMasterSergeant: or8, rankFirstSergeant: or8, rankSergeantFirstClass: or7, rankGunnerySergeant: or7,
	rankStaffSergeant: or6, rankSergeant: or5, rankCorporal: or4, rankSpecialist: or4,
}

// rankScaleUSAir holds what differs in the US Air Force and Space Force, whose
// staff sergeants and master sergeants stand one grade below the Army's. OR-n
// is pay grade E-n. A private has two grades in the Army, a private first
// class one in the Army and another in the Marine Corps, so neither has one
// here; a petty officer's class tells his.
var rankScaleUSAir = rankScale{
	rankGeneralOfTheAirForce: of10, rankChiefMasterSergeant: or9, rankSeniorMasterSergeant: or8,
	rankMasterSergeant: or7, rankTechnicalSergeant: or6, rankStaffSergeant: or5,
}

// rankScaleUSSea is the US Navy's and Coast Guard's scale.
var rankScaleUSSea = rankScale{
	rankFleetAdmiral: of10, rankAdmiral: of9, rankViceAdmiral: of8, rankRearAdmiral: of7,
	rankRearAdmiralLower: of6, rankCommodore: of6, rankCaptain: of5, rankCommander: of4,
	rankLieutenantCommander: of3, rankLieutenant: of2, rankLieutenantJG: of1, rankEnsign: of1,
	rankMasterChiefPettyOfficer: or9, rankSeniorChiefPettyOfficer: or8, rankChiefPettyOfficer: or7,
}

// rankScaleUKLand is the British Army's and the Royal Marines'.
var rankScaleUKLand = rankScale{
	rankFieldMarshal: of10, rankGeneral: of9, rankLieutenantGeneral: of8, rankMajorGeneral: of7,
	rankBrigadier: of6, rankBrigadierGeneral: of6, rankColonel: of5, rankLieutenantColonel: of4,
	rankMajor: of3, rankCommandant: of3, rankCaptain: of2, rankLieutenant: of1, rankFirstLieutenant: of1,
	rankSecondLieutenant: of1,
	rankWarrantOfficer1:  or9, rankWarrantOfficer2: or8, rankStaffSergeant: or7, rankColourSergeant: or7,
	rankSergeant: or6, rankCorporal: or4, rankLanceCorporal: or3,
}

// rankScaleUKSea is the Royal Navy's.
var rankScaleUKSea = rankScale{
	rankAdmiralOfTheFleet: of10, rankAdmiral: of9, rankViceAdmiral: of8, rankRearAdmiral: of7,
	rankCommodore: of6, rankCaptain: of5, rankCommander: of4, rankLieutenantCommander: of3,
	rankLieutenant: of2, rankSubLieutenant: of1, rankMidshipman: of1,
	rankWarrantOfficer1: or9, rankWarrantOfficer2: or8, rankChiefPettyOfficer: or7, rankPettyOfficer: or6,
}

// rankScaleUKAir is the Royal Air Force's.
var rankScaleUKAir = rankScale{
	rankMarshalOfTheAirForce: of10, rankAirChiefMarshal: of9, rankAirMarshal: of8,
	rankAirViceMarshal: of7, rankAirCommodore: of6, rankGroupCaptain: of5, rankWingCommander: of4,
	rankSquadronLeader: of3, rankFlightLieutenant: of2, rankFlyingOfficer: of1, rankPilotOfficer: of1,
	rankFlightSergeant: or7, rankSergeant: or6, rankCorporal: or4,
}

// rankScaleBritishLand is that of the armies of the Commonwealth that follow
// the British; their warrant officers and sergeants follow laws of their own.
var rankScaleBritishLand = rankScale{
	rankFieldMarshal: of10, rankGeneral: of9, rankLieutenantGeneral: of8, rankMajorGeneral: of7,
	rankBrigadier: of6, rankBrigadierGeneral: of6, rankColonel: of5, rankLieutenantColonel: of4,
	rankMajor: of3, rankCommandant: of3, rankCaptain: of2, rankLieutenant: of1, rankFirstLieutenant: of1,
	rankSecondLieutenant: of1, rankCorporal: or4, rankLanceCorporal: or3,
}

// rankScaleBritishSea is the same for navies.
var rankScaleBritishSea = rankScale{
	rankAdmiralOfTheFleet: of10, rankAdmiral: of9, rankViceAdmiral: of8, rankRearAdmiral: of7,
	rankCommodore: of6, rankCaptain: of5, rankCommander: of4, rankLieutenantCommander: of3,
	rankLieutenant: of2, rankSubLieutenant: of1, rankMidshipman: of1,
}

// rankScaleBritishAir is the same for air forces.
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

// rankScaleFinnishSea is Finland's: kommodori, in Swedish kommodor, is the
// captain's grade, and lippueamiraali, the flotilla admiral, stands above it.
var rankScaleFinnishSea = rankScale{
	rankAdmiral: of9, rankViceAdmiral: of8, rankRearAdmiral: of7, rankFlotillaAdmiral: of6,
	rankCommodore: of5, rankCaptain: of5, rankCommander: of4, rankLieutenantCommander: of3,
	rankCaptainLieutenant: of2, rankLieutenant: of1, rankSubLieutenant: of1,
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
// one-star brigadier, so that a major general is the lowest general. A marshal
// of an arm (aviation, artillery, engineer troops) was nominally the army
// general's equal; of the chief marshal of an arm some lists say the same and
// some that he was the equal of a marshal of the Soviet Union, so that he has
// no grade: English Wikipedia, Marshal of the branch, Chief marshal of the
// branch.
var rankScaleSovietLand = rankScale{
	rankGeneralissimo: of10, rankMarshal: of10, rankArmyGeneral: of9, rankBranchMarshal: of9, rankColonelGeneral: of8,
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

// rankScaleYugoslavLand is the Yugoslav People's Army's and its heirs' until
// Serbia took the alliance's pattern in 2007: general-major, general-potpukovnik,
// general-pukovnik, general armije. The rank "general" above them was never
// conferred.
var rankScaleYugoslavLand = rankScale{
	rankMarshal: of10, rankArmyGeneral: of9, rankColonelGeneral: of8, rankLieutenantGeneral: of7,
	rankMajorGeneral: of6, rankColonel: of5, rankLieutenantColonel: of4, rankMajor: of3, rankCaptain: of2,
	rankLieutenant: of1, rankFirstLieutenant: of1, rankSecondLieutenant: of1,
}

// rankScaleYugoslavSea is the same for the navy.
var rankScaleYugoslavSea = rankScale{
	rankAdmiralOfTheFleet: of9, rankAdmiral: of8, rankViceAdmiral: of7, rankRearAdmiral: of6,
	rankCaptain: of5, rankCommander: of4, rankLieutenantCommander: of3,
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

// rankScaleIsraelLand is that of all of Israel's services, by the stars of the
// Israel Defense Forces' own English: the highest, rav aluf, is a lieutenant
// general. Some lists put every general one or two grades higher.
var rankScaleIsraelLand = rankScale{
	rankLieutenantGeneral: of8, rankMajorGeneral: of7, rankBrigadierGeneral: of6, rankColonel: of5,
	rankLieutenantColonel: of4, rankMajor: of3, rankCaptain: of2, rankFirstLieutenant: of1,
	rankLieutenant: of1, rankSecondLieutenant: of1,
}

// rankScaleIranLand is Iran's, by the stars: sartip one, sarlashkar two,
// sepahbod three, arteshbod four. A second brigadier general (sartip dovom,
// since 1987) wears none and has no equal elsewhere; lists that count him as
// OF-6 put the others one grade higher.
var rankScaleIranLand = rankScale{
	rankGeneral: of9, rankLieutenantGeneral: of8, rankMajorGeneral: of7, rankBrigadierGeneral: of6,
	rankColonel: of5, rankLieutenantColonel: of4, rankMajor: of3, rankCaptain: of2,
	rankFirstLieutenant: of1, rankLieutenant: of1, rankSecondLieutenant: of1, rankThirdLieutenant: of1,
}

// rankScaleIranSea is the same for the navy: daryadar one star, daryaban two,
// daryasalar three, daryabod four. Newsrooms write rear admiral for the first
// two, which has no grade therefore.
var rankScaleIranSea = rankScale{
	rankAdmiral: of9, rankViceAdmiral: of8, rankCommodore: of6, rankCaptain: of5, rankCommander: of4,
	rankLieutenantCommander: of3,
}

// rankScaleBrazilLand is Brazil's: no one-star general, so that the lowest,
// general de brigada, wears two stars.
var rankScaleBrazilLand = rankScale{
	rankMarshal: of10, rankArmyGeneral: of9, rankMajorGeneral: of8, rankBrigadierGeneral: of7,
	rankColonel: of5, rankLieutenantColonel: of4, rankMajor: of3, rankCaptain: of2,
	rankFirstLieutenant: of1, rankLieutenant: of1, rankSecondLieutenant: of1,
}

// rankScaleBrazilSea is the same for the navy. A plain almirante is the
// wartime rank and the address of every admiral, so it has no grade.
var rankScaleBrazilSea = rankScale{
	rankSquadronAdmiral: of9, rankViceAdmiral: of8, rankRearAdmiral: of7, rankCaptain: of5,
	rankCommander: of4, rankLieutenantCommander: of3, rankCaptainLieutenant: of2,
}

// rankScaleBrazilAir is what differs in the air force.
var rankScaleBrazilAir = rankScale{
	rankMarshal: of10, rankLieutenantBrigadier: of9, rankMajorBrigadier: of8, rankBrigadier: of7,
}
