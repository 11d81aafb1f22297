package main

import (
	_ "embed" // the list of people
	"fmt"
	"strings"
)

// The people of a trial are held against two references that the resolver
// does not see:
//
//   - travels: the key that the table itself gives every traveller; that of a
//     copy is its original's. It says something only if it was withheld.
//   - visits: the table has no keys. Two printings are held for one person if
//     country and last word of the name are equal and the first words do not
//     contradict each other, all as printed before the noise; and where a list
//     says so that was made by hand, by looking at every pair of names that was
//     joined without the rule's consent, and at careers of 25 years and more.

// person is one printing of one person.
type person struct {
	key    string // travels: the traveller's key
	party  string // visits: the country
	name   string // before it was re-spelled
	origin string // of somebody invented: the name
	late   bool   // the later of two people printed alike
}

// same reports whether the references hold two printings for one person.
func (x person) same(y person) bool {
	if x.party == "" { // travels
		return x.key == y.key && x.origin == y.origin
	}
	return x.party == y.party && x.late == y.late && compatible(x.name, y.name)
}

func (x person) String() string {
	switch {
	case x.origin != "":
		return "an invented " + x.origin
	case x.key != "":
		return x.key
	case x.late:
		return x.name + " the later, " + x.party
	}
	return x.name + ", " + x.party
}

// compatible reports whether two names have one surname and given names that
// begin alike, or only one of them has any.
func compatible(x, y string) bool {
	given, surname := splitName(x)
	given2, surname2 := splitName(y)
	if surname != surname2 {
		return false
	}
	short := min(len(given), len(given2))
	if short == 0 {
		return true
	}
	a, b := given[0], given2[0]
	return a == b || len(a) == 1 && strings.HasPrefix(b, a) || len(b) == 1 && strings.HasPrefix(a, b)
}

// splitName cuts a name before its last word, which may be "Jr." or a number:
// they tell people apart.
func splitName(s string) (given []string, surname string) {
	if all := plain(s); len(all) > 0 {
		s = all[0]
	}
	w := strings.Fields(strings.ToLower(strings.NewReplacer(".", " ", ",", " ", "-", " ").Replace(s)))
	if len(w) == 0 {
		return nil, ""
	}
	return w[:len(w)-1], w[len(w)-1]
}

//go:embed testdata/people.txt
var peopleList string

// knownPeople is the list made by hand.
type knownPeople struct {
	first  map[string]string // by country and name: the first name of its line
	divide map[string]string // by country and last word: a year between two people
}

func readPeople(list string) (*knownPeople, error) {
	k := &knownPeople{map[string]string{}, map[string]string{}}
	for i, line := range strings.Split(strings.TrimSpace(list), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		same, two := strings.Split(line, " = "), strings.Split(line, " / ")
		switch {
		case len(same) > 2:
			for _, name := range same[1:] {
				k.first[same[0]+" "+name] = same[1]
			}
		case len(two) == 3:
			k.divide[two[0]+" "+strings.ToLower(two[1])] = two[2]
		default:
			return nil, fmt.Errorf("people.txt:%d: expected names between %q or a year after %q, got %q", i+1, " = ", " / ", line)
		}
	}
	return k, nil
}

// visitor is the person whom the table of visits prints so in a year.
func (k *knownPeople) visitor(country, name, year string) person {
	x := person{party: country, name: name}
	if first, ok := k.first[country+" "+name]; ok {
		x.name = first
	}
	_, last := splitName(name)
	divide, ok := k.divide[country+" "+last]
	x.late = ok && year >= divide
	return x
}
