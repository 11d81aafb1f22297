package post

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// besideMinister are posts and people beside a minister of defence in every
// language: deputies, assistants, under-secretaries, spokesmen,
// advisers, heads of offices, members of the family, predecessors.
const besideMinister = `
English|deputy minister of defence, deputy to the Minister of Defence, deputy of the defence minister, assistant minister of defence, assistant to the Minister of Defence, assistant of the Minister of Defence, assistant secretary of defense, under secretary of defense, undersecretary of the Ministry of Defence, parliamentary undersecretary of the Minister of Defence, parliamentary under-secretary to the minister of defence, spokesman of the Minister of Defence, spokesman for the Defence Minister, Defence Minister's spokesman, spokesperson of the defense minister, aide to the Minister of Defence, aide-de-camp of the Minister of Defence, military aide of the Defence Minister, adviser of the Minister of Defence, Defence Minister's adviser, chief of staff to the Minister of Defence, chief of staff of the Defence Minister, head of the office of the Minister of Defence, private secretary of the Minister of Defence, private secretary to the Defence Minister, secretary of the Minister of Defence, Defence Minister's secretary, chief of cabinet of the Minister of Defence, chef de cabinet of the Minister of Defence, assistant of the defence minister, counsellor of the Minister of Defence, envoy of the Minister of Defence, delegate of the Minister of Defence, representative of the Minister of Defence, son of the Minister of Defence, daughter of the defence minister, brother of the Minister of Defence, mother of the Minister of Defence, bodyguard of the Minister of Defence, driver of the Minister of Defence, interpreter of the Minister of Defence, press officer of the Minister of Defence, member of the Minister of Defence's staff, predecessor of the Minister of Defence, successor to the Minister of Defence, then-aide of the Minister of Defence, lawyer of the Minister of Defence, friend of the Minister of Defence, office of the Minister of Defence, incoming Minister of Defence, outgoing deputy of the Minister of Defence, vice minister of defence, junior minister of defence, minister of state for defence, state secretary in the Ministry of Defence, parliamentary secretary to the Minister of Defence, past Minister of Defence, ex Defence Minister, late wife of the Minister of Defence, one-time Defence Minister, would-be Defence Minister, prospective Defence Minister, special assistant to the Minister of Defence, executive assistant of the Minister of Defence, substitute of the Minister of Defence, deputising for the Minister of Defence
Azerbaijani|müdafiə nazirinin müavini, müdafiə nazirinin birinci müavini, müdafiə nazirinin köməkçisi, müdafiə nazirinin müşaviri, müdafiə nazirinin mətbuat katibi, müdafiə nazirinin katibi, müdafiə nazirinin oğlu, müdafiə nazirinin arvadı, müdafiə nazirinin nümayəndəsi, keçmiş müdafiə naziri, sabiq müdafiə naziri, müdafiə nazirinin keçmiş müavini, müdafiə nazirinin sözçüsü, müdafiə nazirinin aparatının rəhbəri, müdafiə nazirinin yanında müşavir
Turkish|Millî Savunma Bakan Yardımcısı, Savunma Bakanı Yardımcısı, Savunma Bakanı danışmanı, Savunma Bakanı sözcüsü, Savunma Bakanı müsteşarı, Millî Savunma Bakanlığı Müsteşarı, Savunma Bakanı vekili, Savunma Bakanı özel kalem müdürü, Savunma Bakanının eşi, Savunma Bakanının oğlu, eski Savunma Bakanı, önceki Savunma Bakanı, Savunma Bakanının yaveri, Savunma Bakanı müşaviri, Savunma Bakanı temsilcisi
Russian|заместитель министра обороны, замминистра обороны, зам. министра обороны, первый заместитель министра обороны, помощник министра обороны, советник министра обороны, пресс-секретарь министра обороны, секретарь министра обороны, представитель министра обороны, официальный представитель министра обороны, адъютант министра обороны, жена министра обороны, супруга министра обороны, сын министра обороны, дочь министра обороны, бывший министр обороны, экс-министр обороны, руководитель аппарата министра обороны, начальник секретариата министра обороны, референт министра обороны, спикер министра обороны, товарищ министра обороны, преемник министра обороны
German|stellvertretender Verteidigungsminister, Stellvertreter des Verteidigungsministers, Stellvertreterin des Verteidigungsministers, Vizeverteidigungsminister, Staatssekretär im Verteidigungsministerium, Parlamentarischer Staatssekretär beim Verteidigungsminister, Parlamentarische Staatssekretärin bei der Bundesministerin der Verteidigung, Sprecher des Verteidigungsministers, Sprecherin des Bundesministers der Verteidigung, Berater des Verteidigungsministers, Assistent des Verteidigungsministers, Adjutant des Verteidigungsministers, Büroleiter des Verteidigungsministers, Referent des Verteidigungsministers, Persönlicher Referent des Verteidigungsministers, Frau des Verteidigungsministers, Ehefrau des Verteidigungsministers, Sohn des Verteidigungsministers, ehemaliger Verteidigungsminister, Ex-Verteidigungsminister, früherer Verteidigungsminister, Alt-Verteidigungsminister, Stabschef des Verteidigungsministers, Pressesprecher des Verteidigungsministers, Gehilfe des Verteidigungsministers, Vertreter des Verteidigungsministers, Unterstaatssekretär im Verteidigungsministerium
Korean|국방부 차관, 국방부 장관 보좌관, 국방부 장관 정책보좌관, 국방장관 보좌관, 국방부 장관 대변인, 국방부 대변인, 국방부 장관 비서실장, 국방장관 비서관, 국방부 장관 부인, 전 국방부 장관, 국방부 장관 후보자, 국방부 장관 내정자, 국방부 장관 특별보좌관, 국방부 장관 특사, 국방차관보, 국방부 장관 직무대리, 국방부 장관 자문위원
French|adjoint au ministre de la Défense, ministre délégué à la Défense, vice-ministre de la Défense, sous-ministre de la Défense, sous-secrétaire d'État à la Défense, secrétaire d'État à la Défense, secrétaire d'État auprès du ministre de la Défense, porte-parole du ministre de la Défense, porte-parole du ministère de la Défense, conseiller du ministre de la Défense, assistant du ministre de la Défense, chef de cabinet du ministre de la Défense, directeur de cabinet du ministre de la Défense, directeur du cabinet du ministre de la Défense, aide de camp du ministre de la Défense, secrétaire du ministre de la Défense, épouse du ministre de la Défense, femme du ministre de la Défense, fils du ministre de la Défense, ancien ministre de la Défense, ex-ministre de la Défense, représentant du ministre de la Défense, attaché de presse du ministre de la Défense, ministre adjoint de la Défense, chargé de mission auprès du ministre de la Défense
Spanish|viceministro de Defensa, subsecretario de Defensa, subsecretario del Ministerio de Defensa, secretario de Estado de Defensa, portavoz del ministro de Defensa, vocero del ministro de Defensa, asesor del ministro de Defensa, asistente del ministro de Defensa, ayudante del ministro de Defensa, adjunto al ministro de Defensa, secretario del ministro de Defensa, jefe de gabinete del ministro de Defensa, esposa del ministro de Defensa, mujer del ministro de Defensa, hijo del ministro de Defensa, exministro de Defensa, ex ministro de Defensa, antiguo ministro de Defensa, representante del ministro de Defensa, consejero del ministro de Defensa, ministro adjunto de Defensa, vice ministro de Defensa, edecán del ministro de Defensa
Italian|viceministro della Difesa, vice ministro della Difesa, sottosegretario alla Difesa, sottosegretario di Stato alla Difesa, sottosegretario del ministro della Difesa, portavoce del ministro della Difesa, consigliere del ministro della Difesa, assistente del ministro della Difesa, aiutante del ministro della Difesa, capo di gabinetto del ministro della Difesa, capo della segreteria del ministro della Difesa, segretario del ministro della Difesa, moglie del ministro della Difesa, figlio del ministro della Difesa, ex ministro della Difesa, già ministro della Difesa, rappresentante del ministro della Difesa, vicario del ministro della Difesa, delegato del ministro della Difesa, addetto stampa del ministro della Difesa
Polish|wiceminister obrony narodowej, zastępca ministra obrony narodowej, podsekretarz stanu w Ministerstwie Obrony Narodowej, sekretarz stanu w Ministerstwie Obrony Narodowej, rzecznik ministra obrony narodowej, rzecznik prasowy ministra obrony, doradca ministra obrony narodowej, asystent ministra obrony narodowej, asystentka ministra obrony, szef gabinetu politycznego ministra obrony, sekretarz ministra obrony, żona ministra obrony, syn ministra obrony, były minister obrony, eks-minister obrony, przedstawiciel ministra obrony, adiutant ministra obrony, pełnomocnik ministra obrony
Ukrainian|заступник міністра оборони, перший заступник міністра оборони, помічник міністра оборони, радник міністра оборони, речник міністра оборони, пресс-секретар міністра оборони, прессекретар міністра оборони, секретар міністра оборони, представник міністра оборони, дружина міністра оборони, син міністра оборони, колишній міністр оборони, ексміністр оборони, екс-міністр оборони, керівник апарату міністра оборони, ад'ютант міністра оборони
Kazakh|Қорғаныс министрінің орынбасары, Қорғаныс министрінің бірінші орынбасары, Қорғаныс министрінің көмекшісі, Қорғаныс министрінің кеңесшісі, Қорғаныс министрінің баспасөз хатшысы, бұрынғы Қорғаныс министрі, Қорғаныс министрінің өкілі, Қорғаныс вице-министрі
Finnish|puolustusministerin avustaja, puolustusministerin erityisavustaja, puolustusministerin neuvonantaja, puolustusministerin tiedottaja, puolustusministerin sihteeri, puolustusministerin sijainen, puolustusministerin puoliso, puolustusministerin vaimo, entinen puolustusministeri, ex-puolustusministeri, varapuolustusministeri, puolustusministerin valtiosihteeri, puolustusministerin edustaja, puolustusministerin adjutantti
Swedish|försvarsministerns statssekreterare, försvarsministerns pressekreterare, försvarsministerns rådgivare, försvarsministerns talesperson, försvarsministerns talesman, försvarsministerns assistent, försvarsministerns hustru, vice försvarsminister, biträdande försvarsminister, tidigare försvarsminister, förre försvarsministern, före detta försvarsminister, f.d. försvarsminister, försvarsministerns adjutant, ställföreträdande försvarsminister, statssekreterare hos försvarsministern
Norwegian|forsvarsministerens statssekretær, forsvarsministerens rådgiver, forsvarsministerens talsmann, talsmann for forsvarsministeren, rådgiver for forsvarsministeren, statssekretær for forsvarsministeren, nestleder for forsvarsministeren, viseforsvarsminister, tidligere forsvarsminister, eks-forsvarsminister, forsvarsministerens kone, forsvarsministerens assistent, forsvarsministerens adjutant
Danish|forsvarsministerens talsmand, forsvarsministerens rådgiver, forsvarsministerens særlige rådgiver, viceforsvarsminister, tidligere forsvarsminister, forhenværende forsvarsminister, fhv. forsvarsminister, forsvarsministerens assistent, forsvarsministerens sekretær, forsvarsministerens stedfortræder, eksforsvarsminister
Greek|Υφυπουργός Άμυνας, αναπληρωτής υπουργός Άμυνας, εκπρόσωπος του υπουργού Άμυνας, σύμβουλος του υπουργού Άμυνας, βοηθός του υπουργού Άμυνας, γραμματέας του υπουργού Άμυνας, υπασπιστής του υπουργού Άμυνας, διευθυντής του γραφείου του υπουργού Άμυνας, πρώην υπουργός Άμυνας, σύζυγος του υπουργού Άμυνας, τέως υπουργός Άμυνας
Hebrew|סגן שר הביטחון, דובר שר הביטחון, יועץ שר הביטחון, עוזר שר הביטחון, עוזרת שר הביטחון, מזכיר שר הביטחון, המזכיר הצבאי של שר הביטחון, ראש לשכת שר הביטחון, אשת שר הביטחון, שר הביטחון לשעבר, שר הביטחון היוצא, ממלא מקום שר הביטחון, נציג שר הביטחון
Arabic|نائب وزير الدفاع, مساعد وزير الدفاع, وكيل وزارة الدفاع, وكيل وزير الدفاع, مستشار وزير الدفاع, المتحدث باسم وزير الدفاع, ناطق باسم وزير الدفاع, سكرتير وزير الدفاع, مدير مكتب وزير الدفاع, ممثل وزير الدفاع, مرافق وزير الدفاع, زوجة وزير الدفاع, ابن وزير الدفاع, وزير الدفاع السابق, وزير الدفاع الأسبق, وزير الدولة لشؤون الدفاع, مندوب وزير الدفاع
Persian|معاون وزیر دفاع, قائم مقام وزیر دفاع, مشاور وزیر دفاع, سخنگوی وزیر دفاع, دستیار وزیر دفاع, رئیس دفتر وزیر دفاع, نماینده وزیر دفاع, وزیر سابق دفاع, وزیر دفاع سابق, همسر وزیر دفاع, جانشین وزیر دفاع, وزیر دفاع پیشین
Vietnamese|Thứ trưởng Bộ Quốc phòng, trợ lý Bộ trưởng Quốc phòng, thư ký Bộ trưởng Quốc phòng, phó Bộ trưởng Quốc phòng, cố vấn Bộ trưởng Quốc phòng, người phát ngôn Bộ trưởng Quốc phòng, nguyên Bộ trưởng Quốc phòng, cựu Bộ trưởng Quốc phòng, phu nhân Bộ trưởng Quốc phòng, phát ngôn viên Bộ Quốc phòng
Japanese|防衛副大臣, 防衛大臣政務官, 防衛大臣補佐官, 防衛大臣秘書官, 防衛大臣政策参与, 元防衛大臣, 前防衛大臣, 防衛大臣報道官, 防衛大臣夫人, 防衛大臣代理, 防衛省報道官
Chinese|国防部副部长, 国防部部长助理, 国防部长助理, 国防部发言人, 国防部长发言人, 国防部长顾问, 国防部长秘书, 国防部长办公室主任, 前国防部长, 原国防部长, 国防部长夫人, 国防部长特使, 國防部副部長, 前國防部長, 國防部長顧問, 副国防部长, 国防部常务副部长
Czech|náměstek ministra obrany, mluvčí ministra obrany, poradce ministra obrany, asistent ministra obrany, bývalý ministr obrany, manželka ministra obrany, tajemník ministra obrany
Romanian|adjunct al ministrului apărării, purtătorul de cuvânt al ministrului apărării, consilier al ministrului apărării, secretar de stat în Ministerul Apărării, fost ministru al apărării
`

