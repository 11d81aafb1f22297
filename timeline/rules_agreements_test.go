package timeline

import (
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/stretchr/testify/require"
)

// signed tells of a memorandum of Germany and Norway. Empty means not told.
func signed(id cooperation.ID, date, title string, change ...func(*cooperation.Agreement)) *tale {
	a := cooperation.Agreement{ID: "memorandum", Kind: cooperation.AgreementMemorandum, Parties: []cooperation.Party{"DE", "NO"}}
	if title != "" {
		a.Title = []cooperation.Text{{Text: title}}
	}
	if date != "" {
		a.Actions = []cooperation.AgreementAction{{Kind: cooperation.ActionSigned, Date: day(date)}}
	}
	r := &tale{ID: id, Agreements: []cooperation.Agreement{a}}
	for _, c := range change {
		c(&r.Agreements[0])
	}
	return r
}

// by adds the signatories, who signed both of what is signed at one desk.
func by(r *tale, names ...string) *tale {
	with(names...)(r)
	for i := range r.Agreements {
		for k := range r.Agreements[i].Actions {
			for _, o := range r.Officials {
				r.Agreements[i].Actions[k].By = append(r.Agreements[i].Actions[k].By, cooperation.Participant{Official: o.ID})
			}
		}
	}
	return r
}

