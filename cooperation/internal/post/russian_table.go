package post

// meaningRussian reads Russian and Ukrainian words by their stems, folded
// (й is и, ё is е, ї is і).
func meaningRussian(w string) concepts {
	switch w { // too short to be stems
	case "вс", "зсу":
		return armedForces
	case "рада", "ради", "раду":
		return parliament
	}
	return byStem(w, russianStems[:])
}

var russianStems = [...]stem{
	{"министерств", ministry}, {"міністерств", ministry}, {"минобороны", ministry | defence},
	{"министр", minister}, {"міністр", minister}, {"премьер", prime | minister},
	{"замминистра", deputy | minister}, {"заместител", deputy}, {"замглав", deputy | head},
	{"заступник", deputy}, {"замначальник", deputy | head}, {"вице", deputy}, {"первы", 0},
	{"оборонно", defence}, {"оборон", defence}, {"военн", military}, {"віиськов", military}, {"военно", military},
	{"иностранн", foreign}, {"закордонн", foreign}, {"внутренн", interior}, {"внутрішн", interior},
	{"внешн", foreign}, {"генштаб", generalStaff}, {"генеральн", generalWord}, {"штаб", staff},
	{"начальник", head}, {"главнокомандующ", commander}, {"головнокоманд", commander}, {"главн", main}, {"головн", main}, {"глав", head}, {"руководител", head}, {"директор", head}, {"голов", chair | head},
	{"верховн", supreme | chief}, {"аппарат", department | office},
	{"командующ", commander}, {"командир", commander}, {"командув", commander},
	{"председател", chair | head}, {"спикер", speaker}, {"член", member}, {"депутат", member | parliament},
	{"сенатор", member | parliament}, {"президент", president}, {"корол", monarch},
	{"парламент", parliament}, {"собрани", parliament}, {"меджлис", parliament}, {"дум", parliament},
	{"комитет", committee}, {"комісі", committee}, {"атташе", attache}, {"посольств", embassy}, {"посол", ambassador}, {"посла", ambassador},
	{"консул", diplomat}, {"советник", adviser}, {"радник", adviser}, {"помощник", assistant | adviser},
	{"пресс", press}, {"секретар", secretary}, {"представител", representative}, {"совет", council},
	{"безопасност", security}, {"безпек", security}, {"национальн", national}, {"національн", national},
	{"вооруженн", armedForces}, {"зброин", armedForces}, {"сухопутн", army}, {"морск", navy}, {"морськ", navy}, {"вмс", navy}, {"вмф", navy},
	{"воздушн", air}, {"повітрян", air}, {"ввс", air}, {"пограничн", service}, {"десантн", service},
	{"разведк", intelligence}, {"разведывательн", intelligence}, {"розвідк", intelligence}, {"управлени", department},
	{"управлінн", department}, {"департамент", department}, {"отдел", department}, {"служб", agency}, {"агентств", agency},
	{"промышленност", industry}, {"закупк", procurement}, {"закупок", procurement}, {"академи", academy}, {"университет", academy}, {"ректор", academy | head},
	{"округ", formation}, {"корпус", formation}, {"бригад", formation}, {"дивизи", formation}, {"флот", formation},
	{"қорғаныс", defence}, {"коргоо", defence}, {"қарулы", armedForces}, // Kazakh, Kyrgyz
	{"губернатор", governor}, {"мэр", governor}, {"арми", armedForces}, {"государств", state},
}
