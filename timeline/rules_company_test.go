package timeline

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// as gives the person who was added last a role at every meeting and visit.
func as(role cooperation.ParticipantRole) func(*tale) {
	return func(r *tale) {
		for i := range r.Meetings {
			list := r.Meetings[i].Participants
			list[len(list)-1].Role = role
		}
		for i := range r.Visits {
			list := r.Visits[i].Participants
			list[len(list)-1].Role = role
		}
	}
}

// tripOf tells of a visit of Norwegian guests to Germany.
func tripOf(id cooperation.ID, date string, change ...func(*tale)) *tale {
	return visits(id, date, []cooperation.Party{"NO"}, []cooperation.Party{"DE"}, change...)
}

const (
	lars   = "NO: Lars Eksempel"   // the ambassador
	ingrid = "NO: Ingrid Eksempel" // of the embassy
	hans   = "DE: Hans Schmidt"
)

// Whoever is merely present is at every visit and no tie between two.
func TestRuleWhoIsMerelyPresent(t *testing.T) {
	const present, observer, interpreter = cooperation.ParticipantPresent, cooperation.ParticipantObserver, cooperation.ParticipantInterpreter
	head := func(name string) func(*tale) {
		return func(r *tale) { with(name)(r); as(cooperation.ParticipantGuest)(r) }
	}
	merely := func(role cooperation.ParticipantRole) func(*tale) {
		return func(r *tale) { with(lars)(r); as(role)(r) }
	}
	tell(t, cooperation.KindVisit, []story{
		{"present at the visits of two heads", Policy{}, []any{tripOf("a", "2020-05-01", head(ola), merely(present)), tripOf("b", "2020-05-01", head(kari), merely(present))}, "a b"},
		{"present, and nobody else is told", Policy{}, []any{tripOf("a", "2020-05-01", merely(present)), tripOf("b", "2020-05-01", merely(present))}, "a b a~b"},
		{"observing, and nobody else is told", Policy{}, []any{tripOf("a", "2020-05-01", merely(observer)), tripOf("b", "2020-05-01", merely(observer))}, "a b a~b"},
		{"interpreting, and nobody else is told", Policy{}, []any{tripOf("a", "2020-05-01", merely(interpreter)), tripOf("b", "2020-05-01", merely(interpreter))}, "a b a~b"},
		{"present at one, received at the other", Policy{}, []any{tripOf("a", "2020-05-01", merely(present)), tripOf("b", "2020-05-01", head(lars))}, "a b a~b"},
		{"he took part in both", Policy{}, []any{tripOf("a", "2020-05-01", merely(cooperation.ParticipantMember)), tripOf("b", "2020-05-01", merely(cooperation.ParticipantMember))}, "a+b"},
		{"one head, and two who are merely present", Policy{}, []any{tripOf("a", "2020-05-01", head(ola), merely(present)), tripOf("b", "2020-05-01", head(ola), with(ingrid), as(present))}, "a+b"},
	})
}

// seated adds a host with a post, known by name alone.
func seated(role cooperation.Role, name string) func(*tale) {
	return func(r *tale) {
		withPost(role, name)(r)
		as(cooperation.ParticipantHost)(r)
		r.Officials[len(r.Officials)-1].Identifiers = nil
	}
}

