package cooperationtest_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// record is a testing.TB that notes failures instead of failing.
type record struct {
	testing.TB // nil: what is not overridden must not be called
	failures   []string
	want       []string // see until; nil for all failures
}

func (*record) Helper() {}

func (r *record) Errorf(format string, args ...any) {
	failure := fmt.Sprintf(format, args...)
	r.failures = append(r.failures, failure)
	if r.want == nil {
		return
	}
	r.want = slices.DeleteFunc(r.want, func(text string) bool { return strings.Contains(failure, text) })
	if len(r.want) == 0 {
		runtime.Goexit()
	}
}

// until runs a check until its failures have said all that is wanted, as a test
// that ends at once does. What is not said is left in want.
func (r *record) until(want []string, check func(testing.TB)) (unsaid []string) {
	r.want = slices.Clone(want)
	done := make(chan any)
	go func() {
		defer func() { done <- recover() }()
		check(r)
	}()
	if p := <-done; p != nil {
		panic(p)
	}
	return r.want
}

func (r *record) contains(text string) bool {
	return slices.ContainsFunc(r.failures, func(f string) bool { return strings.Contains(f, text) })
}

// memory is a store in memory that keeps the canonical form; harm is done to a
// report on its way in.
type memory struct {
	harm func(*cooperation.Report)
	held map[cooperation.ID][]byte
	top  map[cooperation.ID]uint64
}

var errNotFound = errors.New("no such report")

func newMemory(harm func(*cooperation.Report)) *memory {
	return &memory{harm, map[cooperation.ID][]byte{}, map[cooperation.ID]uint64{}}
}

func (m *memory) put(r *cooperation.Report) error {
	if top, ok := m.top[r.ID]; ok && top > r.Revision {
		return nil
	}
	m.top[r.ID] = r.Revision
	r = r.Clone()
	m.harm(r)
	data, err := cooperation.AppendReport(nil, r)
	m.held[r.ID] = data
	return err
}

func (m *memory) get(id cooperation.ID) (*cooperation.Report, error) {
	data, ok := m.held[id]
	if !ok {
		return nil, errNotFound
	}
	return cooperation.DecodeReport(bytes.NewReader(data))
}

func none(*cooperation.Report) {}

// every applies an edit to every value of one type in a report.
func every[T any](edit func(T) T) func(*cooperation.Report) {
	var walk func(v reflect.Value)
	walk = func(v reflect.Value) {
		if x, ok := v.Addr().Interface().(*T); ok {
			*x = edit(*x)
			return
		}
		switch v.Kind() {
		case reflect.Struct:
			if v.Type() == reflect.TypeFor[edtf.Date]() {
				return
			}
			for i := range v.NumField() {
				walk(v.Field(i))
			}
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		}
	}
	return func(r *cooperation.Report) { walk(reflect.ValueOf(r).Elem()) }
}

func toTime(d edtf.Date) (time.Time, bool) {
	from, ok := d.Earliest()
	if !ok || from.Year < 1 || from.Year > 9999 {
		return time.Time{}, false
	}
	return time.Date(int(from.Year), time.Month(from.Month), from.Day, 0, 0, 0, 0, time.UTC), true
}

func fromTime(t time.Time) edtf.Date {
	d, err := edtf.FromDay(edtf.Day{Year: int64(t.Year()), Month: int(t.Month()), Day: t.Day()})
	if err != nil {
		panic(err)
	}
	return d
}

