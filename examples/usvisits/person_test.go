package main

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSamePerson(t *testing.T) {
	known, err := readPeople(peopleList)
	require.NoError(t, err)
	for _, x := range []struct {
		country, name, year    string
		country2, name2, year2 string
		want                   bool
	}{
		{"KR", "Kim Dae Jung", "1998", "KR", "Kim Dae-jung", "2000", true},
		{"KR", "Kim Dae-jung", "1998", "KR", "Kim Young-sam", "1995", false},
		{"DE", "Angela Merkel", "2010", "FR", "Angela Merkel", "2010", false},
		{"HU", "Viktor Orban", "1998", "HU", "Viktor Orbán", "2024", true},
		{"DE", "Merkel", "2010", "DE", "A. Merkel", "2010", true},
		{"DE", "Bob Merkel", "2010", "DE", "A. Merkel", "2010", false},
		{"IL", "Benyamin Netanyahu", "1996", "IL", "Binyamin Netanyahu", "2010", true},
		{"PH", "Ferdinand Marcos", "1969", "PH", "Ferdinand Marcos Jr.", "2023", false},
		{"IS", "Bjarni Benediktsson", "1969", "IS", "Bjarni Benediktsson", "2024", false},
		{"GR", "Konstantinos Karamanlis", "2004", "GR", "Konstandinos Karamanlis", "2005", true},
		{"GR", "Konstantinos Karamanlis", "1978", "GR", "Konstandinos Karamanlis", "2005", false},
	} {
		a, b := known.visitor(x.country, x.name, x.year), known.visitor(x.country2, x.name2, x.year2)
		require.Equal(t, x.want, a.same(b), "%s and %s", a, b)
		require.Equal(t, x.want, b.same(a), "%s and %s", b, a)
	}
	require.True(t, person{key: "a"}.same(person{key: "a"}))
	require.False(t, person{key: "a"}.same(person{key: "b"}))
	require.False(t, person{key: "a"}.same(person{origin: "X A"}))
}

func TestReadPeople(t *testing.T) {
	_, err := readPeople("# people\nKR, Kim")
	require.EqualError(t, err, `people.txt:2: expected names between " = " or a year after " / ", got "KR, Kim"`)
}

// Few different people are made one official, and most of one are.
func TestPeople(t *testing.T) {
	tr, err := newTrial(accepted(t), 1, forms[2])
	require.NoError(t, err)
	for set, floor := range map[table]struct{ precision, recall float64 }{
		visits:  {0.999, 0.92},
		travels: {0.999, 0.99},
	} {
		p, err := tr.people(set)
		require.NoError(t, err)
		t.Logf("%s: precision %.4f, recall %.4f", set, p.precision(), p.recall())
		require.GreaterOrEqual(t, p.precision(), floor.precision, "%s", set)
		require.GreaterOrEqual(t, p.recall(), floor.recall, "%s", set)
	}
}
