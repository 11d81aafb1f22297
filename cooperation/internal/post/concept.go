package post

import "strings"

// concepts is a set of what the words of a title say.
type concepts uint64

// The concepts: what the holder is, over what, and where.
const (
	minister concepts = 1 << iota // the person
	ministry
	deputy // deputy, vice, under-
	assistant
	head  // head, chief, director
	chief // the English "chief", which also means a commander
	commander
	chair
	member
	speaker
	president
	monarch
	prime
	secretary
	state // of state
	permanent
	general // as in secretary general
	attache
	ambassador
	diplomat
	representative
	adviser
	spokesperson
	press
	inspector
	governor
	defence
	foreign
	interior
	industry
	intelligence
	security
	council
	procurement
	national
	military
	armedForces
	jointStaff   // joint chiefs
	generalStaff // general staff, defence staff
	staff
	army
	navy
	air
	marines
	service // any other service
	formation
	department
	agency
	main
	committee
	parliament
	embassy
	academy
	supreme
	operations
	republic
	other // a head of something that no role is for

	// The marks say how to read a title; they are no part of what it says.

	american    // names the United States, or is spelt as there
	another     // somebody else holds the post, or held it once, or is to hold it
	forcesStaff // a staff whose head is the forces' where no service is named
	genitive    // a minister in the case that says whose something is
	personLast  // a minister behind whom stands what is the minister's
)

// conceptNames are the names that words.tsv gives the concepts and the marks.
const conceptNames = "minister ministry deputy assistant head chief commander chair member speaker president " +
	"monarch prime secretary state permanent general attache ambassador diplomat representative adviser " +
	"spokesperson press inspector governor defence foreign interior industry intelligence security council " +
	"procurement national military armed-forces joint-staff general-staff staff army navy air marines service " +
	"formation department agency main committee parliament embassy academy supreme operations republic " +
	"other american another forces-staff genitive person-last"

// Sets of concepts.
const (
	// marks are what is no concept.
	marks = american | another | forcesStaff | genitive | personLast
	// heads make a title a post.
	heads = minister | deputy | assistant | head | chief | commander | chair | member | speaker | president |
		monarch | secretary | attache | ambassador | diplomat | representative | adviser | spokesperson |
		inspector | governor | other
	// subjects are what a minister may be for.
	subjects = defence | foreign | interior | armedForces
	// services are the forces' own.
	services = army | navy | air | marines
	// staffs are those who may be a minister's, and where they sit.
	staffs = heads&^(minister|deputy|assistant) | staff | press | department
)

// has reports whether all of the concepts are there.
func (s concepts) has(all concepts) bool { return s&all == all }

// any reports whether at least one of them is.
func (s concepts) any(some concepts) bool { return s&some != 0 }

// only reports whether there is nothing but some of them.
func (s concepts) only(some concepts) bool { return s&^some == 0 }

// uses is a set of what particles do in a title.
type uses uint8

// The uses.
const (
	filler   uses = 1 << iota // is passed over
	and                       // joins two posts
	whose                     // stands before what something belongs to: "of"
	plain                     // stands before a minister's title and says of nobody else: "acting"
	ordinal                   // numbers a formation: "first"
	numbered                  // is what such a number makes a formation of: "army"
)

// useNames are the names that particles.tsv gives the uses.
const useNames = "filler and whose plain ordinal numbered"

// bitsByName gives every name of a list its bit.
func bitsByName(list string) map[string]uint64 {
	bits := map[string]uint64{}
	for name := range strings.FieldsSeq(list) {
		bits[name] = 1 << len(bits)
	}
	return bits
}

// bitsOf reads names that "+" joins as a set.
func bitsOf(text string, byName map[string]uint64) (set uint64, ok bool) {
	for more := text != "none"; more; {
		var name string
		name, text, more = strings.Cut(text, "+")
		bit := byName[name]
		if bit == 0 {
			return 0, false
		}
		set |= bit
	}
	return set, true
}
