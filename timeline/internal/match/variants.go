package match

import (
	"cmp"
	"slices"
	"sync"
)

// variantGroups lists given names that are known to stand for one another:
// English short forms, and the Russian and Ukrainian forms of one name that
// the press uses for the same person. A name can be in several groups.
// Only names whose forms share no spelling rule are listed.
const variantGroups = `abigail abby gail
abraham abe
albert al bert
alexander alex alec sandy sasha oleksandr aleksandr alexandre alejandro aliaksandr
alexandra alex sandra
alfred fred alf
andrew andy drew
andrei andriy andrey andrii
anthony tony antony
arthur art
barbara barb
benjamin ben benny binyamin
bernard bernie
catherine cathy kate katherine kathy
charles charlie chuck chas
christopher chris
christian chris
christine chris
daniel dan danny
david dave davy
deborah debbie debra
dmitry dmytro dmitri dmitriy dzmitry
donald don donny
dorothy dot
douglas doug
edward ed eddie ted ned
edmund ed
eleanor ellie nell
elizabeth liz beth betty lisa eliza
eugene gene
francis frank
franklin frank
frederick fred freddie
gabriel gabe
gerald gerry jerry
gerard gerry
gregory greg
harold harry hal
henry hank harry
ivan iwan
jacob jake
james jim jimmy jamie
jeffrey jeff geoffrey geoff
jennifer jen jenny
john jack johnny
jonathan jon
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
lawrence larry
leonard len leo
louis lou
margaret maggie meg peggy
martin marty
matthew matt
michael mike mick mickey
mikhail mykhailo mikhailo mihail
muhammad mohammed mohamed mohammad muhammed mohamad mohammod mahomed magomed muhamed muhamad mehmed md mohd
nathaniel nathan nat
nicholas nick nicky
nikolai mykola mikalai nikolay
olena elena yelena
olga olha
patricia pat patty tricia
patrick pat paddy
pavel pavlo
peter pete
pyotr petro piotr petr
philip phil
raymond ray
rebecca becky
reginald reg
richard rick dick rich ricky
robert bob rob bobby robbie
ronald ron ronnie
samuel sam sammy
sergei serhiy sergey serhii siarhei
stephen steve steven
stanley stan
susan sue suzanne
svetlana svitlana
terence terry
theodore ted teddy theo
theresa terry
thomas tom tommy
timothy tim
victoria vicky
vincent vince
vladimir volodymyr uladzimir volodimir
walter walt wally
william bill will billy willy liam
yevgeny evgeny yevhen evgeniy yevgeni evgenii
yuri yuriy iurii yury
zachary zach zack
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
