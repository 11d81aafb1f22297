package cooperation

import "slices"

// Code names the rule that a [Problem] breaks. Codes are stable: programs may
// test for them, translate them, or choose to pass over some of them. Each
// code has one [Severity].
type Code string

// The codes of errors: what makes a record unusable.
const (
	// CodeMissing: a value that the record cannot do without is absent, or a
	// text of nothing but blanks.
	CodeMissing Code = "missing"
	// CodeMissingLabel: a term is "other", and the field that holds the
	// source's own word for it is empty.
	CodeMissingLabel Code = "missing-label"
	// CodeOutOfRange: a number is below or above what the field can mean.
	CodeOutOfRange Code = "out-of-range"
	// CodeInvalidUTF8: a text is not valid UTF-8.
	CodeInvalidUTF8 Code = "invalid-utf8"
	// CodeUnknownTerm: a value is none of the terms of its enumeration.
	CodeUnknownTerm Code = "unknown-term"
	// CodeUnknownCountry: a value is no code of a [Country].
	CodeUnknownCountry Code = "unknown-country"
	// CodeMalformedParty: a value is written neither like a [Country] nor like
	// the [ID] of an organization.
	CodeMalformedParty Code = "malformed-party"
	// CodeMalformedID: a value is not written like an [ID].
	CodeMalformedID Code = "malformed-id"
	// CodeMalformedURL: a value is not an address of the schemes http or https
	// with a host (RFC 3986).
	CodeMalformedURL Code = "malformed-url"
	// CodeMalformedLanguage: a value is not a language tag (BCP 47, RFC 5646).
	CodeMalformedLanguage Code = "malformed-language"
	// CodeMalformedDuration: a value is not a duration (ISO 8601-1).
	CodeMalformedDuration Code = "malformed-duration"
	// CodeMalformedScheme: a value is not written like the scheme of an
	// [Identifier].
	CodeMalformedScheme Code = "malformed-scheme"
	// CodeMalformedPointer: a value is not a JSON Pointer (RFC 6901), or begins
	// with "/" like one and is none.
	CodeMalformedPointer Code = "malformed-pointer"
	// CodeMalformedDerivation: an entry of [Source.DerivedFrom] is neither an
	// address nor written like the ID of a report.
	CodeMalformedDerivation Code = "malformed-derivation"
	// CodeUnresolvedPointer: [Citation.Field] names no field of what carries
	// the citation, or [Source.RowKey] no field of a happening or agreement.
	CodeUnresolvedPointer Code = "unresolved-pointer"
	// CodeDuplicateID: two records of one report have the same ID.
	CodeDuplicateID Code = "duplicate-id"
	// CodeDanglingReference: a reference names no record of the report.
	CodeDanglingReference Code = "dangling-reference"
	// CodeWrongReference: a reference names a record of a kind that cannot
	// stand there.
	CodeWrongReference Code = "wrong-reference"
	// CodeSelfReference: a record or report refers to itself where only
	// another makes sense.
	CodeSelfReference Code = "self-reference"
)

