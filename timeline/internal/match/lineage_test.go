package match

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Relatives share most of a name. What tells them apart contradicts, or is
// marked as what relatives differ in.
func TestRelatives(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name    string
		a, b    string
		culture string
		verdict Verdict
		kin     bool
	}{
		// particles that mark a father
		{"father's name and not the own", "Hamad", "Ali bin Hamad", "QA", Different, false},
		{"the same with a house", "Hamad Al Thani", "Ali bin Hamad Al Thani", "QA", Different, false},
		{"father and son exchanged", "Hamad bin Khalifa Al Thani", "Khalifa bin Hamad Al Thani", "QA", Different, false},
		{"grandfather and grandson", "Salman bin Hamad Al Khalifa", "Hamad bin Isa bin Salman Al Khalifa", "BH", Different, false},
		{"brothers", "Sultan bin Abdulaziz", "Salman bin Abdulaziz", "SA", Different, false},
		{"father's name after oğlu", "Ilham Heydar oglu Aliyev", "Heydar Aliyev", "AZ", Different, false},
		{"father's name after oğlu, family name first", "Əliyev İlham Heydər oğlu", "Heydər Əliyev", "AZ", Different, false},
		{"two generations with oğlu", "İlham Heydər oğlu Əliyev", "Heydər Əlirza oğlu Əliyev", "AZ", Different, false},
		{"daughter", "Mehriban Arif qizi Aliyeva", "Arif Aliyev", "AZ", Different, false},
		{"initial of the father's name", "H. Al Thani", "Ali bin Hamad Al Thani", "QA", Different, false},
		{"cousins", "Hamdan bin Zayed Al Nahyan", "Hamdan bin Mohamed bin Zayed Al Nahyan", "AE", Different, false},
		{"a title that is a name", "Sultan bin Salman Al Saud", "Mohammed bin Salman Al Saud", "SA", Different, false},
		{"a father's name more", "Mohammed bin Salman", "Mohammed bin Salman bin Abdulaziz Al Saud", "SA", Same, false},
		{"a father's name less", "Zakir Hasanov", "Zakir Əsgər oğlu Həsənov", "AZ", Same, false},
		{"only the father's name", "bin Laden", "Osama bin Laden", "SA", Weak, false},
		{"one order and the other", "Salman Mohammed bin", "Mohammed bin Salman", "SA", Same, false},
		{"one order or a son", "Salman Mohammed", "Mohammed bin Salman", "SA", Weak, true},
		{"comma", "Hamad, Ali bin", "Ali bin Hamad", "QA", Same, false},
		{"a family name that begins with ben", "Ben Gurion", "David Ben Gurion", "IL", Weak, false},

		// particles that may stand before a father's or a family name
		{"uncle and nephew", "Jabir al-Ahmad al-Sabah", "Sabah al-Ahmad al-Jabir al-Sabah", "KW", Weak, true},
		{"father and son, both with a family name", "Sabah Al-Salim Al-Sabah", "Salem Sabah Al-Salem Al-Sabah", "KW", Same, true},
		{"a father's name passed over", "Jaber Al-Mubarak Al-Hamad Al-Sabah", "Jaber Al-Hamad Al-Sabah", "KW", Same, true},
		{"particle left out", "Bashar Assad", "Bashar al-Assad", "SY", Same, false},
		{"particle left out, other order", "Assad Bashar", "Bashar al-Assad", "SY", Same, false},

		// a first name more
		{"first name more", "Hafez al-Assad", "Bashar Hafez al-Assad", "SY", Same, true},
		{"first name more, no particle", "Saddam Hussein", "Uday Saddam Hussein", "IQ", Same, true},
		{"first name more than an initial", "S. Hussein", "Uday Saddam Hussein", "IQ", Same, true},
		{"Muhammad more", "Anwar Sadat", "Muhammad Anwar Sadat", "EG", Same, true},
		{"initial more", "Danforth Quayle", "J. Danforth Quayle", "US", Same, false},
		{"last name more", "Felipe Calderón", "Felipe Calderón Hinojosa", "MX", Same, false},
		{"family name first", "Nagy Imre", "Nagy Imre Péter", "HU", Same, false},

		// suffixes
		{"Jr. and none", "Ferdinand Marcos Jr.", "Ferdinand Marcos", "PH", Same, true},
		{"Jr. and Jr.", "Ferdinand Marcos Jr.", "Ferdinand Marcos, Junior", "PH", Same, false},
		{"Jr. and none, of syllables", "Kim Min-jun Jr.", "Kim Minjun", "KR", Same, true},
		{"Jr. and Sr., of syllables", "Kim Min-jun Jr.", "Kim Minjun Sr.", "KR", Different, false},
		{"number and none", "Abdullah II", "Abdullah", "JO", Same, true},
		{"Jr. and Sr.", "Ferdinand Marcos Jr.", "Ferdinand Marcos Sr.", "PH", Different, false},
		{"king and namesake", "Juan Carlos I", "Juan Carlos Varela", "ES", Weak, true},

		// initials
		{"one more between", "George H.W. Bush", "G. W. Bush", "US", Weak, true},
		{"one more between, name written out", "George H. W. Bush", "George W. Bush", "US", Weak, true},
		{"one more between, middle name written out", "George H. W. Bush", "George Walker Bush", "US", Weak, true},
		{"one more at the end", "George H. W. Bush", "George H. Bush", "US", Weak, true},
		{"as many", "George H.W. Bush", "G.H.W. Bush", "US", Same, false},
		{"one more than there are names", "J. J. Singh", "Jaswant Singh", "IN", Same, true},
		{"first alone", "George H.W. Bush", "G. Bush", "US", Same, false},
		{"none", "George H.W. Bush", "George Bush", "US", Same, false},
		{"some of those written out", "J. L. Zapatero", "José Luis Rodríguez Zapatero", "ES", Same, false},
	}
	for _, tt := range tests {
		a, b := prepare(tt.a, tt.culture), prepare(tt.b, tt.culture)
		for _, r := range []Result{Compare(a, b), Compare(b, a), Align(a, b).Result, Align(b, a).Result} {
			assert.Equal(t, tt.verdict, r.Verdict, "%s: %q, %q: %+v", tt.name, tt.a, tt.b, Align(a, b).Pairs)
			assert.Equal(t, tt.kin, r.Kin, "%s: %q, %q", tt.name, tt.a, tt.b)
		}
	}
}

