package edtf

func parseDraft(text string) (Date, bool) { return Date{}, false }
