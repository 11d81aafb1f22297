package timelinetest

import (
	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/timeline"
)

// Ledger returns a ledger of the sixteen reports of [cooperationtest.AzKr] and
// of judgements about them by two desks, one of them withdrawn. Every call
// returns a ledger of its own.
func Ledger() *timeline.Ledger {
	l := ledgerOf(cooperationtest.AzKr()...)
	jeongjae, hunseung := timeline.RecordIDOf("azeridefence-interview", "attache"), timeline.RecordIDOf("news-az-2022", "lee")
	talks, innovation := timeline.RecordIDOf("baku-talks", "talks"), timeline.RecordIDOf("defence-innovation-review", "talks")
	for _, j := range []timeline.Judgement{
		{Author: "desk-a", Seq: 1, A: talks, B: innovation, Verdict: timeline.Same, Reason: "the one rewrites the other"},
		{Author: "desk-a", Seq: 2, A: jeongjae, B: hunseung, Verdict: timeline.Different, Reason: "an attaché and a member of parliament"},
		{Author: "desk-b", Seq: 1, A: jeongjae, B: hunseung, Verdict: timeline.Same, Reason: "one family name"},
		{Author: "desk-b", Seq: 2, A: jeongjae, B: hunseung, Verdict: timeline.Withdrawn, Reason: "two people after all"},
	} {
		judge(l, j)
	}
	return l
}

// Timeline returns what [Ledger] comes to by the default policy.
func Timeline() *timeline.Timeline {
	t, err := Ledger().Resolve(timeline.Policy{})
	if err != nil {
		panic("timelinetest: " + err.Error()) // a test resolves it
	}
	return t
}

// ledgerOf adds reports of this package to a ledger.
func ledgerOf(reports ...*cooperation.Report) *timeline.Ledger {
	l := new(timeline.Ledger)
	for _, r := range reports {
		if err := l.Add(r); err != nil {
			panic("timelinetest: " + err.Error()) // all of them are valid, as tests show
		}
	}
	return l
}

func judge(l *timeline.Ledger, j timeline.Judgement) {
	if err := l.Judge(j); err != nil {
		panic("timelinetest: " + err.Error())
	}
}

// named is a ledger that stores are tried with.
type named struct {
	name   string
	ledger *timeline.Ledger
}

// trials are ledgers that are easily harmed.
func trials() []named {
	edges := new(timeline.Ledger)
	for _, r := range cooperationtest.Edges() {
		edges = timeline.Merge(edges, ledgerOf(r))
	}
	return []named{
		{"an empty ledger", new(timeline.Ledger)},
		{"one report", ledgerOf(cooperationtest.Baku())},
		{"sixteen reports and judgements", Ledger()},
		{"reports with values that storage tends to harm", edges},
		{"several revisions of one report", ledgerOf(revisions()...)},
		{"judgements alone", judgements()},
		{"generated reports", generated()},
	}
}

// revisions are forms of one report, all of which a ledger keeps: several
// numbers, large ones, two contents with one number, and its withdrawal.
func revisions() []*cooperation.Report {
	var list []*cooperation.Report
	for _, revision := range []uint64{0, 1, 1<<53 - 1, 1 << 53, 1<<53 + 1, 1<<64 - 1} {
		r := cooperationtest.Baku()
		r.Revision = revision
		r.Officials[1].Name.Full += " " // content that differs by a blank
		list = append(list, r)
	}
	again := cooperationtest.Baku()
	again.Revision, again.Officials[1].Name.Full = 1, "Ч\u0306ой Чун Сон" // also with revision 1
	withdrawal := &cooperation.Report{ID: "withdrawal", Source: cooperation.Source{Publisher: "Example Gazette"}, Retracts: []cooperation.ID{"baku-talks", "unknown-report"}}
	return append(list, again, withdrawal)
}

// judgements is a ledger of judgements about records that it does not know.
func judgements() *timeline.Ledger {
	l := new(timeline.Ledger)
	a, b, c := timeline.RecordIDOf("x", "a"), timeline.RecordIDOf("y", "b"), timeline.RecordIDOf("z", "c")
	for _, j := range []timeline.Judgement{
		{Author: "desk", Seq: 0, A: a, B: b, Verdict: timeline.Same},
		{Author: "desk", Seq: 1, A: b, B: a, Verdict: timeline.Different, Reason: "the other way round"},
		{Author: "desk", Seq: 1<<53 + 1, A: a, B: b, Verdict: timeline.Withdrawn, Reason: "later"},
		{Author: "desk", Seq: 1 << 53, A: a, B: b, Verdict: timeline.Same, Reason: "a number before that"},
		{Author: "desk", Seq: 1<<64 - 1, A: b, B: c, Verdict: timeline.Same, Reason: "the last number"},
		{Author: "Desk", Seq: 1, A: a, B: c, Verdict: timeline.Same, Reason: "another author: the capital counts"},
		{Author: "masa", Seq: 1, A: a, B: c, Verdict: timeline.Different, Reason: "Əli ilə eyni deyil\n\t\"sətir\" <2> 다름 🕊"},
	} {
		judge(l, j)
	}
	return l
}

// generated is a ledger of generated reports.
func generated() *timeline.Ledger {
	l := new(timeline.Ledger)
	for g := range cooperationtest.Generate(2, cooperationtest.GenerateOptions{Reports: 40, Parties: 4}) {
		if err := l.Add(g.Report); err != nil {
			panic("timelinetest: " + err.Error())
		}
	}
	return l
}
