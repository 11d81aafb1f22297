package wording

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// The English words that reports use for dates. The Format functions write from
// the same table that Read reads, so the two cannot drift apart.

//go:embed english.tsv
var englishRows string

// word is what an English word means; a zero field says that it has no such
// meaning.
type word struct {
	month   int
	weekday int // 1 is Sunday
	season  int // 21 to 24
	ordinal int
	count   int
	era     int // -1 before and 1 of the common era
	doubt   calendar.Qualifier
	shift   shift
	ending  bool // ending of an ordinal number; any of them behind any number: "22th"
	stop    bool // an abbreviation, which may carry a full stop
}

// shift is where a period lies that is counted from the dateline.
type shift struct {
	unit, name bool // whether the word stands before a unit, and before a name
	by         int
}

// vocabulary is the table: the words in lower case, and those to write.
type vocabulary struct {
	words    map[string]word
	months   [13]string
	seasons  [25]string
	ordinals [21]string
}

var english = sync.OnceValue(func() *vocabulary {
	v := &vocabulary{words: map[string]word{}}
	for line := range strings.Lines(englishRows[strings.Index(englishRows, "\n")+1:]) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if !v.add(f[0], f[1], f[3]) {
			panic("english.tsv: no such meaning or place: " + line)
		}
	}
	return v
})

// add adds a row. Of several words for one name the first is written.
func (v *vocabulary) add(text, meaning, where string) bool {
	text, stop := strings.CutSuffix(text, ".")
	key := strings.ToLower(text)
	w := v.words[key]
	w.stop = w.stop || stop
	n, _ := strconv.Atoi(meaning)
	write := func(list []string, n int) {
		if list[n] == "" {
			list[n] = text
		}
	}
	switch where {
	case "name of a month":
		for month := time.January; month <= time.December; month++ {
			if meaning == month.String() {
				w.month = int(month)
			}
		}
		write(v.months[:], w.month)
	case "name of a day":
		for day := time.Sunday; day <= time.Saturday; day++ {
			if meaning == day.String() {
				w.weekday = int(day) + 1
			}
		}
	case "name of a season":
		w.season = n
		write(v.seasons[:], n)
	case "ordinal":
		w.ordinal = n
		write(v.ordinals[:], n)
	case "ending of a number":
		w.ending = true
	case `before "ago"`:
		w.count = n
	case "before a date":
		w.doubt = map[string]calendar.Qualifier{"?": calendar.Uncertain, "~": calendar.Approximate}[meaning]
	case "beside a year":
		w.era = n
	case "before a unit":
		w.shift = shift{unit: true, by: n}
	case "before a unit or name":
		w.shift = shift{unit: true, name: true, by: n}
	default:
		return false
	}
	v.words[key] = w
	return true
}

// meaning looks up a word in lower case.
func meaning(text string) word { return english().words[text] }

// monthNamed is the month of a name, 0 for any other word.
func monthNamed(text string) int { return meaning(text).month }

// weekdayNamed is the day of the week of a name.
func weekdayNamed(text string) (time.Weekday, bool) {
	day := meaning(text).weekday
	return time.Weekday(day - 1), day != 0
}

// seasonNamed is the EDTF code of a season, 21 to 24, or 0.
func seasonNamed(text string) int { return meaning(text).season }

// isOrdinalSuffix reports whether a word is the ending of an ordinal number.
func isOrdinalSuffix(text string) bool { return meaning(text).ending }

// isAbout reports whether a word says what ~ says, isPerhaps what ? says.
func isAbout(text string) bool   { return meaning(text).doubt == calendar.Approximate }
func isPerhaps(text string) bool { return meaning(text).doubt == calendar.Uncertain }
