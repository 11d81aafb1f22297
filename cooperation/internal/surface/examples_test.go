package surface

import (
	"go/doc"
	"testing"
)

// TestExamples finds examples whose output nobody compares: without an Output
// comment an example is compiled and never run.
func TestExamples(t *testing.T) {
	found := 0
	for _, p := range packages(t) {
		for _, e := range doc.Examples(p.tests...) {
			found++
			if e.Output == "" {
				t.Errorf("%s: Example%s has no Output comment, or an empty one", p.dir, e.Name)
			}
		}
	}
	if found == 0 {
		t.Error("no examples found")
	}
	t.Logf("%d examples", found)
}
