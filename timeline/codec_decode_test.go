package timeline

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"io"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// smallLedger has one of everything: a header, two records, a judgement.
func smallLedger(t failer) *Ledger {
	r := &cooperation.Report{
		ID: "baku", Revision: 3, Source: cooperation.Source{Title: "Görüş"},
		Officials: []cooperation.Official{{ID: "guest", Name: cooperation.Name{Full: "Choi"}}},
		Visits:    []cooperation.Visit{{ID: "visit", Guests: []cooperation.Party{"KR"}, Participants: []cooperation.Participant{{Official: "guest"}}}},
	}
	j := Judgement{Author: "desk", Seq: 300, A: RecordIDOf("baku", "visit"), B: RecordIDOf("other", "visit"), Verdict: Same, Reason: "same day"}
	return ledgerOf(t, part{report: r}, part{judgement: &j})
}

// form is one of the two encoded forms.
type form struct {
	name   string
	encode func(failer, *Ledger) string
	decode func(io.Reader) (*Ledger, error)
}

var forms = [...]form{
	{"binary", ledgerBytes, DecodeLedger},
	{"JSON", ledgerJSON, ReadLedgerJSON},
}

func eachForm(t *testing.T, test func(t *testing.T, f form)) {
	for _, f := range forms {
		t.Run(f.name, func(t *testing.T) { test(t, f) })
	}
}

// wantLedgerError holds err to be a LedgerError with a code, and the ledger
// to be nil.
func wantLedgerError(t require.TestingT, l *Ledger, err error) *LedgerError {
	require.Error(t, err)
	assert.Nil(t, l, "half a ledger is handed out")
	var bad *LedgerError
	require.ErrorAs(t, err, &bad)
	assert.ErrorIs(t, err, ErrLedger)
	assert.True(t, bad.Code.Valid(), "unknown code %q", bad.Code)
	return bad
}

func TestLedgerCutShort(t *testing.T) {
	eachForm(t, func(t *testing.T, f form) {
		whole := f.encode(t, smallLedger(t))
		for n := range len(whole) {
			l, err := f.decode(strings.NewReader(whole[:n]))
			bad := wantLedgerError(t, l, err)
			assert.Equal(t, LedgerTruncated, bad.Code)
			assert.Equal(t, int64(n), bad.Offset)
			assert.ErrorIs(t, err, io.ErrUnexpectedEOF)
		}
	})
}

func TestLedgerWithFlippedBit(t *testing.T) {
	eachForm(t, func(t *testing.T, f form) {
		whole := f.encode(t, smallLedger(t))
		codes := map[LedgerCode]int{}
		for n := range len(whole) {
			for bit := range 8 {
				flipped := []byte(whole)
				flipped[n] ^= 1 << bit
				l, err := f.decode(bytes.NewReader(flipped))
				bad := wantLedgerError(t, l, err)
				assert.LessOrEqual(t, bad.Offset, int64(len(whole)))
				codes[bad.Code]++
			}
		}
		t.Log(codes)
	})
}

func TestLedgerWithMoreBehind(t *testing.T) {
	eachForm(t, func(t *testing.T, f form) {
		whole := f.encode(t, smallLedger(t))
		for _, more := range []string{"\n", "\x00", whole} {
			l, err := f.decode(strings.NewReader(whole + more))
			bad := wantLedgerError(t, l, err)
			assert.Equal(t, LedgerTrailing, bad.Code)
			assert.Equal(t, int64(len(whole)), bad.Offset)
		}
	})
}

