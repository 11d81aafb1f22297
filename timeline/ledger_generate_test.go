package timeline

import (
	"bytes"
	"fmt"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// fullReport is a valid report with records of every kind that refer to each
// other, and with every kind of slice that a record can have filled.
func fullReport(id cooperation.ID, revision uint64) *cooperation.Report {
	day := edtf.MustParse("2015-11-09")
	cited := []cooperation.Citation{{Locator: "p. 1", Quotation: "quoted", Credibility: 2}}
	links := []cooperation.Link{{Kind: "followed", To: "org", Citations: cited}}
	who := []cooperation.Participant{{Official: "official", Label: "the guest"}}
	topics := []cooperation.Topic{{Text: "training"}}
	names := []cooperation.Identifier{{Scheme: "wikidata", Value: "Q1"}}
	name := cooperation.Name{Full: "Some Name", Forms: []cooperation.Text{{Text: "Another", Lang: "az"}}}
	kr, az := []cooperation.Party{"KR"}, []cooperation.Party{"AZ"}
	both := []cooperation.Party{"AZ", "KR"}
	return &cooperation.Report{
		ID: id, Revision: revision, Retracts: []cooperation.ID{"withdrawn"},
		Source: cooperation.Source{
			Title: "Title", Publisher: "Publisher", Kind: cooperation.SourceNews, Published: day,
			Authors: []string{"Author"}, DerivedFrom: []string{"https://example.org/a"},
		},
		Officials: []cooperation.Official{{
			ID: "official", Name: name, Party: "AZ", Ranks: []cooperation.Rank{{Text: "Colonel"}},
			Posts: []cooperation.Post{{Title: "Minister"}}, Identifiers: names, Links: links, Citations: cited,
		}},
		Organizations:  []cooperation.Organization{{ID: "org", Name: name, Identifiers: names, Citations: cited}},
		Delegations:    []cooperation.Delegation{{ID: "delegation", Party: "KR", Members: who, Links: links}},
		Visits:         []cooperation.Visit{{ID: "visit", Guests: kr, Hosts: az, Date: day, Legs: []cooperation.Leg{{Place: cooperation.Place{City: "Baku"}}}, Delegations: []cooperation.ID{"delegation"}, Participants: who, Topics: topics, Links: links}},
		Meetings:       []cooperation.Meeting{{ID: "meeting", Guests: kr, Hosts: az, Visit: "visit", Delegations: []cooperation.ID{"delegation"}, Participants: who, Topics: topics, Links: links}},
		Ceremonies:     []cooperation.Ceremony{{ID: "ceremony", Guests: kr, Hosts: az, Places: []cooperation.Place{{City: "Baku"}}, Delegations: []cooperation.ID{"delegation"}, Participants: who, Links: links}},
		Statements:     []cooperation.Statement{{ID: "statement", Speakers: who, Text: "said", Translations: []cooperation.Translation{{Text: "dedi", Lang: "az"}}, Topics: topics, Links: links}},
		Agreements:     []cooperation.Agreement{{ID: "agreement", Title: []cooperation.Text{{Text: "Memorandum"}}, Parties: both, Topics: topics, Identifiers: names, Actions: []cooperation.AgreementAction{{Kind: cooperation.ActionSigned, Date: day, By: who, Citations: cited}}, Links: links}},
		Offices:        []cooperation.Office{{ID: "office", Kind: cooperation.OfficeEmbassy, Sending: "KR", Receiving: "AZ", Actions: []cooperation.OfficeAction{{Kind: cooperation.OfficeOpened, Date: day, By: who, Citations: cited}}, Links: links}},
		Milestones:     []cooperation.Milestone{{ID: "milestone", Kind: cooperation.MilestoneRecognised, Parties: both, Topics: topics, Links: links}},
		ArmedConflicts: []cooperation.ArmedConflict{{ID: "war", Label: "the war", Labels: []cooperation.ConflictLabel{{Text: "savaş"}}, Parties: both, Identifiers: names, Links: links}},
		Activities:     []cooperation.Activity{{ID: "activity", Kind: cooperation.ActivityExercise, Sides: []cooperation.Side{{Party: "AZ"}}, Items: []cooperation.Item{{Text: "rifles"}}, Participants: who, Topics: topics, Links: links}},
	}
}

// drawReport draws a valid report out of few ids, revisions and contents, so
// that reports repeat, supersede and contradict each other.
func drawReport(t *rapid.T) *cooperation.Report {
	r := fullReport(
		rapid.SampledFrom([]cooperation.ID{"r1", "r2", "r3", "r4"}).Draw(t, "report"),
		rapid.Uint64Range(0, 2).Draw(t, "revision"))
	r.Source.Title = rapid.SampledFrom([]string{"Title", "Başlıq", "제목 \"<&>\u2028"}).Draw(t, "title")
	r.Retracts = nil
	for _, id := range []cooperation.ID{"r1", "r2", "r3", "r4"} {
		if id != r.ID && rapid.IntRange(0, 4).Draw(t, "retract") == 0 {
			r.Retracts = append(r.Retracts, id)
		}
	}
	r.Officials[0].Name.Full = rapid.SampledFrom([]string{"Vəliyev", "Choi", "최천송"}).Draw(t, "name")
	r.Statements[0].Text = rapid.StringN(1, 40, 200).Filter(isTold).Draw(t, "text")
	r.Visits[0].Date = edtf.MustParse(rapid.SampledFrom([]string{"2015", "2015-11~", "199X", "2015-03/..", "[2016-09-10,2016-10-09]"}).Draw(t, "date"))
	if rapid.IntRange(0, 3).Draw(t, "full") > 0 { // one of every class is enough for most
		r.Meetings, r.Ceremonies, r.Agreements, r.Offices, r.ArmedConflicts, r.Activities = nil, nil, nil, nil, nil, nil
	}
	if rapid.Bool().Draw(t, "other kind") { // "milestone" is then the ID of a visit
		r.Milestones = nil
		r.Visits = append(r.Visits, cooperation.Visit{ID: "milestone", Guests: []cooperation.Party{"KR"}})
	}
	return r
}

// isTold reports whether a text says anything.
func isTold(s string) bool { return len(bytes.TrimSpace([]byte(s))) > 0 }

// drawJudgement draws a judgement about few records, some of them unknown.
func drawJudgement(t *rapid.T) Judgement {
	local := rapid.SampledFrom([]cooperation.ID{"visit", "official", "unknown"})
	report := rapid.SampledFrom([]cooperation.ID{"r1", "r2", "r9"})
	j := Judgement{
		Author:  rapid.SampledFrom([]string{"desk", "Əli \"<&>"}).Draw(t, "author"),
		Seq:     rapid.Uint64Range(0, 3).Draw(t, "seq"),
		A:       RecordIDOf(report.Draw(t, "report"), local.Draw(t, "local")),
		Verdict: rapid.SampledFrom([]Verdict{Same, Different, Withdrawn}).Draw(t, "verdict"),
		Reason:  rapid.OneOf(rapid.Just(""), rapid.Just("same day\n"), rapid.StringN(0, 12, 60)).Draw(t, "reason"),
	}
	j.B = rapid.Custom(func(t *rapid.T) RecordID {
		return RecordIDOf(report.Draw(t, "report"), local.Draw(t, "local"))
	}).Filter(func(id RecordID) bool { return id != j.A }).Draw(t, "b")
	return j
}

// part is one thing put into a ledger.
type part struct {
	report    *cooperation.Report
	judgement *Judgement
}

func drawParts(t *rapid.T, label string) []part {
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) part {
		if rapid.IntRange(0, 3).Draw(t, "what") == 0 {
			j := drawJudgement(t)
			return part{judgement: &j}
		}
		return part{report: drawReport(t)}
	}), 0, 5).Draw(t, label)
}

