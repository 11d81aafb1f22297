package main

import (
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/country/namekey"
)

// longForms are the regular long names of republics and kingdoms. "%" stands
// for the name of the country in the language.
var longForms = []struct {
	english string // the long name in English that the country must have
	forms   map[string][]string
}{
	{"Republic of %", map[string][]string{
		"ar": {"جمهورية %"},
		"az": {"% Respublikası"},
		"de": {"Republik %"},
		"es": {"República de %", "República del %"},
		"fr": {"République de %", "République du %", "République d’%", "République de la %", "République des %"},
		"it": {"Repubblica di %", "Repubblica del %"},
		"ja": {"%共和国"},
		"ko": {"%공화국"},
		"pt": {"República de %", "República do %", "República da %"},
		"ru": {"Республика %"},
		"tr": {"% Cumhuriyeti"},
		"uk": {"Республіка %"},
		"zh": {"%共和国"},
	}},
	{"Kingdom of %", map[string][]string{
		"ar": {"مملكة %"},
		"az": {"% Krallığı"},
		"de": {"Königreich %"},
		"es": {"Reino de %"},
		"fr": {"Royaume de %", "Royaume du %", "Royaume d’%", "Royaume des %"},
		"it": {"Regno di %"},
		"ko": {"%왕국"},
		"pt": {"Reino de %"},
		"ru": {"Королевство %"},
		"tr": {"% Krallığı"},
		"zh": {"%王国"},
	}},
}

// addLongForms adds the regular long names of the countries whose English long
// name is regular: as "Republic of Ghana" is one, so is "Республика Гана".
func (t *tables) addLongForms(s *keySet) {
	for _, f := range longForms {
		for i := range t.codes {
			english := strings.ReplaceAll(f.english, "%", t.names["en"][i])
			if !s.values[namekey.Of(english)][i] {
				continue
			}
			for lang, forms := range f.forms {
				for _, form := range forms {
					s.add(strings.ReplaceAll(form, "%", t.names[lang][i]), i)
				}
			}
		}
	}
}
