package cooperation_test

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

func TestCheckNil(t *testing.T) {
	want := []cooperation.Problem{{Code: cooperation.CodeMissing, Severity: cooperation.SeverityError, Message: "there is no report; expected a report"}}
	if diff := cmp.Diff(want, cooperation.Check(nil)); diff != "" {
		t.Errorf("Check(nil) (-want +got):\n%s", diff)
	}
	var r *cooperation.Report
	if err := r.Validate(); err == nil || err.Error() != "invalid report: 1 error\n\t(report): missing: expected a report" {
		t.Errorf("Validate of nil: %v", err)
	}
}

func TestCheckEmpty(t *testing.T) {
	got := cooperation.Check(&cooperation.Report{})
	want := []string{
		"/id: error: missing: it is missing; expected a value",
		"/source: warning: unnamed-source: the source is not named; expected a title, publisher, address or origin",
	}
	if diff := cmp.Diff(want, asStrings(got)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func asStrings(problems []cooperation.Problem) (list []string) {
	for _, p := range problems {
		list = append(list, p.String())
	}
	return list
}

// broken has five errors and three warnings.
func broken() *cooperation.Report {
	r := talks()
	r.ID = ""
	r.Source.URL = "news.example"
	r.Visits[0].Hosts[0] = "UK"
	r.Statements[0].Text = ""
	r.Statements[5].ID = "welcome"
	r.Source.Retrieved = edtf.MustParse("2025-01-01")
	r.Meetings[0].Date = edtf.MustParse("2025-09-30")
	r.Agreements[0].Actions[1].Date = edtf.MustParse("2012")
	return r
}

func TestMaxProblems(t *testing.T) {
	all := asStrings(cooperation.Check(broken()))
	if len(all) != 8 {
		t.Fatalf("want 8 problems, got %q", all)
	}
	tests := []struct {
		limit int
		want  []string
	}{
		{0, all},
		{-1, all},
		{8, all},
		{100, all},
		{7, []string{all[0], all[1], all[2], all[4], all[5], all[6], all[7], "(report): warning: too-many-problems: 1 more problem left out; expected at most 7"}},
		{2, []string{all[1], all[6], "(report): error: too-many-problems: 6 more problems left out; expected at most 2"}},
	}
	for _, tt := range tests {
		got := cooperation.Check(broken(), cooperation.MaxProblems(tt.limit))
		if tt.limit == 7 || tt.limit == 2 {
			last := got[len(got)-1]
			if want := map[int]cooperation.Severity{7: cooperation.SeverityWarning, 2: cooperation.SeverityError}[tt.limit]; last.Severity != want {
				t.Errorf("MaxProblems(%d): severity of the rest %q, want %q", tt.limit, last.Severity, want)
			}
			for _, p := range got[:len(got)-1] {
				if tt.limit == 2 && p.Severity != cooperation.SeverityError {
					t.Errorf("MaxProblems(2): kept %v, and left errors out", p)
				}
			}
		}
		if tt.limit != 2 {
			if diff := cmp.Diff(tt.want, asStrings(got)); diff != "" {
				t.Errorf("MaxProblems(%d) (-want +got):\n%s", tt.limit, diff)
			}
		} else if len(got) != 3 || got[2].String() != tt.want[2] {
			t.Errorf("MaxProblems(2): %v", got)
		}
	}
}

func TestValidationErrorText(t *testing.T) {
	err := broken().Validate()
	want := `invalid report: 5 errors
	/id: missing: expected a value
	/source/url: malformed-url: expected an address that starts with http:// or https://, names a host and has no blanks or stray %
	/statements/0/text: missing: expected a value
	/statements/5/id: duplicate-id: expected an ID that no other record of the report has
	/visits/0/hosts/0: unknown-country: expected an upper-case ISO 3166 code such as "AZ" or "KR", or the lower-case ID of an organization`
	if diff := cmp.Diff(want, err.Error()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	err = (&cooperation.Report{ID: "r", Visits: make([]cooperation.Visit, 12)}).Validate()
	if want := "\n\t/visits/9/id: missing: expected a value\n\tand 2 more"; !strings.HasSuffix(err.Error(), want) {
		t.Errorf("Error() = %q, want it to end in %q", err, want)
	}
	if want := "invalid report: 0 errors"; (&cooperation.ValidationError{}).Error() != want {
		t.Errorf("empty error is %q, want %q", &cooperation.ValidationError{}, want)
	}
}

// TestNothingPersonalIsSaid puts a name into every text of a report, with and
// without what makes it look like a code, breaks every rule in turn, and looks
// for the name in what is said.
func TestNothingPersonalIsSaid(t *testing.T) {
	for _, c := range slices.Concat(errorCases, warningCases) {
		r := talks()
		c.edit(r)
		for i := range r.Officials {
			r.Officials[i].Name.Full = "Vasif Secretov " + r.Officials[i].Name.Full
			for j := range r.Officials[i].Posts {
				r.Officials[i].Posts[j].Title = "Vasif Secretov"
			}
			for j := range r.Officials[i].Ranks {
				r.Officials[i].Ranks[j].Text += " Vasif Secretov"
			}
		}
		for i := range r.Statements {
			r.Statements[i].Text += "\u202e Vasif Secretov\x00"
		}
		r.Source.Authors = append(r.Source.Authors, "Vasif Secretov\u2066")
		r.Source.URL = "Vasif Secretov"
		r.Source.Language = "Vasif Secretov"
		r.Source.Kind = "Vasif Secretov"
		r.Source.Country = "Vasif Secretov"
		r.Source.DerivedFrom = []string{"Vasif Secretov"}
		r.ArmedConflicts[0].Duration = "Vasif Secretov"
		r.Meetings[0].Citations = []cooperation.Citation{{Field: "Vasif Secretov", Quotation: "Secretov \u202e"}}
		r.Milestones[0].Parties = append(r.Milestones[0].Parties, "Vasif Secretov", "vasif secretov")
		r.Delegations[0].ID = "vasif secretov"
		for _, p := range cooperation.Check(r) {
			if strings.Contains(strings.ToLower(p.String()), "secretov") {
				t.Errorf("%s: %s", c.name, p)
			}
		}
		// What looks like a code is echoed in messages, but not in errors.
		r.Source.Kind, r.Milestones[0].ID, r.Source.Language = "Secretov", "Vasif-Secretov", "Secretov"
		r.Meetings[0].Visit, r.Statements[0].ID = "vasif-secretov", "visit"
		r.Milestones[0].Parties[0] = "Secretov"
		if err := r.Validate(); strings.Contains(strings.ToLower(err.Error()), "secretov") {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// TestCheckIsDeterministic runs Check many times at once over one report.
func TestCheckIsDeterministic(t *testing.T) {
	r := talks()
	for _, c := range slices.Concat(errorCases, warningCases) {
		if c.fires {
			func() {
				defer func() { _ = recover() }() // an edit whose list another edit has cut
				c.edit(r)
			}()
		}
	}
	want := cooperation.Check(r)
	if len(want) < 50 {
		t.Fatalf("only %d problems", len(want))
	}
	if !slices.IsSortedFunc(want, func(a, b cooperation.Problem) int {
		if a.Path == b.Path {
			return strings.Compare(string(a.Code), string(b.Code))
		}
		return 0
	}) {
		t.Error("codes of one path are not sorted")
	}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 4 {
				if diff := cmp.Diff(want, cooperation.Check(r)); diff != "" {
					t.Errorf("(-first +later):\n%s", diff)
				}
			}
		})
	}
	wg.Wait()
}

// hostile returns reports of n records or members that make rules look at
// everything. Each must take time in proportion to n; BenchmarkCheckHostile
// shows whether it does.
func hostile(n int) map[string]*cooperation.Report {
	id := func(prefix string, i int) cooperation.ID { return cooperation.ID(prefix + strconv.Itoa(i)) }
	same := &cooperation.Report{ID: "same", Officials: make([]cooperation.Official, n)}
	for i := range same.Officials {
		same.Officials[i] = cooperation.Official{ID: "x", Name: cooperation.Name{Full: "X"}, Identifiers: []cooperation.Identifier{{Scheme: "a", Value: "b"}}}
	}

	chain := &cooperation.Report{ID: "chain", Visits: make([]cooperation.Visit, n), Organizations: make([]cooperation.Organization, n)}
	for i := range n {
		next := (i + 1) % n
		chain.Visits[i] = cooperation.Visit{ID: id("v", i), Links: []cooperation.Link{{Kind: cooperation.LinkBefore, To: id("v", next)}}}
		chain.Organizations[i] = cooperation.Organization{ID: id("o", i), Name: cooperation.Name{Full: "O"}, Parent: id("o", next)}
	}

	lists := &cooperation.Report{ID: "lists", Meetings: []cooperation.Meeting{{ID: "m"}}, Delegations: make([]cooperation.Delegation, n)}
	m := &lists.Meetings[0]
	for i := range n {
		m.Guests, m.Hosts = append(m.Guests, "KR"), append(m.Hosts, "AZ", "KR")
		m.Participants = append(m.Participants, cooperation.Participant{Official: id("p", i)}, cooperation.Participant{Official: "p0"})
		lists.Delegations[i] = cooperation.Delegation{ID: id("d", i), Party: "TR", Size: 1, Members: []cooperation.Participant{{Official: id("p", i)}}}
		m.Delegations = append(m.Delegations, id("d", i))
		lists.Officials = append(lists.Officials, cooperation.Official{ID: id("p", i), Name: cooperation.Name{Full: "P"}})
		lists.Statements = append(lists.Statements, cooperation.Statement{ID: id("s", i), Text: "t", At: "m", Speakers: []cooperation.Participant{{Official: id("p", i)}}})
	}

	actions := &cooperation.Report{ID: "actions", Agreements: []cooperation.Agreement{{ID: "a"}}, Offices: []cooperation.Office{{ID: "o", Kind: cooperation.OfficeEmbassy, Sending: "AZ", Receiving: "KR"}}}
	a, o := &actions.Agreements[0], &actions.Offices[0]
	early, late := edtf.MustParse("1990"), edtf.MustParse("2000")
	for range n {
		a.Parties = append(a.Parties, "SUHH")
		a.Actions = append(a.Actions, cooperation.AgreementAction{Kind: cooperation.ActionEnteredIntoForce, Date: early}, cooperation.AgreementAction{Kind: cooperation.ActionSigned, Date: late})
		o.Actions = append(o.Actions, cooperation.OfficeAction{Kind: cooperation.OfficeClosed, Date: early}, cooperation.OfficeAction{Kind: cooperation.OfficeOpened, Date: late})
	}

	empty := &cooperation.Report{ID: "empty", Visits: make([]cooperation.Visit, n), Ceremonies: make([]cooperation.Ceremony, n), Statements: make([]cooperation.Statement, n)}

	ranks := &cooperation.Report{ID: "ranks", Officials: make([]cooperation.Official, n)}
	for i := range n {
		ranks.Officials[i] = cooperation.Official{ID: id("p", i), Party: "AZ", Name: cooperation.Name{Full: "P"}, Ranks: []cooperation.Rank{{Text: "grand vizier of the " + strconv.Itoa(i) + "th realm"}}}
	}
	long := &cooperation.Report{ID: "long", Source: cooperation.Source{
		Title: strings.Repeat(" ", 100*n), URL: "https://" + strings.Repeat("a", 100*n), Language: strings.Repeat("a-", 100*n), DerivedFrom: []string{strings.Repeat("a", 100*n)},
		Publisher: strings.Repeat("\u202e", 100*n), Authors: []string{strings.Repeat("\xff", 100*n)}, Kind: cooperation.SourceKind(strings.Repeat("a", 100*n))},
		Meetings: []cooperation.Meeting{{ID: "m", Citations: []cooperation.Citation{{Field: strings.Repeat("/a", 100*n)}, {Field: strings.Repeat("/~0", 100*n)}}}},
	}
	return map[string]*cooperation.Report{"same": same, "chain": chain, "lists": lists, "actions": actions, "empty": empty, "ranks": ranks, "long": long}
}

func TestCheckHostile(t *testing.T) {
	for name, r := range hostile(1_000) {
		t.Run(name, func(t *testing.T) {
			got := cooperation.Check(r)
			if len(got) == 0 {
				t.Error("no problems: the report does not do what it is for")
			}
			if name != "long" && len(got) < 1_000 {
				t.Errorf("%d problems, want one for each record or member at least", len(got))
			}
			few := cooperation.Check(r, cooperation.MaxProblems(10))
			if want := min(len(got), 11); len(few) != want {
				t.Errorf("MaxProblems(10): %d, want %d", len(few), want)
			}
			var invalid *cooperation.ValidationError
			if err := r.Validate(); errors.As(err, &invalid) && len(err.Error()) > 5_000 {
				t.Errorf("an error of %d bytes", len(err.Error()))
			}
		})
	}
}
