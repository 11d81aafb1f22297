package timeline

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/combine"
	"github.com/defcoop/defcoop/timeline/internal/resolve"
)

// Policy is how Resolve decides. It is plain data. A zero field stands for its
// documented default and a negative number for none, so that Policy{} is the
// default policy and changing one thing leaves the rest as it is.
type Policy struct {
	// DateSlack is by how many days the dates of one happening may miss each
	// other, if two further kinds of evidence speak for it; what comes of it
	// is a conflict. Default 2.
	DateSlack int
	// Lag is how many days may lie between a happening and the publication of a
	// source that does not date it, and between the publications of two such
	// sources. Where more lie between them, the two are offered for review
	// instead of joined, since "the ministers have met" is told every year.
	// A Lag below DateSlack counts as DateSlack. Default 14: news is told within
	// days, by monthlies within weeks.
	Lag int
	// Margin is by how many points the best partner of an imprecise or undated
	// record must lead the second best. Default 2.
	Margin int
	// Kinds is how many kinds of evidence it takes to join two records. One
	// fewer, but at least one, is offered for review. Default 2.
	Kinds int
	// Absence is for how many years somebody may not have been seen: two records
	// of one name in one post further apart, with none in between, are offered
	// for review instead of joined. Default 25, about the age at which people
	// have children, since sons bear their fathers' names and follow them in
	// office.
	Absence int
	// Reviews is how many partners are offered for review for one record, the best
	// first. There are up to twice as many where others have the record among their
	// best, and more only where it is the best of another, so that no record is
	// silent. [Link.More] counts what is left out. Default 8.
	Reviews int
	// Compare is how many pairs one record may be compared with within its
	// block. Above it the block is narrowed to the nearest in time, and every
	// record so treated is reported for review. Default 1024.
	Compare int
	// Points weighs the kinds of evidence.
	Points Points
	// Prefer lists publishers or report IDs, the most trusted first. Where
	// values differ, one that a listed source gives is shown before others,
	// whatever the count of origins. A name that is no source of the ledger is
	// no error and changes nothing: one list may serve many ledgers. Default none.
	Prefer []string
	// Fields gives fields another class than their own, by kind and path:
	// {"visit /kind": FieldText} shows kinds of visits side by side and calls no
	// difference a conflict. The paths are those of [Field]; that of an action is
	// its term, "/actions/ratified/date", or one of them alone with what stands behind
	// the term there, "/actions/ratified:AZ/date", which goes first. A path that records of the kind do not have is ErrPolicy, with the nearest
	// one. Lists stay lists. Default none.
	Fields map[string]FieldClass
}

// ErrPolicy is the sentinel of policies that say what cannot be done.
var ErrPolicy = errors.New("timeline: invalid policy")

// check returns why the policy cannot be followed.
func (p Policy) check() error {
	for _, key := range slices.Sorted(maps.Keys(p.Fields)) {
		if err := checkField(key); err != nil {
			return err
		}
		if c := p.Fields[key]; c != FieldSingle && c != FieldText && c != FieldDated {
			return fmt.Errorf("%w: found class %q of field %q, expected %s, %s or %s", ErrPolicy, c, key, FieldSingle, FieldText, FieldDated)
		}
	}
	return nil
}

// Points are the weights of kinds of evidence. They decide between partners;
// whether two records join at all is decided by the number of kinds.
type Points struct {
	Name          int // compatible names; default 6
	Post          int // an equal role of the same party; default 4
	Rank          int // an equal rank, or an equal level; default 2
	Date          int // equal dates to the day; one or two fewer for contained and staggered ones, half for coarser ones; default 8
	Place         int // an equal city; half again for an equal site, twice for all places equal; default 2
	CoParticipant int // an official of one side who took part in both; default 8
	Subject       int // an equal topic or sector, half for a topic told in other words; default 2
	Label         int // equal names of exercises, conflicts, titles of agreements; default 6
	Whole         int // parts of one visit or meeting; default 6
}

// checkField returns why a key of Policy.Fields names no field.
func checkField(key string) error {
	kind, path, ok := strings.Cut(key, " ")
	if !ok || !cooperation.Kind(kind).Valid() || !strings.HasPrefix(path, "/") {
		return fmt.Errorf("%w: found field %q, expected a kind, a space and a path, such as \"visit /kind\"", ErrPolicy, key)
	}
	paths := combine.PathsOf(cooperation.Kind(kind))
	if slices.Contains(paths, combine.PathOfTerm(path)) {
		return nil
	}
	nearest := kind + " " + combine.NearestPath(path, paths)
	return fmt.Errorf("%w: found field %q, which records of that kind do not have; the nearest known: %q", ErrPolicy, key, nearest)
}

// withDefaults fills the zero fields in.
func (p Policy) withDefaults() Policy {
	set := func(field *int, standard int) { *field = max(0, cmp.Or(*field, standard)) }
	set(&p.DateSlack, 2)
	set(&p.Lag, 14)
	set(&p.Margin, 2)
	set(&p.Kinds, 2)
	set(&p.Absence, 25)
	set(&p.Reviews, 8)
	set(&p.Compare, 1024)
	set(&p.Points.Name, 6)
	set(&p.Points.Post, 4)
	set(&p.Points.Rank, 2)
	set(&p.Points.Date, 8)
	set(&p.Points.Place, 2)
	set(&p.Points.CoParticipant, 8)
	set(&p.Points.Subject, 2)
	set(&p.Points.Label, 6)
	set(&p.Points.Whole, 6)
	p.Kinds = max(1, p.Kinds)
	p.Prefer, p.Fields = slices.Clone(p.Prefer), maps.Clone(p.Fields) // the caller's stay the caller's
	return p
}

// resolving is what the passes of Resolve need of a policy without zero fields.
func (p Policy) resolving() resolve.Policy {
	return resolve.Policy{
		DateSlack: p.DateSlack, Lag: p.Lag, Margin: p.Margin, Kinds: p.Kinds, Absence: p.Absence,
		Reviews: p.Reviews, Compare: p.Compare, Points: resolve.Points(p.Points),
	}
}

// combining is what combining claims needs of a policy.
func (p Policy) combining() combine.Policy {
	out := combine.Policy{Language: english, Prefer: p.Prefer, Fields: make(map[string]combine.Class, len(p.Fields))}
	for path, class := range p.Fields {
		out.Fields[path] = combine.Class(class)
	}
	return out
}
