package cooperation

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Every kind is an entity, a standing thing, a happening or a part of one, and
// only one of these.
func TestKindClasses(t *testing.T) {
	count := map[string]int{}
	for _, k := range kinds {
		assert.True(t, k.Valid())
		classes := 0
		for name, is := range map[string]bool{"entity": k.Entity(), "standing": k.Standing(), "happening": k.Happening()} {
			if is {
				classes++
				count[name]++
			}
		}
		if k == KindDelegation || k == KindStatement {
			assert.Zero(t, classes, k)
		} else {
			assert.Equal(t, 1, classes, k)
		}
	}
	assert.Equal(t, map[string]int{"entity": 2, "standing": 4, "happening": 4}, count)
	assert.False(t, Kind("parade").Valid())
}
