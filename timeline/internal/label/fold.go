package label

import "github.com/defcoop/defcoop/timeline/internal/letters"

// Fold brings a name of a place or thing to the form in which names are
// compared, see letters.Fold.
func Fold(s string) string { return letters.Fold(s) }