// harms are what stores do to reports, and the word by which it is found out.
var harms = []struct {
	name string
	harm func(*cooperation.Report)
	want []string
}{
	{"dates as days", every(func(d edtf.Date) edtf.Date {
		if t, ok := toTime(d); ok {
			return fromTime(t)
		}
		return d
	}), []string{"precision was invented", "edges/dates", "azkr/s01"}},
	{"dates as a first and a last day", every(func(d edtf.Date) edtf.Date {
		from, ok1 := d.Earliest()
		to, ok2 := d.Latest()
		if back, err := edtf.Parse(from.String() + "/" + to.String()); ok1 && ok2 && err == nil {
			return back
		}
		return d
	}), []string{"the days are the same, but it says something else"}},
	{"dates as years", every(func(d edtf.Date) edtf.Date {
		if t, ok := toTime(d); ok {
			return edtf.MustParse(fmt.Sprintf("%04d", t.Year()))
		}
		return d
	}), []string{"precision is lost"}},
	{"undated is the zero time", every(func(d edtf.Date) edtf.Date {
		if d.IsZero() {
			return edtf.MustParse("0001-01-01")
		}
		return d
	}), []string{"a date was made up"}},
	{"no dates before 1970", every(func(d edtf.Date) edtf.Date {
		if t, ok := toTime(d); ok && t.Unix() < 0 {
			return edtf.Date{}
		}
		return d
	}), []string{"the date is lost", "edges/dates"}},
	{"days in another time zone", every(func(d edtf.Date) edtf.Date {
		t, ok := toTime(d)
		if !ok || fromTime(t) != d {
			return d
		}
		return fromTime(t.Add(-4 * time.Hour)) // midnight in Baku, read as UTC
	}), []string{"it means other days"}},
	{"times in UTC", every(func(d edtf.Date) edtf.Date {
		if t, ok := d.Time(); ok {
			return edtf.MustParse(t.UTC().Format(time.RFC3339))
		}
		return d
	}), []string{"the time of day or its offset changed", "edges/dates"}},
	{"qualifiers dropped", every(func(d edtf.Date) edtf.Date {
		if back, err := edtf.Parse(strings.NewReplacer("~", "", "?", "", "%", "").Replace(d.String())); err == nil {
			return back
		}
		return d
	}), []string{"the days are the same, but it says something else"}},
	{"NFC", every(norm.NFC.String), []string{"brought to Unicode normal form NFC", "edges/texts"}},
	{"NFD", every(norm.NFD.String), []string{"brought to Unicode normal form NFD"}},
	{"NFKC", every(norm.NFKC.String), []string{"brought to Unicode normal form NFKC"}},
	{"lower case", every(strings.ToLower), []string{"capitals or small letters changed", "azkr/s01"}},
	{"Latin-1", every(func(s string) string {
		return strings.Map(func(r rune) rune {
			if r > unicode.MaxLatin1 {
				return '?'
			}
			return r
		}, s)
	}), []string{"letters were replaced"}},
	{"three bytes a letter", every(func(s string) string {
		return strings.Map(func(r rune) rune {
			if r > 0xffff {
				return '\ufffd'
			}
			return r
		}, s)
	}), []string{"letters were replaced", "edges/texts"}},
	{"blanks trimmed", every(strings.TrimSpace), []string{"blanks at the ends were cut off", "edges/texts"}},
	{"blanks united", every(func(s string) string { return strings.Join(strings.Fields(s), " ") }), []string{"blanks were united"}},
	{"line ends", every(func(s string) string { return strings.ReplaceAll(s, "\r\n", "\n") }), []string{"line ends changed"}},
	{"VARCHAR(255)", every(func(s string) string {
		for i := range s {
			if i > 255 {
				return s[:i]
			}
		}
		return s
	}), []string{"cut off after", "edges/texts"}},
	{"revision as float64", func(r *cooperation.Report) {
		if r.Revision < 1<<63 {
			r.Revision = uint64(float64(r.Revision))
		}
	}, []string{"kept as a floating-point number", "edges/revision", "expected to get the highest"}},
	{"revision as int64", func(r *cooperation.Report) { r.Revision &= 1<<63 - 1 }, []string{"edges/numbers", "put in 18446744073709551615, got 9223372036854775807"}},
	{"counts as int16", every(func(n int) int { return int(int16(n)) }), []string{"edges/numbers"}},
	{"zero elements dropped", func(r *cooperation.Report) {
		for i := range r.Visits {
			r.Visits[i].Legs = slices.DeleteFunc(r.Visits[i].Legs, func(l cooperation.Leg) bool { return l == cooperation.Leg{} })
		}
	}, []string{"put in 4 elements, got 2 elements", "edges/zeros"}},
	{"undated records dropped", func(r *cooperation.Report) {
		r.Meetings = slices.DeleteFunc(r.Meetings, func(m cooperation.Meeting) bool { return m.Date.IsZero() })
	}, []string{"at /meetings: put in 1 element, got 0 elements"}},
	{"one field forgotten", func(r *cooperation.Report) {
		for i := range r.Offices {
			r.Offices[i].NonResident = false
		}
	}, []string{"at /offices/0/nonResident: put in true, got false", "edges/every-field"}},
	{"lists sorted", func(r *cooperation.Report) {
		for i := range r.Visits {
			slices.Sort(r.Visits[i].Guests)
		}
	}, []string{"edges/order", "at /visits/0/guests: put in 3 elements, got 3 elements: the order changed"}},
	{"lists made sets", func(r *cooperation.Report) {
		r.Statements = slices.CompactFunc(r.Statements, func(a, b cooperation.Statement) bool { return a.Text == b.Text })
	}, []string{"edges/order", "at /statements: put in 3 elements, got 1 element: lost is /statements/1, /statements/2"}},
	{"the first of a list lost", func(r *cooperation.Report) {
		for i := range r.Officials {
			r.Officials[i].Name.Forms = r.Officials[i].Name.Forms[min(1, len(r.Officials[i].Name.Forms)):]
		}
	}, []string{"edges/order", "at /officials/0/name/forms: put in 3 elements, got 2 elements: lost is /officials/0/name/forms/0"}},
	{"nil made something", func(r *cooperation.Report) {
		for i := range r.Visits {
			if len(r.Visits[i].Hosts) == 0 {
				r.Visits[i].Hosts = []cooperation.Party{""}
			}
		}
	}, []string{"edges/zeros", "at /visits/0/hosts: put in 0 elements, got 1 element: put in by nobody is /visits/0/hosts/0"}},
	{"rows of a join", func(r *cooperation.Report) {
		for i := range r.Delegations {
			r.Delegations[i].Members = append(r.Delegations[i].Members, r.Delegations[i].Members...)
		}
	}, []string{"azkr/s12", "at /delegations/0/members: put in 1 element, got 2 elements: put in by nobody is /delegations/0/members/1"}},
	{"one element of several for another", func(r *cooperation.Report) {
		if n := len(r.Statements); n > 1 {
			r.Statements = r.Statements[:n-1]
			r.Statements[0].Text = "said"
		}
	}, []string{"edges/order", "at /statements: put in 3 elements, got 2 elements: not as put in is /statements/0"}},
	{"languages of a list only", every(func(t cooperation.Text) cooperation.Text {
		if !slices.Contains([]string{"", "en", "de", "fr", "ru", "az", "ko"}, t.Lang) {
			t.Lang = ""
		}
		return t
	}), []string{"edges/pairs", "/lang: put in \"az-Latn-AZ\", got \"\": the text is lost"}},
	{"languages without region", every(func(t cooperation.Text) cooperation.Text {
		t.Lang, _, _ = strings.Cut(t.Lang, "-")
		return t
	}), []string{"edges/pairs", "/lang: put in \"az-Latn-AZ\", got \"az\": cut off after 2 bytes"}},
	{"revision forgotten", func(r *cooperation.Report) { r.Revision = 0 }, []string{
		"edges/revision", "at /revision: put in 9007199254740993, got 0", "expected to get the highest"}},
	{"countries by their successors", every(func(c cooperation.Country) cooperation.Country {
		if c == "SUHH" {
			return "RU"
		}
		return c
	}), []string{"put in \"SUHH\", got \"RU\""}},
	{"credibility as truth value", every(func(c cooperation.Citation) cooperation.Citation {
		c.Credibility = min(1, c.Credibility)
		return c
	}), []string{"edges/every-field", "/credibility: put in 6, got 1"}},
	{"a term made up", every(func(s cooperation.Progress) cooperation.Progress {
		if s == "" {
			return cooperation.ProgressCompleted
		}
		return s
	}), []string{"a text was made up"}},
}

