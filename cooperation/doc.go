// Package cooperation models what a source says happened in defence
// cooperation, as typed records that are checked and encoded.
package cooperation
