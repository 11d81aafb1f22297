package edtf

// MarshalText is String as bytes. With it, encoding/json and every other text
// codec writes a Date as an EDTF string.
func (d Date) MarshalText() ([]byte, error) {
	return d.append(make([]byte, 0, 24)), nil
}

// UnmarshalText is Parse, but makes the zero Date of an empty text. On an error
// the value stays as it was.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	if len(text) > MaxLen {
		text = text[:MaxLen+1] // enough to be refused
	}
	v, err := Parse(string(text))
	if err != nil {
		return err
	}
	*d = v
	return nil
}
