package timeline

// The reasons that the tests expect, as callers read them.
const (
	whyOneTitle     = "one title, and dates that are apart: one of them may be wrong, or they are two of a kind"
	whyActs         = "an act on one day, and dates of another that are apart"
	whyDifferent    = "judged different"
	whyKind         = "records of different kinds"
	whySameReport   = "two records of one report"
	whyPeople       = "different people of one side"
	whyOwnDates     = "one source dates them differently"
	whyLabels       = "titles or names that differ"
	whyMembers      = "nobody of a side is named by both"
	whyUnknownSides = "it does not say who visited whom"
	whyTooLittle    = "too little evidence to join"
	whyUndecided    = "no partner leads the next by enough"
	whyBarred       = "enough evidence, but other records of the same thing speak against it"
	whyAlike        = "one post, one day, and names that differ in one letter"
	whyAbsent       = "too long a time without a sighting in between"
	whyKin          = "names that relatives may share, and no sighting at the same time"
	whyLoose        = "names that are spelled in two ways, and no sighting at the same time"
	whyOverLimit    = "too many records to compare with all of them"
	whyPublished    = "published before it can have been, or after"
	whyLag          = "a source that does not date it was published long before or after"
	whyNames        = "names contradict each other"
	whyCity         = "it does not say which of several offices it means"
	whyUnread       = "one post, and names in scripts that cannot be compared"
	whySeat         = "one post at one time, and names that do not contradict each other"
)
