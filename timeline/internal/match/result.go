package match

// Class says how two aligned tokens agree. Larger is weaker.
type Class uint8

// The classes, from the strongest to none.
const (
	// Exact: the same letters, but for case.
	Exact Class = iota + 1
	// Folded: the same after removing diacritics and transliterating.
	Folded
	// Variant: a known other form, such as Joe for Joseph or Choi for 최.
	Variant
	// Skeleton: they sound alike, spelled by different habits.
	Skeleton
	// Edit: one letter differs in a long token.
	Edit
	// Initial: one is the initial of the other, or both are the same initial.
	Initial
	// Missing: only one of the names has the token.
	Missing
)

// String returns the class as one lower-case word.
func (c Class) String() string {
	switch c {
	case Exact:
		return "exact"
	case Folded:
		return "folded"
	case Variant:
		return "variant"
	case Skeleton:
		return "skeleton"
	case Edit:
		return "edit"
	case Initial:
		return "initial"
	case Missing:
		return "missing"
	}
	return "none"
}

// points of one aligned pair. The numbers order the classes and leave room
// between "certainly the same word" (9, 10), "the same word by a rule" (6, 7)
// and "could be the same word" (3, 4).
func (c Class) points() int {
	switch c {
	case Exact:
		return 10
	case Folded:
		return 9
	case Variant:
		return 7
	case Skeleton:
		return 6
	case Edit:
		return 4
	case Initial:
		return 3
	}
	return 0
}

// MaxPoints is the most that a comparison can give: two whole names, letter
// for letter the same.
const MaxPoints = 20

// Verdict is what a comparison concludes.
type Verdict uint8

// The verdicts.
const (
	// Different: the names contradict each other.
	Different Verdict = iota
	// Weak: nothing contradicts, but too little agrees to be evidence: a
	// family name alone, an empty name, a script that is not read.
	Weak
	// Same: the names agree well enough to count as evidence.
	Same
)

// String returns the verdict as one lower-case word.
func (v Verdict) String() string {
	switch v {
	case Weak:
		return "weak"
	case Same:
		return "same"
	}
	return "different"
}

// Result is the outcome of comparing two names.
type Result struct {
	// Compatible says that the names count as evidence. It is Verdict == Same.
	Compatible bool
	// Verdict tells apart names that contradict from names that say too little.
	Verdict Verdict
	// Kin says that names which do not contradict differ in what relatives
	// differ in: one has a first name more (Bashar Hafez al-Assad), a suffix
	// (Jr., II), another initial between two (George H. W. Bush). Of names that
	// are the same it may just have been left out; such names are evidence of one
	// person only together with something that relatives do not share.
	Kin bool
	// Loose says that names which are the same are spelled in two ways that no
	// transliteration accounts for: a letter differs, or they bear different marks
	// (Möller, Müller), or the language of the state is written in these letters,
	// so that it is the bearer who spells himself (Meier, Mayer); or syllables of a
	// Korean name that may be two (suk, seok). That is a slip, another system, or
	// another person.
	Loose bool
	// Points is how well the names agree, 0 to MaxPoints: twice the mean of
	// the points of the aligned tokens less one for each missing token; half
	// of that for names of a single word. 0 unless Compatible.
	Points int
}

// Pair is two aligned tokens, or one token without a partner.
type Pair struct {
	// A and B are the tokens as the names print them, lower case. Tokens that
	// are one word in the other name stand together, separated by spaces.
	// Either is empty if Class is Missing.
	A, B string
	// Class says how they agree.
	Class Class
}

// Alignment is a Result with its reasons.
type Alignment struct {
	Result
	// Pairs holds the aligned tokens in the order of the first name, then
	// what only the second name has.
	Pairs []Pair
}
