package main

import (
	"embed"
	"fmt"
	"strings"
)

// The tables. Fields are separated by tabs, alternatives inside a field by " | ";
// a line that begins with # is a comment.
//
//go:embed data/*.tsv
var tableFiles embed.FS

// hand is the content of the hand-written tables.
type hand struct {
	names     []nameRow
	ambiguous []ambiguousRow
	withdrawn []withdrawnRow
	historic  []historicRow
	existence []existenceRow
	demonyms  []demonymRow
	qualifier []string // words in brackets that do not change which country is meant

	longForms     []longForm
	notCountries  []string            // codes in CLDR's mapping that stand for no country
	words         map[string][]string // of words.tsv, by meaning
	abbreviations []abbreviation
}

type nameRow struct {
	code  string
	names []string
}

type ambiguousRow struct {
	codes []string
	names []string
}

type withdrawnRow struct {
	code, alpha2, alpha3, numeric, name string
	others                              []string // "ru=СССР" or, without a language, an alias
	existed                             string
	successors                          []string
}

type historicRow struct {
	name       string
	others     []string
	existed    string
	successors []string
}

// existenceRow says when one of today's countries certainly existed and when
// that is uncertain or disputed; at all other times it did not.
type existenceRow struct {
	code, existed, unsure string
}

type demonymRow struct {
	codes    []string // several: ambiguous; "historic:Name" for a state without a code
	demonyms []string
}

// abbreviation is a word that keys write otherwise; "" leaves it out.
type abbreviation struct{ word, meaning string }

func readHand() (*hand, error) {
	h := &hand{words: map[string][]string{}}
	for _, f := range []struct {
		name   string
		fields int
		use    func(f []string)
	}{
		{"names", 3, func(f []string) {
			h.names = append(h.names, nameRow{f[0], split(f[1])})
		}},
		{"ambiguous", 3, func(f []string) {
			h.ambiguous = append(h.ambiguous, ambiguousRow{strings.Fields(f[0]), split(f[1])})
		}},
		{"withdrawn", 9, func(f []string) {
			h.withdrawn = append(h.withdrawn, withdrawnRow{f[0], f[1], f[2], f[3], f[4], split(f[5]), f[6], strings.Fields(f[7])})
		}},
		{"historic", 5, func(f []string) {
			h.historic = append(h.historic, historicRow{f[0], split(f[1]), f[2], strings.Fields(f[3])})
		}},
		{"existence", 4, func(f []string) {
			h.existence = append(h.existence, existenceRow{f[0], f[1], f[2]})
		}},
		{"demonyms", 3, func(f []string) {
			h.demonyms = append(h.demonyms, demonymRow{strings.Fields(f[0]), split(f[1])})
		}},
		{"qualifiers", 2, func(f []string) {
			h.qualifier = append(h.qualifier, split(f[0])...)
		}},
		{"longforms", 4, func(f []string) {
			h.longForms = append(h.longForms, longForm{f[0], f[2], split(f[1])})
		}},
		{"notcountries", 2, func(f []string) { h.notCountries = append(h.notCountries, f[0]) }},
		{"words", 5, func(f []string) {
			word := f[0]
			if !strings.HasSuffix(word, "'") && !strings.HasSuffix(word, "’") && !strings.HasSuffix(word, "-") {
				word += " "
			}
			h.words[f[1]] = append(h.words[f[1]], word)
		}},
		{"abbreviations", 5, func(f []string) {
			h.abbreviations = append(h.abbreviations, abbreviation{f[0], strings.TrimPrefix(f[1], "-")})
		}},
	} {
		if err := eachRow(f.name, f.fields, f.use); err != nil {
			return nil, err
		}
	}
	return h, nil
}

// eachRow calls use with the fields of every row of a table. The first field and
// the last, which in hand-written tables is the source, must be there.
func eachRow(table string, fields int, use func(fields []string)) error {
	data, err := tableFiles.ReadFile("data/" + table + ".tsv")
	if err != nil {
		return err
	}
	for i, line := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		row := strings.Split(line, "\t")
		if len(row) != fields {
			return fmt.Errorf("%s.tsv:%d: want %d fields, got %d: %q", table, i+1, fields, len(row), line)
		}
		if row[0] == "" || row[fields-1] == "" {
			return fmt.Errorf("%s.tsv:%d: the first field or the source is empty: %q", table, i+1, line)
		}
		use(row)
	}
	return nil
}

// split divides a field at " | ".
func split(field string) []string {
	if field == "" {
		return nil
	}
	parts := strings.Split(field, " | ")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return parts
}
