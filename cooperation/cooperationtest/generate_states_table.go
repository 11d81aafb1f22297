package cooperationtest

import "github.com/defcoop/defcoop/cooperation"

// genState is a state that takes part, with what its reports need. The code
// and the names of cities are real.
type genState struct {
	code     cooperation.Country
	name     string   // its own copy: what is generated never changes with CLDR
	capital  []string // spellings
	city     string   // another one
	ministry string
	culture  *genCulture
	soviet   bool // generals from major general up to colonel general
}

// genStates are in the order of how much they take part.
var genStates = []genState{
	{"KR", "South Korea", []string{"Seoul"}, "Busan", "Ministry of National Defense", &genKorean, false},
	{"AZ", "Azerbaijan", []string{"Baku", "Bakı"}, "Ganja", "Ministry of Defence", &genAzerbaijani, true},
	{"TR", "Turkey", []string{"Ankara"}, "Istanbul", "Ministry of National Defence", &genTurkish, false},
	{"KZ", "Kazakhstan", []string{"Astana", "Nur-Sultan"}, "Almaty", "Ministry of Defence", &genRussian, true},
	{"US", "the United States", []string{"Washington", "Washington, D.C."}, "Norfolk", "Department of Defense", &genEnglish, false},
	{"PL", "Poland", []string{"Warsaw", "Warszawa"}, "Gdynia", "Ministry of National Defence", &genNorthern, false},
	{"DE", "Germany", []string{"Berlin"}, "Bonn", "Federal Ministry of Defence", &genGerman, false},
	{"GE", "Georgia", []string{"Tbilisi"}, "Gori", "Ministry of Defence", &genGeorgian, false},
	{"FR", "France", []string{"Paris"}, "Toulon", "Ministry of the Armed Forces", &genRomance, false},
	{"JP", "Japan", []string{"Tokyo", "Tōkyō"}, "Yokosuka", "Ministry of Defense", &genJapanese, false},
	{"GB", "the United Kingdom", []string{"London"}, "Portsmouth", "Ministry of Defence", &genEnglish, false},
	{"UZ", "Uzbekistan", []string{"Tashkent", "Toshkent"}, "Samarkand", "Ministry of Defence", &genRussian, true},
	{"IT", "Italy", []string{"Rome", "Roma"}, "La Spezia", "Ministry of Defence", &genRomance, false},
	{"NO", "Norway", []string{"Oslo"}, "Bergen", "Ministry of Defence", &genNorthern, false},
	{"ES", "Spain", []string{"Madrid"}, "Rota", "Ministry of Defence", &genRomance, false},
	{"LV", "Latvia", []string{"Riga", "Rīga"}, "Ādaži", "Ministry of Defence", &genNorthern, false},
	{"SE", "Sweden", []string{"Stockholm"}, "Karlskrona", "Ministry of Defence", &genNorthern, false},
	{"FI", "Finland", []string{"Helsinki"}, "Turku", "Ministry of Defence", &genNorthern, false},
	{"PT", "Portugal", []string{"Lisbon", "Lisboa"}, "Porto", "Ministry of National Defence", &genRomance, false},
	{"CA", "Canada", []string{"Ottawa"}, "Halifax", "Department of National Defence", &genEnglish, false},
	{"AU", "Australia", []string{"Canberra"}, "Darwin", "Department of Defence", &genEnglish, false},
	{"KG", "Kyrgyzstan", []string{"Bishkek"}, "Osh", "Ministry of Defence", &genRussian, true},
	{"BR", "Brazil", []string{"Brasília", "Brasilia"}, "Rio de Janeiro", "Ministry of Defence", &genRomance, false},
	{"NZ", "New Zealand", []string{"Wellington"}, "Auckland", "Ministry of Defence", &genEnglish, false},
}

// genPost is a post that people of a state hold one after another.
type genPost struct {
	role   cooperation.Role
	titles []string
	years  int      // how long one holds it
	ranks  []string // wordings of the rank; empty for civilians
	soviet []string // the same where there are colonel generals
	holder int      // how many hold it at a time
	level  cooperation.Level
}

