package timeline

import (
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/stretchr/testify/require"
)

// then adds what happened to the agreement: "entered-into-force 2021-03-01". An act of
// one party names it: "ratified NO 2020-09-01".
func then(kind cooperation.AgreementActionKind, party cooperation.Party, date string) func(*cooperation.Agreement) {
	return func(a *cooperation.Agreement) {
		x := cooperation.AgreementAction{Kind: kind, Party: party}
		if date != "" {
			x.Date = day(date)
		}
		if kind == cooperation.ActionOther {
			x.Label = "read in parliament"
		}
		a.Actions = append(a.Actions, x)
	}
}

func inForce(date string) func(*cooperation.Agreement) {
	return then(cooperation.ActionEnteredIntoForce, "", date)
}

func ratifiedBy(party cooperation.Party, date string) func(*cooperation.Agreement) {
	return then(cooperation.ActionRatified, party, date)
}

func titled(lang string, texts ...string) func(*cooperation.Agreement) {
	return func(a *cooperation.Agreement) {
		for _, text := range texts {
			a.Title = append(a.Title, cooperation.Text{Text: text, Lang: lang})
		}
	}
}

func onNavies(a *cooperation.Agreement) {
	a.Topics = []cooperation.Topic{{Sector: cooperation.SectorNaval}}
}

// toldOn says when a report was published.
func toldOn(date string, r *tale) *tale {
	r.Source.Published = day(date)
	return r
}

