package post

// reading is what the words of a title say together.
type reading struct {
	title
	set      concepts
	marks    concepts
	subject  concepts // the first of the subjects
	deputies int      // how many words say deputy or assistant
	unknown  int      // words that say nothing known
	name     string   // the text from the first to the last of those
	to       bool     // "assistant to the minister"
	ofStaff  bool     // "chief of staff of", not "chief of the air staff"
	beside   bool     // somebody of a minister's: see someoneElse
}

// reading collects what the words of a title say, taking pairs of words together.
func (t title) reading() reading {
	r := reading{title: t}
	first := -1
	for i := 0; i < len(t.words); i++ {
		w := &t.words[i]
		if c := t.pair(i); c != 0 {
			r.add(c)
			i++
			continue
		}
		switch {
		case t.numbers(i):
			r.add(formation)
		case w.means != 0:
			r.add(w.means)
		case w.does(filler):
			r.grammar(i)
		default:
			if r.unknown == 0 {
				first = i
			}
			r.unknown++
			r.name = t.text[t.words[first].Start:w.End]
		}
	}
	r.conclude()
	return r
}

// grammar notes the English prepositions that tell titles apart.
func (r *reading) grammar(i int) {
	switch r.words[i].Folded {
	case "of":
		if i > 0 && i+1 < len(r.words) && r.words[i-1].Folded == "chief" && r.words[i+1].Folded == "staff" {
			r.ofStaff = true
		}
	case "to":
		r.to = true
	}
}

// conclude adds what only all the words together say.
func (r *reading) conclude() {
	if r.marks.any(forcesStaff) {
		r.ofStaff = true
		if !r.set.any(services | service | formation) {
			r.set |= generalStaff
		}
	}
	if r.set.has(general | staff) {
		r.set |= generalStaff
	}
}

// add adds what a word or a pair says.
func (r *reading) add(c concepts) {
	r.marks |= c & marks
	r.set |= c &^ marks
	if r.subject == 0 {
		r.subject = c & subjects
	}
	if c.any(deputy | assistant) {
		r.deputies++
	}
}

// pair is what a word says together with the next one.
func (t title) pair(i int) concepts {
	if i+1 >= len(t.words) || i < 0 {
		return 0
	}
	return t.words[i].with(t.words[i+1].Folded)
}

// numbers reports whether a word numbers the next one, a formation: "First Army
// Corps".
func (t title) numbers(i int) bool {
	return t.words[i].does(ordinal) && i+1 < len(t.words) && t.words[i+1].does(numbered)
}
