// Package timelinetest helps to test programs that keep ledgers and show
// timelines: a ledger and a timeline to test with, comparisons, checks of your
// own storage, and a score of a timeline against the truth. Package
// cooperationtest does the same for reports.
//
// Import it in tests; it depends on go-cmp.
//
// # Test what you show
//
// [Timeline] is what sixteen real sources come to, with a conflict, links for
// review, undated entries and judgements of a desk: enough for a page, a query
// or an export to have something of everything.
//
//	func TestPage(t *testing.T) {
//		page := render(timelinetest.Timeline())
//		...
//	}
//
// [Diff] and [DiffLedgers] say how two timelines or ledgers differ, for people.
//
// # Test how you keep ledgers
//
// A ledger is a set of claims and judgements, so that it can live in a file or
// in the tables of your own database. [CheckLedgerStore] tests that a ledger
// which you save comes back whole. [CheckMerge] tests that a store to which
// ledgers are added holds their union: nothing lost, nothing invented, whatever
// the order and however often each of them comes.
//
//	func TestClaimsTable(t *testing.T) {
//		timelinetest.CheckMerge(t, func() timelinetest.Store { return openEmpty(t) })
//	}
//
// A failure reads:
//
//	merge: in the opposite order: what is stored is not the union: lacks 1 judgement, has nothing too many
//		- {"judgement":"2e47…","author":"desk","seq":2,"a":"3932…","b":"7af3…","verdict":"withdrawn"}
//
// # Test how well you merge
//
// [Score] counts which of the records that describe one thing a timeline has
// joined, where the truth is known because cooperationtest.Generate made the
// reports. Use it to choose a policy, or to see that a change of your data
// preparation does good.
package timelinetest
