package cooperation

import (
	"github.com/defcoop/defcoop/cooperation/edtf"
	ranks "github.com/defcoop/defcoop/cooperation/internal/rank"
)

// Rank is a military or police rank as a source gives it. Text is verbatim;
// the fields from Title on are what [ParseRank] makes of it and may be left
// empty. The zero value means that no rank is given.
type Rank struct {
	// Text is the rank as the source prints it: "Col. Gen.", "general-polkovnik".
	Text string `json:"text,omitzero" validate:"required"`
	// Lang is the language of Text, a BCP 47 tag; empty means the source's.
	Lang string `json:"lang,omitzero" defcoop:"language"`
	// Title is the normalised English title in the ladder of the officer's
	// own country, lower case: "colonel general".
	Title string `json:"title,omitzero"`
	// Branch is the service whose ladder the title belongs to; empty where
	// several share the title and nothing says which.
	Branch Branch `json:"branch,omitzero"`
	// Grade is the NATO grade, STANAG 2116.
	Grade Grade `json:"grade,omitzero"`
	// Basis says how sure Grade is; empty while Grade is.
	Basis GradeBasis `json:"basis,omitzero"`
	// Held is when the source says that the rank was held; zero means at the
	// time of the happenings that the report tells.
	Held edtf.Date `json:"held,omitzero"`
}

// IsZero reports whether no rank is given.
func (r Rank) IsZero() bool { return r == Rank{} }

// RankContext is what is known beside the text of a rank. Every field may be
// left zero: not known.
type RankContext struct {
	// Country is the state whose officer holds the rank, not the state of the
	// source.
	Country Country
	// Branch is the officer's service.
	Branch Branch
	// On is when the rank was held; it matters where a state changed its
	// ladder (Ukraine on 1 October 2020) or joined NATO.
	On edtf.Date
}

// ParseRank reads a rank in any of the languages and abbreviations that the
// tables know: "Col. Gen.", "Maj-Gen", "general-polkovnik", "Generaloberst",
// "소장", "1st grade Captain". Case, diacritics, dots, hyphens and spacing do
// not matter, and "(Ret.)", "of justice" and the like change nothing.
//
// The grade is a function of country, branch, title and date. The same words
// mean different things: a lieutenant general is OF-7 in the ladder of the
// Soviet Union's successors and OF-8 in South Korea's or NATO's; a captain is
// OF-2 ashore and OF-5 afloat. So:
//
//   - A title that means one grade gets it: [GradeStandard] for members of NATO,
//     [GradeConventional] for others, where equivalence is custom.
//   - A title that may mean several, because country, branch or date is not
//     given, is an [*AmbiguousError] (errors.Is [ErrAmbiguous]) with all the
//     candidates; in one, the branch names the ladder meant, "army" for the one
//     that land and air forces share. The rank returned beside it holds what
//     all candidates share.
//   - A title of a country whose ladder is not in the tables, or one that its
//     ladder does not have, keeps its title and has no grade. This is no
//     error. Police ranks never have a grade. Other ranks (OR-1 to OR-9) are
//     in the American and British ladders only.
//   - Anything else, and any text longer than 512 bytes or 48 words, is an [*UnknownError] (errors.Is [ErrUnknown]) with the
//     nearest titles; the rank returned beside it holds the text.
//
// # Ladders
//
// Each ladder's source stands beside it in the table; the grades of members of
// NATO are those of STANAG 2116 edition 7 (APersP-01), the others follow the
// order of the state's own law and, for their equivalents, Wikipedia's lists of
// military ranks by NATO code.
//
//   - United States; Britain, Canada and the Commonwealth's British pattern;
//     Germany, France, Spain, Poland, Turkey, Croatia, Hungary; the pattern that
//     the other members share: STANAG 2116 and the national laws.
//   - Russia, Azerbaijan, Armenia, Belarus, Kazakhstan, Kyrgyzstan, Tajikistan,
//     Turkmenistan, Uzbekistan, the Soviet Union, East Germany, Czechoslovakia:
//     Federal Law 53-FZ of 1998, article 46; law 377-IQ of Azerbaijan, 1997; US
//     Army FM 100-2-3. Yugoslavia, and Serbia and Montenegro: the same by names
//     of their own.
//   - Ukraine: the Soviet ladder until 30 September 2020, then that of Law 680-IX;
//     while the date does not tell, both. A rank that the law abolished keeps its
//     grade, as it does in law. Bulgaria: the Soviet ladder before 2000.
//   - Finland, whose commodore is a captain's equal: the other members' pattern else.
//   - Georgia (a one-star brigadier general), Austria, Serbia, Cyprus: their lists.
//   - South Korea: Military Personnel Management Act, article 3. North Korea: Library of
//     Congress, North Korea: a country study. China: Regulations on Military
//     Ranks of Officers, 1988. Vietnam: Law on Officers, 1999.
//   - Japan, the Philippines, Indonesia, Thailand: the American pattern. Taiwan: by
//     the stars, so that a major general is a one-star; a general has no grade,
//     being of the first class or the second.
//   - Arab armies from Bahrain to Yemen: the pattern 'amid, liwa', fariq, in
//     Arabic and in Latin letters; "staff" (rukn) changes nothing.
//   - Israel and Iran: by the stars, so that rav aluf is OF-8 and sarlashkar
//     OF-7; other lists put both higher. A second brigadier general (sartip
//     dovom) has no grade.
//   - Brazil: by the stars, the lowest general wearing two.
//
// A service named in the text ("Navy Capt.", "육군 소장") goes before
// [RankContext.Branch]. Where one native word serves all services (소장, 上校,
// albay), the title is the army's, unless the navy is meant.
func ParseRank(text string, in RankContext) (Rank, error) {
	r, doubt := ranks.Parse(text, in.reader())
	return rankFrom(r), rankError(doubt)
}

