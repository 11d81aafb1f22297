package main

import (
	"strings"

	"github.com/defcoop/defcoop/cooperation"
)

// visitor is one person of a visitor cell, taken apart.
type visitor struct {
	titles    []string // "Premier", "Prince"; none for "Valdas Adamkus"
	honorific string   // "Sheikh"
	rank      string   // "Brigadier General"
	name      string   // "Juan Melgar Castro"
}

// parseVisitors takes a visitor cell apart: "President Alexander Kwasniewski and
// Prime Minister Jerzy Buzek" is two people, "Premier & Prince Sihanouk" one
// with two posts.
func parseVisitors(cell string) []visitor {
	words := strings.Fields(cell)
	var people []visitor
	start := 0
	for i := range words {
		cut := joins(words[i])
		if !cut && i > start {
			cut = strings.HasSuffix(words[i-1], ",")
		}
		if !cut || i == start {
			continue
		}
		next := i
		if joins(words[i]) {
			next++
		}
		head, n := titleWords(words[start:i])
		if len(head) == 0 || n == i-start { // a title alone: the name is still to come
			continue
		}
		if _, n := titleWords(words[next:]); n == 0 {
			continue // "Jr.", "3rd"
		}
		people = append(people, parseVisitor(words[start:i]))
		start = next
	}
	return append(people, parseVisitor(words[start:]))
}

func joins(word string) bool { return word == "and" || word == "&" }

func parseVisitor(words []string) visitor {
	var v visitor
	var n int
	v.titles, n = titleWords(words)
	rest := strings.TrimSuffix(strings.Join(words[n:], " "), ",")
	v.honorific, rest = cooperation.SplitHonorific(rest)
	rank, name, err := cooperation.SplitRank(rest, cooperation.RankContext{})
	v.rank, v.name = rank.Text, name
	if v.rank == "" && err == nil && rest != name {
		v.rank = strings.TrimSpace(strings.TrimSuffix(rest, name))
	}
	return v
}

// titleWords reads the titles at the front of a cell, and says how many words
// they take.
func titleWords(words []string) (titles []string, n int) {
	from := 0
	for i := 0; i < len(words); i++ {
		w := strings.ToLower(words[i])
		next := ""
		if i+1 < len(words) {
			next = strings.ToLower(words[i+1])
		}
		switch {
		case joins(w) && i > from && titleHead[next]:
			titles = append(titles, strings.Join(words[from:i], " "))
			from = i + 1
			continue
		case w == "general" && (i > from && strings.EqualFold(words[i-1], "governor") || next == "secretary"):
		case (w == "of" || w == "the") && i > from && (titleHead[next] || next == "the"):
		case titleHead[w]:
			// A second title begins: "Regent Prince", "Crown Prince" is one.
			if i > from && rulers[w] && rulers[strings.ToLower(words[i-1])] {
				titles = append(titles, strings.Join(words[from:i], " "))
				from = i
			}
		default:
			if i > from {
				titles = append(titles, strings.Join(words[from:i], " "))
			}
			return titles, i
		}
	}
	if len(words) > from {
		titles = append(titles, strings.Join(words[from:], " "))
	}
	return titles, len(words)
}

// titleHead are the words that titles of heads of state and government are
// made of, in English as protocol lists print them.
var titleHead = words(`president president-elect president- elect designate prime minister minister-elect premier
	king queen emperor empress shah sultan amir emir prince princess crown grand duke duchess regent pope
	chancellor chancellor-elect chairman chairwoman governor vice deputy acting interim provisional federal first
	secretary chief head state government junta member taoiseach presidency council ministers`)

// rulers are titles that stand alone.
var rulers = words("regent prince premier king queen shah sultan amir emir")

func words(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}
