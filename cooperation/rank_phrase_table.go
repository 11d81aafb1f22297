package cooperation

// rankPhrase reads a rank of English words, as the word tables give them: lower
// case, articles and prepositions dropped, "class" and "grade" read as "rank",
// ordinals written out. The branch is set where the words imply a service.
func rankPhrase(phrase string) (rankTitle, Branch) {
	switch phrase {
	case "generalissimo":
		return rankGeneralissimo, ""
	case "field marshal", "marshal field", "general field marshal":
		return rankFieldMarshal, ""
	case "marshal", "marshal soviet union", "marshal russian federation", "marshal kazakhstan", "marshal republic", "marshal poland", "marshal france":
		return rankMarshal, ""
	case "marshal branch":
		return rankBranchMarshal, ""
	case "chief marshal", "chief marshal branch":
		return rankChiefBranchMarshal, ""
	case "vice marshal":
		return rankViceMarshal, ""
	case "general army", "general army ukraine":
		return rankGeneralOfTheArmy, ""
	case "general air force":
		return rankGeneralOfTheAirForce, BranchAirForce
	case "army general", "army general ukraine":
		return rankArmyGeneral, ""
	case "general army air":
		return rankArmyGeneral, BranchAirForce
	case "staff general":
		return rankStaffGeneral, ""
	case "general", "full general", "lieutenant general full", "dai tuong", "general zbora":
		return rankGeneral, ""
	case "colonel general", "general colonel":
		return rankColonelGeneral, ""
	case "senior lieutenant general", "thuong tuong":
		return rankSeniorLieutenantGeneral, ""
	case "lieutenant general", "general lieutenant", "general lieutenant colonel", "general corps", "corps general",
		"trung tuong", "army corps general", "general army corps", "general corps army", "general arms":
		return rankLieutenantGeneral, ""
	case "general corps air", "general squadron air", "general squadron":
		return rankLieutenantGeneral, BranchAirForce
	case "major general", "thieu tuong", "general major", "general division", "division general":
		return rankMajorGeneral, ""
	case "general division air":
		return rankMajorGeneral, BranchAirForce
	case "brigadier general", "general brigadier", "general brigade", "brigade general":
		return rankBrigadierGeneral, ""
	case "general brigade air":
		return rankBrigadierGeneral, BranchAirForce
	case "second brigadier general", "brigadier general second", "brigadier general second rank":
		return rankSecondBrigadierGeneral, ""
	case "brigadier":
		return rankBrigadier, ""
	case "lieutenant brigadier", "lieutenant brigadier air":
		return rankLieutenantBrigadier, BranchAirForce
	case "major brigadier", "major brigadier air":
		return rankMajorBrigadier, BranchAirForce
	case "general officer":
		return rankGeneralOfficer, ""
	case "senior colonel", "colonel senior", "dai ta":
		return rankSeniorColonel, ""
	case "colonel", "thuong ta":
		return rankColonel, ""
	case "lieutenant colonel", "trung ta", "colonel lieutenant", "vice colonel", "colonel second":
		return rankLieutenantColonel, ""
	case "commandant", "chef battalion":
		return rankCommandant, ""
	case "major", "thieu ta":
		return rankMajor, ""
	case "staff captain", "first captain":
		return rankStaffCaptain, ""
	case "captain":
		return rankCaptain, ""
	case "captain sea", "captain vessel", "captain ship":
		return rankCaptain, BranchNavy
	case "senior lieutenant", "lieutenant senior", "chief lieutenant":
		return rankSeniorLieutenant, ""
	case "first lieutenant", "second lieutenant full", "lieutenant first":
		return rankFirstLieutenant, ""
	case "lieutenant":
		return rankLieutenant, ""
	case "lieutenant vessel", "lieutenant ship", "captain shipboard":
		return rankLieutenant, BranchNavy
	case "second lieutenant", "lieutenant second":
		return rankSecondLieutenant, ""
	case "junior lieutenant", "lieutenant junior":
		return rankJuniorLieutenant, ""
	case "third lieutenant", "lieutenant third":
		return rankThirdLieutenant, ""
	case "officer cadet", "cadet officer", "cadet":
		return rankOfficerCadet, ""
	case "chief warrant officer":
		return rankChiefWarrantOfficer, ""
	case "senior warrant officer":
		return rankSeniorWarrantOfficer, ""
	case "warrant officer first rank", "warrant officer rank first", "warrant officer first":
		return rankWarrantOfficer1, ""
	case "warrant officer second rank", "warrant officer rank second", "warrant officer second":
		return rankWarrantOfficer2, ""
	case "warrant officer":
		return rankWarrantOfficer, ""
	}
	return rankPhraseOther(phrase)
}