// The error of a reader is not one of the ledger.
func TestLedgerFromFailingReader(t *testing.T) {
	broken := errors.New("disk on fire")
	eachForm(t, func(t *testing.T, f form) {
		whole := f.encode(t, smallLedger(t))
		for _, n := range []int{0, 5, 100, len(whole)} {
			l, err := f.decode(io.MultiReader(strings.NewReader(whole[:n]), iotest.ErrReader(broken)))
			assert.Nil(t, l)
			assert.ErrorIs(t, err, broken)
			assert.NotErrorIs(t, err, ErrLedger)
			assert.EqualError(t, err, "read ledger: disk on fire")
		}
		l, err := f.decode(iotest.OneByteReader(strings.NewReader(whole)))
		require.NoError(t, err)
		assert.Equal(t, whole, f.encode(t, l))
	})
}

// forged is a ledger whose claims nobody has checked: its encoded forms are in
// order but for what is in the records.
func forged(t failer, reports ...*cooperation.Report) *Ledger {
	l := new(Ledger)
	for _, r := range reports {
		run, err := corpus.ClaimsOf(r, new(corpus.Scratch))
		if err != nil {
			t.Fatalf("%v", err)
		}
		l.claims = append(l.claims, run)
	}
	return l
}

func without(l *Ledger, drop func(c corpus.Claim) bool) *Ledger {
	out := new(Ledger)
	for _, c := range l.sorted() {
		if !drop(c) {
			out.claims = append(out.claims, []corpus.Claim{c})
		}
	}
	return out
}

func isHeader(c corpus.Claim) bool { return c.Data.Header != nil }

func TestForgedLedger(t *testing.T) {
	visit := func(v cooperation.Visit) *cooperation.Report {
		return &cooperation.Report{ID: "r", Visits: []cooperation.Visit{v}}
	}
	official := &cooperation.Report{ID: "r", Officials: []cooperation.Official{{ID: "x", Name: cooperation.Name{Full: "A"}}}}
	mismatch := forged(t, official)
	mismatch.claims[0][1].Data = forged(t, visit(cooperation.Visit{ID: "x"})).claims[0][1].Data
	ofAnother := func(change func(c *corpus.Claim)) *Ledger {
		l := forged(t, official)
		for i := range l.claims[0] {
			if c := &l.claims[0][i]; !isHeader(*c) {
				change(c)
			}
		}
		return l
	}
	judged := func(j Judgement) *Ledger { return &Ledger{judgements: [][]judged{{newJudged(j)}}} }
	self := cooperation.Organization{ID: "org", Name: cooperation.Name{Full: "A"}, Parent: "org"}

	tests := []struct {
		name   string
		ledger *Ledger
		code   LedgerCode
		wrong  string // part of the message
	}{
		{"no header", without(forged(t, official), isHeader), LedgerHeader,
			"without the header of its report, expected a header of that revision"},
		{"header of another revision", Merge(without(forged(t, official), isHeader), forged(t, &cooperation.Report{ID: "r", Revision: 1})), LedgerHeader,
			"without the header of its report"},
		{"content of another claim", mismatch, LedgerID, "over a content with another hash, expected the hash of the content"},
		{"record of another report", ofAnother(func(c *corpus.Claim) {
			rec := corpus.RecordIDOf("elsewhere", "x")
			content, _ := c.Data.Content(nil)
			id, _ := corpus.ClaimIDOf(nil, rec, 0, c.Data.Kind(), content)
			c.Key = corpus.KeyOf(rec, id)
		}), LedgerID, "over another report or local ID, expected the hash of the two"},
		{"dangling reference", forged(t, visit(cooperation.Visit{ID: "v", Participants: []cooperation.Participant{{Official: "nobody"}}})), LedgerReport,
			"/visits/0/participants/0/official: dangling-reference"},
		{"unknown country", forged(t, visit(cooperation.Visit{ID: "v", Guests: []cooperation.Party{"QQ"}})), LedgerReport,
			"/visits/0/guests/0: unknown-country"},
		{"no local ID", forged(t, visit(cooperation.Visit{})), LedgerReport, "/visits/0/id: missing"},
		{"malformed ID of a report", forged(t, &cooperation.Report{ID: "Not an ID"}), LedgerReport,
			"offset 18: found a malformed ID of a report, expected one of the form [a-z0-9][a-z0-9._:-]{0,127}"},
		{"report that retracts itself", forged(t, &cooperation.Report{ID: "r", Retracts: []cooperation.ID{"r"}}), LedgerReport, "self-reference"},
		{"bad value in one of two forms", forged(t, visit(cooperation.Visit{ID: "v"}), visit(cooperation.Visit{ID: "v", Guests: []cooperation.Party{"QQ"}})), LedgerReport,
			"unknown-country"},
		{"bad header in one of two forms", forged(t, &cooperation.Report{ID: "r"}, &cooperation.Report{ID: "r", Source: cooperation.Source{URL: "javascript:"}}), LedgerReport,
			"/source/url: malformed-url"},
		{"reference to itself in the second form", forged(t, &cooperation.Report{ID: "r", Organizations: []cooperation.Organization{{ID: "org", Name: self.Name}}},
			&cooperation.Report{ID: "r", Organizations: []cooperation.Organization{self}}), LedgerReport, "self-reference"},
		{"judgement without author", judged(Judgement{A: RecordID{1}, B: RecordID{2}, Verdict: Same}), LedgerJudgement, "timeline: invalid judgement: author: found nothing, expected who judges"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			eachForm(t, func(t *testing.T, f form) {
				l, err := f.decode(strings.NewReader(f.encode(t, tt.ledger)))
				bad := wantLedgerError(t, l, err)
				assert.Equal(t, tt.code, bad.Code, "%v", err)
				if f.name == "binary" || !strings.HasPrefix(tt.wrong, "offset") {
					assert.ErrorContains(t, err, tt.wrong)
				}
				switch tt.code {
				case LedgerReport:
					assert.ErrorIs(t, err, cooperation.ErrInvalid)
				case LedgerJudgement:
					assert.ErrorIs(t, err, ErrJudgement)
				}
			})
		})
	}
}

