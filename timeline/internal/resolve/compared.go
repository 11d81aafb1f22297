package resolve

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// Compared is what was compared for a piece of evidence, in the words of two
// records. Which fields are set depends on the kind of evidence:
//
//	kind             of                        set
//	name, rank       officials, happenings     A, B
//	post             officials, happenings     Of: role and party; A, B: titles
//	date             agreements                Of: the act; A, B: dates
//	co-participant   officials, happenings     Of: the side; A, B: names; At: where both were
//	whole            parts                     At: of what both are part
//	subject          armed conflicts           Parties, if they are what is equal
//	all others                                 A, B
type Compared struct {
	A, B    string
	Of      string
	At      int32 // a record, -1 for none
	Parties []string
}

// Compared returns what was compared for one piece of the evidence of a decision,
// nothing for a piece that has a detail.
func (r *Reader) Compared(d *Decision, item int) []Compared {
	kind := evidenceKinds[d.Evidence.codes[item]]
	switch kind {
	case EvidenceName, EvidencePost, EvidenceRank, EvidenceCoParticipant:
		var out []Compared
		for w := range d.witnessesOf(item) {
			out = append(out, r.comparedPeople(kind, w)...)
		}
		return out
	case EvidenceDate, EvidenceAlone, EvidenceTwin:
		return r.comparedDates(d, item)
	case EvidenceOrgan:
		return shared(r.organNames(d.A), r.organNames(d.B))
	case EvidenceWhole:
		g, _ := cooperation.GatheringOf(r.record(d.A))
		at := r.wholeOf(d.A, g)
		for w := range d.witnessesOf(item) {
			if w.a.record != d.A {
				at = w.a.record
			}
		}
		return []Compared{{At: at}}
	case EvidenceLevel:
		return []Compared{{A: string(levelOf(r.record(d.A))), B: string(levelOf(r.record(d.B))), At: -1}}
	case EvidencePlace:
		if sites := shared(r.terms(d.A, aspectSite), r.terms(d.B, aspectSite)); len(sites) > 0 {
			return sites
		}
		return shared(r.terms(d.A, aspectCity), r.terms(d.B, aspectCity))
	case EvidenceSubject:
		topics := shared(r.terms(d.A, aspectSector, aspectTopic), r.terms(d.B, aspectSector, aspectTopic))
		if len(topics) == 0 && r.Records[d.A].Kind().Happening() {
			topics = sharedTopics(r.terms(d.A, aspectTopic), r.terms(d.B, aspectTopic))
		}
		return append(topics, r.sharedSort(d.A, d.B, len(topics) == 0)...)
	case EvidenceLabel:
		if r.Records[d.A].Kind() == cooperation.KindAgreement {
			return r.sharedTitles(d.A, d.B)
		}
		names := shared(r.terms(d.A, aspectLabel), r.terms(d.B, aspectLabel))
		if len(names) == 0 {
			names = r.sharedTitles(d.A, d.B)
		}
		return append(names, shared(r.terms(d.A, aspectOccasion), r.terms(d.B, aspectOccasion))...)
	}
	return nil
}

// witnessesOf yields the witnesses of a piece of evidence: the two records
// themselves where there are no others.
func (d *Decision) witnessesOf(item int) iter.Seq[witness] {
	return func(yield func(witness) bool) {
		none := true
		for _, w := range d.witnesses {
			if int(w.item) == item {
				none = false
				if !yield(w) {
					return
				}
			}
		}
		if none {
			yield(ofRecords(item, d.A, d.B))
		}
	}
}

// keyed is something that compares by a key, in the words of its record.
type keyed struct{ key, text string }

// shared lists what two lists have in common by key.
func shared(xs, ys []keyed) []Compared {
	var out []Compared
	for _, x := range xs {
		if i := slices.IndexFunc(ys, func(y keyed) bool { return y.key == x.key }); i >= 0 {
			out = append(out, Compared{A: x.text, B: ys[i].text, At: -1})
		}
	}
	return out
}

// sharedTopics lists the topics that are told in the same telling words.
func sharedTopics(xs, ys []keyed) []Compared {
	var out []Compared
	for _, x := range xs {
		words := label.Topic(x.text)
		if i := slices.IndexFunc(ys, func(y keyed) bool { return label.ShareTopic(words, label.Topic(y.text)) }); i >= 0 {
			out = append(out, Compared{A: x.text, B: ys[i].text, At: -1})
		}
	}
	return out
}

// terms are what a record says of some aspects.
func (r *Reader) terms(n int32, aspects ...aspect) []keyed {
	var out []keyed
	r.statements(n, func(s statement) {
		if slices.Contains(aspects, s.aspect) {
			out = append(out, keyed{s.key(), s.text})
		}
	})
	return out
}

// organNames are the organs and bodies of states that came together.
func (r *Reader) organNames(n int32) []keyed {
	var out []keyed
	g, _ := cooperation.GatheringOf(r.record(n))
	for _, p := range slices.Concat(g.Guests, g.Hosts) {
		if m := r.organ(n, p); m >= 0 {
			out = append(out, keyed{r.id(m), r.record(m).(*cooperation.Organization).Name.Full})
		}
	}
	return out
}

// sharedSort is the parties of two wars, if they are equal, and the kind of two
// agreements where nothing else is their subject.
func (r *Reader) sharedSort(a, b int32, alone bool) []Compared {
	if x, ok := r.record(a).(*cooperation.Agreement); ok && alone {
		return []Compared{{A: string(x.Kind), B: string(x.Kind), At: -1}}
	}
	parties := r.warringOf(a)
	if parties == "" || parties != r.warringOf(b) {
		return nil
	}
	return []Compared{{Parties: strings.Split(parties, "+"), At: -1}}
}

