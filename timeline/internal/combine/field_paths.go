package combine

import (
	"math"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
)

// PathOfTerm takes the party, the label and the date out of the path that
// somebody writes for a field of an action: "/actions/ratified:AZ/date" is looked
// up as "/actions/ratified/date".
func PathOfTerm(path string) string {
	group, ok := strings.CutPrefix(path, "/actions/")
	if !ok {
		return path
	}
	group, within, _ := strings.Cut(group, "/")
	term, _, _ := strings.Cut(group, ":")
	term, _, _ = strings.Cut(term, "@")
	return occasion{kind: term}.path() + "/" + within
}

// PathsOf lists the paths of every field of a kind of record, those of actions
// under the term of each action.
func PathsOf(kind cooperation.Kind) []string { return rulesOf(kind).paths() }

// pathsIn lists the paths of fields.
func pathsIn[R any](fields []field[R]) []string {
	paths := make([]string, len(fields))
	for i := range fields {
		paths[i] = fields[i].path
	}
	return paths
}

// NearestPath returns the path that shares most with another: the longest
// beginning and end, without what both have in common alone.
func NearestPath(path string, paths []string) string {
	best, most := "", math.MinInt
	for _, p := range paths {
		n := min(len(p), len(path))
		head := 0
		for head < n && strings.EqualFold(p[head:head+1], path[head:head+1]) {
			head++
		}
		tail := 0
		for tail < n-head && strings.EqualFold(p[len(p)-1-tail:len(p)-tail], path[len(path)-1-tail:len(path)-tail]) {
			tail++
		}
		if same := 3*(head+tail) - max(len(p), len(path)); same > most {
			best, most = p, same
		}
	}
	return best
}
