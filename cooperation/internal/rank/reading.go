package rank

import (
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/fold"
)

// reading is what the words of a rank say, before any ladder is asked.
type reading struct {
	title  title
	branch string // the service that the words name or imply
	shared bool   // a word that all services of the country use
	bare   bool   // "army" may belong to the title or name the service
	land   bool   // a native word that only land and air forces use
	french bool   // French naval titles, which differ from their look-alikes
}

// read reads words as a whole as one rank of a country's forces.
func (t *tableSet) read(words []fold.Word, country string) (reading, bool) {
	var buf [128]byte
	phrase := buf[:0]
	var r reading
	var all marks
	of := false
	for i := range words {
		w := t.translateAt(words, i, country)
		switch w.means {
		case "":
			return r, false
		case drop:
			all |= w.marks & markArm
			of = of || words[i].Folded == "of"
			continue
		}
		all |= w.marks
		if len(phrase)+len(w.means)+1 > len(buf) {
			return r, false
		}
		if len(phrase) > 0 {
			phrase = append(phrase, ' ')
		}
		phrase = append(phrase, w.means...)
	}
	r.shared, r.land, r.french = all&markAll != 0, all&markLand != 0, all&markFrench != 0
	if !r.find(t, string(phrase)) {
		return r, false
	}
	switch {
	case r.title == t.marshal && all&markArm != 0:
		r.title = t.branchMarshal // "Marshal of Aviation"
	case r.title == t.commander && of:
		return r, false // "Commander of the Navy" is a post
	case len(words) == 1 && all&markBeside != 0:
		return r, false // "Mayor" is the head of a town
	}
	return r, true
}

// find sets title and branch from a phrase, taking off the service's name
// where it is no part of the title: "Navy Capt.", "general-mayor of police".
func (r *reading) find(t *tableSet, words string) bool {
	if found := t.phrases.get(words); found.title != 0 {
		r.title, r.branch = found.title, found.branch
		r.bare = r.title == t.armyGeneral
		return true
	}
	named := ""
	for range 4 { // "Hava Pilot Tümgeneral", "Staff Major General (Pilot)"
		rest, branch := t.trimService(words)
		if rest == words {
			if rest = trimStaff(words); rest == words {
				return false
			}
		}
		if named == "" {
			named = branch
		}
		if found := t.phrases.get(rest); found.title != 0 {
			r.title, r.branch = found.title, found.branch
			if named != "" {
				r.branch = named
			}
			return true
		}
		words = rest
	}
	return false
}

// trimService takes the name of a service off either end of a phrase.
func (t *tableSet) trimService(phrase string) (rest, branch string) {
	for i := range t.services {
		s := &t.services[i]
		n := len(s.name)
		if len(phrase) <= n+1 {
			continue
		}
		if phrase[:n] == s.name && phrase[n] == ' ' {
			return phrase[n+1:], s.branch
		}
		if cut := len(phrase) - n; phrase[cut:] == s.name && phrase[cut-1] == ' ' {
			return phrase[:cut-1], s.branch
		}
	}
	return phrase, ""
}

// trimStaff takes "staff", Arabic rukn, off either end of an officer's
// rank: "Staff Major General", "Brigadier Staff". It means a graduate of the
// staff college and changes no grade. "General Staff" is no rank.
func trimStaff(phrase string) string {
	if rest, cut := strings.CutPrefix(phrase, "staff "); cut {
		return rest
	}
	if rest, cut := strings.CutSuffix(phrase, " staff"); cut {
		switch rest {
		case "lieutenant general", "major general", "brigadier general", "brigadier", "colonel", "lieutenant colonel":
			return rest
		}
	}
	return phrase
}
