package edtf

import "log/slog"

// LogValue logs the text of the value. It implements [slog.LogValuer].
func (d Date) LogValue() slog.Value { return slog.StringValue(d.String()) }

// ValidatorValue is the text of the value. The package
// github.com/go-playground/validator/v10 (from v10.30.2) asks for it, so that tags
// such as "required" work on a Date as on a string.
func (d Date) ValidatorValue() any { return d.String() }