// A form that speaks for one person goes before one that leaves it open.
func TestKinForms(t *testing.T) {
	t.Parallel()
	both := Prepare(Input{Full: "Ferdinand Marcos", Forms: []string{"Ferdinand Marcos Jr."}})
	assert.False(t, Compare(both, prepare("Ferdinand Marcos Jr.", "")).Kin)
	assert.True(t, Compare(prepare("Ferdinand Marcos", ""), prepare("Ferdinand Marcos Jr.", "")).Kin)
}

func TestFindLineage(t *testing.T) {
	t.Parallel()
	tests := []struct {
		in, culture string
		own         string
		fathers     []string
	}{
		{"Zakir Hasanov", "", "zakir", nil},
		{"Hasanov, Zakir", "", "zakir", nil},
		{"HASANOV Zakir", "", "zakir", nil},
		{"Orbán Viktor", "HU", "viktor", nil},
		{"Hassan II", "", "hassan", nil},
		{"Z. Hasanov", "", "z", nil},
		{"Sheikh Hamad bin Isa bin Salman Al Khalifa", "", "hamad", []string{"isa", "salman"}},
		{"Abdullah II bin Al-Hussein", "", "abdullah", []string{"hussein"}},
		{"Əliyev İlham Heydər oğlu", "", "ilham", []string{"heydar"}},
		{"bin Laden", "", "", []string{"laden"}},
		{"Heydər oğlu", "", "", []string{"heydar"}},
		{"Laden Osama bin", "", "osama", []string{"laden"}},
		{"al-Assad", "", "", nil},
		{"Assad Bashar al-", "", "bashar", nil},
		{"Bashar al-Assad", "", "bashar", nil},
	}
	for _, tt := range tests {
		r := &prepare(tt.in, tt.culture).readings[0]
		own := ""
		if r.own >= 0 {
			own = r.tokens[r.own].fold
		}
		var fathers []string
		for i := range r.tokens {
			if r.fathers&(1<<i) != 0 {
				fathers = append(fathers, r.tokens[i].fold)
			}
		}
		assert.Equal(t, tt.own, own, "%q", tt.in)
		assert.Equal(t, tt.fathers, fathers, "%q", tt.in)
	}
}