// An agreement is found by its title, its signature, its subject, who signed,
// or an identifier.
func TestRuleAgreements(t *testing.T) {
	training := func(a *cooperation.Agreement) { a.Topics = []cooperation.Topic{{Sector: cooperation.SectorTraining}} }
	procurement := func(a *cooperation.Agreement) {
		a.Topics = []cooperation.Topic{{Sector: cooperation.SectorProcurement}}
	}
	registered := func(number string) func(*cooperation.Agreement) {
		return func(a *cooperation.Agreement) {
			a.Identifiers = []cooperation.Identifier{{Scheme: "unts", Value: number}}
		}
	}
	as := func(kind cooperation.AgreementKind) func(*cooperation.Agreement) {
		return func(a *cooperation.Agreement) { a.Kind = kind }
	}
	lang := func(lang string) func(*cooperation.Agreement) {
		return func(a *cooperation.Agreement) { a.Title[0].Lang = lang }
	}
	tell(t, cooperation.KindAgreement, []story{
		{"title and date", Policy{}, []any{signed("a", "2020-05-01", "On Training"), signed("b", "2020-05-01", "on training")}, "a+b"},
		{"title and year", Policy{}, []any{signed("a", "2020-05-01", "On Training"), signed("b", "2020", "On Training")}, "a+b"},
		{"title and subject", Policy{}, []any{signed("a", "", "On Training", training), signed("b", "", "On Training", training)}, "a+b"},
		{"title alone", Policy{}, []any{signed("a", "", "On Training"), signed("b", "", "On Training")}, "a b a~b"},
		{"date alone", Policy{}, []any{signed("a", "2020-05-01", ""), signed("b", "2020-05-01", "")}, "a b a~b"},
		{"date and subject", Policy{}, []any{signed("a", "2020-05-01", "", training), signed("b", "2020-05-01", "", training)}, "a+b"},
		{"one title, other dates", Policy{}, []any{signed("a", "2010-05-01", "On Training"), signed("b", "2020-05-01", "On Training")}, "a b"},
		{"one title, the day after", Policy{}, []any{signed("a", "2020-05-01", "On Training", training), signed("b", "2020-05-02", "On Training", training)}, "a+b"},
		{"one date and subject, other titles", Policy{}, []any{signed("a", "2020-05-01", "Kiel Pact", training), signed("b", "2020-05-01", "Agreement on the Use of the Port", training)}, "a b a~b"},
		{"one date, other titles", Policy{}, []any{signed("a", "2020-05-01", "Kiel Pact"), signed("b", "2020-05-01", "Agreement on the Use of the Port")}, "a b a~b"},
		{"other titles, and a source that tells of two", Policy{}, []any{by(two("a"), erika, ola), by(signed("b", "2020-05-01", "Kiel Pact"), erika, ola)}, "a/industry a/memorandum b a/industry~b a/memorandum~b"},
		{"other titles, and a source that tells of two, one in another year", Policy{}, []any{by(later(two("a")), erika, ola), by(signed("b", "2020-05-01", "Kiel Pact"), erika, ola)}, "a/industry a/memorandum b a/memorandum~b"},
		{"one date, one title and no title", Policy{}, []any{signed("a", "2020-05-01", "On Training", training), signed("b", "2020-05-01", "", training)}, "a+b"},
		{"one date, titles in two languages", Policy{}, []any{signed("a", "2020-05-01", "On Training", training, lang("en")), signed("b", "2020-05-01", "Über Ausbildung", training, lang("de"))}, "a+b"},
		{"titles in two languages, and a source that tells of two", Policy{}, []any{inEnglish(two("a")), signed("b", "2020-05-01", "Über Ausbildung", training, lang("de"))}, "a/industry a/memorandum+b"},
		{"two signed on one day", Policy{}, []any{by(two("a"), erika, ola), by(two("b"), erika, ola)}, "a/industry+b/industry a/memorandum+b/memorandum"},
		{"two signed on one day, and one without a title", Policy{}, []any{by(two("a"), erika, ola), by(signed("b", "2020-05-01", ""), erika, ola)}, "a/industry a/memorandum b a/industry~b a/memorandum~b"},
		{"an identifier", Policy{}, []any{signed("a", "2010", "On Training", registered("1")), signed("b", "2020", "Über Ausbildung", registered("1"))}, "a+b"},
		{"another identifier", Policy{}, []any{signed("a", "2020-05-01", "On Training", registered("1")), signed("b", "2020-05-01", "On Training", registered("2"))}, "a b a~b"},
		{"another kind", Policy{}, []any{signed("a", "2020-05-01", "On Training"), signed("b", "2020-05-01", "On Training", as(cooperation.AgreementProtocol))}, "a+b"},
		{"another kind and no title", Policy{}, []any{signed("a", "2020-05-01", "", training), signed("b", "2020-05-01", "", training, as(cooperation.AgreementProtocol))}, "a b a~b"},
		{"an agreement of no special kind, and no title", Policy{}, []any{signed("a", "2020-05-01", "", training, as(cooperation.AgreementGeneral)), signed("b", "2020-05-01", "", training, as(cooperation.AgreementContract))}, "a+b"},
		{"signed by the same on one day, an agreement and a contract", Policy{}, []any{by(signed("a", "2020-05-01", "Harbour Pact", as(cooperation.AgreementGeneral), lang("en")), erika, ola), by(signed("b", "2020-05-01", "Vertrag über Fregatten", as(cooperation.AgreementContract), lang("de")), erika, ola)}, "a b a~b"},
		{"signed by the same on one day, other subjects", Policy{}, []any{by(signed("a", "2020-05-01", "Harbour Pact", training, lang("en")), erika, ola), by(signed("b", "2020-05-01", "Vertrag über Fregatten", procurement, lang("de")), erika, ola)}, "a b a~b"},
		{"signed by the same on one day, other subjects and one title", Policy{}, []any{by(signed("a", "2020-05-01", "Harbour Pact", training), erika, ola), by(signed("b", "2020-05-01", "Harbour Pact", procurement), erika, ola)}, "a+b"},
		{"a kind not told", Policy{}, []any{signed("a", "2020-05-01", "On Training"), signed("b", "2020-05-01", "On Training", as(""))}, "a+b"},
	})
	tl := resolved(t, signed("a", "2020-05-01", "On Training", training), signed("b", "2020-05-01", "On Industry", training))
	require.Equal(t, []string{"a~b: " + whyLabels}, reasons(t, tl, cooperation.KindAgreement, LinkReview))
	tl = resolved(t, signed("a", "2020-05-01", "On Training"), signed("b", "2020-05-01", "On Training", as(cooperation.AgreementProtocol)))
	require.Equal(t, []string{`/kind: "memorandum-of-understanding" "protocol"`}, conflictsOf(tl, cooperation.KindAgreement))
}

// two tells of two memoranda that were signed at one desk.
func two(id cooperation.ID) *tale {
	r := signed(id, "2020-05-01", "On Training")
	r.Agreements = append(r.Agreements, signed(id, "2020-05-01", "On Industry").Agreements[0])
	r.Agreements[1].ID = "industry"
	return r
}

// later moves the second signature to another year.
func later(r *tale) *tale {
	r.Agreements[1].Actions[0].Date = day("2022-05-01")
	return r
}

// inEnglish says so of the titles, and gives the first memorandum its subject.
func inEnglish(r *tale) *tale {
	for i := range r.Agreements {
		r.Agreements[i].Title[0].Lang = "en"
	}
	r.Agreements[0].Topics = []cooperation.Topic{{Sector: cooperation.SectorTraining}}
	return r
}
