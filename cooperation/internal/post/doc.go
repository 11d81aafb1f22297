// Package post reads the titles of posts. "First Deputy Minister of Defence -
// Chief of the General Staff" is two posts: a deputy defence minister and a
// chief of the general staff. A text goes in; its parts and their roles come out.
//
// Reading takes four steps, each in a file:
//
//	read.go     cuts a title into posts
//	lexicon.go  looks its words up in words.tsv and particles.tsv
//	reading.go  collects what the words of a post say
//	role.go     decides on the role, and asks customs.go where states differ; beside.go finds
//	            people who only stand beside a minister
//
// README.md tells how to add a word.
package post
