package main

import (
	"io"
	"iter"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline"
)

// The names and signatures that other people's code is compiled against. This
// file breaks when one of them changes.
var (
	_ func(string) (edtf.Date, error)                                = edtf.Parse
	_ func(string) edtf.Date                                         = edtf.MustParse
	_ func(string, ...edtf.LooseOption) (edtf.Date, error)           = edtf.ParseLoose
	_ func(edtf.Date) (edtf.Day, bool)                               = edtf.Date.Earliest
	_ func(edtf.Date) (edtf.Day, bool)                               = edtf.Date.Latest
	_ func(edtf.Date, edtf.Date) int                                 = edtf.Date.Compare
	_ func(edtf.Date, edtf.Date) edtf.Truth                          = edtf.Date.Before
	_ func(edtf.Date, edtf.Date) edtf.Truth                          = edtf.Date.After
	_ func(edtf.Date, edtf.Date) edtf.Truth                          = edtf.Date.Overlaps
	_ func(edtf.Date, edtf.Date) edtf.Truth                          = edtf.Date.Within
	_ func(string) (edtf.Set, error)                                 = edtf.ParseSet
	_ func(edtf.Set) (edtf.Day, bool)                                = edtf.Set.Earliest
	_ func(edtf.Set) (edtf.Day, bool)                                = edtf.Set.Latest
	_                                                                = [...]edtf.Truth{edtf.No, edtf.Maybe, edtf.Yes}
	_                                                                = edtf.Day{Year: int64(1), Month: 1, Day: 1}
	_ func(string) (cooperation.Country, error)                      = cooperation.ParseCountry
	_ func(cooperation.Country) string                               = cooperation.Country.Name
	_ func(cooperation.Country) string                               = cooperation.Country.Alpha3
	_ func(cooperation.Country) string                               = cooperation.Country.Numeric
	_ func(cooperation.Country, edtf.Date) edtf.Truth                = cooperation.Country.ExistedOn
	_ func(cooperation.Country) cooperation.Party                    = cooperation.Country.Party
	_                                                                = []error{cooperation.ErrAmbiguous, cooperation.ErrUnknown, cooperation.ErrInvalid}
	_                                                                = cooperation.AmbiguousError{Input: "", Countries: []cooperation.Country{}, Ranks: []cooperation.Rank{}}
	_                                                                = cooperation.RankContext{Country: "KR", Branch: "army", On: edtf.Date{}}
	_ func(*cooperation.Report) error                                = (*cooperation.Report).Validate
	_                                                                = cooperation.Problem{Path: "", Code: "", Severity: cooperation.Problem{}.Severity, Message: ""}
	_ func(io.Writer, *cooperation.Report) error                     = cooperation.EncodeReport
	_ func(io.Writer, iter.Seq[*cooperation.Report]) error           = cooperation.WriteReports
	_ func(*cooperation.Agreement, edtf.Date) []cooperation.StatusAt = (*cooperation.Agreement).StatusOn
	_                                                                = cooperation.StatusAt{Status: "", Party: "KR", Truth: edtf.Yes}

	_ func(string, cooperation.RankContext) (cooperation.Rank, error)                    = cooperation.ParseRank
	_ func(*cooperation.Report, ...cooperation.CheckOption) []cooperation.Problem        = cooperation.Check
	_ func(io.Reader, ...cooperation.DecodeOption) (*cooperation.Report, error)          = cooperation.DecodeReport
	_ func(io.Reader, ...cooperation.DecodeOption) iter.Seq2[*cooperation.Report, error] = cooperation.Reports

	_ func(cooperation.ID, cooperation.ID) timeline.RecordID   = timeline.RecordIDOf
	_ [16]byte                                                 = timeline.RecordID{}
	_                                                          = timeline.Judgement{Author: "", Seq: uint64(1), A: timeline.RecordID{}, B: timeline.RecordID{}, Verdict: timeline.Same, Reason: ""}
	_                                                          = [...]timeline.Verdict{timeline.Same, timeline.Different, timeline.Withdrawn}
	_ func(*timeline.Ledger, *cooperation.Report) error        = (*timeline.Ledger).Add
	_ func(*timeline.Ledger, timeline.Judgement) error         = (*timeline.Ledger).Judge
	_ func(...*timeline.Ledger) *timeline.Ledger               = timeline.Merge
	_ func(...*cooperation.Report) (*timeline.Timeline, error) = timeline.Build
	_ func(io.Writer, *timeline.Ledger) error                  = timeline.EncodeLedger
	_ func(io.Reader) (*timeline.Ledger, error)                = timeline.DecodeLedger
	_ func(*timeline.Timeline) iter.Seq[timeline.Entry]        = (*timeline.Timeline).Entries
	_ func(*timeline.Timeline) iter.Seq[timeline.Entry]        = (*timeline.Timeline).Undated
	_ func(*timeline.Timeline) int                             = (*timeline.Timeline).Len
	_ func(*timeline.Timeline) iter.Seq[timeline.Conflict]     = (*timeline.Timeline).Conflicts
	_ func(*timeline.Timeline) iter.Seq[timeline.Link]         = (*timeline.Timeline).Links
	_ func(*timeline.Timeline) iter.Seq[timeline.Link]         = (*timeline.Timeline).Review
	_ func(*timeline.Timeline, io.Writer) error                = (*timeline.Timeline).WriteText
	_ func(*timeline.Timeline, io.Writer) error                = (*timeline.Timeline).WriteJSON
	_ func(*timeline.Timeline) ([]byte, error)                 = (*timeline.Timeline).MarshalJSON
	_ func(old, new *timeline.Timeline) []timeline.Change      = timeline.Diff

	_ func(*timeline.Ledger, timeline.Policy) (*timeline.Timeline, error)   = (*timeline.Ledger).Resolve
	_ func(*timeline.Timeline, edtf.Date, edtf.Truth) *timeline.Timeline    = (*timeline.Timeline).Between
	_ func(*timeline.Timeline, ...cooperation.Country) *timeline.Timeline   = (*timeline.Timeline).Involving
	_ func(*timeline.Timeline, ...cooperation.Kind) *timeline.Timeline      = (*timeline.Timeline).OfKind
	_ func(*timeline.Timeline, timeline.RecordID) *timeline.Timeline        = (*timeline.Timeline).About
	_ func(*timeline.Timeline, timeline.RecordID) (timeline.Resolved, bool) = (*timeline.Timeline).Lookup
)

// An Entry says by when it was over.
func TestNotAfter(*testing.T) { _ = timeline.Entry{}.NotAfter }
