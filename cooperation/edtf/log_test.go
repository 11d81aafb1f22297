package edtf

import (
	"bytes"
	"log/slog"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestLogValue(t *testing.T) {
	var out bytes.Buffer
	handler := slog.NewTextHandler(&out, &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}})
	slog.New(handler).Info("visit", "date", MustParse("2020-05~"), "none", Date{})
	assert.Equal(t, "level=INFO msg=visit date=2020-05~ none=\"\"\n", out.String())
}