func TestCheckStore(t *testing.T) {
	var quiet record
	m := newMemory(none)
	cooperationtest.CheckStore(&quiet, m.put, m.get)
	require.Empty(t, quiet.failures)

	for _, h := range harms {
		var found record
		m := newMemory(h.harm)
		unsaid := found.until(h.want, func(tb testing.TB) { cooperationtest.CheckStore(tb, m.put, m.get) })
		require.Empty(t, unsaid, "%s: no failure says it:\n%s", h.name, strings.Join(found.failures, "\n"))
	}
}

func TestCheckCodec(t *testing.T) {
	encode := func(harm func(*cooperation.Report)) func(*cooperation.Report) ([]byte, error) {
		return func(r *cooperation.Report) ([]byte, error) {
			r = r.Clone()
			harm(r)
			return cooperation.AppendReport(nil, r)
		}
	}
	decode := func(data []byte) (*cooperation.Report, error) {
		return cooperation.DecodeReport(bytes.NewReader(data))
	}
	cooperationtest.CheckCodec(t, encode(none), decode)
	for _, h := range harms {
		var found record
		want := slices.DeleteFunc(slices.Clone(h.want), func(text string) bool { return strings.Contains(text, "highest") }) // of stores
		unsaid := found.until(want, func(tb testing.TB) { cooperationtest.CheckCodec(tb, encode(h.harm), decode) })
		require.Empty(t, unsaid, "%s: no failure says it:\n%s", h.name, strings.Join(found.failures, "\n"))
	}

	// JSON of the standard library is a codec too; through map[string]any it is none.
	std := func(data []byte) (*cooperation.Report, error) {
		r := new(cooperation.Report)
		return r, json.Unmarshal(data, r)
	}
	cooperationtest.CheckCodec(t, func(r *cooperation.Report) ([]byte, error) { return json.Marshal(r) }, std)
	var found record
	cooperationtest.CheckCodec(&found, func(r *cooperation.Report) ([]byte, error) {
		data, err := json.Marshal(r)
		var loose map[string]any
		return data, errors.Join(err, json.Unmarshal(data, &loose), func() error { data, err = json.Marshal(loose); return err }())
	}, std)
	require.NotEmpty(t, found.failures)
}

