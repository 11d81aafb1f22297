package timeline_test

import (
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/stretchr/testify/require"
)

// Equal words are one statement only if nothing says that they were said twice.
func TestEqualWords(t *testing.T) {
	const asked = "nothing says that these equal words were said on one occasion"
	type telling struct {
		speaker   cooperation.Participant
		meeting   string // the date of the meeting at which it was said; none if empty
		statement string // the date of the statement
	}
	minister := cooperation.Participant{Official: "host"}
	spokesman := func(party cooperation.Party) cooperation.Participant {
		return cooperation.Participant{Label: "the spokesman", Party: party}
	}
	none := cooperation.Participant{}
	report := func(id cooperation.ID, x telling) *cooperation.Report {
		return ministers(id, func(r *cooperation.Report) {
			s := cooperation.Statement{ID: "x", Text: "The sides discussed prospects for military cooperation."}
			if x.speaker != none {
				s.Speakers = []cooperation.Participant{x.speaker}
			}
			if x.meeting != "" {
				r.Meetings = []cooperation.Meeting{{ID: "m", Guests: []cooperation.Party{"TR"}, Hosts: []cooperation.Party{"AZ"}, Date: edtf.MustParse(x.meeting), Participants: both}}
				s.At = "m"
			}
			if x.statement != "" {
				s.Date = edtf.MustParse(x.statement)
			}
			r.Statements = []cooperation.Statement{s}
		})
	}
	for _, c := range []struct {
		name string
		a, b telling
		want string
	}{
		{"a minister, undated", telling{speaker: minister}, telling{speaker: minister}, "one"},
		{"a minister, on one day", telling{minister, "", "2019-05-03"}, telling{minister, "2019-05-03", ""}, "one"},
		{"a minister, three years apart", telling{minister, "", "2019-05-03"}, telling{minister, "", "2022-05-03"}, "apart"},
		{"a minister at one meeting", telling{minister, "2019-05-03", ""}, telling{minister, "2019-05-03", ""}, "one"},
		{"a minister at two meetings", telling{minister, "2019-05-03", ""}, telling{minister, "2022-05-03", ""}, "apart"},
		{"a spokesman of one state", telling{spokesman("AZ"), "", ""}, telling{spokesman("AZ"), "", ""}, "one"},
		{"spokesmen of two states", telling{spokesman("AZ"), "", ""}, telling{spokesman("TR"), "", ""}, "apart"},
		{"somebody of whom not even the state is told", telling{spokesman(""), "", ""}, telling{spokesman(""), "", ""}, asked},
		{"the reports themselves, of one meeting", telling{none, "2019-05-03", ""}, telling{none, "2019-05-03", ""}, "one"},
		{"the reports themselves, of two meetings", telling{none, "2019-05-03", ""}, telling{none, "2022-05-03", ""}, "apart"},
		{"the reports themselves, of nothing in particular", telling{none, "", ""}, telling{none, "", ""}, asked},
		{"the reports themselves, on one day", telling{none, "", "2019-05-03"}, telling{none, "", "2019-05-03"}, asked},
	} {
		require.Equal(t, c.want, fate(t, report("a", c.a), report("b", c.b)), c.name)
	}
}