// rankPhraseOther continues [rankPhrase] with non-commissioned, naval and air
// titles.
func rankPhraseOther(phrase string) (rankTitle, Branch) {
	switch phrase {
	case "sergeant major":
		return rankSergeantMajor, ""
	case "command sergeant major":
		return rankCommandSergeantMajor, ""
	case "first sergeant":
		return rankFirstSergeant, ""
	case "chief master sergeant":
		return rankChiefMasterSergeant, ""
	case "senior master sergeant":
		return rankSeniorMasterSergeant, ""
	case "master gunnery sergeant":
		return rankMasterGunnerySergeant, ""
	case "gunnery sergeant":
		return rankGunnerySergeant, ""
	case "technical sergeant":
		return rankTechnicalSergeant, ""
	case "colour sergeant":
		return rankColourSergeant, ""
	case "flight sergeant":
		return rankFlightSergeant, ""
	case "specialist":
		return rankSpecialist, ""
	case "master sergeant":
		return rankMasterSergeant, ""
	case "sergeant first rank":
		return rankSergeantFirstClass, ""
	case "staff sergeant":
		return rankStaffSergeant, ""
	case "senior sergeant", "chief sergeant":
		return rankSeniorSergeant, ""
	case "sergeant":
		return rankSergeant, ""
	case "junior sergeant":
		return rankJuniorSergeant, ""
	case "starshina":
		return rankStarshina, ""
	case "corporal":
		return rankCorporal, ""
	case "lance corporal":
		return rankLanceCorporal, ""
	case "private first rank":
		return rankPrivateFirstClass, ""
	case "private":
		return rankPrivate, ""
	case "admiral fleet soviet union":
		return rankAdmiralOfTheFleetSU, BranchNavy
	case "admiral fleet":
		return rankAdmiralOfTheFleet, BranchNavy
	case "fleet admiral":
		return rankFleetAdmiral, BranchNavy
	case "admiral general", "general admiral":
		return rankAdmiralGeneral, BranchNavy
	case "admiral", "full admiral":
		return rankAdmiral, BranchNavy
	case "vice admiral squadron", "squadron vice admiral":
		return rankSquadronViceAdmiral, BranchNavy
	case "admiral esquadra", "squadron admiral":
		return rankSquadronAdmiral, BranchNavy
	case "vice admiral", "admiral squadron", "admiral madya":
		return rankViceAdmiral, BranchNavy
	case "rear admiral", "admiral muda", "rear admiral upper half", "admiral division", "division admiral":
		return rankRearAdmiral, BranchNavy
	case "rear admiral lower half", "rear admiral flotilla":
		return rankRearAdmiralLower, BranchNavy
	case "flotilla admiral":
		return rankFlotillaAdmiral, BranchNavy
	case "commodore", "commodore admiral":
		return rankCommodore, BranchNavy
	case "flag officer":
		return rankFlagOfficer, BranchNavy
	case "senior captain":
		return rankSeniorCaptain, BranchNavy
	case "captain first rank", "first rank captain", "captain first":
		return rankCaptain1, BranchNavy
	case "captain second rank", "second rank captain", "captain second":
		return rankCaptain2, BranchNavy
	case "captain third rank", "third rank captain", "captain third":
		return rankCaptain3, BranchNavy
	case "captain sea first lieutenant":
		return rankCommander, BranchNavy // Poland: komandor porucznik
	case "commander":
		return rankCommander, "" // a police rank too
	case "captain frigate", "captain lieutenant sea":
		return rankCommander, BranchNavy
	case "lieutenant commander", "captain corvette", "captain sea second lieutenant":
		return rankLieutenantCommander, BranchNavy
	case "captain lieutenant", "lieutenant captain":
		return rankCaptainLieutenant, BranchNavy
	case "lieutenant junior rank", "first lieutenant shipboard", "first lieutenant sea", "ensign vessel first rank":
		return rankLieutenantJG, BranchNavy
	case "sub lieutenant", "lieutenant sea":
		return rankSubLieutenant, BranchNavy
	case "ensign":
		return rankEnsign, "" // also the English for praporshchik
	case "second lieutenant shipboard", "ensign vessel", "ensign vessel second rank":
		return rankEnsign, BranchNavy
	case "midshipman":
		return rankMidshipman, BranchNavy
	case "master chief petty officer":
		return rankMasterChiefPettyOfficer, BranchNavy
	case "senior chief petty officer":
		return rankSeniorChiefPettyOfficer, BranchNavy
	case "chief petty officer":
		return rankChiefPettyOfficer, BranchNavy
	case "petty officer", "petty officer first rank", "petty officer second rank", "petty officer third rank":
		return rankPettyOfficer, BranchNavy
	case "seaman", "senior seaman":
		return rankSeaman, BranchNavy
	case "marshal air force":
		return rankMarshalOfTheAirForce, BranchAirForce
	case "air chief marshal", "chief air marshal":
		return rankAirChiefMarshal, BranchAirForce
	case "air marshal", "air chief marshal madya":
		return rankAirMarshal, BranchAirForce
	case "air vice marshal", "vice air marshal", "air chief marshal muda":
		return rankAirViceMarshal, BranchAirForce
	case "air commodore":
		return rankAirCommodore, BranchAirForce
	case "group captain":
		return rankGroupCaptain, BranchAirForce
	case "wing commander":
		return rankWingCommander, BranchAirForce
	case "squadron leader":
		return rankSquadronLeader, BranchAirForce
	case "flight lieutenant":
		return rankFlightLieutenant, BranchAirForce
	case "flying officer":
		return rankFlyingOfficer, BranchAirForce
	case "pilot officer":
		return rankPilotOfficer, BranchAirForce
	}
	return rankPhraseMiddleEast(phrase)
}