// What Add takes in two forms of one revision, DecodeLedger takes as well,
// even where the forms disagree on what a record is.
func TestLedgerOfTwoForms(t *testing.T) {
	one := &cooperation.Report{
		ID: "r", Source: cooperation.Source{Title: "one"},
		Officials: []cooperation.Official{{ID: "x", Name: cooperation.Name{Full: "A"}}},
		Visits:    []cooperation.Visit{{ID: "v", Participants: []cooperation.Participant{{Official: "x"}}}},
	}
	two := &cooperation.Report{
		ID: "r", Source: cooperation.Source{Title: "two"},
		Visits: []cooperation.Visit{{ID: "x"}, {ID: "v", Purpose: "talks"}},
	}
	for _, parts := range [][]part{{{report: one}, {report: two}}, {{report: two}, {report: one}}} {
		checkLedgerRoundTrip(t, ledgerOf(t, parts...))
	}
}

// Which of two kinds the checker meets first must not matter.
func TestLedgerOfTwoKinds(t *testing.T) {
	visited := &cooperation.Report{ID: "r", Visits: []cooperation.Visit{{ID: "x"}}, Meetings: []cooperation.Meeting{{ID: "m", Visit: "x"}}}
	person := &cooperation.Report{ID: "r", Officials: []cooperation.Official{{ID: "x", Name: cooperation.Name{Full: "A"}}}}
	checkLedgerRoundTrip(t, ledgerOf(t, part{report: visited}, part{report: person}))

	wrong := &cooperation.Report{ID: "r", Officials: person.Officials, Meetings: visited.Meetings}
	l, err := DecodeLedger(strings.NewReader(ledgerBytes(t, forged(t, wrong))))
	assert.Equal(t, LedgerReport, wantLedgerError(t, l, err).Code)
	assert.ErrorContains(t, err, "wrong-reference")
}

