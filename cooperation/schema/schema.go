// Package schema holds two JSON Schemas (draft 2020-12) of a
// [cooperation.Report]:
//
//   - [Report] is for editors, for programs in other languages, and for
//     services that check documents before they read them.
//   - [ForModels] is for the structured output of language models.
//
// Both are written from the source of package cooperation. What they say of a
// field is what its comment says.
//
// Programs in Go that only read reports do not need this package:
// [cooperation.DecodeReport] and [cooperation.Check] say more, and say it
// better.
package schema

import _ "embed" // for the schemas

//go:generate go run ../internal/gen/schema

//go:embed report.json
var report string

//go:embed models.json
var models string

// Report returns the JSON Schema of a [cooperation.Report] as a fresh copy. It
// has a description and examples of every field.
//
// The schema accepts what [cooperation.DecodeReport] reads, unless
// [cooperation.Check] finds one of these errors, which a schema can express:
//
//   - [cooperation.CodeMissing], [cooperation.CodeMissingLabel]
//   - [cooperation.CodeOutOfRange]
//   - [cooperation.CodeUnknownTerm], [cooperation.CodeUnknownCountry]
//   - the errors of malformed values, such as [cooperation.CodeMalformedURL]
//
// The schema refuses nothing else. It cannot compare values: IDs given twice,
// references that lead nowhere and dates that contradict each other pass. So a
// document that passes is still to be decoded and checked.
//
// A few texts pass that DecodeReport or Check refuses, because a schema cannot
// tell:
//
//   - a field given twice, text that is not UTF-8 or an unpaired surrogate, as
//     parsers of JSON treat them in different ways;
//   - a whole number written with a fraction or exponent, 1.0 or 1e3;
//   - a well-written date that does not exist, 2025-02-30;
//   - a date that EDTF or package edtf has no meaning for, 2025/2024;
//   - some web addresses whose host or escapes are malformed;
//   - made-up language tags that begin with i- or sgn-;
//   - a document beyond the limits of the decoder, see
//     [cooperation.DecodeOption].
//
// Its $id is urn:defcoop:report:1. The number goes up when a document that was
// accepted no longer is.
func Report() []byte { return []byte(report) }

// ForModels returns a JSON Schema of a [cooperation.Report] for the structured
// output of language models, as a fresh copy. Send it with a text as the form
// of the answer.
//
// The schema uses only what engines that enforce a schema know: type, enum,
// properties, required, items, anyOf, $defs, $ref and description. Nothing
// stands beside a $ref. Every field is required and may be null, no other field
// is allowed, and nothing is recursive.
//
// [cooperation.DecodeReport] reads such an answer, because null means absent.
// Then [cooperation.Check] it, because the schema enforces only the terms of
// enumerations. Codes of countries are plain strings here: an engine that
// leaves a model no way to write a wrong code makes it write another country's.
//
// Engines limit the size of a schema. This one has fewer than 400 properties
// and 500 terms, and a depth of five objects. Without white space (see
// [encoding/json.Compact]) it has about 70 kB, half of it descriptions.
func ForModels() []byte { return []byte(models) }
