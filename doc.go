// Package defcoop is the root of an embeddable library for records of defence
// cooperation: who visited whom, who led the delegation and with what rank,
// what was signed, which attaché office opened, who said what, and who says so.
//
// It holds no code. Start with package cooperation for the records of a
// report, package timeline for the merge of many reports into one timeline,
// and package cooperation/edtf for dates as sources state them. Package
// cooperation/schema has the JSON Schema of a report for other programs.
package defcoop
