package timeline

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// TestLedgerCodesAreComplete has one input for every code that there is, so
// that no code is documented that cannot come, and none comes undocumented.
func TestLedgerCodesAreComplete(t *testing.T) {
	whole := ledgerBytes(t, smallLedger(t))
	lines := strings.SplitAfter(ledgerJSON(t, smallLedger(t)), "\n")
	header := toldOf("r", "", 0, "", `{"id":"r","source":{}}`)
	visit := func(content string) string {
		return string(sealed([]toldClaim{toldOf("r", "v", 0, "visit", content), header}))
	}
	inputs := map[LedgerCode]string{
		LedgerMagic:     "another file, long enough",
		LedgerVersion:   ledgerMagic + "\x02" + whole[len(ledgerMagic)+1:],
		LedgerTruncated: whole[:len(whole)/2],
		LedgerTrailing:  whole + "\n",
		LedgerSyntax:    lines[0] + "claim\n",
		LedgerLimit:     lines[0] + strings.Repeat("0", maxLine+1),
		LedgerOrder:     lines[0] + lines[1] + lines[1],
		LedgerID:        strings.Replace(whole, "Choi", "Chai", 1),
		LedgerContent:   visit(`{"id":"v","guest":1}`),
		LedgerCanonical: visit(`{"id": "v"}`),
		LedgerHeader:    string(sealed([]toldClaim{toldOf("r", "v", 0, "visit", `{"id":"v"}`)})),
		LedgerReport:    ledgerBytes(t, forged(t, &cooperation.Report{ID: "r", Visits: []cooperation.Visit{{ID: "v", Guests: []cooperation.Party{"QQ"}}}})),
		LedgerJudgement: ledgerBytes(t, &Ledger{judgements: [][]judged{{newJudged(Judgement{A: RecordID{1}, B: RecordID{2}, Verdict: Same})}}}),
		LedgerChecksum:  whole[:len(whole)-1] + "\x00",
	}
	for _, code := range ledgerCodes {
		t.Run(string(code), func(t *testing.T) {
			in, ok := inputs[code]
			if !ok {
				t.Fatal("no input has this code")
			}
			decode := DecodeLedger
			if strings.HasPrefix(in, "{") {
				decode = ReadLedgerJSON
			}
			l, err := decode(strings.NewReader(in))
			bad := wantLedgerError(t, l, err)
			assert.Equal(t, code, bad.Code)
			assert.NotEmpty(t, bad.Found)
			assert.NotEmpty(t, bad.Expected)
		})
	}
	for code := range inputs {
		assert.True(t, slices.Contains(ledgerCodes[:], code), "%q", code)
	}
}

// What a ledger says about a bad report names no one.
func TestLedgerErrorsKeepValuesToThemselves(t *testing.T) {
	const secret = "Secretperson"
	for _, content := range []string{
		`{"id":"o","name":"Secretperson"}`,
		`{"id":"o","name":{"full":"Secretperson"},"party":"Secretperson"}`,
		`{"id":"o","name":{"full":"Secretperson"},"ranks":[{"text":"colonel","held":"Secretperson"}]}`,
	} {
		claims := []toldClaim{toldOf("r", "o", 0, "official", content), toldOf("r", "", 0, "", `{"id":"r","source":{}}`)}
		slices.SortFunc(claims, func(a, b toldClaim) int { return corpus.KeyOf(a.record, a.id).Compare(corpus.KeyOf(b.record, b.id)) })
		l, err := DecodeLedger(bytes.NewReader(sealed(claims)))
		wantLedgerError(t, l, err)
		assert.NotContains(t, err.Error(), secret)
	}
}

// Who takes one form of a ledger for the other is told so.
func TestLedgerFormsConfused(t *testing.T) {
	_, err := DecodeLedger(strings.NewReader(ledgerJSON(t, smallLedger(t))))
	assert.EqualError(t, err, "ledger: offset 0: found the beginning of JSON, which ReadLedgerJSON reads, expected the 16 bytes that a ledger begins with")
	_, err = ReadLedgerJSON(strings.NewReader(ledgerBytes(t, smallLedger(t)) + "\n"))
	assert.EqualError(t, err, "ledger: line 1, offset 0: found the binary form, which DecodeLedger reads, expected the first line of a ledger")
	_, err = DecodeLedger(strings.NewReader("{}"))
	assert.EqualError(t, err, "ledger: offset 2: found the end of the input, expected the 16 bytes that a ledger begins with")
}

// Of many reports, the one that is refused is named; by its ID, if that is one.
func TestRefusedReportIsNamed(t *testing.T) {
	visit := []cooperation.Visit{{ID: "v", Guests: []cooperation.Party{"QQ"}}}
	_, err := Build(&cooperation.Report{ID: "good"}, &cooperation.Report{ID: "bad", Visits: visit})
	assert.ErrorIs(t, err, ErrReport)
	assert.ErrorIs(t, err, cooperation.ErrInvalid)
	assert.ErrorContains(t, err, `timeline: report 2 of 2: report refused: "bad": invalid report: 1 error`)
	_, err = Build(&cooperation.Report{ID: "Some Body"})
	assert.ErrorContains(t, err, "timeline: report 1 of 1: report refused: invalid report: 1 error")
	assert.NotContains(t, err.Error(), "Some Body")
	_, err = Build(nil, nil)
	assert.EqualError(t, err, "timeline: report 1 of 2: report refused: found nil, expected a report")
}
