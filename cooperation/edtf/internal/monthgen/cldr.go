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
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// The pinned package of the Unicode Consortium, licence Unicode-3.0.
const (
	cldrVersion   = "48.2.0"
	cldrPackage   = "cldr-dates-full"
	cldrIntegrity = "sha512-zMrKvjMO414HDftLr6vKH1fNQHakFNe+F1h4S0eg+zmL4WRi9pI41fxB3UrTJDY42MEM87jCuAw/qlqCgYKcAQ=="
)

// languages are those that are read, and the locales of CLDR whose words each
// has: scripts, and regions with names of their own. Languages whose dates CLDR
// writes in another calendar or in other digits are left out (th, fa, bn, ne).
// English has its own rules.
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

// readCLDR returns the locales in the order of languages.
func readCLDR(dir string) ([]*locale, error) {
	if dir == "" {
		tmp, err := os.MkdirTemp("", "monthgen")
		if err != nil {
			return nil, err
		}
		defer os.RemoveAll(tmp)
		dir = tmp
		cmd := exec.Command("npm", "pack", "--silent", cldrPackage+"@"+cldrVersion)
		cmd.Dir, cmd.Stderr = dir, os.Stderr
		if err := cmd.Run(); err != nil {
			return nil, fmt.Errorf("npm pack %s: %w", cldrPackage, err)
		}
	}
	data, err := os.ReadFile(filepath.Join(dir, cldrPackage+"-"+cldrVersion+".tgz"))
	if err != nil {
		return nil, err
	}
	sum := sha512.Sum512(data)
	if got := "sha512-" + base64.StdEncoding.EncodeToString(sum[:]); got != cldrIntegrity {
		return nil, fmt.Errorf("want integrity %s, got %s", cldrIntegrity, got)
	}
	found := map[string]*locale{}
	if err := eachCalendar(data, found); err != nil {
		return nil, err
	}
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

// eachCalendar reads the Gregorian calendars of the archive.
func eachCalendar(data []byte, found map[string]*locale) error {
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
		if !strings.HasSuffix(h.Name, "/ca-gregorian.json") {
			continue
		}
		name := filepath.Base(filepath.Dir(h.Name))
		var f struct {
			Main map[string]struct {
				Dates struct {
					Calendars struct{ Gregorian *locale }
				}
			}
		}
		if err := json.NewDecoder(r).Decode(&f); err != nil {
			return fmt.Errorf("%s: %w", h.Name, err)
		}
		found[name] = f.Main[name].Dates.Calendars.Gregorian
	}
}
