package cooperationtest

import (
	"fmt"
	"strconv"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// genForm is the form of a happening.
type genForm int

const (
	genVisitWithTalks genForm = iota
	genTalks
	genExercise
)

// happening is what truly happened.
type happening struct {
	number      uint64
	form        genForm
	guest, host int // states
	post        int // of both sides
	// Head, receiver and another host.
	guestHead, hostHead person
	first               int // day number
	days                int
	city                []string
	topics              []int
	words               []int // what was said; even ones by the host
	ceremony, agreement bool
}

// The first and last days of happenings, in days since 1970-01-01.
const (
	genFirstDay = 9131  // 1995-01-01
	genLastDay  = 20453 // 2025-12-31
)

// happening makes the happening of a number.
func (w *genWorld) happening(number uint64) happening {
	d := w.dice(genHappening, number)
	h := happening{number: number}
	h.guest = d.skewed(w.options.Parties)
	h.host = d.skewed(w.options.Parties)
	for h.host == h.guest {
		h.host = d.skewed(w.options.Parties)
	}
	h.first = genFirstDay + d.intn(genLastDay-genFirstDay-5)
	h.days = 1 + d.skewed(4)
	switch n := d.intn(10); {
	case n < 6:
		h.form = genVisitWithTalks
	case n < 9:
		h.form = genTalks
		h.days = 1
	default:
		h.form = genExercise
		h.days += 3
	}
	h.post = d.skewed(len(genPosts) - 1) // attachés do not lead delegations
	h.guestHead = w.incumbent(h.guest, h.post, d.intn(genPosts[h.post].holder), h.first)
	h.hostHead = w.incumbent(h.host, h.post, d.intn(genPosts[h.post].holder), h.first)
	h.city = genStates[h.host].capital
	if d.percent(15) {
		h.city = []string{genStates[h.host].city}
	}
	for range 1 + d.intn(3) {
		h.topics = appendNew(h.topics, d.intn(len(genTopics)))
	}
	for range d.intn(4) {
		h.words = appendNew(h.words, d.intn(len(genWords)))
	}
	h.ceremony = h.form == genVisitWithTalks && d.percent(30)
	h.agreement = h.form != genExercise && d.percent(12)
	return h
}

func appendNew(list []int, n int) []int {
	for _, old := range list {
		if old == n {
			return list
		}
	}
	return append(list, n)
}

// thing names a part of the happening.
func (h *happening) thing(part string) Thing {
	return Thing(part + "/" + strconv.FormatUint(h.number, 10))
}

// person is somebody of the world.
type person struct {
	state, post   int
	holder, term  int
	family, given int
}

// incumbent is who holds a post on a day.
func (w *genWorld) incumbent(state, post, holder, day int) person {
	p := person{state: state, post: post, holder: holder}
	p.term = (day - genFirstDay + 97*state + 31*post + 211*holder) / (365 * genPosts[post].years)
	d := w.dice(genPerson, uint64(state)<<32|uint64(post)<<24|uint64(holder)<<12|uint64(p.term))
	culture := genStates[state].culture
	p.family, p.given = d.intn(len(culture.families)), d.intn(len(culture.givens))
	return p
}

func (p person) thing() Thing {
	return Thing(fmt.Sprintf("official/%s/%s/%d.%d", genStates[p.state].code, genPosts[p.post].role, p.holder, p.term))
}

// relations are the day on which two states established relations; the order
// of the two does not matter.
func (w *genWorld) relations(a, b int) (int, Thing) {
	if a > b {
		a, b = b, a
	}
	d := w.dice(genPair, uint64(a)<<16|uint64(b))
	return 8035 + d.intn(700), Thing(fmt.Sprintf("milestone/%s-%s", genStates[a].code, genStates[b].code)) // 1992 and 1993
}

// attacheOffice is the day on which a state opened its attaché office in another.
func (w *genWorld) attacheOffice(sending, receiving int) (int, Thing) {
	d := w.dice(genPair, 1<<40|uint64(sending)<<16|uint64(receiving))
	return genFirstDay + d.intn(7000), Thing(fmt.Sprintf("office/%s-%s", genStates[sending].code, genStates[receiving].code))
}

// civil is the calendar day of a number of days since 1970-01-01, between 1970
// and 2099.
func civil(n int) edtf.Day {
	year := 1970 + n/1461*4
	for n %= 1461; ; year++ {
		length := 365
		if year%4 == 0 {
			length = 366
		}
		if n < length {
			break
		}
		n -= length
	}
	month := 1
	for ; ; month++ {
		length := 30 + (month+month/8)%2
		if month == 2 {
			length = 28
			if year%4 == 0 {
				length = 29
			}
		}
		if n < length {
			return edtf.Day{Year: int64(year), Month: month, Day: n + 1}
		}
		n -= length
	}
}

// sides are the two sides in the form of records.
func (h *happening) sides() (guests, hosts []cooperation.Party) {
	return []cooperation.Party{genStates[h.guest].code.Party()}, []cooperation.Party{genStates[h.host].code.Party()}
}
