package edtf

// wordingParser reads one wording by recursive descent over its tokens, each
// looked at a bounded number of times. It writes EDTF text, which Parse then
// checks: no second implementation of the calendar or of EDTF's rules.
type wordingParser struct {
	tokens []token
	next   int
	order  numericOrder
	anchor Day // the dateline; only if anchored
	basis  Basis

	world uint64      // the bit of the language that is read; 0: English
	found []wordRange // what the tokens mean; only if world is set

	anchored  bool
	ambiguous bool   // the text has two readings and the result holds both
	beyond    string // what was understood and the result cannot hold
	last      term   // read last, for errors of the result
}

func (p *wordingParser) peek() token { return p.at(0) }

// at looks n tokens ahead; behind the last token stands tokenEnd.
func (p *wordingParser) at(n int) token {
	return p.tokens[min(p.next+n, len(p.tokens)-1)]
}

// touching reports whether the token n ahead is of the kind and touches the one
// before it.
func (p *wordingParser) touching(n int, kind rune) bool {
	t := p.at(n)
	return t.kind == kind && !t.spaced
}

// take consumes a token of the kind.
func (p *wordingParser) take(kind rune) bool {
	if p.peek().kind != kind {
		return false
	}
	p.next++
	return true
}

// word consumes the words, which must stand one after the other.
func (p *wordingParser) word(words ...string) bool {
	for i, w := range words {
		if t := p.at(i); t.kind != tokenWord || t.text != w {
			return false
		}
	}
	p.next += len(words)
	return true
}

// anyWord consumes one of the words.
func (p *wordingParser) anyWord(words ...string) bool {
	for _, w := range words {
		if p.word(w) {
			return true
		}
	}
	return false
}

// unexpected is the fault of a token that no rule can use.
func (p *wordingParser) unexpected(want string) fault {
	t := p.peek()
	return fault{CodeSyntax, t.start, t.end - t.start, want}
}

// refuse is the fault of the tokens from one that was read to the last that
// was read.
func (p *wordingParser) refuse(from int, code Code, want string) fault {
	end := from
	if p.next > 0 {
		end = max(end, p.tokens[p.next-1].end)
	}
	return fault{code, from, end - from, want}
}

// refuseTerm is the fault of a whole term.
func refuseTerm(t *term, code Code, want string) fault {
	return fault{code, t.start, t.end - t.start, want}
}

// note keeps what was understood but cannot be held by the result.
func (p *wordingParser) note(what string) {
	if p.beyond != "" {
		p.beyond += "; "
	}
	p.beyond += what
}

// today returns the anchor, or the fault of a wording that needs one.
func (p *wordingParser) today(t *term) (Day, fault) {
	if !p.anchored {
		const want = "a date stated in full, or the option Anchor"
		if t.end == 0 { // still being read
			return Day{}, p.refuse(t.start, CodeAnchor, want)
		}
		return Day{}, refuseTerm(t, CodeAnchor, want)
	}
	p.basis = BasisRelative
	return p.anchor, fault{}
}
