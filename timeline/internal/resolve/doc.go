// Package resolve finds which records describe one thing.
//
// [Run] is the list of passes. A pass is a function of a view: the records of the
// corpus, the policy, and what was decided before. It returns findings: decisions
// about pairs, and pairs that it leaves to people. A pass changes nothing else. What
// it joins on the way stands in a draft of the clusters, which goes with it.
//
//	pass_rulings      what people judged the same or different
//	pass_people       organizations; officials by name and one thing more
//	pass_offices      offices, by what they are and when they existed
//	pass_rows         rows that their sources declare to be one
//	pass_twins        records that say the same in every field, before anything competes
//	pass_happenings   milestones, agreements, conflicts; visits, meetings, ceremonies
//	pass_signed       agreements once more, by the meetings at which they were signed
//	pass_sides        happenings whose sides are told otherwise or not at all, for review only
//	pass_people_met   officials once more, by the happenings at which they were
//	pass_people_seats officials who held one seat on one day, for review only
//	pass_parts        delegations and statements
//
// What the passes share, from the ground up:
//
//	reader      what records say that is compared; reader_people: the people in them
//	identity    keys by which all reports name a thing alike
//	profiles    what records say of officials; seen: when they were seen; seats: posts of one person
//	telling     when it can have been, by the day of its publication
//	courses     of what a meeting or ceremony is part, and what tells it from other parts
//	features    what a record says that is worth comparing; acts: what happened to an agreement; titles
//	lists       which records are rows of lists, and what stands near them there
//	facts       what two records state alike, and what otherwise
//	block       which records may be one at all, and which pairs of them are worth weighing
//	weigh       evidence and objections of a pair; weigh_dates, weigh_people
//	candidates  what the pairs of a block come to
//	constraint  what keeps two clusters apart in passes that weigh
//	decision    what became of a pair, with its evidence
//	cluster     what decisions make of the records, and what keeps clusters apart
//	reviews     what is left to people
//
// For whoever explains a decision:
//
//	witness     which two people or records bear out a piece of evidence
//	compared    the same in the words of the records
//
// The tables of what joins, what goes to review and what keeps apart are in
// .github/RESOLVING.md.
package resolve
