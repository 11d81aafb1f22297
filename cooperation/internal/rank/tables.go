package rank

import (
	"embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// The tables; data/README.md says what their columns mean.
//
//go:embed data/*.tsv
var files embed.FS

// title is a place in the list of titles; 0 is none.
type title uint8

// A scale gives the grade of each title in one service, as a place in
// gradeNames plus one. 0 means that the service has no such title, or that no
// equivalent of it is known.
type scale []uint8

// A ladder belongs to the forces of one state, or of several that agree.
type ladder struct {
	standard bool // members of NATO, whose grades are STANAG 2116's
	land     scale
	sea      scale // nil: no navy of its own pattern known
	air      scale // nil: the land titles
}

// state is what the tables say of a country's ladder.
type state struct {
	ladder *ladder
	before *ladder   // the ladder before a reform, nil if there was none
	since  edtf.Date // the day of the reform
	recent bool      // the reform is so recent that a text without a date may mean either ladder
	nato   edtf.Date // the day of accession, if a grade was a convention before
}

// phrase is what English words in a row mean.
type phrase struct {
	title  title
	branch string // the service that the words imply
}

// service is a service's name in English words. Longer names come before the
// names that they contain.
type service struct{ name, branch string }

// tableSet holds the tables as the reader wants them.
type tableSet struct {
	words    index[*word]
	glued    []string // native names of services that stand in one word with a rank, longest first
	phrases  index[phrase]
	services []service
	titles   []string // by title; none is empty
	naval    []title  // by title: what a word that all services share means at sea
	states   index[*state]
	patterns []*ladder // one ladder of each pattern: what a rank may mean while its country is not known

	// The titles that the code knows.
	marshal, branchMarshal, generalOfTheArmy, armyGeneral, staffGeneral, general,
	brigadierGeneral, brigadier, staffCaptain, captain, commander,
	admiralOfTheFleet, fleetAdmiral, viceAdmiral, rearAdmiral,
	captain1, captain2, captain3 title
}

// tables reads the tables on first use.
var tables = sync.OnceValue(func() *tableSet { return load(embedded) })

// embedded returns the text of a table.
func embedded(name string) string {
	data, err := files.ReadFile("data/" + name + ".tsv")
	if err != nil {
		panic(err)
	}
	return string(data)
}

// load reads the tables. It panics on a table that is wrong in itself, which
// the tests of this package meet before anybody else.
func load(text func(name string) string) *tableSet {
	t := &tableSet{}
	t.loadTitles(text("titles"))
	t.loadWords(text("words"))
	t.loadPhrases(text("phrases"), text("services"))
	ladders := t.loadLadders(text("ladders"), t.loadScales(text("scales")))
	t.loadStates(text("countries"), ladders)
	return t
}

// rows calls f with the columns of each row of a table. Blank lines and lines
// that begin with # are comments.
func rows(text string, columns int, f func(column []string)) {
	fields := make([]string, columns)
	header := true
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		if header {
			header = false
			continue
		}
		rest, more := line, true
		for i := range fields {
			if !more {
				panic(fmt.Sprintf("%d columns, want %d: %q", i, columns, line))
			}
			fields[i], rest, more = strings.Cut(rest, "\t")
		}
		if more {
			panic(fmt.Sprintf("more than %d columns: %q", columns, line))
		}
		f(fields)
	}
}

