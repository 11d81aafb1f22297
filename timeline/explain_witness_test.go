package timeline

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/resolve"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// What a link says of two records is in the reports of those two. Officials who met
// may have been there by other records of theirs: it is in the reports of those.
func TestLinksWordWhatRecordsState(t *testing.T) {
	seen := map[resolve.EvidenceKind]int{}
	rapid.Check(t, func(t *rapid.T) {
		tl, err := genWorld(t).ledger(t).Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		words := map[int32]map[string]bool{} // of a report
		states := func(report int32, text string) bool {
			if words[report] == nil {
				words[report] = wordsOfReport(t, tl, report)
			}
			for _, part := range strings.Split(text, " to ") { // when somebody was seen, from the first date to the last
				if !words[report][part] {
					return false
				}
			}
			return true
		}
		says := func(end int32, official bool, text string) bool {
			if !official {
				return states(tl.t.Corpus.Records[end].Report, text)
			}
			return slices.ContainsFunc(tl.t.Members[tl.t.ClusterOf[end]], func(n int32) bool { return states(tl.t.Corpus.Records[n].Report, text) })
		}
		for _, l := range tl.t.links {
			item := -1
			for e := range l.Evidence.All() {
				item++
				if l.Evidence.Detail != "" {
					continue
				}
				seen[e.Kind()]++
				of := tl.t.Corpus.Records[l.A].Kind()
				compared := tl.t.reader().Compared(&l, item)
				if len(compared) == 0 {
					t.Fatalf("%s of two %ss: nothing was compared", e.Kind(), of)
				}
				met := of == cooperation.KindOfficial && (l.Evidence.Has(resolve.EvidenceCoParticipant) || e.Kind() == resolve.EvidenceDate)
				for _, x := range compared {
					if e.Kind() == resolve.EvidenceWhole || x.Parties != nil {
						continue
					}
					if !says(l.A, met, x.A) || !says(l.B, met, x.B) {
						t.Fatalf("%s of two %ss: %+v is not what the records say", e.Kind(), of, x)
					}
				}
			}
		}
	})
	for _, kind := range []resolve.EvidenceKind{resolve.EvidenceName, resolve.EvidencePost, resolve.EvidenceDate, resolve.EvidenceCoParticipant} {
		if seen[kind] == 0 {
			t.Errorf("the generator never made evidence of kind %s", kind)
		}
	}
}

// wordsOfReport are all texts in the JSON of a report's records.
func wordsOfReport(t *rapid.T, tl *Timeline, report int32) map[string]bool {
	out := map[string]bool{}
	var collect func(any)
	collect = func(x any) {
		switch x := x.(type) {
		case string:
			out[x] = true
		case []any:
			for _, y := range x {
				collect(y)
			}
		case map[string]any:
			for _, y := range x {
				collect(y)
			}
		}
	}
	for i := range tl.t.Corpus.Records {
		if tl.t.Corpus.Records[i].Report != report {
			continue
		}
		text, err := json.Marshal(tl.t.Corpus.Records[i].Content)
		if err != nil {
			t.Fatal(err)
		}
		var x any
		if err := json.Unmarshal(text, &x); err != nil {
			t.Fatal(err)
		}
		collect(x)
	}
	return out
}

// detailsOf are the details of the link of two records, by kind of evidence.
func detailsOf(t *testing.T, tl *Timeline, a, b RecordID) map[EvidenceKind]string {
	t.Helper()
	for l := range tl.LinksOf(a) {
		if l.A == a && l.B == b || l.A == b && l.B == a {
			out := map[EvidenceKind]string{}
			for _, e := range l.Evidence {
				out[e.Kind] = e.Detail
			}
			return out
		}
	}
	t.Fatalf("%s and %s have no link", a, b)
	return nil
}

// visitOfTwo is a visit by the minister Erika Mustermann and by somebody of whom only the name is told.
func visitOfTwo(id cooperation.ID, companion string) *cooperation.Report {
	return visitReport(id, "2020-06-03", func(r *cooperation.Report) {
		r.Officials = []cooperation.Official{
			{ID: "companion", Name: cooperation.Name{Full: companion}, Party: "DE"}, newMinister("minister", "Erika Mustermann", "DE"),
		}
		r.Visits[0].Participants = []cooperation.Participant{{Official: "companion"}, {Official: "minister"}}
	})
}

// Two officials of a side were at both visits. Only the minister was known to be one
// when the visits were compared; his companion was found by means of the visits. The
// minister too has a record that was found by the visits.
func TestWitnessOfTwoOfOneSide(t *testing.T) {
	third := visitReport("c", "2020-06-03", func(r *cooperation.Report) {
		r.Officials = []cooperation.Official{{ID: "minister", Name: cooperation.Name{Full: "Erika Mustermann"}, Party: "DE"}}
		r.Visits[0].Participants = []cooperation.Participant{{Official: "minister"}}
		r.Visits[0].Place.City = "Wellington"
	})
	in := func(city string, r *cooperation.Report) *cooperation.Report {
		r.Visits[0].Place.City = city
		return r
	}
	tl := resolved(t,
		in("Wellington", visitOfTwo("a", "Jan Kosik")),
		in("Wellington", visitOfTwo("b", "Jan Kosik")), third)
	one, _ := tl.Lookup(RecordIDOf("a", "companion"))
	minister, _ := tl.Lookup(RecordIDOf("a", "minister"))
	if len(one.Members) != 2 || len(minister.Members) != 3 {
		t.Fatalf("the companion has %d records, the minister %d; expected 2 and 3", len(one.Members), len(minister.Members))
	}
	got := detailsOf(t, tl, RecordIDOf("a", "visit"), RecordIDOf("b", "visit"))
	if got[EvidenceCoParticipant] != "Erika Mustermann (DE)" {
		t.Errorf("visited together: %q", got[EvidenceCoParticipant])
	}
}