func TestCheckCodecFindsBadManners(t *testing.T) {
	boom := errors.New("boom")
	keep := func(r *cooperation.Report) (*cooperation.Report, error) { return r, nil }
	for _, c := range []struct {
		name   string
		encode func(*cooperation.Report) (*cooperation.Report, error)
		decode func(*cooperation.Report) (*cooperation.Report, error)
		want   string
	}{
		{"shares what it was given", keep, keep, "share memory"},
		{"copies in, hands out its own", func(r *cooperation.Report) (*cooperation.Report, error) { return r.Clone(), nil }, keep, "what was decoded first and second share memory"},
		{"changes what it was given", func(r *cooperation.Report) (*cooperation.Report, error) {
			c := r.Clone()
			r.Source.Retrieved = edtf.MustParse("2026")
			return c, nil
		}, keep, "encode changed the report that it was given\n\tat /source/retrieved: put in"},
		{"encode fails", func(*cooperation.Report) (*cooperation.Report, error) { return nil, boom }, keep, "encode: boom"},
		{"decode fails", keep, func(*cooperation.Report) (*cooperation.Report, error) { return nil, boom }, "decode: boom"},
		{"knows nil lists only", func(r *cooperation.Report) (*cooperation.Report, error) {
			if r.Visits != nil && len(r.Visits) == 0 {
				return nil, errors.New("INSERT without rows")
			}
			return r.Clone(), nil
		}, func(r *cooperation.Report) (*cooperation.Report, error) { return r.Clone(), nil }, "edges/least with empty lists for nil: encode: INSERT without rows"},
		{"encode panics", func(*cooperation.Report) (*cooperation.Report, error) { panic("ouch") }, keep, "encode panicked: ouch"},
		{"decode gives nothing", keep, func(*cooperation.Report) (*cooperation.Report, error) { return nil, nil }, "decode returned nil and no error"},
		{"decode panics", keep, func(*cooperation.Report) (*cooperation.Report, error) { panic("ouch") }, "decode panicked: ouch"},
	} {
		var found record
		cooperationtest.CheckCodec(&found, c.encode, c.decode)
		require.True(t, found.contains(c.want), "%s: %v", c.name, found.failures)
	}
}

