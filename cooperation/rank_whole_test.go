package cooperation

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// An abbreviation of several words whose first alone is another rank is read
// whole, or refused: never is the rank another than the one that is written.
func TestSplitRankReadsTheWholeRank(t *testing.T) {
	const unknown = " is not a known rank"
	for _, tt := range []struct {
		text    string
		country Country
		title   string
		grade   Grade
		rest    string
		wantErr string // its end
	}{
		{"Gen. B. Mario Prova", "IT", "brigadier general", OF6, "Mario Prova", ""},
		{"Gen.B. Mario Prova", "IT", "brigadier general", OF6, "Mario Prova", ""},
		{"Gen. D. Mario Prova", "IT", "major general", OF7, "Mario Prova", ""},
		{"Gen. C.A. Mario Prova", "IT", "lieutenant general", OF8, "Mario Prova", ""},
		{"Gen. C. A. Mario Prova", "IT", "lieutenant general", OF8, "Mario Prova", ""},
		{"Gen. B.A. Mario Prova", "IT", "brigadier general", OF6, "Mario Prova", ""},
		{"Gen. D.A. Mario Prova", "IT", "major general", OF7, "Mario Prova", ""},
		{"Gen. S.A. Mario Prova", "IT", "lieutenant general", OF8, "Mario Prova", ""},
		{"Gen. Sq. A. Mario Prova", "IT", "lieutenant general", OF8, "Mario Prova", ""},
		{"Gen. Div. Mario Prova", "IT", "major general", OF7, "Mario Prova", ""},
		{"Gen. di B. Prova", "IT", "brigadier general", OF6, "Prova", ""},
		{"Ten. Col. Mario Prova", "IT", "lieutenant colonel", OF4, "Mario Prova", ""},
		{"Magg. Gen. Mario Prova", "IT", "major general", OF7, "Mario Prova", ""},
		{"Serg. Magg. Mario Prova", "IT", "sergeant major", "", "Mario Prova", ""},
		{"Amm. Sq. Mario Prova", "IT", "vice admiral", OF8, "Mario Prova", ""},
		{"Amm. Isp. Mario Prova", "IT", "", "", "Amm. Isp. Mario Prova", ""},
		{"Cap. Freg. Mario Prova", "IT", "commander", OF4, "Mario Prova", ""},
		{
			"Gen. B. Prova", "IT", "", "", "Gen. B. Prova",
			`"Gen. B. Prova" is ambiguous: it may mean brigadier general (OF-6) or general (OF-9)`,
		},
		{
			"Gen. C.A. Dalla Prova", "IT", "", "", "Gen. C.A. Dalla Prova",
			`"Gen. C.A. Dalla Prova" is ambiguous: it may mean lieutenant general (OF-8) or general (OF-9)`,
		},
		{"Gen. B. A. Prova", "IT", "", "", "Gen. B. A. Prova", "brigadier general (OF-6) or general (OF-9)"},
		{"Gen. M. Prova", "IT", "general", OF9, "M. Prova", ""},
		// Elsewhere the same letters are a name's.
		{"Gen. B. Mario Prova", "US", "general", OF9, "B. Mario Prova", ""},
		{"Gen. C.A. Prova", "US", "general", OF9, "C.A. Prova", ""},
		{"Gen. U.S. Grant", "US", "general", OF9, "U.S. Grant", ""},
		{"Gen. D.R. Prova", "DE", "general", OF9, "D.R. Prova", ""},
		{"Gen. A.D. Prova", "DE", "general", OF9, "A.D. Prova", ""},
		{"Gen. a.D. Prova", "DE", "general", OF9, "Prova", ""},
		{"Oberst i.G. Prova", "DE", "colonel", OF5, "Prova", ""},
		{"Brig. A.R. Prova", "BR", "brigadier", OF7, "A.R. Prova", ""},
		{"Brig Ar Prova", "BR", "brigadier", OF7, "Prova", ""},
		{"Capt. I. Ivanov", "RU", "captain", OF2, "I. Ivanov", ""},
		{"Capt. I Rank Ivanov", "RU", "captain 1st rank", OF5, "Ivanov", ""},
		{"Lt. J.G. John Prova", "US", "lieutenant (junior grade)", OF1, "John Prova", ""},
		{"Lt. j.g. Prova", "US", "lieutenant (junior grade)", OF1, "Prova", ""},
		{
			"Lt. J.G. Prova", "US", "", "", "Lt. J.G. Prova",
			"it may mean navy lieutenant (junior grade) (OF-1) or army lieutenant (OF-1) or navy lieutenant (OF-2)",
		},
		{"M.G. Prova", "US", "", "", "M.G. Prova", "it may mean major general (OF-7) or nothing of the kind"},
		{"L. Col. Prova", "CA", "", "", "L. Col. Prova", ""},
		// Other countries' abbreviations.
		{"Gen. Ex. Mario Prova", "BR", "army general", OF9, "Mario Prova", ""},
		{"Ten. Cel. Mario Prova", "BR", "lieutenant colonel", OF4, "Mario Prova", ""},
		{"Gen. de Bda Mario Prova", "ES", "brigadier general", OF6, "Mario Prova", ""},
		{"Gén. de bda Mario Prova", "FR", "brigadier general", OF6, "Mario Prova", ""},
		{"gen. por. Jan Prova", "SK", "lieutenant general", OF8, "Jan Prova", ""},
		{"plk. gšt. Jan Prova", "CZ", "colonel", OF5, "Jan Prova", ""},
		{"płk pil. Jan Prova", "PL", "colonel", OF5, "Jan Prova", ""},
		{"gen. dyw. dr inż. Jan Prova", "PL", "major general", OF7, "dr inż. Jan Prova", ""},
		{"gen.-leyt. Prova", "AZ", "lieutenant general", OF7, "Prova", ""},
		{"Gl. Ion Prova", "RO", "general", OF9, "Ion Prova", ""},
		{"Cmd. Sgt. Maj. John Prova", "US", "command sergeant major", OR9, "John Prova", ""},
		{"кап. 1 р. Иванов", "RU", "captain 1st rank", OF5, "Иванов", ""},
		{"Oberst v. Prova", "DE", "colonel", OF5, "v. Prova", ""},
		{"Col. bin. Prova", "", "", "", "Prova", `"Col. bin." is not a known rank`},
		// Words that show that the rank goes on, and are not known.
		{"gen. bg. Ion Prova", "RO", "", "", "Ion Prova", `"gen. bg." is not a known rank; the nearest known: "second brigadier general"`},
		{"gen. mr. Ion Prova", "RO", "", "", "Ion Prova", `"gen. mr."` + unknown},
		{"gen. fl. aer. Ion Prova", "RO", "", "", "Ion Prova", `"gen. fl. aer." is not a known rank; the nearest known: "general officer"`},
		{"adm. fl. Jan Prova", "PL", "", "", "Jan Prova", `"adm. fl."` + unknown},
		{"gen. br. Jan Prova", "PL", "", "", "Jan Prova", `"gen. br."` + unknown},
		{"Ген.-м-р Иван Прова", "BG", "", "", "Иван Прова", `"Ген.-м-р"` + unknown},
		{"генерал-губернатор Иван Прова", "RU", "", "", "Иван Прова", `"генерал-губернатор"` + unknown},
		{"генерал-губернатор", "RU", "", "", "генерал-губернатор", `"генерал-губернатор"` + unknown},
		// A rank alone is left whole; a word that would change nothing is a name.
		{"Lieutenant General", "US", "", "", "Lieutenant General", ""},
		{"генерал-майор", "RU", "", "", "генерал-майор", ""},
		{"General French", "GB", "general", OF9, "French", ""},
	} {
		rank, rest, err := SplitRank(tt.text, RankContext{Country: tt.country})
		if tt.wantErr == "" {
			assert.NoError(t, err, tt.text)
		} else if assert.Error(t, err, tt.text) {
			assert.True(t, strings.HasSuffix(err.Error(), tt.wantErr), "%s: %v", tt.text, err)
		}
		assert.Equal(t, tt.title, rank.Title, tt.text)
		assert.Equal(t, tt.grade, rank.Grade, tt.text)
		assert.Equal(t, tt.rest, rest, tt.text)
	}
}

// Every spelling met in the wild is cut off whole before a full name; before a
// single word it is, or an error says why not.
func TestSplitRankCutsEveryRow(t *testing.T) {
	for _, r := range rankRows(t) {
		in := r.in
		if in.Branch == "" {
			in.Branch = BranchJoint // an officer, so that Major is no given name
		}
		want, wantErr := ParseRank(r.text, in)
		rank, rest, err := SplitRank(r.text+" Zqx Wvyk", in)
		assert.Equal(t, want, rank, r.text)
		assert.Equal(t, "Zqx Wvyk", rest, r.text)
		assert.Equal(t, wantErr == nil, err == nil, r.text)
		if rank, _, err = SplitRank(r.text+" Zqx", in); err == nil {
			assert.Equal(t, want, rank, r.text)
		}
	}
}
