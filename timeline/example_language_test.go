package timeline_test

import (
	"fmt"
	"log"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline"
)

// Names come in the reader's language where a source has them in it.
func ExampleTimeline_In() {
	told := func(id cooperation.ID, lang, name string) *cooperation.Report {
		return &cooperation.Report{
			ID: id, Source: cooperation.Source{Language: lang},
			Officials: []cooperation.Official{{
				ID: "minister", Name: cooperation.Name{Full: name}, Party: "NO",
				Identifiers: []cooperation.Identifier{{Scheme: "register.example", Value: "1"}},
			}},
		}
	}
	tl, err := timeline.Build(told("norwegian", "nb", "Jøn Fjordson"), told("english", "en", "John Fjordson"), told("russian", "ru", "Йон Фьордсон"))
	if err != nil {
		log.Fatal(err)
	}
	for _, view := range []*timeline.Timeline{tl, tl.In("nb"), tl.In("ru"), tl.In("de")} {
		for r := range view.Records() {
			fmt.Println(r.Record().(*cooperation.Official).Name.Full)
		}
	}
	// Output:
	// John Fjordson
	// Jøn Fjordson
	// Йон Фьордсон
	// John Fjordson
}
