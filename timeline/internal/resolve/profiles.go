package resolve

import (
	"cmp"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/label"
	"github.com/defcoop/defcoop/timeline/internal/match"
)

// profile is what an official's record says that is worth comparing. Records
// that say the same of the same time share one profile.
type profile struct {
	party string
	name  *match.Name
	posts []PostKey
	ranks []string
	ids   []cooperation.Identifier // in external registers
	seen  seen                     // by all records together
	nodes []int32                  // sorted
}

// PostKey is a post in a form that all reports agree on.
type PostKey struct {
	Role cooperation.Role
	Of   string
}

// profiles holds the profiles of all officials.
type profiles struct {
	list []profile
	of   []int32 // of a record that is an official
}

// readProfiles makes the profiles, in order of their smallest nodes.
func readProfiles(v *view) *profiles {
	p := &profiles{of: make([]int32, len(v.Records))}
	saw := v.readSightings()
	seen := map[string]int{}
	var alike []profile
	var prof profile // of which the lists are used again and again
	var sig []byte
	for _, n := range v.ofKind(cooperation.KindOfficial) {
		o := v.record(n).(*cooperation.Official)
		prof = profile{party: v.serves(n, o.Party), posts: v.appendPosts(prof.posts[:0], n, o), ranks: AppendRanks(prof.ranks[:0], o), ids: o.Identifiers}
		sig = prof.appendSignature(sig[:0], o)
		i, ok := seen[string(sig)]
		if !ok {
			i = len(alike)
			seen[string(sig)] = i
			x := prof
			x.posts, x.ranks, x.name = slices.Clone(x.posts), slices.Clone(x.ranks), match.Prepare(NameInput(o))
			alike = append(alike, x)
		}
		alike[i].nodes = append(alike[i].nodes, n)
	}
	bound := v.absence()
	for _, prof := range alike {
		for _, nodes := range saw.splitByAbsence(prof.nodes, bound) {
			prof.nodes, prof.seen = nodes, saw.seen(nodes)
			p.list = append(p.list, prof)
		}
	}
	slices.SortFunc(p.list, func(x, y profile) int { return cmp.Compare(x.nodes[0], y.nodes[0]) })
	for i := range p.list {
		for _, n := range p.list[i].nodes {
			p.of[n] = int32(i)
		}
	}
	return p
}

// absence is the policy's bound in days, 0 for none.
func (v *view) absence() int64 { return int64(v.policy.Absence) * 36525 / 100 }

// serves names the state or organization that somebody serves in a way that
// all reports agree on. A state's ministry counts as the state.
func (v *view) serves(n int32, p cooperation.Party) string {
	if id, ok := p.Organization(); ok {
		if m, known := v.local.Find(v.Records[n].Report, id); known {
			if org, isOrg := v.record(m).(*cooperation.Organization); isOrg && org.Country != "" {
				return string(org.Country)
			}
		}
	}
	return v.partyKey(n, p)
}

// NameInput is the name of an official as package match reads it.
func NameInput(o *cooperation.Official) match.Input {
	in := match.Input{Full: o.Name.Full, Family: o.Name.Family, Given: o.Name.Given}
	if c, ok := o.Party.Country(); ok {
		in.Culture = string(c)
	}
	for _, f := range o.Name.Forms {
		in.Forms = append(in.Forms, f.Text)
	}
	return in
}

// appendPosts lists an official's posts in that form. A post without
// a party is one of the official's own.
func (v *view) appendPosts(keys []PostKey, n int32, o *cooperation.Official) []PostKey {
	for _, p := range o.Posts {
		if k := v.postKey(n, p, o.Party); k.Role != "" {
			keys = append(keys, k)
		}
	}
	return keys
}

// postKey puts a post in a form that all reports agree on: a state's
// ministry counts as the state, and a post of no known role by its title. Its
// role is empty if there is neither.
func (v *view) postKey(n int32, p cooperation.Post, own cooperation.Party) PostKey {
	if p.Role == "" || p.Role == cooperation.RoleOther {
		if p.Title == "" {
			return PostKey{}
		}
		p.Role = cooperation.Role("title " + label.Fold(p.Title))
	}
	return PostKey{p.Role, v.serves(n, cmp.Or(p.Of, own))}
}

// AppendRanks lists an official's ranks in a form that reports in different
// languages agree on as far as they can be read.
func AppendRanks(keys []string, o *cooperation.Official) []string {
	country, _ := o.Party.Country()
	for _, rank := range o.Ranks {
		keys = append(keys, RankKey(rank, country))
	}
	return keys
}

// RankKey is a rank in a form that reports in different languages agree on.
func RankKey(rank cooperation.Rank, country cooperation.Country) string {
	if rank.Title == "" {
		read, err := cooperation.ParseRank(rank.Text, cooperation.RankContext{Country: country, Branch: rank.Branch, On: rank.Held})
		if err != nil {
			return label.Fold(rank.Text)
		}
		rank = read
	}
	if rank.Grade != "" {
		return string(rank.Grade)
	}
	return label.Fold(rank.Title)
}

// appendSignature appends what is equal for records that say the same.
func (p *profile) appendSignature(b []byte, o *cooperation.Official) []byte {
	for _, s := range []string{p.party, o.Name.Full, o.Name.Family, o.Name.Given} {
		b = append(append(b, s...), 0)
	}
	for _, f := range o.Name.Forms {
		b = append(append(b, f.Text...), 1)
	}
	for _, k := range p.posts {
		b = append(append(append(append(b, k.Role...), ' '), k.Of...), 2)
	}
	for _, k := range p.ranks {
		b = append(append(b, k...), 3)
	}
	for _, id := range p.ids {
		b = append(append(append(append(b, id.Scheme...), ':'), id.Value...), 4)
	}
	return b
}

// compare weighs what speaks for two profiles being one person. It is Different
// if their names contradict each other, or their parties do.
func (p *profiles) compare(a, b int32, w Points) (Evidence, match.Verdict) {
	m, result := p.weigh(a, b, w)
	return m, result.Verdict
}

// weigh is compare with all that the names say.
func (p *profiles) weigh(a, b int32, w Points) (m Evidence, result match.Result) {
	x, y := &p.list[a], &p.list[b]
	if x.party != y.party && x.party != "" && y.party != "" {
		return m, match.Result{Verdict: match.Different}
	}
	result = match.Compare(x.name, y.name)
	if result.Verdict == match.Different {
		return m, result
	}
	if result.Verdict == match.Same {
		m.Add(EvidenceName, w.Name)
	}
	if intersects(x.posts, y.posts) {
		m.Add(EvidencePost, w.Post)
	}
	if intersects(x.ranks, y.ranks) {
		m.Add(EvidenceRank, w.Rank)
	}
	return m, result
}
