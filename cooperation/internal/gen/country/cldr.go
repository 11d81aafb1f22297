package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/gen/cldr"
)

// language is a row of data/languages.tsv: a language of CLDR whose names are
// taken.
type language struct {
	tag       string
	written   bool     // Country.NameIn gives names in it
	countries []string // the only countries whose names are taken; nil for all
}

func readLanguages() (list []language, err error) {
	err = eachRow("languages", 4, func(f []string) {
		l := language{tag: f[0], written: f[1] == "write"}
		if f[1] == "own" {
			l.countries = strings.Fields(f[2])
		}
		list = append(list, l)
	})
	return list, err
}

// extract is what the tables take from CLDR. data/cldr_codes.tsv and
// data/cldr_names.tsv hold it, so that the table can be written, and be tested,
// without fetching anything.
type extract struct {
	languages []language
	codes     map[string]code              // by alpha-2
	names     map[string]map[string]string // by language, then CLDR's key: "CZ", "CZ-alt-variant"
}

type code struct {
	Numeric string `json:"_numeric"`
	Alpha3  string `json:"_alpha3"`
}

// readExtract reads the extract from its tables.
func readExtract() (*extract, error) {
	languages, err := readLanguages()
	c := &extract{languages: languages, codes: map[string]code{}, names: map[string]map[string]string{}}
	err = errors.Join(err,
		eachRow("cldr_codes", 3, func(f []string) { c.codes[f[0]] = code{Alpha3: f[1], Numeric: f[2]} }),
		eachRow("cldr_names", 3, func(f []string) {
			if c.names[f[0]] == nil {
				c.names[f[0]] = map[string]string{}
			}
			c.names[f[0]][f[1]] = f[2]
		}))
	if err != nil {
		return nil, err
	}
	return c, c.check()
}

func (c *extract) check() error {
	if len(c.codes) == 0 || len(c.names) != len(c.languages) {
		return errors.New("CLDR's extract lacks codes or names")
	}
	return nil
}

const extractHeader = `# From the Unicode Common Locale Data Repository, npm package %s ` + cldr.Version + `.
# Copyright © Unicode, Inc. SPDX-License-Identifier: Unicode-3.0; the licence stands in cooperation/UNICODE-LICENSE.txt.
# Written by "go run ../gen/country -fetch"; do not edit.
# %s
`

// fetchExtract fetches the packages and writes the extract, as well as the
// licence of CLDR.
func fetchExtract(packages, data, licence string) error {
	languages, err := readLanguages()
	if err != nil {
		return err
	}
	c := &extract{languages: languages, names: map[string]map[string]string{}}
	if err := cldr.Each(packages, "cldr-core", c.takeCodes); err != nil {
		return err
	}
	var text []byte
	err = cldr.Each(packages, "cldr-localenames-full", func(file string, content []byte) error {
		if file == "package/LICENSE" {
			text = content
		}
		return c.takeNames(file, content)
	})
	if err := cmp.Or(err, c.check()); err != nil {
		return err
	}
	if text == nil {
		return errors.New("CLDR's package lacks the licence")
	}
	var codes, names strings.Builder
	fmt.Fprintf(&codes, extractHeader, "cldr-core", "code\talpha-3\tnumeric")
	for _, k := range slices.Sorted(maps.Keys(c.codes)) {
		if m := c.codes[k]; len(k) == 2 && m.Alpha3 != "" && m.Numeric != "" {
			fmt.Fprintf(&codes, "%s\t%s\t%s\n", k, m.Alpha3, m.Numeric)
		}
	}
	fmt.Fprintf(&names, extractHeader, "cldr-localenames-full", "language\tcode\tname")
	for _, lang := range slices.Sorted(maps.Keys(c.names)) {
		for _, k := range slices.Sorted(maps.Keys(c.names[lang])) {
			fmt.Fprintf(&names, "%s\t%s\t%s\n", lang, k, c.names[lang][k])
		}
	}
	return errors.Join(
		os.WriteFile(filepath.Join(data, "cldr_codes.tsv"), []byte(codes.String()), 0o644),
		os.WriteFile(filepath.Join(data, "cldr_names.tsv"), []byte(names.String()), 0o644),
		os.WriteFile(licence, text, 0o644))
}

func (c *extract) takeCodes(file string, content []byte) error {
	if file != "package/supplemental/codeMappings.json" {
		return nil
	}
	var f struct {
		Supplemental struct {
			CodeMappings map[string]code `json:"codeMappings"`
		} `json:"supplemental"`
	}
	err := json.Unmarshal(content, &f)
	c.codes = f.Supplemental.CodeMappings
	return err
}

func (c *extract) takeNames(file string, content []byte) error {
	lang := filepath.Base(filepath.Dir(file))
	i := slices.IndexFunc(c.languages, func(l language) bool { return l.tag == lang })
	if i < 0 || filepath.Base(file) != "territories.json" {
		return nil
	}
	only := c.languages[i].countries
	var f struct {
		Main map[string]struct {
			LocaleDisplayNames struct {
				Territories map[string]string `json:"territories"`
			} `json:"localeDisplayNames"`
		} `json:"main"`
	}
	if err := json.Unmarshal(content, &f); err != nil {
		return err
	}
	names := f.Main[lang].LocaleDisplayNames.Territories
	maps.DeleteFunc(names, func(k, _ string) bool {
		base, _, _ := strings.Cut(k, "-")
		return len(base) != 2 || only != nil && !slices.Contains(only, base)
	})
	if len(names) == 0 {
		return fmt.Errorf("no names in %s", lang)
	}
	c.names[lang] = names
	return nil
}