// failer is what *testing.T and *rapid.T have in common.
type failer interface {
	Helper()
	Fatalf(format string, args ...any)
}

func ledgerOf(t failer, parts ...part) *Ledger {
	t.Helper()
	l := new(Ledger)
	for _, p := range parts {
		p.put(t, l)
	}
	return l
}

// put puts the part into a ledger.
func (p part) put(t failer, l *Ledger) {
	t.Helper()
	var err error
	if p.report != nil {
		err = l.Add(p.report)
	} else {
		err = l.Judge(*p.judgement)
	}
	if err != nil {
		t.Fatalf("%v", err)
	}
}

func drawLedger(t *rapid.T, label string) *Ledger { return ledgerOf(t, drawParts(t, label)...) }

// ledgerBytes is the canonical form, by which the tests compare ledgers.
func ledgerBytes(t failer, l *Ledger) string {
	t.Helper()
	var out bytes.Buffer
	if err := EncodeLedger(&out, l); err != nil {
		t.Fatalf("%v", err)
	}
	return out.String()
}

func ledgerJSON(t failer, l *Ledger) string {
	t.Helper()
	var out bytes.Buffer
	if err := l.WriteJSON(&out); err != nil {
		t.Fatalf("%v", err)
	}
	return out.String()
}

// scramble changes in place everything that can be reached from a value, and
// says how many values that were.
func scramble(v reflect.Value) int {
	if v.Type() == reflect.TypeFor[edtf.Date]() {
		v.Set(reflect.ValueOf(edtf.MustParse("1900-01-01")))
		return 1
	}
	n := 0
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			n = scramble(v.Elem())
		}
	case reflect.String:
		v.SetString("scrambled")
		n = 1
	case reflect.Bool:
		v.SetBool(!v.Bool())
		n = 1
	case reflect.Int:
		v.SetInt(v.Int() + 1)
		n = 1
	case reflect.Uint8, reflect.Uint64:
		v.SetUint(v.Uint() + 1)
		n = 1
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			n += scramble(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			n += scramble(v.Field(i))
		}
	default:
		panic(fmt.Sprintf("a value of type %s: teach scramble about it", v.Type()))
	}
	return n
}

// The generators give valid reports only, and the fixture has every kind.
func TestLedgerFixtures(t *testing.T) {
	full := fullReport("r", 1)
	require.NoError(t, full.Validate())
	kinds := map[cooperation.Kind]bool{}
	for rec := range full.Records() {
		kinds[rec.RecordKind()] = true
	}
	require.Len(t, kinds, len(cooperation.Kind("").Terms()))
	rapid.Check(t, func(t *rapid.T) {
		if err := drawReport(t).Validate(); err != nil {
			t.Fatal(err)
		}
	})
}
