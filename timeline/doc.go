// Package timeline makes one timeline out of many reports about defence
// cooperation, without losing or inventing anything, and shows where their
// sources disagree.
//
// Use it when several sources tell of the same visits, meetings, agreements
// and people in different words, languages and precision, and it must stay
// visible who says what: a newsroom's archive, a data set put together from
// press releases, two data sets that overlap. Do not use it as a database (a
// ledger is a set; keep it in a file, or its claims in a store), to find facts
// in prose, or to decide who is right: it shows what is told, how
// independently, and where the tellings part. Records that cannot be wrong
// about each other, such as the rows of one table with a key, need no
// resolving; a map will do.
//
//	tl, err := timeline.Build(reports...)    // a ledger with these reports, resolved
//	for e := range tl.Entries() { ... }      // what happened when, in order
//	for c := range tl.Conflicts() { ... }    // on what sources disagree, and who says what
//	for l := range tl.Review() { ... }       // what a person should decide
//	err = tl.WriteText(os.Stdout)            // all of it for people; WriteJSON for programs
//
// # Model
//
// A [Claim] is one record as one report tells it, in one revision. A
// [RecordID] is made of the report's ID and the record's ID within it, never
// of what is said, so it stays when a source corrects itself. A [Judgement]
// is somebody's word that two records are the same or different, or the
// withdrawal of that word. A [Ledger] is a set of claims and judgements, and
// only ever grows. [Ledger.Resolve] makes a [Timeline] of it.
//
// On the timeline everything is a [Resolved]: the records that describe one
// thing, made into one. Its id is the smallest of its members', and any of
// their ids finds it ([Timeline.Lookup]), so ids can be kept. An [Entry] is its
// place on the timeline: happenings, milestones and statements have one,
// agreements and offices one for each thing that happened to them, people and
// organizations none. [Timeline.Between], [Timeline.Involving],
// [Timeline.OfKind] and [Timeline.About] are views, cheap and composable.
//
// [Timeline.Career] lists when an official was seen in which rank and post,
// [Timeline.WhoHeld] who was seen in a post. [Resolved.Explain] tells a person
// how a record came about, [Timeline.LinksOf] the same as data, and [Diff]
// what a new report adds, refines, contradicts, joins or splits.
//
// # Merging
//
// [Merge] is the union of ledgers. Nothing in it is fuzzy: the same report
// added twice is there once, whatever the way that it took. A report is
// corrected by adding it again with a higher Revision, and withdrawn by one
// that Retracts it; equal revisions with different content are both kept. A
// judgement is corrected by one with a higher Seq by the same author. All of
// that is adding, so ledgers can be collected anywhere and merged in any order.
//
// # Resolving
//
// Matching is not transitive: a may look like b, and b like c, and a and c are
// strangers. Folding records together pair by pair therefore gives what the
// order of the pairs happens to give. Resolve is a pure function of the whole
// set instead, in fixed passes:
//
//  1. judgements; organizations by state and role or identifier; officials by
//     identifier, or by name and one thing more
//  2. standing things: offices by kind and sides, the establishment of
//     relations by the pair, agreements and wars by identifier or evidence
//  3. happenings: visits and activities, then meetings, then ceremonies
//  4. officials once more, now that it is known who was at which happening
//  5. delegations and statements, by what they are parts of
//
// Records are only compared within a block of equal sides: who visits whom is
// part of what a visit is. One that does not say so is offered to those of the
// states it may be about, and joins none. Two records of one report stay apart,
// unless the source declares MayRepeat, an identifier joins them or somebody
// judged so. What two records have in common is [Evidence]: a name, a post, a
// rank, a date, a place, an official of a side, a subject, a proper name. It
// takes two kinds to join, which is why a name alone never does; one kind is left
// for review. Points only decide between partners.
//
// Some things speak against: two heads of one side who cannot be one person,
// titles or exercise names that differ in one language, other kinds of
// agreement, other organs of a state, different identifiers of one scheme, times
// of a day that differ, dates that only nearly meet, a side that plays another
// part, another set of sides. Where enough else agrees such a pair is left for
// review with that as its [Link.Reason]. Of partners that are equally good none is
// taken.
//
// Records dated to the day are clustered first. Each record with a coarser date,
// or none, then joins the one cluster that fits it best, if that one leads the
// next by [Policy.Margin]; else it stands alone and every candidate is offered
// for review. Two dates of one happening may miss each other by
// [Policy.DateSlack] days if enough else agrees, and are a conflict then. A meeting
// or ceremony that nobody dates is kept to the days of the visit that it is part
// of, and who is told of at the meetings of a visit speaks for it.
//
// Officials of one name in one post may still be two. Those not seen for longer
// than [Policy.Absence] are left for review. So are names that differ in what
// relatives differ in and sources leave out, a suffix or the first name
// (Ferdinand Marcos and Ferdinand Marcos Jr., Hafez al-Assad and Bashar Hafez
// al-Assad), and names that two people may bear who spell themselves alike
// (Möller and Müller, Kim Min-seok and Kim Min-suk), unless both were seen at one
// time, no more than a year apart or one between two sightings of the other, or
// at one happening. A letter left out is taken for a misprint, a mark left out and
// another transliteration for the same name. Whoever may be either
// of two people (V. Ivanov, who is Viktor or Vladimir) becomes the one who was
// seen at that time, if only one was, and is left for review with both if not.
// Different identifiers in one register keep two officials apart.
//
// A judgement goes before all evidence, and different before same, both within
// one author's words of equal number and between authors. Every decision, taken,
// refused or left, is a [Link] with its evidence. [Policy] sets points and
// thresholds; Policy{} is the default.
//
// # Conflicts and corroboration
//
// A [Field] holds every value that claims state, each with who says so. Fields
// differ in how values go together, see [FieldClass]: of a single field one
// value holds, and two that cannot both be true are a [Conflict]; sets are
// united; wordings stand side by side; ranks, posts and the status of a visit
// are dated, and a promotion or a cancellation is no conflict. "May 2020" and
// "2020-05-03" agree, and the coarser does not bear the finer out.
//
// Shown is the value with the most independent origins that agree with it, then
// the more precise, the better graded source, the later published, the
// smaller. [Policy.Prefer] puts sources before that. Nothing is dropped: the
// other values stay in the field.
//
// [Corroboration] counts origins, not reports: five papers with one press
// release are one, and so is one page read twice; a roundup adds none to the
// papers that it rewrites, and a denial none to what it denies. It is a range,
// since an origin that nobody states may or may not be one that somebody does.
//
// # Order of entries and derived bounds
//
// Entries stand in the order of the first day that their date can touch; a
// date whose start is open, or that lacks the year, where it ends or must have
// been over. Within a day, what sources say came before ("before the meeting,
// the group laid flowers") comes first. What nobody dates and nothing bounds
// comes last.
//
// No date is ever made up. What is derived is a bound, and marked by standing in
// a field of its own: [Entry.NotAfter] and [Sighting.NotAfter], since a source
// does not tell as past what has not been. A sighting dated by a happening has
// [SightingAt] as its basis, and a holder between two sightings is
// [Holder.Derived].
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
//	L7  Every record that counts is in exactly one Resolved; every value shown
//	    cites a claim of it, or is marked derived.
//	L8  Nothing that is judged different is in one Resolved.
//	L9  Withdrawing a judgement or a report restores the former canonical JSON;
//	    the ids of a retracted report are found by Lookup alone.
//	L10 A field is in Conflicts exactly when it is single and two of its values
//	    are incompatible.
//	L11 Every id that was ever seen keeps resolving.
//	L12 The links taken rebuild the clusters, and each score is the sum of its
//	    evidence.
//	L13 Parts that share no block and no judgement resolve apart to the same
//	    result, so that a cluster of machines may share the work.
//	L14 Inputs are never changed, and nothing that a caller can reach changes a
//	    ledger or a timeline.
//	L15 Decoding what was encoded gives the same, and encoding is canonical.
//
// # Concurrency
//
// A Timeline never changes and may be read by any number of goroutines. So may
// a Ledger while nobody calls Add or Judge, which need it for themselves.
// Resolve uses as many goroutines as GOMAXPROCS allows; that shows in the time
// it takes and nowhere else.
//
// # Errors
//
// An error says where, what was found and what was expected, has a sentinel for
// errors.Is, and repeats no name and no quotation.
//
//   - [ErrReport]: a report that cannot be used, refused whole by [Ledger.Add]
//     and [Build]. It wraps the *cooperation.ValidationError with every problem;
//     what is only implausible is taken in, since sources do err.
//   - [*BuildError]: which of the reports given to [Build] that was.
//   - [ErrNilLedger]: a nil ledger to write to, from [Ledger.Add] and
//     [Ledger.Judge].
//   - [*JudgementError], [ErrJudgement]: a judgement refused by [Ledger.Judge],
//     with the field.
//   - [ErrPolicy]: a policy that says what cannot be done, from [Ledger.Resolve].
//   - [*LedgerError], [ErrLedger]: input of [DecodeLedger] or [ReadLedgerJSON]
//     that is no ledger, with the offset and a [LedgerCode].
//   - [ErrID]: a text that is no id, from [ParseRecordID] and the unmarshalling of
//     ids.
//
// After an error a ledger is as it was. Questions about ids that are not known
// answer false, nil or an empty view, and so do the zero values of what a
// timeline or ledger gives out. A nil timeline or ledger reads as an empty one.
// Errors of an io.Reader or io.Writer come back as they are or wrapped; a writer
// that takes less than it is given without one is io.ErrShortWrite.
//
// # Stability
//
// Ids are SHA-256 hashes with a format version in them, 1, as are the binary
// form of a ledger ([EncodeLedger]), its JSON form ([Ledger.WriteJSON]) and the
// JSON of a timeline ([JSONVersion]): a version changes when a program that reads
// the old form would misread the new. Ids depend on no policy and on no table.
// What Resolve finds may get better between versions of this package, with
// names it can read and rules it learns; a judgement holds through all of them.
// The texts of [Timeline.WriteText], [Resolved.Explain], reasons and details are
// for people and may change at any time.
package timeline
