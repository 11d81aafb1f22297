// Package country reads the codes, names and demonyms of countries: text goes
// in, codes come out. Package cooperation documents what is read and turns the
// codes into its type Country.
//
//   - code.go finds a country by its code, and says what the tables hold of it;
//   - read.go looks names and demonyms up;
//   - compound.go takes a text apart that no table lists: "Korea, Republic of",
//     "Myanmar (Burma)";
//   - nearest.go finds known names for a hint;
//   - namekey reduces a name to the key under which the tables list it;
//   - zz_table.go is written by internal/gen/country.
package country

//go:generate go run ../gen/country -words
//go:generate go run ../gen/country
