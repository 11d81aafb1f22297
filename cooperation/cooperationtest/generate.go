package cooperationtest

import (
	"iter"
	"strconv"

	"github.com/defcoop/defcoop/cooperation"
)

// Thing names a true thing of a generated world: "visit/17",
// "official/KR/defence-minister/0.4". Two records of reports that one call of
// [Generate] yields, or calls with the same seed and options, describe the same
// thing if and only if their things are equal. The text is for people; only
// compare it.
type Thing string

// Generated is a report of a generated world with the truth about it.
type Generated struct {
	// Report is what the source says, with its noise. It is the caller's own.
	Report *cooperation.Report
	// Truth says of each record of the report, by its ID, what it describes.
	Truth map[cooperation.ID]Thing
}

// GenerateOptions say how much [Generate] makes and how noisy sources are. A
// zero field stands for its documented default, and a negative number for none.
type GenerateOptions struct {
	// Reports is how many reports are made. Default 1000; negative: without end.
	Reports int
	// Parties is how many states take part, at least 2 and at most the 24 that
	// there are. Default: all.
	Parties int
	// Copies is how many reports at most tell of one happening. Half of the
	// happenings are told by one report, a quarter by two and so on. Default 6;
	// 1 gives no duplicates of happenings.
	Copies int
	// Imprecise is the percentage of dates told less precisely than to the day.
	// Default 30.
	Imprecise int
	// Undated is the percentage of dates not told at all. Default 10.
	Undated int
	// Wrong is the percentage of reports whose dates are off, all of them by the
	// same one or two days. Default 3.
	Wrong int
	// Variants is the percentage of names told in another spelling or script, or
	// with an initial. Default 40.
	Variants int
}

func (o GenerateOptions) withDefaults() GenerateOptions {
	or := func(value, preset, most int) int {
		switch {
		case value == 0:
			return preset
		case value < 0:
			return 0
		}
		return min(value, most)
	}
	if o.Reports == 0 {
		o.Reports = 1000
	}
	o.Parties = max(2, or(o.Parties, len(genStates), len(genStates)))
	o.Copies = max(1, or(o.Copies, 6, genWindow))
	o.Imprecise = or(o.Imprecise, 30, 100)
	o.Undated = or(o.Undated, 10, 100)
	o.Wrong = or(o.Wrong, 3, 100)
	o.Variants = or(o.Variants, 40, 100)
	return o
}

// genWindow is within how many happenings the reports of one come out.
const genWindow = 64

// Generate yields reports of an invented world, with the truth about which
// records describe the same thing. It needs the same small memory for ten
// reports as for a hundred million. The same seed and options give the same
// reports for ever: the random numbers are its own (SplitMix64), nothing
// depends on the machine, and a change of what it makes will be a new function.
//
// Codes of states, titles of posts and ranks are real; everything else is
// visibly invented: people are called Testov, Mustermann or Kim Si-heom (시험,
// test), publishers live at example.org. [cooperation.Check] finds nothing in
// any report. None of it happened.
//
// # The world
//
// Happenings are numbered from 0. Each has a guest and a host, drawn so that
// some states are in very many happenings and most in few; a time between 1995
// and 2025; and it is a visit with talks, talks alone, or an exercise. A
// ceremony, statements, an agreement may belong to it. Who holds a post at a
// time is fixed for each state, so that an official comes back in many
// happenings: the ministers most of all. Some of them bear the same name. An
// attaché office and the establishment of relations belong to each pair of
// states, and reports mention them as background.
//
// # The noise
//
// Several reports tell of one happening, and come out up to 64 happenings
// apart. Each is told anew:
//
//   - dates to the day; or coarser or in doubt: month, about the month, season,
//     year, by a day, ending on a day, a day without its year, two readings of
//     day/month; or not at all; all true, unless the report is one of the Wrong;
//   - names in another romanisation, with letters simplified, with an initial,
//     with the family name at the other end, in the state's own script;
//   - ranks and posts in one of several wordings, or left out; so are places,
//     topics, statements, the ceremony;
//   - the source names the ministry from which it has the news, or an earlier
//     report that it rewrites, or neither.
func Generate(seed uint64, options GenerateOptions) iter.Seq[Generated] {
	o := options.withDefaults()
	return func(yield func(Generated) bool) {
		w := genWorld{seed: seed, options: o}
		type told struct {
			happening uint64
			copy      int
		}
		var due [genWindow][]told // by slot: what comes out then
		for slot, made := uint64(0), 0; ; slot++ {
			d := w.dice(genCopies, slot)
			for c := range w.copies(&d) {
				at := slot
				if c > 0 {
					at += uint64(d.intn(genWindow))
				}
				due[at%genWindow] = append(due[at%genWindow], told{slot, c})
			}
			now := due[slot%genWindow]
			due[slot%genWindow] = now[:0]
			for _, one := range now {
				if o.Reports > 0 && made == o.Reports || !yield(w.tell(one.happening, one.copy)) {
					return
				}
				made++
			}
		}
	}
}

// genWorld is what there is: every part of it is a function of the seed.
type genWorld struct {
	seed    uint64
	options GenerateOptions
}

// What dice are thrown for; each purpose has a sequence of its own.
const (
	genCopies = iota + 1
	genHappening
	genTelling
	genPerson
	genPair
	genReportID
)

// dice returns the dice for one purpose.
func (w *genWorld) dice(purpose, number uint64) dice {
	d := dice(w.seed)
	d = dice(d.next() ^ purpose<<56)
	return dice(d.next() ^ number)
}

// copies draws how many reports tell of a happening.
func (w *genWorld) copies(d *dice) int {
	n := 1
	for n < w.options.Copies && d.percent(50) {
		n++
	}
	return n
}

// reportID is the ID of a report. Different numbers have different IDs, and
// they do not tell which reports belong together.
func (w *genWorld) reportID(happening uint64, copy int) cooperation.ID {
	d := dice(w.seed ^ genReportID<<56)
	number := mix(d.next() ^ (happening*genWindow + uint64(copy)))
	return cooperation.ID("r" + strconv.FormatUint(number, 16))
}
