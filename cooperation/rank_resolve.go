package cooperation

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// rankService is the kind of ladder that a branch climbs.
type rankService uint8

const (
	rankAnyService rankService = iota
	rankLand
	rankSea
	rankAir
)

func rankServiceOf(b Branch) rankService {
	switch b {
	case BranchNavy, BranchCoastGuard:
		return rankSea
	case BranchAirForce, BranchSpaceForce:
		return rankAir
	case "", BranchJoint, BranchOther:
		return rankAnyService
	}
	return rankLand
}

// scale returns the scale of a service, nil where the ladder has none.
func (l *rankLadder) scale(s rankService) *rankScale {
	switch s {
	case rankSea:
		return l.sea
	case rankAir:
		return l.air
	}
	return l.land
}

// rankHit is one meaning of a title in a ladder.
type rankHit struct {
	service rankService
	grade   uint8
	basis   GradeBasis
}

// rankHits collects the different meanings of a title.
type rankHits struct {
	list [12]rankHit
	n    int
}

// add keeps a meaning that is new. A title that means the same grade ashore
// and afloat is one meaning, of no particular service; how sure it is follows
// from the least sure.
func (h *rankHits) add(hit rankHit) {
	for i := range h.n {
		if h.list[i].grade == hit.grade {
			if h.list[i].basis != hit.basis {
				h.list[i].basis = GradeConventional
			}
			if h.list[i].service != hit.service {
				h.list[i].service = rankAnyService
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
func (h *rankHits) collect(l *rankLadder, t rankTitle, s rankService, basis GradeBasis) {
	order := [...]rankService{rankLand, rankSea, rankAir}
	switch s {
	case rankSea:
		order = [...]rankService{rankSea, rankLand, rankAir}
	case rankAir:
		order = [...]rankService{rankAir, rankLand, rankSea}
	}
	for _, service := range order {
		scale := l.scale(service)
		if scale == nil || scale[t] == 0 {
			continue
		}
		h.add(rankHit{service: service, grade: scale[t], basis: basis})
		if s != rankAnyService {
			return
		}
	}
}

// rankDay reads a constant of this package's tables.
func rankDay(s string) edtf.Date { return edtf.MustParse(s) }

// rankUkraineReform is the day on which Law 680-IX put brigadier generals
// below major generals. Ranks conferred before stay valid for those in reserve
// or retired, which a text may tell but a date cannot.
const rankUkraineReform = "2020-10-01"

// rankMeanings collects what a title may mean to officers of a country.
func rankMeanings(t rankTitle, s rankService, in RankContext) rankHits {
	var h rankHits
	switch in.Country {
	case "":
		if t == rankGeneral {
			// Any general is called so in France and in the Soviet Union's
			// successors, so that the word alone says no grade.
			break
		}
		for _, l := range rankLadders {
			if own := l.scale(s); s == rankAnyService || own != nil && own[t] != 0 {
				h.collect(l, t, s, GradeConventional)
			}
		}
		if h.n == 0 { // no service of that kind has the title
			for _, l := range rankLadders {
				h.collect(l, t, s, GradeConventional)
			}
		}
	case "UA":
		before := in.On.Before(rankDay(rankUkraineReform))
		if before != edtf.No {
			h.collect(&rankLadderSoviet, t, s, GradeConventional)
		}
		if before != edtf.Yes {
			h.collect(&rankLadderUkraine, t, s, GradeConventional)
		}
		if h.n == 0 {
			// The law left those who had them the ranks that it abolished,
			// colonel general and general of the army of Ukraine.
			h.collect(&rankLadderSoviet, t, s, GradeConventional)
		}
	default:
		l := rankLadderOf(in.Country)
		if l == nil {
			break
		}
		// Long enough ago for a text without a date to mean today's ladder.
		if old, since := rankLadderBefore(in.Country); old != nil && !in.On.IsZero() {
			before := in.On.Before(since)
			if before == edtf.Yes {
				l = old
			} else if before == edtf.Maybe {
				h.collect(old, t, s, GradeConventional)
			}
		}
		basis := l.basis
		if basis == GradeStandard && !in.On.IsZero() {
			if since := rankNATOSince(in.Country); !since.IsZero() && in.On.Before(since) == edtf.Yes {
				basis = GradeConventional
			}
		}
		h.collect(l, t, s, basis)
	}
	return h
}

// resolve gives a reading its meaning in a context. The rank that comes with
// an AmbiguousError holds what all candidates share.
func (r rankReading) resolve(text string, in RankContext) (Rank, error) {
	branch := r.branch
	if branch == "" {
		branch = in.Branch
	}
	service := rankServiceOf(branch)
	title := r.title
	if r.shared {
		// A native word that all services share: the navy's own English for
		// it if the navy is meant, else the army's.
		if service == rankSea {
			title = rankNaval(title)
		} else if service == rankAnyService {
			service = rankLand
		}
	} else if r.land && service == rankAnyService {
		service = rankLand
	}
	title, branch = rankLocalTitle(title, branch, r, in.Country)
	h := rankMeanings(title, service, in)
	if branch == BranchPolice || in.Country == "FR" && !r.french && (title == rankViceAdmiral || title == rankRearAdmiral) {
		// Police ranks have no NATO grade. In French, contre-amiral and
		// vice-amiral stand one grade below the English titles that
		// newsrooms give their seniors too.
		h.n = 0
	}
	out := Rank{Text: text, Title: rankTitleNames[title], Branch: branch}
	if title == rankCaptain && service == rankSea {
		if l := rankLadderOf(in.Country); in.Country == "UA" || l != nil && l.sea != nil && l.sea[rankCaptain1] != 0 {
			return out, rankWhichCaptain(text, out)
		}
	}
	switch {
	case h.n == 1:
		hit := h.list[0]
		out.Branch = rankBranchOf(hit.service, branch)
		out.Grade, out.Basis = gradeNames[hit.grade-1], hit.basis
		return out, nil
	case h.n == 0:
		return out, nil
	}
	candidates := make([]Rank, h.n)
	for i, hit := range h.list[:h.n] {
		candidates[i] = out
		candidates[i].Branch = rankBranchOf(hit.service, branch)
		if candidates[i].Branch == "" && hit.service == rankLand {
			candidates[i].Branch = BranchArmy
		}
		candidates[i].Grade, candidates[i].Basis = gradeNames[hit.grade-1], hit.basis
	}
	slices.SortFunc(candidates, func(a, b Rank) int { return a.Grade.Compare(b.Grade) })
	return out, &AmbiguousError{Input: text, Ranks: candidates, Give: rankDeciding(candidates, in)}
}

// rankDeciding names the fields of a context that would decide between
// candidates: the branch between services, the country, or the day where the
// country is known, between grades of one service.
func rankDeciding(candidates []Rank, in RankContext) []string {
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

// rankWhichCaptain is the error for a naval "captain" of a navy that has three
// ranks of captain and none without a number.
func rankWhichCaptain(text string, r Rank) error {
	e := &AmbiguousError{Input: text}
	for i, t := range [...]rankTitle{rankCaptain3, rankCaptain2, rankCaptain1} {
		r.Title, r.Grade, r.Basis = rankTitleNames[t], gradeNames[of3-1+i], GradeConventional
		e.Ranks = append(e.Ranks, r)
	}
	return e
}

// rankBranchOf returns the branch of a rank that was found in a service's
// scale: the branch that was named, unless it contradicts the title ("army
// admiral"), else the navy or the air force where the title is theirs alone.
func rankBranchOf(s rankService, named Branch) Branch {
	own := Branch("")
	switch s {
	case rankSea:
		own = BranchNavy
	case rankAir:
		own = BranchAirForce
	}
	switch named {
	case "", BranchJoint, BranchOther, BranchArmy, BranchAirForce:
		if own != "" {
			return own
		}
		if named == BranchJoint || named == BranchOther {
			return ""
		}
	case BranchNavy:
		if own == BranchAirForce {
			return own
		}
	}
	return named
}

// rankLocalTitle exchanges a title for the one that the country itself has for
// it: a general of the army is an army general where that is the four-star
// rank, and "Army Gen." is a general of the army's where it is not.
func rankLocalTitle(t rankTitle, b Branch, r rankReading, c Country) (rankTitle, Branch) {
	l := rankLadderOf(c)
	if c == "UA" {
		l = &rankLadderSoviet
	}
	if l == nil {
		return t, b
	}
	switch t {
	case rankStaffGeneral:
		if l.land[t] == 0 {
			return rankGeneral, b // staff (rukn) of an Arab army
		}
	case rankStaffCaptain:
		if l.land[t] == 0 {
			return rankCaptain, b
		}
	case rankGeneralOfTheArmy:
		if l.land[t] == 0 && l.land[rankArmyGeneral] != 0 {
			return rankArmyGeneral, b
		}
	case rankArmyGeneral:
		if r.bare && l.land[t] == 0 {
			return rankGeneral, BranchArmy
		}
	case rankFleetAdmiral:
		if l.sea != nil && l.sea[t] == 0 && l.sea[rankAdmiralOfTheFleet] != 0 {
			return rankAdmiralOfTheFleet, b
		}
	case rankAdmiralOfTheFleet:
		if l.sea != nil && l.sea[t] == 0 && l.sea[rankFleetAdmiral] != 0 {
			return rankFleetAdmiral, b
		}
	case rankBrigadier:
		if l.land[t] == 0 && (l.air == nil || l.air[t] == 0) && l.land[rankBrigadierGeneral] != 0 {
			return rankBrigadierGeneral, b
		}
	}
	return t, b
}
