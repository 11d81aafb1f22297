package corpus

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation"
)

// inherit gives the meetings and ceremonies of a corpus what they have from the
// visits and meetings that they are part of, so that all who read a record read it so.
// The claims of the ledger stay as they are.
func (v *Corpus) inherit() {
	var heirs []int32
	for i := range v.Records {
		if slices.ContainsFunc(v.Records[i].Claims, func(c Claim) bool { return mayInherit(c.Data.Record) }) {
			heirs = append(heirs, int32(i))
		}
	}
	if len(heirs) == 0 {
		return
	}
	local := NewLocals(v)
	filled := make([][]Claim, len(heirs)) // all are read before one is changed
	Parallel(len(heirs), func(i int) {
		n := &v.Records[heirs[i]]
		find := func(id cooperation.ID) cooperation.Record {
			if m, ok := local.Find(n.Report, id); ok {
				return v.Records[m].Content
			}
			return nil
		}
		for k, c := range n.Claims {
			rec := cooperation.Inherit(c.Data.Record, find)
			if rec == c.Data.Record {
				continue
			}
			if filled[i] == nil {
				filled[i] = append(filled[i], n.Claims...)
			}
			data := *c.Data
			data.Record, data.Told = rec, c.Data.Record
			filled[i][k].Data = &data
		}
	})
	for i, claims := range filled {
		if claims != nil {
			n := &v.Records[heirs[i]]
			n.Claims, n.Content = claims, claims[0].Data.Record
		}
	}
}

// mayInherit reports whether a record is part of another, and names too little.
func mayInherit(rec cooperation.Record) bool {
	g, ok := cooperation.GatheringOf(rec)
	return ok && (g.Visit != "" || g.Meeting != "") && (len(g.Guests)+len(g.Hosts) == 0 || len(g.Delegations) == 0)
}