// Of two forms either may come first; what is wrong in one of them is found
// wherever it stands.
func TestLedgerOfTwoFormsOneInvalid(t *testing.T) {
	org := cooperation.Organization{ID: "org", Name: cooperation.Name{Full: "A"}}
	self := org
	self.Parent = "org"
	unreal := org
	unreal.Country = "QQ"
	for i := range 8 {
		title := cooperation.Source{Title: strings.Repeat("i", i+1)}
		bad := title
		bad.URL = "javascript:"
		org.Name.Full = title.Title
		good := &cooperation.Report{ID: "r", Source: title, Organizations: []cooperation.Organization{org}}
		for code, other := range map[cooperation.Code]*cooperation.Report{
			cooperation.CodeMalformedURL:   {ID: "r", Source: bad},
			cooperation.CodeSelfReference:  {ID: "r", Organizations: []cooperation.Organization{self}},
			cooperation.CodeUnknownCountry: {ID: "r", Organizations: []cooperation.Organization{unreal}},
		} {
			l, err := DecodeLedger(strings.NewReader(ledgerBytes(t, forged(t, good, other))))
			assert.Equal(t, LedgerReport, wantLedgerError(t, l, err).Code)
			var invalid *cooperation.ValidationError
			require.ErrorAs(t, err, &invalid)
			require.Len(t, invalid.Problems, 1)
			assert.Equal(t, code, invalid.Problems[0].Code)
		}
	}
}

func TestForgedJudgements(t *testing.T) {
	words := []judged{
		newJudged(Judgement{Author: "desk", A: RecordID{1}, B: RecordID{2}, Verdict: Same}),
		newJudged(Judgement{Author: "desk", A: RecordID{1}, B: RecordID{3}, Verdict: Same}),
	}
	slices.SortFunc(words, compareJudged)
	swapped := words[0]
	swapped.A, swapped.B = swapped.B, swapped.A
	otherID := words[0]
	otherID.id[0] ^= 1
	tests := []struct {
		name    string
		in      []judged
		code    LedgerCode
		wantErr string
	}{
		{"twice", []judged{words[0], words[0]}, LedgerOrder, "at or before the one that it follows, expected judgements sorted by id, each once"},
		{"not sorted", []judged{words[1], words[0]}, LedgerOrder, "at or before the one that it follows"},
		{"pair swapped", []judged{swapped}, LedgerCanonical, "found the larger id of a pair before the smaller, expected the smaller first"},
		{"another id", []judged{otherID}, LedgerID, "over a content with another hash, expected the hash of the content"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			eachForm(t, func(t *testing.T, f form) {
				l, err := f.decode(strings.NewReader(f.encode(t, &Ledger{judgements: [][]judged{tt.in}})))
				assert.Equal(t, tt.code, wantLedgerError(t, l, err).Code)
				assert.ErrorContains(t, err, tt.wantErr)
			})
		})
	}
}

// Numbers of a hostile file must not make the decoder set memory aside.
func TestLedgerWithHugeNumbers(t *testing.T) {
	huge := "\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01" // 2^64-1
	ids := strings.Repeat("\x00", 32)
	tests := []struct {
		name, in string
		code     LedgerCode
		wantErr  string
	}{
		{"claims", huge, LedgerTruncated, "ledger: offset 27: found the end of the input, expected a record id"},
		{"judgements", "\x00" + huge, LedgerTruncated, "ledger: offset 28: found the end of the input, expected a judgement id"},
		{"length of a report ID", "\x01" + ids + huge, LedgerLimit,
			"ledger: offset 50: found a length of 18446744073709551615 bytes for the ID of a report, expected at most 128"},
		{"length of content", "\x01" + ids + "\x01r\x00\x05visit" + "\x81\x80\x80\x08", LedgerLimit,
			"ledger: offset 59: found a length of 16777217 bytes for the content of a claim, expected at most 16777216"},
		{"longest content", "\x01" + ids + "\x01r\x00\x05visit" + "\x80\x80\x80\x08" + "abc", LedgerTruncated,
			"ledger: offset 66: found the end of the input, expected the content of a claim"},
		{"number too big", strings.Repeat("\xff", 9) + "\x02", LedgerSyntax, "ledger: offset 17: found a number of more than 64 bits, expected the number of claims"},
		{"number without end", strings.Repeat("\xff", 12), LedgerSyntax, "ledger: offset 17: found a number of more than 64 bits, expected the number of claims"},
		{"number too long", "\x80\x00", LedgerCanonical, "ledger: offset 17: found a number in more bytes than it takes, expected the number of claims"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := ledgerMagic + "\x01" + tt.in
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			l, err := DecodeLedger(strings.NewReader(in))
			runtime.ReadMemStats(&after)
			bad := wantLedgerError(t, l, err)
			assert.Equal(t, tt.code, bad.Code)
			assert.EqualError(t, err, tt.wantErr)
			assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(1<<20))
		})
	}
}

