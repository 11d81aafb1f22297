package resolve

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// notOne says why two clusters cannot be one, or "". It looks for one of these:
//
//   - two of their records name different people
//   - something in two of their records excludes that they are one
//   - the dates of all of them have no common day
//
// A cluster is no stricter with more records in it:
//
//   - Where two records are tied, dates of two others that miss each other by no more
//     than the slack do not bar, for all that these have little else in common. Two
//     clusters of several records each must be tied on a day that both have, since
//     each day is told by more than one record.
//   - Titles of two records do not bar where two others have one title, nor dates of
//     their acts where two others have one act on a day.
func (r *weigher) notOne(small, large []int32) string {
	var tied, titled, act bool
	lack, titles, dates := "", "", ""
	for _, a := range small {
		for _, b := range large {
			x, y := r.features.of(a), r.features.of(b)
			if x == nil || y == nil {
				continue
			}
			m, against := r.weigh(x, y)
			titled = titled || m.Has(EvidenceLabel)
			switch {
			case against.reason == reasonAlike:
				return reasonPeople
			case len(x.acts) > 0 && (against.reason == reasonOneTitle || against.reason == reasonActs || against.reason == reasonDates):
				dates = against.reason
			case against.weight > unsure && !against.forgivable():
				return against.reason
			case against.reason == reasonLabels:
				titles = against.reason
			case against.weight > unsure:
				lack = against.reason
			default:
				act = act || r.oneAct(x, y)
				tied = tied || against.reason == "" && r.joins(&m) && (!against.apart || len(small) == 1)
			}
		}
	}
	switch {
	case titles != "" && !titled:
		return titles
	case dates != "" && !act:
		return dates
	case lack != "" && !tied:
		return lack
	case len(small)+len(large) > 2 && r.Records[small[0]].Kind() != cooperation.KindAgreement && !r.commonDay(small, large):
		return reasonDates
	}
	return ""
}

// commonDay reports whether the dates of two clusters, which share days pair by
// pair, have a day that all of them allow. Dates without gaps always have such a
// day, so it is looked for only if a date has gaps. Exact dates are tried one by
// one, since the slack may lie between two of them. A qualifier may move a date to
// a day that it shares.
func (r *weigher) commonDay(small, large []int32) bool {
	var loose, exact []edtf.Date
	gapped := false
	for _, list := range [][]int32{small, large} {
		for _, n := range list {
			o := r.features.of(n)
			if o == nil {
				continue
			}
			kept := &loose
			if o.exact {
				kept = &exact
			} else if o.date.IsZero() || o.vague {
				continue
			}
			gapped = gapped || o.gapped
			if !slices.Contains(*kept, o.date) {
				*kept = append(*kept, o.date)
			}
		}
	}
	if !gapped || len(loose) < 2 {
		return true
	}
	if _, ok := edtf.CommonDay(loose...); !ok {
		return false
	}
	for _, d := range exact {
		if _, ok := edtf.CommonDay(append(slices.Clip(loose), d)...); !ok {
			return false
		}
	}
	return true
}