// The dates of every act count, each for the act of its party.
func TestRuleActsOfAgreements(t *testing.T) {
	const haa = "Harbour Access Agreement"
	negotiated := func(date string) func(*cooperation.Agreement) { return then(cooperation.ActionNegotiated, "", date) }
	tell(t, cooperation.KindAgreement, []story{
		{"in force on one day, one title", Policy{}, []any{signed("a", "", "On Training", inForce("2021-03-01")), signed("b", "", "On Training", inForce("2021-03-01"))}, "a+b"},
		{"in force on other days, one general title", Policy{}, []any{signed("a", "", "On Training", inForce("2021-03-01")), signed("b", "", "On Training", inForce("2022-03-01"))}, "a b"},
		{"ratified by one party on one day", Policy{}, []any{signed("a", "", "On Training", ratifiedBy("NO", "2021-03-01")), signed("b", "", "On Training", ratifiedBy("NO", "2021-03-01"))}, "a+b"},
		{"ratified by two parties on one day", Policy{}, []any{signed("a", "", "On Training", ratifiedBy("NO", "2021-03-01")), signed("b", "", "On Training", ratifiedBy("DE", "2021-03-01"))}, "a b a~b"},
		{"signed on a day, in force on that day", Policy{}, []any{signed("a", "2021-03-01", "On Training"), signed("b", "", "On Training", inForce("2021-03-01"))}, "a b a~b"},
		{"signed and in force on two days, titles in two languages", Policy{}, []any{signed("a", "2020-05-01", "", titled("en", haa), inForce("2021-03-01")), signed("b", "2020-05-01", "", titled("de", "Abkommen über Hafenzugang"), inForce("2021-03-01"))}, "a+b"},
		{"signed and in force on one day, titles in two languages", Policy{}, []any{signed("a", "2020-05-01", "", titled("en", haa), inForce("2020-05-01")), signed("b", "2020-05-01", "", titled("de", "Abkommen über Hafenzugang"), inForce("2020-05-01"))}, "a b a~b"},
		{"a day without a year", Policy{}, []any{signed("a", "2020-05-01", "On Training"), signed("b", "XXXX-05-01", "On Training")}, "a+b"},
		{"a day of a month", Policy{}, []any{signed("a", "2020-05-01", "On Training"), signed("b", "XXXX-XX-01", "On Training")}, "a b a~b"},
		{"something else by one party on one day", Policy{}, []any{signed("a", "", "On Training", then(cooperation.ActionOther, "NO", "2020-05-01")), signed("b", "", "On Training", then(cooperation.ActionOther, "NO", "2020-05-01"))}, "a+b"},
		{"something else on one day", Policy{}, []any{signed("a", "", "On Training", then(cooperation.ActionOther, "", "2020-05-01")), signed("b", "", "On Training", then(cooperation.ActionOther, "", "2020-05-01"))}, "a b a~b"},
		{"something else by one party on other days", Policy{}, []any{signed("a", "2019", "On Training", then(cooperation.ActionOther, "NO", "2020-05-01")), signed("b", "2019", "On Training", then(cooperation.ActionOther, "NO", "2020-06-01"))}, "a+b"},
		{"amended twice", Policy{}, []any{signed("a", "2020", haa, then(cooperation.ActionAmended, "", "2022-01-05")), signed("b", "2020", haa, then(cooperation.ActionAmended, "", "2024-01-05"))}, "a+b"},

		{"a title that names one, and the kind", Policy{}, []any{signed("a", "2020-05-01", haa), signed("b", "", haa)}, "a+b"},
		{"a title that names one, and another kind", Policy{}, []any{signed("a", "2020-05-01", haa), signed("b", "", haa, func(a *cooperation.Agreement) { a.Kind = cooperation.AgreementProtocol })}, "a b a~b"},
		{"a title that names one, negotiated the year before", Policy{}, []any{signed("a", "2020-05-01", haa), signed("b", "", haa, negotiated("2019-11"))}, "a+b"},
		{"a title that names one, negotiated long before", Policy{}, []any{signed("a", "2020-05-01", haa), signed("b", "", haa, negotiated("2011-11"))}, "a b a~b"},
		{"a title that names one, and two of them", Policy{}, []any{signed("a", "2010-05-01", haa), signed("b", "2020-05-01", haa), signed("c", "", haa)}, "a b c a~b a~c b~c"},
		{"a title that names one, in force the day after", Policy{}, []any{signed("a", "", haa, inForce("2021-03-01")), signed("b", "", haa, inForce("2021-03-02"))}, "a+b"},
		{"a title that names one, in force before it was signed", Policy{}, []any{signed("a", "2020-05-01", haa), signed("b", "", haa, inForce("2018-03-01"))}, "a b a~b"},

		{"a title that names one, told before it was signed", Policy{}, []any{signed("a", "2020-05-01", haa), toldOn("2012-03-01", signed("b", "", haa, then(cooperation.ActionSigned, "", "")))}, "a b a~b"},
		{"a title that names one, told after it was signed", Policy{}, []any{signed("a", "2020-05-01", haa), toldOn("2022-03-01", signed("b", "", haa, then(cooperation.ActionSigned, "", "")))}, "a+b"},
		{"a wrong year of signature", Policy{}, []any{signed("a", "2020-05-01", haa, inForce("2021-03-01")), signed("b", "2021", haa, inForce("2021-03-01"))}, "a+b"},
		{"a wrong year of signature, and no other act", Policy{}, []any{signed("a", "2020-05-01", haa), signed("b", "2021", haa)}, "a b a~b"},
		{"a wrong year of signature, and a third that tells of both acts", Policy{}, []any{signed("a", "2020-05-01", haa), signed("b", "2021", haa, inForce("2021-03-01")), signed("c", "2020-05-01", haa, inForce("2021-03-01"))}, "a+b+c"},
		{"two of one title, and a third that tells of another act of one", Policy{}, []any{signed("a", "2005-05-01", haa), signed("b", "2008-05-01", haa), signed("c", "", haa, inForce("2006-03-01"))}, "a+c b a~b b~c"},
		{"an act on one day, another apart, and other titles", Policy{}, []any{signed("a", "2020-05-01", haa, inForce("2021-03-01")), signed("b", "2019-05-01", "Kiel Pact", inForce("2021-03-01"))}, "a b a~b"},
		{"an act on one day, another apart, and titles in two languages", Policy{}, []any{signed("a", "2020-05-01", "", titled("en", haa), inForce("2021-03-01")), signed("b", "2019-05-01", "", titled("de", "Hafenabkommen"), inForce("2021-03-01"))}, "a b a~b"},
	})
	tl := resolved(t, signed("a", "2020-05-01", haa), signed("b", "2021", haa))
	require.Equal(t, []string{"a~b: " + whyOneTitle}, reasons(t, tl, cooperation.KindAgreement, LinkReview))
	tl = resolved(t, signed("a", "2020-05-01", haa, inForce("2021-03-01")), signed("b", "2021", haa, inForce("2021-03-01")))
	require.Equal(t, []string{`/actions/signed/date: "2020-05-01" "2021"`}, conflictsOf(tl, cooperation.KindAgreement))
	tl = resolved(t, signed("a", "2020-05-01", haa, inForce("2021-03-01")), signed("b", "2019-05-01", "", inForce("2021-03-01")))
	require.Equal(t, []string{"a~b: " + whyActs}, reasons(t, tl, cooperation.KindAgreement, LinkReview))
}

