// Package origin finds where reports have their words from and counts the
// independent origins of what they tell.
package origin
