package main

import (
	"strings"

	"github.com/defcoop/defcoop/cooperation"
)

// A pattern is a regular expression as both ECMA-262 and Go read it. It has no
// lookaround, and no classes such as \s or \d that differ between the two.
// Each refuses only what DecodeReport or Check refuses. The patterns of dates,
// languages and addresses let some texts through that are refused later,
// because the rest is calendar, registry or RFC 3986. The others are exact.
const (
	idPattern     = `^[a-z0-9][a-z0-9._:-]{0,127}$`
	schemePattern = `^[a-z0-9][a-z0-9._-]{0,63}$`
	webPattern    = `^[Hh][Tt][Tt][Pp][Ss]?://[^ \t\r\n<>"\\]+$`
	pathPattern   = `^(/([^~]|~[01])*)?$` // a JSON Pointer
	namePattern   = `^[^/]`               // a text that is no JSON Pointer

	// visible is a character that is not white space, by Unicode's property.
	visiblePattern = "[^\\t\\n\\v\\f\\r \\x85\\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
)

// datePattern is the grammar of EDTF without its calendar: what is written
// where, months and days of two possible digits. It does not know which days
// exist, in which order the ends of an interval stand, or which brackets go
// together.
func datePattern() string {
	const (
		qualifier = `[?~%]?`
		year      = `(-?[0-9X]{4}|Y-?[1-9][0-9]*(E[0-9]+)?)(S[0-9]+)?`
		month     = `(0[1-9X]|1[0-2X]|X[0-9X]|2[1-9]|3[0-9]|4[01])` // 21 to 41 are seasons and other groupings
		day       = `(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])`
		time      = `(T[0-2][0-9]:[0-5][0-9]:[0-6][0-9](Z|[+-][01][0-9](:[0-5][0-9])?)?)?`
		point     = qualifier + year + qualifier + `(-` + qualifier + month + qualifier + `(-` + qualifier + day + qualifier + `)?)?`
	)
	return `^[\[{]?(\.\.)?(` + point + time + `)?((/|,|\.\.)(\.\.|` + point + `)?)?[\]}]?$`
}

// languagePattern is the grammar of RFC 5646, section 2.1. Of the tags that
// the RFC keeps from before its grammar it knows no more than how they look.
func languagePattern() string {
	const (
		private   = `[Xx](-[0-9A-Za-z]{1,8})+`
		language  = `[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}`
		script    = `(-[A-Za-z]{4})?`
		region    = `(-([A-Za-z]{2}|[0-9]{3}))?`
		variants  = `(-([0-9A-Za-z]{5,8}|[0-9][0-9A-Za-z]{3}))*`
		extension = `(-[0-9A-WYZa-wyz](-[0-9A-Za-z]{2,8})+)*`
		former    = `[Ii]-[A-Za-z]{3,8}|[Ss][Gg][Nn]-[A-Za-z]{2}-[A-Za-z]{2}|[Ee][Nn]-[Gg][Bb]-[Oo][Ee][Dd]`
	)
	return `^(` + language + script + region + variants + extension + `(-` + private + `)?|` + private + `|` + former + `)$`
}

// durationPattern: whole numbers with their units in order, the last of which
// may have a fraction, after T those of the clock; or weeks.
func durationPattern() string {
	const n, last = `[0-9]+`, `[0-9]+([.,][0-9]+)?`
	// units allows some of three units, with at least one.
	units := func(a, b, c string) string {
		return `(` + last + a + `|(` + n + a + `)?` + last + b + `|(` + n + a + `)?(` + n + b + `)?` + last + c + `)`
	}
	return `^P(` + last + `W|` + units("Y", "M", "D") + `|(` + n + `Y)?(` + n + `M)?(` + n + `D)?T` + units("H", "M", "S") + `)$`
}

// format is a kind of string: how it is written, and what it is.
type format struct {
	name   string
	schema object // without description
	goType string // whose doc comment describes it, if it has one
	doc    string // what else there is to say
}

// formats returns the formats in the order in which they are listed.
func formats() []format {
	var codes list
	for c := range cooperation.Countries() {
		codes = append(codes, string(c))
	}
	for c := range cooperation.WithdrawnCountries() {
		codes = append(codes, string(c))
	}
	pattern := func(p string) object { return obj("type", "string", "pattern", p) }
	limited := func(p string, most int) object { return obj("type", "string", "maxLength", most, "pattern", p) }
	either := func(a, b string) object { return obj("anyOf", list{ref(a), ref(b)}) }
	return []format{
		{"ID", pattern(idPattern), "ID", ""},
		{"Country", obj("enum", codes), "Country", ""},
		{"Party", either("Country", "ID"), "Party", ""},
		{"Date", limited(datePattern(), 256), "edtf.Date", writtenDates},
		{"Language", limited(languagePattern(), 128), "", `A BCP 47 language tag (RFC 5646), such as "en", "az" or "zh-Hant".`},
		{"WebAddress", pattern(webPattern), "", "An address of the schemes http or https with a host (RFC 3986)."},
		{"Derivation", either("WebAddress", "ID"), "", "An http or https address, or the ID of a report."},
		{"Duration", limited(durationPattern(), 64), "", `An ISO 8601-1 duration, such as "P6W" or "P1Y2M10D".`},
		{"Scheme", pattern(schemePattern), "", `The name of a register: up to 64 of a-z 0-9 . _ - beginning with a letter or digit.`},
		{"Pointer", pattern(pathPattern), "", `A JSON Pointer (RFC 6901), such as "/date".`},
		{"Column", obj("allOf", list{ref("GivenText"), obj("anyOf", list{pattern(namePattern), ref("Pointer")})}), "",
			`The name of a detail, such as "course", or a JSON Pointer to a field, such as "/date".`},
		{"GivenText", pattern(visiblePattern), "", "A text that is more than white space."},
	}
}

// writtenDates says how dates are written; the syntax is not in the comments.
const writtenDates = `Written in EDTF (ISO 8601-2): "2025-10-16" a day, "2025-10" a month, "2025" a year, "199X" some year of the 1990s, ` +
	`"2020-05~" about May 2020, "2016-37~" early 2016, "2025-10-15/2025-10-17" from one day to another, "2024/.." since 2024, ` +
	`"[2014..2016]" some time in these years, "[..2015]" by 2015. Never more precise than the source.`

// formatOf returns the format of a field's strings, and "" for text and for
// what is no string. Fields of type string are told apart as Check does.
func formatOf(f *field) string {
	switch f.typ {
	case "ID", "Country", "Party":
		return f.typ
	case "edtf.Date":
		return "Date"
	case "string":
	default:
		return ""
	}
	switch f.in.name + "." + f.name {
	case "Source.URL", "Source.Archived":
		return "WebAddress"
	case "Source.DerivedFrom":
		return "Derivation"
	case "Source.RowKey":
		return "Column"
	case "Citation.Field":
		return "Pointer"
	case "Identifier.Scheme":
		return "Scheme"
	case "ArmedConflict.Duration":
		return "Duration"
	}
	if strings.HasSuffix(f.name, "Lang") || f.name == "Language" {
		return "Language"
	}
	return ""
}

// describeFormat says what a format is.
func (src *source) describeFormat(f format) string {
	return strings.TrimSpace(src.describe(nil, src.named[f.goType]) + " " + f.doc)
}

func ref(name string) object { return obj("$ref", "#/$defs/"+name) }