// Who led is compared first. Two heads part visits, whoever else was at both.
func TestRuleHeadsAreComparedFirst(t *testing.T) {
	const guest, host, member = cooperation.ParticipantGuest, cooperation.ParticipantHost, cooperation.ParticipantMember
	role := func(name string, role cooperation.ParticipantRole) func(*tale) {
		return func(r *tale) { with(name)(r); as(role)(r) }
	}
	ambassador := withPost(cooperation.RoleAmbassador, lars)
	attache := withPost(cooperation.RoleDefenceAttache, ingrid)
	tell(t, cooperation.KindVisit, []story{
		{"a member of both delegations", Policy{}, []any{tripOf("a", "2020-05-01", role(ola, guest), role(lars, member)), tripOf("b", "2020-05-01", role(kari, guest), role(lars, member))}, "a b"},
		{"and the host of both", Policy{}, []any{
			tripOf("a", "2020-05-01", role(ola, guest), role(lars, member), with(erika)), tripOf("b", "2020-05-01", role(kari, guest), role(lars, member), with(erika)),
		}, "a b a~b"},
		{"no roles told, an ambassador at both", Policy{}, []any{tripOf("a", "2020-05-01", with(ola), ambassador), tripOf("b", "2020-05-01", with(kari), ambassador)}, "a b"},
		{"an attaché as a guest at both", Policy{}, []any{
			tripOf("a", "2020-05-01", role(ola, guest), attache, as(guest)), tripOf("b", "2020-05-01", role(kari, guest), attache, as(guest)),
		}, "a b"},
		{"an ambassador alone at both", Policy{}, []any{tripOf("a", "2020-05-01", ambassador), tripOf("b", "2020-05-01", ambassador)}, "a+b"},
		{"no roles told, somebody else at both", Policy{}, []any{tripOf("a", "2020-05-01", with(ola, lars)), tripOf("b", "2020-05-01", with(kari, lars))}, "a+b"},
		{"head in one, member in the other", Policy{}, []any{tripOf("a", "2020-05-01", role(ola, guest)), tripOf("b", "2020-05-01", role(ola, member), role(kari, guest))}, "a+b"},
		{"head in one, of no told role in the other", Policy{}, []any{tripOf("a", "2020-05-01", role(ola, guest)), tripOf("b", "2020-05-01", with(ola, kari))}, "a+b"},
	})
	tell(t, cooperation.KindMeeting, []story{
		{"the host of one sat in at the other", Policy{}, []any{
			talksOf("a", "2020-05-01", with(ola), role(erika, host), with(hans)), talksOf("b", "2020-05-01", with(ola), role(hans, host)),
		}, "a b a~b"},
		{"the other way round", Policy{}, []any{
			talksOf("a", "2020-05-01", with(ola), role(hans, host)), talksOf("b", "2020-05-01", with(ola), role(erika, host), with(hans)),
		}, "a b a~b"},
		{"undated, the host of one sat in at the other", Policy{}, []any{
			talksOf("a", "", with(ola), role(erika, host), with(hans)), talksOf("b", "2020-05-01", with(ola), role(hans, host)),
		}, "a b"},
		{"hosts of two seats, in scripts that cannot be compared", Policy{}, []any{
			talksOf("a", "2020-05-01", with(ola), seated(cooperation.RoleHeadOfState, "DE: Erika Mustermann")),
			talksOf("b", "2020-05-01", with(ola), seated(cooperation.RoleDefenceMinister, "DE: 田中次郎")),
		}, "a b"},
		{"hosts of one seat, in scripts that cannot be compared", Policy{}, []any{
			talksOf("a", "2020-05-01", with(ola), seated(cooperation.RoleDefenceMinister, "DE: Erika Mustermann")),
			talksOf("b", "2020-05-01", with(ola), seated(cooperation.RoleDefenceMinister, "DE: 山田花子")),
		}, "a+b"},
		{"two hosts in one, one of them in the other", Policy{}, []any{
			talksOf("a", "2020-05-01", with(ola), role(erika, host), role(hans, host)), talksOf("b", "2020-05-01", with(ola), role(hans, host)),
		}, "a+b"},
		{"the other does not say who received", Policy{}, []any{
			talksOf("a", "2020-05-01", with(ola), role(erika, host), with(hans)), talksOf("b", "2020-05-01", with(ola), with(hans)),
		}, "a+b"},
	})
}

// A name that differs in one letter is a slip where somebody else was at both.
func TestRuleASlipInTheNameOfAHead(t *testing.T) {
	heads := func(id cooperation.ID, name string, others ...string) *tale {
		r := tripOf(id, "2020-05-01", withPost(cooperation.RoleDefenceMinister, name), with(others...))
		r.Officials[0].Identifiers = nil
		return r
	}
	tell(t, cooperation.KindVisit, []story{
		{"and somebody else at both", Policy{}, []any{heads("a", "NO: Angela Nordmann", lars), heads("b", "NO: Angel Nordmann", lars)}, "a+b"},
		{"and nobody else", Policy{}, []any{heads("a", "NO: Angela Nordmann"), heads("b", "NO: Angel Nordmann")}, "a b a~b"},
		{"two letters, and somebody else of no told role", Policy{}, []any{heads("a", "NO: Angela Nordmann", lars), heads("b", "NO: Anela Nordman", lars)}, "a+b"},
	})
	require.Equal(t, []string{"a~b: " + whyAlike},
		reasons(t, resolved(t, heads("a", "NO: Angela Nordmann"), heads("b", "NO: Angel Nordmann")), cooperation.KindVisit, LinkReview))
}
