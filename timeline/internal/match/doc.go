// Package match compares the names of people across spellings, scripts and word
// orders. Compare says whether two names are evidence that two records mean one
// person, and how strong that evidence is.
//
//	verdict    what leads to it                                         example
//	Same       the family name and something of the given name agree    Zakir Həsənov, Закир Гасанов
//	Same       the same, and only initials stand for the given name     Z. Hasanov, Zakir Hasanov
//	Same       both names are one word, long enough and not common      Macmillan, Macmillan
//	Same, Kin  one name has more of what relatives differ in            Hafez al-Assad, Bashar Hafez al-Assad
//	Same, Loose  people spell the name in both ways                     Karl Meier, Karl Mayer
//	Same, Loose  one is written by the hearing, of two long words       ギルベルト・テオドロ, Gilberto Teodoro
//	Weak       only the family name agrees                              Hasanov, Zakir Hasanov
//	Weak       each name has a word that the other may leave out        Ivan Petrov Sidorov, Ivan Sidorov Orlov
//	Weak       a slip of the pen in a short word, or in every word      Jan Karl, Jan Kal
//	Weak       a script is not read, or a name is empty                 习近平, Xi Jinping
//	Weak       one is written by the hearing and may be the other       テオドロ, Gilberto Teodoro
//	Weak, Kin  what differs is what relatives differ in                 George H. W. Bush, George W. Bush
//	Different  the given names or the family names are two              Safar Abiyev, Zakir Hasanov
//	Different  the names tell apart a woman and a man                   Aliyev, Aliyeva
//	Different  the father in one name is the son in the other           Isa bin Salman, Hamad bin Isa
//	Different  the numbers or suffixes are two                          Hassan II, Hassan III
//
// # Use
//
// Prepare a name once, then compare it as often as needed:
//
//	a := match.Prepare(match.Input{Full: "Zakir Həsənov", Culture: "AZ"})
//	b := match.Prepare(match.Input{Full: "Закир Гасанов"})
//	match.Compare(a, b).Compatible // true
//
// Other questions have functions of their own:
//
//	which names need comparing at all?             Name.BlockKeys
//	why is the verdict what it is?                 Align
//	do the names differ by one slip of the pen?    OneLetter
//	does one name leave out what the other says?   Vaguer
//
// # How
//
// No similarity of whole strings works. It rates strangers that share a family
// name above one person in two romanisations. So a name goes through five steps:
//
//	step                          file
//	text to tokens                scan.go
//	tokens to titles and words    read.go, words.go
//	letters to sounds             sounds.go, alike.go
//	whose name a word is          lineage.go
//	tokens paired by class        align.go, see Class
//	verdict and points            compare.go, loose.go
//	names written by the hearing  loan.go
//
// Korean and Chinese names have rules of their own in hangul.go, korean.go and
// chinese.go; kana.go reads Kana, inflect.go
// names in an oblique case. Words, forms and syllables are tables in data.
//
// # What it costs to be wrong
//
// Give the culture of a name where it is known: the state of the person, not of
// the source. Without it some names are read in a way that is not theirs:
//
//	a name that may be Korean      its syllables forgive no slip of the pen
//	a Chinese name in Latin        syllables may be taken for habits of spelling
//	a Chinese name in Cyrillic     is not read by the system of Palladius
//	a Japanese name in Cyrillic    is not read by the system of Polivanov
//	c, j, q, x, rz, tr, gi         are read as English reads them
//
// Wade-Giles is not read: Mao Tse-tung and Mao Zedong are two names.
//
// BlockKeys finds swapped words, habits of spelling, hyphens and most slips. It
// does not find a name whose words run together (SergeiLavrov). Nor does it find
// a name of initials only.
//
// # Scripts
//
//	Latin       with any marks
//	Cyrillic    Russian, Ukrainian, Belarusian, Serbian, Macedonian, Bulgarian, Turkic alphabets
//	Greek, Georgian, Armenian, Hangul, Kana
//
// Other scripts are kept as they are: Arabic, Hebrew, Han, Devanagari, Thai and
// more. Such a name equals itself, and traditional characters equal simplified
// ones. Nothing is concluded from it about a name in another script.
//
// # Guarantees
//
// Compare is symmetric and depends on nothing but its two arguments. It does not
// allocate. Nothing in this package panics on any string or keeps state. A Name
// is immutable and safe for concurrent use.
package match
