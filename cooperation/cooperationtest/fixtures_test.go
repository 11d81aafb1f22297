package cooperationtest_test

import (
	"bytes"
	"flag"
	"io/fs"
	"os"
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

// Agreements come with the address of the page that says so.
func TestAgreementsHaveSources(t *testing.T) {
	kinds := map[cooperation.AgreementActionKind]int{}
	for _, r := range cooperationtest.Agreements() {
		require.Contains(t, r.Source.URL, "://", "%s", r.ID)
		require.NotEmpty(t, r.Agreements, "%s", r.ID)
		for _, a := range r.Agreements {
			require.NotEmpty(t, a.Title, "%s", r.ID)
			require.NotEmpty(t, a.Actions, "%s", r.ID)
			for _, act := range a.Actions {
				kinds[act.Kind]++
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

func TestDefects(t *testing.T) {
	var codes []cooperation.Code
	for code, r := range cooperationtest.Defects() {
		codes = append(codes, code)
		require.NotNil(t, r, "no report with the defect %s", code)
		problems := cooperation.Check(r)
		require.NotEmpty(t, problems, "%s", code)
		for _, p := range problems { // a circle is reported at each of its links
			require.Equal(t, code, p.Code, "%v", problems)
		}
		require.Equal(t, cooperation.ID("defect-"+string(code)), r.ID)
	}
	require.Equal(t, cooperation.Codes(), codes)
	files, err := fs.Glob(cooperationtest.FS(), "defects/*.json")
	require.NoError(t, err)
	require.Len(t, files, len(codes)-1, "a file is the defect of no code; invalid-utf8 alone has none")
	require.Nil(t, cooperationtest.Defect("no-such-code"))
}

// A caller who changes a fixture changes nobody else's.
func TestFixturesAreCopies(t *testing.T) {
	a := cooperationtest.Baku()
	a.Officials[0].Posts[0].Title = "changed"
	a.ArmedConflicts[0].Links[0].To = "changed"
	a.Meetings = nil
	b := cooperationtest.Baku()
	require.NotEqual(t, a.Officials[0].Posts[0].Title, b.Officials[0].Posts[0].Title)
	require.NotEqual(t, a.ArmedConflicts[0].Links[0].To, b.ArmedConflicts[0].Links[0].To)
	require.NotEmpty(t, b.Meetings)
	d := cooperationtest.Defect(cooperation.CodeSameSide)
	d.Visits[0].Guests[0] = "TR"
	require.Equal(t, cooperation.Party("KR"), cooperationtest.Defect(cooperation.CodeSameSide).Visits[0].Guests[0])
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
