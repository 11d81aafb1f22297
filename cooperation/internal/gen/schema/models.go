package main

// modelSchema is the schema for engines that make a language model keep to it.
// They know few keywords: no pattern, no bounds, no conditions, nothing beside
// $ref. Every field is required and may be null.
//
// Countries, and whatever else is not a closed list of the library's own, are
// plain strings. An engine that allows only valid codes turns a wrong code
// into a valid code that nobody meant. Check would have found the wrong one.
func modelSchema(src *source) object {
	var defs object
	for _, s := range src.structs[1:] {
		defs = append(defs, member{s.name, src.modelStruct(s)})
	}
	for _, e := range src.enums {
		defs = append(defs, member{e.name, obj(
			"description", src.describe(nil, e.doc)+src.glossary(e), "type", "string", "enum", e.values(),
		)})
	}
	for _, f := range formats() {
		if f.goType != "" {
			defs = append(defs, member{f.name, obj("description", src.describeFormat(f), "type", "string")})
		}
	}
	return append(src.modelStruct(src.structs[0]), member{"$defs", defs})
}

func (src *source) modelStruct(s *structType) object {
	var properties object
	var required list
	for _, f := range s.fields {
		properties = append(properties, member{f.json, src.modelProperty(f)})
		required = append(required, f.json)
	}
	return obj(
		"description", src.describe(s, s.doc), "type", "object", "properties", properties,
		"required", required, "additionalProperties", false,
	)
}

func (src *source) modelProperty(f *field) object {
	o := obj("description", src.describe(f.in, f.doc))
	scalar, definition := "", ""
	switch f.typ {
	case "bool":
		scalar = "boolean"
	case "int", "uint64":
		scalar = "integer"
	case "string":
		scalar = "string"
	case "edtf.Date":
		definition = "Date"
	default:
		definition = f.typ
	}
	switch {
	case f.list && definition != "":
		return append(o, obj("type", names("array", "null"), "items", ref(definition))...)
	case f.list:
		return append(o, obj("type", names("array", "null"), "items", obj("type", scalar))...)
	case definition != "":
		return append(o, member{"anyOf", list{ref(definition), obj("type", "null")}})
	}
	return append(o, member{"type", names(scalar, "null")})
}
