package cooperation

import (
	"errors"
	"strings"
	"testing"
	"unicode"

	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestParseRankByContext(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		in         RankContext
		want       Rank
		wantErr    string
	}{
		{
			name: "the same words in two ladders", text: "Lt. Gen.", in: RankContext{Country: "AZ"},
			want: Rank{Text: "Lt. Gen.", Title: "lieutenant general", Grade: OF7, Basis: GradeConventional},
		},
		{
			name: "the other ladder", text: "Lt. Gen.", in: RankContext{Country: "KR"},
			want: Rank{Text: "Lt. Gen.", Title: "lieutenant general", Grade: OF8, Basis: GradeConventional},
		},
		{
			name: "no country", text: "Lt. Gen.",
			want:    Rank{Text: "Lt. Gen.", Title: "lieutenant general"},
			wantErr: `"Lt. Gen." is ambiguous: it may mean army lieutenant general (OF-7) or army lieutenant general (OF-8); give RankContext.Country`,
		},
		{
			name: "no country, one grade everywhere", text: "Colonel",
			want: Rank{Text: "Colonel", Title: "colonel", Grade: OF5, Basis: GradeConventional},
		},
		{
			name: "no branch", text: "Captain", in: RankContext{Country: "US"},
			want:    Rank{Text: "Captain", Title: "captain"},
			wantErr: `"Captain" is ambiguous: it may mean army captain (OF-2) or navy captain (OF-5); give RankContext.Branch`,
		},
		{
			name: "branch without country", text: "Captain", in: RankContext{Branch: BranchNavy},
			want: Rank{Text: "Captain", Title: "captain", Branch: BranchNavy, Grade: OF5, Basis: GradeConventional},
		},
		{
			name: "branch in the text", text: "Navy Capt.", in: RankContext{Country: "US", Branch: BranchArmy},
			want: Rank{Text: "Navy Capt.", Title: "captain", Branch: BranchNavy, Grade: OF5, Basis: GradeStandard},
		},
		{
			name: "three naval captains", text: "Captain", in: RankContext{Country: "AZ", Branch: BranchNavy},
			want:    Rank{Text: "Captain", Title: "captain", Branch: BranchNavy},
			wantErr: `"Captain" is ambiguous: it may mean navy captain 3rd rank (OF-3) or navy captain 2nd rank (OF-4) or navy captain 1st rank (OF-5)`,
		},
		{
			name: "title of another service", text: "Admiral", in: RankContext{Country: "US", Branch: BranchArmy},
			want: Rank{Text: "Admiral", Title: "admiral", Branch: BranchNavy, Grade: OF9, Basis: GradeStandard},
		},
		{
			name: "generals of the navy's infantry", text: "general-mayor", in: RankContext{Country: "AZ", Branch: BranchNavy},
			want: Rank{Text: "general-mayor", Title: "major general", Branch: BranchNavy, Grade: OF6, Basis: GradeConventional},
		},
		{
			name: "one word for all services", text: "소장", in: RankContext{Country: "KR", Branch: BranchNavy},
			want: Rank{Text: "소장", Title: "rear admiral", Branch: BranchNavy, Grade: OF7, Basis: GradeConventional},
		},
		{
			name: "the army's title of such a word", text: "소장", in: RankContext{Country: "KR"},
			want: Rank{Text: "소장", Title: "major general", Grade: OF7, Basis: GradeConventional},
		},
		{
			name: "country without ladder", text: "Maj. Gen.", in: RankContext{Country: "MN"},
			want: Rank{Text: "Maj. Gen.", Title: "major general"},
		},
		{
			name: "title that the ladder lacks", text: "General", in: RankContext{Country: "AZ"},
			want: Rank{Text: "General", Title: "general"},
		},
		{
			name: "general alone", text: "General",
			want: Rank{Text: "General", Title: "general"},
		},
		{
			name: "five stars", text: "General of the Army", in: RankContext{Country: "US"},
			want: Rank{Text: "General of the Army", Title: "general of the army", Grade: OF10, Basis: GradeStandard},
		},
		{
			name: "four stars by the same English", text: "General of the Army", in: RankContext{Country: "RU"},
			want: Rank{Text: "General of the Army", Title: "army general", Grade: OF9, Basis: GradeConventional},
		},
		{
			name: "service and rank", text: "Army Gen.", in: RankContext{Country: "US"},
			want: Rank{Text: "Army Gen.", Title: "general", Branch: BranchArmy, Grade: OF9, Basis: GradeStandard},
		},
		{
			name: "police", text: "polis general-mayoru", in: RankContext{Country: "AZ"},
			want: Rank{Text: "polis general-mayoru", Title: "major general", Branch: BranchPolice},
		},
		{
			name: "Ukraine before its reform", text: "Maj. Gen.", in: RankContext{Country: "UA", On: edtf.MustParse("2020-09-30")},
			want: Rank{Text: "Maj. Gen.", Title: "major general", Grade: OF6, Basis: GradeConventional},
		},
		{
			name: "Ukraine on the day", text: "Maj. Gen.", in: RankContext{Country: "UA", On: edtf.MustParse("2020-10-01")},
			want: Rank{Text: "Maj. Gen.", Title: "major general", Grade: OF7, Basis: GradeConventional},
		},
		{
			name: "Ukraine in the year", text: "Maj. Gen.", in: RankContext{Country: "UA", On: edtf.MustParse("2020")},
			want:    Rank{Text: "Maj. Gen.", Title: "major general"},
			wantErr: `"Maj. Gen." is ambiguous: it may mean army major general (OF-6) or army major general (OF-7); give RankContext.On`,
		},
		{
			name: "before NATO", text: "Generał brygady", in: RankContext{Country: "PL", On: edtf.MustParse("1995")},
			want: Rank{Text: "Generał brygady", Title: "brigadier general", Grade: OF6, Basis: GradeConventional},
		},
		{
			name: "Polish admiral before the fleet's", text: "admirał", in: RankContext{Country: "PL", On: edtf.MustParse("2001-12-31")},
			want: Rank{Text: "admirał", Title: "admiral", Branch: BranchNavy, Grade: OF8, Basis: GradeConventional},
		},
		{
			name: "Polish admiral after", text: "admirał", in: RankContext{Country: "PL", On: edtf.MustParse("2002-01-01")},
			want: Rank{Text: "admirał", Title: "admiral", Branch: BranchNavy, Grade: OF9, Basis: GradeStandard},
		},
		{
			name: "Polish admiral in between", text: "admirał", in: RankContext{Country: "PL", On: edtf.MustParse("[2001..2002]")},
			want:    Rank{Text: "admirał", Title: "admiral", Branch: BranchNavy},
			wantErr: `"admirał" is ambiguous: it may mean navy admiral (OF-8) or navy admiral (OF-9); give RankContext.On`,
		},
		{
			name: "Bulgaria before its reform", text: "Генерал-майор", in: RankContext{Country: "BG", On: edtf.MustParse("1999-12")},
			want: Rank{Text: "Генерал-майор", Title: "major general", Grade: OF6, Basis: GradeConventional},
		},
		{
			name: "Bulgaria in the year", text: "Генерал-майор", in: RankContext{Country: "BG", On: edtf.MustParse("2000-06")},
			want:    Rank{Text: "Генерал-майор", Title: "major general"},
			wantErr: `"Генерал-майор" is ambiguous: it may mean army major general (OF-6) or army major general (OF-7); give RankContext.On`,
		},
		{
			name: "Bulgaria after", text: "Генерал-майор", in: RankContext{Country: "BG", On: edtf.MustParse("2005")},
			want: Rank{Text: "Генерал-майор", Title: "major general", Grade: OF7, Basis: GradeStandard},
		},
		{
			name: "Taiwan counts stars", text: "Lt. Gen.", in: RankContext{Country: "TW"},
			want: Rank{Text: "Lt. Gen.", Title: "lieutenant general", Grade: OF7, Basis: GradeConventional},
		},
		{
			name: "Taiwan's rear admiral", text: "海軍少將", in: RankContext{Country: "TW"},
			want: Rank{Text: "海軍少將", Title: "rear admiral", Branch: BranchNavy, Grade: OF6, Basis: GradeConventional},
		},
		{
			name: "Taiwan's general of either class", text: "上將", in: RankContext{Country: "TW"},
			want: Rank{Text: "上將", Title: "general"},
		},
		{
			name: "English for French admirals", text: "Vice Admiral", in: RankContext{Country: "FR"},
			want: Rank{Text: "Vice Admiral", Title: "vice admiral", Branch: BranchNavy},
		},
		{
			name: "a mayor is no major", text: "Mayor", in: RankContext{Country: "US"},
			want: Rank{Text: "Mayor"}, wantErr: `"Mayor" is not a known rank; the nearest known: "major"`,
		},
		{
			name: "empty", text: "", want: Rank{}, wantErr: `"" is not a known rank`,
		},
		{
			name: "a post", text: "Commander of the Navy",
			want: Rank{Text: "Commander of the Navy"}, wantErr: `"Commander of the Navy" is not a known rank`,
		},
		{
			name: "a name", text: "Generalov",
			want: Rank{Text: "Generalov"}, wantErr: `"Generalov" is not a known rank; the nearest known: "general"`,
		},
		{
			name: "misspelt", text: "Leutenant Generall",
			want:    Rank{Text: "Leutenant Generall"},
			wantErr: `"Leutenant Generall" is not a known rank; the nearest known: "lieutenant general", "senior lieutenant general"`,
		},
		{
			name: "not UTF-8", text: "Col\xff", want: Rank{Text: "Col\xff"}, wantErr: `"Col\xff" is not a known rank`,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := ParseRank(tt.text, tt.in)
			if tt.wantErr == "" {
				require.NoError(t, err)
			} else {
				require.EqualError(t, err, tt.wantErr)
			}
			assert.Equal(t, tt.want, got)
		})
	}
}

