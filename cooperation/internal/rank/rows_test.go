package rank

import (
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// An expectation is a line of testdata/expect.tsv: a text and what comes of it.
// It stands apart from the row of the table that it is about. The outcomes were
// recorded from the reader as it was when its words were code, and reviewed.
type expectation struct {
	row     string // the table and the row: "words polkovnik"
	text    string // a rank, or a rank and the name "Zqx Wvyk" or "Zqx"
	in      Context
	outcome string // see outcomeOf
}

func expectations(t testing.TB) []expectation {
	t.Helper()
	data, err := os.ReadFile("testdata/expect.tsv")
	require.NoError(t, err)
	var all []expectation
	rows(string(data), 6, func(c []string) {
		e := expectation{row: c[0], text: c[1], in: Context{Country: c[2], Branch: c[3]}, outcome: c[5]}
		if c[4] != "" {
			e.in.On = edtf.MustParse(c[4])
		}
		all = append(all, e)
	})
	return all
}

// outcomeOf words what a text means: title, branch, grade and basis; the grades
// of what it may mean after a question mark; and the name behind a rank.
func outcomeOf(text string, in Context) string {
	read, rest, doubt := Rank{}, "", (*Doubt)(nil)
	if strings.Contains(text, " Zqx") {
		read, rest, doubt = Split(text, in)
	} else {
		read, doubt = Parse(text, in)
	}
	outcome := strings.Join([]string{read.Title, read.Branch, read.Grade, read.Basis}, ", ")
	if doubt.Unknown() {
		outcome += "; unknown"
	} else if doubt != nil {
		var grades []string
		for _, r := range doubt.Ranks {
			grades = append(grades, r.Grade)
		}
		outcome += "; ? " + strings.Join(grades, " ")
	}
	if rest != "" {
		outcome += "; then " + rest
	}
	return outcome
}

func TestRowsMeanWhatIsExpected(t *testing.T) {
	for _, e := range expectations(t) {
		assert.Equal(t, e.outcome, outcomeOf(e.text, e.in), "%s: %q (%s %s %s)", e.row, e.text, e.in.Country, e.in.Branch, e.in.On)
	}
}

// A mistake in a row, as a slip of the pen would make it: apply makes it, and
// undo mends it.
type mistake struct {
	row, what string
	apply     func() (undo func())
}

// Every row of every table has an expectation, and a mistake in the row breaks
// one of them.
func TestMistakesInRowsAreNoticed(t *testing.T) {
	of := map[string][]expectation{}
	for _, e := range expectations(t) {
		of[e.row] = append(of[e.row], e)
	}
	for _, m := range mistakes() {
		undo := m.apply()
		noticed := slices.ContainsFunc(of[m.row], func(e expectation) bool { return outcomeOf(e.text, e.in) != e.outcome })
		undo()
		if !noticed {
			t.Errorf("%s: nothing notices that %s; add a line to testdata/expect.tsv", m.row, m.what)
		}
	}
}

// mistakes lists a mistake in every column of every row that means something.
func mistakes() []mistake {
	t := tables()
	all := t.mistakesInWords()
	all = append(all, t.mistakesInPhrases()...)
	all = append(all, t.mistakesInLadders()...)
	return append(all, t.mistakesInStates()...)
}

// set changes a value and returns what changes it back.
func set[T any](place *T, value T) (undo func()) {
	old := *place
	*place = value
	return func() { *place = old }
}

func (t *tableSet) mistakesInWords() []mistake {
	var all []mistake
	for spelling, first := range t.words.all {
		for w := first; w != nil; w = w.next {
			row := strings.TrimSpace("words " + spelling + " " + w.holds)
			all = append(all, mistake{row, "it is gone", func() func() { return set(&w.means, "") }})
			for i, name := range markNames {
				if m := marks(1 << i); w.marks&m != 0 && m != markGlued {
					all = append(all, mistake{row, "mark " + name + " is gone", func() func() { return set(&w.marks, w.marks&^m) }})
				}
			}
			for country := range strings.SplitSeq(w.holds, " ") {
				if country != "" {
					holds := strings.ReplaceAll(w.holds, country, "ZZ")
					all = append(all, mistake{row, "it does not hold in " + country, func() func() { return set(&w.holds, holds) }})
				}
			}
		}
	}
	return all
}

func (t *tableSet) mistakesInPhrases() []mistake {
	var all []mistake
	for words, p := range t.phrases.all {
		row := "phrases " + words
		change := func(to phrase) func() func() {
			return func() func() {
				t.phrases.put(words, to)
				return func() { t.phrases.put(words, p) }
			}
		}
		all = append(all, mistake{row, "its title is another", change(phrase{p.title%title(len(t.titles)-1) + 1, p.branch})})
		if p.branch != "" {
			all = append(all, mistake{row, "its branch is another", change(phrase{p.title, gendarmerie})})
		}
	}
	for i := range t.services {
		s := &t.services[i]
		row := "services " + s.name
		all = append(all, mistake{row, "it is gone", func() func() { return set(&s.name, "zzz") }})
		if s.branch != "" {
			all = append(all, mistake{row, "its branch is another", func() func() { return set(&s.branch, "other") }})
		}
	}
	for i, sea := range t.naval {
		if sea != title(i) {
			all = append(all, mistake{"titles " + t.titles[i], "it is the same at sea", func() func() { return set(&t.naval[i], title(i)) }})
		}
	}
	return all
}

func (t *tableSet) mistakesInLadders() []mistake {
	scales := t.loadScales(embedded("scales"))
	names := map[string]string{} // of the scales by their first ladder
	var all []mistake
	ladders := t.laddersByName()
	rows(embedded("ladders"), 7, func(c []string) {
		l := ladders[c[0]]
		row := "ladders " + c[0]
		all = append(all, mistake{row, "its basis is the other", func() func() { return set(&l.standard, !l.standard) }})
		for column, scale := range map[int]scale{2: l.land, 3: l.sea, 4: l.air} {
			name := c[column]
			if scale == nil || names[name] != "" {
				continue
			}
			names[name] = c[0]
			for i, grade := range scale {
				if grade == 0 {
					continue
				}
				if scales[name][i] != grade {
					panic("scale " + name)
				}
				other := grade%uint8(len(gradeNames)) + 1
				all = append(all, mistake{"scales " + name + " " + t.titles[i], "its grade is another", func() func() { return set(&scale[i], other) }})
			}
		}
	})
	return all
}

// laddersByName finds the ladders that countries climb by their names.
func (t *tableSet) laddersByName() map[string]*ladder {
	ladders := map[string]*ladder{}
	rows(embedded("countries"), 6, func(c []string) {
		s := t.states.get(c[0])
		ladders[c[1]] = s.ladder
		if s.before != nil {
			ladders[c[2]] = s.before
		}
	})
	return ladders
}

func (t *tableSet) mistakesInStates() []mistake {
	var all []mistake
	ladders := t.laddersByName()
	shift := func(d edtf.Date, by int) edtf.Date {
		day, err := time.Parse(time.DateOnly, d.String())
		if err != nil { // a year
			year, _ := time.Parse("2006", d.String())
			return edtf.MustParse(year.AddDate(by, 0, 0).Format("2006"))
		}
		return edtf.MustParse(day.AddDate(0, 0, by).Format(time.DateOnly))
	}
	for country, s := range t.states.all {
		row := "countries " + country
		for name, l := range ladders {
			if !sameLadder(l, s.ladder) {
				all = append(all, mistake{row, "its ladder is " + name, func() func() { return set(&s.ladder, l) }})
			}
		}
		if s.before != nil {
			all = append(all,
				mistake{row, "the reform is later", func() func() { return set(&s.since, shift(s.since, 1)) }},
				mistake{row, "the reform is earlier", func() func() { return set(&s.since, shift(s.since, -1)) }},
				mistake{row, "it is recent or not", func() func() { return set(&s.recent, !s.recent) }})
		}
		if !s.nato.IsZero() {
			all = append(all,
				mistake{row, "it joined NATO later", func() func() { return set(&s.nato, shift(s.nato, 1)) }},
				mistake{row, "it joined NATO earlier", func() func() { return set(&s.nato, shift(s.nato, -1)) }})
		}
	}
	return all
}

// sameLadder reports whether two ladders give every title the same grade.
func sameLadder(a, b *ladder) bool {
	return a.standard == b.standard && slices.Equal(a.land, b.land) && slices.Equal(a.sea, b.sea) && slices.Equal(a.air, b.air)
}