func (t *tableSet) loadTitles(text string) {
	t.titles = []string{""}
	var atSea []string
	rows(text, 2, func(c []string) {
		t.titles = append(t.titles, c[0])
		atSea = append(atSea, c[1])
	})
	t.naval = make([]title, len(t.titles))
	for i, name := range atSea {
		t.naval[i+1] = title(i + 1)
		if name != "" {
			t.naval[i+1] = t.title(name)
		}
	}
	for name, known := range map[string]*title{
		"marshal": &t.marshal, "marshal of the branch": &t.branchMarshal,
		"general of the army": &t.generalOfTheArmy, "army general": &t.armyGeneral,
		"staff general": &t.staffGeneral, "general": &t.general,
		"brigadier general": &t.brigadierGeneral, "brigadier": &t.brigadier,
		"staff captain": &t.staffCaptain, "captain": &t.captain, "commander": &t.commander,
		"admiral of the fleet": &t.admiralOfTheFleet, "fleet admiral": &t.fleetAdmiral,
		"vice admiral": &t.viceAdmiral, "rear admiral": &t.rearAdmiral,
		"captain 1st rank": &t.captain1, "captain 2nd rank": &t.captain2, "captain 3rd rank": &t.captain3,
	} {
		*known = t.title(name)
	}
}

// title returns the title of a name.
func (t *tableSet) title(name string) title {
	i := slices.Index(t.titles, name)
	if i < 1 {
		panic(fmt.Sprintf("unknown title %q", name))
	}
	return title(i)
}

func (t *tableSet) loadPhrases(phrases, services string) {
	titles := make(map[string]title, len(t.titles))
	for i, name := range t.titles {
		titles[name] = title(i)
	}
	t.phrases = newIndex[phrase](strings.Count(phrases, "\n"))
	rows(phrases, 4, func(c []string) {
		meant := titles[c[1]]
		if t.phrases.get(c[0]).title != 0 || meant == 0 {
			panic(fmt.Sprintf("phrase %q: twice, or of an unknown title", c[0]))
		}
		t.phrases.put(c[0], phrase{title: meant, branch: c[2]})
	})
	rows(services, 2, func(c []string) { t.services = append(t.services, service{c[0], c[1]}) })
	slices.SortStableFunc(t.services, func(a, b service) int { return len(b.name) - len(a.name) })
}

func (t *tableSet) loadScales(text string) map[string]scale {
	scales := map[string]scale{"": nil}
	var name string
	var current scale
	rows(text, 3, func(c []string) {
		if c[0] != name {
			name = c[0]
			if current = scales[name]; current == nil {
				current = make(scale, len(t.titles))
				scales[strings.Clone(name)] = current
			}
		}
		grade, title := slices.Index(gradeNames[:], c[1]), t.title(c[2])
		if grade < 0 || current[title] != 0 {
			panic(fmt.Sprintf("scale %s: %s is no grade, or %q stands twice", c[0], c[1], c[2]))
		}
		current[title] = uint8(grade + 1)
	})
	return scales
}

func (t *tableSet) loadLadders(text string, scales map[string]scale) map[string]*ladder {
	find := func(name string) scale {
		s, ok := scales[name]
		if !ok {
			panic(fmt.Sprintf("unknown scale %q", name))
		}
		return s
	}
	ladders := map[string]*ladder{}
	rows(text, 7, func(c []string) {
		l := &ladder{standard: c[1] == standard, land: find(c[2]), sea: find(c[3]), air: find(c[4])}
		if l.land == nil || ladders[c[0]] != nil || c[1] != standard && c[1] != conventional {
			panic(fmt.Sprintf("ladder %q: no land scale, no basis, or twice", c[0]))
		}
		ladders[c[0]] = l
		if c[5] == "yes" {
			t.patterns = append(t.patterns, l)
		}
	})
	return ladders
}

func (t *tableSet) loadStates(text string, ladders map[string]*ladder) {
	t.states = newIndex[*state](strings.Count(text, "\n"))
	date := func(s string) edtf.Date {
		if s == "" {
			return edtf.Date{}
		}
		return edtf.MustParse(s)
	}
	rows(text, 6, func(c []string) {
		s := &state{ladder: ladders[c[1]], before: ladders[c[2]], since: date(c[3]), recent: c[4] == "yes", nato: date(c[5])}
		if t.states.get(c[0]) != nil || s.ladder == nil || (s.before == nil) != s.since.IsZero() {
			panic(fmt.Sprintf("country %q: twice, or without a ladder", c[0]))
		}
		t.states.put(c[0], s)
	})
}
