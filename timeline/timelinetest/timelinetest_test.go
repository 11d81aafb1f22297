package timelinetest_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/timeline"
	"github.com/defcoop/defcoop/timeline/timelinetest"
)

// record is a testing.TB that notes failures instead of failing.
type record struct {
	testing.TB // nil: what is not overridden must not be called
	failures   []string
	want       []string // see until; nil for all failures
}

func (*record) Helper() {}

func (r *record) Errorf(format string, args ...any) {
	failure := fmt.Sprintf(format, args...)
	r.failures = append(r.failures, failure)
	if r.want == nil {
		return
	}
	r.want = slices.DeleteFunc(r.want, func(text string) bool { return strings.Contains(failure, text) })
	if len(r.want) == 0 {
		runtime.Goexit()
	}
}

// until runs a check until its failures have said all that is wanted, as a test
// that ends at once does. What is not said is left in want.
func (r *record) until(want []string, check func(testing.TB)) (unsaid []string) {
	r.want = slices.Clone(want)
	done := make(chan any)
	go func() {
		defer func() { done <- recover() }()
		check(r)
	}()
	if p := <-done; p != nil {
		panic(p)
	}
	return r.want
}

func (r *record) contains(text string) bool {
	return slices.ContainsFunc(r.failures, func(f string) bool { return strings.Contains(f, text) })
}

func TestFixtures(t *testing.T) {
	l := timelinetest.Ledger()
	known := map[timeline.RecordID]bool{}
	reports := map[cooperation.ID]bool{}
	for c := range l.Claims() {
		known[c.Record], reports[c.Report] = true, true
	}
	require.Len(t, reports, 16)
	n := 0
	for j := range l.Judgements() {
		n++
		require.True(t, known[j.A] && known[j.B], "a judgement on a record that is not there: %v", j)
	}
	require.Equal(t, 4, n)

	tl := timelinetest.Timeline()
	require.NotZero(t, tl.Len())
	require.NotEmpty(t, slices.Collect(tl.Conflicts()))
	require.NotEmpty(t, slices.Collect(tl.Review()))
	require.NotEmpty(t, slices.Collect(tl.Undated()))

	more := cooperationtest.Baku()
	more.ID = "more"
	require.NoError(t, l.Add(more))
	require.NotEmpty(t, timelinetest.DiffLedgers(timelinetest.Ledger(), l), "the ledger is not the caller's own")
}

func TestDiff(t *testing.T) {
	require.Empty(t, timelinetest.Diff(timelinetest.Timeline(), timelinetest.Timeline()))
	require.Empty(t, timelinetest.Diff(nil, nil))
	require.NotEmpty(t, timelinetest.Diff(nil, timelinetest.Timeline()))
	baku, err := timeline.Build(cooperationtest.Baku())
	require.NoError(t, err)
	r := cooperationtest.Baku()
	r.Meetings[0].Place.City = "Ganja"
	ganja, err := timeline.Build(r)
	require.NoError(t, err)
	require.Contains(t, timelinetest.Diff(baku, ganja), "Ganja")
}

func TestDiffLedgers(t *testing.T) {
	require.Empty(t, timelinetest.DiffLedgers(timelinetest.Ledger(), timelinetest.Ledger()))
	require.Empty(t, timelinetest.DiffLedgers(nil, new(timeline.Ledger)))
	var a, b timeline.Ledger
	require.NoError(t, a.Add(&cooperation.Report{ID: "a", Source: cooperation.Source{Title: "A"}}))
	require.NoError(t, b.Add(&cooperation.Report{ID: "b", Source: cooperation.Source{Title: "B"}}))
	lines := strings.Split(timelinetest.DiffLedgers(&a, &b), "\n")
	require.Len(t, lines, 2)
	require.Regexp(t, `^- \{"claim":.*"report":"a"`, lines[0])
	require.Regexp(t, `^\+ \{"claim":.*"report":"b"`, lines[1])
	require.Equal(t, lines[0], timelinetest.DiffLedgers(&a, nil))
}

// table is a store of one row for every claim and judgement, as a database
// would have it. Each of its fields makes it lose something.
type table struct {
	rows map[string]row

	oneRevision, oneContent, noWithdrawn, lastJudgement, floatSeq, firstReport, appends, noJudgements bool
	reports                                                                                           map[string]bool
}

type row struct {
	key   string // of the row
	order string // in the ledger
	line  string
}

