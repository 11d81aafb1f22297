// Package wording reads dates in words and writes dates in words. [Read] turns a
// text into EDTF, the Format functions turn dates into English.
//
// A text becomes tokens. A parser in recursive descent turns tokens into terms,
// each one date, and a sentence of one or two terms into EDTF. What EDTF allows is
// not checked here: package edtf hands in the check.
package wording

import (
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// Options are what is known about a text besides its words.
type Options struct {
	First, Last calendar.Day // of the dateline
	Anchored    bool         // whether there is a dateline that is not in doubt
	Order       Order
	Languages   uint64 // those of languageBit that are read besides English; 0: all

	// canonical returns the canonical text of EDTF, or what is wrong with it.
	Canonical func(edtf string) (string, Fault)
}

// Reading is what was understood: EDTF in its canonical form, empty if the text
// says that there is no date, and how it was come by.
type Reading struct {
	Text      string
	Basis     string // one of the bases
	Ambiguous bool   // the text has two readings and the date holds both
	Beyond    string // what was understood and no date can hold
}

// The bases of a date.
const (
	stated   = "stated"
	dateline = "dateline"
	relative = "relative"
)

// LanguageBit is the bit of a language by its BCP 47 tag, false if it is not read.
func LanguageBit(tag string) (uint64, bool) {
	base, _, _ := strings.Cut(strings.ToLower(tag), "-")
	switch base {
	case "en":
		return 1 << len(worldLanguages), true // no bit of any other
	case "no", "nn":
		base = "nb"
	}
	if i := slices.Index(worldLanguages[:], base); i >= 0 {
		return 1 << i, true
	}
	return 0, false
}

// Read reads English, and what is no English in the other languages.
func Read(text string, o *Options) (Reading, Fault) {
	p := parser{tokens: tokenize(text), order: o.Order}
	r, f := p.readAnchored(text, o)
	if f.Code == CodeSyntax {
		if r, f, ok := readWorld(text, o, f); ok {
			return r, f
		}
	}
	return r, f
}

// readAnchored reads the text in one language. With an anchor of more than one
// day it does so from the first and from the last: every rule moves with the
// anchor in one direction, so if both agree, all days between them do. An
// anchor that is doubted itself is none.
func (p *parser) readAnchored(text string, o *Options) (Reading, Fault) {
	p.basis = stated
	fresh := *p
	p.anchor, p.anchored = o.First, o.Anchored
	r, f := p.read(o)
	if f.Bad() || r.Basis == stated || o.First == o.Last {
		return r, f
	}
	fresh.anchor, fresh.anchored = o.Last, true
	r2, f := fresh.read(o)
	if !f.Bad() && r != r2 {
		f = Fault{CodeAnchor, 0, len(text), "an anchor exact enough to tell " + r.Text + " from " + r2.Text}
	}
	return r, f
}

// read turns the EDTF that the parser writes into a reading.
func (p *parser) read(o *Options) (Reading, Fault) {
	var s string
	var f Fault
	if p.world != 0 {
		s, f = p.worldSentence()
	} else {
		s, f = p.sentence()
	}
	if f.Bad() {
		return Reading{}, f
	}
	if s == "" {
		return Reading{Basis: stated}, Fault{}
	}
	if s, f = o.Canonical(s); f.Bad() {
		// The text was understood but says something impossible: point to the
		// date that was read last, in the words of the text.
		if f.Code == CodeSyntax {
			f.Code = CodeUnsupported
		}
		if f.Code == CodeUnsupported {
			return Reading{}, p.refuse(p.tokens[0].start, f.Code, f.Expect)
		}
		return Reading{}, refuseTerm(&p.last, f.Code, f.Expect)
	}
	return Reading{s, p.basis, p.ambiguous, p.beyond}, Fault{}
}

// Fault is what is wrong with a text; the zero one means that all is well.
type Fault struct {
	Code   string
	At, N  int // offset and length of the offending text
	Expect string
}

// Bad reports whether something is wrong.
func (f Fault) Bad() bool { return f.Code != "" }

// The codes of a fault, as package edtf spells them.
const (
	CodeSyntax      = "syntax"
	CodeMonth       = "month"
	CodeDay         = "day"
	CodeTime        = "time"
	CodeUnsupported = "unsupported"
	CodeList        = "list"
	CodeAnchor      = "anchor"
	CodeAmbiguous   = "ambiguous"
	CodeWeekday     = "weekday"
)
