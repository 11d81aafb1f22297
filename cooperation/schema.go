package cooperation

import _ "embed" // for the schemas

//go:generate go run ./internal/schemagen

//go:embed schema_report.json
var reportSchema string

//go:embed schema_models.json
var modelSchema string

// Schema returns the JSON Schema (draft 2020-12) of a [Report], with a
// description and examples of every field, as a fresh copy. It is for editors,
// for programs in other languages, and for services that check documents
// before they read them.
//
// The schema accepts what [DecodeReport] reads and in which [Check] finds none
// of the errors that a schema can express: [CodeMissing], [CodeMissingLabel],
// [CodeOutOfRange], [CodeUnknownTerm], [CodeUnknownCountry] and those of
// malformed values. It refuses nothing else. Everything that Check finds by
// comparing values is beyond it: IDs given twice, references that lead
// nowhere, dates that contradict each other. So a document that passes is
// still to be decoded and checked, and a few texts pass that DecodeReport or
// Check refuses, because a schema cannot tell:
//
//   - a field given twice, text that is not UTF-8 or an unpaired surrogate, as
//     parsers of JSON treat them in different ways;
//   - a whole number written with a fraction or exponent, 1.0 or 1e3;
//   - a date whose parts are well written and that does not exist, 2025-02-30,
//     or that EDTF or package edtf has no meaning for, 2025/2024;
//   - some web addresses whose host or escapes are malformed, and made-up
//     language tags that begin with i- or sgn-;
//   - a document beyond the limits of the decoder, see [DecodeOption].
//
// Its $id is urn:defcoop:report:1; the number goes up when a document that was
// accepted no longer is.
func Schema() []byte { return []byte(reportSchema) }

// SchemaForModels returns a JSON Schema of a [Report] for the structured output
// of language models, as a fresh copy: to be sent with a text as the form in
// which the model has to answer. It uses only what engines that enforce a
// schema know: type, enum, properties, required, items, anyOf, $defs, $ref and
// description, and beside $ref nothing. Every field is required and may be
// null, no other is allowed, and nothing is recursive.
//
// [DecodeReport] reads such an answer, because null means absent. Then [Check]
// it: of the rules the schema enforces only the terms of enumerations. In
// particular, codes of countries are plain strings there, because an engine
// that leaves a model no way to write a wrong code makes it write another
// country's.
//
// Engines limit the size of a schema. This one has fewer than 400 properties
// and 500 terms and a depth of five objects; without white space (see
// [encoding/json.Compact]) it has about 70 kB, half of it descriptions.
func SchemaForModels() []byte { return []byte(modelSchema) }
