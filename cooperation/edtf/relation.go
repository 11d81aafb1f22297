package edtf

// Before says whether all of d lies before other begins: Yes only if the latest
// day of d is before the earliest of other.
func (d Date) Before(other Date) Truth {
	switch {
	case d.IsZero() || other.IsZero():
		return Maybe
	case d.last() < other.first():
		return Yes
	case d.first() >= other.last():
		return No
	}
	return Maybe
}

// After is Before with the sides changed.
func (d Date) After(other Date) Truth { return other.Before(d) }

// Overlaps says whether d and other share a day.
func (d Date) Overlaps(other Date) Truth {
	if d.IsZero() || other.IsZero() {
		return Maybe
	}
	if d.last() < other.first() || other.last() < d.first() {
		return No
	}
	return Maybe
}

// Within says whether every day of d lies in other.
func (d Date) Within(other Date) Truth {
	if d.IsZero() || other.IsZero() {
		return Maybe
	}
	if d.last() < other.first() || other.last() < d.first() {
		return No
	}
	return Maybe
}
