package post

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// wordings are forms that the languages allow, beside those met in
// testdata/posts.tsv: text, country, roles.
const wordings = `
Minister of National Defence|KR|defence-minister
رئيس الجمهورية|EG|head-of-state
رئيس مجلس الوزراء|EG|head-of-government
نائب وزير الدفاع|SA|deputy-defence-minister
وزير الخارجية|SA|foreign-minister
القائد العام للقوات المسلحة|EG|chief-of-general-staff
رئيس أركان القوات البرية|EG|chief-of-staff
فرمانده نیروی دریایی|IR|navy-commander
שר החוץ|IL|foreign-minister
ראש הממשלה|IL|head-of-government
מפקד חיל האוויר|IL|air-force-commander
מפקד חיל הים|IL|navy-commander
IDF Chief of Staff|IL|chief-of-general-staff
Commissioner of the AFP|AU|
Raksha Rajya Mantri|IN|deputy-defence-minister
Υπουργός Εξωτερικών|GR|foreign-minister
Πρωθυπουργός|GR|head-of-government
överbefälhavaren|FI|
forsvarssjef|NO|chief-of-general-staff
ilmavoimien komentaja|FI|air-force-commander
Tư lệnh Hải quân|VN|navy-commander
Minister of Defence of the Russian Federation|RU|defence-minister
Deputy Minister of Defence - Commander of the Air Force|AZ|deputy-defence-minister;air-force-commander
Deputy Defence Minister|GB|deputy-defence-minister
First Deputy Defense Minister, Chief of General Staff|AZ|deputy-defence-minister;chief-of-general-staff
Chief of General Staff of the Azerbaijan Army|AZ|chief-of-general-staff
Chief of the General Staff of the Armed Forces of the Republic of Türkiye|TR|chief-of-general-staff
Chief of Turkish General Staff|TR|chief-of-general-staff
Deputy Chief of the Turkish General Staff|TR|deputy-chief-of-general-staff
Commander of the Turkish Land Forces|TR|army-commander
Commander of Naval Forces|AZ|navy-commander
Chief of Staff of the ROK Navy|KR|navy-commander
Chief of Naval Operations of the Republic of Korea Navy|KR|navy-commander
Chairman of ROK JCS|KR|chief-of-general-staff
Chairman of the JCS|KR|chief-of-general-staff
CJCS|US|chief-of-general-staff
JCS chairman|KR|chief-of-general-staff
Korean Defense Minister|KR|defence-minister
Vice Defense Minister|KR|deputy-defence-minister
Vice- Minister of National Defense|KR|deputy-defence-minister
Vice-Minister of National Defense|KR|deputy-defence-minister
Assistant Minister for National Defense Policy|KR|deputy-defence-minister
Director General for International Policy|KR|head-of-department
Director General of the International Policy Bureau|KR|head-of-department
Head of DAPA|KR|procurement-agency-head
Commissioner of the Defense Acquisition Program Administration|KR|procurement-agency-head
DAPA Minister|KR|procurement-agency-head
Vice Commissioner of DAPA|KR|deputy-head-of-department
Head of the Defence Industry Agency|TR|procurement-agency-head
President of Defence Industries (SSB)|TR|procurement-agency-head
Secretary of the Defence Industry Agency|TR|procurement-agency-head
Minister of Defence Industry|AZ|defence-industry-minister
Deputy Minister of Defense Industry|AZ|deputy-minister
Minister of Internal Affairs|AZ|interior-minister
Minister of Emergency Situations|AZ|minister
Chief of the State Border Service|AZ|service-commander
Head of the Foreign Intelligence Service|AZ|head-of-intelligence
Director of the National Intelligence Service|KR|head-of-intelligence
Deputy director of the Defense Intelligence Agency|KR|deputy-head-of-department
Director of the Defense Intelligence Agency|US|head-of-intelligence
Director of CIA|US|head-of-intelligence
Assistant to the President|AZ|adviser
Assistant to the President of Azerbaijan for Foreign Policy Affairs|AZ|adviser
Presidential adviser|AZ|adviser
Secretary of the Security Council of the Republic of Azerbaijan|AZ|national-security-adviser
National security adviser to the President|KR|national-security-adviser
Director of National Security|KR|national-security-adviser
Speaker of the Milli Majlis|AZ|parliament-speaker
Speaker of the National Assembly|KR|parliament-speaker
Chairman of the National Assembly Defense Committee|KR|parliamentary-defence-committee-chair
Chair of the House Armed Services Committee|US|parliamentary-defence-committee-chair
Chairman of the Senate Armed Services Committee|US|parliamentary-defence-committee-chair
member of the Senate Armed Services Committee|US|parliamentary-defence-committee-member
Chairman of the Committee on Defence, Security and Anti-corruption|AZ|parliamentary-defence-committee-chair
MP|GB|parliament-member
Member of Parliament|GB|parliament-member
Senator|US|parliament-member
Deputy of the Milli Majlis|AZ|parliament-member
Ambassador Extraordinary and Plenipotentiary of the Republic of Korea|KR|ambassador
Ambassador of the Republic of Korea to Azerbaijan|KR|ambassador
Chargé d'Affaires|KR|diplomat
Consul General|KR|diplomat
Minister-Counsellor|KR|diplomat
Defence Attaché of the Republic of Korea in Azerbaijan|KR|defence-attache
Assistant Defence Attaché|US|deputy-defence-attache
Deputy military attaché|TR|deputy-defence-attache
naval attache|KR|defence-attache
air attaché|TR|defence-attache
Military Attache of the Embassy|TR|defence-attache
Head of the International Military Cooperation Department|AZ|head-of-department
Head of the Main Department of International Military Cooperation|RU|head-of-department
Chief of the Main Operations Directorate of the General Staff|RU|head-of-department
Deputy Chief of the General Staff|AZ|deputy-chief-of-general-staff
Deputy Chief of General Staff for Operations|AZ|deputy-chief-of-general-staff
Commander of the 1st Army Corps|AZ|commander
Commander of the Combined Arms Army|AZ|commander
Commander of U.S. Forces Korea|US|commander
Commander of US Army Europe|US|commander
Commander, U.S. European Command|US|commander
Commander of the Black Sea Fleet|RU|commander
Commander of the Special Forces|AZ|service-commander
Commander of the National Guard|UA|service-commander
Commander of the Gendarmerie|TR|service-commander
Commander of the Coast Guard|TR|service-commander
Commandant of the Coast Guard|US|service-commander
Commander of the Marine Corps|KR|marines-commander
Chief of the Air Force|AU|air-force-commander
Chief of Army|AU|army-commander
Chief of the Defence Force|AU|chief-of-general-staff
Chief of Defence Forces|IE|chief-of-general-staff
Chief of Defence Staff|IN|chief-of-general-staff
Chief of Army Staff|PK|army-commander
Chairman Joint Chiefs of Staff Committee|PK|chief-of-general-staff
Commander of the Armed Forces|LT|chief-of-general-staff
Commander of the Defence Forces|EE|chief-of-general-staff
Commander-in-Chief of the Ukrainian Armed Forces|UA|chief-of-general-staff
Vice Chief of the Defence Staff|GB|deputy-chief-of-general-staff
Vice Chief of Naval Operations|US|deputy-service-commander
Deputy Commander of the Navy|AZ|deputy-service-commander
Chief of Staff of the Navy|AZ|chief-of-staff
Minister of State for Defence|IN|deputy-defence-minister
Secretary of State for Foreign Affairs|GB|foreign-minister
Foreign Minister|KR|foreign-minister
Minister of Foreign Affairs|KR|foreign-minister
Deputy Foreign Minister|AZ|deputy-foreign-minister
Vice Minister of Foreign Affairs|KR|deputy-foreign-minister
Prime Minister and Minister of Defence|MT|head-of-government;defence-minister
Vice President|US|deputy-head-of-state
First Vice-President of the Republic of Azerbaijan|AZ|deputy-head-of-state
King|JO|head-of-state
Chancellor|DE|head-of-government
Bundeskanzler|DE|head-of-government
Bundespräsident|DE|head-of-state
Außenminister|DE|foreign-minister
Innenminister|DE|interior-minister
stellvertretender Generalinspekteur|DE|deputy-chief-of-general-staff
Botschafter|DE|ambassador
Abgeordneter|DE|parliament-member
Vorsitzender des Verteidigungsausschusses|DE|parliamentary-defence-committee-chair
Leiter der Abteilung Politik|DE|head-of-department
Militärattaché der Republik Korea|KR|defence-attache
stellvertretender Verteidigungsminister - Chef des Generalstabs|AZ|deputy-defence-minister;chief-of-general-staff
Erster stellvertretender Verteidigungsminister und Generalstabschef|AZ|deputy-defence-minister;chief-of-general-staff
Befehlshaber der Seestreitkräfte|AZ|navy-commander
Oberbefehlshaber der Streitkräfte|UA|chief-of-general-staff
Vizeverteidigungsminister|KR|deputy-defence-minister
Verteidigungsstaatssekretär|DE|deputy-defence-minister
Sprecher des Verteidigungsministeriums|DE|spokesperson
Präsident|DE|head-of-state
заместитель министра обороны|RU|deputy-defence-minister
замминистра обороны|RU|deputy-defence-minister
глава Минобороны|RU|defence-minister
министр иностранных дел|RU|foreign-minister
министр внутренних дел|RU|interior-minister
посол Республики Корея в Азербайджане|KR|ambassador
военно-морской атташе|KR|defence-attache
помощник военного атташе|KR|deputy-defence-attache
командующий ВВС|AZ|air-force-commander
командующий Военно-морскими силами|AZ|navy-commander
командующий Сухопутными войсками|RU|army-commander
главнокомандующий Вооруженными силами|UA|chief-of-general-staff
депутат Милли Меджлиса|AZ|parliament-member
спикер парламента|AZ|parliament-speaker
председатель комитета Госдумы по обороне|RU|parliamentary-defence-committee-chair
премьер-министр|RU|head-of-government
президент|RU|head-of-state
секретарь Совета безопасности|RU|national-security-adviser
директор Службы внешней разведки|RU|head-of-intelligence
пресс-секретарь|RU|spokesperson
официальный представитель Министерства обороны|RU|spokesperson
начальник управления|RU|head-of-department
міністр оборони|UA|defence-minister
начальник Генерального штабу|UA|chief-of-general-staff
Головнокомандувач Збройних Сил України|UA|chief-of-general-staff
заступник міністра оборони|UA|deputy-defence-minister
Savunma Bakan Yardımcısı|TR|deputy-defence-minister
Milli Savunma Bakan Yardımcısı|TR|deputy-defence-minister
Genelkurmay İkinci Başkanı|TR|deputy-chief-of-general-staff
Cumhurbaşkanı|TR|head-of-state
Başbakan|TR|head-of-government
TBMM Başkanı|TR|parliament-speaker
Milli Savunma Komisyonu Başkanı|TR|parliamentary-defence-committee-chair
Askeri Ataşe|TR|defence-attache
Büyükelçi|TR|ambassador
MİT Başkanı|TR|head-of-intelligence
Milletvekili|TR|parliament-member
Jandarma Genel Komutanı|TR|service-commander
Sahil Güvenlik Komutanı|TR|service-commander
Savunma Sanayii Başkan Yardımcısı|TR|deputy-head-of-department
Müdafiə nazirinin birinci müavini|AZ|deputy-defence-minister
Baş Qərargah rəisinin müavini|AZ|deputy-chief-of-general-staff
Baş Qərargah rəisi|AZ|chief-of-general-staff
Hərbi Hava Qüvvələri komandanı|AZ|air-force-commander
Quru Qoşunları komandanı|AZ|army-commander
Xarici işlər naziri|AZ|foreign-minister
Daxili işlər naziri|AZ|interior-minister
Fövqəladə hallar naziri|AZ|minister
Müdafiə sənayesi nazirinin müavini|AZ|deputy-minister
Dövlət Sərhəd Xidmətinin rəisi|AZ|service-commander
Xarici Kəşfiyyat Xidmətinin rəisi|AZ|head-of-intelligence
Azərbaycan Prezidentinin köməkçisi|AZ|adviser
Prezident|AZ|head-of-state
Milli Məclisin Müdafiə, təhlükəsizlik və korrupsiyaya qarşı mübarizə komitəsinin sədri|AZ|parliamentary-defence-committee-chair
Koreya Respublikasının səfiri|KR|ambassador
Koreya Respublikasının hərbi attaşesi|KR|defence-attache
Təhlükəsizlik Şurasının katibi|AZ|national-security-adviser
합동참모의장|KR|chief-of-general-staff
합동참모본부 의장|KR|chief-of-general-staff
공군참모총장|KR|air-force-commander
해병대사령관|KR|marines-commander
육군참모차장|KR|deputy-service-commander
국방부 정책실장|KR|head-of-department
외교부장관|KR|foreign-minister
외교장관|KR|foreign-minister
국무총리|KR|head-of-government
대통령|KR|head-of-state
국회의장|KR|parliament-speaker
국회 국방위원장|KR|parliamentary-defence-committee-chair
국방위원회 위원|KR|parliamentary-defence-committee-member
국가정보원장|KR|head-of-intelligence
국방정보본부장|KR|head-of-intelligence
주한 아제르바이잔 대사|AZ|ambassador
국방무관|KR|defence-attache
해군 작전사령관|KR|commander
한미연합사령관|US|commander
방위사업청 차장|KR|deputy-head-of-department
`

func TestWordings(t *testing.T) {
	for line := range strings.Lines(strings.TrimSpace(wordings)) {
		f := strings.Split(strings.TrimSpace(line), "|")
		require.Len(t, f, 3, line)
		want := f[2]
		if want == "" {
			want = "-"
		}
		assert.Equal(t, want, rolesOf(Read(f[0], f[1])), line)
	}
}
