package timelinetest_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/timeline"
	"github.com/defcoop/defcoop/timeline/timelinetest"
)

// ledgerRow is a line of a ledger's JSON with what a store reads of it.
type ledgerRow struct {
	line
	text string
}

func (r ledgerRow) order() string {
	if r.Judgement != "" {
		return "2" + r.Judgement
	}
	return "1" + r.Record + r.Claim
}

// rowsOf are the lines of a ledger, but for the first.
func rowsOf(l *timeline.Ledger) (rows []ledgerRow) {
	var out bytes.Buffer
	if err := l.WriteJSON(&out); err != nil {
		panic(err)
	}
	for text := range strings.Lines(out.String()) {
		r := ledgerRow{text: text}
		if err := json.Unmarshal([]byte(text), &r.line); err != nil {
			panic(err)
		}
		if r.Claim+r.Judgement != "" {
			rows = append(rows, r)
		}
	}
	return rows
}

// ledgerFrom makes a ledger of lines, in any order and given any number of times.
func ledgerFrom(rows []ledgerRow) (*timeline.Ledger, error) {
	rows = slices.Clone(rows)
	slices.SortFunc(rows, func(a, b ledgerRow) int { return strings.Compare(a.order(), b.order()) })
	rows = slices.CompactFunc(rows, func(a, b ledgerRow) bool { return a.text == b.text })
	claims := 0
	var body strings.Builder
	for _, r := range rows {
		if r.Claim != "" {
			claims++
		}
		body.WriteString(r.text)
	}
	return timeline.ReadLedgerJSON(strings.NewReader(fmt.Sprintf(`{"format":"defcoop ledger","version":1,"claims":%d,"judgements":%d}`+"\n", claims, len(rows)-claims) + body.String()))
}

// lossy is a store that keeps the lines of ledgers and is wrong in one way. What
// it loads is a sound ledger, so that nothing but the comparison finds it out.
type lossy struct {
	rows []ledgerRow
	// unite makes one of what is there and what comes; nil for their union.
	unite func(held, more []ledgerRow) []ledgerRow
	// keep says of what is stored whether it is; nil for all.
	keep func(ledgerRow, []ledgerRow) bool
	// judge is what becomes of a judgement; nil leaves them as they are.
	judge func(timeline.Judgement) timeline.Judgement
}

func (s *lossy) Add(l *timeline.Ledger) error {
	if s.unite == nil {
		s.rows = append(s.rows, rowsOf(l)...)
	} else {
		s.rows = s.unite(s.rows, rowsOf(l))
	}
	return nil
}

func (s *lossy) Load() (*timeline.Ledger, error) {
	rows := slices.DeleteFunc(slices.Clone(s.rows), func(r ledgerRow) bool {
		return s.keep != nil && !s.keep(r, s.rows) || s.judge != nil && r.Judgement != ""
	})
	l, err := ledgerFrom(rows)
	if err != nil || s.judge == nil {
		return l, err
	}
	whole, err := ledgerFrom(s.rows)
	if err != nil {
		return nil, err
	}
	for j := range whole.Judgements() {
		if err := l.Judge(s.judge(j)); err != nil {
			return nil, err
		}
	}
	return l, nil
}

// prefer is a merge that takes reports that it knows from one side only.
func prefer(first, second []ledgerRow) []ledgerRow {
	known := map[string]bool{}
	for _, r := range first {
		known[r.Report] = true
	}
	return append(slices.Clone(first), slices.DeleteFunc(slices.Clone(second), func(r ledgerRow) bool { return r.Report != "" && known[r.Report] })...)
}

