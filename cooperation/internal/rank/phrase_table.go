package rank

// phraseTitle reads a rank of English words, as the word tables give them: lower
// case, articles and prepositions dropped, "class" and "grade" read as "rank",
// ordinals written out. The branch is set where the words imply a service.
func phraseTitle(phrase string) (title, string) {
	switch phrase {
	case "generalissimo":
		return titleGeneralissimo, ""
	case "field marshal", "marshal field", "general field marshal":
		return titleFieldMarshal, ""
	case "marshal", "marshal soviet union", "marshal russian federation", "marshal kazakhstan", "marshal republic", "marshal poland", "marshal france":
		return titleMarshal, ""
	case "marshal branch":
		return titleBranchMarshal, ""
	case "chief marshal", "chief marshal branch":
		return titleChiefBranchMarshal, ""
	case "vice marshal":
		return titleViceMarshal, ""
	case "general army", "general army ukraine":
		return titleGeneralOfTheArmy, ""
	case "general air force":
		return titleGeneralOfTheAirForce, airForce
	case "army general", "army general ukraine":
		return titleArmyGeneral, ""
	case "general army air":
		return titleArmyGeneral, airForce
	case "staff general":
		return titleStaffGeneral, ""
	case "general", "full general", "lieutenant general full", "dai tuong", "general zbora":
		return titleGeneral, ""
	case "colonel general", "general colonel":
		return titleColonelGeneral, ""
	case "senior lieutenant general", "thuong tuong":
		return titleSeniorLieutenantGeneral, ""
	case "lieutenant general", "general lieutenant", "general lieutenant colonel", "general corps", "corps general",
		"trung tuong", "army corps general", "general army corps", "general corps army", "general arms":
		return titleLieutenantGeneral, ""
	case "general corps air", "general squadron air", "general squadron":
		return titleLieutenantGeneral, airForce
	case "major general", "thieu tuong", "general major", "general division", "division general":
		return titleMajorGeneral, ""
	case "general division air":
		return titleMajorGeneral, airForce
	case "brigadier general", "general brigadier", "general brigade", "brigade general":
		return titleBrigadierGeneral, ""
	case "general brigade air":
		return titleBrigadierGeneral, airForce
	case "second brigadier general", "brigadier general second", "brigadier general second rank":
		return titleSecondBrigadierGeneral, ""
	case "brigadier":
		return titleBrigadier, ""
	case "lieutenant brigadier", "lieutenant brigadier air":
		return titleLieutenantBrigadier, airForce
	case "major brigadier", "major brigadier air":
		return titleMajorBrigadier, airForce
	case "general officer":
		return titleGeneralOfficer, ""
	case "senior colonel", "colonel senior", "dai ta":
		return titleSeniorColonel, ""
	case "colonel", "thuong ta":
		return titleColonel, ""
	case "lieutenant colonel", "trung ta", "colonel lieutenant", "vice colonel", "colonel second":
		return titleLieutenantColonel, ""
	case "commandant", "chef battalion":
		return titleCommandant, ""
	case "major", "thieu ta":
		return titleMajor, ""
	case "staff captain", "first captain":
		return titleStaffCaptain, ""
	case "captain":
		return titleCaptain, ""
	case "captain sea", "captain vessel", "captain ship":
		return titleCaptain, navy
	case "senior lieutenant", "lieutenant senior", "chief lieutenant":
		return titleSeniorLieutenant, ""
	case "first lieutenant", "second lieutenant full", "lieutenant first":
		return titleFirstLieutenant, ""
	case "lieutenant":
		return titleLieutenant, ""
	case "lieutenant vessel", "lieutenant ship", "captain shipboard":
		return titleLieutenant, navy
	case "second lieutenant", "lieutenant second":
		return titleSecondLieutenant, ""
	case "junior lieutenant", "lieutenant junior":
		return titleJuniorLieutenant, ""
	case "third lieutenant", "lieutenant third":
		return titleThirdLieutenant, ""
	case "officer cadet", "cadet officer", "cadet":
		return titleOfficerCadet, ""
	case "chief warrant officer":
		return titleChiefWarrantOfficer, ""
	case "senior warrant officer":
		return titleSeniorWarrantOfficer, ""
	case "warrant officer first rank", "warrant officer rank first", "warrant officer first":
		return titleWarrantOfficer1, ""
	case "warrant officer second rank", "warrant officer rank second", "warrant officer second":
		return titleWarrantOfficer2, ""
	case "warrant officer":
		return titleWarrantOfficer, ""
	}
	return phraseOther(phrase)
}

