package cooperation

// rankTitle numbers the normalised titles; rankTitleNames holds their texts.
type rankTitle uint8

const (
	rankNone rankTitle = iota
	// Land titles, which air forces and marines mostly share.
	rankGeneralissimo
	rankFieldMarshal
	rankMarshal
	rankChiefBranchMarshal
	rankBranchMarshal
	rankViceMarshal
	rankGeneralOfTheArmy
	rankGeneralOfTheAirForce
	rankArmyGeneral
	rankStaffGeneral
	rankGeneral
	rankColonelGeneral
	rankSeniorLieutenantGeneral
	rankLieutenantGeneral
	rankMajorGeneral
	rankBrigadierGeneral
	rankSecondBrigadierGeneral
	rankBrigadier
	rankGeneralOfficer
	rankSeniorColonel
	rankColonel
	rankLieutenantColonel
	rankCommandant
	rankMajor
	rankStaffCaptain
	rankCaptain
	rankSeniorLieutenant
	rankFirstLieutenant
	rankLieutenant
	rankSecondLieutenant
	rankJuniorLieutenant
	rankThirdLieutenant
	rankOfficerCadet
	rankChiefWarrantOfficer
	rankSeniorWarrantOfficer
	rankWarrantOfficer1
	rankWarrantOfficer2
	rankWarrantOfficer
	rankSergeantMajor
	rankCommandSergeantMajor
	rankFirstSergeant
	rankChiefMasterSergeant
	rankSeniorMasterSergeant
	rankMasterGunnerySergeant
	rankMasterSergeant
	rankGunnerySergeant
	rankTechnicalSergeant
	rankSergeantFirstClass
	rankColourSergeant
	rankFlightSergeant
	rankStaffSergeant
	rankSeniorSergeant
	rankSergeant
	rankJuniorSergeant
	rankStarshina
	rankSpecialist
	rankCorporal
	rankLanceCorporal
	rankPrivateFirstClass
	rankPrivate
	// Naval titles.
	rankAdmiralOfTheFleetSU
	rankAdmiralOfTheFleet
	rankFleetAdmiral
	rankAdmiralGeneral
	rankAdmiral
	rankSquadronAdmiral
	rankSquadronViceAdmiral
	rankViceAdmiral
	rankRearAdmiral
	rankRearAdmiralLower
	rankFlotillaAdmiral
	rankCommodore
	rankFlagOfficer
	rankSeniorCaptain
	rankCaptain1
	rankCaptain2
	rankCaptain3
	rankCommander
	rankLieutenantCommander
	rankCaptainLieutenant
	rankLieutenantJG
	rankSubLieutenant
	rankEnsign
	rankMidshipman
	rankMasterChiefPettyOfficer
	rankSeniorChiefPettyOfficer
	rankChiefPettyOfficer
	rankPettyOfficer
	rankSeaman
	// Air titles of the British pattern.
	rankMarshalOfTheAirForce
	rankAirChiefMarshal
	rankAirMarshal
	rankAirViceMarshal
	rankAirCommodore
	rankGroupCaptain
	rankWingCommander
	rankSquadronLeader
	rankFlightLieutenant
	rankFlyingOfficer
	rankPilotOfficer
	// Brazil's air force has brigadiers of three kinds.
	rankLieutenantBrigadier
	rankMajorBrigadier

	rankTitleCount
)

