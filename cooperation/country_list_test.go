package cooperation

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCountries(t *testing.T) {
	var codes []Country
	for _, row := range countryISORows(t) {
		codes = append(codes, Country(row[0]))
	}
	codes = append(codes, "XK")
	slices.Sort(codes)
	assert.Equal(t, codes, slices.Collect(Countries()))
	for c := range Countries() {
		assert.False(t, c.Withdrawn(), "%s", c)
		assert.Nil(t, c.Successors(), "%s", c)
		break // stopping early is allowed
	}
}

func TestWithdrawnCountries(t *testing.T) {
	assert.Equal(t, []Country{
		"ANHH", "BQAQ", "CSHH", "CSXX", "CTKI", "DDDE", "FQHH", "FXFR", "GEHH", "JTUM", "MIUM",
		"NQAQ", "NTHH", "PCHH", "PUUM", "PZPA", "SKIN", "SUHH", "VDVN", "WKUM", "YDYE", "YUCS",
	}, slices.Collect(WithdrawnCountries()))
	for c := range WithdrawnCountries() {
		assert.True(t, c.Withdrawn(), "%s", c)
		assert.NotEmpty(t, c.Successors(), "%s", c)
		assert.True(t, slices.IsSorted(c.Successors()), "%s", c)
		for _, s := range c.Successors() {
			assert.True(t, s.Valid(), "%s of %s", s, c)
		}
	}
}

func TestCountrySuccessors(t *testing.T) {
	assert.Equal(t, []Country{"CZ", "SK"}, Country("CSHH").Successors())
	assert.Equal(t, []Country{"BA", "CSXX", "HR", "MK", "SI"}, Country("YUCS").Successors())
	assert.Equal(t, []Country{"ME", "RS"}, Country("CSXX").Successors())
	assert.Equal(t, []Country{"DE"}, Country("DDDE").Successors())
	assert.Equal(t, []Country{"AM", "AZ", "BY", "EE", "GE", "KG", "KZ", "LT", "LV", "MD", "RU", "TJ", "TM", "UA", "UZ"}, Country("SUHH").Successors())
	assert.Nil(t, Country("AZ").Successors())
}
