package corpus

import (
	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Tense is how a source tells of something, seen from the day of its publication.
type Tense uint8

// The tenses.
const (
	Untold  Tense = iota // it does not say, is not sure, or denies it
	Past                 // it has been
	Present              // it is going on
	Future               // it is still to come
)

// TenseOf returns the tense in which a record tells of what it is about. A status
// says so; things without one are told as past. A ceremony without one is still to come where
// the meeting or visit is that it is part of, which find looks up in its report.
func TenseOf(rec cooperation.Record, find func(cooperation.ID) cooperation.Record) Tense {
	if rec.Told().Polarity != "" {
		return Untold
	}
	switch x := rec.(type) {
	case *cooperation.Activity:
		return tenseOf(x.Status)
	case *cooperation.ArmedConflict, *cooperation.Agreement, *cooperation.Office:
		return Untold // a war may go on; of the others each action is told by itself
	}
	g, ok := cooperation.GatheringOf(rec)
	if !ok {
		return Past
	}
	if rec.RecordKind() != cooperation.KindCeremony || g.Status != "" {
		return tenseOf(g.Status)
	}
	for _, id := range [...]cooperation.ID{g.Meeting, g.Visit} {
		if id == "" {
			continue
		}
		if whole, ok := cooperation.GatheringOf(find(id)); ok && tenseOf(whole.Status) == Future {
			return Future
		}
	}
	return Past
}

// tenseOf is the tense of a status. What was put off or called off has none: its
// date may be either that of the plan or none.
func tenseOf(p cooperation.Progress) Tense {
	switch p {
	case cooperation.ProgressCompleted:
		return Past
	case cooperation.ProgressUnderWay:
		return Present
	case cooperation.ProgressInvited, cooperation.ProgressAnnounced, cooperation.ProgressPlanned, cooperation.ProgressConfirmed:
		return Future
	}
	return Untold
}

// Published returns when a report says that it was published, zero where it does
// not say.
func (r *Report) Published() edtf.Date { return r.Sources[0].Header.Source.Published }

// ToldBy returns when a report had told what it tells: when it was published, else
// when it was read. What it tells as past was over by then.
func (r *Report) ToldBy() edtf.Date {
	if p := r.Published(); !p.IsZero() {
		return p
	}
	return r.Sources[0].Header.Source.Retrieved
}
