package timeline

import (
	"bufio"
	"encoding/hex"
	"fmt"
	"io"
	"strconv"

	"github.com/defcoop/defcoop/timeline/internal/corpus"
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

// appendText appends a JSON string. The only error there is, broken UTF-8,
// is one that a judgement is refused for.
func appendText(dst []byte, text string) []byte {
	dst, _ = jsontext.AppendQuote(dst, text)
	return dst
}
