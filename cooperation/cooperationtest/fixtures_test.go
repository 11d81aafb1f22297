package cooperationtest_test

import (
	"bytes"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

var update = flag.Bool("update", false, "rewrite the fixtures in the form that EncodeReport writes")

// Every file is a report in exactly the form in which it is encoded.
func TestFilesAreCanonical(t *testing.T) {
	n := 0
	require.NoError(t, fs.WalkDir(cooperationtest.FS(), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		n++
		data, err := fs.ReadFile(cooperationtest.FS(), name)
		require.NoError(t, err)
		r, err := cooperation.DecodeReport(bytes.NewReader(data))
		require.NoError(t, err, name)
		var form bytes.Buffer
		require.NoError(t, cooperation.EncodeReport(&form, r))
		if *update {
			require.NoError(t, os.WriteFile(filepath.Join("testdata", name), form.Bytes(), 0o644))
		} else if diff := cooperationtest.Diff(form.String(), string(data)); diff != "" {
			t.Errorf("%s (-encoded +file):\n%s", name, diff)
		}
		return nil
	}))
	t.Logf("%d files", n)
}

func TestFS(t *testing.T) {
	err := fstest.TestFS(cooperationtest.FS(), "azkr/s01.json", "azkr/s16.json", "agreements/inf-2019.json", "defects/missing.json", "edges/dates.json")
	require.NoError(t, err)
}

func TestFixturesAreSound(t *testing.T) {
	require.Len(t, cooperationtest.AzKr(), 16)
	require.Equal(t, cooperation.ID("baku-talks"), cooperationtest.Baku().ID)
	ids := map[cooperation.ID]bool{}
	for _, r := range slices.Concat(cooperationtest.AzKr(), cooperationtest.Agreements()) {
		require.Empty(t, cooperation.Check(r), "%s", r.ID)
		require.NotContains(t, ids, r.ID)
		require.NotEmpty(t, r.Source.Language, "%s", r.ID)
		ids[r.ID] = true
	}
	for name, r := range cooperationtest.Edges() {
		require.NoError(t, r.Validate(), name)
		require.NotContains(t, ids, r.ID)
		ids[r.ID] = true
	}
}

// Agreements come with the address of the page that says so; each is told by
// two pages or more, from its signature on.
func TestAgreementsHaveSources(t *testing.T) {
	kinds := map[cooperation.AgreementActionKind]int{}
	pages, signed, ended := map[cooperation.ID]int{}, map[cooperation.ID]bool{}, map[cooperation.ID]bool{}
	defer func() {
		require.Len(t, pages, 6, "agreements")
		for id, n := range pages {
			require.GreaterOrEqual(t, n, 2, "%s", id)
			require.True(t, signed[id], "%s", id)
		}
		require.Equal(t, map[cooperation.ID]bool{"inf": true, "partition": true, "kharkiv": true, "gabala": true}, ended)
	}()
	for _, r := range cooperationtest.Agreements() {
		require.Contains(t, r.Source.URL, "://", "%s", r.ID)
		require.NotEmpty(t, r.Agreements, "%s", r.ID)
		for _, a := range r.Agreements {
			require.NotEmpty(t, a.Title, "%s", r.ID)
			require.NotEmpty(t, a.Actions, "%s", r.ID)
			pages[a.ID]++
			for _, act := range a.Actions {
				kinds[act.Kind]++
				switch act.Kind {
				case cooperation.ActionSigned:
					signed[a.ID] = true
				case cooperation.ActionTerminated, cooperation.ActionExpired:
					ended[a.ID] = true
				}
			}
		}
	}
	for _, k := range []cooperation.AgreementActionKind{
		cooperation.ActionSigned, cooperation.ActionRatified, cooperation.ActionNotified, cooperation.ActionEnteredIntoForce,
		cooperation.ActionSuspended, cooperation.ActionResumed, cooperation.ActionDenounced, cooperation.ActionTerminated, cooperation.ActionExpired,
	} {
		require.Positive(t, kinds[k], "no agreement is %s", k)
	}
}

