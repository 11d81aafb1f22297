package timeline

// Policy is how Resolve decides. It is plain data; a zero field is its
// documented default, and a negative number means none.
type Policy struct {
}
