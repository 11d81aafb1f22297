package cooperationtest

import (
	"embed"
	"fmt"
	"io/fs"
	"iter"
	"path"
	"strings"
	"sync"

	"github.com/defcoop/defcoop/cooperation"
)

//go:embed testdata/*/*.json
var files embed.FS

// FS holds the fixtures as JSON files, in the form that
// [cooperation.EncodeReport] writes. Its layout is stable; files are only added.
//
//	azkr/s01.json ... s16.json     sixteen sources on Azerbaijan and South Korea; s01 is Baku
//	agreements/<agreement>-<source>.json
//	                               six agreements from signature to end, by what public pages say
//	defects/<code>.json            one report for each code but invalid-utf8, which no JSON holds
//	edges/<what>.json              sound reports with values that storage tends to harm
//
// Use it with programs that read files or take an [fs.FS]: copy it with
// [os.CopyFS], or serve it with [net/http.FileServerFS].
func FS() fs.FS {
	sub, err := fs.Sub(files, "testdata")
	if err != nil {
		panic("cooperationtest: " + err.Error()) // the path is a valid constant
	}
	return sub
}

// fixture is a report with the name of its file, without ".json".
type fixture struct {
	name   string
	report *cooperation.Report
}

// fixtures are the reports of all files in the order of their names. They are
// never handed out, only copies of them are.
var fixtures = sync.OnceValue(func() []fixture {
	var list []fixture
	err := fs.WalkDir(FS(), ".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		f, err := FS().Open(file)
		if err != nil {
			return err
		}
		r, err := cooperation.DecodeReport(f)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		list = append(list, fixture{strings.TrimSuffix(file, ".json"), r})
		return f.Close()
	})
	if err != nil {
		panic("cooperationtest: " + err.Error()) // the files are part of the package, and a test reads them all
	}
	return list
})

// in yields copies of the fixtures of one directory by the names of their files.
func in(dir string) iter.Seq2[string, *cooperation.Report] {
	return func(yield func(string, *cooperation.Report) bool) {
		for _, f := range fixtures() {
			if path.Dir(f.name) == dir && !yield(path.Base(f.name), f.report.Clone()) {
				return
			}
		}
	}
}

// reportsOf lists copies of the fixtures of one directory.
func reportsOf(dir string) []*cooperation.Report {
	var list []*cooperation.Report
	for _, r := range in(dir) {
		list = append(list, r)
	}
	return list
}

// Baku returns the report "Azerbaijan, South Korea Strengthen Defense Ties in
// Baku Talks": a news article with people, a delegation, talks, a ceremony,
// statements, an attaché office, a milestone and a war as context, without a
// date of the talks. It is the first of [AzKr]. Every call returns a copy of
// its own.
func Baku() *cooperation.Report { return reportsOf("azkr")[0] }

// AzKr returns what sixteen public sources of 2015 to 2025 say about the defence
// cooperation of Azerbaijan and South Korea, in five languages and of every
// precision. They are about the same few happenings, spell names differently,
// reprint each other and contradict each other: what a merge has to cope with.
// [cooperation.Check] finds nothing in any of them. Every call returns copies
// of its own, in the order of the files.
func AzKr() []*cooperation.Report { return reportsOf("azkr") }

// Agreements returns reports of public pages on real agreements, from signature
// to termination: the intermediate-range nuclear forces treaty (1987 to 2019),
// the Black Sea Fleet's Partition Treaty and Kharkiv Pact (1997 and 2010 to
// 2014), the lease of the Gabala radar (2002 to 2012), the military information
// agreement of Japan and South Korea (2016, denounced 2019, resumed 2023) and
// the reciprocal access agreement of Japan and Australia (2022, in force). Each
// is told by two or more pages, some of which disagree on a day. Every call
// returns copies of its own, in the order of the files.
func Agreements() []*cooperation.Report { return reportsOf("agreements") }

// Edges yields reports that hold values which storage and interfaces tend to
// harm, by the name of the file: every field given, two elements in every list,
// every term of every enumeration, dates of every form, texts of many scripts,
// records of which next to nothing is told, numbers at their limits, lists whose
// order matters. All of them are free of errors, so that
// an app which refuses invalid reports must take them; some have warnings.
// [CheckCodec] and [CheckStore] try them all. Every call yields copies of its own.
func Edges() iter.Seq2[string, *cooperation.Report] { return in("edges") }
