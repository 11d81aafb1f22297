package timeline

import (
	"testing"

	"github.com/defcoop/defcoop/cooperation"
)

// What a source calls a meeting of a series names it, if it counts. That it is a
// dialogue of ministers does not.
func TestRuleRounds(t *testing.T) {
	called := func(words string) func(*tale) {
		return func(r *tale) { r.Meetings[0].Kind, r.Meetings[0].Label = cooperation.MeetingDialogue, words }
	}
	named := func(name string) func(*tale) { return func(r *tale) { r.Meetings[0].Name = name } }
	tell(t, cooperation.KindMeeting, []story{
		{"one number", Policy{}, []any{talksOf("a", "2020-05-01", with(erika), called("2nd Dialogue of Harbour Ministers")), talksOf("b", "", with(erika), called("Second German-Norwegian Dialogue of Harbour Ministers"))}, "a+b"},
		{"a name and what it is called", Policy{}, []any{talksOf("a", "2020-05-01", with(erika), named("2nd Dialogue of Harbour Ministers")), talksOf("b", "", with(erika), called("second Dialogue of Harbour Ministers"))}, "a+b"},
		{"no number", Policy{}, []any{talksOf("a", "2020-05-01", with(erika), called("Dialogue of Harbour Ministers")), talksOf("b", "", with(erika), called("Dialogue of Harbour Ministers"))}, "a b a~b"},
		{"nothing but a number", Policy{}, []any{talksOf("a", "2020-05-01", with(erika), called("second meeting")), talksOf("b", "", with(erika), called("second meeting"))}, "a b a~b"},
		{"another number", Policy{}, []any{talksOf("a", "2020-05-01", with(erika), called("2nd Dialogue of Harbour Ministers")), talksOf("b", "", with(erika), called("3rd Dialogue of Harbour Ministers"))}, "a b a~b"},
		{"one number and other dates", Policy{}, []any{talksOf("a", "2020-05-01", with(erika), called("2nd Dialogue of Harbour Ministers")), talksOf("b", "2021-05-01", with(erika), called("2nd Dialogue of Harbour Ministers"))}, "a b"},
	})
}