func TestDecodeLedgerErrors(t *testing.T) {
	whole := ledgerBytes(t, smallLedger(t))
	first := len(ledgerMagic) + 2
	tests := []struct {
		name, in string
		code     LedgerCode
		wantErr  string
	}{
		{"another file", "PK\x03\x04" + strings.Repeat("x", 40), LedgerMagic, "ledger: offset 0: found another beginning, expected the 16 bytes that a ledger begins with"},
		{"read as text", strings.ReplaceAll(whole, "\n", "\r\n"), LedgerMagic, "ledger: offset 0: found another beginning, expected the 16 bytes that a ledger begins with"},
		{"newer version", ledgerMagic + "\x02" + whole[17:], LedgerVersion, "ledger: offset 16: found format version 2, expected 1"},
		{"checksum", whole[:len(whole)-1] + "\x00", LedgerChecksum, "found another checksum, expected the SHA-256 of all bytes before it"},
		{"first claim twice", ledgerMagic + "\x01\x03" + strings.Repeat(firstClaim(t), 2), LedgerOrder,
			"at or before the one that it follows, expected claims sorted by record id and claim id, each once"},
		{"changed content", strings.Replace(whole, "Choi", "Chai", 1), LedgerID, "over a content with another hash"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			l, err := DecodeLedger(strings.NewReader(tt.in))
			bad := wantLedgerError(t, l, err)
			assert.Equal(t, tt.code, bad.Code)
			assert.ErrorContains(t, err, tt.wantErr)
			if tt.code == LedgerOrder {
				assert.Equal(t, int64(first+len(firstClaim(t))), bad.Offset)
			}
		})
	}
}

// firstClaim is the binary form of the first claim of smallLedger.
func firstClaim(t failer) string {
	c := smallLedger(t).sorted()[0]
	content, err := c.Data.Content(nil)
	if err != nil {
		t.Fatalf("%v", err)
	}
	return string(appendClaim(nil, c, content))
}

// Content that hashes right and says the same in other bytes is refused: two
// files of one set would differ.
func TestLedgerContentMustBeCanonical(t *testing.T) {
	const header = `{"id":"r","source":{}}`
	tests := []struct {
		name, kind, local, content string
		code                       LedgerCode
		wantErr                    string
	}{
		{"white space", "visit", "v", `{"id": "v"}`, LedgerCanonical, "found content in another form, expected the canonical form of the record"},
		{"empty list", "visit", "v", `{"id":"v","guests":[]}`, LedgerCanonical, "found content in another form"},
		{"unknown field", "visit", "v", `{"id":"v","guest":1}`, LedgerContent, "found content that is no record of its kind, expected a record: line 1"},
		{"no object", "visit", "v", `7`, LedgerContent, "found content that is no record of its kind"},
		{"empty", "visit", "v", ``, LedgerContent, "found content that is no record of its kind"},
		{"unknown kind", "parade", "v", `{"id":"v"}`, LedgerContent, "found an unknown kind, expected a kind of record: unknown"},
		{"header with records", "", "", `{"id":"r","source":{},"visits":[{"id":"v"}]}`, LedgerContent, "found a header with records, expected a report without records"},
		{"header of another report", "", "", `{"id":"s","source":{}}`, LedgerContent, "found the header of another report or revision, expected that of the claim"},
		{"header of another revision", "", "", `{"id":"r","revision":1,"source":{}}`, LedgerContent, "found the header of another report or revision"},
		{"no header", "", "", `[]`, LedgerContent, "found content that is no header, expected a report without records"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := sealed([]toldClaim{toldOf("r", tt.local, 0, tt.kind, tt.content), toldOf("r", "", 0, "", header)})
			l, err := DecodeLedger(bytes.NewReader(in))
			bad := wantLedgerError(t, l, err)
			assert.Equal(t, tt.code, bad.Code)
			assert.Equal(t, int64(18), bad.Offset)
			assert.ErrorContains(t, err, tt.wantErr)
		})
	}
}

