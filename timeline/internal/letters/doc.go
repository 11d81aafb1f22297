// Package letters says how letters are written in plain Latin letters, how they
// sound, and how far two words are apart. It is the one place on this side for
// both.
//
//	question                                        answer
//	how is a letter written and how does it sound?  Spell
//	are two names of places or things the same?     Fold
//	what one slip of the pen tells two words apart? SlipOf
//	how much does it cost to turn one into another? Costs.Distance
//	how many letters do two words have in common?   Common
//
// Fold and Spell read Latin letters by one table, data/letters.tsv. They differ
// in one thing: Spell writes other scripts in Latin letters too, as the names of
// people need it. Fold keeps them, since a Latin and a Cyrillic name of a place
// are two names.
package letters
