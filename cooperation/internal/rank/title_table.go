package rank

// title numbers the normalised titles; titleNames holds their texts.
type title uint8

const (
	titleNone title = iota
	// Land titles, which air forces and marines mostly share.
	titleGeneralissimo
	titleFieldMarshal
	titleMarshal
	titleChiefBranchMarshal
	titleBranchMarshal
	titleViceMarshal
	titleGeneralOfTheArmy
	titleGeneralOfTheAirForce
	titleArmyGeneral
	titleStaffGeneral
	titleGeneral
	titleColonelGeneral
	titleSeniorLieutenantGeneral
	titleLieutenantGeneral
	titleMajorGeneral
	titleBrigadierGeneral
	titleSecondBrigadierGeneral
	titleBrigadier
	titleGeneralOfficer
	titleSeniorColonel
	titleColonel
	titleLieutenantColonel
	titleCommandant
	titleMajor
	titleStaffCaptain
	titleCaptain
	titleSeniorLieutenant
	titleFirstLieutenant
	titleLieutenant
	titleSecondLieutenant
	titleJuniorLieutenant
	titleThirdLieutenant
	titleOfficerCadet
	titleChiefWarrantOfficer
	titleSeniorWarrantOfficer
	titleWarrantOfficer1
	titleWarrantOfficer2
	titleWarrantOfficer
	titleSergeantMajor
	titleCommandSergeantMajor
	titleFirstSergeant
	titleChiefMasterSergeant
	titleSeniorMasterSergeant
	titleMasterGunnerySergeant
	titleMasterSergeant
	titleGunnerySergeant
	titleTechnicalSergeant
	titleSergeantFirstClass
	titleColourSergeant
	titleFlightSergeant
	titleStaffSergeant
	titleSeniorSergeant
	titleSergeant
	titleJuniorSergeant
	titleStarshina
	titleSpecialist
	titleCorporal
	titleLanceCorporal
	titlePrivateFirstClass
	titlePrivate
	// Naval titles.
	titleAdmiralOfTheFleetSU
	titleAdmiralOfTheFleet
	titleFleetAdmiral
	titleAdmiralGeneral
	titleAdmiral
	titleSquadronAdmiral
	titleSquadronViceAdmiral
	titleViceAdmiral
	titleRearAdmiral
	titleRearAdmiralLower
	titleFlotillaAdmiral
	titleCommodore
	titleFlagOfficer
	titleSeniorCaptain
	titleCaptain1
	titleCaptain2
	titleCaptain3
	titleCommander
	titleLieutenantCommander
	titleCaptainLieutenant
	titleLieutenantJG
	titleSubLieutenant
	titleEnsign
	titleMidshipman
	titleMasterChiefPettyOfficer
	titleSeniorChiefPettyOfficer
	titleChiefPettyOfficer
	titlePettyOfficer
	titleSeaman
	// Air titles of the British pattern.
	titleMarshalOfTheAirForce
	titleAirChiefMarshal
	titleAirMarshal
	titleAirViceMarshal
	titleAirCommodore
	titleGroupCaptain
	titleWingCommander
	titleSquadronLeader
	titleFlightLieutenant
	titleFlyingOfficer
	titlePilotOfficer
	// Brazil's air force has brigadiers of three kinds.
	titleLieutenantBrigadier
	titleMajorBrigadier

	titleCount
)

