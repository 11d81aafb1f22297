package label

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/timeline/internal/table"
	"github.com/defcoop/defcoop/timeline/internal/table/tabletest"
)

// However a label counts, it counts in digits.
func TestOrdinals(t *testing.T) {
	for _, c := range []struct{ lang, text, want string }{
		{"en", "17th High-Level Military Dialogue", "17 dialogue high level military"},
		{"en", "Seventeenth High Level Military Dialogue", "17 dialogue high level military"},
		{"en", "XVII High-Level Military Dialogue", "17 dialogue high level military"},
		{"en", "Twenty-First Dialogue", "21 dialogue"},
		{"en", "21st Dialogue", "21 dialogue"},
		{"en", "Phase I", "1 phase"},
		{"en", "Phase No. 02", "2 phase"},
		{"tr", "V. Diyalog", "5 diyalog"},
		{"tr", "17'nci Diyalog", "17 diyalog"},
		{"tr", "On yedinci Diyalog", "17 diyalog"},
		{"az", "17-ci dialoq", "17 dialoq"},
		{"az", "On yeddinci dialoq", "17 dialoq"},
		{"fr", "Dix-septième dialogue", "17 dialogue"},
		{"fr", "17e dialogue", "17 dialogue"},
		{"de", "17. Dialog", "17 dialog"},
		{"de", "Siebzehnter Dialog", "17 dialog"},
		{"es", "17º diálogo", "17 dialogo"},
		{"ru", "17-й диалог", "17 диалог"},
		{"ru", "Двадцать первый диалог", "21 диалог"},
		{"ru", "ХVІІ диалог", "17 диалог"},
		{"ko", "제17차 대화", "17 대화"},
		{"ko", "대화 제17차", "17 대화"},
		{"ja", "第17回日米対話", "17 日米対話"},
		{"ja", "日米第１７回対話", "17 対話 日米"},
		{"zh", "第十七次对话", "17 对话"},
		{"zh", "中巴第二十一届对话", "21 中巴 对话"},
		{"ar", "الحوار السابع عشر", "17 الحوار"},
		{"", "Seventeenth Dialogue", "17 dialogue"},
		{"en", "2+2 Ministerial", "2 ministerial"},
		{"en", "2-plus-2 Ministerial", "2 ministerial"},
		{"en", "Two-Plus-Two Ministerial", "2 ministerial"},
		{"ja", "２プラス２会合", "2 会合"},

		// What only looks so.
		{"en", "F16 Dialogue", "dialogue f16"},
		{"en", "5G Dialogue", "5g dialogue"},
		{"en", "First Deputy Ministers' Dialogue", "deputy dialogue first ministers"},
		{"en", "CIVIL DIALOGUE XVII", "civil dialogue xvii"},
		{"en", "Dialogue of I Petrov", "dialogue i petrov"},
		{"en", "Prima Dialogue", "dialogue prima"},
		{"it", "Prima riunione", "1 riunione"},
		{"fr", "Premier ministre", "ministre premier"},
		{"en", "Dialogue 2019", "2019 dialogue"},
	} {
		if diff := cmp.Diff(Fold(c.want), New(c.text, c.lang).Key()); diff != "" {
			t.Errorf("%s %q (-want +got):\n%s", c.lang, c.text, diff)
		}
	}
}

// The meetings of a series are told apart by their numbers, in one language or two.
func TestOrdinalsDiffer(t *testing.T) {
	for _, c := range []struct {
		a, langA, b, langB string
		want               bool
	}{
		{"17th Dialogue", "en", "16th Dialogue", "en", true},
		{"Seventeenth Dialogue", "en", "16-й диалог", "ru", true},
		{"第十七次对话", "zh", "제16차 대화", "ko", true},
		{"17th Dialogue", "en", "XVI Dialogue", "en", true},
		{"17th Dialogue", "en", "第17回対話", "ja", false},
		{"17th Dialogue", "en", "Dialogue", "en", false},
		{"17th Dialogue", "en", "Dialogue 2019", "en", false},
		{"17th Dialogue 2019", "en", "Dialogue 2020", "en", true},
		{"17th Dialogue 2019", "en", "17th Dialogue", "en", false},
		{"Dialogue 2019", "en", "Диалог 2020", "ru", true},
		{"First Deputy Ministers' Dialogue", "en", "2nd Deputy Ministers' Dialogue", "en", false},
	} {
		x, y := []Label{New(c.a, c.langA)}, []Label{New(c.b, c.langB)}
		require.Equal(t, c.want, Differ(x, y), "%s, %s", c.a, c.b)
		require.Equal(t, c.want, Differ(y, x), "%s, %s", c.b, c.a)
	}
}

// Every row of the table is read as it says. Ordinals that different languages write
// alike count alike.
func TestOrdinalTable(t *testing.T) {
	tabletest.Check(t, "ordinals.tsv", ordinalTable)
	meanings := map[string]string{}
	for r := range table.Rows(ordinalTable) {
		if r.Where == "titles" {
			form := Fold(r.Form)
			if m, ok := meanings[form]; ok {
				require.Equal(t, r.Meaning, m, "%+v", r)
			}
			meanings[form] = r.Meaning
		}
		lang, want := r.Language, r.Meaning
		if lang == "mul" {
			lang = ""
		}
		text := r.Form
		switch {
		case r.Where == "behind a number":
			text, want = "17"+r.Form, "17"
		case r.Where == "before a number":
			text, want = r.Form+" 17", "17"
			if r.Form == han || r.Language == "ko" {
				text = r.Form + "17"
			}
		case want == "none":
			require.Equal(t, text, inDigits(text, lang), "%+v", r)
			continue
		}
		require.Equal(t, want, strings.TrimSpace(inDigits(text, lang)), "%+v", r)
	}
}
