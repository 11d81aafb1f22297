// Package cooperationtest helps to test programs that use package cooperation:
// reports to test with, a generator of as many more as you like, a comparison
// that knows our types, and checks of your own storage and interfaces.
//
// Import it in tests. It is no part of a program that runs: it brings the
// fixtures with it and depends on go-cmp.
//
// # Test against fixtures
//
// Every function returns copies of its own, so that a test may change them:
//
//	func TestImport(t *testing.T) {
//		want := cooperationtest.Baku()
//		got, err := importer.Read("testdata/baku.html")
//		if err != nil {
//			t.Fatal(err)
//		}
//		if diff := cooperationtest.Diff(want, got); diff != "" {
//			t.Errorf("Read (-want +got):\n%s", diff)
//		}
//	}
//
// Take the fixture that has what you test, and change it to what your case needs:
//
//   - [Baku]: one news article with records of most kinds
//   - [AzKr]: sixteen sources on the same few happenings, to merge
//   - [Agreements]: six real agreements from signature to end, with conflicting dates
//   - [Defects]: for each code of [cooperation.Check] a small report with that defect alone
//   - [Edges]: sound reports with values that are easily harmed
//   - [FS]: all of these as JSON files
//
// The facts in Baku, AzKr and Agreements are those of public pages, named in
// each report; the other reports are invented.
//
// A table over all defects finds the code that a program forgot:
//
//	for code, report := range cooperationtest.Defects() {
//		t.Run(string(code), func(t *testing.T) {
//			page := render(cooperation.Check(report))
//			if help[code] == "" || !strings.Contains(page, help[code]) {
//				t.Errorf("no help for %s", code)
//			}
//		})
//	}
//
// # Test your storage
//
// A database column of type DATE makes 1 May 2020 out of "about May 2020", a JSON
// library makes 9007199254740992 out of the revision 9007199254740993, a search
// index lowers case. [CheckStore] and [CheckCodec] send every fixture through
// your code and say what came back harmed, where and how:
//
//	func TestStore(t *testing.T) {
//		db := openEmpty(t)
//		cooperationtest.CheckStore(t, db.Save, db.Load)
//	}
//
// A failure reads:
//
//	store: azkr/s01: the report came back changed
//		at /milestones/0/date: put in 199X, got 1990-01-01: precision was invented
//
// # Test at scale
//
// [Generate] yields reports of an invented world, in which it is known which
// records describe the same thing. Use it to measure a pipeline, to fill a
// development database, or to score a merge with timelinetest.Score:
//
//	options := cooperationtest.GenerateOptions{Reports: 1_000_000}
//	for g := range cooperationtest.Generate(1, options) {
//		if err := db.Save(g.Report); err != nil {
//			t.Fatal(err)
//		}
//	}
//
// # Stability
//
// Fixtures may get more precise as facts are corrected; IDs, names of files and
// what a seed of Generate gives do not change. Checks may become stricter: they
// test for losses that we learn of.
package cooperationtest