// rankTitleNames are the normalised titles. Each reads back as itself.
var rankTitleNames = [rankTitleCount]string{
	rankGeneralissimo:           "generalissimo",
	rankFieldMarshal:            "field marshal",
	rankMarshal:                 "marshal",
	rankChiefBranchMarshal:      "chief marshal of the branch",
	rankBranchMarshal:           "marshal of the branch",
	rankViceMarshal:             "vice marshal",
	rankSecondBrigadierGeneral:  "second brigadier general",
	rankWarrantOfficer1:         "warrant officer class 1",
	rankWarrantOfficer2:         "warrant officer class 2",
	rankChiefMasterSergeant:     "chief master sergeant",
	rankSeniorMasterSergeant:    "senior master sergeant",
	rankMasterGunnerySergeant:   "master gunnery sergeant",
	rankGunnerySergeant:         "gunnery sergeant",
	rankTechnicalSergeant:       "technical sergeant",
	rankColourSergeant:          "colour sergeant",
	rankFlightSergeant:          "flight sergeant",
	rankSpecialist:              "specialist",
	rankSquadronAdmiral:         "squadron admiral",
	rankLieutenantBrigadier:     "lieutenant brigadier",
	rankMajorBrigadier:          "major brigadier",
	rankGeneralOfTheArmy:        "general of the army",
	rankGeneralOfTheAirForce:    "general of the air force",
	rankArmyGeneral:             "army general",
	rankStaffGeneral:            "staff general",
	rankGeneral:                 "general",
	rankColonelGeneral:          "colonel general",
	rankSeniorLieutenantGeneral: "senior lieutenant general",
	rankLieutenantGeneral:       "lieutenant general",
	rankMajorGeneral:            "major general",
	rankBrigadierGeneral:        "brigadier general",
	rankBrigadier:               "brigadier",
	rankGeneralOfficer:          "general officer",
	rankSeniorColonel:           "senior colonel",
	rankColonel:                 "colonel",
	rankLieutenantColonel:       "lieutenant colonel",
	rankCommandant:              "commandant",
	rankMajor:                   "major",
	rankStaffCaptain:            "staff captain",
	rankCaptain:                 "captain",
	rankSeniorLieutenant:        "senior lieutenant",
	rankFirstLieutenant:         "first lieutenant",
	rankLieutenant:              "lieutenant",
	rankSecondLieutenant:        "second lieutenant",
	rankJuniorLieutenant:        "junior lieutenant",
	rankThirdLieutenant:         "third lieutenant",
	rankOfficerCadet:            "officer cadet",
	rankChiefWarrantOfficer:     "chief warrant officer",
	rankSeniorWarrantOfficer:    "senior warrant officer",
	rankWarrantOfficer:          "warrant officer",
	rankSergeantMajor:           "sergeant major",
	rankCommandSergeantMajor:    "command sergeant major",
	rankFirstSergeant:           "first sergeant",
	rankMasterSergeant:          "master sergeant",
	rankSergeantFirstClass:      "sergeant first class",
	rankStaffSergeant:           "staff sergeant",
	rankSeniorSergeant:          "senior sergeant",
	rankSergeant:                "sergeant",
	rankJuniorSergeant:          "junior sergeant",
	rankStarshina:               "starshina",
	rankCorporal:                "corporal",
	rankLanceCorporal:           "lance corporal",
	rankPrivateFirstClass:       "private first class",
	rankPrivate:                 "private",
	rankAdmiralOfTheFleetSU:     "admiral of the fleet of the soviet union",
	rankAdmiralOfTheFleet:       "admiral of the fleet",
	rankFleetAdmiral:            "fleet admiral",
	rankAdmiralGeneral:          "admiral general",
	rankAdmiral:                 "admiral",
	rankSquadronViceAdmiral:     "squadron vice admiral",
	rankViceAdmiral:             "vice admiral",
	rankRearAdmiral:             "rear admiral",
	rankRearAdmiralLower:        "rear admiral (lower half)",
	rankFlotillaAdmiral:         "flotilla admiral",
	rankCommodore:               "commodore",
	rankFlagOfficer:             "flag officer",
	rankSeniorCaptain:           "senior captain",
	rankCaptain1:                "captain 1st rank",
	rankCaptain2:                "captain 2nd rank",
	rankCaptain3:                "captain 3rd rank",
	rankCommander:               "commander",
	rankLieutenantCommander:     "lieutenant commander",
	rankCaptainLieutenant:       "captain lieutenant",
	rankLieutenantJG:            "lieutenant (junior grade)",
	rankSubLieutenant:           "sub-lieutenant",
	rankEnsign:                  "ensign",
	rankMidshipman:              "midshipman",
	rankMasterChiefPettyOfficer: "master chief petty officer",
	rankSeniorChiefPettyOfficer: "senior chief petty officer",
	rankChiefPettyOfficer:       "chief petty officer",
	rankPettyOfficer:            "petty officer",
	rankSeaman:                  "seaman",
	rankMarshalOfTheAirForce:    "marshal of the air force",
	rankAirChiefMarshal:         "air chief marshal",
	rankAirMarshal:              "air marshal",
	rankAirViceMarshal:          "air vice marshal",
	rankAirCommodore:            "air commodore",
	rankGroupCaptain:            "group captain",
	rankWingCommander:           "wing commander",
	rankSquadronLeader:          "squadron leader",
	rankFlightLieutenant:        "flight lieutenant",
	rankFlyingOfficer:           "flying officer",
	rankPilotOfficer:            "pilot officer",
}

// rankNaval gives the naval title that a word shared by all services (소장,
// 上校, albay) has at sea, as South Korea's, China's and Turkey's navies
// translate their own ranks.
func rankNaval(t rankTitle) rankTitle {
	switch t {
	case rankFieldMarshal, rankMarshal, rankGeneralOfTheArmy:
		return rankFleetAdmiral
	case rankGeneral:
		return rankAdmiral
	case rankLieutenantGeneral:
		return rankViceAdmiral
	case rankMajorGeneral:
		return rankRearAdmiral
	case rankBrigadierGeneral:
		return rankRearAdmiralLower
	case rankSeniorColonel:
		return rankSeniorCaptain
	case rankColonel:
		return rankCaptain
	case rankLieutenantColonel:
		return rankCommander
	case rankMajor:
		return rankLieutenantCommander
	case rankCaptain:
		return rankLieutenant
	case rankFirstLieutenant:
		return rankLieutenantJG
	case rankSecondLieutenant:
		return rankEnsign
	}
	return t
}
