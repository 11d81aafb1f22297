package timeline

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestReadLedgerJSONErrors(t *testing.T) {
	whole := ledgerJSON(t, smallLedger(t))
	lines := strings.SplitAfter(whole, "\n") // title, three claims, a judgement
	joined := func(list ...string) string { return strings.Join(list, "") }
	at := func(n int) int64 { return int64(len(joined(lines[:n-1]...))) }
	tests := []struct {
		name, in string
		code     LedgerCode
		line     int
		offset   int64
		wantErr  string
	}{
		{"not JSON", "ledger\n", LedgerMagic, 1, 0, "ledger: line 1, offset 0: found another beginning, expected the first line of a ledger"},
		{"other JSON", "{}\n", LedgerMagic, 1, 0, "ledger: line 1, offset 0: found another beginning, expected the first line of a ledger"},
		{"newer version", strings.Replace(whole, `"version":1`, `"version":2,"sealed":true`, 1), LedgerVersion, 1, 0, "ledger: line 1, offset 0: found format version 2, expected 1"},
		{"unknown member in the title", strings.Replace(whole, `"claims":3`, `"claims":3,"sealed":true`, 1), LedgerSyntax, 1, 50,
			"ledger: line 1, offset 50: found a line that cannot be read, expected the first line of a ledger"},
		{"fewer claims", joined(lines[0], lines[1], lines[2], lines[4]), LedgerSyntax, 4, -1, "found a line that cannot be read, expected a claim"},
		{"more claims", joined(lines[0], lines[1], lines[2], lines[3], lines[3], lines[4]), LedgerSyntax, 5, -1, "found a line that cannot be read, expected a judgement"},
		{"claim twice", joined(lines[0], lines[1], lines[1], lines[2], lines[4]), LedgerOrder, 3, at(3), "at or before the one that it follows"},
		{"claims swapped", joined(lines[0], lines[1], lines[3], lines[2], lines[4]), LedgerOrder, 4, -1, "at or before the one that it follows"},
		{"no newline at the end", strings.TrimSuffix(whole, "\n"), LedgerTruncated, 5, int64(len(whole) - 1),
			"found the end of the input, expected a judgement and a newline"},
		{"white space", strings.Replace(whole, `{"claim":`, `{ "claim":`, 1), LedgerCanonical, 2, at(2), "found another form of a claim, expected the canonical form"},
		{"carriage return", strings.ReplaceAll(whole, "\n", "\r\n"), LedgerCanonical, 1, 0, "found another form of the first line of a ledger, expected the canonical form"},
		{"upper case id", strings.Replace(whole, `"a":"`+lines[4][strings.Index(lines[4], `"a":"`)+5:][:32], `"a":"`+strings.ToUpper(lines[4][strings.Index(lines[4], `"a":"`)+5:][:32]), 1),
			LedgerCanonical, 5, at(5), "found another form of a judgement, expected the canonical form"},
		{"changed content", strings.Replace(whole, "Choi", "Chai", 1), LedgerID, 0, -1, "over a content with another hash"},
		{"changed judgement", strings.Replace(whole, "same day", "same dey", 1), LedgerID, 5, at(5), "over a content with another hash"},
		{"blank line", joined(lines[0], "\n", lines[1]), LedgerSyntax, 2, at(2) + 1, "found a line that cannot be read, expected a claim"},
		{"short id", strings.Replace(whole, `"claim":"`, `"claim":"0`, 1), LedgerSyntax, 2, -1, "found a line that cannot be read, expected a claim"},
		{"no content", strings.Replace(whole, `"content":`, `"revision":`, 1), LedgerSyntax, 2, -1, "found a line that cannot be read, expected a claim"},
		{"line too long", lines[0] + `{"claim":"` + strings.Repeat("0", maxLine), LedgerLimit, 2, at(2), "found a longer line, expected at most 16842752 bytes"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			l, err := ReadLedgerJSON(strings.NewReader(tt.in))
			bad := wantLedgerError(t, l, err)
			assert.Equal(t, tt.code, bad.Code)
			assert.ErrorContains(t, err, tt.wantErr)
			if tt.line > 0 {
				assert.Equal(t, tt.line, bad.Line)
			}
			if tt.offset >= 0 {
				assert.Equal(t, tt.offset, bad.Offset)
			}
		})
	}
}

func FuzzReadLedgerJSON(f *testing.F) {
	for _, l := range []*Ledger{new(Ledger), smallLedger(f), ledgerOf(f, part{report: fullReport("r", 1)})} {
		f.Add([]byte(ledgerJSON(f, l)))
	}
	f.Fuzz(func(t *testing.T, in []byte) { checkDecoded(t, forms[1], in) })
}
