package main

import (
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/country/namekey"
)

// longForm is a row of data/longforms.tsv: the regular long name of a republic
// or a kingdom in a language. "%" stands for CLDR's name of the country.
type longForm struct {
	english, language string
	forms             []string
}

// addLongForms adds the regular long names of the countries whose English long
// name is regular: as "Republic of Ghana" is one, so is "Республика Гана".
func (t *tables) addLongForms(list []longForm, s *keySet) {
	for i := range t.codes {
		for _, f := range list {
			english := strings.ReplaceAll(f.english, "%", t.names["en"][i])
			if !s.values[namekey.Of(english)][i] {
				continue
			}
			for _, form := range f.forms {
				s.add(strings.ReplaceAll(form, "%", t.names[f.language][i]), i)
			}
		}
	}
}