// The error says what would decide, and nothing where nothing known would.
func TestAmbiguousRankSaysWhatDecides(t *testing.T) {
	for _, tt := range []struct {
		text string
		in   RankContext
		want []string
	}{
		{"Lt. Gen.", RankContext{}, []string{"Country"}},
		{"Captain", RankContext{}, []string{"Branch"}},
		{"Lieutenant", RankContext{Country: "US"}, []string{"Branch"}},
		{"Brigadier", RankContext{}, []string{"Country"}},
		{"Maj. Gen.", RankContext{Country: "UA"}, []string{"On"}},
		{"Captain", RankContext{Country: "AZ", Branch: BranchNavy}, nil},
	} {
		_, err := ParseRank(tt.text, tt.in)
		var ambiguous *AmbiguousError
		require.ErrorAs(t, err, &ambiguous, tt.text)
		assert.Equal(t, tt.want, ambiguous.Give, "%s: %v", tt.text, err)
	}
}

func TestParseRankErrorsAreTyped(t *testing.T) {
	_, err := ParseRank("Captain", RankContext{})
	assert.ErrorIs(t, err, ErrAmbiguous)
	var ambiguous *AmbiguousError
	require.True(t, errors.As(err, &ambiguous))
	assert.Len(t, ambiguous.Ranks, 2)
	for _, r := range ambiguous.Ranks {
		assert.Equal(t, "Captain", r.Text)
		assert.True(t, r.Grade.Valid())
		assert.Equal(t, GradeConventional, r.Basis)
	}
	_, err = ParseRank("Head gardener", RankContext{})
	assert.ErrorIs(t, err, ErrUnknown)
	_, err = ParseRank(strings.Repeat("general ", 100), RankContext{})
	assert.ErrorIs(t, err, ErrUnknown)
	_, err = ParsePosts(strings.Repeat("of ", 48)+"Minister", PostContext{})
	assert.ErrorIs(t, err, ErrUnknown)
}

