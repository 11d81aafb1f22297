package cooperation

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParsePostsByContext(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		country    Country
		want       []Post
		wantErr    string
	}{
		{
			name: "two posts", text: "First Deputy Minister of Defence - Chief of the General Staff",
			want: []Post{
				{Title: "First Deputy Minister of Defence", Role: RoleDeputyDefenceMinister},
				{Title: "Chief of the General Staff", Role: RoleChiefOfGeneralStaff},
			},
		},
		{
			name: "one post with a dash and a ministry", text: "Director - Foreign Intelligence Department, Ministry of National Defense",
			want: []Post{{Title: "Director - Foreign Intelligence Department, Ministry of National Defense", Role: RoleHeadOfDepartment}},
		},
		{
			name: "one post of two fields", text: "Minister of Foreign Affairs and Defence",
			want: []Post{{Title: "Minister of Foreign Affairs and Defence", Role: RoleForeignMinister}},
		},
		{
			name: "attaché of three services", text: "Military, Naval and Air Attaché",
			want: []Post{{Title: "Military, Naval and Air Attaché", Role: RoleDefenceAttache}},
		},
		{
			name: "a hyphen inside a word", text: "Vice-Minister of National Defense",
			want: []Post{{Title: "Vice-Minister of National Defense", Role: RoleDeputyDefenceMinister}},
		},
		{
			name: "a post of no stated field", text: "Deputy Minister, Commander of the Air Force",
			want: []Post{{Title: "Deputy Minister"}, {Title: "Commander of the Air Force", Role: RoleAirForceCommander}},
		},
		{
			name: "Britain's head of the army", text: "Chief of the General Staff", country: "GB",
			want: []Post{{Title: "Chief of the General Staff", Role: RoleArmyCommander}},
		},
		{
			name: "India's civil servant", text: "Defence Secretary", country: "IN",
			want: []Post{{Title: "Defence Secretary", Role: RolePermanentSecretary}},
		},
		{
			name: "Britain's minister", text: "Defence Secretary", country: "GB",
			want: []Post{{Title: "Defence Secretary", Role: RoleDefenceMinister}},
		},
		{
			name: "either of them", text: "Defence Secretary",
			want: []Post{{Title: "Defence Secretary"}},
		},
		{
			name: "a service's head in America", text: "Chief of Staff of the Air Force", country: "US",
			want: []Post{{Title: "Chief of Staff of the Air Force", Role: RoleAirForceCommander}},
		},
		{
			name: "its second man in Russia", text: "Chief of Staff of the Air Force", country: "RU",
			want: []Post{{Title: "Chief of Staff of the Air Force", Role: RoleChiefOfStaff}},
		},
		{
			name: "either of those", text: "Chief of Staff of the Air Force",
			want: []Post{{Title: "Chief of Staff of the Air Force"}},
		},
		{
			name: "a company's president", text: "President of Hyundai Rotem",
			want: []Post{{Title: "President of Hyundai Rotem"}},
		},
		{
			name: "a state's president", text: "President of Azerbaijan",
			want: []Post{{Title: "President of Azerbaijan", Role: RoleHeadOfState}},
		},
		{
			name: "outer space goes, the rest is verbatim", text: "  Müdafiə  naziri ",
			want: []Post{{Title: "Müdafiə  naziri", Role: RoleDefenceMinister}},
		},
		{name: "a name", text: "Zakir Hasanov", wantErr: `"Zakir Hasanov" is not a known post`},
		{name: "nothing", text: "", wantErr: `"" is not a known post`},
		{name: "not UTF-8", text: "Minister\xff", wantErr: `"Minister\xff" is not a known post`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := ParsePosts(tt.text, PostContext{Country: tt.country})
			if tt.wantErr != "" {
				require.EqualError(t, err, tt.wantErr)
				assert.ErrorIs(t, err, ErrUnknown)
			} else {
				require.NoError(t, err)
			}
			assert.Equal(t, tt.want, got)
		})
	}
}

// Every role that the reader gives is one of the list.
func TestRoleValid(t *testing.T) {
	data, err := os.ReadFile("internal/post/testdata/titles.tsv")
	require.NoError(t, err)
	seen := map[Role]bool{}
	for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n")[1:] {
		f := strings.Split(line, "\t")
		posts, _ := ParsePosts(f[1], PostContext{Country: Country(f[2])})
		for _, p := range posts {
			seen[p.Role] = true
		}
	}
	delete(seen, "")
	assert.Greater(t, len(seen), 40, "roles that titles have")
	for r := range seen {
		assert.True(t, r.Valid(), r)
	}
	for _, r := range []Role{"", "Minister", "defense-minister", "chief of staff"} {
		assert.False(t, r.Valid(), r)
	}
}

// A deputy chief of staff is no chief of staff; the list of roles has none.
func TestParsePostsDeputyChiefOfStaff(t *testing.T) {
	for _, title := range []string{"Deputy Chief of Staff", "deputy chief of staff of the 5th Brigade"} {
		posts, err := ParsePosts(title, PostContext{})
		require.NoError(t, err)
		require.Equal(t, []Post{{Title: title}}, posts)
	}
}
