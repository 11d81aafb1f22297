package cooperation

import (
	"bufio"
	"encoding/csv"
	"os"
	"testing"
)

func TestScratch(t *testing.T) {
	f, _ := os.Open("/work/shared/data/country-codes.csv")
	rows, _ := csv.NewReader(f).ReadAll()
	for _, r := range rows[1:] {
		for i := 3; i <= 8; i++ {
			if r[i] == "" { continue }
			c, err := ParseCountry(r[i])
			if err != nil || string(c) != r[0] { t.Log(r[0], i, r[i], c, err) }
		}
	}
	g, _ := os.Open("/tmp/cc/labels.txt")
	for s := bufio.NewScanner(g); s.Scan(); {
		c, err := ParseCountry(s.Text())
		if err != nil  { t.Log(s.Text(), c, err) }
	}
}