// Nobody of those beside a minister of defence is one, nor a minister of
// anything else.
func TestPostsBesideAMinister(t *testing.T) {
	n := 0
	for _, line := range strings.Split(strings.TrimSpace(besideMinister), "\n") {
		language, list, _ := strings.Cut(line, "|")
		for _, text := range strings.Split(list, ", ") {
			n++
			for _, country := range []string{"", "GB", "US", "KR"} {
				for _, p := range Read(text, country) { // a text that is not read is no minister
					switch p.Role {
					case roleDefenceMinister, roleMinister, roleForeignMinister, roleInteriorMinister, roleDefenceIndustryMinister,
						roleHeadOfState, roleHeadOfGovernment:
						assert.Failf(t, language, "%q (%s) is read as %s", text, country, p.Role)
					}
				}
			}
		}
	}
	assert.Greater(t, n, 300)
}

// Ministers stay ministers, with what stands beside their titles in papers.
func TestPostsOfAMinister(t *testing.T) {
	for _, text := range []string{
		"Minister of Defence", "the Minister of Defence", "Acting Minister of Defence", "Azerbaijani Defence Minister", "Japan's Minister of Defense",
		"South Korean Defense Minister", "Republic of Korea Minister of National Defense", "United Arab Emirates Minister of Defence",
		"Minister of Defence of the Russian Federation", "Federal Minister of Defence", "Minister of Defence and Veterans Affairs",
		"Bosnia and Herzegovina's Minister of Defence", "Saudi Arabian Minister of Defence",
		"müdafiə naziri", "Azərbaycan Respublikasının müdafiə naziri", "Azərbaycanın müdafiə naziri", "müdafiə nazirinin",
		"Millî Savunma Bakanı", "Türkiye Cumhuriyeti Millî Savunma Bakanı", "Savunma Bakanı, Orgeneral Deneme",
		"министр обороны", "министра обороны", "министр обороны Азербайджана", "министром обороны Российской Федерации",
		"Verteidigungsminister", "der Verteidigungsminister", "Bundesminister der Verteidigung", "Verteidigungsministerin", "deutscher Verteidigungsminister",
		"국방부 장관", "대한민국 국방부 장관", "국방장관", "ministre de la Défense", "le ministre de la Défense", "ministre de la Défense nationale",
		"ministre des Armées", "ministro de Defensa", "ministra de Defensa", "la ministra de Defensa", "ministro della Difesa", "il ministro della Difesa",
		"minister obrony narodowej", "міністр оборони", "міністр оборони України", "Қорғаныс министрі", "puolustusministeri",
		"Suomen puolustusministeri", "försvarsminister", "Sveriges försvarsminister", "Norges forsvarsminister", "forsvarsminister",
		"Υπουργός Εθνικής Άμυνας", "שר הביטחון", "وزير الدفاع", "وزیر دفاع", "Bộ trưởng Bộ Quốc phòng", "防衛大臣", "日本防衛大臣", "国防部部长", "国防部长", "國防部長",
	} {
		assert.Equal(t, roleDefenceMinister, rolesOf(Read(text, "")), text)
	}
	for text, want := range map[string]string{
		"Health Minister": roleMinister, "Minister of Trade": roleMinister, "Sağlık Bakanı": roleMinister, "보건복지부 장관": roleMinister,
		"Deputy to the Minister of Defence": roleDeputyDefenceMinister, "заместитель министра обороны": roleDeputyDefenceMinister,
		"Defence Minister's deputy": roleDeputyDefenceMinister, "First Deputy Minister of Defence": roleDeputyDefenceMinister,
		"Senior Deputy Minister of Defence": roleDeputyDefenceMinister, "wiceminister obrony narodowej": roleDeputyDefenceMinister,
		"Prime Minister": roleHeadOfGovernment, "wife of the Prime Minister": "-", "son of the Deputy Minister of Defence": "-",
	} {
		assert.Equal(t, want, rolesOf(Read(text, "")), text)
	}
}
