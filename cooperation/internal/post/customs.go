package post

import (
	_ "embed"
	"fmt"
	"strings"
)

//go:embed customs.tsv
var customsTable string

// customs is a set of what titles mean in a state and not everywhere.
type customs uint8

// The customs.
const (
	serviceChief     customs = 1 << iota // the chief of staff of a service is its head, and not the second man
	stateMinister                        // the minister of state for defence holds the ministry
	civilSecretary                       // the secretary of defence is a civil servant
	foreignSecretary                     // the foreign secretary is the minister
	armyStaff                            // the general staff is the army's
	juniorForces                         // the minister for the armed forces is a junior one
	supremeCommander                     // the supreme commander is the chief of defence
)

// customNames are the names that customs.tsv gives the customs.
const customNames = "service-chief state-minister civil-secretary foreign-secretary army-staff junior-forces supreme-commander"

// loadCustoms reads the customs of each state.
func loadCustoms(table string) (map[string]customs, error) {
	all := map[string]customs{}
	names := bitsByName(customNames)
	for line := range rowsOf(table) {
		name, rest, _ := strings.Cut(line, "\t")
		country, source, ok := strings.Cut(rest, "\t")
		bit := customs(names[name])
		if !ok || bit == 0 || all[country]&bit != 0 || strings.Contains(source, "\t") {
			return nil, fmt.Errorf("customs.tsv: %q has not 3 columns, or a custom that is not known or stands twice", line)
		}
		all[country] |= bit
	}
	return all, nil
}

// keeps reports whether the state whose post it is keeps a custom.
func (t *title) keeps(c customs) bool { return t.lexicon.customs[t.country]&c != 0 }
