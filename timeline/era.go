package timeline

import (
	"cmp"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// era is the time of one of several offices that followed each other: each
// closed before the next opened.
//
//	1990 opened ──── closed 1995        2000 opened ────
//	  the first era          ▲            ▲  the second era
//	                       end          start
type era struct {
	start, end edtf.Date // the opening and the closing that part it from others; zero for none
	members    []int32
}

// joinInTime joins the offices of one key that existed at one time. A record
// belongs to the one era to which its own openings and closings may belong; one
// that may belong to several, or to none, is left for review.
func (r *resolver) joinInTime(key string, group []int32) {
	eras := r.eras(group)
	var silent []int32
	for _, n := range group {
		at := -1
		for k := range eras {
			if possible(r.office(n), eras, k) {
				if at >= 0 {
					at = -1
					break
				}
				at = k
			}
		}
		if at < 0 {
			silent = append(silent, n)
		} else {
			eras[at].members = append(eras[at].members, n)
		}
	}
	r.chain(key, silent)
	for _, e := range eras {
		r.chain(key, e.members)
		for _, n := range silent {
			if len(e.members) > 0 {
				r.log(n, e.members[0], LinkReview, reasonCity, proof(EvidenceIdentity, key))
			}
		}
	}
}

// chain joins each office to the first before it that nobody judged different.
func (r *resolver) chain(key string, group []int32) {
	for i, n := range group {
		for _, m := range group[:i] {
			if r.join(m, n, byIdentity, proof(EvidenceIdentity, key)) {
				break
			}
		}
	}
}

// eras finds the longest row of offices that followed each other: the one that
// closed first, of those that opened after that the one that closed first, and
// so on. The records of one office give one era.
func (r *resolver) eras(group []int32) []era {
	var out []era
	for {
		var e era
		found := len(out) == 0 // before the first nothing closed
		for _, n := range group {
			o := r.office(n)
			opened, closed := datesOf(o, cooperation.OfficeOpened), datesOf(o, cooperation.OfficeClosed)
			if anyBefore(closed, opened) {
				continue // it contradicts itself, or tells of two
			}
			begins := len(out) == 0
			for _, d := range opened {
				if len(out) > 0 && out[len(out)-1].end.Before(d) == edtf.Yes {
					begins, found = true, true
					e.start = first(e.start, d, edtf.Date.Earliest)
				}
			}
			if begins {
				for _, d := range closed {
					if !slices.ContainsFunc(datesOf(o, cooperation.OfficeReopened), func(r edtf.Date) bool { return d.Before(r) == edtf.Yes }) {
						e.end = first(e.end, d, edtf.Date.Latest)
					}
				}
			}
		}
		if !found {
			return out
		}
		out = append(out, e)
		if e.end.IsZero() || len(out) > len(group) { // each era but the first begins with a record's opening
			return out
		}
	}
}

// possible reports whether everything that an office's record says may belong to
// one era. What it did after others say that the office had closed may be of that
// office if it opened again, or if the record says that it closed later still.
func possible(o *cooperation.Office, eras []era, k int) bool {
	e := eras[k]
	for _, d := range datesOf(o, cooperation.OfficeOpened) {
		if e.end.Before(d) == edtf.Yes || k > 0 && d.Before(eras[k-1].end) == edtf.Yes {
			return false
		}
	}
	closed := datesOf(o, cooperation.OfficeClosed)
	for _, a := range o.Actions {
		later := func(d edtf.Date) bool { return a.Date.Before(d) != edtf.No }
		switch {
		case a.Polarity == cooperation.PolarityDenied || a.Kind == cooperation.OfficeOpened || a.Kind == cooperation.OfficeClosed:
		case e.end.Before(a.Date) == edtf.Yes && len(datesOf(o, cooperation.OfficeReopened)) == 0 && !slices.ContainsFunc(closed, later),
			k > 0 && a.Date.Before(eras[k-1].end) == edtf.Yes:
			return false
		}
	}
	for _, d := range closed {
		if d.Before(e.start) == edtf.Yes || k+1 < len(eras) && eras[k+1].start.Before(d) == edtf.Yes {
			return false
		}
	}
	return true
}

// datesOf are the dates of an office's actions of a kind that are not denied.
func datesOf(o *cooperation.Office, kind cooperation.OfficeActionKind) []edtf.Date {
	var out []edtf.Date
	for _, a := range o.Actions {
		if a.Kind == kind && a.Polarity != cooperation.PolarityDenied {
			out = append(out, a.Date)
		}
	}
	return out
}

func anyBefore(closed, opened []edtf.Date) bool {
	for _, c := range closed {
		for _, o := range opened {
			if c.Before(o) == edtf.Yes {
				return true
			}
		}
	}
	return false
}

// first returns the date with the smaller bound, of equal ones the smaller. A
// date without the bound does not count, a zero a is none yet.
func first(a, b edtf.Date, bound func(edtf.Date) (edtf.Day, bool)) edtf.Date {
	y, ok := bound(b)
	if !ok {
		return a
	}
	if x, ok := bound(a); ok && cmp.Or(x.Compare(y), a.Compare(b)) <= 0 {
		return a
	}
	return b
}
