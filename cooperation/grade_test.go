package cooperation

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestGradeOrder(t *testing.T) {
	want := []Grade{"", "OF-0", "general", OR1, OR9, OF1, OF9, OF10}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, Grade.Compare)
	assert.Equal(t, want, got)
}

func TestGradeValid(t *testing.T) {
	for _, g := range gradeNames {
		assert.True(t, g.Valid(), g)
		assert.Equal(t, g[:2] == "OF", g.Officer(), g)
	}
	assert.Len(t, gradeNames, 19)
	for _, g := range []Grade{"", "OF-0", "OF-11", "OR-10", "of-5", "OF5"} {
		assert.False(t, g.Valid(), g)
		assert.False(t, g.Officer(), g)
	}
	assert.True(t, GradeStandard.Valid())
	assert.True(t, GradeConventional.Valid())
	assert.False(t, GradeBasis("").Valid())
	assert.False(t, GradeBasis("unknown").Valid())
}

func TestGradeCompareIsATotalOrder(t *testing.T) {
	some := rapid.OneOf(rapid.SampledFrom(gradeNames[:]), rapid.Just(Grade("")), rapid.Custom(func(t *rapid.T) Grade {
		return Grade(rapid.StringMatching(`O[FR]-[0-9]{0,2}|[a-c]?`).Draw(t, "malformed"))
	}))
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := some.Draw(t, "a"), some.Draw(t, "b"), some.Draw(t, "c")
		if a.Compare(b) != -b.Compare(a) {
			t.Fatalf("%q and %q: not antisymmetric", a, b)
		}
		if (a.Compare(b) == 0) != (a == b) {
			t.Fatalf("%q and %q: 0 must mean equal", a, b)
		}
		if a.Compare(b) <= 0 && b.Compare(c) <= 0 && a.Compare(c) > 0 {
			t.Fatalf("%q, %q, %q: not transitive", a, b, c)
		}
	})
}

func TestBranchValid(t *testing.T) {
	for _, b := range []Branch{
		"army", "navy", "air-force", "marines", "space-force", "coast-guard", "national-guard", "border-guard",
		"internal-troops", "gendarmerie", "police", "security-service", "civil-defence", "joint", "other",
	} {
		assert.True(t, b.Valid(), b)
	}
	for _, b := range []Branch{"", "Army", "air force", "cavalry"} {
		assert.False(t, b.Valid(), b)
	}
}
