package timeline

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// What holds for a few tellings of one meeting holds for many, which are looked
// at in another way.

// tellings are so many reports of one meeting with the same people.
func tellings(n int) (told []any) {
	for i := range n {
		told = append(told, talksOf(cooperation.ID(fmt.Sprintf("r%03d", i)), "2020-05-01", with(erika)))
	}
	return told
}

// Two meetings of one report compete for all who tell of one: it is not said
// which of them they mean. Those of a source that may repeat itself do not.
func TestRuleManyRivals(t *testing.T) {
	for _, n := range []int{2, 12} {
		var names []string
		for _, r := range tellings(n) {
			names = append(names, string(r.(*tale).ID))
		}
		one := strings.Join(names, "+")
		rivals := twice("a", "2020-05-01", "2020-05-01")
		got := became(t, Policy{Reviews: 100}, cooperation.KindMeeting, append(tellings(n), rivals)...)
		want := []string{"a/talks a/talks-1", one}
		for _, local := range []string{"talks", "talks-1"} {
			for _, name := range names {
				want = append(want, "a/"+local+"~"+name)
			}
		}
		require.ElementsMatch(t, strings.Fields(strings.Join(want, " ")), strings.Fields(got), "%d tellings", n)

		repeats := repeating(twice("a", "2020-05-01", "2020-05-01"))
		require.Equal(t, "a/talks+a/talks-1+"+one, became(t, Policy{}, cooperation.KindMeeting, append(tellings(n), repeats)...), "%d tellings", n)
	}
}
