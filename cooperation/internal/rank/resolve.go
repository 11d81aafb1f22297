package rank

import (
	"slices"

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
func (l *ladder) scale(s serviceKind) *scale {
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
	service serviceKind
	grade   uint8
	basis   string
}

// meanings collects the different meanings of a title.
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
			if h.list[i].basis != hit.basis {
				h.list[i].basis = conventional
			}
			if h.list[i].service != hit.service {
				h.list[i].service = anyService
			}
			return
		}
	}
	if h.n < len(h.list) {
		h.list[h.n] = hit
		h.n++
	}
}

// collect adds what a title means in a ladder, for a service or for any. A
// service whose own scale lacks the title looks into the others: naval
// infantry has generals, a border guard has ships.
func (h *meanings) collect(l *ladder, t title, s serviceKind, basis string) {
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
		h.add(meaning{service: service, grade: scale[t], basis: basis})
		if s != anyService {
			return
		}
	}
}

// day reads a constant of this package's tables.
func day(s string) edtf.Date { return edtf.MustParse(s) }

// ukraineReform is the day on which Law 680-IX put brigadier generals
// below major generals. Ranks conferred before stay valid for those in reserve
// or retired, which a text may tell but a date cannot.
const ukraineReform = "2020-10-01"

// meaningsOf collects what a title may mean to officers of a country.
func meaningsOf(t title, s serviceKind, in Context) meanings {
	var h meanings
	switch in.Country {
	case "":
		if t == titleGeneral {
			// Any general is called so in France and in the Soviet Union's
			// successors, so that the word alone says no grade.
			break
		}
		for _, l := range ladders {
			if own := l.scale(s); s == anyService || own != nil && own[t] != 0 {
				h.collect(l, t, s, conventional)
			}
		}
		if h.n == 0 { // no service of that kind has the title
			for _, l := range ladders {
				h.collect(l, t, s, conventional)
			}
		}
	case "UA":
		before := in.On.Before(day(ukraineReform))
		if before != edtf.No {
			h.collect(&ladderSoviet, t, s, conventional)
		}
		if before != edtf.Yes {
			h.collect(&ladderUkraine, t, s, conventional)
		}
		if h.n == 0 {
			// The law left those who had them the ranks that it abolished,
			// colonel general and general of the army of Ukraine.
			h.collect(&ladderSoviet, t, s, conventional)
		}
	default:
		l := ladderOf(in.Country)
		if l == nil {
			break
		}
		// Long enough ago for a text without a date to mean today's ladder.
		if old, since := ladderBefore(in.Country); old != nil && !in.On.IsZero() {
			before := in.On.Before(since)
			if before == edtf.Yes {
				l = old
			} else if before == edtf.Maybe {
				h.collect(old, t, s, conventional)
			}
		}
		basis := l.basis
		if basis == standard && !in.On.IsZero() {
			if since := nATOSince(in.Country); !since.IsZero() && in.On.Before(since) == edtf.Yes {
				basis = conventional
			}
		}
		h.collect(l, t, s, basis)
	}
	return h
}

// resolve gives a reading its meaning in a context. The rank that comes with
// a Doubt holds what all candidates share.
func (r reading) resolve(text string, in Context) (Rank, *Doubt) {
	branch := r.branch
	if branch == "" {
		branch = in.Branch
	}
	service := serviceOf(branch)
	title := r.title
	if r.shared {
		// A native word that all services share: the navy's own English for
		// it if the navy is meant, else the army's.
		if service == sea {
			title = naval(title)
		} else if service == anyService {
			service = land
		}
	} else if r.land && service == anyService {
		service = land
	}
	title, branch = localTitle(title, branch, r, in.Country)
	h := meaningsOf(title, service, in)
	if branch == police || in.Country == "FR" && !r.french && (title == titleViceAdmiral || title == titleRearAdmiral) {
		// Police ranks have no NATO grade. In French, contre-amiral and
		// vice-amiral stand one grade below the English titles that
		// newsrooms give their seniors too.
		h.n = 0
	}
	out := Rank{Text: text, Title: titleNames[title], Branch: branch}
	if title == titleCaptain && service == sea {
		if l := ladderOf(in.Country); in.Country == "UA" || l != nil && l.sea != nil && l.sea[titleCaptain1] != 0 {
			return out, whichCaptain(text, out)
		}
	}
	switch {
	case h.n == 1:
		hit := h.list[0]
		out.Branch = branchOf(hit.service, branch)
		out.Grade, out.Basis = gradeNames[hit.grade-1], hit.basis
		return out, nil
	case h.n == 0:
		return out, nil
	}
	candidates := make([]Rank, h.n)
	for i, hit := range h.list[:h.n] {
		candidates[i] = out
		candidates[i].Branch = branchOf(hit.service, branch)
		if candidates[i].Branch == "" && hit.service == land {
			candidates[i].Branch = army
		}
		candidates[i].Grade, candidates[i].Basis = gradeNames[hit.grade-1], hit.basis
	}
	slices.SortFunc(candidates, compareGrades)
	return out, &Doubt{Input: text, Ranks: candidates, Give: deciding(candidates, in)}
}

// deciding names the fields of a context that would decide between
// candidates: the branch between services, the country, or the day where the
// country is known, between grades of one service.
func deciding(candidates []Rank, in Context) []string {
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

// whichCaptain is the doubt about a naval "captain" of a navy that has three
// ranks of captain and none without a number.
func whichCaptain(text string, r Rank) *Doubt {
	doubt := &Doubt{Input: text}
	for i, t := range [...]title{titleCaptain3, titleCaptain2, titleCaptain1} {
		r.Title, r.Grade, r.Basis = titleNames[t], gradeNames[of3-1+i], conventional
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
func localTitle(t title, b string, r reading, c string) (title, string) {
	l := ladderOf(c)
	if c == "UA" {
		l = &ladderSoviet
	}
	if l == nil {
		return t, b
	}
	switch t {
	case titleStaffGeneral:
		if l.land[t] == 0 {
			return titleGeneral, b // staff (rukn) of an Arab army
		}
	case titleStaffCaptain:
		if l.land[t] == 0 {
			return titleCaptain, b
		}
	case titleGeneralOfTheArmy:
		if l.land[t] == 0 && l.land[titleArmyGeneral] != 0 {
			return titleArmyGeneral, b
		}
	case titleArmyGeneral:
		if r.bare && l.land[t] == 0 {
			return titleGeneral, army
		}
	case titleFleetAdmiral:
		if l.sea != nil && l.sea[t] == 0 && l.sea[titleAdmiralOfTheFleet] != 0 {
			return titleAdmiralOfTheFleet, b
		}
	case titleAdmiralOfTheFleet:
		if l.sea != nil && l.sea[t] == 0 && l.sea[titleFleetAdmiral] != 0 {
			return titleFleetAdmiral, b
		}
	case titleBrigadier:
		if l.land[t] == 0 && (l.air == nil || l.air[t] == 0) && l.land[titleBrigadierGeneral] != 0 {
			return titleBrigadierGeneral, b
		}
	}
	return t, b
}
