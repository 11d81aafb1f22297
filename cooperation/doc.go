// Package cooperation models what one source says happened in defence
// cooperation: typed records of officials, delegations, visits, meetings,
// ceremonies, statements, agreements, offices, milestones, armed conflicts and
// activities, with who says each of them.
//
// Use it to take a report apart into values that programs can check, store,
// exchange and, with package timeline, merge with what other sources say. It
// is not a general model of people and companies, and it does not find facts in
// prose.
//
// # Model
//
// A [Report] is one source and everything it says. Its records are plain
// structs that work as literals; they refer to each other by local [ID], never
// by pointer, and share one namespace of IDs within their report. A side of a
// record is a [Party]: a [Country] such as "KR", or the ID of an
// [Organization] of the same report.
//
// Records come in classes that merge differently, see [Kind]: entities
// ([Official], [Organization]), standing things identified by what they are
// ([Office], [Agreement], [Milestone], [ArmedConflict]), and happenings, whose
// date is part of their identity ([Visit], [Meeting], [Ceremony],
// [Activity]). A [Delegation] belongs to the happenings that name it, a
// [Statement] to its speakers.
//
// Every text is kept as the source has it, with its language; analysis stands
// beside it: "Müdafiə naziri" is the Title of a [Post] whose Role is
// [RoleDefenceMinister], "Col. Gen." the Text of a [Rank] whose Grade follows
// from country and branch. Every record and every dated action can say
// According to whom, carry [Citation] values, be denied ([Polarity]), and be
// related to others by [Link]: "before the meeting".
//
// Enumerations are string types with constants. Their terms come from the
// field's standards, named at each; "other" needs the source's own word in the
// label beside it.
//
// # Dates
//
// Dates are [edtf.Date] values, as precise as the source has them: "in the
// 1990s" is 199X, "about May 2020" is 2020-05~, an unstated date is the zero
// Date. The day of publication is never read as the day of the event.
//
// # Checks
//
// [Check] returns every problem of a report: where, as a JSON Pointer, a
// stable [Code], a [Severity] and what was expected. Errors make a record
// unusable; warnings are what is implausible as told, because sources err and
// refusing them would lose what they say. [Report.Validate] returns the errors
// alone, as a *[ValidationError].
//
// # JSON
//
// [DecodeReport] and [Reports] are strict: an unknown field, a duplicate name,
// trailing data or invalid UTF-8 is a *[DecodeError] with line, column and
// pointer. [EncodeReport] and [WriteReports] write the same bytes for the same
// value. Records round-trip through encoding/json as well.
// Package schema has the JSON Schema of a report.
//
// # Countries, ranks and posts as sources write them
//
// [ParseCountry], [ParseDemonym], [ParseRank], [SplitRank] and [ParsePosts]
// read names in many languages. What may mean two things is an
// *[AmbiguousError] with the candidates; nothing is guessed, and a state that
// no longer exists is never taken for its successor.
//
// # Errors
//
// An error says where, what was found and what was expected; the text of a
// [ValidationError] leaves out what was found, which [Problem.Message] says. For
// programs it has a sentinel for errors.Is, a type for errors.As, and codes that
// are stable where its wording is not.
//
//   - [*ValidationError], [ErrInvalid]: a report with problems of severity error,
//     from [Report.Validate]. Each has a [Code]; [Codes] lists them.
//   - [*DecodeError], [ErrDecode], [ErrLimit] if a limit is exceeded: a document
//     that is no report or record, from [DecodeReport], [DecodeRecord] and
//     [Reports]. It has a [DecodeCode].
//   - [*EncodeError], [ErrEncode]: a value without a JSON form, from
//     [EncodeReport], [WriteReports], [AppendReport] and [AppendRecord].
//   - [*UnknownError], [ErrUnknown]: a text that names nothing known, from the
//     readers of countries, ranks and posts, with the nearest known ones.
//   - [*AmbiguousError], [ErrAmbiguous]: a text that names several things, from
//     the same, with the candidates.
//   - [*HistoricStateError], [ErrNoCode]: a text that names a state of the past
//     without a code, from [ParseCountry] and [ParseDemonym].
//
// The last three quote the text that was to be read. All others name fields,
// codes and IDs, and repeat nothing that a report says of people, so that they
// are fit for a log; the messages of [Problem] may name terms too. Errors of
// an io.Reader or io.Writer come back wrapped.
//
// # Concurrency, stability
//
// Nothing in this package panics on data, keeps state between calls or changes
// its arguments, so that all of it may be used by any number of goroutines.
// Nothing is released yet; field names in JSON are the part that changes last.
package cooperation
