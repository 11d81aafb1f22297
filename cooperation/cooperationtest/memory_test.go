package cooperationtest_test

import (
	"fmt"
	"io/fs"
	"maps"
	"reflect"
	"runtime"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
)

// region is a piece of what a value holds of memory that somebody can write to: its
// pointers, the arrays behind its slices up to their capacity, its maps. Texts
// cannot be written to, and may be shared.
type region struct {
	from, to uintptr
	where    string
}

func regions(where string, v reflect.Value) (list []region) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			list = append(list, region{v.Pointer(), v.Pointer() + v.Type().Elem().Size(), where})
			list = append(list, inner(where, v.Elem())...)
		}
	case reflect.Map:
		if !v.IsNil() {
			list = append(list, region{v.Pointer(), v.Pointer() + 1, where})
		}
	case reflect.Slice:
		if v.Cap() > 0 {
			list = append(list, region{v.Pointer(), v.Pointer() + uintptr(v.Cap())*v.Type().Elem().Size(), where})
		}
		list = append(list, inner(where, v)...)
	default:
		list = append(list, inner(where, v)...)
	}
	return list
}

// inner are the regions that a value points to, without the one that it is in.
func inner(where string, v reflect.Value) (list []region) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			list = append(list, regions(where+"."+v.Type().Field(i).Name, v.Field(i))...)
		}
	case reflect.Slice:
		for i := range v.Len() {
			list = append(list, regions(where+"["+strconv.Itoa(i)+"]", v.Index(i))...)
		}
	}
	return list
}

// shared says which two of the regions overlap, and is empty if none do.
func shared(list []region) string {
	slices.SortFunc(list, func(a, b region) int { return int(int64(a.from) - int64(b.from)) })
	for i := 1; i < len(list); i++ {
		if list[i].from < list[i-1].to {
			return list[i-1].where + " and " + list[i].where
		}
	}
	return ""
}

// copies are the reports that each way to fixtures gives when it is called once.
func copies(call int) map[string]*cooperation.Report {
	all := map[string]*cooperation.Report{fmt.Sprintf("Baku %d", call): cooperationtest.Baku()}
	for i, r := range cooperationtest.AzKr() {
		all[fmt.Sprintf("AzKr %d [%d]", call, i)] = r
	}
	for i, r := range cooperationtest.Agreements() {
		all[fmt.Sprintf("Agreements %d [%d]", call, i)] = r
	}
	for name, r := range cooperationtest.Edges() {
		all[fmt.Sprintf("Edges %d %s", call, name)] = r
	}
	for code, r := range cooperationtest.Defects() {
		all[fmt.Sprintf("Defects %d %s", call, code)] = r
	}
	for _, code := range cooperation.Codes() {
		all[fmt.Sprintf("Defect %d %s", call, code)] = cooperationtest.Defect(code)
	}
	return all
}

// No fixture shares memory with another, nor with another copy of itself, nor
// one of its lists with another: nothing that a test does to a report, append
// to a list included, shows anywhere else.
func TestFixturesShareNoMemory(t *testing.T) {
	var all []region
	kept := copies(1) // not to be collected, or its memory would be used again
	maps.Copy(kept, copies(2))
	for name, r := range kept {
		all = append(all, regions(name, reflect.ValueOf(r))...)
	}
	require.Greater(t, len(all), 2000)
	require.Empty(t, shared(all))
	runtime.KeepAlive(kept)

	// The test finds what is shared.
	r := cooperationtest.Baku()
	r.Meetings[0].Guests = append(make([]cooperation.Party, 0, 8), "KR")
	r.Meetings[0].Hosts = r.Meetings[0].Guests[1:2] // an append to the guests would change the hosts
	require.Equal(t, "r.Meetings[0].Guests and r.Meetings[0].Hosts", shared(regions("r", reflect.ValueOf(r))))
}

// Every report that is generated is the caller's own, and so is its truth.
func TestGeneratedShareNoMemory(t *testing.T) {
	var all []region
	var kept []cooperationtest.Generated
	for range 2 {
		for g := range cooperationtest.Generate(5, cooperationtest.GenerateOptions{Reports: 500}) {
			name := fmt.Sprintf("%d %s", len(kept), g.Report.ID)
			all = append(all, regions(name, reflect.ValueOf(g))...)
			kept = append(kept, g)
		}
	}
	require.Greater(t, len(all), 10_000)
	require.Empty(t, shared(all))
	runtime.KeepAlive(kept)
}

// A caller who changes everything in a copy changes no other.
func TestChangingACopyChangesNoOther(t *testing.T) {
	want := copies(0)
	for _, r := range copies(0) {
		wipe(reflect.ValueOf(r).Elem())
	}
	got := copies(0)
	for name := range want {
		if diff := cooperationtest.Diff(want[name], got[name]); diff != "" {
			t.Fatalf("%s changed (-before +after):\n%s", name, diff)
		}
	}
	for _, name := range []string{"azkr/s01.json", "edges/texts.json"} {
		data, err := fs.ReadFile(cooperationtest.FS(), name)
		require.NoError(t, err)
		clear(data)
		again, err := fs.ReadFile(cooperationtest.FS(), name)
		require.NoError(t, err)
		require.Equal(t, byte('{'), again[0])
	}
}

// wipe sets everything that a value holds to zero, the spare room behind its
// lists included.
func wipe(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).CanSet() {
				wipe(v.Field(i))
			}
		}
	case reflect.Slice:
		if v.Cap() > 0 {
			v.Set(v.Slice(0, v.Cap()))
		}
		for i := range v.Len() {
			wipe(v.Index(i))
			v.Index(i).SetZero()
		}
	default:
		v.SetZero()
	}
}

// A run needs the same memory however long it is: what is live on the heap is
// sampled along it, and does not grow.
func TestGenerateNeedsLittleMemory(t *testing.T) {
	const sample, last = 5_000, 60_000
	var sizes []uint64
	n := 0
	for range cooperationtest.Generate(3, cooperationtest.GenerateOptions{Reports: -1}) {
		if n++; n%sample == 0 {
			runtime.GC()
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			sizes = append(sizes, m.HeapAlloc)
		}
		if n == last {
			break
		}
	}
	// If a byte of each report were kept, 30 kB more would be live in the second
	// half. What else is live moves by two.
	half := len(sizes) / 2
	early, late := slices.Max(sizes[:half]), slices.Max(sizes[half:])
	t.Logf("live bytes at every %d reports: %v", sample, sizes)
	if late > early+20<<10 {
		t.Errorf("%d kB are live in the first half of the run and %d kB in the second, expected no growth", early>>10, late>>10)
	}
}
