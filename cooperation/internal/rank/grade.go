package rank

import (
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// serviceKind is the kind of ladder that a branch climbs.
type serviceKind uint8

const (
	anyService serviceKind = iota
	land
	sea
	air
)

func serviceOf(b string) serviceKind {
	switch b {
	case navy, coastGuard:
		return sea
	case airForce, spaceForce:
		return air
	case "", joint, other:
		return anyService
	}
	return land
}

// scale returns the scale of a service, nil where the ladder has none.
func (l *ladder) scale(s serviceKind) scale {
	switch s {
	case sea:
		return l.sea
	case air:
		return l.air
	}
	return l.land
}

// meaning is one meaning of a title in a ladder.
type meaning struct {
	service  serviceKind
	grade    uint8
	standard bool // the grade is STANAG 2116's, not a convention
}

// basis returns how sure the grade is.
func (m meaning) basis() string {
	if m.standard {
		return standard
	}
	return conventional
}

// meanings collects the different meanings of a title, lowest grade first.
type meanings struct {
	list [12]meaning
	n    int
}

// add keeps a meaning that is new. A title that means the same grade ashore
// and afloat is one meaning, of no particular service; how sure it is follows
// from the least sure.
func (h *meanings) add(hit meaning) {
	for i := range h.n {
		if h.list[i].grade == hit.grade {
			h.list[i].standard = h.list[i].standard && hit.standard
			if h.list[i].service != hit.service {
				h.list[i].service = anyService
			}
			return
		}
	}
	if h.n == len(h.list) {
		return
	}
	i := h.n
	for ; i > 0 && h.list[i-1].grade > hit.grade; i-- {
		h.list[i] = h.list[i-1]
	}
	h.list[i] = hit
	h.n++
}

// collect adds what a title means in a ladder, for a service or for any. A
// service whose own scale lacks the title looks into the others: naval
// infantry has generals, a border guard has ships.
func (h *meanings) collect(l *ladder, t title, s serviceKind, standard bool) {
	order := [...]serviceKind{land, sea, air}
	switch s {
	case sea:
		order = [...]serviceKind{sea, land, air}
	case air:
		order = [...]serviceKind{air, land, sea}
	}
	for _, service := range order {
		scale := l.scale(service)
		if scale == nil || scale[t] == 0 {
			continue
		}
		h.add(meaning{service: service, grade: scale[t], standard: standard})
		if s != anyService {
			return
		}
	}
}

// meaningsOf collects what a title may mean to officers of a country.
func (t *tableSet) meaningsOf(title title, s serviceKind, in *Context, state *state) meanings {
	if in.Country == "" {
		return t.meaningsAnywhere(title, s)
	}
	var h meanings
	if state == nil {
		return h
	}
	// A reform is long enough ago for a text without a date to mean today's
	// ladder, unless it is recent.
	reformed := edtf.Yes
	if state.before != nil && (!in.On.IsZero() || state.recent) {
		switch in.On.Before(state.since) {
		case edtf.Yes:
			reformed = edtf.No
		case edtf.Maybe:
			reformed = edtf.Maybe
		}
	}
	if reformed != edtf.Yes {
		h.collect(state.before, title, s, state.before.standard)
	}
	if reformed != edtf.No {
		standard := state.ladder.standard
		if standard && !in.On.IsZero() && !state.nato.IsZero() && in.On.Before(state.nato) == edtf.Yes {
			standard = false
		}
		h.collect(state.ladder, title, s, standard)
	}
	if h.n == 0 && state.recent {
		// Ukraine's law left those who had them the ranks that it abolished,
		// colonel general and general of the army of Ukraine.
		h.collect(state.before, title, s, state.before.standard)
	}
	return h
}

// meaningsAnywhere collects what a title may mean while the country is not
// known.
func (t *tableSet) meaningsAnywhere(title title, s serviceKind) meanings {
	var h meanings
	if title == t.general {
		// Any general is called so in France and in the Soviet Union's
		// successors, so that the word alone says no grade.
		return h
	}
	for _, l := range t.patterns {
		if own := l.scale(s); s == anyService || own != nil && own[title] != 0 {
			h.collect(l, title, s, false)
		}
	}
	if h.n == 0 { // no service of that kind has the title
		for _, l := range t.patterns {
			h.collect(l, title, s, false)
		}
	}
	return h
}

// titlesOf returns the ladder by which the titles of a state are told apart,
// nil for a state whose ladder is not in the tables. While a reform is recent
// that is the ladder before it, whose titles are still in use.
func titlesOf(s *state) *ladder {
	switch {
	case s == nil:
		return nil
	case s.recent:
		return s.before
	}
	return s.ladder
}

// resolve gives a reading its meaning in a context. The rank that comes with
// a Doubt holds what all candidates share.
func (t *tableSet) resolve(r *reading, text string, in *Context) (Rank, *Doubt) {
	state := t.states.get(in.Country)
	title, branch, service := t.inContext(r, in, state)
	h := t.meaningsOf(title, service, in, state)
	if branch == police || in.Country == "FR" && !r.french && (title == t.viceAdmiral || title == t.rearAdmiral) {
		// Police ranks have no NATO grade. In French, contre-amiral and
		// vice-amiral stand one grade below the English titles that
		// newsrooms give their seniors too.
		h.n = 0
	}
	out := Rank{Text: text, Title: t.titles[title], Branch: branch}
	if title == t.captain && service == sea && t.numbersCaptains(state) {
		return out, t.whichCaptain(text, out)
	}
	switch h.n {
	case 0:
		return out, nil
	case 1:
		hit := h.list[0]
		out.Branch = branchOf(hit.service, branch)
		out.Grade, out.Basis = gradeNames[hit.grade-1], hit.basis()
		return out, nil
	}
	candidates := make([]Rank, h.n)
	for i, hit := range h.list[:h.n] {
		candidates[i] = out
		candidates[i].Branch = branchOf(hit.service, branch)
		if candidates[i].Branch == "" && hit.service == land {
			candidates[i].Branch = army
		}
		candidates[i].Grade, candidates[i].Basis = gradeNames[hit.grade-1], hit.basis()
	}
	return out, &Doubt{Input: text, Ranks: candidates, Give: deciding(candidates, in)}
}

// inContext returns the title that a reading means in a context, the branch if
// the words or the context name it, and the kind of service whose ladder counts.
func (t *tableSet) inContext(r *reading, in *Context, state *state) (title title, branch string, service serviceKind) {
	title, branch = r.title, r.branch
	if branch == "" {
		branch = in.Branch
	}
	service = serviceOf(branch)
	if r.shared {
		// A native word that all services share: the navy's own English for
		// it if the navy is meant, else the army's.
		if service == sea {
			title = t.naval[title]
		} else if service == anyService {
			service = land
		}
	} else if r.land && service == anyService {
		service = land
	}
	title, branch = t.localTitle(title, branch, r, state)
	return title, branch, service
}

// deciding names the fields of a context that would decide between
// candidates: the branch between services, the country, or the day where the
// country is known, between grades of one service.
func deciding(candidates []Rank, in *Context) []string {
	services, ladders := false, false
	for i, a := range candidates {
		for _, b := range candidates[i+1:] {
			if a.Branch != "" && b.Branch != "" && a.Branch != b.Branch {
				services = true
			} else {
				ladders = true
			}
		}
	}
	var give []string
	if ladders && in.Country == "" {
		give = append(give, giveCountry)
	}
	if services && in.Branch == "" {
		give = append(give, giveBranch)
	}
	if ladders && in.Country != "" {
		give = append(give, giveOn)
	}
	return give
}

// numbersCaptains reports whether a state's navy has three ranks of captain
// and none without a number.
func (t *tableSet) numbersCaptains(s *state) bool {
	l := titlesOf(s)
	return l != nil && l.sea != nil && l.sea[t.captain1] != 0
}

// whichCaptain is the doubt about a captain of a navy that numbers captains.
func (t *tableSet) whichCaptain(text string, r Rank) *Doubt {
	doubt := &Doubt{Input: text}
	for i, captain := range [...]title{t.captain3, t.captain2, t.captain1} {
		r.Title, r.Grade, r.Basis = t.titles[captain], [...]string{"OF-3", "OF-4", "OF-5"}[i], conventional
		doubt.Ranks = append(doubt.Ranks, r)
	}
	return doubt
}

// branchOf returns the branch of a rank that was found in a service's
// scale: the branch that was named, unless it contradicts the title ("army
// admiral"), else the navy or the air force where the title is theirs alone.
func branchOf(s serviceKind, named string) string {
	own := string("")
	switch s {
	case sea:
		own = navy
	case air:
		own = airForce
	}
	switch named {
	case "", joint, other, army, airForce:
		if own != "" {
			return own
		}
		if named == joint || named == other {
			return ""
		}
	case navy:
		if own == airForce {
			return own
		}
	}
	return named
}

// localTitle exchanges a title for the one that the country itself has for
// it: a general of the army is an army general where that is the four-star
// rank, and "Army Gen." is a general of the army's where it is not.
func (t *tableSet) localTitle(title title, branch string, r *reading, s *state) (title, string) {
	l := titlesOf(s)
	if l == nil {
		return title, branch
	}
	switch title {
	case t.staffGeneral:
		if l.land[title] == 0 {
			return t.general, branch // staff (rukn) of an Arab army
		}
	case t.staffCaptain:
		if l.land[title] == 0 {
			return t.captain, branch
		}
	case t.generalOfTheArmy:
		if l.land[title] == 0 && l.land[t.armyGeneral] != 0 {
			return t.armyGeneral, branch
		}
	case t.armyGeneral:
		if r.bare && l.land[title] == 0 {
			return t.general, army
		}
	case t.fleetAdmiral:
		if l.sea != nil && l.sea[title] == 0 && l.sea[t.admiralOfTheFleet] != 0 {
			return t.admiralOfTheFleet, branch
		}
	case t.admiralOfTheFleet:
		if l.sea != nil && l.sea[title] == 0 && l.sea[t.fleetAdmiral] != 0 {
			return t.fleetAdmiral, branch
		}
	case t.brigadier:
		if l.land[title] == 0 && (l.air == nil || l.air[title] == 0) && l.land[t.brigadierGeneral] != 0 {
			return t.brigadierGeneral, branch
		}
	}
	return title, branch
}
