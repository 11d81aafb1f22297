package timeline

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// maxLine is the most bytes of a line: content, and room for what stands
// around it or for a judgement.
const maxLine = maxContent + 64<<10

// ReadLedgerJSON reads a ledger that [Ledger.WriteJSON] wrote, and the input
// to its end. It is as strict as [DecodeLedger] and its errors are the same,
// with the line as well. There is no checksum: ids vouch for the lines, and
// the first line says how many there must be.
func ReadLedgerJSON(r io.Reader) (*Ledger, error) {
	in := ledgerLines{in: bufio.NewReaderSize(r, 64<<10)}
	claims, judgements, err := in.title()
	if err != nil {
		return nil, err
	}
	var load loader
	for ; claims > 0; claims-- {
		if err := in.claim(&load); err != nil {
			return nil, err
		}
	}
	for ; judgements > 0; judgements-- {
		if err := in.judgement(&load); err != nil {
			return nil, err
		}
	}
	if err := in.end(); err != nil {
		return nil, err
	}
	return load.ledger()
}

// ledgerLines reads the JSON form line by line.
type ledgerLines struct {
	in   *bufio.Reader
	at   ledgerPlace // the current line
	next ledgerPlace
	line []byte
	back []byte // what the current line should be; scratch
}

// read reads the next line, with its newline.
func (r *ledgerLines) read(what string) error {
	r.at, r.line = r.next, r.line[:0]
	if r.at.line == 0 {
		r.at.line = 1
	}
	for {
		piece, err := r.in.ReadSlice('\n')
		r.line = append(r.line, piece...)
		r.next = ledgerPlace{r.at.offset + int64(len(r.line)), r.at.line + 1}
		switch {
		case len(r.line) > maxLine:
			return r.at.fail(LedgerLimit, "a longer line", fmt.Sprintf("at most %d bytes", maxLine), nil)
		case err == nil:
			return nil
		case errors.Is(err, bufio.ErrBufferFull):
		case err == io.EOF || errors.Is(err, io.ErrUnexpectedEOF):
			at := ledgerPlace{r.next.offset, r.at.line}
			return at.fail(LedgerTruncated, "the end of the input", what+" and a newline", io.ErrUnexpectedEOF)
		default:
			return fmt.Errorf("read ledger: %w", err)
		}
	}
}

// parse reads the line into out, a pointer to a struct of its members.
func (r *ledgerLines) parse(out any, what string) error {
	err := json.Unmarshal(r.line, out, json.RejectUnknownMembers(true))
	var syntax *jsontext.SyntacticError
	var semantic *json.SemanticError
	at := r.at
	switch {
	case err == nil:
		return nil
	case errors.As(err, &syntax):
		at.offset += syntax.ByteOffset
	case errors.As(err, &semantic):
		at.offset += semantic.ByteOffset
	}
	return at.fail(LedgerSyntax, "a line that cannot be read", what, err)
}

// same checks that the line is in its canonical form, which is back.
func (r *ledgerLines) same(what string) error {
	if !bytes.Equal(r.line, r.back) {
		return r.at.fail(LedgerCanonical, "another form of "+what, "the canonical form", nil)
	}
	return nil
}

// title reads the first line.
func (r *ledgerLines) title() (claims, judgements uint64, err error) {
	const what = "the first line of a ledger"
	if err := r.read(what); err != nil {
		return 0, 0, err
	}
	// A newer version may have more to say, so that is asked first.
	var about struct {
		Format  string `json:"format"`
		Version uint64 `json:"version"`
	}
	if err := json.Unmarshal(r.line, &about); err != nil || about.Format != jsonFormat {
		found := "another beginning"
		if bytes.HasPrefix(r.line, []byte(ledgerMagic)) {
			found = "the binary form, which DecodeLedger reads"
		}
		return 0, 0, r.at.fail(LedgerMagic, found, what, err)
	}
	if about.Version != ledgerVersion {
		return 0, 0, r.at.fail(LedgerVersion, fmt.Sprintf("format version %d", about.Version), fmt.Sprint(ledgerVersion), nil)
	}
	var t struct {
		Format     string `json:"format"`
		Version    uint64 `json:"version"`
		Claims     uint64 `json:"claims"`
		Judgements uint64 `json:"judgements"`
	}
	if err := r.parse(&t, what); err != nil {
		return 0, 0, err
	}
	r.back = appendTitle(r.back[:0], t.Claims, t.Judgements)
	return t.Claims, t.Judgements, r.same(what)
}

func (r *ledgerLines) claim(to *loader) error {
	if err := r.read("a claim"); err != nil {
		return err
	}
	var t struct {
		Claim    ClaimID          `json:"claim"`
		Record   RecordID         `json:"record"`
		Report   string           `json:"report"`
		Revision uint64           `json:"revision"`
		Kind     cooperation.Kind `json:"kind"`
		Content  jsontext.Value   `json:"content"`
	}
	if err := r.parse(&t, "a claim"); err != nil {
		return err
	}
	c, err := to.claim(r.at, toldClaim{corpus.RecordID(t.Record), corpus.ClaimID(t.Claim), []byte(t.Report), t.Revision, []byte(t.Kind), t.Content})
	if err != nil {
		return err
	}
	r.back = appendClaimLine(r.back[:0], c, t.Content)
	return r.same("a claim")
}

func (r *ledgerLines) judgement(to *loader) error {
	if err := r.read("a judgement"); err != nil {
		return err
	}
	var t struct {
		ID RecordID `json:"judgement"`
		Judgement
	}
	if err := r.parse(&t, "a judgement"); err != nil {
		return err
	}
	if err := to.judgement(r.at, t.ID, t.Judgement); err != nil {
		return err
	}
	r.back = appendJudgementLine(r.back[:0], to.judgements[len(to.judgements)-1])
	return r.same("a judgement")
}

// end checks that nothing follows.
func (r *ledgerLines) end() error {
	_, err := r.in.ReadByte()
	switch {
	case err == io.EOF:
		return nil
	case err != nil:
		return fmt.Errorf("read ledger: %w", err)
	}
	return r.next.fail(LedgerTrailing, "more lines", "the end after the last judgement", nil)
}
