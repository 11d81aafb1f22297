package timeline

// Reason says by a term why two records were not joined. [Link.Reason] says it for
// people.
type Reason string

// The codes of the reasons for which links are refused or left for review.
const (
	ReasonJudgedDifferent   Reason = "judged-different"   // judged different
	ReasonDifferentKinds    Reason = "different-kinds"    // records of different kinds
	ReasonSameReport        Reason = "same-report"        // two records of one report
	ReasonNamesContradict   Reason = "names-contradict"   // names contradict each other
	ReasonDifferentPeople   Reason = "different-people"   // different people of one side
	ReasonNoCommonDay       Reason = "no-common-day"      // no common day
	ReasonPublished         Reason = "published"          // published before it can have been, or after
	ReasonLag               Reason = "lag"                // a source that does not date it was published long before or after
	ReasonOneTitle          Reason = "one-title"          // one title, and dates that are apart: one of them may be wrong, or they are two of a kind
	ReasonActsApart         Reason = "acts-apart"         // an act on one day, and dates of another that are apart
	ReasonNearDates         Reason = "near-dates"         // dates that nearly meet: one of them may be wrong
	ReasonClocksDiffer      Reason = "clocks-differ"      // different times of one day
	ReasonOwnDates          Reason = "own-dates"          // one source dates them differently
	ReasonNobodyInCommon    Reason = "nobody-in-common"   // nobody of a side is named by both
	ReasonDifferentOrgans   Reason = "different-organs"   // different organs of one state
	ReasonTitlesDiffer      Reason = "titles-differ"      // titles or names that differ
	ReasonSubjectsDiffer    Reason = "subjects-differ"    // different subjects, and no title in common
	ReasonGenresDiffer      Reason = "genres-differ"      // different kinds of agreement, ceremony or milestone
	ReasonPartsDiffer       Reason = "parts-differ"       // a side that plays another part
	ReasonWholesApart       Reason = "wholes-apart"       // parts of two visits or meetings that stay apart
	ReasonSitesDiffer       Reason = "sites-differ"       // different sites
	ReasonFormsDiffer       Reason = "forms-differ"       // meetings of different kinds or levels, and no host who led at both
	ReasonParting           Reason = "parting"            // parts of one visit or meeting, and nothing by which its parts differ
	ReasonIdentifiersDiffer Reason = "identifiers-differ" // different identifiers of one scheme
	ReasonDetailsDiffer     Reason = "details-differ"     // named values that differ
	ReasonOneOccasion       Reason = "one-occasion"       // nothing says that these equal words were said on one occasion
	ReasonSidesDiffer       Reason = "sides-differ"       // the sides are told otherwise
	ReasonUnknownSides      Reason = "unknown-sides"      // it does not say who visited whom
	ReasonTooLittle         Reason = "too-little"         // too little evidence to join
	ReasonUndecided         Reason = "undecided"          // no partner leads the next by enough
	ReasonSecondBest        Reason = "second-best"        // another partner fits better
	ReasonBarred            Reason = "barred"             // enough evidence, but other records of the same thing speak against it
	ReasonOneLetter         Reason = "one-letter"         // one post, one day, and names that differ in one letter
	ReasonAbsent            Reason = "absent"             // too long a time without a sighting in between
	ReasonKin               Reason = "kin"                // names that relatives may share, and no sighting at the same time
	ReasonLoose             Reason = "loose"              // names that are spelled in two ways, and no sighting at the same time
	ReasonUnread            Reason = "unread"             // one post, and names in scripts that cannot be compared
	ReasonPlayed            Reason = "played"             // one of the two led, and the other did not
	ReasonSeat              Reason = "seat"               // one post at one time, and names that do not contradict each other
	ReasonRowKeysDiffer     Reason = "row-keys-differ"    // declared to be two rows
	ReasonItemsDiffer       Reason = "items-differ"       // other units or equipment, or another number of them
	ReasonRowsDiffer        Reason = "rows-differ"        // rows of two lists that state something otherwise
	ReasonOverLimit         Reason = "over-limit"         // too many records to compare with all of them
	ReasonCity              Reason = "city"               // it does not say which of several offices it means
)
