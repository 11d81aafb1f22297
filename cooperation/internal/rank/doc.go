// Package rank reads military ranks: text goes in, titles and grades come out.
// Package cooperation documents what is read and turns the answers into its
// types Rank, Grade and Branch.
//
// A text is read in three steps:
//
//  1. Each word is translated to English words: "polkovnik" to "colonel",
//     "General" and "Leutnant" to "general" and "lieutenant".
//  2. The English words together are looked up as a title: "general lieutenant"
//     is the title "lieutenant general".
//  3. The ladder of the officer's country says which grade the title has there.
//
// The words, titles and ladders are tables in data, which data/README.md
// describes. The files:
//
//   - parse.go reads a text that is a rank; split.go and initials.go
//     cut ranks off names, and beside.go forms of address;
//   - reading.go puts the words of a rank together, and grade.go finds the grade
//     that they have in a country; nearest.go finds known titles for a hint;
//   - words.go translates a word; scripts.go composes what no table can list,
//     and local.go has abbreviations that mean something at one place only;
//   - tables.go reads the tables on first use.
package rank
