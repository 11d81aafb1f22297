package timelinetest

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/google/go-cmp/cmp"

	"github.com/defcoop/defcoop/timeline"
)

// Diff describes how the timeline got differs from want, by their canonical
// JSON, and is empty exactly if that is the same to the byte. A nil timeline is
// equal to nil only. For what changed as to the matter, see [timeline.Diff].
func Diff(want, got *timeline.Timeline) string {
	return cmp.Diff(timelineText(want), timelineText(got))
}

func timelineText(t *timeline.Timeline) string {
	if t == nil {
		return "no timeline"
	}
	var out bytes.Buffer
	if err := t.WriteJSON(&out); err != nil {
		return fmt.Sprintf("a timeline without JSON form: %v", err)
	}
	return out.String()
}

// DiffLedgers describes how the ledger got differs from want: each claim and
// judgement that it lacks, marked -, and each that it has too many, marked +,
// as a line of [timeline.Ledger.WriteJSON]. It is empty exactly if both hold
// the same. A nil ledger is equal to an empty one.
func DiffLedgers(want, got *timeline.Ledger) string {
	return strings.Join(ledgerDiff(want, got), "\n")
}

// ledgerDiff is the lines of DiffLedgers.
func ledgerDiff(want, got *timeline.Ledger) []string {
	wantLines, err := ledgerLines(want)
	if err != nil {
		return []string{"want has no JSON form: " + err.Error()}
	}
	gotLines, err := ledgerLines(got)
	if err != nil {
		return []string{"got has no JSON form: " + err.Error()}
	}
	has := func(lines []string) map[string]bool {
		set := make(map[string]bool, len(lines))
		for _, line := range lines {
			set[line] = true
		}
		return set
	}
	var out []string
	inGot, inWant := has(gotLines), has(wantLines)
	for _, line := range wantLines {
		if !inGot[line] {
			out = append(out, "- "+line)
		}
	}
	for _, line := range gotLines {
		if !inWant[line] {
			out = append(out, "+ "+line)
		}
	}
	return out
}

// ledgerLines are the lines of a ledger without the first, which only counts.
func ledgerLines(l *timeline.Ledger) ([]string, error) {
	if l == nil {
		return nil, nil
	}
	var out bytes.Buffer
	if err := l.WriteJSON(&out); err != nil {
		return nil, err
	}
	lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	return lines[1:], nil
}