// losses are what stores of ledgers do, and a line that says so.
var losses = []struct {
	name  string
	store lossy
	want  string
	whole bool // harm also to a ledger saved as a whole
}{
	{"the merge prefers what it has", lossy{unite: prefer}, `- {"claim":`, false},
	{"the merge prefers what comes", lossy{unite: func(held, more []ledgerRow) []ledgerRow { return prefer(more, held) }}, `- {"claim":`, false},
	{"the merge intersects", lossy{unite: func(held, more []ledgerRow) []ledgerRow {
		if held == nil {
			return more
		}
		return slices.DeleteFunc(slices.Clone(held), func(r ledgerRow) bool {
			return !slices.ContainsFunc(more, func(m ledgerRow) bool { return m.text == r.text })
		})
	}}, `- {"claim":`, false},
	{"exercises lost", lossy{keep: func(r ledgerRow, _ []ledgerRow) bool {
		return !strings.HasPrefix(string(r.Content), `{"id":"exercise"`)
	}}, `"kind":"activity"`, true},
	{"one of two equal claims lost", lossy{keep: func(r ledgerRow, all []ledgerRow) bool {
		return !strings.HasPrefix(string(r.Content), `{"id":"choi-thanks"`) || !slices.ContainsFunc(all, func(o ledgerRow) bool {
			return o.Kind == r.Kind && string(o.Content) == string(r.Content) && o.Report < r.Report
		})
	}}, `"kind":"statement","content":{"id":"choi-thanks"`, false},
	{"old revisions thrown away", lossy{keep: func(r ledgerRow, all []ledgerRow) bool {
		return r.Judgement != "" || !slices.ContainsFunc(all, func(o ledgerRow) bool { return o.Report == r.Report && o.Revision > r.Revision })
	}}, `"revision":0`, true},
	{"withdrawals of reports lost", lossy{keep: func(r ledgerRow, _ []ledgerRow) bool { return !strings.Contains(r.text, `"retracts"`) }}, `"retracts":["baku-talks"`, true},
	{"withdrawn reports deleted", lossy{keep: func(r ledgerRow, all []ledgerRow) bool {
		return r.Report != "baku-talks" || !slices.ContainsFunc(all, func(o ledgerRow) bool { return strings.Contains(o.text, `"retracts"`) })
	}}, `"report":"baku-talks"`, true},
	{"judgements lost", lossy{keep: func(r ledgerRow, _ []ledgerRow) bool { return r.Judgement == "" }}, `- {"judgement":`, true},
	{"the last judgement of an author counts", lossy{keep: func(r ledgerRow, all []ledgerRow) bool {
		return r.Judgement == "" || !slices.ContainsFunc(all, func(o ledgerRow) bool {
			return o.Author == r.Author && o.A == r.A && o.B == r.B && o.Seq > r.Seq
		})
	}}, `- {"judgement":`, true},
	{"judgements on unknown records thrown away", lossy{keep: func(r ledgerRow, all []ledgerRow) bool {
		return r.Judgement == "" || slices.ContainsFunc(all, func(o ledgerRow) bool { return o.Record == r.A })
	}}, `lacks 7 judgements, has nothing too many`, true},
	{"reasons lost", lossy{judge: func(j timeline.Judgement) timeline.Judgement { j.Reason = ""; return j }}, `"reason":"the other way round"`, true},
	{"authors in small letters", lossy{judge: func(j timeline.Judgement) timeline.Judgement {
		j.Author = strings.ToLower(j.Author)
		return j
	}}, `"author":"Desk"`, true},
	{"numbers as float64", lossy{judge: func(j timeline.Judgement) timeline.Judgement {
		if j.Seq < 1<<63 {
			j.Seq = uint64(float64(j.Seq))
		}
		return j
	}}, `"seq":9007199254740993`, true},
	{"a withdrawal taken for a difference", lossy{judge: func(j timeline.Judgement) timeline.Judgement {
		if j.Verdict == timeline.Withdrawn {
			j.Verdict = timeline.Different
		}
		return j
	}}, `+ {"judgement":`, true},
	{"a verdict turned round", lossy{judge: func(j timeline.Judgement) timeline.Judgement {
		switch j.Verdict {
		case timeline.Same:
			j.Verdict = timeline.Different
		case timeline.Different:
			j.Verdict = timeline.Same
		}
		return j
	}}, `"verdict":"same"`, true},
	{"records of judgements confused", lossy{judge: func(j timeline.Judgement) timeline.Judgement { j.B = j.A; j.B[0]++; return j }}, `- {"judgement":`, true},
}

func TestCheckMergeFindsLosses(t *testing.T) {
	t.Parallel()
	for _, c := range losses {
		var found record
		unsaid := found.until([]string{c.want}, func(tb testing.TB) {
			timelinetest.CheckMerge(tb, func() timelinetest.Store { s := c.store; return &s })
		})
		require.Empty(t, unsaid, "%s: no failure says it:\n%s", c.name, strings.Join(found.failures, "\n"))
		for _, f := range found.failures {
			require.NotContains(t, f, "Load: ", "%s: the ledger found it out, not the comparison", c.name)
		}
	}
}

func TestCheckLedgerStoreFindsLosses(t *testing.T) {
	t.Parallel()
	for _, c := range losses {
		if !c.whole {
			continue
		}
		var found record
		var s lossy
		unsaid := found.until([]string{c.want}, func(tb testing.TB) {
			timelinetest.CheckLedgerStore(tb,
				func(l *timeline.Ledger) error { s = c.store; return s.Add(l) },
				func() (*timeline.Ledger, error) { return s.Load() })
		})
		require.Empty(t, unsaid, "%s: no failure says it:\n%s", c.name, strings.Join(found.failures, "\n"))
	}

	var sound lossy
	timelinetest.CheckLedgerStore(t, func(l *timeline.Ledger) error { sound = lossy{}; return sound.Add(l) }, sound.Load)
	timelinetest.CheckMerge(t, func() timelinetest.Store { return new(lossy) })
}