// Titles compare without the parties, with their acronyms, each in its language.
func TestRuleTitlesOfAgreements(t *testing.T) {
	const long = "Agreement between the Kingdom of Norway and the Federal Republic of Germany concerning the Facilitation of Harbour Access"
	tell(t, cooperation.KindAgreement, []story{
		{"the parties the other way round", Policy{}, []any{signed("a", "2020", long), signed("b", "2020", "agreement between Germany and Norway concerning the facilitation of harbour access")}, "a+b"},
		{"the parties before", Policy{}, []any{signed("a", "2020", "Norwegian-German Harbour Access Agreement"), signed("b", "2020", "Harbour Access Agreement between Germany and Norway")}, "a+b"},
		{"the state by another name", Policy{}, []any{signed("a", "2020", "Agreement of the Kingdom of Norway with the Federal Republic of Germany on Harbour Access"), signed("b", "2020", "On Harbour Access")}, "a+b"},
		{"a title within a longer one", Policy{}, []any{signed("a", "2020", "Joint Vision on Harbour Access"), signed("b", "2020", "Joint Vision on Norwegian-German Harbour Access towards 2030")}, "a+b"},
		{"a title within that of its amendment", Policy{}, []any{signed("a", "2020-05-01", "Joint Vision on Harbour Access", onNavies), signed("b", "2020-05-01", "Protocol amending the Joint Vision on Harbour Access", onNavies)}, "a b a~b"},
		{"an acronym in two languages", Policy{}, []any{signed("a", "2020", "", titled("en", "Harbour Access Agreement (HAA)")), signed("b", "2020", "", titled("de", "Abkommen über Hafenzugang (HAA) zwischen Deutschland und Norwegen"))}, "a+b"},
		{"an acronym that nobody explains", Policy{}, []any{signed("a", "2020", "Harbour Access Agreement"), signed("b", "2020", "German-Norwegian HAA")}, "a+b"},
		{"another acronym", Policy{}, []any{signed("a", "2020-05-01", "HAA", onNavies), signed("b", "2020-05-01", "HAB", onNavies)}, "a b a~b"},
		{"a general title", Policy{}, []any{signed("a", "", "Defence Cooperation Agreement"), signed("b", "", "Agreement on Defense Co-operation")}, "a b a~b"},
		{"a description", Policy{}, []any{signed("a", "2020-05-01", "Memorandum on Harbour Access", onNavies), signed("b", "2020-05-01", "memorandum to strengthen cooperation", onNavies)}, "a+b"},
		{"a general title is no description", Policy{}, []any{signed("a", "2020-05-01", "Memorandum on Harbour Access", onNavies), signed("b", "2020-05-01", "Memorandum on Defence Cooperation", onNavies)}, "a b a~b"},
		{"a description of something else", Policy{}, []any{signed("a", "2020-05-01", "Memorandum on Harbour Access", onNavies), signed("b", "2020-05-01", "memorandum on pensions of divers", onNavies)}, "a b a~b"},
	})
}

