package cooperation_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// toured is a report of a visit with a meeting and a ceremony in its course, which
// name nobody.
func toured() *cooperation.Report {
	return &cooperation.Report{
		ID: "toured",
		Officials: []cooperation.Official{
			{ID: "host", Name: cooperation.Name{Full: "Adil Hostov"}, Party: "AZ"},
			{ID: "guest", Name: cooperation.Name{Full: "Guest Il-ban"}, Party: "kr-mnd"},
			{ID: "somebody", Name: cooperation.Name{Full: "Some Body"}},
		},
		Organizations: []cooperation.Organization{{ID: "kr-mnd", Name: cooperation.Name{Full: "Ministry"}, Country: "KR"}, {ID: "alliance", Name: cooperation.Name{Full: "Alliance"}}},
		Delegations:   []cooperation.Delegation{{ID: "group", Party: "KR"}, {ID: "hosts", Party: "AZ"}},
		Visits: []cooperation.Visit{{
			ID: "visit", Guests: []cooperation.Party{"KR"}, Hosts: []cooperation.Party{"AZ"}, Delegations: []cooperation.ID{"group"},
		}},
		Meetings:   []cooperation.Meeting{{ID: "talks", Visit: "visit"}},
		Ceremonies: []cooperation.Ceremony{{ID: "wreath", Meeting: "talks"}},
	}
}

func TestInherit(t *testing.T) {
	type participants = []cooperation.Participant
	for _, tt := range []struct {
		name          string
		change        func(*cooperation.Report)
		guests, hosts []cooperation.Party
		delegations   []cooperation.ID
	}{
		{"all", func(*cooperation.Report) {}, []cooperation.Party{"KR"}, []cooperation.Party{"AZ"}, []cooperation.ID{"group"}},
		{"part of no visit", func(r *cooperation.Report) { r.Meetings[0].Visit = "" }, nil, nil, nil},
		{"part of what is no visit", func(r *cooperation.Report) { r.Meetings[0].Visit = "host" }, nil, nil, nil},
		{"part of itself", func(r *cooperation.Report) { r.Meetings[0].Visit = "talks" }, nil, nil, nil},
		{"guests of its own", func(r *cooperation.Report) { r.Meetings[0].Guests = []cooperation.Party{"KR"} }, []cooperation.Party{"KR"}, nil, []cooperation.ID{"group"}},
		{"other sides", func(r *cooperation.Report) {
			r.Meetings[0].Guests, r.Meetings[0].Hosts = []cooperation.Party{"TR"}, []cooperation.Party{"AZ"}
		}, []cooperation.Party{"TR"}, []cooperation.Party{"AZ"}, nil},
		{"an alliance", func(r *cooperation.Report) { r.Meetings[0].Guests = []cooperation.Party{"alliance"} }, []cooperation.Party{"alliance"}, nil, []cooperation.ID{"group"}},
		{"a delegation of its own", func(r *cooperation.Report) { r.Meetings[0].Delegations = []cooperation.ID{"hosts"} },
			[]cooperation.Party{"KR"}, []cooperation.Party{"AZ"}, []cooperation.ID{"hosts"}},
		{"somebody of the hosts", func(r *cooperation.Report) { r.Meetings[0].Participants = participants{{Official: "host"}} },
			[]cooperation.Party{"KR"}, []cooperation.Party{"AZ"}, []cooperation.ID{"group"}},
		{"somebody of the guests", func(r *cooperation.Report) { r.Meetings[0].Participants = participants{{Official: "guest"}} },
			[]cooperation.Party{"KR"}, []cooperation.Party{"AZ"}, nil},
		{"somebody of the guests who is only present", func(r *cooperation.Report) {
			r.Meetings[0].Participants = participants{{Official: "guest", Role: cooperation.ParticipantPresent}}
		}, []cooperation.Party{"KR"}, []cooperation.Party{"AZ"}, []cooperation.ID{"group"}},
		{"somebody of an unknown side", func(r *cooperation.Report) { r.Meetings[0].Participants = participants{{Official: "somebody"}} },
			[]cooperation.Party{"KR"}, []cooperation.Party{"AZ"}, nil},
		{"a ministry of the guests", func(r *cooperation.Report) { r.Meetings[0].Participants = participants{{Official: "kr-mnd"}} },
			[]cooperation.Party{"KR"}, []cooperation.Party{"AZ"}, nil},
		{"people of the hosts, of whom the visit has a delegation", func(r *cooperation.Report) {
			r.Visits[0].Delegations = []cooperation.ID{"group", "hosts"}
			r.Meetings[0].Participants = participants{{Label: "officers", Party: "AZ"}}
		}, []cooperation.Party{"KR"}, []cooperation.Party{"AZ"}, []cooperation.ID{"group"}},
		{"a visit without sides", func(r *cooperation.Report) { r.Visits[0].Guests, r.Visits[0].Hosts = nil, nil }, nil, nil, []cooperation.ID{"group"}},
		{"a visit of very many", func(r *cooperation.Report) {
			for range 64 {
				r.Visits[0].Delegations = append(r.Visits[0].Delegations, "group")
			}
		}, []cooperation.Party{"KR"}, []cooperation.Party{"AZ"}, nil},
	} {
		r := toured()
		tt.change(r)
		before := r.Clone()
		want := cooperation.Gathering{Guests: tt.guests, Hosts: tt.hosts, Delegations: tt.delegations}
		for _, id := range []cooperation.ID{"talks", "wreath"} {
			g, ok := cooperation.GatheringOf(cooperation.Inherit(r.Find(id), r.Find))
			require.True(t, ok)
			got := cooperation.Gathering{Guests: g.Guests, Hosts: g.Hosts, Delegations: g.Delegations}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s, %s (-want +got):\n%s", tt.name, id, diff)
			}
		}
		require.Empty(t, cmp.Diff(before, r), tt.name)
	}
}

