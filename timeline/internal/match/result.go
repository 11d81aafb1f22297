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
// between them: the same word for certain (9, 10), by a rule (6, 7), or perhaps
// (3, 4).
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
	// Unread says that a name is in a script that is not read, or both are in two
	// such scripts. Nothing is known then: neither that the names agree nor that
	// they contradict each other.
	Unread bool
	// Kin says that names which do not contradict differ in what relatives
	// differ in:
	//
	//	a first name more             Bashar Hafez al-Assad, Hafez al-Assad
	//	a suffix                      Jr., II
	//	an initial between two others  George H. W. Bush, George W. Bush
	//
	// Names that are the same may just have left it out. Such names are evidence
	// of one person only together with something that relatives do not share.
	Kin bool
	// Loose says that names which are the same are spelled in two ways that no
	// transliteration accounts for. That is a slip, another system, or another
	// person:
	//
	//	a letter differs in a long word              Lukashenko, Lukashemko
	//	the letters bear different marks             Möller, Müller
	//	the state writes Latin: bearers spell so     Meier, Mayer
	//	a Korean spelling may be another syllable    suk, seok
	//	a script writes the name by the hearing      ギルベルト, Gilberto
	Loose bool
	// Points is how well the names agree, 0 to MaxPoints. It is twice the mean
	// of the points of the aligned tokens less one for each missing token. A
	// name of a single word has half of the mean. It is 0 unless Compatible.
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
