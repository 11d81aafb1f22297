// Package corpus holds what a ledger keeps and finds what of it counts.
//
//	claim     ClaimData, ClaimKey, Claim: one record as one revision of a report tells it
//	corpus    Corpus: the claims that count, by report and by record, each under a number
//	locals    Locals: which record a local ID means within a report
//	references RefVisitor: everything in a record that names something else
//	parallel  Parallel: a loop on all processors
package corpus
