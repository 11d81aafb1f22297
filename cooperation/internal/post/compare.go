package post

import (
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/fold"
)

// Fit says how the title of a post and a role go together.
type Fit uint8

// The fits.
const (
	Undecided   Fit = iota // the words do not say, or not surely enough
	Agrees                 // the title may mean the role
	Contradicts            // the title surely means another role
	NotHeld                // the words tell of somebody beside the holder, or of another time
)

// Contradictable reports whether a title may contradict a role: the titles of the
// role are told apart everywhere.
func Contradictable(role string) bool { return field(role) != "" }

// field is what a role is over, among the roles whose titles are told apart in
// every country and language that the tables know. It is empty for every other
// role: the same words mean different ones in different states, or the role says
// less than the title.
func field(role string) string {
	switch role {
	case roleHeadOfState:
		return "state"
	case roleHeadOfGovernment, roleDeputyHeadOfGovernment:
		return "government"
	case roleForeignMinister, roleDeputyForeignMinister:
		return "foreign"
	case roleDefenceMinister, roleDeputyDefenceMinister:
		return "defence"
	case roleInteriorMinister:
		return "interior"
	case roleChiefOfGeneralStaff, roleDeputyChiefOfGeneralStaff:
		return "staff"
	case roleNavyCommander:
		return "navy"
	case roleAirForceCommander:
		return "air"
	case roleDefenceAttache, roleDeputyDefenceAttache:
		return "attache"
	case roleAmbassador:
		return "ambassador"
	}
	return ""
}

// plainWords are what a title that surely means its role may say. Whoever is for
// procurement, of an agency or "of state" may be somebody else. The word "affairs"
// says department.
const plainWords = minister | ministry | deputy | assistant | head | chief | commander | chair | prime | secretary |
	general | attache | ambassador | embassy | representative | permanent | national | military | defence | foreign | interior |
	armedForces | jointStaff | generalStaff | staff | navy | air | republic | department

// Compare says whether a title, of a post of a state, fits a role. Where the title
// names several posts, one that agrees is enough, and all have to contradict.
// Means is the role of the first of them if the title contradicts.
func Compare(text, role, of string) (fit Fit, means string) {
	l := embedded()
	var words [fold.MaxWords]word
	all := l.title(text, of, &words)
	undecided := false
	posts, notHeld := 0, false
	for from := 0; from < len(all.words); {
		r, to := all.postAt(from)
		from = all.afterAnd(to)
		if !r.set.any(heads) {
			if posts == 0 {
				break
			}
			continue
		}
		read := r.role()
		switch {
		case read == role || r.alsoMeans(role):
			return Agrees, ""
		case r.marks.any(another) || r.beside:
			notHeld = true
		case !r.excludes(read, role):
			undecided = true
		}
		if posts++; posts == 1 {
			means = read
		}
	}
	switch {
	case notHeld:
		return NotHeld, ""
	case undecided || posts == 0:
		return Undecided, ""
	}
	return Contradicts, means
}

// alsoMeans reports whether a minister's title names a second subject, and so the
// role as well: "Minister of Foreign Affairs and Defence".
func (r *reading) alsoMeans(role string) bool {
	for _, subject := range [...]concepts{defence, foreign, interior, armedForces} {
		if r.set.any(subject) && subject != r.subject && r.set.any(minister|secretary) {
			as := *r
			as.subject = subject
			if as.role() == role {
				return true
			}
		}
	}
	return false
}

// excludes reports whether a title that was read as one role cannot mean the
// other. Between two fields it may hold words that are not known. The deputy of a
// field and its head are told apart by a title that says nothing more.
func (r *reading) excludes(read, role string) bool {
	is, want := field(read), field(role)
	switch {
	case is == "" || want == "":
		return false
	case is == "staff" && (want == "state" || want == "government"):
		return false // presidents are commanders-in-chief
	case !r.set.only(plainWords), r.set.any(prime) && r.subject != 0:
		return false
	}
	return is != want || ofNation(r.name) || !slices.ContainsFunc(r.words, r.lexicon.saysMore)
}

// saysMore reports whether a word says what the tables do not know, or little:
// "acting". A Korean, Chinese or Japanese word may do so beside what they know in it.
func (l *lexicon) saysMore(w word) bool {
	rest := w.Folded
	switch {
	case w.does(filler):
		return false
	case isHangul(rest) || isHan(rest):
		for i := range l.within {
			rest = strings.Replace(rest, l.within[i].text, " ", 1)
		}
		rest = strings.TrimSpace(rest)
		return rest != "" && !ofNation(rest)
	}
	return w.means == 0 && !ofNation(rest)
}
