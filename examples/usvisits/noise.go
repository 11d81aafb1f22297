package main

import (
	"math/rand/v2"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// The noise of a second copy, as shares of its rows.
const (
	shareMonth   = 0.30 // dates cut to the month
	shareYear    = 0.10 // dates cut to the year
	shareMoved   = 0.05 // dates moved by a day
	shareNames   = 0.40 // names re-spelled
	shareDropped = 0.10 // rows left out
	shareAdded   = 0.10 // rows added that are real but different
)

// copied is a row of a noisy copy and what was done to it.
type copied struct {
	row
	original string // id of the row it is a copy of; "" for an added one
	near     string // of an added one: the row it was made from
	date     string // "exact", "month", "year", "moved"
	spelling string // "same", "dropped letter", ...
	added    string // "week later", "homonym", "namesake", "back to back"; "" for a copy
	meant    row    // of an added one: what it says before names are re-spelled
}

// noisyCopy makes a second copy of a table, as another source might have it:
// without keys and remarks, in another order, under other ids. The same seed
// gives the same copy.
func noisyCopy(rows []row, seed uint64) []copied {
	rnd := rand.New(rand.NewPCG(seed, 5))
	var out []copied
	for _, x := range rows {
		if rnd.Float64() < shareDropped {
			continue
		}
		y := copied{row: x, original: x.id, date: "exact", spelling: "same"}
		y.row.blurDate(rnd, &y.date)
		y.respell(rnd)
		out = append(out, y)
	}
	for range int(shareAdded * float64(len(rows))) {
		x := rows[rnd.IntN(len(rows))]
		y := copied{row: x, near: x.id, date: "exact", spelling: "same"}
		y.different(rnd, rows)
		y.meant = y.row
		y.respell(rnd)
		out = append(out, y)
	}
	rnd.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	for i := range out {
		out[i].row.remarks, out[i].row.who = "", ""
		out[i].row.id = "n" + strings.Repeat("0", 5-len(itoa(i))) + itoa(i)
	}
	return out
}

func itoa(i int) string {
	var b [20]byte
	at := len(b)
	for {
		at--
		b[at] = byte('0' + i%10)
		if i /= 10; i == 0 {
			return string(b[at:])
		}
	}
}

// blurDate makes the date coarser, or wrong by a day.
func (x *row) blurDate(rnd *rand.Rand, what *string) {
	switch p := rnd.Float64(); {
	case p < shareMonth:
		*what = "month"
		x.start, x.end = x.start[:len("2006-01")], x.end[:len("2006-01")]
	case p < shareMonth+shareYear:
		*what = "year"
		x.start, x.end = x.start[:len("2006")], x.end[:len("2006")]
	case p < shareMonth+shareYear+shareMoved:
		*what = "moved"
		x.move(1 - 2*rnd.IntN(2))
	}
}

// move shifts both ends by some days.
func (x *row) move(days int) {
	x.start, x.end = shifted(x.start, days), shifted(x.end, days)
}

func shifted(day string, days int) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	return t.AddDate(0, 0, days).Format(time.DateOnly)
}

// respell changes one name of the row, with the probability shareNames.
func (y *copied) respell(rnd *rand.Rand) {
	if rnd.Float64() >= shareNames {
		return
	}
	names := namesOf(&y.row)
	name := names[rnd.IntN(len(names))]
	// A name may not have what a rule changes: one word has no order.
	for _, i := range rnd.Perm(len(spellings)) {
		if all := spellings[i].all(name); len(all) > 0 {
			was, form := y.row, all[rnd.IntN(len(all))]
			y.rename(name, form)
			if !slices.Contains(namesOf(&y.row), form) {
				y.row = was // "Prime Minister King Mackenzie": nobody can tell name from title
				return
			}
			y.spelling = spellings[i].name
			return
		}
	}
}

// namesOf returns the names of the people of a row.
func namesOf(x *row) []string {
	if x.set == travels {
		return []string{x.name}
	}
	var names []string
	for _, p := range parseVisitors(x.visitor) {
		names = append(names, p.name)
	}
	return names
}

// rename puts another name in the place of one.
func (y *copied) rename(from, to string) {
	if y.set == travels {
		y.row.name = to
		return
	}
	y.row.visitor = strings.Replace(y.row.visitor, from, to, 1)
}

