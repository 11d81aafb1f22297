package timeline

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
)

// checkField returns why a key of Policy.Fields names no field.
func checkField(key string) error {
	kind, path, ok := strings.Cut(key, " ")
	if !ok || !Kind(kind).Valid() || !strings.HasPrefix(path, "/") {
		return fmt.Errorf("%w: found field %q, expected a kind, a space and a path, such as \"visit /kind\"", ErrPolicy, key)
	}
	paths := pathsOf(Kind(kind))
	if slices.Contains(paths, pathOfTerm(path)) {
		return nil
	}
	nearest := kind + " " + nearestPath(path, paths)
	return fmt.Errorf("%w: found field %q, which records of that kind do not have; the nearest known: %q", ErrPolicy, key, nearest)
}

// pathOfTerm takes the party, the label and the date out of the path of a field
// of an action: "/actions/ratified:AZ/date" is looked up as "/actions/ratified/date".
func pathOfTerm(path string) string {
	group := actionOf(path)
	if i := strings.IndexAny(group, ":@"); i >= 0 {
		return group[:i] + path[len(group):]
	}
	return path
}

// pathsOf lists the paths of every field of a kind of record, those of actions
// under the term of each action.
func pathsOf(kind Kind) []string {
	switch kind {
	case cooperation.KindOfficial:
		return pathsIn(officialFields())
	case cooperation.KindOrganization:
		return pathsIn(organizationFields())
	case cooperation.KindDelegation:
		return pathsIn(delegationFields())
	case cooperation.KindVisit:
		return pathsIn(visitFields())
	case cooperation.KindMeeting:
		return pathsIn(meetingFields())
	case cooperation.KindCeremony:
		return pathsIn(ceremonyFields())
	case cooperation.KindStatement:
		return pathsIn(statementFields())
	case cooperation.KindMilestone:
		return pathsIn(milestoneFields())
	case cooperation.KindArmedConflict:
		return pathsIn(armedConflictFields())
	case cooperation.KindActivity:
		return pathsIn(activityFields())
	case cooperation.KindAgreement:
		paths := pathsIn(agreementFields())
		for _, term := range cooperation.AgreementActionKind("").Terms() {
			paths = append(paths, pathsIn(agreementActions.fields(pathOf(term)))...)
		}
		return paths
	}
	paths := pathsIn(officeFields())
	for _, term := range cooperation.OfficeActionKind("").Terms() {
		paths = append(paths, pathsIn(officeActions.fields(pathOf(term)))...)
	}
	return paths
}

// pathsIn lists the paths of fields.
func pathsIn[R any](fields []field[R]) []string {
	paths := make([]string, len(fields))
	for i := range fields {
		paths[i] = fields[i].path
	}
	return paths
}

// nearestPath returns the path that shares most with another: the longest
// beginning and end, without what both have in common alone.
func nearestPath(path string, paths []string) string {
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
