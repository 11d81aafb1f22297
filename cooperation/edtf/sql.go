package edtf

import (
	"database/sql/driver"
	"fmt"
	"time"
)

// Scan reads a database value: a string or []byte as Parse does, empty and NULL
// as the zero Date, and a time as FromTime does if it has a time of day, else as
// its date. A value of any other type is an error, ErrInvalid. It implements
// [database/sql.Scanner].
func (d *Date) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*d = Date{}
		return nil
	case string:
		if v == "" {
			*d = Date{}
			return nil
		}
		parsed, err := Parse(v)
		if err != nil {
			return err
		}
		*d = parsed
		return nil
	case []byte:
		return d.UnmarshalText(v)
	case time.Time:
		if v.Hour()|v.Minute()|v.Second()|v.Nanosecond() == 0 {
			day, err := FromDay(Day{int64(v.Year()), int(v.Month()), v.Day()})
			if err != nil {
				return err
			}
			*d = day
			return nil
		}
		at, err := FromTime(v)
		if err != nil {
			return err
		}
		*d = at
		return nil
	}
	return fmt.Errorf("edtf: %w: found a value of type %T, expected string, []byte, time.Time or nil", ErrInvalid, src)
}

// Value is the text of the value, or NULL for the zero Date. It implements
// [driver.Valuer].
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	return d.String(), nil
}
