package cooperation

import (
	"errors"
	"strings"
	"testing"
)

func FuzzParseRank(f *testing.F) {
	for _, r := range rankRows(f) {
		f.Add(r.text, string(r.in.Country), string(r.in.Branch))
	}
	f.Add("Col. Gen. Karim Valiyev", "AZ", "")
	f.Add("李尚福上将", "CN", "")
	f.Fuzz(func(t *testing.T, text, country, branch string) {
		in := RankContext{Country: Country(country), Branch: Branch(branch)}
		r, err := ParseRank(text, in)
		if r.Text != text {
			t.Fatalf("%q: text became %q", text, r.Text)
		}
		switch {
		case err == nil:
			if r.Title == "" || (r.Grade == "") != (r.Basis == "") || r.Grade != "" && !r.Grade.Valid() {
				t.Fatalf("%q: %+v", text, r)
			}
			again, err := ParseRank(r.Title, RankContext{Country: in.Country, Branch: r.Branch, On: in.On})
			if again.Title != r.Title && r.Branch != BranchPolice {
				t.Fatalf("%q: title %q reads as %q, %v", text, r.Title, again.Title, err)
			}
		case errors.Is(err, ErrAmbiguous):
			var e *AmbiguousError
			if !errors.As(err, &e) || len(e.Ranks) < 2 {
				t.Fatalf("%q: %v", text, err)
			}
			for i := range e.Ranks[1:] {
				if e.Ranks[i].Grade.Compare(e.Ranks[i+1].Grade) >= 0 {
					t.Fatalf("%q: candidates not in order: %v", text, err)
				}
			}
		case !errors.Is(err, ErrUnknown):
			t.Fatalf("%q: %v", text, err)
		}
		rank, rest, err := SplitRank(text, in)
		if err != nil && !errors.Is(err, ErrAmbiguous) && (!errors.Is(err, ErrUnknown) || rank.Title != "") {
			t.Fatalf("%q: split: %v", text, err)
		}
		if !strings.Contains(text, rest) || !strings.Contains(text, rank.Text) || len(rank.Text)+len(rest) > len(text) {
			t.Fatalf("%q: cut into %q and %q", text, rank.Text, rest)
		}
		honorific, rest := SplitHonorific(text)
		if !strings.Contains(text, honorific) || !strings.HasSuffix(text, rest) {
			t.Fatalf("%q: cut into %q and %q", text, honorific, rest)
		}
	})
}
