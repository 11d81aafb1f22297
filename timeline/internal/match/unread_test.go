package match

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Of a script that is not read nothing is concluded, except where both names are in
// one such script.
func TestUnread(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		a, b string
		want Result
	}{
		{"見本太郎", "Mihon Taro", Result{Verdict: Weak, Unread: true}},
		{"見本太郎", "محمد المثال", Result{Verdict: Weak, Unread: true}},
		{"張國樣", "张国样", Result{Compatible: true, Verdict: Same, Points: 9}}, // traditional and simplified
		{"張國樣", "张", Result{Verdict: Weak}},
		{"張國樣", "张国祥", Result{}},
		{"見本太郎", "見本太郎", Result{Compatible: true, Verdict: Same, Points: 10}},
		{"見本太郎", "見本 太郎", Result{Compatible: true, Verdict: Same, Points: 18}},
		{"見本太郎", "見本", Result{Verdict: Weak}}, // the family name alone
		{"見本太郎", "太郎", Result{}},
		{"見本太郎", "見本花子", Result{}},
		{"見本太郎", "例文太郎", Result{}},
		{"محمد المثال", "محمد", Result{Verdict: Weak}},
		{"محمد المثال", "أحمد المثال", Result{}},
	} {
		a, b := prepare(c.a, ""), prepare(c.b, "")
		assert.Equal(t, c.want, Compare(a, b), "%s, %s", c.a, c.b)
		assert.Equal(t, c.want, Compare(b, a), "%s, %s", c.b, c.a)
		assert.Equal(t, c.want, Align(a, b).Result, "%s, %s", c.b, c.a)
	}
}

// In a script that is not read, two transcriptions of a foreign name may be one. Names
// that are at home there, and names that are spelled otherwise, contradict each other.
func TestForeignTranscriptions(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		culture, a, b string
		want          Verdict
	}{
		{"CN", "لي مثانغ", "لي مثانج", Weak},
		{"CN", "لي مثان غ", "لي مثانج", Weak},
		{"SA", "محمد المثال", "أحمد المثال", Different},
		{"", "محمد المثال", "أحمد المثال", Different},
		{"CN", "لي مثانغ", "وانغ يي", Different},
		{"VN", "फान गियांग", "फान ग्यिांग", Weak},
		{"IN", "राम उदाहरणी", "राज उदाहरणी", Different},
	} {
		a, b := prepare(c.a, c.culture), prepare(c.b, c.culture)
		assert.Equal(t, c.want, Compare(a, b).Verdict, "%s, %s", c.a, c.b)
		assert.Equal(t, c.want, Compare(b, a).Verdict, "%s, %s", c.b, c.a)
	}
}
