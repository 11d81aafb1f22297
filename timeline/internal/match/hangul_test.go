package match

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// hangulOf is the syllables of a Hangul text.
func hangulOf(s string) []syllable {
	var out []syllable
	for _, r := range s {
		out = append(out, hangulSyllable(r))
	}
	return out
}

func TestParseRomanised(t *testing.T) {
	t.Parallel()
	tests := []struct {
		in    string
		yes   []string // Hangul that it can stand for
		no    []string // and that it cannot
		cyril bool
	}{
		{in: "jaein", yes: []string{"재인"}, no: []string{"재윤", "제"}},
		{in: "chunsong", yes: []string{"춘송", "전성", "천송"}, no: []string{"준손"}},
		{in: "hunseung", yes: []string{"헌승", "훈승"}, no: []string{"현승"}},
		{in: "hunseunq", yes: []string{"헌승"}},
		{in: "hyun", yes: []string{"현"}, no: []string{"환", "훈"}},
		{in: "hwan", yes: []string{"환"}, no: []string{"현"}},
		{in: "whan", yes: []string{"환"}},
		{in: "kuanzhin", yes: []string{"관진"}},
		{in: "jongun", yes: []string{"종언", "전군"}, no: []string{"정인"}},
		{in: "hyerye", yes: []string{"혜례"}},
		{in: "june", yes: []string{"준"}},
		{in: "chen", cyril: true, yes: []string{"정", "전"}},
		{in: "yn", cyril: true, yes: []string{"은"}},
		{in: "chen", no: []string{"정"}},
		{in: "vladimir", no: []string{"블"}},
		{in: "strand", no: []string{"슨"}},
		{in: ""},
	}
	for _, tt := range tests {
		var p parses
		parseRomanised(tt.in, tt.cyril, maxSyllables, &p)
		can := func(s string) bool {
			want := hangulOf(s)
			for i := range p.n {
				q := &p.all[i]
				ok := q.n == len(want)
				for k := 0; ok && k < q.n; k++ {
					ok = q.s[k].meets(want[k])
				}
				if ok {
					return true
				}
			}
			return false
		}
		for _, y := range tt.yes {
			assert.True(t, can(y), "%s can be %s", tt.in, y)
		}
		for _, n := range tt.no {
			assert.False(t, can(n), "%s cannot be %s", tt.in, n)
		}
	}
}

// TestRevisedRomanisationIsRead: every Hangul syllable is among the readings
// of its own romanisation.
func TestRevisedRomanisationIsRead(t *testing.T) {
	t.Parallel()
	for r := rune(hangulFirst); r <= hangulLast; r++ {
		roman := string(appendHangul(nil, r))
		var p parses
		parseRomanised(roman, false, 1, &p)
		found := false
		for i := range p.n {
			found = found || p.all[i].s[0].meets(hangulSyllable(r))
		}
		if !found {
			t.Errorf("%c, %s: not read", r, roman)
		}
	}
}

// TestSurnames: each family name is recognised from its usual spellings.
func TestSurnames(t *testing.T) {
	t.Parallel()
	tests := []struct {
		hangul    rune
		spellings []string
	}{
		{'김', []string{"Kim", "Gim", "Ким"}},
		{'이', []string{"Lee", "Yi", "Rhee", "Ri", "I", "Li", "Lii", "Ли"}},
		{'박', []string{"Park", "Pak", "Bak", "Bark", "Пак"}},
		{'최', []string{"Choi", "Choe", "Choy", "Цой", "Чхве"}},
		{'정', []string{"Jung", "Jeong", "Chung", "Chong", "Cheong", "Joung", "Yung", "Çunq", "Чон"}},
		{'백', []string{"Baek", "Paek", "Paik", "Back", "Пэк"}},
		{'노', []string{"Roh", "Noh", "No", "Ro"}},
		{'유', []string{"Yoo", "Yu", "You", "Ryu"}},
		{'임', []string{"Lim", "Im", "Rim", "Yim"}},
		{'강', []string{"Kang", "Gang", "Khang"}},
		{'조', []string{"Cho", "Jo"}},
		{'서', []string{"Seo", "Suh", "So", "Sur"}},
		{'허', []string{"Heo", "Huh", "Hur", "Ho"}},
		{'우', []string{"Woo", "Wu", "U"}},
		{'오', []string{"Oh", "O"}},
		{'안', []string{"Ahn", "An"}},
		{'황', []string{"Hwang", "Whang"}},
		{'곽', []string{"Kwak", "Gwak"}},
		{'염', []string{"Yeom", "Yum"}},
		{'신', []string{"Shin", "Sin"}},
	}
	for _, tt := range tests {
		for _, s := range tt.spellings {
			n := Prepare(Input{Full: s + " Min-su", Family: s, Culture: "KR"})
			if len(s) == 1 { // an initial when nothing else is known
				continue
			}
			if assert.NotEmpty(t, n.readings[0].korean, s) {
				assert.True(t, n.readings[0].korean[0].family[0].meets(hangulSyllable(tt.hangul)), "%s as %c", s, tt.hangul)
			}
		}
	}
}
