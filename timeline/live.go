package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
)

// source is one report whose word counts: a header that is neither superseded
// nor retracted. Equal revisions with different headers are both sources.
type source struct {
	claim  ClaimID
	header *cooperation.Report
}

// node is one live record: all live claims of one RecordID. More than one
// claim means that a report exists in two forms of the same revision.
type node struct {
	id     RecordID
	report int32              // index of the report's state
	claims []claim            // sorted
	record cooperation.Record // of the first claim
}

func (n *node) kind() cooperation.Kind { return n.record.RecordKind() }

// reportState is what the headers of one report come to.
type reportState struct {
	id       cooperation.ID
	revision uint64 // the highest
	sources  []source
	live     bool
}

// live is the part of a ledger that counts: superseded and retracted claims
// are left out. Everything in it is sorted, and it is a function of the set of
// claims alone. The records of a report stand together, since that is how they
// were made and read, so that they are likely to be near in memory too.
type live struct {
	reports []reportState // sorted by id
	repeats []bool        // of a report, whether it may tell one thing twice
	nodes   []node        // of live reports, sorted by report, then by id
	byID    []int32       // all nodes, sorted by id
	rank    []int32       // of a node, its place in byID
	dead    []RecordID    // sorted; records none of whose claims count
}

// reportIndex returns the index of a report, or -1.
func (v *live) reportIndex(id cooperation.ID) int32 {
	i, ok := slices.BinarySearchFunc(v.reports, id, func(r reportState, id cooperation.ID) int {
		switch {
		case r.id < id:
			return -1
		case r.id > id:
			return 1
		}
		return 0
	})
	if !ok {
		return -1
	}
	return int32(i)
}

// newLive selects from claims in key order.
func newLive(claims []claim) *live {
	v := &live{reports: readHeaders(claims)}
	settleRetractions(v)
	v.repeats = make([]bool, len(v.reports))
	for i := range v.reports {
		v.repeats[i] = v.reports[i].sources[0].header.Source.MayRepeat
	}

	v.readNodes(claims)
	return v
}

// readNodes sorts records into those that count and those that do not.
func (v *live) readNodes(claims []claim) {
	const header, dead = -1, -2
	byReport := make(map[cooperation.ID]int32, len(v.reports))
	for i, r := range v.reports {
		byReport[r.id] = int32(i)
	}
	reportOf := make([]int32, len(claims)) // of a claim that counts
	parallel(len(claims), func(i int) {
		x := claims[i].body
		if x.header != nil {
			reportOf[i] = header
		} else if report, known := byReport[x.report]; known && v.reports[report].live && v.reports[report].revision == x.revision {
			reportOf[i] = report
		} else {
			reportOf[i] = dead
		}
	})
	byID := make([]node, 0, max(0, len(claims)-len(v.reports)))
	sizes := make([]int32, len(v.reports)+1)
	for start := 0; start < len(claims); {
		end := start
		live := 0
		for ; end < len(claims) && claims[end].key[0] == claims[start].key[0] && claims[end].key[1] == claims[start].key[1]; end++ {
			if reportOf[end] >= 0 {
				live++
			}
		}
		group, of := claims[start:end:end], reportOf[start:end]
		start = end
		if of[0] == header {
			continue
		}
		if live == 0 {
			v.dead = append(v.dead, group[0].key.record())
			continue
		}
		if live < len(group) {
			var counting []claim
			for i, c := range group {
				if of[i] >= 0 {
					counting = append(counting, c)
				}
			}
			group, of = counting, slices.DeleteFunc(of, func(x int32) bool { return x < 0 })
		}
		byID = append(byID, node{id: group[0].key.record(), report: of[0], claims: group})
		sizes[of[0]+1]++
	}
	for i := range v.reports {
		sizes[i+1] += sizes[i]
	}
	v.nodes, v.byID, v.rank = make([]node, len(byID)), make([]int32, len(byID)), make([]int32, len(byID))
	for i := range byID {
		next := &sizes[byID[i].report]
		v.nodes[*next], v.byID[i], v.rank[*next] = byID[i], *next, int32(i)
		*next++
	}
	parallel(len(v.nodes), func(i int) { v.nodes[i].record = v.nodes[i].claims[0].body.record })
}

// readHeaders collects the headers of the highest revision of every report.
func readHeaders(claims []claim) []reportState {
	type header struct {
		report   cooperation.ID
		revision uint64
		claim    int
	}
	var headers []header
	for i, c := range claims {
		if c.body.header != nil {
			headers = append(headers, header{c.body.report, c.body.revision, i})
		}
	}
	slices.SortFunc(headers, func(a, b header) int {
		switch {
		case a.report != b.report:
			return strings.Compare(string(a.report), string(b.report))
		case a.revision != b.revision:
			return cmp.Compare(b.revision, a.revision)
		}
		return cmp.Compare(a.claim, b.claim)
	})
	var out []reportState
	sources := make([]source, 0, len(headers))
	for i, h := range headers {
		if i == 0 || h.report != headers[i-1].report {
			out = append(out, reportState{id: h.report, revision: h.revision})
		}
		s := &out[len(out)-1]
		if h.revision == s.revision {
			c := claims[h.claim]
			sources = append(sources, source{c.key.claim(), c.body.header})
			n := len(s.sources) + 1
			s.sources = sources[len(sources)-n : len(sources) : len(sources)]
		}
	}
	return out
}

// settleRetractions decides which reports are live. A report counts unless one
// that counts retracts it; a retraction by a report that is itself retracted
// is void, so that withdrawing it restores what was. This is the grounded
// extension of the retractions taken as an attack graph; reports that retract
// each other in a circle settle nothing and stay live.
func settleRetractions(v *live) {
	const undecided, in, out = 0, 1, 2
	n := len(v.reports)
	state := make([]uint8, n)
	open := make([]int, n) // retractions of a report that are not void yet
	targets := make([][]int32, n)
	for i, r := range v.reports {
		for _, s := range r.sources {
			for _, id := range s.header.Retracts {
				if t := v.reportIndex(id); t >= 0 && int(t) != i {
					targets[i] = append(targets[i], t)
				}
			}
		}
		slices.Sort(targets[i]) // one report may retract another in two forms
		targets[i] = slices.Compact(targets[i])
		for _, t := range targets[i] {
			open[t]++
		}
	}
	var queue []int32
	for i := range v.reports {
		if open[i] == 0 {
			state[i] = in
			queue = append(queue, int32(i))
		}
	}
	for len(queue) > 0 {
		i := queue[0]
		queue = queue[1:]
		for _, t := range targets[i] {
			switch {
			case state[i] == in && state[t] == undecided:
				state[t] = out
				queue = append(queue, t)
			case state[i] == out:
				if open[t]--; open[t] == 0 && state[t] == undecided {
					state[t] = in
					queue = append(queue, t)
				}
			}
		}
	}
	for i := range v.reports {
		v.reports[i].live = state[i] != out
	}
}
