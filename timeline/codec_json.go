package timeline

import (
	"bufio"
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// WriteJSON writes the ledger as newline-delimited JSON for people and other
// tools: the first line says what it is and how many claims and judgements
// follow, and each of these is a line of its own.
//
//	{"format":"defcoop ledger","version":1,"claims":2,"judgements":1}
//	{"claim":"…","record":"…","report":"baku","revision":0,"content":{"id":"baku","source":{…}}}
//	{"claim":"…","record":"…","report":"baku","revision":0,"kind":"visit","content":{"id":"visit",…}}
//	{"judgement":"…","author":"desk","seq":1,"a":"…","b":"…","verdict":"same","reason":"…"}
//
// Claims are sorted by record and claim id, judgements by their id. The claim
// without a kind is the header of its report. Ids are hashes in hexadecimal;
// what is hashed is said in the source beside [EncodeLedger]. Revisions and
// sequence numbers have up to 64 bits, which not every JSON library can hold.
// A judgement without a reason has no "reason". Members stand in this order, without
// white space, and every line ends in a newline, so that the same set always
// gives the same bytes. [ReadLedgerJSON] reads it back.
func (l *Ledger) WriteJSON(w io.Writer) error {
	out := bufio.NewWriterSize(w, 64<<10)
	claims, judgements := l.sorted(), l.sortedJudgements()
	line := appendTitle(nil, uint64(len(claims)), uint64(len(judgements)))
	_, err := out.Write(line)
	var content []byte
	for _, c := range claims {
		if err != nil {
			break
		}
		if content, err = c.Data.Content(content[:0]); err != nil {
			return fmt.Errorf("write ledger: claim %s: %w", c.Key.Claim(), err)
		}
		line = appendClaimLine(line[:0], c, content)
		_, err = out.Write(line)
	}
	for _, j := range judgements {
		if err != nil {
			break
		}
		line = appendJudgementLine(line[:0], j)
		_, err = out.Write(line)
	}
	if err == nil {
		err = out.Flush()
	}
	if err != nil {
		return fmt.Errorf("write ledger: %w", err)
	}
	return nil
}

// jsonFormat is the name of the format in its first line.
const jsonFormat = "defcoop ledger"

// appendTitle appends the first line.
func appendTitle(dst []byte, claims, judgements uint64) []byte {
	dst = append(dst, `{"format":"`+jsonFormat+`","version":`...)
	dst = strconv.AppendUint(dst, ledgerVersion, 10)
	dst = append(dst, `,"claims":`...)
	dst = strconv.AppendUint(dst, claims, 10)
	dst = append(dst, `,"judgements":`...)
	dst = strconv.AppendUint(dst, judgements, 10)
	return append(dst, "}\n"...)
}

// appendClaimLine appends the line of a claim. IDs of reports and kinds are
// plain ASCII without anything to escape.
func appendClaimLine(dst []byte, c corpus.Claim, content []byte) []byte {
	record, id := c.Key.Record(), c.Key.Claim()
	dst = hex.AppendEncode(append(dst, `{"claim":"`...), id[:])
	dst = hex.AppendEncode(append(dst, `","record":"`...), record[:])
	dst = append(append(dst, `","report":"`...), c.Data.Report...)
	dst = strconv.AppendUint(append(dst, `","revision":`...), c.Data.Revision, 10)
	if kind := c.Data.Kind(); kind != "" {
		dst = append(append(append(dst, `,"kind":"`...), kind...), '"')
	}
	dst = append(append(dst, `,"content":`...), content...)
	return append(dst, "}\n"...)
}

// appendJudgementLine appends the line of a judgement.
func appendJudgementLine(dst []byte, j judged) []byte {
	dst = hex.AppendEncode(append(dst, `{"judgement":"`...), j.id[:])
	dst = appendText(append(dst, `","author":`...), j.Author)
	dst = strconv.AppendUint(append(dst, `,"seq":`...), j.Seq, 10)
	dst = hex.AppendEncode(append(dst, `,"a":"`...), j.A[:])
	dst = hex.AppendEncode(append(dst, `","b":"`...), j.B[:])
	dst = append(append(dst, `","verdict":"`...), j.Verdict...)
	dst = append(dst, '"')
	if j.Reason != "" {
		dst = appendText(append(dst, `,"reason":`...), j.Reason)
	}
	return append(dst, "}\n"...)
}

// appendText appends a JSON string. The only error there is comes from
// broken UTF-8, for which a judgement is refused.
func appendText(dst []byte, text string) []byte {
	dst, _ = jsontext.AppendQuote(dst, text)
	return dst
}

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
