package timeline

import (
	"testing"

	"github.com/defcoop/defcoop/cooperation"
)

// A cluster is no stricter with more records in it. What two records merely do not
// have in common bars nobody whom another record of the cluster knows well. What
// contradicts does.
func TestRuleNoStricterWithMoreRecords(t *testing.T) {
	const first, second, third = "2020-05-01", "2020-05-02", "2020-05-03"
	rolf := "DE: Rolf Exempel"
	tell(t, cooperation.KindMeeting, []story{
		{
			"one says little, a day off",
			Policy{},
			[]any{
				talksOf("a", first, in("Berlin"), with(erika)), talksOf("b", first, in("Berlin")), talksOf("c", second, in("Berlin", "Bendlerblock"), with(erika)),
			},
			"a+b+c",
		},
		{
			"of another day by nothing but the place",
			Policy{},
			[]any{talksOf("a", first, in("Berlin"), with(erika)), talksOf("b", first, in("Berlin")), talksOf("c", second, in("Berlin"))},
			"a+b c",
		},
		{
			"two of each day",
			Policy{},
			[]any{
				talksOf("a", first, in("Berlin"), with(erika)), talksOf("b", first, in("Berlin")),
				talksOf("c", second, in("Berlin"), with(erika)), talksOf("d", second, in("Berlin")),
			},
			"a+b c+d",
		},
		{
			"more than the slack from one of them",
			Policy{DateSlack: 1},
			[]any{talksOf("a", first, in("Berlin"), with(erika)), talksOf("b", second, in("Berlin"), with(erika)), talksOf("c", third, in("Berlin"), with(erika))},
			"a b c a~b b~c",
		},
		{
			"another head",
			Policy{},
			[]any{talksOf("a", first, in("Berlin"), with(erika, ola)), talksOf("b", first, in("Berlin"), with(ola)), talksOf("c", first, in("Berlin"), with(rolf))},
			"a+b c b~c",
		},
	})
}

// A day that leaves its year open is a day off as others are: it bars nobody, and
// it is a question.
func TestRuleYearlessDayOff(t *testing.T) {
	tell(t, cooperation.KindMeeting, []story{
		{"a day off", Policy{}, []any{talksOf("a", "2020-05-01", in("Berlin"), with(erika)), talksOf("b", "XXXX-05-02", in("Berlin"), with(erika))}, "a b a~b"},
		{"more than the slack", Policy{}, []any{talksOf("a", "2020-05-01", in("Berlin"), with(erika)), talksOf("b", "XXXX-05-04", in("Berlin"), with(erika))}, "a b"},
		{"another year's end", Policy{}, []any{talksOf("a", "2020-12-31", in("Berlin"), with(erika)), talksOf("b", "XXXX-01-01", in("Berlin"), with(erika))}, "a b a~b"},
		{
			"bars nobody",
			Policy{},
			[]any{
				talksOf("a", "2020-05-01", in("Berlin"), with(erika, ola)), talksOf("b", "2020-05-02", in("Berlin"), with(erika, ola)),
				talksOf("c", "XXXX-05-02", in("Berlin"), with(erika, ola)),
			},
			"a+b+c",
		},
	})
}

// Titles of a thing that has several do not contradict each other.
func TestRuleTitlesOfOneThing(t *testing.T) {
	titled := func(id cooperation.ID, titles ...string) *tale {
		return signed(id, "2020-05-01", "", func(a *cooperation.Agreement) {
			for _, x := range titles {
				a.Title = append(a.Title, cooperation.Text{Text: x, Lang: "en"})
			}
		})
	}
	const long, short, other = "Memorandum on the Mutual Training of Cadets", "Cadet Exchange Scheme", "Memorandum on Naval Visits"
	tell(t, cooperation.KindAgreement, []story{
		{"two titles", Policy{}, []any{titled("a", long), titled("b", short)}, "a b a~b"},
		{"one report knows both", Policy{}, []any{titled("a", long, short), titled("b", short), titled("c", long)}, "a+b+c"},
		{"nobody knows both", Policy{}, []any{titled("a", long, short), titled("b", short), titled("c", other)}, "a+b c a~c b~c"},
	})
}
