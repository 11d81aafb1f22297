package resolve

// Policy is how the passes decide. It has no defaults: a zero is a zero.
type Policy struct {
	DateSlack int // by how many days the dates of one happening may miss each other
	Lag       int // by how many days a telling without a date may lag behind
	Margin    int // by how many points the best partner of a vague record must lead
	Kinds     int // how many kinds of evidence it takes to join
	Absence   int // for how many years somebody may not have been seen
	Reviews   int // how many partners are offered for review for one record
	Compare   int // how many pairs one record may be compared with within its block
	Points    Points
}

// Points are the weights of kinds of evidence.
type Points struct {
	Name          int
	Post          int
	Rank          int
	Date          int
	Place         int
	CoParticipant int
	Subject       int
	Label         int
	Whole         int
}
