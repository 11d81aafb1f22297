// Package label compares the names of places and things, and the titles of
// agreements. Package match compares the names of people.
package label
