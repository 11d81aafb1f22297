package cooperationtest

import (
	"reflect"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
)

// CheckCodec tests that a form of your own holds reports intact: encode turns a
// report into it and decode turns it back. T is any type: []byte for JSON or
// protocol buffers, a struct of an API, rows of a table.
//
//	func TestAPI(t *testing.T) {
//		cooperationtest.CheckCodec(t, api.FromReport, api.ToReport)
//	}
//
// Every fixture, every edge report and some generated ones go there and back,
// and must come out equal under [Options]: dates as precise as they were, texts
// to the byte, numbers of 64 bits, lists in their order. Texts with the
// character U+0000, which some databases refuse, are not tried. Encoding must
// leave the report as it is, and what is decoded must be nobody else's: neither
// the report that was encoded nor the result of decoding a second time.
//
// Failures are reported by t.Errorf: at most one for each report, with the
// place, what was put in, what came back and the kind of harm.
func CheckCodec[T any](t testing.TB, encode func(*cooperation.Report) (T, error), decode func(T) (*cooperation.Report, error)) {
	t.Helper()
	for name, r := range trials() {
		if fault := codecFault(r, encode, decode); fault != "" {
			t.Errorf("codec: %s: %s", name, fault)
		}
	}
}

// codecFault sends one report there and back, and says what is wrong.
func codecFault[T any](r *cooperation.Report, encode func(*cooperation.Report) (T, error), decode func(T) (*cooperation.Report, error)) string {
	want := r.Clone()
	var form T
	if fault := call("encode", func() (err error) { form, err = encode(r); return err }); fault != "" {
		return fault
	}
	if lost := losses(want, r); len(lost) > 0 {
		return changed("encode changed the report that it was given", lost)
	}
	var first, second *cooperation.Report
	for _, into := range []**cooperation.Report{&first, &second} {
		if fault := call("decode", func() (err error) { *into, err = decode(form); return err }); fault != "" {
			return fault
		}
		if *into == nil {
			return "decode returned nil and no error, expected the report"
		}
		if lost := losses(want, *into); len(lost) > 0 {
			return changed("the report came back changed", lost)
		}
	}
	scribble(reflect.ValueOf(first).Elem())
	if lost := losses(want, second); len(lost) > 0 {
		return changed("what was decoded first and second share memory", lost)
	}
	if lost := losses(want, r); len(lost) > 0 {
		return changed("what was decoded shares memory with what was encoded", lost)
	}
	return ""
}

// changed words a fault with the differences that show it.
func changed(what string, lost []string) string {
	return what + "\n\t" + strings.Join(lost, "\n\t")
}
