package edtf

import (
	"database/sql/driver"
	"fmt"
	"log/slog"
	"time"
)

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

// Scan reads a database value. It implements [database/sql.Scanner].
//
//	string, []byte      as Parse does; the zero Date if empty
//	NULL                the zero Date
//	time at midnight    as FromDay does
//	any other time      as FromTime does
//
// A value of any other type is an error, ErrInvalid.
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

// LogValue logs the text of the value. It implements [slog.LogValuer].
func (d Date) LogValue() slog.Value { return slog.StringValue(d.String()) }

// ValidatorValue is the text of the value. The package
// github.com/go-playground/validator/v10 (from v10.30.2) asks for it, so that tags
// such as "required" work on a Date as on a string.
func (d Date) ValidatorValue() any { return d.String() }