// A meeting of which three reports tell brings three records of an official together.
// Each link says by which two.
func TestWitnessOfMeetingToldByMany(t *testing.T) {
	var reports []any
	for id, name := range map[cooperation.ID]string{"a": "Jan Kosik", "b": "J. Kosik", "c": "Jan Tomas Kosik"} {
		reports = append(reports, visitOfTwo(id, name))
	}
	tl := resolved(t, reports...)
	one, _ := tl.Lookup(RecordIDOf("a", "companion"))
	if len(one.Members) != 3 {
		t.Fatalf("the companion has %d records, expected 3", len(one.Members))
	}
	names := map[RecordID]string{
		RecordIDOf("a", "companion"): "Jan Kosik", RecordIDOf("b", "companion"): "J. Kosik", RecordIDOf("c", "companion"): "Jan Tomas Kosik",
	}
	links := 0
	for l := range tl.LinksOf(one.ID) {
		links++
		got := map[EvidenceKind]string{}
		for _, e := range l.Evidence {
			got[e.Kind] = e.Detail
		}
		want := map[EvidenceKind]string{
			EvidenceName: names[l.A] + " ~ " + names[l.B], EvidenceCoParticipant: "Visit of Germany to New Zealand",
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("details (-want +got):\n%s", diff)
		}
	}
	if links < 2 {
		t.Errorf("%d links of three records", links)
	}
}

// An official was at a visit by the second of his records; the link names the
// first. What was compared is what the second says.
func TestWitnessIsAnotherRecord(t *testing.T) {
	first := &cooperation.Report{ID: "0", Officials: []cooperation.Official{{
		ID: "companion", Name: cooperation.Name{Full: "Jan Tomas Kosik"}, Party: "DE",
		Posts: []cooperation.Post{{Title: "Ambassador", Role: cooperation.RoleAmbassador}},
	}}}
	second := visitOfTwo("a", "Jan Kosik")
	second.Officials[0].Posts = []cooperation.Post{{Title: "Botschafter", Role: cooperation.RoleAmbassador}}
	tl := resolved(t, first, second, visitOfTwo("b", "J. Kosik"))
	got := detailsOf(t, tl, RecordIDOf("0", "companion"), RecordIDOf("b", "companion"))
	if got[EvidenceName] != "Jan Kosik ~ J. Kosik" && got[EvidenceName] != "J. Kosik ~ Jan Kosik" { // the smaller id comes first
		t.Errorf("their names are %q", got[EvidenceName])
	}
	if got[EvidenceCoParticipant] != "Visit of Germany to New Zealand" {
		t.Errorf("they met at %q", got[EvidenceCoParticipant])
	}
}

// Names that differ in a letter are joined because both were seen at one time: at
// the time of the record that is nearest, whichever the link names.
func TestWitnessOfTime(t *testing.T) {
	visit := func(id cooperation.ID, name, date string) *cooperation.Report {
		r := visitReport(id, date)
		r.Officials[0].Name.Full = name
		return r
	}
	tl := resolved(t, visit("a", "Fredrik Reinfeldt", "2005-05-14"), visit("b", "Fredrik Reinfeldt", "2009-11-02"), visit("c", "Fredrik Reingeldt", "2010-04-12"))
	got := detailsOf(t, tl, RecordIDOf("a", "guest"), RecordIDOf("c", "guest"))
	want := "2009-11-02 ~ 2010-04-12"
	if got[EvidenceName] == "Fredrik Reingeldt ~ Fredrik Reinfeldt" { // the smaller id comes first
		want = "2010-04-12 ~ 2009-11-02"
	}
	if got[EvidenceDate] != want {
		t.Errorf("seen %q, expected %q", got[EvidenceDate], want)
	}
}

// Two people who held one post on one day bear out the post, as strangers and as
// people whose names differ in a letter.
func TestWitnessOfOnePostUnderTwoNames(t *testing.T) {
	for _, names := range [][2]string{{"Erika Mustermann", "Karl Beispiel"}, {"Angela Merkel", "Angel Merkel"}} {
		visit := func(id cooperation.ID, name string) *cooperation.Report {
			r := visitReport(id, "2020-06-03")
			r.Officials[0].Name.Full = name
			r.Visits[0].Place = cooperation.Place{City: "Wellington"}
			r.Visits[0].Topics = []cooperation.Topic{{Sector: cooperation.SectorNaval}}
			return r
		}
		tl := resolved(t, visit("a", names[0]), visit("b", names[1]))
		got := detailsOf(t, tl, RecordIDOf("a", "visit"), RecordIDOf("b", "visit"))
		if want := "defence-minister of DE: Minister of Defence"; got[EvidencePost] != want {
			t.Errorf("%q: post %q, expected %q", names, got[EvidencePost], want)
		}
	}
}
