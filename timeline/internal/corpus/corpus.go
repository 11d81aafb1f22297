package corpus

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
)

// Source is one report whose word counts: a header that is neither superseded
// nor retracted. Equal revisions with different headers are both sources.
type Source struct {
	Claim  ClaimID
	Header *cooperation.Report
}

// Record is one record that counts, with those of its claims that count. More than
// one claim means that a report exists in two forms of the same revision.
type Record struct {
	ID      RecordID
	Report  int32              // index of the report's state
	Claims  []Claim            // sorted; their records with what they inherit
	Content cooperation.Record // of the first claim
}

// Kind returns the kind of the record.
func (n *Record) Kind() cooperation.Kind { return n.Content.RecordKind() }

// Report is what the headers of one report come to.
type Report struct {
	id       cooperation.ID
	revision uint64 // the highest
	Sources  []Source
	Live     bool
}

// Corpus is the part of a ledger that counts: superseded and retracted claims
// are left out. Everything in it is sorted, and it is a function of the set of
// claims alone. The records of a report stand together, since that is how they
// were made and read, so that they are likely to be near in memory too.
type Corpus struct {
	Reports []Report   // sorted by id
	Repeats []bool     // of a report, whether it may tell one thing twice
	Tables  []int32    // of a report, the first report of its data set; itself without one
	Records []Record   // of reports that count, sorted by report, then by id
	ByID    []int32    // all records, sorted by id
	Rank    []int32    // of a record, its place in ByID
	Dead    []RecordID // sorted; records none of whose claims count
}

// ReportIndex returns the index of a report, or -1.
func (v *Corpus) ReportIndex(id cooperation.ID) int32 {
	i, ok := slices.BinarySearchFunc(v.Reports, id, func(r Report, id cooperation.ID) int {
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

// Table returns where a record stands: the report, or the first report of its data
// set, of which it is a row.
func (v *Corpus) Table(n int32) int32 { return v.Tables[v.Records[n].Report] }

// New selects from claims in key order.
func New(claims []Claim) *Corpus {
	v := &Corpus{Reports: readHeaders(claims)}
	settleRetractions(v)
	v.Repeats, v.Tables = make([]bool, len(v.Reports)), make([]int32, len(v.Reports))
	tables := map[string]int32{}
	for i := range v.Reports {
		source := &v.Reports[i].Sources[0].Header.Source
		v.Repeats[i], v.Tables[i] = source.MayRepeat, int32(i)
		if source.Dataset == "" {
			continue
		}
		if first, known := tables[source.Dataset]; known {
			v.Tables[i] = first
		} else {
			tables[source.Dataset] = int32(i)
		}
	}

	v.readRecords(claims)
	v.inherit()
	return v
}

// readRecords sorts records into those that count and those that do not.
func (v *Corpus) readRecords(claims []Claim) {
	const header, dead = -1, -2
	byReport := make(map[cooperation.ID]int32, len(v.Reports))
	for i, r := range v.Reports {
		byReport[r.id] = int32(i)
	}
	reportOf := make([]int32, len(claims)) // of a claim that counts
	Parallel(len(claims), func(i int) {
		x := claims[i].Data
		if x.Header != nil {
			reportOf[i] = header
		} else if report, known := byReport[x.Report]; known && v.Reports[report].Live && v.Reports[report].revision == x.Revision {
			reportOf[i] = report
		} else {
			reportOf[i] = dead
		}
	})
	byID := make([]Record, 0, max(0, len(claims)-len(v.Reports)))
	sizes := make([]int32, len(v.Reports)+1)
	for start := 0; start < len(claims); {
		end := start
		live := 0
		for ; end < len(claims) && claims[end].Key[0] == claims[start].Key[0] && claims[end].Key[1] == claims[start].Key[1]; end++ {
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
			v.Dead = append(v.Dead, group[0].Key.Record())
			continue
		}
		if live < len(group) {
			var counting []Claim
			for i, c := range group {
				if of[i] >= 0 {
					counting = append(counting, c)
				}
			}
			group, of = counting, slices.DeleteFunc(of, func(x int32) bool { return x < 0 })
		}
		byID = append(byID, Record{ID: group[0].Key.Record(), Report: of[0], Claims: group})
		sizes[of[0]+1]++
	}
	for i := range v.Reports {
		sizes[i+1] += sizes[i]
	}
	v.Records, v.ByID, v.Rank = make([]Record, len(byID)), make([]int32, len(byID)), make([]int32, len(byID))
	for i := range byID {
		next := &sizes[byID[i].Report]
		v.Records[*next], v.ByID[i], v.Rank[*next] = byID[i], *next, int32(i)
		*next++
	}
	Parallel(len(v.Records), func(i int) { v.Records[i].Content = v.Records[i].Claims[0].Data.Record })
}

// readHeaders collects the headers of the highest revision of every report.
func readHeaders(claims []Claim) []Report {
	type header struct {
		report   cooperation.ID
		revision uint64
		claim    int
	}
	var headers []header
	for i, c := range claims {
		if c.Data.Header != nil {
			headers = append(headers, header{c.Data.Report, c.Data.Revision, i})
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
	var out []Report
	sources := make([]Source, 0, len(headers))
	for i, h := range headers {
		if i == 0 || h.report != headers[i-1].report {
			out = append(out, Report{id: h.report, revision: h.revision})
		}
		s := &out[len(out)-1]
		if h.revision == s.revision {
			c := claims[h.claim]
			sources = append(sources, Source{c.Key.Claim(), c.Data.Header})
			n := len(s.Sources) + 1
			s.Sources = sources[len(sources)-n : len(sources) : len(sources)]
		}
	}
	return out
}

// settleRetractions decides which reports count. A report counts unless a report
// that counts retracts it. A retraction by a report that is itself retracted is
// void, so that withdrawing it restores what was. This is the grounded extension of
// the retractions taken as an attack graph. Reports that retract each other in a
// circle settle nothing, and count.
func settleRetractions(v *Corpus) {
	const undecided, in, out = 0, 1, 2
	n := len(v.Reports)
	state := make([]uint8, n)
	open := make([]int, n) // retractions of a report that are not void yet
	targets := make([][]int32, n)
	for i, r := range v.Reports {
		for _, s := range r.Sources {
			for _, id := range s.Header.Retracts {
				if t := v.ReportIndex(id); t >= 0 && int(t) != i {
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
	for i := range v.Reports {
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
	for i := range v.Reports {
		v.Reports[i].Live = state[i] != out
	}
}

// Find returns the number of the record with an id, or -1.
func (v *Corpus) Find(id RecordID) int32 {
	i, ok := slices.BinarySearchFunc(v.ByID, id, func(n int32, id RecordID) int { return v.Records[n].ID.Compare(id) })
	if !ok {
		return -1
	}
	return v.ByID[i]
}