// Every spelling of one rank reads alike, however it is dotted, joined,
// spaced and cased.
func TestParseRankSpellings(t *testing.T) {
	rows := rankRows(t)
	rapid.Check(t, func(t *rapid.T) {
		r := rapid.SampledFrom(rows).Draw(t, "row")
		text := respell(t, r.text)
		got, err := ParseRank(text, r.in)
		if err != nil {
			t.Fatalf("%q, of %q: %v", text, r.text, err)
		}
		want := r.want
		want.Text = text
		if got != want {
			t.Fatalf("%q, of %q: got %+v, want %+v", text, r.text, got, want)
		}
	})
}

// respell changes what does not matter: case, the separators between words,
// outer space, and decomposed diacritics.
func respell(t *rapid.T, text string) string {
	separators := []string{" ", "-", "  ", " - ", ". ", ".-", "\u00a0", "–", "\t", "\u200b "}
	var b strings.Builder
	b.WriteString(rapid.SampledFrom([]string{"", " ", "\t"}).Draw(t, "before"))
	upper := rapid.Bool().Draw(t, "upper")
	for _, r := range text {
		switch {
		case r == ' ' || r == '-':
			b.WriteString(rapid.SampledFrom(separators).Draw(t, "separator"))
		case upper && unicode.ToLower(unicode.ToUpper(r)) == r:
			b.WriteRune(unicode.ToUpper(r))
		case r == 'é':
			b.WriteString(rapid.SampledFrom([]string{"é", "e\u0301"}).Draw(t, "accent"))
		default:
			b.WriteRune(r)
		}
	}
	b.WriteString(rapid.SampledFrom([]string{"", " ", "."}).Draw(t, "after"))
	return b.String()
}
