// Package fold reduces texts of all scripts to plain lower-case letters, and
// cuts them into words that remember where they stood. The readers of ranks and
// posts compare the words of a text with the words of their tables in this form.
//
//   - letters.go folds letters: Append, Letter; latin.go is the table of Latin letters;
//   - words.go cuts a text into words: Words.
//
// "Général-Lieutenant" is the two words "general" and "lieutenant", "Şahin" is
// "sahin", and "полковник" stays Cyrillic: fold does not transliterate.
package fold
