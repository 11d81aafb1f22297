package schema_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/schema"
)

// A service checks a document with any validator of JSON Schema, before it is
// decoded.
func ExampleReport() {
	full, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema.Report()))
	if err != nil {
		fmt.Println(err)
		return
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("urn:defcoop:report:1", full); err != nil {
		fmt.Println(err)
		return
	}
	report, err := compiler.Compile("urn:defcoop:report:1")
	if err != nil {
		fmt.Println(err)
		return
	}
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(`{"id": "seoul", "visits": [{"id": "visit", "date": "in May"}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(report.Validate(document) == nil)
	// Output: false
}

// The form of a request differs from engine to engine; the schema goes in as
// it is. What comes back has null where the text says nothing.
func ExampleForModels() {
	request, err := json.Marshal(map[string]any{
		"name":   "report",
		"strict": true,
		"schema": json.RawMessage(schema.ForModels()),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(request) < 100_000)

	answer := `{"id": "seoul", "revision": null, "source": null, "visits": [{"id": "visit", "kind": "official", "guests": ["AZ"],
		"hosts": ["KR"], "date": "2016-05~", "place": {"country": null, "city": "Seoul"}, "links": null}]}` // shortened
	report, err := cooperation.DecodeReport(strings.NewReader(answer))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(report.Visits[0].Place.City, report.Visits[0].Date)
	fmt.Println(report.Validate())
	// Output:
	// true
	// Seoul 2016-05~
	// <nil>
}
