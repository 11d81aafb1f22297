package rank

import (
	"slices"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/cooperation/internal/fold"
)

// Rank is what a text says of a rank, in the terms of package cooperation.
type Rank struct {
	Text   string // verbatim
	Title  string // normalised English, lower case
	Branch string // the service whose ladder has the title
	Grade  string // STANAG 2116: "OF-5"
	Basis  string // how sure the grade is: "standard" or "conventional"
}

// Context is what is known beside the text of a rank; empty means not known.
type Context struct {
	Country string    // the state whose officer holds the rank
	Branch  string    // the officer's service
	On      edtf.Date // when the rank was held
}

// Doubt says why a text has no one meaning: it may mean several ranks, or it
// is unknown and means none. A nil Doubt is none.
type Doubt struct {
	Input   string   // the words that are in doubt
	Ranks   []Rank   // what they may mean, lowest grade first; empty if they are unknown
	Give    []string // the fields of Context that would decide between Ranks
	Nearest []string // titles that look like unknown words, best first
}

// Unknown reports whether the words mean no rank that is known.
func (d *Doubt) Unknown() bool { return d != nil && len(d.Ranks) == 0 }

// ambiguous reports whether the words may mean several ranks.
func (d *Doubt) ambiguous() bool { return d != nil && len(d.Ranks) > 0 }

// The fields of Context, as Doubt.Give names them.
const (
	giveCountry = "Country"
	giveBranch  = "Branch"
	giveOn      = "On"
)

// The branches and bases that the tables and the ladders' logic name, in the
// terms of package cooperation.
const (
	army           = "army"
	navy           = "navy"
	airForce       = "air-force"
	marines        = "marines"
	spaceForce     = "space-force"
	coastGuard     = "coast-guard"
	nationalGuard  = "national-guard"
	borderGuard    = "border-guard"
	internalTroops = "internal-troops"
	gendarmerie    = "gendarmerie"
	police         = "police"
	joint          = "joint"
	other          = "other"

	standard     = "standard"
	conventional = "conventional"
)

// gradeNames are the grades, lowest first.
var gradeNames = [...]string{
	"OR-1", "OR-2", "OR-3", "OR-4", "OR-5", "OR-6", "OR-7", "OR-8", "OR-9",
	"OF-1", "OF-2", "OF-3", "OF-4", "OF-5", "OF-6", "OF-7", "OF-8", "OF-9", "OF-10",
}

// compareGrades orders grades, no grade first.
func compareGrades(a, b Rank) int {
	return slices.Index(gradeNames[:], a.Grade) - slices.Index(gradeNames[:], b.Grade)
}

// Parse reads a text as a whole as one rank. Beside a Doubt the rank holds what
// is certain; of an unknown text that is the text alone.
func Parse(text string, in Context) (Rank, *Doubt) {
	var words [fold.MaxWords]fold.Word
	n := 0
	if len(text) <= fold.MaxBytes && utf8.ValidString(text) {
		n = fold.Words(text, &words)
	}
	if n > 0 {
		t := tables()
		if r, ok := t.read(words[:n], in.Country); ok {
			return t.resolve(&r, text, &in)
		}
	}
	return Rank{Text: text}, &Doubt{Input: text, Nearest: nearestTitles(words[:n])}
}
