package cooperation_test

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
)

// FuzzCheck decodes any JSON and checks it. Whatever it holds, Check must end,
// say where each problem is, and agree with Validate.
func FuzzCheck(f *testing.F) {
	for _, c := range slices.Concat(errorCases, warningCases) {
		r := talks()
		c.edit(r)
		var b bytes.Buffer
		if err := cooperation.EncodeReport(&b, r); err == nil {
			f.Add(b.Bytes())
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := cooperation.DecodeReport(bytes.NewReader(data))
		if err != nil {
			return
		}
		before := r.Clone()
		problems := cooperation.Check(r)
		errorsFound := 0
		for i, p := range problems {
			if !p.Code.Valid() || p.Code.Severity() != p.Severity || p.Path != "" && p.Path[0] != '/' || !strings.Contains(p.Message, "; expected ") {
				t.Errorf("malformed problem %#v", p)
			}
			if i > 0 && p == problems[i-1] {
				t.Errorf("%v twice", p)
			}
			if p.Severity == cooperation.SeverityError {
				errorsFound++
			}
		}
		var invalid *cooperation.ValidationError
		if errors.As(r.Validate(), &invalid) {
			errorsFound -= len(invalid.Problems)
		}
		if errorsFound != 0 {
			t.Errorf("Check and Validate differ by %d errors", errorsFound)
		}
		if !slices.Equal(problems, cooperation.Check(before)) {
			t.Error("a copy has other problems: Check changed the report")
		}
	})
}
