package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// The pinned packages of the Unicode Consortium, licence Unicode-3.0.
const cldrVersion = "48.2.0"

var cldrPackages = []struct{ name, integrity string }{
	{"cldr-core", "sha512-zfmLothncSwfv2jlevoSrgI2VGgH8SDGHXst6jUEotHA8nq9Igeg9jzdJDFtBso9pgJuG89DK16TzrmZDdo2Bg=="},
	{"cldr-localenames-full", "sha512-4o0paYDz0UXhfhChAVFkmVl2CP0YTSEqE6WrC0fNafaSC5u5DAXphxH3SZ1Ujczarikr8DToKZfiok6EqWLdNQ=="},
}

// languages are those that every country has a name in: the keys are BCP 47
// tags and CLDR's folder names. English is the language of Country.Name.
var languages = []string{
	"ar", "az", "de", "en", "es", "fr", "it", "ja", "ko", "pl", "pt", "ru", "tr", "uk", "zh", "zh-Hant",
}

// read are languages whose names of all countries are read and not written:
// those of the states that publish most about defence, in their own words and
// in those of their neighbours. A name costs its key and six bytes.
var read = []string{
	"bg", "cs", "da", "el", "fa", "fi", "fil", "he", "hi", "hr", "hu", "hy", "id", "ka", "kk", "nb", "nl", "ro",
	"sr", "sr-Latn", "sv", "th", "ur", "uz", "vi",
}

// own are languages in which a country's own name is read, and no other's.
var own = map[string][]string{
	"am": {"ET"}, "be": {"BY"}, "bn": {"BD"}, "bs": {"BA"}, "ca": {"AD"}, "dz": {"BT"}, "et": {"EE"}, "ga": {"IE"},
	"is": {"IS"}, "km": {"KH"}, "ky": {"KG"}, "lo": {"LA"}, "lt": {"LT"}, "lv": {"LV"}, "mk": {"MK"}, "mn": {"MN"},
	"ms": {"BN", "MY", "SG"}, "mt": {"MT"}, "my": {"MM"}, "ne": {"NP"}, "ps": {"AF"}, "si": {"LK"}, "sk": {"SK"},
	"sl": {"SI"}, "so": {"SO"}, "sq": {"AL", "XK"}, "sw": {"KE", "TZ", "UG"}, "ta": {"LK", "SG"}, "tg": {"TJ"}, "ti": {"ER"}, "tk": {"TM"},
}

// wants reports whether names in a language are taken, and of which countries;
// nil for all.
func wants(lang string) (codes []string, ok bool) {
	if codes, ok = own[lang]; ok {
		return codes, true
	}
	return nil, slices.Contains(languages, lang) || slices.Contains(read, lang)
}

// cldr is what the tables take from CLDR.
type cldr struct {
	licence []byte
	codes   map[string]code              // by alpha-2
	names   map[string]map[string]string // by language, then CLDR's key: "CZ", "CZ-alt-variant"
}

type code struct {
	Numeric string `json:"_numeric"`
	Alpha3  string `json:"_alpha3"`
}

func readCLDR(dir string) (*cldr, error) {
	if dir == "" {
		tmp, err := os.MkdirTemp("", "country")
		if err != nil {
			return nil, err
		}
		defer os.RemoveAll(tmp)
		dir = tmp
		for _, p := range cldrPackages {
			cmd := exec.Command("npm", "pack", "--silent", p.name+"@"+cldrVersion)
			cmd.Dir = dir
			cmd.Stderr = os.Stderr
			if err := cmd.Run(); err != nil {
				return nil, fmt.Errorf("npm pack %s: %w", p.name, err)
			}
		}
	}
	c := &cldr{names: map[string]map[string]string{}}
	for _, p := range cldrPackages {
		name := p.name + "-" + cldrVersion + ".tgz"
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			return nil, err
		}
		sum := sha512.Sum512(data)
		if got := "sha512-" + base64.StdEncoding.EncodeToString(sum[:]); got != p.integrity {
			return nil, fmt.Errorf("%s: want integrity %s, got %s", name, p.integrity, got)
		}
		if err := eachFile(data, c.take); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	if len(c.codes) == 0 || c.licence == nil || len(c.names) != len(languages)+len(read)+len(own) {
		return nil, fmt.Errorf("the packages lack codes, names or the licence")
	}
	return c, nil
}

// eachFile calls use with every file of a gzipped tar archive.
func eachFile(data []byte, use func(name string, content []byte) error) error {
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return err
	}
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		content, err := io.ReadAll(r)
		if err != nil {
			return err
		}
		if err := use(h.Name, content); err != nil {
			return fmt.Errorf("%s: %w", h.Name, err)
		}
	}
}

// take keeps what the tables need of one file.
func (c *cldr) take(name string, content []byte) error {
	switch {
	case name == "package/LICENSE":
		c.licence = content
	case name == "package/supplemental/codeMappings.json":
		var f struct {
			Supplemental struct {
				CodeMappings map[string]code `json:"codeMappings"`
			} `json:"supplemental"`
		}
		if err := json.Unmarshal(content, &f); err != nil {
			return err
		}
		c.codes = f.Supplemental.CodeMappings
	case strings.HasSuffix(name, "/territories.json"):
		lang := filepath.Base(filepath.Dir(name))
		if codes, ok := wants(lang); ok {
			return c.takeNames(lang, content, codes)
		}
	}
	return nil
}

func (c *cldr) takeNames(lang string, content []byte, codes []string) error {
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
	if codes != nil {
		maps.DeleteFunc(names, func(k, _ string) bool {
			base, _, _ := strings.Cut(k, "-")
			return !slices.Contains(codes, base)
		})
	}
	if len(names) == 0 {
		return fmt.Errorf("no names in %s", lang)
	}
	c.names[lang] = names
	return nil
}
