package cooperation

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// rankWordings are forms that the languages allow, beside those met in
// testdata/ranks.tsv: text, country, title, grade.
const rankWordings = `
Generalmajor|AZ|major general|OF-6
Generalleutnant|AZ|lieutenant general|OF-7
General-major|AZ|major general|OF-6
генерал-маёр|BY|major general|OF-6
палкоўнік|BY|colonel|OF-5
general mayor|AZ|major general|OF-6
Colonel-General|RU|colonel general|OF-8
Col.-Gen.|AZ|colonel general|OF-8
Col.Gen.|AZ|colonel general|OF-8
Lt.Gen.|KR|lieutenant general|OF-8
Maj.Gen|KR|major general|OF-7
Maj Gen|IN|major general|OF-7
MajGen.|KR|major general|OF-7
Lieutenant-General|RU|lieutenant general|OF-7
Lieut. Gen.|GB|lieutenant general|OF-8
Lieut.-Col.|GB|lieutenant colonel|OF-4
Gen.|KR|general|OF-9
Gen|US|general|OF-9
Army General|RU|army general|OF-9
General of Army|RU|army general|OF-9
Gen. of the Army|RU|army general|OF-9
Marshal|SUHH|marshal|OF-10
Captain First Rank|RU|captain 1st rank|OF-5
Captain, 1st Rank|RU|captain 1st rank|OF-5
Captain 1st class|RU|captain 1st rank|OF-5
Capt. 1st Rank|UA|captain 1st rank|OF-5
first-rank captain|AZ|captain 1st rank|OF-5
Captain of the first rank|RU|captain 1st rank|OF-5
Captain of the 2nd rank|AZ|captain 2nd rank|OF-4
2nd Rank Captain|AZ|captain 2nd rank|OF-4
1-ci dərəcəli kapitan|AZ|captain 1st rank|OF-5
birinci dərəcəli kapitan|AZ|captain 1st rank|OF-5
kapitan 1-go ranga|RU|captain 1st rank|OF-5
капитан первого ранга|RU|captain 1st rank|OF-5
капитан I ранга|RU|captain 1st rank|OF-5
капітан 1 рангу|UA|captain 1st rank|OF-5
контр-адмирал|AZ|rear admiral|OF-6
kontr-admiral|AZ|rear admiral|OF-6
vitse-admiral|AZ|vice admiral|OF-7
Counter-Admiral|RU|rear admiral|OF-6
Vice-Admiral|KR|vice admiral|OF-8
Rear-Admiral|KR|rear admiral|OF-7
Rear Adm.|KR|rear admiral|OF-7
RADM|KR|rear admiral|OF-7
VADM|KR|vice admiral|OF-8
ADM|KR|admiral|OF-9
podpolkovnik|RU|lieutenant colonel|OF-4
polkovnik|AZ|colonel|OF-5
polkovnik-leytenantı|AZ|lieutenant colonel|OF-4
general-leytenantı|AZ|lieutenant general|OF-7
ehtiyatda olan general-mayor|AZ|major general|OF-6
istefada olan polkovnik|AZ|colonel|OF-5
general-leytenant (ehtiyatda)|AZ|lieutenant general|OF-7
генерал-лейтенант в отставке|RU|lieutenant general|OF-7
генерал-майор запаса|RU|major general|OF-6
полковник юстиции|RU|colonel|OF-5
генерал-майор авиации|RU|major general|OF-6
полковник медицинской службы|RU|colonel|OF-5
генерал-майор полиции|RU|major general|
гвардии полковник|RU|colonel|OF-5
ген.-майор|RU|major general|OF-6
ген.-лейт.|RU|lieutenant general|OF-7
подполковник|KZ|lieutenant colonel|OF-4
general-leytenant|UZ|lieutenant general|OF-7
Emekli Orgeneral|TR|general|OF-9
Emekli Kurmay Albay|TR|colonel|OF-5
Hava Pilot Tümgeneral|TR|major general|OF-7
Jandarma Tümgeneral|TR|major general|OF-7
Deniz Kurmay Albay|TR|captain|OF-5
Org.|TR|general|OF-9
Korg.|TR|lieutenant general|OF-8
Tuğg.|TR|brigadier general|OF-6
Colonel (Ret.)|TR|colonel|OF-5
Kıdemli Albay|TR|senior colonel|
Brigadier General|TR|brigadier general|OF-6
Lieutenant General|TR|lieutenant general|OF-8
예비역 대장|KR|general|OF-9
예비역 육군 중장|KR|lieutenant general|OF-8
공군 준장|KR|brigadier general|OF-6
해군 대령|KR|captain|OF-5
해병대 소장|KR|major general|OF-7
육군대장|KR|general|OF-9
소장(진)|KR|major general|OF-7
Generalleutnant a.D.|DE|lieutenant general|OF-8
Oberst i.G.|DE|colonel|OF-5
General a.D.|DE|general|OF-9
Konteradmiral|DE|rear admiral|OF-7
Vizeadmiral|DE|vice admiral|OF-8
Fregattenkapitän|DE|commander|OF-4
Oberstleutnant d.R.|DE|lieutenant colonel|OF-4
Oberstlt|DE|lieutenant colonel|OF-4
Oberleutnant zur See|DE|lieutenant (junior grade)|OF-1
Generalarzt|DE|brigadier general|OF-6
Général|FR|general|
Général de corps aérien|FR|lieutenant general|OF-8
général (2S)|FR|general|
Colonel|FR|colonel|OF-5
Capitaine de vaisseau|FR|captain|OF-5
amiral|FR|admiral|OF-9
chef de bataillon|FR|commandant|OF-3
Maréchal de France|FR|marshal|OF-10
gen. dyw.|PL|major general|OF-7
gen. bryg.|PL|brigadier general|OF-6
gen. broni|PL|lieutenant general|OF-8
gen.|PL|general|OF-9
płk|PL|colonel|OF-5
ppłk|PL|lieutenant colonel|OF-4
kmdr|PL|captain|OF-5
kadm.|PL|rear admiral|OF-6
wiceadm.|PL|vice admiral|OF-7
płk dypl.|PL|colonel|OF-5
mjr|PL|major|OF-3
Brigadier-General|UA|brigadier general|OF-6
бригадний генерал|UA|brigadier general|OF-6
підполковник|UA|lieutenant colonel|OF-4
полковник|UA|colonel|OF-5
中将|JP|lieutenant general|OF-8
陸将|JP|lieutenant general|OF-8
海将補|JP|rear admiral|OF-7
上將|TW|general|
空军上将|CN|general|OF-9
海军中将|CN|vice admiral|OF-8
陆军少将|CN|major general|OF-7
Senior Colonel|CN|senior colonel|OF-6
Sr. Col.|CN|senior colonel|OF-6
Rear Admiral|CN|rear admiral|OF-7
Senior Captain|CN|senior captain|OF-6
Senior Lieutenant General|VN|senior lieutenant general|OF-8
Sen. Lt. Gen.|VN|senior lieutenant general|OF-8
Thượng tướng|VN|senior lieutenant general|OF-8
Đại tướng|VN|general|OF-9
Trung tướng|VN|lieutenant general|OF-7
Thiếu tướng|VN|major general|OF-6
Maj. Gen.|VN|major general|OF-6
Air Chief Marshal|IN|air chief marshal|OF-9
Air Mshl|PK|air marshal|OF-8
Air Vice Marshal|AU|air vice marshal|OF-7
Vice Air Marshal|IN|air vice marshal|OF-7
Group Captain|IN|group captain|OF-5
Wing Cmdr|IN|wing commander|OF-4
Gp. Capt.|GB|group captain|OF-5
Commodore|PK|commodore|OF-6
Brig.|PK|brigadier|OF-6
Brig|IN|brigadier|OF-6
Lt. Cdr.|GB|lieutenant commander|OF-3
Field Marshal|EG|field marshal|OF-10
Lt. Gen. (retd)|IN|lieutenant general|OF-8
Maj. Gen. (res.)|IL|major general|OF-7
General de División|ES|major general|OF-7
Teniente General|ES|lieutenant general|OF-8
General de Ejército|ES|army general|OF-9
Almirante General|ES|admiral general|OF-9
contralmirante|ES|rear admiral|OF-6
capitán de navío|ES|captain|OF-5
Coronel|ES|colonel|OF-5
Generale di Corpo d'Armata|IT|lieutenant general|OF-8
Generale di Brigata|IT|brigadier general|OF-6
Colonnello|IT|colonel|OF-5
ammiraglio di squadra|IT|vice admiral|OF-8
Capitano di Vascello|IT|captain|OF-5
tenente colonnello|IT|lieutenant colonel|OF-4
Brigadeiro-General|PT|brigadier general|OF-6
Tenente-General|PT|lieutenant general|OF-8
Contra-almirante|PT|rear admiral|OF-7
Capitão de mar e guerra|PT|captain|OF-5
General-locotenent|RO|lieutenant general|OF-8
General de brigadă|RO|brigadier general|OF-6
General-maior|RO|major general|OF-7
altábornagy|HU|lieutenant general|OF-8
vezérezredes|HU|colonel general|OF-9
plukovník|CZ|colonel|OF-5
brigádny generál|SK|brigadier general|OF-6
Kenraaliluutnantti|FI|lieutenant general|OF-8
generallöjtnant|SE|lieutenant general|OF-8
Brigader|NO|brigadier|OF-6
kontreadmiral|NO|rear admiral|OF-7
kommandørkaptein|NO|commander|OF-4
brigadegeneraal|NL|brigadier general|OF-6
kapitein ter zee|NL|captain|OF-5
schout-bij-nacht|NL|rear admiral|OF-7
генерал-лейтенант|BG|lieutenant general|OF-8
Αντιστράτηγος|GR|lieutenant general|OF-8
Sgt.|US|sergeant|OR-5
Sergeant Major|US|sergeant major|OR-9
Maj Gen, VSM|IN|major general|OF-7
Lt Gen, AVSM, VSM|IN|lieutenant general|OF-8
V. Adm.|GB|vice admiral|OF-8
R.Adm|GB|rear admiral|OF-7
Gen Ex|BR|army general|OF-9
Gen Div|BR|major general|OF-8
Brigadeiro do Ar|BR|brigadier|OF-7
Marechal-do-Ar|BR|marshal|OF-10
Staff Lieutenant General|AE|lieutenant general|OF-8
Brigadier Staff|SA|brigadier|OF-6
Staff General|HR|staff general|OF-10
Staff Colonel|EG|colonel|OF-5
Army General of Ukraine|UA|army general|OF-9
Gen. C.A.|IT|lieutenant general|OF-8
Kapitän z. S.|DE|captain|OF-5
Oberst i. G.|DE|colonel|OF-5
Oberstleutnant i. G.|DE|lieutenant colonel|OF-4
Gen. D.|IT|major general|OF-7
Liwa' Rukn|SA|major general|OF-7
Gen. B.|IT|brigadier general|OF-6
CW3|US|chief warrant officer|
Marshal|RU|marshal|OF-10
Marshal of Engineer Troops|SUHH|marshal of the branch|OF-9
Private|US|private|
PFC|US|private first class|
Chief Petty Officer|US|chief petty officer|OR-7
Warrant Officer|US|warrant officer|
Major-general|MN|major general|
Brigadier General|IR|brigadier general|OF-6
Lt. Gen.|PK|lieutenant general|OF-8
Letnan Jenderal|ID|lieutenant general|OF-8
Mayjen|ID|major general|OF-7
Marsekal|ID|air chief marshal|OF-9
Laksamana|ID|admiral|OF-9
Air Force Col.|US|colonel|OF-5
Navy Cmdr.|US|commander|OF-4
Marine Corps Gen.|US|general|OF-9
Coast Guard Adm.|US|admiral|OF-9
Space Force Gen.|US|general|OF-9
General (USA)|US|general|OF-9
Brig. Gen. (select)|US|brigadier general|OF-6
Gen (Dr)|NG|general|OF-9
Acting Major General|US|major general|OF-7
Honorary Colonel|GB|colonel|OF-5
генерал армии Украины|UA|army general|OF-9
адмирал флота Советского Союза|SUHH|admiral of the fleet of the soviet union|OF-10
Маршал Советского Союза|SUHH|marshal|OF-10
Generaloberst|DDDE|colonel general|OF-8
`

func TestParseRankWordings(t *testing.T) {
	for _, line := range strings.Split(strings.TrimSpace(rankWordings), "\n") {
		f := strings.Split(line, "|")
		require.Len(t, f, 4, line)
		got, err := ParseRank(f[0], RankContext{Country: Country(f[1])})
		assert.NoError(t, err, line)
		assert.Equal(t, f[2], got.Title, line)
		assert.Equal(t, Grade(f[3]), got.Grade, line)
		assert.Equal(t, f[0], got.Text, line)
	}
}
