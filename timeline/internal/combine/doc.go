// Package combine makes one record, with its fields, of all the claims that
// tell of one thing.
//
//	clusters    Clusters: the records of a corpus by the things that they describe
//	claims      a claim as it is combined; Clusters.Merge
//	combine     the values of one field to what is shown; kinds: for each kind of record
//	rules       what a field is and how its values combine; fields*: the fields of each kind
//	values      equal values, who states them, which one is shown
//	actions     the actions of agreements and offices, group by group
//	telling     who tells of each action, and who denies it
//	wording     which of several wordings of one thing is shown
//	outline     as much of a record as places it on the timeline
//	field       what comes out: Field, Value, Said
//	field_paths the paths of all fields
package combine
