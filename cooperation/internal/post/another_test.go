package post

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Somebody beside the holder of a post does not hold it.
func TestPostsOfAnother(t *testing.T) {
	for _, text := range []string{
		"former Minister of Defence", "ex-Minister of Defence", "Minister of Defence-designate", "Shadow Defence Minister",
		"candidate for Minister of Defence", "wife of the Minister of Defence", "secretary to the Minister of Defence",
		"representative of the Chief of Defence", "бывший министр обороны", "экс-министр обороны", "ehemaliger Verteidigungsminister",
		"ancien ministre de la Défense", "conseiller du ministre de la Défense", "eski Savunma Bakanı", "sabiq müdafiə naziri",
		"doradca ministra obrony", "náměstek ministra obrany", "zamjenik ministra obrane",
		"전 국방부 장관", "former Chief of the General Staff", "former defence attaché",
	} {
		posts := Read(text, "")
		require.Len(t, posts, 1, text)
		require.Empty(t, posts[0].Role, text)
		require.Equal(t, text, posts[0].Title)
	}
	for text, want := range map[string]string{
		"Minister of Defence":                            roleDefenceMinister,
		"Acting Minister of Defence":                     roleDefenceMinister,
		"adviser to the Minister of Defence":             roleAdviser,
		"spokesman of the Minister of Defence":           roleSpokesperson,
		"military representative to NATO":                roleMilitaryRepresentative,
		"Permanent Representative to the United Nations": roleAmbassador,
		"Secretary of the National Security Council":     roleNationalSecurityAdviser,
		"국방부 장관":                                         roleDefenceMinister,
	} {
		posts := Read(text, "")
		require.Equal(t, want, rolesOf(posts), text)
	}
}