// People speak for an act of one date, each for what they did.
func TestRuleWhoActed(t *testing.T) {
	acted := func(r *tale, names ...string) *tale {
		withPost(cooperation.RoleDefenceMinister, names...)(r)
		for _, o := range r.Officials {
			r.Agreements[0].Actions[0].By = append(r.Agreements[0].Actions[0].By, cooperation.Participant{Official: o.ID})
		}
		return r
	}
	unnamed := func(r *tale) *tale {
		r.Agreements[0].Actions[0].By = []cooperation.Participant{
			{Label: "the German minister of defence", Party: "DE", Post: cooperation.Post{Role: cooperation.RoleDefenceMinister, Of: "DE"}},
		}
		return r
	}
	tell(t, cooperation.KindAgreement, []story{
		{"signatories of one day", Policy{}, []any{by(signed("a", "2020-05-01", ""), erika, ola), by(signed("b", "2020-05-01", ""), erika, ola)}, "a+b"},
		{"signatories, and no date", Policy{}, []any{by(signed("a", "2020-05-01", ""), erika, ola), by(signed("b", "", "", then(cooperation.ActionSigned, "", "")), erika, ola)}, "a b"},
		{"other signatories, and no date", Policy{}, []any{by(signed("a", "2020-05-01", "Harbour Pact"), erika), by(signed("b", "", "Harbour Pact", then(cooperation.ActionSigned, "", "")), hans)}, "a b a~b"},
		{"one signed, the other ratified", Policy{}, []any{by(signed("a", "2020-05-01", ""), erika, ola), acted(signed("b", "", "", ratifiedBy("NO", "2020-05-01")), erika, ola)}, "a b"},
		{"signatories without names", Policy{}, []any{acted(signed("a", "2020-05-01", ""), erika), unnamed(signed("b", "2020-05-01", ""))}, "a+b"},
	})
}

// What was signed at one meeting, of which the reports do not say when, needs one
// thing more. At one meeting two may be signed.
func TestRuleSignedAtOneMeeting(t *testing.T) {
	at := func(r *tale, meeting string) *tale {
		with(erika, ola)(r)
		m := cooperation.Meeting{ID: "talks", Kind: cooperation.MeetingTalks, Guests: []cooperation.Party{"DE"}, Hosts: []cooperation.Party{"NO"}}
		if meeting != "" {
			m.Date = day(meeting)
		}
		m.Place.City = "Bergen"
		for _, o := range r.Officials {
			m.Participants = append(m.Participants, cooperation.Participant{Official: o.ID})
		}
		r.Meetings = []cooperation.Meeting{m}
		r.Agreements[0].Actions[0].At = "talks"
		return r
	}
	told := func(id cooperation.ID, lang, title string, topics ...func(*cooperation.Agreement)) *tale {
		return signed(id, "", "", append(topics, titled(lang, title), then(cooperation.ActionSigned, "", ""))...)
	}
	naval := onNavies
	tell(t, cooperation.KindAgreement, []story{
		{"a subject, titles in two languages", Policy{}, []any{at(told("a", "en", "Harbour Access", naval), "2020-05-01"), at(told("b", "de", "Hafenzugang", naval), "")}, "a+b"},
		{"other titles", Policy{}, []any{at(told("a", "en", "Harbour Access", naval), "2020-05-01"), at(told("b", "en", "Kiel Pact", naval), "")}, "a b a~b"},
		{"nothing more", Policy{}, []any{at(told("a", "en", "Harbour Access"), "2020-05-01"), at(told("b", "de", "Hafenzugang"), "")}, "a b a~b"},
		{"another meeting", Policy{}, []any{at(told("a", "en", "Harbour Access", naval), "2020-05-01"), at(told("b", "de", "Hafenzugang", naval), "2016-05-01")}, "a b"},
	})
}