// spelling is one rule of re-spelling: all the forms that it can make of a
// name, none of them the name itself.
type spelling struct {
	name string
	all  func(string) []string
}

var spellings = []spelling{
	{"dropped letter", func(s string) []string {
		return edits(s, func(before, _, after string) string { return before + after })
	}},
	{"doubled letter", func(s string) []string {
		return edits(s, func(before, letter, after string) string { return before + letter + strings.ToLower(letter) + after })
	}},
	{"swapped order", swappedOrder},
	{"initials", initials},
	{"dropped diacritics", plain},
}

// edits makes one form for every letter of every word of four letters or more.
func edits(s string, change func(before, letter, after string) string) []string {
	var out []string
	at := 0
	for _, w := range strings.SplitAfter(s, " ") {
		letters := 0
		for _, r := range w {
			if unicode.IsLetter(r) {
				letters++
			}
		}
		for i, r := range w {
			if letters < 4 || !unicode.IsLetter(r) {
				continue
			}
			n := utf8.RuneLen(r)
			if t := change(s[:at+i], s[at+i:at+i+n], s[at+i+n:]); t != s {
				out = append(out, t)
			}
		}
		at += len(w)
	}
	return out
}

// swappedOrder puts the last word first. Numerals and "Jr." stay where they are.
func swappedOrder(s string) []string {
	w := strings.Fields(s)
	end := len(w)
	for end > 1 && isSuffix(w[end-1]) {
		end--
	}
	if end < 2 {
		return nil
	}
	out := append([]string{w[end-1]}, w[:end-1]...)
	return []string{strings.Join(append(out, w[end:]...), " ")}
}

// initials shortens all words but the last, leaving out what stands in brackets.
func initials(s string) []string {
	var w []string
	inside := false
	for _, x := range strings.Fields(s) {
		inside = inside || strings.HasPrefix(x, "(")
		if !inside {
			w = append(w, x)
		}
		if strings.HasSuffix(x, ")") {
			inside = false
		}
	}
	end := len(w)
	for end > 1 && isSuffix(w[end-1]) {
		end--
	}
	if end < 2 {
		return nil
	}
	for i, x := range w[:end-1] {
		r, _ := utf8.DecodeRuneInString(x)
		if !unicode.IsUpper(r) {
			continue // particles stay: "de Gaulle"
		}
		w[i] = string(r) + "."
	}
	if t := strings.Join(w, " "); t != s {
		return []string{t}
	}
	return nil
}

func isSuffix(w string) bool {
	w = strings.TrimSuffix(strings.TrimSuffix(w, "."), ",")
	return w == "Jr" || w == "3rd" || strings.Trim(w, "IVX") == ""
}

// plain takes the diacritics off.
func plain(s string) []string {
	t := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
	if t == norm.NFC.String(s) || t == s {
		return nil
	}
	return []string{t}
}

// different turns a row into another that really might have been: other
// visits, other people.
func (y *copied) different(rnd *rand.Rand, rows []row) {
	kinds := []string{"week later", "homonym", "namesake", "back to back"}
	switch y.added = kinds[rnd.IntN(len(kinds))]; y.added {
	case "week later":
		y.move(7)
	case "back to back":
		y.row.start = shifted(y.row.end, 1+rnd.IntN(2))
		y.row.end = shifted(y.row.start, rnd.IntN(3))
	case "homonym":
		// A person of the same name on the same days, of or in another country.
		for {
			z := rows[rnd.IntN(len(rows))]
			if z.countryID != y.row.countryID {
				y.row.country, y.row.countryID, y.row.locale = z.country, z.countryID, z.locale
				return
			}
		}
	case "namesake":
		// Another person of the same family name and country on the same days.
		name := namesOf(&y.row)[0]
		w := strings.Fields(name)
		if len(w) < 2 || isSuffix(w[len(w)-1]) { // of one word or a king, no other name contradicts it
			y.added = "week later"
			y.move(7)
			return
		}
		for {
			z := strings.Fields(namesOf(&rows[rnd.IntN(len(rows))])[0])
			if len(z) < 2 || strings.ContainsAny(z[0], ".-") || utf8.RuneCountInString(z[0]) < 5 {
				continue
			}
			if slices.ContainsFunc(w, func(x string) bool { return strings.EqualFold(x[:1], z[0][:1]) }) {
				continue // the initial must differ too
			}
			y.rename(name, z[0]+" "+w[len(w)-1])
			return
		}
	}
}
