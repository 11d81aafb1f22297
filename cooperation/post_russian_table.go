package cooperation

// postWordRussian reads Russian and Ukrainian words by their stems, folded
// (й is и, ё is е, ї is і).
func postWordRussian(w string) postSet {
	switch w { // too short to be stems
	case "вс", "зсу":
		return postArmedForces
	case "рада", "ради", "раду":
		return postParliament
	}
	return postStems(w, postRussianStems[:])
}

var postRussianStems = [...]postStem{
	{"министерств", postMinistry}, {"міністерств", postMinistry}, {"минобороны", postMinistry | postDefence},
	{"министр", postMinister}, {"міністр", postMinister}, {"премьер", postPrime | postMinister},
	{"замминистра", postDeputy | postMinister}, {"заместител", postDeputy}, {"замглав", postDeputy | postHead},
	{"заступник", postDeputy}, {"замначальник", postDeputy | postHead}, {"вице", postDeputy}, {"первы", 0},
	{"оборонно", postDefence}, {"оборон", postDefence}, {"военн", postMilitary}, {"віиськов", postMilitary}, {"военно", postMilitary},
	{"иностранн", postForeign}, {"закордонн", postForeign}, {"внутренн", postInterior}, {"внутрішн", postInterior},
	{"внешн", postForeign}, {"генштаб", postGeneralStaff}, {"генеральн", postGeneralWord}, {"штаб", postStaff},
	{"начальник", postHead}, {"главнокомандующ", postCommander}, {"головнокоманд", postCommander}, {"главн", postMain}, {"головн", postMain}, {"глав", postHead}, {"руководител", postHead}, {"директор", postHead}, {"голов", postChair | postHead},
	{"верховн", postSupreme | postChief}, {"аппарат", postDepartment | postOffice},
	{"командующ", postCommander}, {"командир", postCommander}, {"командув", postCommander},
	{"председател", postChair | postHead}, {"спикер", postSpeaker}, {"член", postMember}, {"депутат", postMember | postParliament},
	{"сенатор", postMember | postParliament}, {"президент", postPresident}, {"корол", postMonarch},
	{"парламент", postParliament}, {"собрани", postParliament}, {"меджлис", postParliament}, {"дум", postParliament},
	{"комитет", postCommittee}, {"комісі", postCommittee}, {"атташе", postAttache}, {"посольств", postEmbassy}, {"посол", postAmbassador}, {"посла", postAmbassador},
	{"консул", postDiplomat}, {"советник", postAdviser}, {"радник", postAdviser}, {"помощник", postAssistant | postAdviser},
	{"пресс", postPress}, {"секретар", postSecretary}, {"представител", postRepresentative}, {"совет", postCouncil},
	{"безопасност", postSecurity}, {"безпек", postSecurity}, {"национальн", postNational}, {"національн", postNational},
	{"вооруженн", postArmedForces}, {"зброин", postArmedForces}, {"сухопутн", postArmy}, {"морск", postNavy}, {"морськ", postNavy}, {"вмс", postNavy}, {"вмф", postNavy},
	{"воздушн", postAir}, {"повітрян", postAir}, {"ввс", postAir}, {"пограничн", postService}, {"десантн", postService},
	{"разведк", postIntelligence}, {"разведывательн", postIntelligence}, {"розвідк", postIntelligence}, {"управлени", postDepartment},
	{"управлінн", postDepartment}, {"департамент", postDepartment}, {"отдел", postDepartment}, {"служб", postAgency}, {"агентств", postAgency},
	{"промышленност", postIndustry}, {"закупк", postProcurement}, {"закупок", postProcurement}, {"академи", postAcademy}, {"университет", postAcademy}, {"ректор", postAcademy | postHead},
	{"округ", postFormation}, {"корпус", postFormation}, {"бригад", postFormation}, {"дивизи", postFormation}, {"флот", postFormation},
	{"қорғаныс", postDefence}, {"коргоо", postDefence}, {"қарулы", postArmedForces}, // Kazakh, Kyrgyz
	{"губернатор", postGovernor}, {"мэр", postGovernor}, {"арми", postArmedForces}, {"государств", postState},
}
