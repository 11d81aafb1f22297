package main

import (
	"regexp"
	"strings"
)

// goName is a Go name with a capital, perhaps of a field of a type.
var goName = regexp.MustCompile(`\b[A-Z]\w*(\.[A-Z]\w*)?\b`)

// docLink is a link of a doc comment, such as [Party].
var docLink = regexp.MustCompile(`\[([A-Z]\w*(?:\.\w+)*)\]`)

// neededLabel is what a term that needs the source's own word says of it.
var neededLabel = regexp.MustCompile(`needs an? (\w+)`)

// describe turns a doc comment into a description: its first paragraph, on one
// line, in the words of JSON. Fields stand under their names in JSON, and the
// zero value of Go is absence. The comment is that of the struct, of one of its
// fields, or of something else if it is nil.
func (src *source) describe(in *structType, comment string) string {
	paragraph, _, _ := strings.Cut(strings.TrimSpace(comment), "\n\n")
	text := strings.Join(strings.Fields(paragraph), " ")
	if strings.HasSuffix(text, ":") { // it introduces an example in Go
		text = text[:strings.LastIndex(text, ". ")+1]
	}
	text = docLink.ReplaceAllString(text, "$1")
	text = strings.ReplaceAll(text, "The zero value", "Absence")
	text = strings.ReplaceAll(text, "The zero Date", "Absence")
	text = strings.ReplaceAll(text, "; zero means", "; absence means")
	self := ""
	if in != nil && comment == in.doc { // "Text is a piece of text": the type, not its field
		self, text, _ = strings.Cut(text, " ")
		self += " "
	}
	parts := strings.Split(text, `"`) // what is quoted stays as it is
	for i := 0; i < len(parts); i += 2 {
		parts[i] = goName.ReplaceAllStringFunc(parts[i], func(name string) string { return src.inJSON(in, name) })
	}
	return self + strings.Join(parts, `"`)
}

// inJSON returns a Go name as it is called in JSON, if it is the name of a
// field of the struct, or Type.Field.
func (src *source) inJSON(in *structType, name string) string {
	prefix := ""
	if typ, rest, ok := strings.Cut(name, "."); ok {
		if in = src.byName[typ]; in == nil {
			return name
		}
		prefix, name = typ+".", rest
	}
	if in != nil {
		for _, f := range in.fields {
			if f.name == name {
				return "`" + prefix + f.json + "`"
			}
		}
	}
	return prefix + name
}

// glossary lists the terms of an enumeration, a line for each, with what the
// constants' comments say of them.
func (src *source) glossary(e *enumType) string {
	var b strings.Builder
	for _, t := range e.terms {
		b.WriteString("\n- " + t.value)
		if t.doc != "" {
			doc := neededLabel.ReplaceAllStringFunc(t.doc, func(s string) string {
				i := strings.LastIndexByte(s, ' ') + 1
				return s[:i] + "`" + strings.ToLower(s[i:i+1]) + s[i+1:] + "`"
			})
			b.WriteString(": " + src.describe(nil, doc))
		}
	}
	return b.String()
}
