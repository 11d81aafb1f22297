// Package cooperation holds what one source says happened in defence
// cooperation, as records that programs can check, store and exchange. Package
// timeline merges them with what other sources say.
//
// A user takes a report apart into a literal, checks it, and writes it:
//
//	report := &cooperation.Report{
//		ID:     "example-gazette-17",
//		Source: cooperation.Source{Publisher: "Example Gazette", Published: edtf.MustParse("2015-12-01")},
//		Visits: []cooperation.Visit{{
//			ID: "visit", Guests: []cooperation.Party{"KR"}, Hosts: []cooperation.Party{"AZ"},
//			Date: edtf.MustParse("2015-11"),
//		}},
//	}
//	if err := report.Validate(); err != nil {
//		return err // says which field is wrong, and what was expected
//	}
//	return cooperation.EncodeReport(out, report)
//
// What comes in as JSON is read by [DecodeReport], or by [Reports] where there
// are many. Names of countries, ranks and posts in many languages are read by
// [ParseCountry], [ParseRank] and [ParsePosts].
//
// The package is not a general model of people and companies. It does not find
// facts in prose.
//
// # Model
//
// A [Report] is one source and everything it says. Its records are plain
// structs that work as literals:
//
//   - Entities are people and bodies: [Official], [Organization].
//   - Standing things are identified by what they are: [Office], [Agreement],
//     [Milestone], [ArmedConflict].
//   - Happenings have a date as part of their identity: [Visit], [Meeting],
//     [Ceremony], [Activity].
//   - Parts belong to other records: a [Delegation] to the happenings that name
//     it, a [Statement] to its speakers.
//
// Records refer to each other by local [ID], never by pointer. All IDs of a
// report share one namespace. A side of a record is a [Party]: a [Country] such
// as "KR", or the ID of an [Organization] of the same report.
//
// A meeting or ceremony has sides and delegations from the visit that it is part of,
// as far as it names none: see [Inherit]. So a report says once who visited whom.
//
// Every text is kept as the source has it, with its language, and the analysis
// stands beside it. "Müdafiə naziri" is the Title of a [Post] whose Role is
// [RoleDefenceMinister]. "Col. Gen." is the Text of a [Rank] whose Grade follows
// from country and branch.
//
// Every record and every dated action can say According to whom, carry
// [Citation] values, and be denied ([Polarity]). A [Link] relates it to others:
// "before the meeting".
//
// Enumerations are string types with constants. Their terms come from the
// standards of the field, named at each. The term "other" needs the source's own
// word in the label beside it.
//
// For what several kinds of records share there are [References], [GatheringOf]
// and [DateOf].
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
// stable [Code], a [Severity] and what was expected.
//
//   - An error makes a record unusable. [Report.Validate] returns the errors
//     alone, as a *[ValidationError].
//   - A warning is what is implausible as told. Sources err, and refusing the
//     report would lose what they say.
//
// # JSON
//
// [DecodeReport] and [Reports] are strict: an unknown field, a duplicate name,
// trailing data or invalid UTF-8 is a *[DecodeError] with line, column and
// pointer. [EncodeReport] and [WriteReports] write the same bytes for the same
// value. Records round-trip through encoding/json as well. Package schema has
// the JSON Schema of a report.
//
// # Countries, ranks and posts as sources write them
//
// [ParseCountry], [ParseDemonym], [ParseRank], [SplitRank] and [ParsePosts]
// read names in many languages. What may mean two things is an
// *[AmbiguousError] with the candidates. Nothing is guessed, and a state that
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
// codes and IDs, and the messages of [Problem] may name terms too. They repeat
// nothing that a report says of people, so that they are fit for a log. Errors
// of an io.Reader or io.Writer come back wrapped.
//
// # Concurrency, stability
//
// Nothing in this package panics on data, keeps state between calls or changes
// its arguments, except where the name says so: [Report.Append], [SetLocalID].
// So any number of goroutines may use all the rest on one report. Nothing is
// released yet; field names in JSON are the part that changes last.
package cooperation