// SplitRank cuts a rank off a name: "Col. Gen. Karim Valiyev" gives the rank
// that [ParseRank] reads in "Col. Gen." and "Karim Valiyev". It looks for the
// longest rank at the front, then, as Korean and Chinese write ("최춘송 소장",
// "李尚福上将"), or after a comma ("Karim Valiyev, Colonel General"), at the end;
// it cuts between whole words only, so that Generalov is no general. A text
// without a rank, or with a rank and no name, comes back as it is, with a zero
// Rank and no error.
//
// Some ranks are also names. "Major Owens" and "Gen Nakatani" are a man's rank
// and family name or his full name, and "Maj Sjöwall" is no officer: where such
// a word (Major, Maj, Gen, Col, Marshal, Albay ...) stands without a dot before
// exactly one other word, and [Context.Branch] does not say that the text
// is about an officer, the result is an [*AmbiguousError] whose Ranks hold the
// rank that it may be; the rank returned is zero and rest is the whole text.
//
// So it is where capital letters with dots may end the rank or begin the name,
// and no full name follows: in Italy "Gen. B. Rossi" is a brigadier general or
// a general whose first name begins with B., while "Gen. B. Mario Rossi" is a
// brigadier general.
//
// Where a word behind the rank shows that the rank goes on and that word is not
// known ("gen. xyz. Jan Nowak", "general-xyz"), the rank would be another, so
// the result is an [*UnknownError] for all these words; the rank returned holds
// their text alone.
//
// Where [ParseRank] reports that the rank is ambiguous, so does SplitRank, with
// the same error; rank and rest are cut all the same. A form of address before
// the rank is left to [SplitHonorific].
func SplitRank(text string, in RankContext) (rank Rank, rest string, err error) {
	found, rest, doubt := ranks.Split(text, in.reader())
	return rankFrom(found), rest, rankError(doubt)
}

// SplitHonorific cuts the forms of address off the front of a name, on whole
// words only: "H.E. Mr. Lee Hunseung" gives "H.E. Mr." and "Lee Hunseung",
// "cənab Çunq Sukvan" gives "cənab" and "Çunq Sukvan"; "Honorata Dwan" and a
// lone "Mr." are left as they are. Address, rank and post are three things: a
// rank after the address is left to [SplitRank].
//
// Words that follow a name (Turkish "bey", Korean "님", academic "PhD") are not
// looked for.
func SplitHonorific(text string) (honorific, rest string) { return ranks.SplitHonorific(text) }

// reader returns the context as the reader of ranks takes it.
func (in RankContext) reader() ranks.Context {
	return ranks.Context{Country: string(in.Country), Branch: string(in.Branch), On: in.On}
}

// rankFrom returns a rank that the reader found.
func rankFrom(r ranks.Rank) Rank {
	return Rank{Text: r.Text, Title: r.Title, Branch: Branch(r.Branch), Grade: Grade(r.Grade), Basis: GradeBasis(r.Basis)}
}

// rankError returns the reader's doubt as an error, nil if there is none.
func rankError(d *ranks.Doubt) error {
	switch {
	case d == nil:
		return nil
	case d.Unknown():
		return &UnknownError{Input: clipped(d.Input), What: "rank", Nearest: d.Nearest}
	}
	candidates := make([]Rank, len(d.Ranks))
	for i, r := range d.Ranks {
		candidates[i] = rankFrom(r)
	}
	return &AmbiguousError{Input: clipped(d.Input), Ranks: candidates, Give: d.Give}
}
