package post

import "unicode/utf8"

// concepts is a set of concepts that the words of a post's title name.
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
	generalWord // "general", as in secretary general
	attache
	ambassador
	diplomat
	representative
	adviser
	spokes
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
	office
	republic
	other // a head of something that no role is for
)

// heads are the concepts that make a title a post.
const heads = minister | deputy | assistant | head | chief | commander |
	chair | member | speaker | president | monarch | secretary | attache |
	ambassador | diplomat | representative | adviser | spokes | inspector |
	governor | other

// has reports whether all of the concepts are there.
func (s concepts) has(all concepts) bool { return s&all == all }

// any reports whether at least one of them is.
func (s concepts) any(some concepts) bool { return s&some != 0 }

// meaning returns what a folded word of any language says.
func meaning(w string) concepts {
	if w == "" {
		return 0
	}
	if w[0] < 0x80 {
		if c := meaningEnglish(w); c != 0 {
			return c
		}
		if c := meaningTurkic(w); c != 0 {
			return c
		}
		if c := meaningNordic(w); c != 0 {
			return c
		}
		if c := meaningGerman(w); c != 0 {
			return c
		}
		return meaningRomance(w)
	}
	if w[0] == 0xD0 || w[0] == 0xD1 || w[0] == 0xD2 || w[0] == 0xD3 {
		return meaningRussian(w)
	}
	switch r, _ := utf8.DecodeRuneInString(w); {
	case r >= 0x4E00 && r <= 0x9FFF:
		return meaningHan(w)
	case r >= 0x0370 && r <= 0x03FF:
		return meaningGreek(w)
	case r >= 0x0590 && r <= 0x05FF:
		return meaningHebrew(w)
	case r >= 0x0600 && r <= 0x06FF:
		return meaningArabic(w)
	}
	return meaningKorean(w)
}
