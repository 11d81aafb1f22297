// Package timeline makes one timeline out of many reports about defence
// cooperation. It loses nothing, invents nothing, and shows where sources
// disagree.
//
//	tl, err := timeline.Build(reports...)    // a ledger with these reports, resolved
//	for e := range tl.Entries() { ... }      // what happened when, in order
//	for c := range tl.Conflicts() { ... }    // on what sources disagree, and who says what
//	for l := range tl.Review() { ... }       // what a person should decide
//	err = tl.WriteText(os.Stdout)            // all of it for people; WriteJSON for programs
//
// Learn three types first: [Ledger] collects reports, [Timeline] is what they
// come to, [Entry] is a line of it.
//
// Use the package where several sources tell of the same visits, meetings,
// agreements and people, and it must stay visible who says what: a newsroom's
// archive, a data set made from press releases, two data sets that overlap.
//
// Do not use it as a database: keep a ledger in a file, or its claims in a
// store. Do not use it to find facts in prose, or to decide who is right. Rows of
// one table with a key need no resolving; a map will do.
//
// # Model
//
//   - [Claim] is one record as one report tells it, in one revision.
//   - [RecordID] is made of the report's ID and the record's ID within it, never of
//     what is said. It stays when a source corrects itself.
//   - [Judgement] is somebody's word that two records are the same or different.
//   - [Ledger] is a set of claims and judgements. It only grows.
//   - [Timeline] is what [Ledger.Resolve] makes of a ledger.
//   - [Resolved] is one thing: the records that describe it, made into one. Its id is
//     the smallest of its members' ids. [Timeline.Lookup] finds it by any of them.
//   - [Entry] is the place of a thing on the timeline. A happening, a milestone and a
//     statement have one entry. Agreements and offices have one for each thing that
//     happened to them. People and organizations have none.
//
// [Timeline.Between], [Timeline.Involving], [Timeline.OfKind] and
// [Timeline.About] are views. They are cheap and can be combined.
// [Timeline.Career] lists when an official was seen in which rank and post,
// [Timeline.WhoHeld] who was seen in a post. [Diff] says what a new report adds,
// refines, contradicts, joins or splits.
//
// # Merging
//
// [Merge] is the union of ledgers. Nothing in it is fuzzy. All of these are
// additions, so ledgers can be collected anywhere and merged in any order:
//
//   - The same report added twice is there once.
//   - A report with a higher Revision corrects an earlier one. Equal revisions with
//     different content are both kept.
//   - A report that Retracts another withdraws it.
//   - A judgement with a higher Seq corrects an earlier one of its author.
//
// # Resolving
//
// Resolve decides which records describe one thing. It compares records of one
// kind and equal sides. What two records have in common is [Evidence]: a name, a
// post, a rank, a date, a place, an official of a side, a subject, a title.
//
//   - Two kinds of evidence join, or one identifier. Points only decide between
//     partners.
//   - One kind, two equally good partners, or something that speaks against: the two
//     stay apart and go to review, with the reason.
//   - The day of publication bounds what is told: what is told as past was not later.
//     A record without a date joins what was near its publication, see Policy.Lag.
//   - Records that say the same in every field are joined first, the k-th of one
//     report with the k-th of the other. Of visits, two lists need no more than a day
//     and sides that each has once.
//   - Two records of one report, or two rows of one Dataset, stay apart, unless its
//     source declares MayRepeat, or a RowKey that makes them one.
//   - A judgement goes before all evidence.
//
// Every decision, taken, refused or left, is a [Link] with its evidence.
// [Resolved.Explain] words the decisions about one thing, [Timeline.LinksOf] gives
// them as data. [Policy] sets points and thresholds; Policy{} is the default. The
// tables of what joins, what goes to review and what keeps apart are in
// .github/RESOLVING.md.
//
// # Conflicts and corroboration
//
// A [Field] holds every value that claims state, each with who says so. Its
// [FieldClass] says how values go together:
//
//	single  one value holds; two that cannot both be true are a Conflict
//	set     values are united
//	text    wordings stand side by side
//	dated   ranks, posts, the status of a visit: a change is no conflict
//
// "May 2020" and "2020-05-03" agree; the coarser does not bear the finer out. Two spans
// from day to day conflict unless they are equal. What
// merely cannot be compared, a city in two scripts, neither agrees nor conflicts. Of
// several values the first by this order is shown, and the others stay in the field:
//
//  1. the source that [Policy.Prefer] lists first
//  2. of texts, one in the reader's language ([Timeline.In], English by default),
//     else in its letters, else in Latin ones; but no city that more origins
//     contradict than agree with
//  3. the most independent origins that agree with the value. A coarse date that
//     agrees with two that exclude each other counts as the one of them that leads
//  4. of texts, the most origins that say it in just these words, then the fullest
//  5. the more precise value
//  6. the better graded source
//  7. the later published source
//  8. the smaller value
//
// [Corroboration] counts origins, not reports. Five papers with one press release
// are one origin. The count is a range, since an origin that nobody states may
// be one that somebody does.
//
// # Order of entries and derived bounds
//
// Entries stand in the order of the first day that their date can touch. A date
// with an open start, or without the year, stands where it ends or must have
// been over. Within a day, what sources say came before comes first. Entries that
// nobody dates and nothing bounds come last.
//
// No date is ever made up. A bound that is derived has a field of its own:
// [Entry.NotAfter], [Entry.Begun] and [Sighting.NotAfter], since a source does not tell as past
// what has not been. [SightingAt] marks a sighting dated by a happening,
// [Holder.Derived] a holder between two sightings.
//
// # Laws
//
// These hold for every input and are tested as properties.
//
//	L1  Merge is commutative.
//	L2  Merge is associative.
//	L3  Merge is idempotent.
//	L4  The empty ledger changes nothing.
//	L5  Merge loses no claim and invents none.
//	L6  The canonical JSON of a timeline is the same, to the byte, for every order
//	    of adding, every tree of merges, any redelivery and any GOMAXPROCS.
//	L7  Every record that counts is in exactly one Resolved. Every value shown
//	    cites a claim of it, or is marked derived.
//	L8  No two records that are judged different are in one Resolved.
//	L9  Withdrawing a judgement or a report restores the former canonical JSON.
//	    Lookup alone finds the ids of a retracted report.
//	L10 A field is in Conflicts exactly when it is single and two of its values
//	    are incompatible.
//	L11 Every id that was ever seen keeps resolving.
//	L12 The links taken rebuild the clusters. Each score is the sum of its evidence.
//	L13 Parts that share no block and no judgement resolve apart to the same
//	    result, so that several machines may share the work.
//	L14 Inputs are never changed. Nothing that a caller can reach changes a
//	    ledger or a timeline.
//	L15 Decoding what was encoded gives the same, and encoding is canonical.
//
// # Concurrency
//
// A Timeline never changes. Any number of goroutines may read it. The same holds
// for a Ledger while nobody calls Add or Judge. Resolve uses as many goroutines as
// GOMAXPROCS allows, which shows only in the time it takes.
//
// # Errors
//
// An error says where, what was found and what was expected. It has a sentinel for
// errors.Is, and repeats no name and no quotation.
//
//   - [ErrReport]: a report that cannot be used, refused whole by [Ledger.Add] and
//     [Build]. It wraps the *cooperation.ValidationError with every problem. What is
//     only implausible is taken in, since sources do err.
//   - [*BuildError]: which of the reports given to [Build] that was.
//   - [ErrNilLedger]: a nil ledger to write to, from [Ledger.Add] and [Ledger.Judge].
//   - [*JudgementError], [ErrJudgement]: a judgement refused by [Ledger.Judge],
//     with the field.
//   - [ErrPolicy]: a policy that says what cannot be done, from [Ledger.Resolve].
//   - [*LedgerError], [ErrLedger]: input of [DecodeLedger] or [ReadLedgerJSON]
//     that is no ledger, with the offset and a [LedgerCode].
//   - [ErrID]: a text that is no id, from [ParseRecordID] and the unmarshalling of
//     ids.
//
// After an error a ledger is as it was. A nil timeline or ledger reads as an empty
// one. A question about an id that is not known answers false, nil or an empty
// view. Errors of an io.Reader or io.Writer come back as they are or wrapped. A
// writer that takes less than it is given without an error is io.ErrShortWrite.
//
// # Stability
//
// Ids are SHA-256 hashes with a format version in them, 1. The binary form of a
// ledger ([EncodeLedger]), its JSON form ([Ledger.WriteJSON]) and the JSON of a
// timeline ([JSONVersion]) have versions too. A version changes when a program that
// reads the old form would misread the new. Ids depend on no policy and no table.
//
// Resolve may find more in a later version, with names it can read and rules it
// learns. A judgement holds through all of them. The texts of [Timeline.WriteText],
// [Resolved.Explain], reasons and details are for people and may change at any
// time.
package timeline
