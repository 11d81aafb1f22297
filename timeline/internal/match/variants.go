package match

import (
	"cmp"
	"slices"
	"sync"
)

// variantGroups lists given names that are known to stand for one another:
// short forms in English, Greek and a few other languages, and the Russian,
// Ukrainian and Belarusian forms of one name that the press uses for the same
// person. A name can be in several groups.
// Only names whose forms share no spelling rule are listed.
const variantGroups = `abigail abby gail
abraham abe
albert al bert
alexander alex alec sandy sasha oleksandr aleksandr alexandre alejandro aliaksandr
alexandra alex sandra
alfred fred alf
anastasios tasos
andrei andriy andrey andrii
andrew andy drew
anthony tony antony
apostolos tolis
artem artyom artsiom
arthur art
athanasios thanasis thanos
barbara barb
benjamin ben benny binyamin
bernard bernie
catherine cathy kate katherine kathy
charalampos charalambos haris babis
charles charlie chuck chas
christian chris
christine chris
christopher chris
daniel dan danny
danylo daniil danila danilo
david dave davy
deborah debbie debra
dmitry dmytro dmitri dmitriy dzmitry
donald don donny
dorothy dot
douglas doug
edmund ed
edward ed eddie ted ned
eleanor ellie nell
eleftherios lefteris
elizabeth liz beth betty lisa eliza
emmanouil manolis manos
eugene gene
evangelos vangelis
fedir fyodor fedor fiodar
francis frank
francisco paco pancho
franklin frank
frederick fred freddie
gabriel gabe
georgios giorgos george yorgos yiorgos
gerald gerry jerry
gerard gerry
gregory greg
grigorios grigoris
harold harry hal
heinrich heinz
henry hank harry
heorhiy heorhii georgy georgi georgiy georgii
hryhoriy hryhorii grigory grigori grigoriy grigorii ryhor
ignacio nacho
ihor igor ihar
illia ilya ilia
ioannis giannis yannis yiannis john
ivan iwan
jacob jake
james jim jimmy jamie
jaroslaw jarek
jeffrey jeff geoffrey geoff
jennifer jen jenny
johannes hans
john jack johnny
jonathan jon
jose pepe
joseph joe joey
joshua josh
judith judy
kateryna ekaterina yekaterina katsiaryna
kenneth ken kenny
konstantinos konstandinos kostas costas kostis constantine
kostiantyn konstantin kanstantsin
kyrylo kirill kiryl
lawrence larry
leonard len leo
liudmyla lyudmila ludmila liudmila
louis lou
manuel manolo
margaret maggie meg peggy
martin marty
matthew matt
michael mike mick mickey
michail michalis mihalis
mikhail mykhailo mikhailo mihail
miroslaw mirek
muhammad mohammed mohamed mohammad muhammed mohamad mohammod mahomed magomed muhamed muhamad mehmed md mohd
mykyta nikita mikita
nathaniel nathan nat
nicholas nick nicky
nikolai mykola mikalai nikolay
nikolaos nikos nikolas
oleh oleg aleh
oleksii oleksiy oleksij aleksei aleksey alexei alexey aliaksei
olena elena yelena
olga olha
panagiotis panayiotis panos
panteleimon pantelis
patricia pat patty tricia
patrick pat paddy
pavel pavlo
peter pete
philip phil
prokopios prokopis
pylyp filipp philipp
pyotr petro piotr petr
radoslaw radek
raymond ray
rebecca becky
reginald reg
richard rick dick rich ricky
robert bob rob bobby robbie
ronald ron ronnie
samuel sam sammy
sergei serhiy sergey serhii siarhei
slawomir slawek
spyridon spyros
stanley stan
stephen steve steven
stylianos stelios
susan sue suzanne
svetlana svitlana
terence terry
tetiana tatiana tatyana tatsiana
theodore ted teddy theo
theodoros thodoris
theresa terry
thomas tom tommy
timothy tim
valentyn valentin valiantsin
vasileios vasilis vassilis
vasyl vasily vasili vasiliy vasilii vasil
victoria vicky
vincent vince
vitalii vitaly vitaliy vitali vital
vladimir volodymyr uladzimir volodimir
walter walt wally
william bill will billy willy liam
yehor yegor egor
yevgeny evgeny yevhen evgeniy yevgeni evgenii
yosyp iosif osip
yuri yuriy iurii yury
zachary zach zack
zbigniew zbyszek
`

// variantGroup is a set of groups, at most three; 0 is none.
type variantGroup [3]uint8

type variantEntry struct {
	name   string
	groups variantGroup
}

// variantTable is sorted by name.
var variantTable = sync.OnceValue(func() []variantEntry {
	var all []variantEntry
	group, from := uint8(1), 0
	for i := range len(variantGroups) {
		switch c := variantGroups[i]; c {
		case ' ', '\n':
			all = append(all, variantEntry{variantGroups[from:i], variantGroup{group}})
			from = i + 1
			if c == '\n' {
				group++
			}
		}
	}
	slices.SortStableFunc(all, func(a, b variantEntry) int { return cmp.Compare(a.name, b.name) })
	table := all[:0]
	for _, e := range all {
		if n := len(table); n > 0 && table[n-1].name == e.name {
			for k := range e.groups {
				if table[n-1].groups[k] == 0 {
					table[n-1].groups[k] = e.groups[0]
					break
				}
			}
			continue
		}
		table = append(table, e)
	}
	return table
})

func variantsOf(fold string) variantGroup {
	table := variantTable()
	i, ok := slices.BinarySearchFunc(table, fold, func(e variantEntry, s string) int { return cmp.Compare(e.name, s) })
	if !ok {
		return variantGroup{}
	}
	return table[i].groups
}

func (g variantGroup) shares(h variantGroup) bool {
	if g[0] == 0 || h[0] == 0 {
		return false
	}
	for _, x := range g {
		for _, y := range h {
			if x != 0 && x == y {
				return true
			}
		}
	}
	return false
}
