package cooperation

import (
	"strings"
	"testing"
)

func TestIsWebAddress(t *testing.T) {
	for s, want := range map[string]bool{
		"http://example":                    true,
		"https://example.org":               true,
		"HTTPS://Example.org/a?b#c":         true,
		"https://example.org:8080/":         true,
		"https://[2001:db8::1]/a":           true,
		"https://mod.gov.az/az/xəbər/1":     true,
		"https://user@example.org/":         true,
		"":                                  false,
		"example.org":                       false,
		"//example.org":                     false,
		"http:example.org":                  false,
		"http://":                           false,
		"http:///path":                      false,
		"http://:80/":                       false,
		"http://example.org:port/":          false,
		"https://exa mple.org":              false,
		"https://example.org/a b":           false,
		"https://example.org/\n":            false,
		"https://example.org/\x00":          false,
		"https://example.org/%zz":           false,
		"https://example.org/<script>":      false,
		" https://example.org":              false,
		"ftp://example.org/":                false,
		"javascript:alert(1)":               false,
		"javascript://example.org/%0aalert": false,
		"data:text/html,x":                  false,
		"file:///etc/passwd":                false,
	} {
		if got := isWebAddress(s); got != want {
			t.Errorf("isWebAddress(%q) = %v, want %v", s, got, want)
		}
	}
}

func TestIsDuration(t *testing.T) {
	for s, want := range map[string]bool{
		"P6W":                               true,
		"P44D":                              true,
		"P1Y":                               true,
		"P1Y2M10D":                          true,
		"P1Y2M10DT2H30M5S":                  true,
		"PT36H":                             true,
		"PT1M":                              true,
		"P0D":                               true,
		"P1Y10D":                            true,
		"P0.5Y":                             true,
		"P1Y0,5M":                           true,
		"PT1H0.25S":                         true,
		"P1,5W":                             true,
		"":                                  false,
		"P":                                 false,
		"PT":                                false,
		"P1DT":                              false,
		"6W":                                false,
		"p6w":                               false,
		"P6":                                false,
		"PW":                                false,
		"P6W1D":                             false,
		"P1M1Y":                             false,
		"P1Y1Y":                             false,
		"P1H":                               false,
		"PT1D":                              false,
		"P-1D":                              false,
		"-P1D":                              false,
		"P1.5Y1M":                           false,
		"P1.D":                              false,
		"P.5D":                              false,
		"P1 D":                              false,
		"P1.5DT1H":                          false,
		"six weeks":                         false,
		"P" + strings.Repeat("1", 70) + "D": false,
	} {
		if got := isDuration(s); got != want {
			t.Errorf("isDuration(%q) = %v, want %v", s, got, want)
		}
	}
}

func TestIsScheme(t *testing.T) {
	for s, want := range map[string]bool{
		"wikidata": true, "unts": true, "un.treaty-series_2": true, "1": true, strings.Repeat("a", 64): true,
		"": false, "Wikidata": false, "wiki data": false, "wikidata:": false, "-a": false, "ä": false, strings.Repeat("a", 65): false,
	} {
		if got := isScheme(s); got != want {
			t.Errorf("isScheme(%q) = %v, want %v", s, got, want)
		}
	}
}

// TestIsPointer uses the examples of RFC 6901, section 5, among others.
func TestIsPointer(t *testing.T) {
	for s, want := range map[string]bool{
		"": true, "/foo": true, "/foo/0": true, "/": true, "/a~1b": true, "/c%d": true, "/e^f": true, "/m~0n": true, "/~01~10": true, "/ ": true,
		"foo": false, "#/foo": false, "/~": false, "/~2": false, "/a~0/~": false, "/a~0~0~": false, " /a": false,
	} {
		if got := isPointer(s); got != want {
			t.Errorf("isPointer(%q) = %v, want %v", s, got, want)
		}
	}
}

// TestIsLanguageTag uses the examples of RFC 5646, appendix A, and texts that
// people write in their place.
func TestIsLanguageTag(t *testing.T) {
	valid := []string{
		"de", "fr", "ja", "i-enochian", "zh-Hant", "zh-Hans", "sr-Cyrl", "sr-Latn", "zh-cmn-Hans-CN", "cmn-Hans-CN",
		"zh-yue-HK", "yue-HK", "zh-Hans-CN", "sr-Latn-RS", "sl-rozaj", "sl-rozaj-biske", "sl-nedis", "de-CH-1901",
		"sl-IT-nedis", "hy-Latn-IT-arevela", "de-DE", "en-US", "es-419", "de-CH-x-phonebk", "az-Arab-x-AZE-derbend",
		"x-whatever", "qaa-Qaaa-QM-x-southern", "de-Qaaa", "sr-Latn-QM", "sr-Qaaa-RS", "en-US-u-islamcal",
		"zh-CN-a-myext-x-private", "en-a-myext-b-another",
		"az", "ko-KR", "AZ-LATN-az", "en-GB-oed", "sgn-BE-FR", "art-lojban", "zh-min-nan", "und", "mul", "x-a-b",
		"az-cyrl", "tr-t-az", "en-1994", "en-0abc",
	}
	invalid := []string{
		"", "a", "de-419-DE", "a-DE", "English", "Korean", "Azerbaijani", "kore", "en_US", "en-", "-en", "en--US", "en US",
		"ko-KR-", "x-", "x", "en-x", "en-x-", "en-x-123456789", "en-a", "en-a-", "en-a-b", "en-a-x", "en-abcdefghi", "e1", "en-é", "日本語",
		"i-nothing", "zh-abc-abc-abc-abc", "en-US-GB", "de-1-a", "x--a", strings.Repeat("en-", 50) + "US",
	}
	for _, s := range valid {
		if !isLanguageTag(s) {
			t.Errorf("isLanguageTag(%q) = false", s)
		}
	}
	for _, s := range invalid {
		if isLanguageTag(s) {
			t.Errorf("isLanguageTag(%q) = true", s)
		}
	}
}
