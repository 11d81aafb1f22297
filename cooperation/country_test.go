package cooperation

import "testing"

func TestFirstCut(t *testing.T) {
	for _, s := range []string{"KR", "kr", "kor", "410", "South Korea", "SUHH", "СССР", "Azərbaycan", "AZERBAYCAN", "대한민국", "Türkiye", "in", "Korea", "Côte d'Ivoire"} {
		c, err := ParseCountry(s)
		t.Log(s, c, err, c.Name(), c.Alpha3(), c.Numeric(), c.NameIn("ko"), c.Valid())
	}
}
