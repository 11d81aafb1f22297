package wording

import (
	"unicode"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// parser reads one wording by recursive descent over its tokens, each
// looked at a bounded number of times. It writes EDTF text, which Parse then
// checks: no second implementation of the calendar or of EDTF's rules.
type parser struct {
	tokens []token
	next   int
	order  Order
	anchor calendar.Day // the dateline; only if anchored
	basis  string

	world uint64      // the bit of the language that is read; 0: English
	found []wordRange // what the tokens mean; only if world is set

	anchored  bool
	ambiguous bool   // the text has two readings and the result holds both
	beyond    string // what was understood and the result cannot hold
	last      term   // read last, for errors of the result
}

func (p *parser) peek() token { return p.at(0) }

// at looks n tokens ahead; behind the last token stands tokenEnd.
func (p *parser) at(n int) token {
	return p.tokens[min(p.next+n, len(p.tokens)-1)]
}

// touching reports whether the token n ahead is of the kind and touches the one
// before it.
func (p *parser) touching(n int, kind rune) bool {
	t := p.at(n)
	return t.kind == kind && !t.spaced
}

// take consumes a token of the kind.
func (p *parser) take(kind rune) bool {
	if p.peek().kind != kind {
		return false
	}
	p.next++
	return true
}

// word consumes the words, which must stand one after the other.
func (p *parser) word(words ...string) bool {
	for i, w := range words {
		if t := p.at(i); t.kind != tokenWord || t.text != w {
			return false
		}
	}
	p.next += len(words)
	return true
}

// anyWord consumes one of the words.
func (p *parser) anyWord(words ...string) bool {
	for _, w := range words {
		if p.word(w) {
			return true
		}
	}
	return false
}

// unexpected is the wfault of a token that no rule can use.
func (p *parser) unexpected(want string) Fault {
	t := p.peek()
	return Fault{CodeSyntax, t.start, t.end - t.start, want}
}

// refuse is the fault of the tokens from the given one to the last that was read.
func (p *parser) refuse(from int, code string, want string) Fault {
	end := from
	if p.next > 0 {
		end = max(end, p.tokens[p.next-1].end)
	}
	return Fault{code, from, end - from, want}
}

// refuseTerm is the wfault of a whole term.
func refuseTerm(t *term, code string, want string) Fault {
	return Fault{code, t.start, t.end - t.start, want}
}

// note keeps what was understood but cannot be held by the result.
func (p *parser) note(what string) {
	if p.beyond != "" {
		p.beyond += "; "
	}
	p.beyond += what
}

// today returns the anchor, or the wfault of a wording that needs one.
func (p *parser) today(t *term) (calendar.Day, Fault) {
	if !p.anchored {
		const want = "a date stated in full, or the option Anchor"
		if t.end == 0 { // still being read
			return calendar.Day{}, p.refuse(t.start, CodeAnchor, want)
		}
		return calendar.Day{}, refuseTerm(t, CodeAnchor, want)
	}
	p.basis = relative
	return p.anchor, Fault{}
}

// The kinds of a token of report wording. Punctuation is its own kind.
const (
	tokenEnd    rune = -1
	tokenWord   rune = 'w' // letters, lower case
	tokenNumber rune = 'n' // ASCII digits
	tokenHyphen rune = '-' // hyphen-minus and the two Unicode hyphens
	tokenDash   rune = '–' // every longer dash, and "--"
)

// token is a piece of report wording. Its text is in lower case; start and
// end are byte offsets into the input.
type token struct {
	kind       rune
	text       string
	value      int // of a number of at most nine digits, else -1
	start, end int
	spaced     bool // white space stands before it
}

// tokenize takes text apart. It knows nothing of dates and never fails: what
// no rule can use stays in the list and is refused, with its offset, by the
// rule that meets it. The last token is always tokenEnd.
func tokenize(text string) []token {
	tokens := make([]token, 0, 16)
	spaced := false
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if IsBlank(r) {
			spaced, i = true, i+size
			continue
		}
		t := token{kind: r, value: -1, start: i, end: i + size, spaced: spaced}
		spaced = false
		switch {
		case isDigit(r):
			t.kind = tokenNumber
			for t.end < len(text) && isDigit(rune(text[t.end])) {
				t.end++
			}
			t.value = smallNumber(text[t.start:t.end])
		case isLetter(r):
			t.kind = tokenWord
			for t.end < len(text) {
				r, size := utf8.DecodeRuneInString(text[t.end:])
				if !isLetter(r) {
					break
				}
				t.end += size
			}
		case r == '‐', r == '‑':
			t.kind = tokenHyphen
		case r >= '‒' && r <= '―', r == '−':
			t.kind = tokenDash
		case r == '-' && t.end < len(text) && text[t.end] == '-':
			t.kind = tokenDash
			t.end++
		case r == '’':
			t.kind = '\''
		}
		t.text = lowerASCII(text[t.start:t.end])
		tokens = append(tokens, t)
		i = t.end
	}
	return append(tokens, token{kind: tokenEnd, value: -1, start: len(text), end: len(text), spaced: spaced})
}

// IsBlank accepts every Unicode space and the zero-width characters that web
// pages leave in copied text.
func IsBlank(r rune) bool {
	return unicode.IsSpace(r) || unicode.Is(unicode.Zs, r) || r == '\u200b' || r == '\u2060' || r == '\ufeff'
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// isLetter accepts letters of every script, so that "марта" is one unknown
// word in an error and not five unknown signs. The degree sign is one, since it
// stands for º behind a number: "1° maggio".
func isLetter(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && (unicode.IsLetter(r) || r == '°')
}

// smallNumber is the value of up to nine digits, else -1.
func smallNumber(digits string) int {
	if len(digits) > 9 {
		return -1
	}
	n := 0
	for _, d := range []byte(digits) {
		n = n*10 + int(d-'0')
	}
	return n
}

// lowerASCII folds the case of ASCII letters only: the wording is English, and
// Unicode folding would let the Kelvin sign pass for a k.
func lowerASCII(s string) string {
	for i := range len(s) {
		if 'A' <= s[i] && s[i] <= 'Z' {
			b := []byte(s)
			for j := i; j < len(b); j++ {
				if 'A' <= b[j] && b[j] <= 'Z' {
					b[j] += 'a' - 'A'
				}
			}
			return string(b)
		}
	}
	return s
}
