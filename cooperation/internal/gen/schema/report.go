package main

import (
	"encoding/json"
	"strings"
)

// reportID names the schema. The number goes up when a document that was
// accepted is no longer.
const reportID = "urn:defcoop:report:1"

// absent is the definition of what says the same as leaving a field out.
const absent = "Absent"

// reportSchema is the schema of a report as DecodeReport reads it and Check
// passes it without errors, as far as a schema can say that.
func reportSchema(src *source, x *examples) object {
	var defs object
	for _, s := range src.structs[1:] {
		defs = append(defs, member{s.name, src.structSchema(s, x)})
	}
	for _, s := range src.structs {
		if src.leftOutWhole(s) {
			defs = append(defs, member{"No" + s.name, src.nothing(s)})
		}
	}
	for _, e := range src.enums {
		group := src.describe(nil, e.groupDoc)
		defs = append(defs, member{e.name, obj(
			"description", src.describe(nil, e.doc)+" "+group+src.glossary(e),
			"enum", e.values(),
		)})
	}
	for _, f := range formats() {
		defs = append(defs, member{f.name, append(obj("description", src.describeFormat(f)), f.schema...)})
	}
	defs = append(defs, member{absent, obj(
		"description", "No value. null and the empty string say the same as leaving the field out.",
		"enum", list{"", null},
	)})
	head := obj(
		"$schema", "https://json-schema.org/draft/2020-12/schema",
		"$id", reportID,
		"title", "Report",
		"$comment", "Written from the source of package cooperation; do not edit. "+
			"What the schema says and leaves open stands in the documentation of the function schema.Report.",
	)
	return append(append(head, src.structSchema(src.structs[0], x)...), member{"$defs", defs})
}

func (e *enumType) values() list {
	var l list
	for _, t := range e.terms {
		l = append(l, t.value)
	}
	return l
}

// structSchema is the schema of an object.
func (src *source) structSchema(s *structType, x *examples) object {
	var properties object
	var required list
	for _, f := range s.fields {
		properties = append(properties, member{f.json, src.property(f, x)})
		if src.needed(f) {
			required = append(required, f.json)
		}
	}
	o := obj("description", src.describe(s, s.doc), "type", "object", "properties", properties)
	if required != nil {
		o = append(o, member{"required", required})
	}
	o = append(o, member{"additionalProperties", false})
	if rules := src.conditions(s); rules != nil {
		o = append(o, member{"allOf", rules})
	}
	return o
}

// property is the schema of a field, with its description and examples.
func (src *source) property(f *field, x *examples) object {
	o := obj("description", src.describe(f.in, f.doc))
	needed := src.needed(f)
	s := src.byName[f.typ]
	switch {
	case f.list:
		o = append(o, src.listSchema(f, needed)...)
	case f.typ == "bool":
		o = append(o, member{"type", names("boolean", "null")})
	case f.typ == "int" || f.typ == "uint64":
		o = append(o, numberSchema(f)...)
	case s != nil && needed:
		o = append(o, ref(s.name)...)
	case s != nil && src.needy(s):
		o = append(o, member{"anyOf", list{ref(s.name), ref("No" + s.name)}})
	case s != nil:
		o = append(o, member{"anyOf", list{ref(s.name), obj("type", "null")}})
	case src.stringRef(f) == "" && needed:
		o = append(o, ref("GivenText")...)
	case src.stringRef(f) == "":
		o = append(o, member{"type", names("string", "null")})
	case needed:
		o = append(o, ref(src.stringRef(f))...)
	default:
		o = append(o, member{"anyOf", list{ref(src.stringRef(f)), ref(absent)}})
	}
	return append(o, member{"examples", x.of(f)})
}

// stringRef is the definition of a field's strings, "" for text.
func (src *source) stringRef(f *field) string {
	if e := src.enum[f.typ]; e != nil {
		return e.name
	}
	return formatOf(f)
}

func (src *source) listSchema(f *field, needed bool) object {
	items := "GivenText"
	if s := src.byName[f.typ]; s != nil {
		items = s.name
	} else if name := src.stringRef(f); name != "" {
		items = name
	}
	if !needed {
		return obj("type", names("array", "null"), "items", ref(items))
	}
	least, _ := f.rule("min")
	return obj("type", "array", "minItems", json.Number(least), "items", ref(items))
}

// numberSchema bounds a number by its tag, and by its Go type.
func numberSchema(f *field) object {
	least, most := "-9223372036854775808", "9223372036854775807"
	if f.typ == "uint64" {
		least, most = "0", "18446744073709551615"
	}
	if p, ok := f.rule("min"); ok {
		least = p
	}
	if p, ok := f.rule("max"); ok {
		most = p
	}
	return obj("type", names("integer", "null"), "minimum", json.Number(least), "maximum", json.Number(most))
}

// conditions are the rules of a struct by which one field asks for another.
func (src *source) conditions(s *structType) list {
	var rules list
	for _, f := range s.fields {
		given := ref("GivenText")
		if name := src.stringRef(f); name != "" {
			given = ref(name)
		}
		then := obj("required", names(f.json), "properties", obj(f.json, given))
		for _, r := range f.rules {
			switch r.name {
			case "required_if":
				name, value, _ := strings.Cut(r.param, " ")
				other := f.sibling(name).json
				rules = append(rules, obj(
					"if", obj("required", names(other), "properties", obj(other, obj("const", value))),
					"then", then,
				))
			case "required_without":
				other := f.sibling(r.param).json
				rules = append(rules, obj(
					"if", obj("properties", obj(other, ref(absent))),
					"then", then,
				))
			}
		}
	}
	return rules
}

// leftOutWhole reports whether some field may leave out a struct as a whole
// although it needs something where it is given.
func (src *source) leftOutWhole(s *structType) bool {
	for _, in := range src.structs {
		for _, f := range in.fields {
			if f.typ == s.name && f.omitEmpty && src.needy(s) {
				return true
			}
		}
	}
	return false
}

// nothing is the schema of an object in which no field is given, which says
// the same as null.
func (src *source) nothing(s *structType) object {
	var properties object
	for _, f := range s.fields {
		var empty object
		switch inner := src.byName[f.typ]; {
		case f.list:
			panic("schema: " + s.name + " has a list, so that it is never left out as a whole")
		case inner != nil && src.leftOutWhole(inner):
			empty = ref("No" + inner.name)
		case inner != nil:
			panic("schema: " + s.name + "." + f.name + " has no form with nothing in it")
		case f.typ == "bool":
			empty = obj("enum", list{false, null})
		case f.typ == "int" || f.typ == "uint64":
			empty = obj("enum", list{0, null})
		default:
			empty = ref(absent)
		}
		properties = append(properties, member{f.json, empty})
	}
	return obj(
		"description", "Nothing: null, or an object of "+s.name+" in which no field is given.",
		"type", names("object", "null"),
		"properties", properties,
		"additionalProperties", false,
	)
}
