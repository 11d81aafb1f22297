// Package resolve finds which records describe one thing.
//
// Run goes over the records of a corpus in passes. Each pass compares records,
// joins some of them into clusters and leaves others for review:
//
//	rulings             what people judged the same or different
//	pass_people         organizations, then officials
//	pass_offices        offices
//	pass_happenings     milestones, agreements, conflicts; visits, meetings, ceremonies
//	pass_people_met     officials once more, by the happenings at which they were
//	pass_parts          delegations and statements
//
// The other files are what the passes share: features of a record, weighing of
// a pair, clusters, decisions with their evidence, and reviews.
package resolve
