package cooperationtest

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// maxLosses is how many differences of one report are listed.
const maxLosses = 5

// losses lists what became of a report on its way through somebody else's
// code: where, what went in, what came out and, where it can be told, what
// kind of harm that is. A plain diff would not do: much of the harm, such as
// another Unicode normalisation, cannot be seen in it. It is empty exactly if
// the two are equal under [Options].
func losses(want, got *cooperation.Report) []string {
	var w lossWalk
	put, back := reflect.ValueOf(want).Elem(), reflect.ValueOf(got).Elem()
	if same(put, back) {
		return nil
	}
	w.compare("", put, back)
	if w.more > 0 {
		w.found = append(w.found, fmt.Sprintf("and %d more", w.more))
	}
	return w.found
}

type lossWalk struct {
	found []string
	more  int
}

func (w *lossWalk) add(path, put, got, harm string) {
	if len(w.found) == maxLosses {
		w.more++
		return
	}
	line := fmt.Sprintf("at %s: put in %s, got %s", path, put, got)
	if harm != "" {
		line += ": " + harm
	}
	w.found = append(w.found, line)
}

// compare walks two values of one type; what has a name in JSON is named by it.
func (w *lossWalk) compare(path string, want, got reflect.Value) {
	if want.Type() == reflect.TypeFor[edtf.Date]() {
		put, back := want.Interface().(edtf.Date), got.Interface().(edtf.Date)
		if put != back {
			w.add(path, dateText(put), dateText(back), dateHarm(put, back))
		}
		return
	}
	switch want.Kind() {
	case reflect.Struct:
		for i := range want.NumField() {
			name, _, _ := strings.Cut(want.Type().Field(i).Tag.Get("json"), ",")
			w.compare(path+"/"+name, want.Field(i), got.Field(i))
		}
	case reflect.Slice:
		if harm := listHarm(path, want, got); harm != "" {
			w.add(path, elements(want.Len()), elements(got.Len()), harm)
			return
		}
		for i := range want.Len() {
			w.compare(path+"/"+strconv.Itoa(i), want.Index(i), got.Index(i))
		}
	case reflect.String:
		if put, back := want.String(), got.String(); put != back {
			a, b := textExcerpts(put, back)
			w.add(path, a, b, textHarm(put, back))
		}
	case reflect.Uint64:
		if put, back := want.Uint(), got.Uint(); put != back {
			harm := ""
			if float64(put) == float64(back) {
				harm = "kept as a floating-point number"
			}
			w.add(path, strconv.FormatUint(put, 10), strconv.FormatUint(back, 10), harm)
		}
	default: // int and bool
		if put, back := want.Interface(), got.Interface(); put != back {
			w.add(path, fmt.Sprint(put), fmt.Sprint(back), "")
		}
	}
}

func elements(n int) string {
	if n == 1 {
		return "1 element"
	}
	return strconv.Itoa(n) + " elements"
}

func dateText(d edtf.Date) string {
	if d.IsZero() {
		return "no date"
	}
	return d.String()
}

// dateHarm says what was done to a date.
func dateHarm(put, got edtf.Date) string {
	switch {
	case put.IsZero():
		return "a date was made up"
	case got.IsZero():
		return "the date is lost"
	}
	from, fromOK := put.Earliest()
	to, toOK := put.Latest()
	gotFrom, gotFromOK := got.Earliest()
	gotTo, gotToOK := got.Latest()
	switch {
	case strings.Contains(put.String(), "T") && strings.ContainsAny(got.String(), "TZ-"):
		return "the time of day or its offset changed"
	case fromOK == gotFromOK && toOK == gotToOK && from == gotFrom && to == gotTo:
		return "the days are the same, but it says something else"
	case got.Within(put) == edtf.Yes:
		return "precision was invented"
	case put.Within(got) == edtf.Yes:
		return "precision is lost"
	}
	return "it means other days"
}

// listHarm says what was done to a list as a whole: to its length or order. It
// is empty if each element stands where it stood, whatever became of it.
func listHarm(path string, put, got reflect.Value) string {
	first := 0 // that is not the same
	for first < put.Len() && first < got.Len() && same(put.Index(first), got.Index(first)) {
		first++
	}
	if first == put.Len() && first == got.Len() {
		return ""
	}
	var left []int // elements of got that are none of put's
	for i := first; i < got.Len(); i++ {
		left = append(left, i)
	}
	var lost []string
	for i := first; i < put.Len(); i++ {
		at := slices.IndexFunc(left, func(k int) bool { return same(put.Index(i), got.Index(k)) })
		switch {
		case at >= 0:
			left = slices.Delete(left, at, at+1)
		case put.Len() == got.Len():
			return "" // an element changed
		default:
			lost = append(lost, path+"/"+strconv.Itoa(i))
		}
	}
	switch {
	case len(lost) == 0 && len(left) == 0:
		return "the order changed"
	case len(left) == 0:
		return "lost is " + strings.Join(lost, ", ")
	case len(lost) == 0:
		return "put in by nobody is " + path + "/" + strconv.Itoa(left[0])
	}
	return "not as put in is " + path + "/" + strconv.Itoa(left[0])
}

// same says whether two values of one type are equal, nil and empty lists being
// the same.
func same(a, b reflect.Value) bool {
	switch {
	case a.Kind() == reflect.Struct && a.Type() != reflect.TypeFor[edtf.Date]():
		for i := range a.NumField() {
			if !same(a.Field(i), b.Field(i)) {
				return false
			}
		}
		return true
	case a.Kind() == reflect.Slice:
		if a.Len() != b.Len() {
			return false
		}
		for i := range a.Len() {
			if !same(a.Index(i), b.Index(i)) {
				return false
			}
		}
		return true
	}
	return a.Equal(b)
}

// textExcerpts are the texts from a little before their first difference on,
// in ASCII, so that any difference shows.
func textExcerpts(put, got string) (string, string) {
	const before, length = 12, 48
	same := 0
	for same < len(put) && same < len(got) && put[same] == got[same] {
		same++
	}
	from := 0
	if same > before {
		from = same - before
		for from < same && !utf8.RuneStart(put[from]) {
			from++
		}
	}
	cut := func(s string) string {
		s = s[min(from, len(s)):]
		short := s[:min(length, len(s))]
		text := strconv.QuoteToASCII(short)
		if from > 0 {
			text = "…" + text
		}
		if len(short) < len(s) {
			text += "…"
		}
		return text
	}
	return cut(put), cut(got)
}

// textHarm says what was done to a text.
func textHarm(put, got string) string {
	for _, form := range []struct {
		name string
		norm.Form
	}{{"NFC", norm.NFC}, {"NFD", norm.NFD}, {"NFKC", norm.NFKC}, {"NFKD", norm.NFKD}} {
		if form.String(put) == got {
			return "brought to Unicode normal form " + form.name
		}
	}
	switch {
	case got == "":
		return "the text is lost"
	case put == "":
		return "a text was made up"
	case strings.TrimSpace(put) == got:
		return "blanks at the ends were cut off"
	case strings.Join(strings.Fields(put), " ") == got:
		return "blanks were united"
	case strings.ToLower(put) == got, strings.ToUpper(put) == got, strings.EqualFold(put, got):
		return "capitals or small letters changed"
	case strings.HasPrefix(put, got):
		return fmt.Sprintf("cut off after %d bytes", len(got))
	case strings.ReplaceAll(put, "\r\n", "\n") == got:
		return "line ends changed"
	case utf8.RuneCountInString(put) == utf8.RuneCountInString(got) && strings.ContainsAny(got, "?\ufffd"):
		return "letters were replaced"
	}
	return ""
}
