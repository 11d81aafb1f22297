package cooperation

// Record is what all records of a report have in common. It is implemented
// by pointers to the record types of this package and by nothing else; use a
// type switch to reach their fields. A nil pointer among them has a kind, and no
// ID and nothing told.
type Record interface {
	// LocalID is the ID of the record within its report.
	LocalID() ID
	// RecordKind is the class of the record.
	RecordKind() Kind
	// Told says how the source tells the record.
	Told() Telling

	sealed()
}

// Telling is how a source tells a record: the fields that all records share.
// Its slices are the record's own.
type Telling struct {
	Links     []Link     // relations to other records
	Polarity  Polarity   // asserted unless it says otherwise
	According ID         // who says so; empty means the report itself
	Citations []Citation // the passages that say so
}

// LocalID implements [Record].
func (x *Official) LocalID() ID {
	if x == nil {
		return ""
	}
	return x.ID
}

// RecordKind implements [Record].
func (*Official) RecordKind() Kind { return KindOfficial }

// Told implements [Record].
func (x *Official) Told() Telling {
	if x == nil {
		return Telling{}
	}
	return Telling{x.Links, x.Polarity, x.According, x.Citations}
}

func (*Official) sealed() {}

// LocalID implements [Record].
func (x *Organization) LocalID() ID {
	if x == nil {
		return ""
	}
	return x.ID
}

// RecordKind implements [Record].
func (*Organization) RecordKind() Kind { return KindOrganization }

// Told implements [Record].
func (x *Organization) Told() Telling {
	if x == nil {
		return Telling{}
	}
	return Telling{x.Links, x.Polarity, x.According, x.Citations}
}

func (*Organization) sealed() {}

// LocalID implements [Record].
func (x *Delegation) LocalID() ID {
	if x == nil {
		return ""
	}
	return x.ID
}

// RecordKind implements [Record].
func (*Delegation) RecordKind() Kind { return KindDelegation }

// Told implements [Record].
func (x *Delegation) Told() Telling {
	if x == nil {
		return Telling{}
	}
	return Telling{x.Links, x.Polarity, x.According, x.Citations}
}

func (*Delegation) sealed() {}

// LocalID implements [Record].
func (x *Visit) LocalID() ID {
	if x == nil {
		return ""
	}
	return x.ID
}

// RecordKind implements [Record].
func (*Visit) RecordKind() Kind { return KindVisit }

// Told implements [Record].
func (x *Visit) Told() Telling {
	if x == nil {
		return Telling{}
	}
	return Telling{x.Links, x.Polarity, x.According, x.Citations}
}

func (*Visit) sealed() {}

// LocalID implements [Record].
func (x *Meeting) LocalID() ID {
	if x == nil {
		return ""
	}
	return x.ID
}

// RecordKind implements [Record].
func (*Meeting) RecordKind() Kind { return KindMeeting }

// Told implements [Record].
func (x *Meeting) Told() Telling {
	if x == nil {
		return Telling{}
	}
	return Telling{x.Links, x.Polarity, x.According, x.Citations}
}

func (*Meeting) sealed() {}

// LocalID implements [Record].
func (x *Ceremony) LocalID() ID {
	if x == nil {
		return ""
	}
	return x.ID
}

// RecordKind implements [Record].
func (*Ceremony) RecordKind() Kind { return KindCeremony }

// Told implements [Record].
func (x *Ceremony) Told() Telling {
	if x == nil {
		return Telling{}
	}
	return Telling{x.Links, x.Polarity, x.According, x.Citations}
}

func (*Ceremony) sealed() {}

// LocalID implements [Record].
func (x *Statement) LocalID() ID {
	if x == nil {
		return ""
	}
	return x.ID
}

// RecordKind implements [Record].
func (*Statement) RecordKind() Kind { return KindStatement }

// Told implements [Record].
func (x *Statement) Told() Telling {
	if x == nil {
		return Telling{}
	}
	return Telling{x.Links, x.Polarity, x.According, x.Citations}
}

func (*Statement) sealed() {}

// LocalID implements [Record].
func (x *Agreement) LocalID() ID {
	if x == nil {
		return ""
	}
	return x.ID
}

// RecordKind implements [Record].
func (*Agreement) RecordKind() Kind { return KindAgreement }

// Told implements [Record].
func (x *Agreement) Told() Telling {
	if x == nil {
		return Telling{}
	}
	return Telling{x.Links, x.Polarity, x.According, x.Citations}
}

func (*Agreement) sealed() {}

// LocalID implements [Record].
func (x *Office) LocalID() ID {
	if x == nil {
		return ""
	}
	return x.ID
}

// RecordKind implements [Record].
func (*Office) RecordKind() Kind { return KindOffice }

// Told implements [Record].
func (x *Office) Told() Telling {
	if x == nil {
		return Telling{}
	}
	return Telling{x.Links, x.Polarity, x.According, x.Citations}
}

func (*Office) sealed() {}

// LocalID implements [Record].
func (x *Milestone) LocalID() ID {
	if x == nil {
		return ""
	}
	return x.ID
}

// RecordKind implements [Record].
func (*Milestone) RecordKind() Kind { return KindMilestone }

// Told implements [Record].
func (x *Milestone) Told() Telling {
	if x == nil {
		return Telling{}
	}
	return Telling{x.Links, x.Polarity, x.According, x.Citations}
}

func (*Milestone) sealed() {}

// LocalID implements [Record].
func (x *ArmedConflict) LocalID() ID {
	if x == nil {
		return ""
	}
	return x.ID
}

// RecordKind implements [Record].
func (*ArmedConflict) RecordKind() Kind { return KindArmedConflict }

// Told implements [Record].
func (x *ArmedConflict) Told() Telling {
	if x == nil {
		return Telling{}
	}
	return Telling{x.Links, x.Polarity, x.According, x.Citations}
}

func (*ArmedConflict) sealed() {}

// LocalID implements [Record].
func (x *Activity) LocalID() ID {
	if x == nil {
		return ""
	}
	return x.ID
}

// RecordKind implements [Record].
func (*Activity) RecordKind() Kind { return KindActivity }

// Told implements [Record].
func (x *Activity) Told() Telling {
	if x == nil {
		return Telling{}
	}
	return Telling{x.Links, x.Polarity, x.According, x.Citations}
}

func (*Activity) sealed() {}
