package cooperation

// maxIDLen is the longest ID in bytes: one letter or digit and 127 more.
const maxIDLen = 128

// ID names a report, or a record within its report. It is lower case, so that
// it can stand beside country codes: a letter or digit, then up to 127 of
// a-z 0-9 . _ : - . The zero value means "none".
type ID string

// Valid reports whether the ID is well formed: [a-z0-9][a-z0-9._:-]{0,127}.
func (id ID) Valid() bool {
	if id == "" || len(id) > maxIDLen {
		return false
	}
	for i := range len(id) {
		switch c := id[i]; {
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
		case i > 0 && (c == '.' || c == '_' || c == ':' || c == '-'):
		default:
			return false
		}
	}
	return true
}
