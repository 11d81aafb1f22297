package cooperation

import (
	"bytes"
	"strings"
	"testing"

	"github.com/go-json-experiment/json/jsontext"
	"pgregory.net/rapid"
)

// measure is a slow, obvious reference: what the limits must be for a valid
// document to pass, and whether a list of it has a null.
func measure(doc []byte) (l limits, null bool) {
	dec := jsontext.NewDecoder(bytes.NewReader(doc), jsontext.AllowDuplicateNames(true))
	for {
		before := dec.InputOffset()
		kind, _ := dec.StackIndex(dec.StackDepth())
		tok, err := dec.ReadToken()
		if err != nil {
			break
		}
		raw := bytes.TrimLeft(doc[before:dec.InputOffset()], whiteSpace+",:")
		switch tok.Kind() {
		case '"':
			l.str = max(l.str, len(raw)-2)
		case '{', '[':
			l.depth = max(l.depth, dec.StackDepth())
		}
		if kind == '[' && tok.Kind() != ']' && tok.Kind() != '}' {
			l.elements++
			null = null || tok.Kind() == 'n'
		}
		if tok.Kind() == '[' && bytes.HasPrefix(bytes.TrimLeft(doc[dec.InputOffset():], whiteSpace), []byte("]")) {
			l.elements++ // an empty list counts as one
		}
	}
	l.bytes = len(doc)
	return l, null
}

// anyJSON draws a JSON document of any shape, with white space.
func anyJSON(t *rapid.T, depth int) []byte {
	space := rapid.SampledFrom([]string{"", "", " ", "\n\t"})
	var out []byte
	kind := rapid.IntRange(0, 6).Draw(t, "kind")
	if depth == 0 {
		kind = min(kind, 4)
	}
	out = append(out, space.Draw(t, "space")...)
	switch kind {
	case 0:
		out = append(out, "null"...)
	case 1:
		out = append(out, "true"...)
	case 2:
		out = append(out, "-1.5e3"...)
	case 3, 4:
		out = append(out, anyString(t)...)
	case 5:
		out = append(out, '[')
		for i := range rapid.IntRange(0, 4).Draw(t, "length") {
			if i > 0 {
				out = append(out, ',')
			}
			out = append(out, anyJSON(t, depth-1)...)
		}
		out = append(append(out, space.Draw(t, "space")...), ']')
	case 6:
		out = append(out, '{')
		for i := range rapid.IntRange(0, 4).Draw(t, "size") {
			if i > 0 {
				out = append(out, ',')
			}
			out = append(append(out, anyString(t)...), ':')
			out = append(out, anyJSON(t, depth-1)...)
		}
		out = append(append(out, space.Draw(t, "space")...), '}')
	}
	return append(out, space.Draw(t, "space")...)
}

func anyString(t *rapid.T) []byte {
	text := rapid.OneOf(rapid.StringMatching(`[]\[{},"\\null]{0,12}`), rapid.String()).Draw(t, "text")
	out, err := jsontext.AppendQuote(nil, text)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// The scan finds a valid document to break a limit exactly when the reference
// does, in whatever pieces it comes.
func TestLimitScanAgainstReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doc := anyJSON(t, 5)
		exact, null := measure(doc)
		for _, tt := range []struct {
			limits limits
			want   DecodeCode
		}{
			{exact, ""},
			{limits{exact.bytes, exact.depth - 1, exact.elements, exact.str}, DecodeLimitDepth},
			{limits{exact.bytes, exact.depth, exact.elements - 1, exact.str}, DecodeLimitElements},
			{limits{exact.bytes, exact.depth, exact.elements, exact.str - 1}, DecodeLimitString},
		} {
			if tt.want == DecodeLimitDepth && exact.depth == 0 || tt.want == DecodeLimitElements && exact.elements == 0 || tt.want == DecodeLimitString && exact.str == 0 {
				continue
			}
			scan := limitScan{limits: tt.limits}
			var got breach
			for end := 0; end < len(doc) && got.code == ""; {
				end = min(len(doc), end+rapid.IntRange(1, 40).Draw(t, "piece"))
				got = scan.run(doc[:end])
			}
			if got.code != tt.want {
				t.Fatalf("%s: got %+v, want %q under %+v", doc, got, tt.want, tt.limits)
			}
			if tt.want == "" && (scan.nullAt > 0) != null {
				t.Fatalf("%s: got a null at %d, want one: %v", doc, scan.nullAt-1, null)
			}
			if again := (&limitScan{limits: tt.limits}).run(doc); again != got {
				t.Fatalf("%s: got %+v in one piece, %+v in several", doc, again, got)
			}
		}
	})
}

// TestScanBackslashes puts many backslashes before a quote: an even number ends
// the string there, an odd one does not.
func TestScanBackslashes(t *testing.T) {
	for n := range 20 {
		text := strings.Repeat(`\`, n)
		if n%2 == 1 {
			text += `",[[[{` // still in the string
		}
		doc := []byte(`["` + text + `",1]`)
		for _, piece := range []int{1, 2, 3, len(doc)} {
			scan := limitScan{limits: limits{len(doc), 1, 2, len(text)}}
			var got breach
			for end := 0; end < len(doc) && got == (breach{}); {
				end = min(len(doc), end+piece)
				got = scan.run(doc[:end])
			}
			if got != (breach{}) || scan.elements != 2 || scan.inString {
				t.Errorf("%s in pieces of %d: %+v, %d elements, in a string: %v", doc, piece, got, scan.elements, scan.inString)
			}
		}
		if got := (&limitScan{limits: limits{len(doc), 1, 1, len(text)}}).run(doc); got.code != DecodeLimitElements {
			t.Errorf("%s: the second element is not seen: %+v", doc, got)
		}
	}
}
