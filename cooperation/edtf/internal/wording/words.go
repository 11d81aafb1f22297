package wording

import (
	"slices"
	"time"
)

// The vocabulary of report wording. Format writes from the same lists that
// ParseLoose reads, so the two cannot drift apart.

var (
	monthNames = [...]string{"January", "February", "March", "April", "May", "June",
		"July", "August", "September", "October", "November", "December"}
	seasonNames  = [...]string{"spring", "summer", "autumn", "winter"}
	ordinalWords = [...]string{"first", "second", "third", "fourth", "fifth", "sixth", "seventh",
		"eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
		"sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"}
	countWords = [...]string{"one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
		"ten", "eleven", "twelve"}
)

// monthNamed reads a month in full or cut to three letters; "sept" is the one
// four-letter form in common use. It returns 0 for any other word.
func monthNamed(word string) int {
	if word == "sept" {
		return 9
	}
	for i, name := range monthNames {
		if isName(word, name) {
			return i + 1
		}
	}
	return 0
}

// isName reports whether a word in lower case is a name or its first three
// letters.
func isName(word, name string) bool {
	if len(word) != len(name) && len(word) != 3 || word[0] != name[0]|0x20 {
		return false
	}
	return word[1:] == name[1:len(word)]
}

// weekdayNamed reads a day of the week in full or in one of the usual short
// forms (mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun).
func weekdayNamed(word string) (time.Weekday, bool) {
	switch word {
	case "tues":
		return time.Tuesday, true
	case "thur", "thurs":
		return time.Thursday, true
	}
	for day := time.Sunday; day <= time.Saturday; day++ {
		if isName(word, day.String()) {
			return day, true
		}
	}
	return 0, false
}

// seasonNamed returns the EDTF code 21 to 24, or 0.
func seasonNamed(word string) int {
	if word == "fall" {
		return 23
	}
	for i, name := range seasonNames {
		if word == name {
			return 21 + i
		}
	}
	return 0
}

// ordinalNamed reads "first" to "twentieth"; 0 for any other word.
func ordinalNamed(word string) int { return slices.Index(ordinalWords[:], word) + 1 }

// countNamed reads "one" to "twelve", and "a" as one; 0 for any other word.
func countNamed(word string) int {
	if word == "a" || word == "an" {
		return 1
	}
	return slices.Index(countWords[:], word) + 1
}

// isOrdinalSuffix accepts any of the four behind any number: "22th" has one
// possible meaning.
func isOrdinalSuffix(word string) bool {
	return word == "st" || word == "nd" || word == "rd" || word == "th"
}

// isAbout accepts the words for "approximately", EDTF's ~.
func isAbout(word string) bool {
	switch word {
	case "about", "around", "circa", "c", "ca", "approximately", "approx", "roughly":
		return true
	}
	return false
}

// isPerhaps accepts the words for "uncertain", EDTF's ?.
func isPerhaps(word string) bool {
	switch word {
	case "possibly", "perhaps", "maybe", "probably", "presumably", "apparently":
		return true
	}
	return false
}

// isAbbreviated tells the words that may carry a full stop.
func isAbbreviated(word string) bool {
	if len(word) <= 5 && word != "may" {
		if _, ok := weekdayNamed(word); ok {
			return true
		}
		if month := monthNamed(word); month != 0 && len(word) < len(monthNames[month-1]) {
			return true
		}
	}
	switch word {
	case "c", "ca", "approx":
		return true
	}
	return false
}
