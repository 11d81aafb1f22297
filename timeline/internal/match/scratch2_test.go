package match

import (
	"encoding/csv"
	"fmt"
	"golang.org/x/text/unicode/norm"
	"os"
	"strings"
	"testing"
	"unicode"
)

func TestNoise(t *testing.T) {
	f, _ := os.Open("/tmp/leaders.csv")
	rows, _ := csv.NewReader(f).ReadAll()
	var P []*Name
	for _, r := range rows {
		P = append(P, Prepare(Input{Full: r[0]}))
	}
	c, n := 0, 0
	for i := range P {
		for j := i + 1; j < len(P) && rows[j][1] == rows[i][1]; j++ {
			n++
			if a := Align(P[i], P[j]); a.Compatible {
				c++
				fmt.Println("PAIR", rows[i], rows[j][0], a.Points, a.Pairs)
			}
		}
	}
	fmt.Println("same country", n, c)
	x := 0
	m := 0
	for i := range P {
		for j := i + 1; j < len(P); j++ {
			if rows[i][1] != rows[j][1] {
				m++
				if a := Align(P[i], P[j]); a.Compatible {
					x++
					if x < 300 {
						fmt.Println("CROSS", rows[i], rows[j], a.Points, a.Pairs)
					}
				}
			}
		}
	}
	fmt.Println("cross", m, x)
	seed := uint64(7)
	rnd := func(n int) int { seed = seed*6364136223846793005 + 1442695040888963407; return int(seed>>33) % n }
	long := func(w []string) int {
		var l []int
		for i, x := range w {
			if len([]rune(x)) >= 6 {
				l = append(l, i)
			}
		}
		if len(l) == 0 {
			return -1
		}
		return l[rnd(len(l))]
	}
	kinds := map[string]func(string) string{
		"drop": func(s string) string {
			w := strings.Fields(s)
			i := long(w)
			if i < 0 {
				return ""
			}
			r := []rune(w[i])
			k := 1 + rnd(len(r)-1)
			w[i] = string(append(r[:k:k], r[k+1:]...))
			return strings.Join(w, " ")
		},
		"double": func(s string) string {
			w := strings.Fields(s)
			i := long(w)
			if i < 0 {
				return ""
			}
			r := []rune(w[i])
			k := rnd(len(r))
			w[i] = string(append(append(r[:k+1:k+1], r[k]), r[k+1:]...))
			return strings.Join(w, " ")
		},
		"swap": func(s string) string {
			w := strings.Fields(s)
			return strings.Join(append([]string{w[len(w)-1]}, w[:len(w)-1]...), " ")
		},
		"swap2": func(s string) string {
			w := strings.Fields(s)
			return strings.Join(append(append([]string{}, w[1:]...), w[0]), " ")
		},
		"initial": func(s string) string {
			w := strings.Fields(s)
			w[0] = string([]rune(w[0])[:1]) + "."
			return strings.Join(w, " ")
		},
		"allinitials": func(s string) string {
			w := strings.Fields(s)
			for i := range w[:len(w)-1] {
				w[i] = string([]rune(w[i])[:1]) + "."
			}
			return strings.Join(w, " ")
		},
		"dia": func(s string) string {
			var b strings.Builder
			for _, r := range norm.NFD.String(s) {
				if !unicode.Is(unicode.Mn, r) {
					b.WriteRune(r)
				}
			}
			return b.String()
		},
	}
	for k, fn := range kinds {
		ok, all, nk := 0, 0, 0
		for i, r := range rows {
			s := fn(r[0])
			if s == "" || s == r[0] {
				continue
			}
			all++
			q := Prepare(Input{Full: s})
			a := Align(P[i], q)
			sh := false
			for _, x := range P[i].BlockKeys() {
				for _, y := range q.BlockKeys() {
					sh = sh || x == y
				}
			}
			if !sh {
				nk++
				fmt.Println("NOKEY", r[0], s, P[i].BlockKeys(), q.BlockKeys())
			}
			if a.Compatible {
				ok++
			} else if all-ok < 25 {
				fmt.Println(k, r[0], "|", s, a.Verdict, a.Pairs)
			}
		}
		fmt.Println("NOISE", k, ok, all, float64(ok)/float64(all), "nokey", nk)
	}
	keys := 0
	for _, p := range P {
		keys += len(p.BlockKeys())
	}
	fmt.Println("keys per name", float64(keys)/float64(len(P)))
}
