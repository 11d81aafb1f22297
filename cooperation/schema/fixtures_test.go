package schema_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/cooperation/schema"
)

// accepts says what a schema has against a document, nil if nothing.
func accepts(t *testing.T, full *jsonschema.Schema, document []byte) error {
	t.Helper()
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(document))
	require.NoError(t, err)
	return full.Validate(value)
}

// The schema accepts every fixture, and of the reports with a defect all but
// those whose error it can express.
func TestAcceptsFixtures(t *testing.T) {
	full := schemaParts(t, schema.Report())("")
	refused := map[string]bool{}
	files := 0
	require.NoError(t, fs.WalkDir(cooperationtest.FS(), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		files++
		data, err := fs.ReadFile(cooperationtest.FS(), name)
		require.NoError(t, err)
		if accepts(t, full, data) != nil {
			refused[name] = true
		}
		return nil
	}))
	want := map[string]bool{}
	for _, code := range []cooperation.Code{
		cooperation.CodeMissing, cooperation.CodeMissingLabel, cooperation.CodeOutOfRange, cooperation.CodeUnknownTerm,
		cooperation.CodeUnknownCountry, cooperation.CodeMalformedParty, cooperation.CodeMalformedID, cooperation.CodeMalformedURL,
		cooperation.CodeMalformedLanguage, cooperation.CodeMalformedDuration, cooperation.CodeMalformedScheme,
		cooperation.CodeMalformedPointer, cooperation.CodeMalformedDerivation,
	} {
		want["defects/"+string(code)+".json"] = true
	}
	require.Equal(t, want, refused)
	require.Greater(t, files, 80)
}

// The schema accepts every generated report, as EncodeReport and as the
// standard library write it. The schema for models accepts each of them with
// null in place of what is absent, which decodes to the same report.
func TestAcceptsGenerated(t *testing.T) {
	models := schemaParts(t, schema.ForModels())("")
	full := schemaParts(t, schema.Report())("")
	noisy := cooperationtest.GenerateOptions{Reports: 500, Imprecise: 60, Undated: 20, Wrong: 30, Variants: 90}
	for seed, options := range []cooperationtest.GenerateOptions{{Reports: 500}, noisy} {
		for g := range cooperationtest.Generate(uint64(seed), options) {
			data, err := cooperation.AppendReport(nil, g.Report)
			require.NoError(t, err)
			require.NoError(t, accepts(t, full, data), "%s", g.Report.ID)
			checkModelForm(t, models, data)
			data, err = json.Marshal(g.Report)
			require.NoError(t, err)
			require.NoError(t, accepts(t, full, data), "%s", g.Report.ID)
		}
	}
}
