package cooperation

func (c Country) Valid() bool { return len(c) == 2 || len(c) == 4 }
