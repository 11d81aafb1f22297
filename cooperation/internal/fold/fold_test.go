package fold

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

func TestAppendFoldsLetters(t *testing.T) {
	for in, want := range map[string]string{
		"Général":                        "general",
		"Şahin":                          "sahin",
		"ƏLİYEV":                         "eliyev",
		"Großadmiral":                    "grossadmiral",
		"Ærø":                            "aero",
		"cœur":                           "coeur",
		"Đại":                            "dai",
		"Полковник":                      "полковник",
		"Ёжий":                           "ежии", // й and и are one
		"Палкоўнік":                      "палкоунік",
		"نائب رئيس الدولة":               "نايب رييس الدوله",
		"Їжак":                           "іжак",
		"Λοχαγός":                        "λοχαγοσ",
		"أمير":                           "امير",
		"عَمِيد":                         "عميد", // vowel signs go
		"سرتیپ":                          "سرتيپ",
		"１等":                             "1等",
		"e\u0301":                        "e",  // a combining accent
		"소\u00ad장":                       "소장", // a soft hyphen
		"\u1109\u1169\u110c\u1161\u11bc": "소장", // in jamo
		"カ\u3099ーナ":                      "ガーナ",
		"Əəǝ":                            "eee",
		"ﬁＡ９":                            "ﬁa9",
		"ʻUzbek ʼ":                       "uzbek ",
		"שָׁלוֹם":                        "שלום",
	} {
		got := string(Append(nil, in))
		if got != want {
			t.Errorf("Append(%q) = %q, want %q", in, got, want)
		}
		if again := string(Append(nil, got)); again != got {
			t.Errorf("folding %q twice gives %q", in, again)
		}
	}
}

// Composed and decomposed spellings of the letters in use fold alike, and what is
// folded stays.
func TestAppendKnowsNormalForms(t *testing.T) {
	for _, block := range [][2]rune{{0xC0, 0x24F}, {0x1E00, 0x1EFF}, {0x386, 0x3CE}, {0x400, 0x45F}, {0x620, 0x64A}, {0x3041, 0x3096}, {0x30A1, 0x30FA}, {0xAC00, 0xD7A3}} {
		for r := block[0]; r <= block[1]; r++ {
			c := norm.NFC.String(string(r))
			want := string(Append(nil, c))
			if got := string(Append(nil, norm.NFD.String(c))); got != want {
				t.Errorf("%U %c folds to %q, decomposed to %q", r, r, want, got)
			}
			if got := string(Append(nil, want)); got != want {
				t.Errorf("%U %c folds to %q, and that to %q", r, r, want, got)
			}
		}
	}
}

func TestWordsRememberWhereTheyStood(t *testing.T) {
	for _, tt := range []struct {
		text   string
		folded []string
		cut    []string
	}{
		{"Maj. Gen.", []string{"maj", "gen"}, []string{"Maj", "Gen"}},
		{"général-lieutenant", []string{"general", "lieutenant"}, []string{"général", "lieutenant"}},
		{"Oberst i.G.", []string{"oberst", "ig"}, []string{"Oberst", "i.G"}},
		{"Oberst i. G.", []string{"oberst", "ig"}, []string{"Oberst", "i. G"}},
		{"Gen. C. A. Rossi", []string{"gen", "c", "a", "rossi"}, []string{"Gen", "C", "A", "Rossi"}},
		{"רא״ל", []string{"ראל"}, []string{"רא״ל"}},
		{"พลเอก", []string{"พลเอก"}, []string{"พลเอก"}},
		{" ,. ", nil, nil},
		{"", nil, nil},
	} {
		var words [MaxWords]Word
		n := Words(tt.text, &words)
		var folded, cut []string
		for _, w := range words[:n] {
			folded = append(folded, w.Folded)
			cut = append(cut, tt.text[w.Start:w.End])
		}
		if !slices.Equal(folded, tt.folded) || !slices.Equal(cut, tt.cut) {
			t.Errorf("Words(%q) = %q at %q, want %q at %q", tt.text, folded, cut, tt.folded, tt.cut)
		}
	}
}

func TestWordsTellWhatStandsAround(t *testing.T) {
	var words [MaxWords]Word
	if n := Words("Capt. (N) U.S. [ret]", &words); n != 4 {
		t.Fatalf("%d words, want 4", n)
	}
	for i, want := range []Word{
		{Dotted: true}, {Paren: true}, {Dotted: true, Joined: true}, {Paren: true},
	} {
		got := Word{Paren: words[i].Paren, Dotted: words[i].Dotted, Joined: words[i].Joined}
		if got != want {
			t.Errorf("word %q: got %+v, want %+v", words[i].Folded, got, want)
		}
	}
}

func TestWordsLeavesTextsOfTooManyWords(t *testing.T) {
	var words [MaxWords]Word
	if n := Words(strings.Repeat("a ", MaxWords), &words); n != MaxWords {
		t.Errorf("%d words, want %d", n, MaxWords)
	}
	if n := Words(strings.Repeat("a ", MaxWords+1), &words); n != 0 {
		t.Errorf("%d words, want 0", n)
	}
}

func TestWordsAllocatesOnce(t *testing.T) {
	var words [MaxWords]Word
	if n := testing.AllocsPerRun(100, func() { Words("Général de corps d'armée", &words) }); n > 1 {
		t.Errorf("%v allocations, want one for the folded text", n)
	}
}

func TestWordEndTakesDotsAndBrackets(t *testing.T) {
	text := "(Ret.) Smith"
	if got := WordEnd(text, 4); text[got:] != " Smith" {
		t.Errorf("WordEnd leaves %q", text[got:])
	}
}
