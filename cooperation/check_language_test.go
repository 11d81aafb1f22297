package cooperation

import (
	"strings"
	"testing"
)

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