// The codes of warnings: what is implausible as told. Sources err and
// contradict themselves, so none of these is refused. All rules about dates
// speak only of contradictions that hold under every reading of the dates.
const (
	// CodeBlankText: an optional text is nothing but blanks.
	CodeBlankText Code = "blank-text"
	// CodeBidiControl: a text holds a character that embeds, overrides or
	// isolates the direction of writing (U+202A-202E, U+2066-2069). It may
	// show in another order than it is stored. The marks that Arabic and
	// Hebrew texts need (U+200E, U+200F, U+061C) are not meant.
	CodeBidiControl Code = "bidi-control"
	// CodeControlCharacter: a text holds a control character other than tab
	// and line ends.
	CodeControlCharacter Code = "control-character"
	// CodeReplacementCharacter: a text holds U+FFFD, which programs put where
	// they could not read a character: something of the source is lost.
	CodeReplacementCharacter Code = "replacement-character"
	// CodeUnnamedSource: the source has neither title nor publisher nor
	// address nor origin, so that nobody can tell who says so.
	CodeUnnamedSource Code = "unnamed-source"
	// CodeListedTwice: one list names the same party, delegation, report or
	// relation twice, or the same participant twice in the same role.
	CodeListedTwice Code = "listed-twice"
	// CodeDuplicateAction: two actions of an agreement or office agree in
	// everything but participants and citations.
	CodeDuplicateAction Code = "duplicate-action"
	// CodeSharedIdentifier: two records of one kind have the same external
	// identifier, although the source declares neither that it may repeat nor
	// what makes two of its rows one.
	CodeSharedIdentifier Code = "shared-identifier"
	// CodeOrphanDelegation: no visit, meeting or ceremony names the delegation,
	// and no link touches it.
	CodeOrphanDelegation Code = "orphan-delegation"
	// CodeSizeTooSmall: a delegation is said to be smaller than the number of
	// people named in it.
	CodeSizeTooSmall Code = "size-too-small"
	// CodeSpeakerAbsent: somebody spoke at a meeting or ceremony among whose
	// named participants and delegations they are not.
	CodeSpeakerAbsent Code = "speaker-absent"
	// CodeSameSide: one party is on both sides: guest and host, sending and
	// receiving, supplier and recipient.
	CodeSameSide Code = "same-side"
	// CodeForeignDelegation: a delegation's party is neither guest nor host
	// where the delegation is said to have taken part.
	CodeForeignDelegation Code = "foreign-delegation"
	// CodeSwappedSides: a meeting or ceremony of a visit has the visit's hosts as
	// guests, and its guests as hosts. Receptions and openings are not meant,
	// nor is what somebody of its hosts is said to have hosted: guests may invite
	// in return.
	CodeSwappedSides Code = "swapped-sides"
	// CodeRoleAgainstSide: somebody of a guest's state is a participant as host,
	// or somebody of a host's state as guest.
	CodeRoleAgainstSide Code = "role-against-side"
	// CodeHeadOfAnother: the head of a delegation is of another state than the
	// delegation.
	CodeHeadOfAnother Code = "head-of-another"
	// CodeNotAParty: an act is said to be that of a party which is not among
	// the parties of the agreement.
	CodeNotAParty Code = "not-a-party"
	// CodeRankInName: a rank stands before or behind the name of an official. Words
	// that may be part of the name are not meant: "Major Owens", and what
	// [Name.Given] or [Name.Family] holds.
	CodeRankInName Code = "rank-in-name"
	// CodeDescriptionAsTitle: the title of an agreement is a description of it, as
	// [IsDescription] tells one: "memorandum to strengthen cooperation".
	CodeDescriptionAsTitle Code = "description-as-title"
	// CodeSeat: the seat of an office and what is said of its residence do not
	// go together.
	CodeSeat Code = "seat"
	// CodeStateNotExisting: a state is named as acting on a date on which it
	// certainly did not exist.
	CodeStateNotExisting Code = "state-not-existing"
	// CodeUnknownRank: the text of a rank is unknown in the forces of the
	// officer's country.
	CodeUnknownRank Code = "unknown-rank"
	// CodeGradeMismatch: the text of a rank has, in the forces of the officer's
	// country, another grade than the one given beside it.
	CodeGradeMismatch Code = "grade-mismatch"
	// CodeRoleAgainstTitle: the title of a post names another role than the one
	// given beside it. Nothing is said of titles whose words do not decide.
	CodeRoleAgainstTitle Code = "role-against-title"
	// CodeTwoMinistries: an official has posts of two ministries, without dates, in
	// two titles. Heads and deputies of governments and states are not meant.
	CodeTwoMinistries Code = "two-ministries"
	// CodeInForceBeforeSignature: an agreement was in force certainly before
	// any signature.
	CodeInForceBeforeSignature Code = "in-force-before-signature"
	// CodeEndBeforeStart: an agreement or office ended certainly before it
	// began.
	CodeEndBeforeStart Code = "end-before-start"
	// CodeActionOrder: another action came certainly before the one it
	// presupposes, such as a ratification before any signature.
	CodeActionOrder Code = "action-order"
	// CodeLegOrder: a leg came certainly before the leg listed ahead of it.
	CodeLegOrder Code = "leg-order"
	// CodeOutsideVisit: a leg, meeting or ceremony shares no day with the
	// visit in whose course it took place.
	CodeOutsideVisit Code = "outside-visit"
	// CodeOutsideOccasion: a statement, ceremony or act shares no day with the
	// meeting, ceremony or visit at which it is said to have happened.
	CodeOutsideOccasion Code = "outside-occasion"
	// CodeCompletedAfterPublication: a happening or act is told as
	// completed, or words as spoken, more than a day after the source was
	// published. The day allows for time zones.
	CodeCompletedAfterPublication Code = "completed-after-publication"
	// CodeDatelineBeforePublication: a date that the report's dateline gave, or a visit
	// or meeting that is told as under way, is more than 31 days before the source
	// was published. The source tells of its own day, so one of the two is wrong:
	// most often the publication is that of a copy.
	CodeDatelineBeforePublication Code = "dateline-before-publication"
	// CodeRetrievedBeforePublication: the source was read more than a day
	// before it was published. The day allows for time zones.
	CodeRetrievedBeforePublication Code = "retrieved-before-publication"
	// CodeLinkAgainstDates: the dates of two records certainly contradict the
	// link between them.
	CodeLinkAgainstDates Code = "link-against-dates"
	// CodeLinkCycle: following before and followed, a record comes before
	// itself.
	CodeLinkCycle Code = "link-cycle"
	// CodeParentCycle: following parents, an organization is part of itself.
	CodeParentCycle Code = "parent-cycle"
)