// comparedDates are the dates of two happenings or standing things, or when two
// officials were seen.
func (r *Reader) comparedDates(d *Decision, item int) []Compared {
	switch r.Records[d.A].Kind() {
	case cooperation.KindOfficial:
	case cooperation.KindAgreement:
		return r.comparedActs(d, item)
	default:
		return []Compared{{A: r.dateWords(d.A), B: r.dateWords(d.B), At: -1}}
	}
	var out []Compared
	for w := range d.witnessesOf(item) {
		out = append(out, Compared{A: r.seenIn(w.a.record), B: r.seenIn(w.b.record), At: -1})
	}
	return out
}

// dateWords is the date of a record as it states it, of a visit without a date from
// the first date of its course to the last.
func (r *Reader) dateWords(n int32) string {
	if d := cooperation.DateOf(r.record(n)); d.IsZero() && r.Records[n].Kind() == cooperation.KindVisit {
		return fromTo(r.datesOfCourse(n))
	}
	return r.dateOf(n).String()
}

// fromTo words two dates as the first and the last of several.
func fromTo(first, last edtf.Date) string {
	if first == last {
		return first.String()
	}
	return first.String() + " to " + last.String()
}

// comparedActs are the dates of the acts that two agreements have in common. Where acts
// on two days are two pieces of evidence, each piece has its own.
func (r *Reader) comparedActs(d *Decision, item int) []Compared {
	var met, missed, exact []Compared
	x, y := r.actsOf(d.A), r.actsOf(d.B)
	for i := range x {
		for k := range y {
			a, b := &x[i], &y[k]
			c := Compared{A: a.date.String(), B: b.date.String(), Of: a.String(), At: -1}
			switch {
			case !a.same(b) || a.date.IsZero() || b.date.IsZero():
			case a.date.Overlaps(b.date) == edtf.No:
				missed = append(missed, c)
			case a.exact && b.exact:
				exact = append(exact, c)
				fallthrough
			default:
				met = append(met, c)
			}
		}
	}
	nth, all := d.Evidence.nthOf(item)
	switch {
	case all > 1 && nth == 0 && len(exact) > 0:
		return exact[:1]
	case all > 1 && len(exact) > 1:
		return exact[1:]
	case len(met) == 0:
		return missed // by no more than the slack
	}
	return met
}

// seenIn words when the report of an official's record tells of them, from the first
// date to the last.
func (r *Reader) seenIn(official int32) string {
	var dates []edtf.Date
	for _, x := range r.local.Of(r.Records[official].Report) {
		r.sightings(x.Record, func(n int32, d edtf.Date) {
			if _, ok := dayRangeOf(d); ok && n == official {
				dates = append(dates, d)
			}
		})
	}
	if len(dates) == 0 {
		return ""
	}
	return fromTo(slices.MinFunc(dates, edtf.Date.Compare), slices.MaxFunc(dates, edtf.Date.Compare))
}

// person is somebody in the words of a record.
type person struct {
	name, side   string
	posts, ranks []keyed
}

// comparedPeople are what two people have in common.
func (r *Reader) comparedPeople(kind EvidenceKind, w witness) []Compared {
	x, y := r.person(w.a), r.person(w.b)
	switch kind {
	case EvidenceName:
		return []Compared{{A: x.name, B: y.name, At: -1}}
	case EvidenceRank:
		return shared(x.ranks, y.ranks)
	case EvidencePost:
		var out []Compared
		for _, p := range x.posts {
			if i := slices.IndexFunc(y.posts, func(q keyed) bool { return q.key == p.key }); i >= 0 {
				out = append(out, Compared{A: p.text, B: y.posts[i].text, Of: p.key, At: -1})
			}
		}
		return out
	}
	return []Compared{{A: x.name, B: y.name, Of: x.side, At: w.a.record}}
}

// person reads an official's record, or somebody of whom a record tells.
func (r *Reader) person(p participation) person {
	if p.number == itself {
		return r.official(p.record)
	}
	for x := range r.participants(p.record) {
		if x.number != p.number {
			continue
		}
		out := person{name: x.who.Label}
		if x.official >= 0 {
			out = r.official(x.official)
		}
		out.side = r.serves(p.record, x.party)
		if k := r.postKey(p.record, x.who.Post, x.party); k.Role != "" {
			out.posts = []keyed{postTerm(k, x.who.Post)} // what they were on this occasion, whatever else they are
		}
		if !x.who.Rank.IsZero() {
			country, _ := x.party.Country()
			out.ranks = []keyed{rankTerm(x.who.Rank, country)}
		}
		return out
	}
	return person{}
}

// official reads an official's record.
func (r *Reader) official(n int32) person {
	o, ok := r.record(n).(*cooperation.Official)
	if !ok {
		return person{}
	}
	out := person{name: o.Name.Full}
	for _, p := range o.Posts {
		if k := r.postKey(n, p, o.Party); k.Role != "" {
			out.posts = append(out.posts, postTerm(k, p))
		}
	}
	country, _ := o.Party.Country()
	for _, x := range o.Ranks {
		out.ranks = append(out.ranks, rankTerm(x, country))
	}
	return out
}

// postTerm is a post by its key in words, such as "defence-minister of AZ".
func postTerm(k PostKey, p cooperation.Post) keyed {
	words := strings.TrimPrefix(string(k.Role), titleRole)
	if k.Of != "" {
		words += " of " + k.Of
	}
	return keyed{words, cmp.Or(p.Title, string(p.Role))}
}

func rankTerm(x cooperation.Rank, country cooperation.Country) keyed {
	return keyed{rankKey(x, country), cmp.Or(x.Text, x.Title)}
}
