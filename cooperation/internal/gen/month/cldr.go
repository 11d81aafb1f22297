package main

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/gen/cldr"
)

const cldrPackage = "cldr-dates-full"

// languages are the languages whose dates are read, with the locales of CLDR
// whose words each has: scripts, and regions with names of their own. Left out
// are languages whose dates CLDR writes in another calendar or in other digits
// (th, fa, bn, ne). English has its own rules.
var languages = []struct {
	tag     string
	locales []string
}{
	{"ar", []string{"ar", "ar-DZ", "ar-IQ", "ar-JO", "ar-LB", "ar-MA", "ar-MR", "ar-PS", "ar-SA", "ar-SY", "ar-TN"}},
	{"az", []string{"az"}}, {"be", []string{"be"}}, {"bg", []string{"bg"}}, {"bs", []string{"bs"}},
	{"ca", []string{"ca"}}, {"cs", []string{"cs"}}, {"da", []string{"da"}}, {"de", []string{"de", "de-AT"}},
	{"el", []string{"el"}}, {"es", []string{"es", "es-419", "es-PE", "es-UY"}}, {"et", []string{"et"}},
	{"fi", []string{"fi"}}, {"fr", []string{"fr", "fr-CA"}}, {"he", []string{"he"}}, {"hi", []string{"hi"}},
	{"hr", []string{"hr"}}, {"hu", []string{"hu"}}, {"hy", []string{"hy"}}, {"id", []string{"id"}},
	{"is", []string{"is"}}, {"it", []string{"it"}}, {"ja", []string{"ja"}}, {"ka", []string{"ka"}},
	{"kk", []string{"kk"}}, {"ko", []string{"ko"}}, {"ky", []string{"ky"}}, {"lt", []string{"lt"}},
	{"lv", []string{"lv"}}, {"mk", []string{"mk"}}, {"ms", []string{"ms"}}, {"nb", []string{"nb"}},
	{"nl", []string{"nl"}}, {"pl", []string{"pl"}}, {"pt", []string{"pt", "pt-PT"}}, {"ro", []string{"ro", "ro-MD"}},
	{"ru", []string{"ru"}}, {"sk", []string{"sk"}}, {"sl", []string{"sl"}}, {"sq", []string{"sq"}},
	{"sr", []string{"sr", "sr-Latn"}}, {"sv", []string{"sv"}}, {"tg", []string{"tg"}}, {"tk", []string{"tk"}},
	{"tr", []string{"tr"}}, {"uk", []string{"uk"}}, {"uz", []string{"uz"}}, {"vi", []string{"vi"}},
	{"zh", []string{"zh", "zh-Hant"}},
}

// locale is what one locale of CLDR says of the Gregorian calendar. Months are
// keyed "1" to "12", days of the week "sun" to "sat".
type locale struct {
	name, language string
	Months, Days   forms
	DateFormats    struct{ Long string }
}

type forms struct {
	Format     widths
	StandAlone widths `json:"stand-alone"`
}

type widths struct{ Wide, Abbreviated map[string]string }

// keys are CLDR's keys of the names in a table of months or of days.
var keys = map[string][]string{
	"month": {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"},
	"day":   {"sun", "mon", "tue", "wed", "thu", "fri", "sat"},
}

// tables returns the tables of names in a locale, each under its name in
// data/cldr.tsv.
func (l *locale) tables() map[string]*map[string]string {
	return map[string]*map[string]string{
		"month in a date":        &l.Months.Format.Wide,
		"month in a date, short": &l.Months.Format.Abbreviated,
		"month alone":            &l.Months.StandAlone.Wide,
		"month alone, short":     &l.Months.StandAlone.Abbreviated,
		"day in a date":          &l.Days.Format.Wide,
		"day in a date, short":   &l.Days.Format.Abbreviated,
		"day alone":              &l.Days.StandAlone.Wide,
		"day alone, short":       &l.Days.StandAlone.Abbreviated,
	}
}

//go:embed data/cldr.tsv
var extract string

// readExtract returns the locales in the order of languages, from data/cldr.tsv.
func readExtract() ([]*locale, error) {
	found := map[string]*locale{}
	for line := range strings.Lines(extract) {
		if line[0] == '#' {
			continue
		}
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) != 3 {
			return nil, fmt.Errorf("cldr.tsv: want 3 fields: %q", line)
		}
		l := found[f[0]]
		if l == nil {
			l = &locale{}
			found[f[0]] = l
		}
		if f[1] == "long date" {
			l.DateFormats.Long = f[2]
			continue
		}
		kind, _, _ := strings.Cut(f[1], " ")
		table, names := l.tables()[f[1]], strings.Split(f[2], " | ")
		if table == nil || len(names) != len(keys[kind]) {
			return nil, fmt.Errorf("cldr.tsv: want a known table and as many names as it has: %q", line)
		}
		*table = map[string]string{}
		for i, key := range keys[kind] {
			(*table)[key] = names[i]
		}
	}
	return inOrder(found)
}

// inOrder returns the locales in the order of languages.
func inOrder(found map[string]*locale) ([]*locale, error) {
	var list []*locale
	for _, l := range languages {
		for _, name := range l.locales {
			o := found[name]
			if o == nil || len(o.Months.Format.Wide) != 12 || len(o.Days.Format.Wide) != 7 {
				return nil, fmt.Errorf("CLDR lacks the names of %s", name)
			}
			o.name, o.language = name, l.tag
			list = append(list, o)
		}
	}
	return list, nil
}

const extractHeader = `# From the Unicode Common Locale Data Repository, npm package ` + cldrPackage + " " + cldr.Version + `.
# Copyright © Unicode, Inc. SPDX-License-Identifier: Unicode-3.0; the licence stands in cooperation/UNICODE-LICENSE.txt.
# Written by the generator with -fetch; do not edit.
# locale	table	names
`

// fetchExtract fetches the package and writes the extract.
func fetchExtract(packages, file string) error {
	found := map[string]*locale{}
	err := cldr.Each(packages, cldrPackage, func(file string, content []byte) error {
		if filepath.Base(file) != "ca-gregorian.json" {
			return nil
		}
		name := filepath.Base(filepath.Dir(file))
		var f struct {
			Main map[string]struct {
				Dates struct {
					Calendars struct{ Gregorian *locale }
				}
			}
		}
		err := json.Unmarshal(content, &f)
		found[name] = f.Main[name].Dates.Calendars.Gregorian
		return err
	})
	if err != nil {
		return err
	}
	locales, err := inOrder(found)
	if err != nil {
		return err
	}
	var b strings.Builder
	b.WriteString(extractHeader)
	for _, l := range locales {
		fmt.Fprintf(&b, "%s\tlong date\t%s\n", l.name, l.DateFormats.Long)
		tables := l.tables()
		for _, name := range slices.Sorted(maps.Keys(tables)) {
			kind, _, _ := strings.Cut(name, " ")
			var names []string
			for _, key := range keys[kind] {
				names = append(names, (*tables[name])[key])
			}
			fmt.Fprintf(&b, "%s\t%s\t%s\n", l.name, name, strings.Join(names, " | "))
		}
	}
	return os.WriteFile(file, []byte(b.String()), 0o644)
}
