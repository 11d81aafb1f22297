package timeline

import (
	stdcmp "cmp"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// Every piece of evidence says what was compared, and the links of all records
// are the links of the timeline.
func TestExplainLinks(t *testing.T) {
	seen := map[EvidenceKind]int{}
	rapid.Check(t, func(t *rapid.T) {
		tl, err := genWorld(t).ledger(t).Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		all := slices.Collect(tl.Links())
		for _, l := range all {
			for _, e := range l.Evidence {
				seen[e.Kind]++
				if e.Detail == "" {
					a, _ := tl.Lookup(l.A)
					t.Fatalf("%s of two %ss, %s: no detail; %+v", e.Kind, a.Kind, l.Outcome, l.Evidence)
				}
			}
		}
		found := map[[2]RecordID]int{}
		for r := range tl.Records() {
			for l := range tl.LinksOf(r.ID) {
				if !slices.Contains(r.Members, l.A) && !slices.Contains(r.Members, l.B) {
					t.Fatalf("a link of %s concerns others", r.ID)
				}
				found[[2]RecordID{l.A, l.B}]++
			}
		}
		for _, l := range all {
			if found[[2]RecordID{l.A, l.B}] == 0 {
				t.Fatalf("the link of %s and %s is one of neither", l.A, l.B)
			}
		}
	})
	for _, kind := range []EvidenceKind{EvidenceIdentity, EvidenceName, EvidencePost, EvidenceDate, EvidenceCoParticipant} {
		if seen[kind] == 0 {
			t.Errorf("the generator never made evidence of kind %s", kind)
		}
	}
}

// Explain names every claim and every value of the record that it explains.
func TestExplainComplete(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tl, err := genWorld(t).ledger(t).Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		for r := range tl.Records() {
			var b strings.Builder
			if err := r.Explain(&b); err != nil {
				t.Fatal(err)
			}
			text := strings.Join(strings.Fields(b.String()), " ")
			for c := range r.Claims() {
				if !strings.Contains(text, "["+string(c.Report)+"] "+string(c.Local)) {
					t.Fatalf("no word of %s of %s in:\n%s", c.Local, c.Report, b.String())
				}
			}
			for _, f := range r.Fields() {
				if name := stdcmp.Or(strings.ReplaceAll(strings.TrimPrefix(f.Path, "/"), "/", " "), "record"); len(f.Values) > 1 && !strings.Contains(text, name+":") {
					t.Fatalf("no word of %s in:\n%s", f.Path, b.String())
				}
			}
			if clash := slices.ContainsFunc(r.Fields(), func(f Field) bool {
				return f.Conflict && slices.ContainsFunc(f.Values[1:], func(v Value) bool { return disagree(f.Path, f.Values[0], v) })
			}); clash != strings.Contains(text, "OTHERWISE:") {
				t.Fatalf("the value shown is contradicted: %v, and yet:\n%s", clash, b.String())
			}
			links := 0
			for range tl.LinksOf(r.ID) {
				links++
			}
			if n := strings.Count(text, "Held for one:") + strings.Count(text, "Kept apart:") + strings.Count(text, "Left for review:"); (n > 0) != (links > 0) {
				t.Fatalf("%d links in:\n%s", links, b.String())
			}
		}
	})
}

func TestExplainDetails(t *testing.T) {
	full := func(id cooperation.ID, name, post, rank, label string) *cooperation.Report {
		r := visitReport(id, "2020-06-03")
		r.Officials[0].Name.Full = name
		r.Officials[0].Posts[0].Title = post
		r.Officials[0].Ranks = []cooperation.Rank{{Text: rank}}
		r.Activities = []cooperation.Activity{{
			ID: "exercise", Kind: cooperation.ActivityExercise, Name: label, Date: edtf.MustParse("2020-06"),
			Sides: []cooperation.Side{{Party: "DE"}, {Party: "NZ"}},
		}}
		r.Delegations = []cooperation.Delegation{{ID: "delegation", Party: "DE"}}
		r.Visits[0].Delegations = []cooperation.ID{"delegation"}
		r.Visits[0].Topics = []cooperation.Topic{{Text: string(id)}, {Sector: cooperation.SectorNaval}}
		r.Visits[0].Place = cooperation.Place{City: "Wellington", Site: "Parliament"}
		return r
	}
	tl := resolved(t,
		full("a", "Erika Mustermann", "Verteidigungsministerin", "Oberst", "Long Swim"),
		full("b", "Erika Musterman", "Minister of Defence", "Colonel", "LONG SWIM"))
	want := map[string]string{
		"official name":        "Erika Musterman ~ Erika Mustermann",
		"official post":        "defence-minister of DE: Minister of Defence ~ Verteidigungsministerin",
		"official rank":        "Colonel ~ Oberst",
		"visit date":           "2020-06-03",
		"visit place":          "Parliament",
		"visit subject":        "naval",
		"visit co-participant": "Erika Musterman ~ Erika Mustermann (DE)",
		"delegation whole":     "Visit of Germany to New Zealand, Parliament, Wellington",
		"activity date":        "2020-06",
		"activity label":       "Long Swim ~ LONG SWIM",
	}
	got := map[string]string{}
	for l := range tl.Links() {
		r, _ := tl.Lookup(l.A)
		for _, e := range l.Evidence {
			got[string(r.Kind)+" "+string(e.Kind)] = e.Detail
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("details (-want +got):\n%s", diff)
	}
}

type writerError struct{ error }

func (w writerError) Write([]byte) (int, error) { return 0, w.error }

func TestExplainErrors(t *testing.T) {
	tl := resolved(t, visitReport("a", "2020-06"), visitReport("b", "2020-06"), &cooperation.Report{ID: "c", Retracts: []cooperation.ID{"b"}})
	r, _ := tl.Lookup(RecordIDOf("a", "visit"))
	full := errors.New("the disk is full")
	if err := r.Explain(writerError{full}); !errors.Is(err, full) {
		t.Errorf("got error %v, want that of the writer", err)
	}
	gone, _ := tl.Lookup(RecordIDOf("b", "visit"))
	var b strings.Builder
	if err := gone.Explain(&b); err != nil || b.String() != gone.ID.String()+": none of its claims counts any more.\n" {
		t.Errorf("retracted: %v, %q", err, b.String())
	}
	for l := range tl.LinksOf(gone.ID) {
		t.Errorf("a retracted record has a link: %+v", l)
	}
}

// A post of no known role is evidence by its title, and the detail says which.
func TestExplainPostByTitle(t *testing.T) {
	var reports []*cooperation.Report
	for _, id := range []cooperation.ID{"a", "b"} {
		o := newMinister("o", "Zakir Hasanov", "AZ")
		o.Posts[0] = cooperation.Post{Title: "Keeper of the Flag"}
		reports = append(reports, &cooperation.Report{ID: id, Officials: []cooperation.Official{o}})
	}
	tl, err := Build(reports...)
	if err != nil {
		t.Fatal(err)
	}
	want := "keeper of the flag of AZ: Keeper of the Flag"
	for l := range tl.Links() {
		for _, e := range l.Evidence {
			if e.Kind == EvidencePost && e.Detail == want {
				return
			}
		}
		t.Errorf("evidence %+v, expected a post with the detail %q", l.Evidence, want)
	}
}
