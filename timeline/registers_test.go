package timeline

import (
	"flag"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/defcoop/defcoop/cooperation"
)

var (
	listSilent = flag.Bool("silent", false, "list true pairs of registers that are neither joined nor asked about")
	listWrong  = flag.Bool("wrong", false, "list rows of registers that are joined and two things")
)

// Registers of three kinds, loaded in several forms, merge at least so well: of all pairs
// that are joined so many are right, of all true pairs so many are joined, and so many
// are joined or asked about.
func TestRegisters(t *testing.T) {
	const visit, activity, pact = cooperation.KindVisit, cooperation.KindActivity, cooperation.KindAgreement
	whole, rows, set := loading{}, loading{perRow: true}, loading{dataset: true}
	visits := func(seed uint64, c visitColumns) func() (a, b *listing) {
		return func() (a, b *listing) { return visitRegisters(seed, 2000, c) }
	}
	pacts := func(reworded, missingTopics int) func() (a, b *listing) {
		return func() (a, b *listing) { return agreementRegisters(5, 1500, reworded, missingTopics) }
	}
	courses := func(details bool) func() (a, b *listing) {
		return func() (a, b *listing) { return courseRegisters(6, 2000, details) }
	}
	posts := visitColumns{posts: true, blank: 10}
	for _, tt := range []struct {
		name                    string
		kind                    cooperation.Kind
		loading                 loading
		policy                  Policy
		listings                func() (a, b *listing)
		precision, recall, told float64
	}{
		{"visits, states only", visit, whole, Policy{}, visits(1, visitColumns{}), 1, 1, 1},
		{"visits, states only, data sets", visit, set, Policy{}, visits(1, visitColumns{}), 1, 1, 1},
		{"visits, organs", visit, whole, Policy{}, visits(2, visitColumns{organs: true, blank: 10}), 1, 0.99, 1},
		{"visits, posts", visit, whole, Policy{}, visits(3, posts), 1, 0.975, 1},
		{"visits, posts, a report a row", visit, rows, Policy{}, visits(3, posts), 1, 0.89, 1},
		{"visits, posts, one kind enough", visit, whole, Policy{Kinds: 1}, visits(3, posts), 1, 0.98, 1},
		{"visits, places, 30 % missing", visit, whole, Policy{}, visits(4, visitColumns{posts: true, places: true, missing: 30, blank: 10}), 0.996, 0.96, 0.995},
		{"visits, posts, a report a row of a named table", visit, loading{perRow: true, named: true}, Policy{}, visits(3, posts), 1, 0.97, 1},
		{"agreements", pact, whole, Policy{}, pacts(0, 30), 1, 0.998, 1},
		{"agreements, other titles", pact, whole, Policy{}, pacts(60, 30), 1, 0.89, 1},
		{"agreements, other titles, no topics", pact, whole, Policy{}, pacts(60, 100), 1, 0.64, 1},
		{"agreements, other titles, numbers of a treaty series", pact, loading{numbered: true}, Policy{}, pacts(60, 100), 1, 1, 1},
		{"courses", activity, whole, Policy{}, courses(false), 1, 0.99, 1},
		{"courses, may repeat", activity, loading{repeats: true}, Policy{}, courses(false), 0.997, 0.99, 1},
		{"courses, a report a row", activity, rows, Policy{}, courses(false), 0.993, 0.99, 1},
		{"courses, a report a row of a named table", activity, loading{perRow: true, named: true}, Policy{}, courses(false), 1, 0.99, 1},
		{"courses, details", activity, whole, Policy{}, courses(true), 1, 0.99, 1},
		{"courses, details, may repeat", activity, loading{repeats: true}, Policy{}, courses(true), 0.999, 0.99, 1},
		{"courses, details, a report a row", activity, rows, Policy{}, courses(true), 0.999, 0.99, 0.999},
		{"courses, details, a report a row of a named table", activity, loading{perRow: true, named: true}, Policy{}, courses(true), 1, 0.99, 1},
		{"courses, details, a row key", activity, loading{named: true, key: []string{"unit", "number", "cost", "/name", "/date", "/place"}}, Policy{}, courses(true), 1, 0.99, 0.997},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, b := tt.listings()
			s := measure(t, tt.kind, tt.loading, tt.policy, a, b)
			t.Log(s)
			assert.GreaterOrEqual(t, s.precision(), tt.precision)
			assert.GreaterOrEqual(t, s.recall(), tt.recall)
			assert.GreaterOrEqual(t, s.told(), tt.told)
		})
	}
}
