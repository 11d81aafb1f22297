// Package label compares the names of places and things, and the titles of
// agreements. It says how well a text serves a reader: in which language and letters
// it is. Package match compares the names of people.
package label
