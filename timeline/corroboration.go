package timeline

import (
	"cmp"
	"fmt"
)

// Corroboration counts independent origins, as a range, because an origin
// that nobody states may be an origin that somebody does. Five papers that
// print one press release are one origin, and so is one page read three times.
type Corroboration struct {
	// AtLeast counts the origins that are certainly different ones.
	AtLeast int `json:"atLeast"`
	// AtMost counts the origins there are if no two that may be different are
	// the same.
	AtMost int `json:"atMost"`
}

// Compare orders by AtLeast, then by AtMost.
func (c Corroboration) Compare(other Corroboration) int {
	return cmp.Or(cmp.Compare(c.AtLeast, other.AtLeast), cmp.Compare(c.AtMost, other.AtMost))
}

// String words the count: "one origin", "1 to 3 origins".
func (c Corroboration) String() string {
	switch {
	case c.AtLeast != c.AtMost:
		return fmt.Sprintf("%d to %d independent origins", c.AtLeast, c.AtMost)
	case c.AtMost == 1:
		return "1 origin"
	}
	return fmt.Sprintf("%d independent origins", c.AtMost)
}
