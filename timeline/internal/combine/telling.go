package combine

import (
	"cmp"
	"strconv"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/defcoop/defcoop/timeline/internal/origin"
)

// Telling is those who tell of something in one way: that it is so, that it is not
// confirmed, or that it is not so.
type Telling struct {
	Polarity      cooperation.Polarity
	Said          []Said
	Corroboration origin.Corroboration
}

// teller is one claim that tells of something.
type teller struct {
	polarity cooperation.Polarity
	said     Said
	origin   origin.Key
}

// Tellings says who tells of a cluster, for each action of its record; of a
// record without actions, the first and only element says it. Each is sorted as
// polarities are: told, not confirmed, denied.
func (t *Clusters) Tellings(i int) [][]Telling {
	kind := t.Kind(i)
	var claims []claimView
	var all []teller
	for _, n := range t.Members[i] {
		record := &t.Corpus.Records[n]
		for _, c := range record.Claims {
			x := t.view(record.Report, c, false)
			all = append(all, x.teller())
			if c.Data.Kind() == kind {
				claims = append(claims, x)
			}
		}
	}
	acts := rulesOf(kind).tellers(claims)
	if len(acts) == 0 {
		acts = [][]teller{all}
	}
	out := make([][]Telling, len(acts))
	for k, list := range acts {
		out[k] = t.tellings(list)
	}
	return out
}

// Corroboration counts the origins of those who tell of a cluster, of the first
// polarity that there is.
func (t *Clusters) Corroboration(i int) origin.Corroboration {
	var all []teller
	for _, n := range t.Members[i] {
		record := &t.Corpus.Records[n]
		for _, c := range record.Claims {
			told := c.Data.Record.Told()
			all = append(all, teller{told.Polarity, Said{}, originOf(told.Citations, t.Origins.Keys[record.Report])})
		}
	}
	return t.tellings(all)[0].Corroboration
}

// originOf is the origin of a record: that of a citation for all of it, else that
// of its report.
func originOf(citations []cooperation.Citation, report origin.Key) origin.Key {
	if key, ok := origin.Cited(citations, ""); ok {
		return key
	}
	return report
}

// tellings puts tellers of one polarity together.
func (t *Clusters) tellings(list []teller) []Telling {
	var out []Telling
	for _, polarity := range []cooperation.Polarity{"", cooperation.PolarityUnconfirmed, cooperation.PolarityDenied} {
		var said saidOnce
		var keys []origin.Key
		for _, y := range list {
			if y.polarity == polarity {
				said.add(y.said)
				keys = append(keys, y.origin)
			}
		}
		if len(keys) > 0 {
			out = append(out, Telling{polarity, said.list, t.Origins.Count(keys)})
		}
	}
	return out
}

// teller is who tells of a record.
func (x *claimView) teller() teller {
	return teller{x.record.Told().Polarity, x.said(x.according), originOf(x.citations, x.origin)}
}

// said is a claim's word, as of whom it is according to.
func (x *claimView) said(according cooperation.ID) Said {
	s := Said{Claim: x.claim, Report: x.report}
	if according != "" {
		s.According, _ = corpus.ParseRecordID(string(according))
	}
	return s
}

// tellers says who tells of each occasion. What an action does not say of
// itself, its record says for it.
func (form actionForm[A]) tellers(lists [][]A, claims []claimView) [][]teller {
	var out [][]teller
	for group := range form.occasions(lists) {
		var list []teller
		for _, a := range group {
			claim := &claims[a.claim]
			according, citations, polarity := form.told(a.a)
			x := claim.teller()
			x.polarity = cmp.Or(*polarity, x.polarity)
			x.said = claim.said(cmp.Or(*according, claim.according))
			if key, ok := origin.Cited(*citations, ""); ok {
				x.origin = key
			} else if key, ok := origin.Cited(claim.citations, "/actions/"+strconv.Itoa(a.nth-1)); ok {
				x.origin = key
			}
			list = append(list, x)
		}
		out = append(out, list)
	}
	return out
}