// line is what a store reads of a line of a ledger.
type line struct {
	Claim, Record, Report, Kind string
	Judgement, Author, A, B     string
	Verdict, Reason             string
	Revision, Seq               uint64
	Content                     json.RawMessage
}

func (s *table) Add(l *timeline.Ledger) error {
	if s.rows == nil {
		s.rows, s.reports = map[string]row{}, map[string]bool{}
	}
	var out bytes.Buffer
	if err := l.WriteJSON(&out); err != nil {
		return err
	}
	before := maps.Clone(s.reports)
	for _, text := range strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")[1:] {
		var x line
		if err := json.Unmarshal([]byte(text), &x); err != nil {
			return err
		}
		r := row{key: "claim " + x.Claim, order: "1" + x.Record + x.Claim, line: text}
		if x.Judgement != "" {
			r.key, r.order = "judgement "+x.Judgement, "2"+x.Judgement
		}
		switch {
		case s.oneRevision && x.Claim != "":
			r.key = "record " + x.Record
		case s.oneContent && x.Claim != "":
			r.key = fmt.Sprint("content ", x.Kind, string(x.Content))
		case s.noWithdrawn && x.Verdict == "withdrawn", s.noJudgements && x.Judgement != "":
			continue
		case s.lastJudgement && x.Judgement != "":
			r.key = "pair " + x.Author + x.A + x.B
		case s.floatSeq && x.Judgement != "":
			r.key = fmt.Sprint("judgement ", float64(x.Seq), x.Author, x.A, x.B)
		case s.firstReport && x.Claim != "" && before[x.Report]:
			continue
		case s.appends:
			r.key = fmt.Sprint(len(s.rows))
		}
		s.reports[x.Report] = true
		if _, ok := s.rows[r.key]; !ok { // ON CONFLICT DO NOTHING
			s.rows[r.key] = r
		}
	}
	return nil
}

func (s *table) Load() (*timeline.Ledger, error) {
	rows := slices.SortedFunc(maps.Values(s.rows), func(a, b row) int { return strings.Compare(a.order, b.order) })
	claims := 0
	var body strings.Builder
	for _, r := range rows {
		if r.order[0] == '1' {
			claims++
		}
		body.WriteString(r.line + "\n")
	}
	head := fmt.Sprintf(`{"format":"defcoop ledger","version":1,"claims":%d,"judgements":%d}`+"\n", claims, len(rows)-claims)
	return timeline.ReadLedgerJSON(strings.NewReader(head + body.String()))
}

// memory keeps a ledger itself; merge says how.
type memory struct {
	held  *timeline.Ledger
	merge func(held, more *timeline.Ledger) *timeline.Ledger
	share bool
}

func (m *memory) Add(l *timeline.Ledger) error { m.held = m.merge(m.held, l); return nil }

func (m *memory) Load() (*timeline.Ledger, error) {
	if m.share {
		return m.held, nil
	}
	return timeline.Merge(m.held), nil
}

// refusing is a store that takes the same delivery only once.
type refusing struct {
	table
	had map[string]bool
}

func (r *refusing) Add(l *timeline.Ledger) error {
	var out bytes.Buffer
	if err := timeline.EncodeLedger(&out, l); err != nil {
		return err
	}
	if r.had[out.String()] {
		return errors.New("UNIQUE constraint failed")
	}
	r.had[out.String()] = true
	return r.table.Add(l)
}

