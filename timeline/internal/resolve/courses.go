package resolve

import (
	"cmp"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// A visit has meetings, ceremonies and activities in its course, and a meeting has ceremonies. A
// part joins a part of another report only if their wholes are one. Within one whole
// the guests are at every part, and the city is that of all. So it takes something by
// which parts differ to make two of them one: who received the guests, the site, the
// day, the kind of ceremony.

// course is of what a meeting, ceremony or activity is part. Its records are -1 for none.
type course struct {
	visit, meeting int32
	sites          []label.Label // of a ceremony
	kind           cooperation.MeetingKind
	level          cooperation.Level
}

// courseOf reads of what a record is part, and what tells it from other parts.
func (v *view) courseOf(n int32, g cooperation.Gathering) course {
	c := course{visit: -1, meeting: -1}
	if m, ok := v.find(n, g.Meeting); ok {
		c.meeting = m
		if whole, ok := cooperation.GatheringOf(v.record(m)); ok && g.Visit == "" {
			g.Visit = whole.Visit
		}
	}
	if m, ok := v.find(n, g.Visit); ok {
		c.visit = m
	}
	switch x := v.record(n).(type) {
	case *cooperation.Activity:
		if m, ok := v.find(n, x.Visit); ok {
			c.visit = m
		}
	case *cooperation.Meeting:
		if c.level = levelOf(x); x.Kind != cooperation.MeetingOther {
			c.kind = x.Kind
		}
	case *cooperation.Ceremony:
		lang := v.Reports[v.Records[n].Report].Sources[0].Header.Source.Language
		for _, p := range x.Places {
			if p.Site != "" {
				c.sites = append(c.sites, label.New(p.Site, cmp.Or(p.Lang, lang)))
			}
		}
	}
	return c
}

// weighCourses says what speaks against two meetings' or ceremonies' being one in
// the course of things, given who was there and the evidence so far.
func (r *weigher) weighCourses(m *Evidence, x, y *features, who *company) objection {
	switch {
	case r.twoWholes(x.course.visit, y.course.visit), r.twoWholes(x.course.meeting, y.course.meeting):
		return objection{reason: reasonWholes, weight: doubtful}
	case label.Differ(x.course.sites, y.course.sites) && !label.Share(x.course.sites, y.course.sites):
		return objection{reason: reasonSites, weight: doubtful}
	case formsDiffer(&x.course, &y.course, who.hostLed):
		return objection{reason: reasonForms, weight: doubtful}
	case x.block.kind.Happening() && m.Has(EvidenceWhole) && !r.tellsParts(m, x, y, who):
		return objection{reason: reasonParting, weight: unsure}
	}
	return objection{}
}

// twoWholes reports whether two records are given that stay apart.
func (v *view) twoWholes(a, b int32) bool { return a >= 0 && b >= 0 && v.root(a) != v.root(b) }

// tellsParts reports whether two parts of one whole have something in common by which
// its parts differ.
func (r *weigher) tellsParts(m *Evidence, x, y *features, who *company) bool {
	return who.hosts || m.Has(EvidenceLabel) || x.exact && y.exact && m.Has(EvidenceDate) ||
		intersects(x.sites, y.sites) || x.genre != "" && x.genre == y.genre
}

// unlike are kinds of meeting that no two sources take for each other: a regular
// dialogue or a conference is no courtesy call, and people who are received are there.
var unlike = [...][2]cooperation.MeetingKind{
	{cooperation.MeetingCourtesyCall, cooperation.MeetingDialogue},
	{cooperation.MeetingCourtesyCall, cooperation.MeetingConference},
	{cooperation.MeetingCourtesyCall, cooperation.MeetingRemote},
	{cooperation.MeetingReception, cooperation.MeetingRemote},
	{cooperation.MeetingReception, cooperation.MeetingConference},
}

// formsDiffer reports whether two meetings are told as of different kinds or levels.
// Sources differ on what to call a meeting, so that most differences count only where
// nobody is known to have led the hosts at both.
func formsDiffer(x, y *course, hostLed bool) bool {
	kinds := x.kind != y.kind && x.kind != "" && y.kind != ""
	if kinds && slices.ContainsFunc(unlike[:], func(u [2]cooperation.MeetingKind) bool {
		return u == [2]cooperation.MeetingKind{x.kind, y.kind} || u == [2]cooperation.MeetingKind{y.kind, x.kind}
	}) {
		return true
	}
	levels := x.level != y.level && x.level != "" && y.level != ""
	courtesy := kinds && (x.kind == cooperation.MeetingCourtesyCall) != (y.kind == cooperation.MeetingCourtesyCall)
	return !hostLed && (levels || courtesy)
}
