package post

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCompare(t *testing.T) {
	for _, tt := range []struct {
		title, of, role string
		want            Fit
	}{
		{"Foreign Minister", "JP", roleDefenceMinister, Contradicts},
		{"Japanese Foreign Minister", "JP", roleDefenceMinister, Contradicts},
		{"Deputy Minister of Defence", "AZ", roleDefenceMinister, Contradicts},
		{"Minister of Defence", "AZ", roleDeputyDefenceMinister, Contradicts},
		{"Müdafiə naziri", "AZ", roleForeignMinister, Contradicts},
		{"первый заместитель министра иностранных дел", "RU", roleDefenceMinister, Contradicts},
		{"국방부 장관", "KR", roleForeignMinister, Contradicts},
		{"外務大臣", "JP", roleDefenceMinister, Contradicts},
		{"副总理", "CN", roleHeadOfGovernment, Contradicts},
		{"Defence Attaché", "FR", roleAmbassador, Contradicts},
		{"Prime Minister", "AU", roleHeadOfState, Contradicts},

		{"Minister for Foreign Affairs", "JP", roleDefenceMinister, Contradicts},

		{"Foreign Minister", "JP", roleForeignMinister, Agrees},
		{"Deputy Prime Minister and Minister of Defence", "PL", roleDefenceMinister, Agrees},
		{"First Deputy Minister of Defence - Chief of the General Staff", "AZ", roleChiefOfGeneralStaff, Agrees},
		{"Minister of Foreign Affairs and Defence", "WS", roleDefenceMinister, Agrees},
		{"Minister of Foreign Affairs and Defence", "WS", roleForeignMinister, Agrees},

		{"former Minister of Defence", "AZ", roleForeignMinister, NotHeld},
		{"adviser of the Minister of Defence", "AZ", roleDefenceMinister, NotHeld},
		{"wife of the Minister of Defence", "AZ", roleForeignMinister, NotHeld},
		{"former Defence Minister, Foreign Minister", "AZ", roleDefenceMinister, NotHeld},

		{"Minister of Defence of Saudi Arabia", "SA", roleDeputyDefenceMinister, Contradicts},
		{"Acting Minister of Defence", "AZ", roleDeputyDefenceMinister, Undecided}, // a deputy may act
		{"Prime Minister for Defence", "AZ", roleDefenceMinister, Undecided},       // or two posts
		{"President of the Republic", "PL", roleHeadOfGovernment, Undecided},
		{"Commander-in-Chief of the Armed Forces", "PL", roleHeadOfGovernment, Undecided},
		{"Minister", "JP", roleForeignMinister, Undecided},
		{"Minister of Defence", "AZ", roleMinister, Undecided},                           // says less
		{"Minister of State for Defence", "JP", roleDefenceMinister, Undecided},          // as the state has it
		{"Commander-in-Chief of the Armed Forces", "PL", roleHeadOfState, Undecided},     // a president's title too
		{"Minister for Defence Procurement", "GB", roleDeputyDefenceMinister, Undecided}, // a junior minister
		{"Minister of Defence Frobnication", "GB", roleDeputyDefenceMinister, Undecided}, // who knows
		{"前总参谋长", "CN", roleDeputyChiefOfGeneralStaff, Undecided},                        // 前, former, is glued to it
		{"Secretario de Relaciones Exteriores", "MX", roleForeignMinister, Undecided},
		{"Secretary General of the Ministry of Defence", "IT", rolePermanentSecretary, Undecided},
		{"President", "PL", roleParliamentSpeaker, Undecided}, // of what?
		{"Chief of the General Staff", "GB", roleChiefOfGeneralStaff, Undecided},
		{"Grand Vizier", "AZ", roleDefenceMinister, Undecided},
		{"", "AZ", roleDefenceMinister, Undecided},
	} {
		fit, means := Compare(tt.title, tt.role, tt.of)
		require.Equal(t, tt.want, fit, "%q and %s", tt.title, tt.role)
		require.Equal(t, fit == Contradicts, means != "", "%q and %s: %q", tt.title, tt.role, means)
		require.NotEqual(t, tt.role, means)
	}
}

// No title that was met contradicts its own role. Compare says of one post what
// Read does.
func TestCompareWithOwnRole(t *testing.T) {
	contradicted := 0
	for _, row := range metRows(t) {
		for _, p := range row.want {
			if p.Role == "" {
				continue
			}
			fit, _ := Compare(row.text, p.Role, row.of)
			require.Equal(t, Agrees, fit, "%q of %q, %s", row.text, row.of, p.Role)
			for _, other := range []string{roleForeignMinister, roleDefenceMinister, roleAmbassador} {
				if fit, means := Compare(p.Title, other, row.of); fit == Contradicts {
					require.Equal(t, p.Role, means, "%q of %q", p.Title, row.of)
					contradicted++
				}
			}
		}
	}
	require.Greater(t, contradicted, 150)
}
