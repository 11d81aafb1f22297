package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// side is the foreign party of a row: a country, or a historic state that has
// no code and so becomes an organization of its report.
type side struct {
	country cooperation.Country
	state   string // name of the historic state
}

// readCountry reads a row's country. The label decides: "Korea, South". Where
// it may mean several ("Korea", "Serbia-Montenegro (Kosovo)"), those that did
// not exist on the date drop out, and between the others the key under which
// the table files the row decides ("korea-south"). A label that names no
// country is read by its key as well ("Bosnian Federation", filed under
// "bosnia-herzegovina"). What is still open then is an error.
func readCountry(label, key string, on edtf.Date) (side, error) {
	// What stands in brackets may describe the government and not the state.
	if outer, inner, ok := strings.Cut(label, " ("); ok && namesGovernment(inner) {
		label = outer
	}
	c, err := cooperation.ParseCountry(label)
	if err == nil {
		return side{country: c}, nil
	}
	var historic *cooperation.HistoricStateError
	if errors.As(err, &historic) && historic.Or == nil {
		return side{state: historic.State.Name}, nil
	}
	filed, keyErr := cooperation.ParseCountry(strings.ReplaceAll(key, "-", " "))
	var ambiguous *cooperation.AmbiguousError
	if !errors.As(err, &ambiguous) {
		if keyErr != nil {
			return side{}, err
		}
		return side{country: filed}, nil
	}
	var possible []cooperation.Country
	for _, c := range ambiguous.Countries {
		if c.ExistedOn(on) != edtf.No {
			possible = append(possible, c)
		}
	}
	if len(possible) == 1 {
		return side{country: possible[0]}, nil
	}
	for _, c := range possible {
		if keyErr == nil && c == filed {
			return side{country: c}, nil
		}
	}
	return side{}, fmt.Errorf("%w, and its key %q does not tell which", err, key)
}

func namesGovernment(s string) bool {
	s = strings.ToLower(s)
	return strings.Contains(s, "government") || strings.Contains(s, "authority")
}
