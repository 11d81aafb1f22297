package resolve

import (
	"cmp"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/match"
)

// profile is what an official's record says that is worth comparing. Records
// that say the same of the same time share one profile.
type profile struct {
	party   string
	name    *match.Name
	posts   []PostKey
	ranks   []string
	ids     []cooperation.Identifier // in external registers
	seen    seen                     // by all records together
	records []int32                  // sorted
}

// profiles holds the profiles of all officials.
type profiles struct {
	list []profile
	of   []int32   // of a record that is an official
	saw  sightings // of all officials
}

// readProfiles makes the profiles, in order of their smallest records.
func readProfiles(v *view) *profiles {
	saw := v.readSightings()
	p := &profiles{of: make([]int32, len(v.Records)), saw: saw}
	seen := map[string]int{}
	var alike []profile
	var prof profile // of which the lists are used again and again
	var sig []byte
	for _, n := range v.ofKind(cooperation.KindOfficial) {
		o := v.record(n).(*cooperation.Official)
		prof = profile{party: v.serves(n, o.Party), posts: v.appendPosts(prof.posts[:0], n, o), ranks: appendRanks(prof.ranks[:0], o), ids: o.Identifiers}
		sig = prof.appendSignature(sig[:0], o)
		i, ok := seen[string(sig)]
		if !ok {
			i = len(alike)
			seen[string(sig)] = i
			x := prof
			x.posts, x.ranks, x.name = slices.Clone(x.posts), slices.Clone(x.ranks), match.Prepare(nameInput(o))
			alike = append(alike, x)
		}
		alike[i].records = append(alike[i].records, n)
	}
	bound := v.absence()
	for _, prof := range alike {
		for _, records := range saw.splitByAbsence(prof.records, bound) {
			prof.records, prof.seen = records, saw.seen(records)
			p.list = append(p.list, prof)
		}
	}
	slices.SortFunc(p.list, func(x, y profile) int { return cmp.Compare(x.records[0], y.records[0]) })
	for i := range p.list {
		for _, n := range p.list[i].records {
			p.of[n] = int32(i)
		}
	}
	return p
}

// absence is the policy's bound in days, 0 for none.
func (v *view) absence() int64 { return int64(v.policy.Absence) * 36525 / 100 }

// nameInput is the name of an official as package match reads it.
func nameInput(o *cooperation.Official) match.Input {
	in := match.Input{Full: o.Name.Full, Family: o.Name.Family, Given: o.Name.Given}
	if c, ok := o.Party.Country(); ok {
		in.Culture = string(c)
	}
	for _, f := range o.Name.Forms {
		in.Forms = append(in.Forms, f.Text)
	}
	return in
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

// compare says whether two profiles can be of one person. It is Different if their
// names contradict each other, or their parties do.
func (p *profiles) compare(a, b int32) match.Verdict {
	_, result := p.weigh(a, b, Points{})
	return result.Verdict
}

// weigh is compare with all that the names say, and weighs what speaks for it that
// the two are one.
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
