package match

import (
	"encoding/csv"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// readCSV returns the rows of a file without its header.
func readCSV(t testing.TB, name string) [][]string {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	return rows[1:]
}

// wrongPairs are rows of person-pairs.csv that are wrong in themselves.
var wrongPairs = map[[2]string]string{
	{"Kim Myong-sik", "Kim Myong-guk"}:                        "sik and guk are different syllables in every romanisation; two given names",
	{"John Doe", "John Down"}:                                 "two family names",
	{"MOHAMAD IQBAL ABDURRAHIM", "MOHAMAD IQBAL ABDURRAHMAN"}: "Abdurrahim and Abdurrahman are two names",
	{"Friedrich Hans", "Hans Friedrich"}:                      "only the order of words differs, as in three rows marked true",
}

func TestPersonPairs(t *testing.T) {
	t.Parallel()
	var truePositive, falsePositive, falseNegative, excluded, unread int
	for _, row := range readCSV(t, "person-pairs.csv") {
		if row[3] == "WEAK" {
			continue
		}
		if _, wrong := wrongPairs[[2]string{row[0], row[1]}]; wrong {
			excluded++
			continue
		}
		a, b := Prepare(Input{Full: row[0]}), Prepare(Input{Full: row[1]})
		if a.readings[0].opaque || b.readings[0].opaque {
			unread++
			continue
		}
		al, want := Align(a, b), row[2] == "true"
		switch {
		case al.Compatible && want:
			truePositive++
		case al.Compatible:
			falsePositive++
			t.Logf("wrongly the same: %q, %q: %v", row[0], row[1], al.Pairs)
		case want:
			falseNegative++
			t.Logf("missed: %q, %q: %v %v", row[0], row[1], al.Verdict, al.Pairs)
		}
	}
	precision := float64(truePositive) / float64(truePositive+falsePositive)
	recall := float64(truePositive) / float64(truePositive+falseNegative)
	t.Logf("precision %.3f, recall %.3f (%d right, %d wrongly the same, %d missed; %d rows excluded, %d in scripts that are not read)",
		precision, recall, truePositive, falsePositive, falseNegative, excluded, unread)
	assert.Len(t, wrongPairs, excluded, "an excluded row is not in the file")
	assert.LessOrEqual(t, excluded, 6)
	assert.Equal(t, 3, unread)
	assert.GreaterOrEqual(t, precision, 0.95)
	assert.GreaterOrEqual(t, recall, 0.85)
}

func TestKoreanNames(t *testing.T) {
	t.Parallel()
	rows := readCSV(t, "korean-names.csv")
	hangul, roman := make([]*Name, len(rows)), make([]*Name, len(rows))
	for i, row := range rows {
		hangul[i] = Prepare(Input{Full: row[0]})
		roman[i] = Prepare(Input{Full: row[2]})
	}
	var right, wrong, others, keyless int
	for i := range rows {
		for j := range rows {
			switch ok := Compare(hangul[i], roman[j]).Compatible; {
			case i != j:
				others++
				if ok {
					wrong++
					t.Logf("wrongly the same: %s, %s", rows[i][0], rows[j][2])
				}
			case ok:
				right++
			default:
				t.Logf("missed: %s, %s", rows[i][0], rows[i][2])
			}
			if i < j {
				others += 2
				if Compare(hangul[i], hangul[j]).Compatible {
					wrong++
					t.Logf("wrongly the same: %s, %s", rows[i][0], rows[j][0])
				}
				if Compare(roman[i], roman[j]).Compatible {
					wrong++
					t.Logf("wrongly the same: %s, %s", rows[i][2], rows[j][2])
				}
			}
		}
		if !shareKey(hangul[i], roman[i]) {
			keyless++
			t.Logf("no common key: %s, %s", rows[i][0], rows[i][2])
		}
	}
	t.Logf("%d of %d compatible; %d of %d other pairs wrongly so; %d without a common key", right, len(rows), wrong, others, keyless)
	assert.GreaterOrEqual(t, float64(right), 0.98*float64(len(rows)))
	assert.LessOrEqual(t, float64(wrong), 0.005*float64(others))
	assert.Zero(t, keyless)
}

// TestLeaders compares all leaders that came from one state. Nearly all pairs
// that agree are one person spelled in two ways; the exact ones are listed in
// the log for reading.
func TestLeaders(t *testing.T) {
	t.Parallel()
	rows := readCSV(t, "leaders.csv")
	names := make([]*Name, len(rows))
	for i, row := range rows {
		names[i] = Prepare(Input{Full: row[0]})
	}
	var pairs, same, keyless int
	for i := range rows {
		for j := i + 1; j < len(rows) && rows[j][1] == rows[i][1]; j++ {
			pairs++
			if !Compare(names[i], names[j]).Compatible {
				continue
			}
			same++
			if !shareKey(names[i], names[j]) {
				keyless++
				t.Logf("no common key: %q, %q", rows[i][0], rows[j][0])
			}
		}
	}
	t.Logf("%d of %d pairs of one state compatible, %d without a common key", same, pairs, keyless)
	assert.InDelta(t, 203, same, 6, "read the new pairs before changing the number: at most a dozen of them were two people")
	assert.Zero(t, keyless)
}
