package cooperation

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestEval(t *testing.T) {
	g, _ := os.Open("/tmp/cc/eval.tsv")
	stat := map[string][3]int{}
	for s := bufio.NewScanner(g); s.Scan(); {
		f := strings.Split(s.Text(), "\t")
		c, err := ParseCountry(f[2])
		x := stat[f[1]]
		x[0]++
		if err != nil {
			x[1]++
			fmt.Println("MISS", s.Text())
		} else if string(c) != f[0] {
			x[2]++
			fmt.Println("WRONG", s.Text(), c)
		}
		stat[f[1]] = x
	}
	for k, v := range stat {
		fmt.Println("STAT", k, v)
	}
}
