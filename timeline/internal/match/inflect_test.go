package match

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// A name in an oblique case is that in the nominative, and no other person's: no
// brother's, no namesake's, no wife's.
func TestInflected(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		culture, a, b string
		want          Verdict
	}{
		{"RU", "Сергеем Примеровым", "Сергей Примеров", Same},
		{"RU", "Сергея Примерова", "Сергей Примеров", Same},
		{"RU", "Сергеем Примеровым", "Sergei Primerov", Same},
		{"RU", "Иваном Образцовским", "Иван Образцовский", Same},
		{"RU", "Степана Образцовского", "Степан Образцовский", Same},
		{"RU", "Степана Образцова", "Степан Образцов", Different}, // a woman may be called so
		{"RU", "Андреем Примеровым", "Сергей Примеров", Different},
		{"RU", "Сергеем Образцовым", "Сергей Примеров", Different},
		{"RU", "Александра Примерова", "Александр Примеров", Different}, // she, or his genitive
		{"UA", "Степаном Зразковським", "Степан Зразковський", Same},
		{"UA", "Степана Зразковського", "Stepan Zrazkovskyi", Same},
		{"UA", "Степана Зразковського", "Степан Зразковенко", Different},
		{"CN", "Ван Цзюнем", "Ван Цзюнь", Same},
		{"CN", "Ван Цзюнем", "Wang Jun", Same},
		{"CN", "Ван Цзюнем", "Wang Jian", Different},
		{"GR", "Νίκου Παραδειγματόπουλου", "Νίκος Παραδειγματόπουλος", Same},
		{"GR", "Νίκο Παραδειγματόπουλο", "Νίκος Παραδειγματόπουλος", Same},
		{"GR", "Κυριάκου Παραδειγμάκη", "Κυριάκος Παραδειγμάκης", Same},
		{"GR", "Νίκου Παραδειγματόπουλου", "Nikos Paradeigmatopoulos", Same},
		{"GR", "Γιάννη Παραδειγματόπουλου", "Νίκος Παραδειγματόπουλος", Different},
		{"GR", "Νίκη Παραδειγματοπούλου", "Νίκος Παραδειγματόπουλος", Different},
		{"GR", "Μαρία Παραδειγματοπούλου", "Μάριος Παραδειγματόπουλος", Different},
	} {
		a, b := prepare(c.a, c.culture), prepare(c.b, c.culture)
		assert.Equal(t, c.want, Compare(a, b).Verdict, "%s, %s: %v", c.a, c.b, Align(a, b).Pairs)
		assert.Equal(t, Compare(a, b), Compare(b, a), "%s, %s", c.b, c.a)
	}
}