// phraseOther continues [phraseTitle] with non-commissioned, naval and air
// titles.
func phraseOther(phrase string) (title, string) {
	switch phrase {
	case "sergeant major":
		return titleSergeantMajor, ""
	case "command sergeant major":
		return titleCommandSergeantMajor, ""
	case "first sergeant":
		return titleFirstSergeant, ""
	case "chief master sergeant":
		return titleChiefMasterSergeant, ""
	case "senior master sergeant":
		return titleSeniorMasterSergeant, ""
	case "master gunnery sergeant":
		return titleMasterGunnerySergeant, ""
	case "gunnery sergeant":
		return titleGunnerySergeant, ""
	case "technical sergeant":
		return titleTechnicalSergeant, ""
	case "colour sergeant":
		return titleColourSergeant, ""
	case "flight sergeant":
		return titleFlightSergeant, ""
	case "specialist":
		return titleSpecialist, ""
	case "master sergeant":
		return titleMasterSergeant, ""
	case "sergeant first rank":
		return titleSergeantFirstClass, ""
	case "staff sergeant":
		return titleStaffSergeant, ""
	case "senior sergeant", "chief sergeant":
		return titleSeniorSergeant, ""
	case "sergeant":
		return titleSergeant, ""
	case "junior sergeant":
		return titleJuniorSergeant, ""
	case "starshina":
		return titleStarshina, ""
	case "corporal":
		return titleCorporal, ""
	case "lance corporal":
		return titleLanceCorporal, ""
	case "private first rank":
		return titlePrivateFirstClass, ""
	case "private":
		return titlePrivate, ""
	case "admiral fleet soviet union":
		return titleAdmiralOfTheFleetSU, navy
	case "admiral fleet":
		return titleAdmiralOfTheFleet, navy
	case "fleet admiral":
		return titleFleetAdmiral, navy
	case "admiral general", "general admiral":
		return titleAdmiralGeneral, navy
	case "admiral", "full admiral":
		return titleAdmiral, navy
	case "vice admiral squadron", "squadron vice admiral":
		return titleSquadronViceAdmiral, navy
	case "admiral esquadra", "squadron admiral":
		return titleSquadronAdmiral, navy
	case "vice admiral", "admiral squadron", "admiral madya":
		return titleViceAdmiral, navy
	case "rear admiral", "admiral muda", "rear admiral upper half", "admiral division", "division admiral":
		return titleRearAdmiral, navy
	case "rear admiral lower half", "rear admiral flotilla":
		return titleRearAdmiralLower, navy
	case "flotilla admiral":
		return titleFlotillaAdmiral, navy
	case "commodore", "commodore admiral":
		return titleCommodore, navy
	case "flag officer":
		return titleFlagOfficer, navy
	case "senior captain":
		return titleSeniorCaptain, navy
	case "captain first rank", "first rank captain", "captain first":
		return titleCaptain1, navy
	case "captain second rank", "second rank captain", "captain second":
		return titleCaptain2, navy
	case "captain third rank", "third rank captain", "captain third":
		return titleCaptain3, navy
	case "captain sea first lieutenant":
		return titleCommander, navy // Poland: komandor porucznik
	case "commander":
		return titleCommander, "" // a police rank too
	case "captain frigate", "captain lieutenant sea":
		return titleCommander, navy
	case "lieutenant commander", "captain corvette", "captain sea second lieutenant":
		return titleLieutenantCommander, navy
	case "captain lieutenant", "lieutenant captain":
		return titleCaptainLieutenant, navy
	case "lieutenant junior rank", "first lieutenant shipboard", "first lieutenant sea", "ensign vessel first rank":
		return titleLieutenantJG, navy
	case "sub lieutenant", "lieutenant sea":
		return titleSubLieutenant, navy
	case "ensign":
		return titleEnsign, "" // also the English for praporshchik
	case "second lieutenant shipboard", "ensign vessel", "ensign vessel second rank":
		return titleEnsign, navy
	case "midshipman":
		return titleMidshipman, navy
	case "master chief petty officer":
		return titleMasterChiefPettyOfficer, navy
	case "senior chief petty officer":
		return titleSeniorChiefPettyOfficer, navy
	case "chief petty officer":
		return titleChiefPettyOfficer, navy
	case "petty officer", "petty officer first rank", "petty officer second rank", "petty officer third rank":
		return titlePettyOfficer, navy
	case "seaman", "senior seaman":
		return titleSeaman, navy
	case "marshal air force":
		return titleMarshalOfTheAirForce, airForce
	case "air chief marshal", "chief air marshal":
		return titleAirChiefMarshal, airForce
	case "air marshal", "air chief marshal madya":
		return titleAirMarshal, airForce
	case "air vice marshal", "vice air marshal", "air chief marshal muda":
		return titleAirViceMarshal, airForce
	case "air commodore":
		return titleAirCommodore, airForce
	case "group captain":
		return titleGroupCaptain, airForce
	case "wing commander":
		return titleWingCommander, airForce
	case "squadron leader":
		return titleSquadronLeader, airForce
	case "flight lieutenant":
		return titleFlightLieutenant, airForce
	case "flying officer":
		return titleFlyingOfficer, airForce
	case "pilot officer":
		return titlePilotOfficer, airForce
	}
	return phraseMiddleEast(phrase)
}