func TestCheckStoreFindsBadManners(t *testing.T) {
	type store struct {
		name string
		put  func(*memory) func(*cooperation.Report) error
		get  func(*memory) func(cooperation.ID) (*cooperation.Report, error)
		want string
	}
	asIs := store{put: func(m *memory) func(*cooperation.Report) error { return m.put }, get: func(m *memory) func(cooperation.ID) (*cooperation.Report, error) { return m.get }}
	shared := map[cooperation.ID]*cooperation.Report{}
	last := asIs
	last.name, last.want = "last one wins", "after the revisions [2 1]"
	last.put = func(m *memory) func(*cooperation.Report) error {
		return func(r *cooperation.Report) error { delete(m.top, r.ID); return m.put(r) }
	}
	first := asIs
	first.name, first.want = "first one wins", "after the revisions [0 1]"
	first.put = func(m *memory) func(*cooperation.Report) error {
		return func(r *cooperation.Report) error {
			if _, ok := m.held[r.ID]; ok {
				return nil
			}
			return m.put(r)
		}
	}
	twice := asIs
	twice.name, twice.want = "refuses redelivery", "store: azkr/s01: put: UNIQUE constraint failed"
	twice.put = func(m *memory) func(*cooperation.Report) error {
		return func(r *cooperation.Report) error {
			if _, ok := m.held[r.ID]; ok {
				return errors.New("UNIQUE constraint failed")
			}
			return m.put(r)
		}
	}
	files := asIs
	files.name, files.want = "IDs as names of files", "with the store full"
	slug := func(id cooperation.ID) cooperation.ID {
		return cooperation.ID(strings.NewReplacer(".", "-", "_", "-", ":", "-").Replace(string(id)))
	}
	files.put = func(m *memory) func(*cooperation.Report) error {
		return func(r *cooperation.Report) error {
			data, err := cooperation.AppendReport(nil, r)
			m.held[slug(r.ID)] = data
			return err
		}
	}
	files.get = func(m *memory) func(cooperation.ID) (*cooperation.Report, error) {
		return func(id cooperation.ID) (*cooperation.Report, error) { return m.get(slug(id)) }
	}
	prefix := asIs
	prefix.name, prefix.want = "finds by prefix", "was never put in"
	prefix.get = func(m *memory) func(cooperation.ID) (*cooperation.Report, error) {
		return func(id cooperation.ID) (*cooperation.Report, error) {
			if r, err := m.get(id); err == nil {
				return r, nil
			}
			return m.get("0")
		}
	}
	aliased := asIs
	aliased.name, aliased.want = "keeps the caller's pointer", "the store shares memory with a caller"
	aliased.put = func(*memory) func(*cooperation.Report) error {
		return func(r *cooperation.Report) error { shared[r.ID] = r; return nil }
	}
	aliased.get = func(*memory) func(cooperation.ID) (*cooperation.Report, error) {
		return func(id cooperation.ID) (*cooperation.Report, error) { return shared[id], nil }
	}
	cached := asIs
	cached.name, cached.want = "hands out its cache", "the store shares memory with a caller"
	cache := map[cooperation.ID]*cooperation.Report{}
	cached.put = func(*memory) func(*cooperation.Report) error {
		return func(r *cooperation.Report) error { cache[r.ID] = r.Clone(); return nil }
	}
	cached.get = func(*memory) func(cooperation.ID) (*cooperation.Report, error) {
		return func(id cooperation.ID) (*cooperation.Report, error) { return cache[id], nil }
	}
	pointing := asIs
	pointing.name, pointing.want = "keeps the caller's pointer, hands out copies", "store: azkr/s01: the store shares memory with a caller"
	pointed := map[cooperation.ID]*cooperation.Report{}
	pointing.put = func(*memory) func(*cooperation.Report) error {
		return func(r *cooperation.Report) error { pointed[r.ID] = r; return nil }
	}
	pointing.get = func(*memory) func(cooperation.ID) (*cooperation.Report, error) {
		return func(id cooperation.ID) (*cooperation.Report, error) { return pointed[id].Clone(), nil }
	}
	lost := asIs
	lost.name, lost.want = "loses everything", "get: no such report"
	lost.put = func(*memory) func(*cooperation.Report) error {
		return func(*cooperation.Report) error { return nil }
	}
	for _, s := range []store{last, first, twice, files, prefix, aliased, cached, pointing, lost} {
		var found record
		m := newMemory(none)
		cooperationtest.CheckStore(&found, s.put(m), s.get(m))
		require.True(t, found.contains(s.want), "%s: %s", s.name, strings.Join(found.failures, "\n"))
	}
}

func TestDiff(t *testing.T) {
	d := edtf.MustParse
	require.Empty(t, cooperationtest.Diff(cooperationtest.AzKr(), cooperationtest.AzKr()))
	require.Empty(t, cooperationtest.Diff(cooperation.Visit{}, cooperation.Visit{Guests: []cooperation.Party{}}))
	require.NotEmpty(t, cooperationtest.Diff(d("2015"), d("2015-XX")))
	require.NotEmpty(t, cooperationtest.Diff(d("2015"), edtf.Date{}))
	require.Empty(t, cooperationtest.Diff(edtf.MustParseSet("[1667,1668,1670]"), edtf.MustParseSet("[1667,1668,1670]")))
	require.NotEmpty(t, cooperationtest.Diff(edtf.MustParseSet("[1667,1668,1670]"), edtf.MustParseSet("{1667,1668,1670}")))
	diff := cooperationtest.Diff(
		map[string]cooperation.Visit{"a": {Date: d("2020-05~")}},
		map[string]cooperation.Visit{"a": {Date: d("2020-05-01")}})
	require.Contains(t, diff, "2020-05~")
	require.Contains(t, diff, "2020-05-01")
}