// genPosts are in the order of how often their holders travel.
var genPosts = []genPost{
	{cooperation.RoleDefenceMinister, []string{"Minister of Defence", "Defence Minister", "defense minister"}, 4, nil, []string{"Colonel General", "Col. Gen."}, 1, cooperation.LevelMinister},
	{cooperation.RoleDeputyDefenceMinister, []string{"Deputy Minister of Defence", "Deputy Defence Minister", "Vice Minister of Defence"}, 3, nil, []string{"Lieutenant General", "Lt. Gen."}, 2, cooperation.LevelDeputyMinister},
	{cooperation.RoleChiefOfGeneralStaff, []string{"Chief of the General Staff", "Chief of General Staff", "Chief of Defence"}, 3, []string{"General", "Gen."}, []string{"Colonel General", "Col. Gen."}, 1, cooperation.LevelChiefOfStaff},
	{cooperation.RoleNavyCommander, []string{"Commander of the Navy", "Commander of Naval Forces", "navy chief"}, 3, []string{"Vice Admiral"}, []string{"Vice Admiral"}, 1, cooperation.LevelServiceChief},
	{cooperation.RoleHeadOfDepartment, []string{"Director of the International Cooperation Department", "Head of the Department of International Military Cooperation", "head of the international department"}, 2, []string{"Colonel", "Col."}, []string{"Colonel", "Col."}, 3, cooperation.LevelSeniorOfficial},
	{cooperation.RoleDefenceAttache, []string{"Defence Attaché", "Military Attaché", "defence attache"}, 3, []string{"Colonel", "Col."}, []string{"Colonel", "Col."}, 24, cooperation.LevelExpert},
}

// genTopics are subjects of talks, each in several wordings.
var genTopics = []struct {
	sector cooperation.Sector
	texts  []string
}{
	{cooperation.SectorMilitary, []string{"military cooperation", "development of military ties"}},
	{cooperation.SectorRegionalSecurity, []string{"regional security", "the situation in the region"}},
	{cooperation.SectorIndustry, []string{"cooperation of the defence industries", "joint production"}},
	{cooperation.SectorEducation, []string{"military education", "exchange of cadets"}},
	{cooperation.SectorTraining, []string{"training of officers", "courses for specialists"}},
	{cooperation.SectorNaval, []string{"naval cooperation", "cooperation of the navies"}},
	{cooperation.SectorExercises, []string{"joint exercises", "taking part in exercises"}},
	{cooperation.SectorPeacekeeping, []string{"peacekeeping", "peace support operations"}},
	{cooperation.SectorMedical, []string{"military medicine", "exchange of military doctors"}},
	{cooperation.SectorCyber, []string{"cyber defence", "security of networks"}},
	{cooperation.SectorTechnology, []string{"military technology", "research and development"}},
	{cooperation.SectorDisasterRelief, []string{"disaster relief", "help after earthquakes"}},
}

// genWords are what speakers say, each in several wordings.
var genWords = [][]string{
	{"welcomed the guests and said that the visit was important", "was pleased to see the guests"},
	{"highly appreciated the level of cooperation between the two countries", "praised the cooperation of the two countries"},
	{"thanked the hosts for their hospitality", "expressed gratitude for the warm welcome"},
	{"stressed the importance of mutual visits", "called mutual visits important"},
}

// genPublishers publish the reports.
var genPublishers = []struct {
	name    string
	country cooperation.Country
	kind    cooperation.SourceKind
}{
	{"Example News Agency", "GB", cooperation.SourceNews},
	{"Sample Defence Review", "US", cooperation.SourceNews},
	{"Testville Gazette", "GB", cooperation.SourceNews},
	{"Mustermann Pressedienst", "DE", cooperation.SourceNews},
	{"Örnek Haber", "TR", cooperation.SourceNews},
	{"Nümunə Press", "AZ", cooperation.SourceNews},
	{"견본일보", "KR", cooperation.SourceNews},
	{"Example Institute", "GB", cooperation.SourceAnalysis},
}
