package cooperation

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
		posts, err := ParsePosts(text, PostContext{})
		require.NoError(t, err, text)
		require.Len(t, posts, 1, text)
		require.Empty(t, posts[0].Role, text)
		require.Equal(t, text, posts[0].Title)
	}
	for text, want := range map[string]Role{
		"Minister of Defence":                            RoleDefenceMinister,
		"Acting Minister of Defence":                     RoleDefenceMinister,
		"adviser to the Minister of Defence":             RoleAdviser,
		"spokesman of the Minister of Defence":           RoleSpokesperson,
		"military representative to NATO":                RoleMilitaryRepresentative,
		"Permanent Representative to the United Nations": RoleAmbassador,
		"Secretary of the National Security Council":     RoleNationalSecurityAdviser,
		"국방부 장관":                                         RoleDefenceMinister,
	} {
		posts, err := ParsePosts(text, PostContext{})
		require.NoError(t, err, text)
		require.Equal(t, want, posts[0].Role, text)
	}
}