func TestCheckMerge(t *testing.T) {
	timelinetest.CheckMerge(t, func() timelinetest.Store { return new(table) })
	timelinetest.CheckMerge(t, func() timelinetest.Store {
		return &memory{held: new(timeline.Ledger), merge: func(a, b *timeline.Ledger) *timeline.Ledger { return timeline.Merge(a, b) }}
	})
	for _, c := range []struct {
		name string
		open func() timelinetest.Store
		want string
	}{
		{"one claim for a record", func() timelinetest.Store { return &table{oneRevision: true} }, "Load: ledger:"},
		{"one claim for a content", func() timelinetest.Store { return &table{oneContent: true} }, "Load: ledger:"},
		{"withdrawals thrown away", func() timelinetest.Store { return &table{noWithdrawn: true} }, `"verdict":"withdrawn"`},
		{"judgements thrown away", func() timelinetest.Store { return &table{noJudgements: true} }, "what is stored is not the union"},
		{"one judgement for a pair", func() timelinetest.Store { return &table{lastJudgement: true} }, `- {"judgement":`},
		{"numbers as float64", func() timelinetest.Store { return &table{floatSeq: true} }, `"seq":900719925474099`},
		{"first delivery of a report wins", func() timelinetest.Store { return &table{firstReport: true} }, "one after the other: what is stored is not the union"},
		{"rows without a key", func() timelinetest.Store { return &table{appends: true} }, "Load: ledger:"},
		{"the last delivery replaces all", func() timelinetest.Store {
			return &memory{held: new(timeline.Ledger), merge: func(_, l *timeline.Ledger) *timeline.Ledger { return timeline.Merge(l) }}
		}, "in the opposite order: what is stored is not the union"},
		{"keeps what it is given", func() timelinetest.Store {
			return &memory{held: new(timeline.Ledger), merge: func(a, b *timeline.Ledger) *timeline.Ledger {
				if len(slices.Collect(a.Claims())) == 0 {
					return b
				}
				return timeline.Merge(a, b)
			}}
		}, `+ {"claim":`},
		{"hands out its own", func() timelinetest.Store {
			return &memory{share: true, held: new(timeline.Ledger), merge: func(a, b *timeline.Ledger) *timeline.Ledger { return timeline.Merge(a, b) }}
		}, "a report added to the ledger that was loaded is stored"},
		{"changes what it is given", func() timelinetest.Store {
			return &memory{held: new(timeline.Ledger), merge: func(a, b *timeline.Ledger) *timeline.Ledger {
				u := timeline.Merge(a, b)
				for _, r := range cooperationtest.Agreements() {
					_ = b.Add(r)
				}
				return u
			}}
		}, "Add changed the ledger that it was given"},
		{"refuses what it had", func() timelinetest.Store { return &refusing{had: map[string]bool{}} }, "each of them more than once, and empty ones between: Add: UNIQUE"},
		{"loads nothing", func() timelinetest.Store {
			return &memory{share: true, merge: func(_, _ *timeline.Ledger) *timeline.Ledger { return nil }}
		}, "Load returned nil and no error"},
	} {
		var found record
		unsaid := found.until([]string{c.want}, func(tb testing.TB) { timelinetest.CheckMerge(tb, c.open) })
		require.Empty(t, unsaid, "%s: no failure says it:\n%s", c.name, strings.Join(found.failures, "\n"))
	}
}