// toldOf is a claim with any content and the ids that belong to it.
func toldOf(report, local string, revision uint64, kind, content string) toldClaim {
	t := toldClaim{corpus.RecordIDOf(cooperation.ID(report), cooperation.ID(local)), corpus.ClaimID{}, []byte(report), revision, []byte(kind), []byte(content)}
	t.id, _ = corpus.ClaimIDOf(nil, t.record, revision, cooperation.Kind(kind), t.content)
	return t
}

// sealed is the binary form of claims in the given order, checksum and all.
func sealed(claims []toldClaim) []byte {
	out := append([]byte(ledgerMagic), 1, byte(len(claims)))
	for _, t := range claims {
		out = append(append(out, t.record[:]...), t.id[:]...)
		out = binary.AppendUvarint(corpus.AppendField(out, t.report), t.revision)
		out = corpus.AppendField(corpus.AppendField(out, t.kind), t.content)
	}
	out = append(out, 0)
	sum := sha256.Sum256(out)
	return append(out, sum[:]...)
}

// Behind the hashes: any content under ids that are right.
func FuzzDecodeSealedLedger(f *testing.F) {
	full := fullReport("r", 3)
	for rec := range full.Records() {
		content, err := cooperation.AppendRecord(nil, rec)
		require.NoError(f, err)
		f.Add("r", string(rec.LocalID()), uint64(3), string(rec.RecordKind()), string(content), `{"id":"r","revision":3,"source":{}}`)
	}
	f.Fuzz(func(t *testing.T, report, local string, revision uint64, kind, content, header string) {
		claims := []toldClaim{toldOf(report, local, revision, kind, content), toldOf(report, "", revision, "", header)}
		slices.SortFunc(claims, func(a, b toldClaim) int { return corpus.KeyOf(a.record, a.id).Compare(corpus.KeyOf(b.record, b.id)) })
		checkDecoded(t, forms[0], sealed(claims))
	})
}

func FuzzDecodeLedger(f *testing.F) {
	for _, l := range []*Ledger{new(Ledger), smallLedger(f), ledgerOf(f, part{report: fullReport("r", 1)})} {
		f.Add([]byte(ledgerBytes(f, l)))
	}
	f.Fuzz(func(t *testing.T, in []byte) { checkDecoded(t, forms[0], in) })
}

// checkDecoded holds a decoder to what it must do with any input: give a whole
// ledger that encodes to the input, or a typed error and no ledger.
func checkDecoded(t *testing.T, f form, in []byte) {
	l, err := f.decode(bytes.NewReader(in))
	if err != nil {
		bad := wantLedgerError(t, l, err)
		assert.LessOrEqual(t, bad.Offset, int64(len(in)))
		assert.NotEmpty(t, bad.Error())
		return
	}
	if f.encode(t, l) != string(in) {
		t.Fatal("the input was not canonical")
	}
	checkLedgerRoundTrip(t, l)
}