// A ceremony is rather part of its meeting than of its visit.
func TestInheritFromAMeeting(t *testing.T) {
	r := toured()
	r.Meetings[0].Guests, r.Meetings[0].Hosts = []cooperation.Party{"TR"}, []cooperation.Party{"GE"}
	r.Ceremonies[0].Visit = "visit"
	g, _ := cooperation.GatheringOf(cooperation.Inherit(&r.Ceremonies[0], r.Find))
	require.Equal(t, []cooperation.Party{"TR"}, g.Guests)
	r.Meetings[0] = cooperation.Meeting{ID: "talks"} // which says nothing
	g, _ = cooperation.GatheringOf(cooperation.Inherit(&r.Ceremonies[0], r.Find))
	require.Equal(t, []cooperation.Party{"KR"}, g.Guests)
	require.Same(t, &r.Visits[0], cooperation.Inherit(&r.Visits[0], r.Find))
	require.Nil(t, r.Find(""))
	require.Nil(t, r.Find("nobody"))
}

// Check holds a delegation to the sides that a meeting has from its visit.
func TestCheckReadsWhatIsInherited(t *testing.T) {
	r := toured()
	r.Delegations = append(r.Delegations, cooperation.Delegation{ID: "strangers", Party: "TR"})
	r.Meetings[0].Delegations = []cooperation.ID{"strangers", "group"}
	r.Visits[0].Delegations = append(r.Visits[0].Delegations, "hosts")
	var got []string
	for _, p := range cooperation.Check(r) {
		got = append(got, p.Path+" "+string(p.Code))
	}
	require.Equal(t, []string{"/meetings/0/delegations/0 foreign-delegation", "/source unnamed-source"}, got)

	r = toured()
	r.Meetings[0].Participants = []cooperation.Participant{{Official: "guest", Role: cooperation.ParticipantHost}}
	got = nil
	for _, p := range cooperation.Check(r) {
		got = append(got, p.Path+" "+string(p.Code))
	}
	require.Contains(t, got, "/meetings/0/participants/0/role role-against-side")
}