// CodeTooManyProblems is no rule: it closes a list that [MaxProblems] cut, and
// says how many problems were left out. It has the severity of the gravest of
// them.
const CodeTooManyProblems Code = "too-many-problems"

// The codes, errors first, in the order of the constants. A test keeps these
// lists, the constants and what Check reports together.
var (
	errorCodes = [...]Code{
		CodeMissing, CodeMissingLabel, CodeOutOfRange, CodeInvalidUTF8, CodeUnknownTerm, CodeUnknownCountry,
		CodeMalformedParty, CodeMalformedID, CodeMalformedURL, CodeMalformedLanguage, CodeMalformedDuration,
		CodeMalformedScheme, CodeMalformedPointer, CodeMalformedDerivation, CodeUnresolvedPointer,
		CodeDuplicateID, CodeDanglingReference, CodeWrongReference, CodeSelfReference,
	}
	warningCodes = [...]Code{
		CodeBlankText, CodeBidiControl, CodeControlCharacter, CodeReplacementCharacter, CodeUnnamedSource,
		CodeListedTwice, CodeDuplicateAction, CodeSharedIdentifier, CodeOrphanDelegation, CodeSizeTooSmall,
		CodeSpeakerAbsent, CodeSameSide, CodeForeignDelegation, CodeSwappedSides, CodeRoleAgainstSide, CodeHeadOfAnother, CodeNotAParty, CodeRankInName, CodeDescriptionAsTitle, CodeSeat,
		CodeStateNotExisting,
		CodeUnknownRank, CodeGradeMismatch, CodeRoleAgainstTitle, CodeTwoMinistries, CodeInForceBeforeSignature, CodeEndBeforeStart, CodeActionOrder, CodeLegOrder, CodeOutsideVisit,
		CodeOutsideOccasion, CodeCompletedAfterPublication, CodeDatelineBeforePublication, CodeRetrievedBeforePublication,
		CodeLinkAgainstDates, CodeLinkCycle, CodeParentCycle,
	}
)

// Codes lists the code of every rule, those of errors first.
func Codes() []Code { return slices.Concat(errorCodes[:], warningCodes[:]) }

// Severity is the severity of every problem with this code, and empty for
// anything that is not in [Codes].
func (c Code) Severity() Severity {
	switch {
	case slices.Contains(errorCodes[:], c):
		return SeverityError
	case slices.Contains(warningCodes[:], c):
		return SeverityWarning
	}
	return ""
}

// Valid reports whether c is in [Codes], or is [CodeTooManyProblems].
func (c Code) Valid() bool { return c == CodeTooManyProblems || c.Severity() != "" }
