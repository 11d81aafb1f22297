package match

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestHeard compares ministers as a foreign press writes them by the hearing. None is
// two people for that, and no two of them are one.
func TestHeard(t *testing.T) {
	t.Parallel()
	rows := readCSV(t, "heard.csv")
	written, latin := make([]*Name, len(rows)), make([]*Name, len(rows))
	for i, row := range rows {
		written[i], latin[i] = prepare(row[1], row[0]), prepare(row[2], row[0])
	}
	var own, others [3]int
	keyless := 0
	for i := range rows {
		for j := range rows {
			r := Compare(written[i], prepare(rows[j][2], rows[i][0]))
			if rows[i][2] == rows[j][2] {
				own[r.Verdict]++
				if i == j && !shareKey(written[i], latin[i]) {
					keyless++
					t.Logf("no common key: %s, %s", rows[i][1], rows[i][2])
				}
				if r.Verdict == Different {
					t.Logf("two people: %s, %s", rows[i][1], rows[j][2])
				}
				continue
			}
			others[r.Verdict]++
			if r.Verdict == Same {
				t.Logf("one: %s, %s", rows[i][1], rows[j][2])
			}
		}
	}
	t.Logf("own: different %d, weak %d, same %d; of others: different %d, weak %d, same %d", own[0], own[1], own[2], others[0], others[1], others[2])
	t.Logf("%d of %d without a common key", keyless, len(rows))
	assert.Zero(t, own[Different])
	assert.LessOrEqual(t, keyless, len(rows)/8)
	assert.GreaterOrEqual(t, own[Same], 120)
	assert.Zero(t, others[Same])
}

// What a script cannot tell apart says nothing; what it can does.
func TestByHearing(t *testing.T) {
	t.Parallel()
	loose, weak, unread, different := Result{Compatible: true, Verdict: Same, Loose: true, Points: 6}, Result{Verdict: Weak}, Result{Verdict: Weak, Unread: true}, Result{}
	for _, c := range []struct {
		culture, a, b string
		want          Result
	}{
		{"PH", "オノリオ・エグゼンプラル", "Onorio Exemplar", loose},
		{"PH", "エグゼンプラル", "Onorio Exemplar", weak}, // the family name alone
		{"PH", "オノリオ", "Onorio Exemplar", weak},
		{"PH", "ギルベルト", "Gilberto Exemplar", unread},         // a given name alone
		{"PH", "ベニグノ・エグゼンプラル", "Onorio Exemplar", different}, // brothers
		{"PH", "オノリオ・タラベラ", "Onorio Exemplar", different},    // namesakes
		{"PH", "オノリオ・エグゼンプラル", "オノーリオ・エクセンプラル", Result{Compatible: true, Verdict: Same, Points: 15}},
		{"PH", "ジルベルト・エグゼンプラル", "ギルベルト・エグゼンプラル", Result{Compatible: true, Verdict: Same, Points: 16}}, // two transcriptions
		{"PH", "オノリオ・エグゼンプラル", "オノリオ・エグゼンプラル", Result{Compatible: true, Verdict: Same, Points: 20}},
		{"", "オノリオ・エグゼンプラル", "Onorio Exemplar", loose},
		{"JP", "みほん たろう", "Mihon Taro", Result{Compatible: true, Verdict: Same, Points: 15}},
		{"JP", "ミホン・ハナコ", "Mihon Taro", different},
		{"FR", "Ζαν Εξεμπλέρ", "Jean Exemplaire", loose},
		{"GR", "Ζαν Παπάς", "Jean Pepes", different}, // a Greek is written in Greek
		{"RU", "이반 수다레프", "Ivan Sudarev", loose},
		{"RU", "Иван Сударев", "Ivan Sadirov", different}, // a Russian is written in Cyrillic
		{"FR", "Анна Белламар", "Anna Ballimor", weak},
		{"", "Анна Белламар", "Anna Ballimor", different}, // whose name that is nobody knows
		{"KR", "Ким Чен Ир", "Kim Jong-un", different},    // Korean syllables have a system
		{"US", "オー・ユー", "Eau Ewe", unread},                // no consonants
	} {
		a, b := prepare(c.a, c.culture), prepare(c.b, c.culture)
		assert.Equal(t, c.want, Compare(a, b), "%s, %s", c.a, c.b)
		assert.Equal(t, c.want, Compare(b, a), "%s, %s", c.b, c.a)
		assert.Equal(t, c.want, Align(a, b).Result, "%s, %s", c.b, c.a)
	}
}