func TestCheckLedgerStore(t *testing.T) {
	type harm struct {
		name string
		save func(*timeline.Ledger) ([]byte, error)
		load func([]byte) (*timeline.Ledger, error)
		want string
	}
	encode := func(l *timeline.Ledger) ([]byte, error) {
		var out bytes.Buffer
		err := timeline.EncodeLedger(&out, l)
		return out.Bytes(), err
	}
	decode := func(data []byte) (*timeline.Ledger, error) { return timeline.DecodeLedger(bytes.NewReader(data)) }
	check := func(t testing.TB, h harm) {
		var file []byte
		timelinetest.CheckLedgerStore(t,
			func(l *timeline.Ledger) (err error) { file, err = h.save(l); return err },
			func() (*timeline.Ledger, error) { return h.load(file) })
	}
	check(t, harm{save: encode, load: decode})
	check(t, harm{
		save: func(l *timeline.Ledger) ([]byte, error) {
			var out bytes.Buffer
			err := l.WriteJSON(&out)
			return out.Bytes(), err
		},
		load: func(data []byte) (*timeline.Ledger, error) { return timeline.ReadLedgerJSON(bytes.NewReader(data)) },
	})
	without := func(drop func(timeline.Claim) bool, keepJudgements bool) func(*timeline.Ledger) ([]byte, error) {
		return func(l *timeline.Ledger) ([]byte, error) {
			// Reports put together again from their claims, as a document store has them.
			type key struct {
				id       cooperation.ID
				revision uint64
			}
			reports := map[key]*cooperation.Report{}
			for c := range l.Claims() {
				if h := c.Header(); h != nil {
					reports[key{c.Report, c.Revision}] = h
				}
			}
			for c := range l.Claims() {
				if c.Kind == "" || drop(c) {
					continue
				}
				r := reports[key{c.Report, c.Revision}]
				switch x := c.Content().(type) {
				case *cooperation.Official:
					r.Officials = append(r.Officials, *x)
				case *cooperation.Meeting:
					r.Meetings = append(r.Meetings, *x)
				}
			}
			less := new(timeline.Ledger)
			for _, r := range reports {
				_ = less.Add(r)
			}
			if keepJudgements {
				for j := range l.Judgements() {
					_ = less.Judge(j)
				}
			}
			return encode(less)
		}
	}
	for _, h := range []harm{
		{"most kinds forgotten", without(func(timeline.Claim) bool { return false }, true), decode, `- {"claim":`},
		{"judgements forgotten", without(func(timeline.Claim) bool { return true }, false), decode, "judgements alone: the ledger came back changed: lacks 7 judgements, has nothing too many\n\t- {\"judgement\":"},
		{"bytes to lower case", func(l *timeline.Ledger) ([]byte, error) {
			data, err := encode(l)
			return bytes.ToLower(data), err
		}, decode, "load: ledger:"},
		{"nothing kept", func(*timeline.Ledger) ([]byte, error) { return nil, nil }, func([]byte) (*timeline.Ledger, error) { return nil, nil }, "load returned nil"},
		{"fails", func(*timeline.Ledger) ([]byte, error) { return nil, errors.New("disk full") }, decode, "save: disk full"},
		{"panics", func(*timeline.Ledger) ([]byte, error) { panic("ouch") }, decode, "save panicked: ouch"},
	} {
		var found record
		check(&found, h)
		require.True(t, found.contains(h.want), "%s: no failure says %q:\n%s", h.name, h.want, strings.Join(found.failures, "\n"))
	}

	var shared *timeline.Ledger
	var found record
	timelinetest.CheckLedgerStore(&found, func(l *timeline.Ledger) error { shared = l; return nil }, func() (*timeline.Ledger, error) { return shared, nil })
	require.True(t, found.contains("a report added to the ledger after it was saved is stored"))
	found = record{}
	timelinetest.CheckLedgerStore(&found, func(l *timeline.Ledger) error { shared = timeline.Merge(l); return nil }, func() (*timeline.Ledger, error) { return shared, nil })
	require.True(t, found.contains("a report added to the ledger that was loaded is stored"))
	found = record{}
	timelinetest.CheckLedgerStore(&found, func(l *timeline.Ledger) error {
		shared = timeline.Merge(l)
		return l.Add(&cooperation.Report{ID: "mine"})
	}, func() (*timeline.Ledger, error) { return shared, nil })
	require.True(t, found.contains("save changed the ledger that it was given"))
}

func TestScore(t *testing.T) {
	truth := timelinetest.Truth{}
	var reports []*cooperation.Report
	for g := range cooperationtest.Generate(9, cooperationtest.GenerateOptions{Reports: 120, Parties: 6}) {
		truth.Add(g)
		reports = append(reports, g.Report)
	}
	apart, err := timeline.Build(reports[:1]...)
	require.NoError(t, err)
	require.Equal(t, timelinetest.Pairs{}, timelinetest.Score(apart, truth, cooperation.KindMeeting))

	// Slowly, pair by pair.
	tl, err := timeline.Build(reports...)
	require.NoError(t, err)
	for _, kind := range []cooperation.Kind{cooperation.KindOfficial, cooperation.KindMeeting, cooperation.KindMilestone} {
		var want timelinetest.Pairs
		type member struct {
			id      timeline.RecordID
			cluster timeline.RecordID
		}
		var all []member
		for r := range tl.Records() {
			if r.Kind == kind {
				for _, m := range r.Members {
					all = append(all, member{m, r.ID})
				}
			}
		}
		for i, a := range all {
			for _, b := range all[:i] {
				switch joined, same := a.cluster == b.cluster, truth[a.id] == truth[b.id]; {
				case joined && same:
					want.Right++
				case joined:
					want.Wrong++
				case same:
					want.Missed++
				}
			}
		}
		got := timelinetest.Score(tl, truth, kind)
		require.Equal(t, want, got, "%s", kind)
		require.Positive(t, got.Right, "%s", kind)
	}
	require.Equal(t, timelinetest.Pairs{}, timelinetest.Score(tl, nil))
	require.InDelta(t, 0.75, timelinetest.Pairs{Right: 3, Wrong: 1, Missed: 9}.Precision(), 1e-9)
	require.InDelta(t, 0.25, timelinetest.Pairs{Right: 3, Wrong: 1, Missed: 9}.Recall(), 1e-9)
	require.InDelta(t, 1, timelinetest.Pairs{}.Recall(), 1e-9)
}
