package cooperation

import (
	"net/url"
	"strings"
)

// isWebAddress reports whether s is an absolute address of the schemes http or
// https with a host.
func isWebAddress(s string) bool {
	scheme, _, ok := strings.Cut(s, "://")
	if !ok || !strings.EqualFold(scheme, "http") && !strings.EqualFold(scheme, "https") {
		return false // before parsing, because it is the common case
	}
	if strings.ContainsAny(s, " \t\r\n<>\"\\") {
		return false // url.Parse lets some of them pass
	}
	u, err := url.Parse(s)
	return err == nil && u.Hostname() != ""
}

// isScheme reports whether s is written like the name of a register:
// [a-z0-9][a-z0-9._-]{0,63}.
func isScheme(s string) bool {
	return len(s) <= 64 && ID(s).Valid() && !strings.Contains(s, ":")
}

// isDuration reports whether s is a duration by ISO 8601-1: P, years, months,
// days, then T, hours, minutes, seconds; or P and weeks. At least one of them;
// the last may have a decimal fraction.
func isDuration(s string) bool {
	rest, ok := strings.CutPrefix(s, "P")
	if !ok || len(s) > 64 {
		return false
	}
	date, clock, timed := strings.Cut(rest, "T")
	if timed && clock == "" {
		return false
	}
	if !timed {
		if weeks, ok := strings.CutSuffix(date, "W"); ok {
			return isNumber(weeks, true)
		}
		return date != "" && inUnits(date, "YMD", true)
	}
	return inUnits(date, "YMD", false) && inUnits(clock, "HMS", true)
}

// inUnits reports whether s is numbers, each followed by one of units, in their
// order; the last number may have a fraction if fraction is set.
func inUnits(s, units string, fraction bool) bool {
	for s != "" {
		i := strings.IndexAny(s, units)
		if i < 0 {
			return false
		}
		last := i+1 == len(s)
		if !isNumber(s[:i], fraction && last) {
			return false
		}
		units = units[strings.IndexByte(units, s[i])+1:]
		s = s[i+1:]
		if s != "" && units == "" {
			return false
		}
	}
	return true
}

// isNumber reports whether s is digits, with a decimal fraction if allowed.
func isNumber(s string, fraction bool) bool {
	if i := strings.IndexAny(s, ".,"); i >= 0 && fraction {
		return isIndex(s[:i]) && isIndex(s[i+1:])
	}
	return isIndex(s)
}