// titleNames are the normalised titles. Each reads back as itself.
var titleNames = [titleCount]string{
	titleGeneralissimo:           "generalissimo",
	titleFieldMarshal:            "field marshal",
	titleMarshal:                 "marshal",
	titleChiefBranchMarshal:      "chief marshal of the branch",
	titleBranchMarshal:           "marshal of the branch",
	titleViceMarshal:             "vice marshal",
	titleSecondBrigadierGeneral:  "second brigadier general",
	titleWarrantOfficer1:         "warrant officer class 1",
	titleWarrantOfficer2:         "warrant officer class 2",
	titleChiefMasterSergeant:     "chief master sergeant",
	titleSeniorMasterSergeant:    "senior master sergeant",
	titleMasterGunnerySergeant:   "master gunnery sergeant",
	titleGunnerySergeant:         "gunnery sergeant",
	titleTechnicalSergeant:       "technical sergeant",
	titleColourSergeant:          "colour sergeant",
	titleFlightSergeant:          "flight sergeant",
	titleSpecialist:              "specialist",
	titleSquadronAdmiral:         "squadron admiral",
	titleLieutenantBrigadier:     "lieutenant brigadier",
	titleMajorBrigadier:          "major brigadier",
	titleGeneralOfTheArmy:        "general of the army",
	titleGeneralOfTheAirForce:    "general of the air force",
	titleArmyGeneral:             "army general",
	titleStaffGeneral:            "staff general",
	titleGeneral:                 "general",
	titleColonelGeneral:          "colonel general",
	titleSeniorLieutenantGeneral: "senior lieutenant general",
	titleLieutenantGeneral:       "lieutenant general",
	titleMajorGeneral:            "major general",
	titleBrigadierGeneral:        "brigadier general",
	titleBrigadier:               "brigadier",
	titleGeneralOfficer:          "general officer",
	titleSeniorColonel:           "senior colonel",
	titleColonel:                 "colonel",
	titleLieutenantColonel:       "lieutenant colonel",
	titleCommandant:              "commandant",
	titleMajor:                   "major",
	titleStaffCaptain:            "staff captain",
	titleCaptain:                 "captain",
	titleSeniorLieutenant:        "senior lieutenant",
	titleFirstLieutenant:         "first lieutenant",
	titleLieutenant:              "lieutenant",
	titleSecondLieutenant:        "second lieutenant",
	titleJuniorLieutenant:        "junior lieutenant",
	titleThirdLieutenant:         "third lieutenant",
	titleOfficerCadet:            "officer cadet",
	titleChiefWarrantOfficer:     "chief warrant officer",
	titleSeniorWarrantOfficer:    "senior warrant officer",
	titleWarrantOfficer:          "warrant officer",
	titleSergeantMajor:           "sergeant major",
	titleCommandSergeantMajor:    "command sergeant major",
	titleFirstSergeant:           "first sergeant",
	titleMasterSergeant:          "master sergeant",
	titleSergeantFirstClass:      "sergeant first class",
	titleStaffSergeant:           "staff sergeant",
	titleSeniorSergeant:          "senior sergeant",
	titleSergeant:                "sergeant",
	titleJuniorSergeant:          "junior sergeant",
	titleStarshina:               "starshina",
	titleCorporal:                "corporal",
	titleLanceCorporal:           "lance corporal",
	titlePrivateFirstClass:       "private first class",
	titlePrivate:                 "private",
	titleAdmiralOfTheFleetSU:     "admiral of the fleet of the soviet union",
	titleAdmiralOfTheFleet:       "admiral of the fleet",
	titleFleetAdmiral:            "fleet admiral",
	titleAdmiralGeneral:          "admiral general",
	titleAdmiral:                 "admiral",
	titleSquadronViceAdmiral:     "squadron vice admiral",
	titleViceAdmiral:             "vice admiral",
	titleRearAdmiral:             "rear admiral",
	titleRearAdmiralLower:        "rear admiral (lower half)",
	titleFlotillaAdmiral:         "flotilla admiral",
	titleCommodore:               "commodore",
	titleFlagOfficer:             "flag officer",
	titleSeniorCaptain:           "senior captain",
	titleCaptain1:                "captain 1st rank",
	titleCaptain2:                "captain 2nd rank",
	titleCaptain3:                "captain 3rd rank",
	titleCommander:               "commander",
	titleLieutenantCommander:     "lieutenant commander",
	titleCaptainLieutenant:       "captain lieutenant",
	titleLieutenantJG:            "lieutenant (junior grade)",
	titleSubLieutenant:           "sub-lieutenant",
	titleEnsign:                  "ensign",
	titleMidshipman:              "midshipman",
	titleMasterChiefPettyOfficer: "master chief petty officer",
	titleSeniorChiefPettyOfficer: "senior chief petty officer",
	titleChiefPettyOfficer:       "chief petty officer",
	titlePettyOfficer:            "petty officer",
	titleSeaman:                  "seaman",
	titleMarshalOfTheAirForce:    "marshal of the air force",
	titleAirChiefMarshal:         "air chief marshal",
	titleAirMarshal:              "air marshal",
	titleAirViceMarshal:          "air vice marshal",
	titleAirCommodore:            "air commodore",
	titleGroupCaptain:            "group captain",
	titleWingCommander:           "wing commander",
	titleSquadronLeader:          "squadron leader",
	titleFlightLieutenant:        "flight lieutenant",
	titleFlyingOfficer:           "flying officer",
	titlePilotOfficer:            "pilot officer",
}

// naval gives the naval title that a word shared by all services (소장,
// 上校, albay) has at sea, as South Korea's, China's and Turkey's navies
// translate their own ranks.
func naval(t title) title {
	switch t {
	case titleFieldMarshal, titleMarshal, titleGeneralOfTheArmy:
		return titleFleetAdmiral
	case titleGeneral:
		return titleAdmiral
	case titleLieutenantGeneral:
		return titleViceAdmiral
	case titleMajorGeneral:
		return titleRearAdmiral
	case titleBrigadierGeneral:
		return titleRearAdmiralLower
	case titleSeniorColonel:
		return titleSeniorCaptain
	case titleColonel:
		return titleCaptain
	case titleLieutenantColonel:
		return titleCommander
	case titleMajor:
		return titleLieutenantCommander
	case titleCaptain:
		return titleLieutenant
	case titleFirstLieutenant:
		return titleLieutenantJG
	case titleSecondLieutenant:
		return titleEnsign
	}
	return t
}
