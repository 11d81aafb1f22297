package timeline_test

import (
	"bytes"
	"fmt"
	"log"
	"os"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline"
)

func aReport(id cooperation.ID, guest string) *cooperation.Report {
	return &cooperation.Report{
		ID: id, Source: cooperation.Source{Title: "Visit to Baku"},
		Officials: []cooperation.Official{{ID: "guest", Name: cooperation.Name{Full: guest}}},
	}
}

func ExampleMerge() {
	var mine, yours timeline.Ledger
	for _, err := range []error{
		mine.Add(aReport("agency", "Choi Cheon-song")),
		yours.Add(aReport("agency", "Choi Cheon-song")), // the same report, collected twice
		yours.Add(aReport("ministry", "최천송")),
	} {
		if err != nil {
			log.Fatal(err)
		}
	}
	n := 0
	for range timeline.Merge(&mine, &yours).Claims() {
		n++
	}
	fmt.Println(n, "claims: two headers, two officials")
	// Output: 4 claims: two headers, two officials
}

func ExampleEncodeLedger() {
	var l timeline.Ledger
	if err := l.Add(aReport("agency", "Choi Cheon-song")); err != nil {
		log.Fatal(err)
	}
	var file bytes.Buffer
	if err := timeline.EncodeLedger(&file, &l); err != nil {
		log.Fatal(err)
	}
	harmed := bytes.Replace(file.Bytes(), []byte("Choi"), []byte("Chai"), 1)

	_, err := timeline.DecodeLedger(&file)
	fmt.Println(err)
	_, err = timeline.DecodeLedger(bytes.NewReader(harmed))
	fmt.Println(err)
	// Output:
	// <nil>
	// ledger: offset 110: found claim 1515aadac9e3e5c2bc4d3865a54bab03 over a content with another hash, expected the hash of the content
}

func ExampleLedger_WriteJSON() {
	var l timeline.Ledger
	if err := l.Add(aReport("agency", "Choi Cheon-song")); err != nil {
		log.Fatal(err)
	}
	desk := timeline.Judgement{
		Author: "desk", Seq: 1, Verdict: timeline.Same, Reason: "same romanisation",
		A: timeline.RecordIDOf("agency", "guest"), B: timeline.RecordIDOf("ministry", "guest"),
	}
	if err := l.Judge(desk); err != nil {
		log.Fatal(err)
	}
	if err := l.WriteJSON(os.Stdout); err != nil {
		log.Fatal(err)
	}
	// Output:
	// {"format":"defcoop ledger","version":1,"claims":2,"judgements":1}
	// {"claim":"3f8ef25cabb1468f0eb1341337d81ca9","record":"1734ab30bfcfc7a2a8e95672ea8f5971","report":"agency","revision":0,"content":{"id":"agency","source":{"title":"Visit to Baku"}}}
	// {"claim":"1515aadac9e3e5c2bc4d3865a54bab03","record":"8b0467afcdfe9a1a081c3a8bf6f67bba","report":"agency","revision":0,"kind":"official","content":{"id":"guest","name":{"full":"Choi Cheon-song"}}}
	// {"judgement":"a129c22429e39595ddd2780ab1d0f592","author":"desk","seq":1,"a":"8b0467afcdfe9a1a081c3a8bf6f67bba","b":"cf57ab679bc38965167900efe9182a09","verdict":"same","reason":"same romanisation"}
}
