package cooperation

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// TestLinksAgainstDates tries every kind of link between two meetings of which
// the first is certainly before, in the course of, or certainly after the
// second.
func TestLinksAgainstDates(t *testing.T) {
	contradicted := map[LinkKind]string{ // by when the record with the link was
		LinkBefore: "after", LinkPrompted: "after",
		LinkFollowed: "before", LinkImplements: "before",
		LinkPartOf: "before after",
	}
	for _, k := range linkKinds {
		got := ""
		for _, when := range []struct{ name, date string }{{"before", "2019"}, {"during", "2020-05"}, {"after", "2021"}} {
			r := &Report{ID: "r", Meetings: []Meeting{
				{ID: "a", Date: edtf.MustParse(when.date), Links: []Link{{Kind: k, Label: "x", To: "b"}}},
				{ID: "b", Date: edtf.MustParse("2020")},
			}}
			if len(pathsOf(r, CodeLinkAgainstDates)) > 0 {
				if got != "" {
					got += " "
				}
				got += when.name
			}
		}
		assert.Equal(t, contradicted[k], got, k)
	}
}
