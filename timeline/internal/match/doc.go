// Package match compares the names of people across spellings, scripts and
// word orders. It says whether two names count as evidence that two records
// mean one person, with how many points, and why.
//
// # Use
//
// Prepare a name once, then compare it as often as needed:
//
//	a := match.Prepare(match.Input{Full: "Zakir Həsənov", Culture: "AZ"})
//	b := match.Prepare(match.Input{Full: "Закир Гасанов"})
//	match.Compare(a, b).Compatible // true
//
// BlockKeys gives the few stable keys under which a name is filed, so that
// only names that share a key need comparing. Align explains a result.
//
// # How
//
// No similarity of whole strings works: it rates strangers that share a
// family name above one person in two romanisations. So names are cut into
// tokens, the tokens of two names are aligned by class (see Class), and each
// class has its points. A name is evidence only if the family name and at
// least something of the given name agree and nothing contradicts. A family
// name alone is never evidence; two different given names are a contradiction.
//
// Relatives have names that agree in nearly all. Whoever is named as the father
// in one name is not the son in the other (bin, oğlu). What sources leave out
// and relatives differ in, a first name or a suffix, is marked as Kin: evidence,
// but not of one person alone. So are names that sound alike and that those who
// bear them spell in two ways (Meier, Mayer), marked as Loose. OneLetter and
// Vaguer answer what else a caller may ask who knows of more than names.
//
// # What it costs to be wrong
//
// Culture decides much: without it a name that can be read as Korean is
// compared by Korean syllables, where no slip of the pen is forgiven, and
// Chinese syllables may be taken for habits of spelling. With it Cyrillic is read
// by the systems of Palladius (China) and Polivanov (Japan), and c, j, rz, tr and
// long vowels as they are in Turkish, Azerbaijani, Polish, Vietnamese and Japanese
// names. Give the state of the person, not of the source. Wade-Giles is not read:
// Mao Tse-tung and Mao Zedong are two.
//
// BlockKeys finds swapped words, habits of spelling, hyphens and most slips. It
// does not find a name whose words run together (SergeiLavrov), nor one of
// which only initials are left.
//
// # Scripts
//
// Latin with any diacritics, Cyrillic (Russian, Ukrainian, Belarusian,
// Serbian, Macedonian, Bulgarian, Azerbaijani, Kazakh and other Turkic
// alphabets), Greek, Georgian, Armenian and Hangul are read. Other scripts
// (Arabic, Hebrew, Han, Kana, Devanagari, Thai ...) are kept as they are:
// such a name equals itself, and nothing is concluded from it about a name in
// another script.
//
// # Guarantees
//
// Compare is symmetric and depends on nothing but its two arguments. Nothing
// in this package panics on any string, keeps state or allocates in Compare.
// A Name is immutable and safe for concurrent use.
package match
