package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// setting is what a record says of when, where and about what, in the words of
// its claim.
type setting struct {
	date                          string
	sites, cities, topics, labels []worded
}

func (s *setting) place(p cooperation.Place) {
	if p.City != "" {
		s.cities = append(s.cities, worded{label.Fold(p.City), p.City})
	}
	if p.Site != "" {
		s.sites = append(s.sites, worded{label.Fold(p.Site), p.Site})
	}
}

func (s *setting) label(text string) {
	if text != "" {
		s.labels = append(s.labels, worded{label.Fold(text), text})
	}
}

func (s *setting) topic(list []cooperation.Topic) {
	for _, t := range list {
		if t.Sector != "" && t.Sector != cooperation.SectorOther {
			s.topics = append(s.topics, worded{string(t.Sector), string(t.Sector)})
		}
		if t.Text != "" {
			s.topics = append(s.topics, worded{label.Fold(t.Text), t.Text})
		}
	}
}

func (s *setting) sort(kind string) {
	if kind != "" {
		s.topics = append(s.topics, worded{kind, kind})
	}
}

// setting reads the record of a node.
func (w *linker) setting(n int32) setting {
	var s setting
	switch x := w.t.Corpus.Records[n].Content.(type) {
	case *cooperation.Visit:
		s.date = x.Date.String()
		s.place(x.Place)
		for _, leg := range x.Legs {
			s.place(leg.Place)
		}
		s.topic(x.Topics)
	case *cooperation.Meeting:
		s.date = x.Date.String()
		s.place(x.Place)
		s.topic(x.Topics)
		s.label(x.Occasion)
	case *cooperation.Ceremony:
		s.date = x.Date.String()
		for _, p := range x.Places {
			s.place(p)
		}
		s.sort(string(x.Kind))
	case *cooperation.Activity:
		s.date = x.Date.String()
		s.place(x.Place)
		s.topic(x.Topics)
		for _, i := range x.Items {
			s.topics = append(s.topics, worded{label.Fold(i.Text), i.Text})
		}
		s.label(x.Name)
	case *cooperation.Milestone:
		s.date = x.Date.String()
		s.place(x.Place)
		s.topic(x.Topics)
		s.label(x.Label)
	case *cooperation.ArmedConflict:
		s.date = x.Date.String()
		s.place(x.Place)
		s.label(x.Label)
		for _, l := range x.Labels {
			s.label(l.Text)
		}
		if len(x.Parties) > 1 {
			s.topics = append(s.topics, w.belligerents(n, x))
		}
	case *cooperation.Agreement:
		s.topic(x.Topics)
		for _, l := range x.Title {
			s.label(l.Text)
		}
		for _, a := range x.Actions {
			if a.Kind == cooperation.ActionSigned && s.date == "" {
				s.date = a.Date.String()
			}
			s.place(a.Place)
		}
	}
	return s
}

// adopt adds the places and topics of a visit's meetings and ceremonies, which
// count as its own.
func (t *resolution) adopt(s setting, n int32) setting {
	for _, part := range t.careerIndex().course[n] {
		switch x := t.Corpus.Records[part].Content.(type) {
		case *cooperation.Meeting:
			s.topic(x.Topics)
			s.place(x.Place)
		case *cooperation.Ceremony:
			for _, p := range x.Places {
				s.place(p)
			}
		}
	}
	return s
}

// belligerents names the parties of a war, which are a subject if they are the
// same.
func (w *linker) belligerents(n int32, war *cooperation.ArmedConflict) worded {
	var keys, names []string
	for _, party := range war.Parties {
		if id, ok := party.Organization(); ok {
			party = cooperation.Party(w.t.Canonical(w.t.Corpus.Records[n].Report, id))
		}
		keys = append(keys, string(party))
		names = append(names, w.party(party))
	}
	slices.Sort(keys)
	slices.Sort(names)
	return worded{strings.Join(slices.Compact(keys), "+"), strings.Join(slices.Compact(names), " and ")}
}

// whole names what two records are parts of.
func (d *detailer) whole() string {
	i := d.t.wholeOf(d.link.A)
	if i < 0 || i != d.t.wholeOf(d.link.B) {
		return ""
	}
	return d.title(i)
}

// wholeOf returns the cluster of what a record is part of, or -1.
func (t *resolution) wholeOf(n int32) int {
	report := t.Corpus.Records[n].Report
	var id cooperation.ID
	switch x := t.Corpus.Records[n].Content.(type) {
	case *cooperation.Meeting:
		id = x.Visit
	case *cooperation.Ceremony:
		id = cmp.Or(x.Meeting, x.Visit)
	case *cooperation.Delegation:
		if m, ok := t.careerIndex().sent[n]; ok {
			return int(t.ClusterOf[m])
		}
	}
	if m, ok := t.Local.Find(report, id); ok && id != "" {
		return int(t.ClusterOf[m])
	}
	return -1
}