// Codes and files of defects are complete in both directions, and each report
// has the one problem that it is named after. A circle of two is a problem of
// both.
func TestDefects(t *testing.T) {
	circles := []cooperation.Code{cooperation.CodeLinkCycle, cooperation.CodeParentCycle}
	var want []string
	var codes []cooperation.Code
	for code, r := range cooperationtest.Defects() {
		codes = append(codes, code)
		want = append(want, string(code)+".json")
		if r == nil {
			t.Errorf("no report has the defect %s", code)
			continue
		}
		require.Equal(t, cooperation.ID("defect-"+string(code)), r.ID)
		require.Empty(t, cooperationtest.Diff(r, cooperationtest.Defect(code)))
		problems := cooperation.Check(r)
		expected := 1
		if slices.Contains(circles, code) {
			expected = 2
		}
		if len(problems) != expected {
			t.Errorf("%s: found %d problems, expected %d: %v", code, len(problems), expected, problems)
		}
		for _, p := range problems {
			require.Equal(t, code, p.Code, "%v", problems)
			require.Equal(t, code.Severity(), p.Severity, "%v", problems)
		}
		require.Equal(t, code.Severity() == cooperation.SeverityError, r.Validate() != nil, "%s: Validate refuses errors only", code)
		records := 0
		for range r.Records() {
			records++
		}
		require.LessOrEqual(t, records, 4, "%s is to be small", code)
	}
	require.Equal(t, cooperation.Codes(), codes)
	files, err := fs.Glob(cooperationtest.FS(), "defects/*.json")
	require.NoError(t, err)
	for i := range files {
		files[i] = path.Base(files[i])
	}
	slices.Sort(want)
	want = slices.DeleteFunc(want, func(name string) bool { return name == "invalid-utf8.json" }) // no JSON holds it
	require.Equal(t, want, files)
	for _, none := range []cooperation.Code{"", "no-such-code", cooperation.CodeTooManyProblems, "../azkr/s01"} {
		require.Nil(t, cooperationtest.Defect(none), "%q", none)
	}
}

// Names of files and IDs of reports do not change; files are only added.
func TestNamesStay(t *testing.T) {
	var list strings.Builder
	require.NoError(t, fs.WalkDir(cooperationtest.FS(), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		f, err := cooperationtest.FS().Open(name)
		require.NoError(t, err)
		r, err := cooperation.DecodeReport(f)
		require.NoError(t, err, name)
		fmt.Fprintln(&list, name, r.ID)
		return f.Close()
	}))
	const golden = "testdata/names.txt"
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(list.String()), 0o644))
		return
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	if diff := cooperationtest.Diff(string(want), list.String()); diff != "" {
		t.Errorf("%s (-file +fixtures); a line that goes breaks somebody's test:\n%s", golden, diff)
	}
	for i, r := range cooperationtest.AzKr() {
		require.Contains(t, list.String(), fmt.Sprintf("azkr/s%02d.json %s\n", i+1, r.ID))
	}
}

// The edge reports give every field of every record type a value, so that a
// store that forgets one is found out.
func TestEdgesGiveEveryField(t *testing.T) {
	all, given := map[string]bool{}, map[string]bool{}
	var fields func(reflect.Type)
	fields = func(typ reflect.Type) {
		for typ.Kind() == reflect.Slice {
			typ = typ.Elem()
		}
		if typ.Kind() != reflect.Struct || typ == reflect.TypeFor[edtf.Date]() {
			return
		}
		for f := range typ.Fields() {
			if name := typ.Name() + "." + f.Name; !all[name] {
				all[name] = true
				fields(f.Type)
			}
		}
	}
	fields(reflect.TypeFor[cooperation.Report]())

	var walk func(reflect.Value)
	walk = func(v reflect.Value) {
		switch {
		case v.Kind() == reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		case v.Kind() == reflect.Struct && v.Type() != reflect.TypeFor[edtf.Date]():
			for i := range v.NumField() {
				if !v.Field(i).IsZero() {
					given[v.Type().Name()+"."+v.Type().Field(i).Name] = true
					walk(v.Field(i))
				}
			}
		}
	}
	for _, r := range cooperationtest.Edges() {
		walk(reflect.ValueOf(*r))
	}
	for name := range all {
		if !given[name] {
			t.Errorf("no edge report gives %s", name)
		}
	}
	require.Greater(t, len(all), 200)
}

// The dates of the edge report are of every form, each itself after parsing.
func TestEdgeDates(t *testing.T) {
	for name, r := range cooperationtest.Edges() {
		if name != "dates" {
			continue
		}
		levels := map[int]int{}
		for _, m := range r.Milestones {
			if m.Date.IsZero() {
				require.Equal(t, "not given", m.Label)
				continue
			}
			require.Equal(t, m.Label, m.Date.String())
			levels[m.Date.Level()]++
		}
		require.Len(t, levels, 3)
		return
	}
	t.Fatal("no edge report of dates")
}

func TestReadmeNamesEverySource(t *testing.T) {
	readme, err := os.ReadFile("testdata/agreements/README.md")
	require.NoError(t, err)
	for _, r := range cooperationtest.Agreements() {
		require.True(t, strings.Contains(string(readme), r.Source.URL), "%s is not in the README", r.Source.URL)
	}
}
