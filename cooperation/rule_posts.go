package cooperation

import (
	"fmt"

	titles "github.com/defcoop/defcoop/cooperation/internal/post"
)

// post finds a role that the title of the post contradicts.
func (c *checker) post(p *Post, of Party, below string, path ...any) {
	if p.Title == "" || !titles.Contradictable(string(p.Role)) {
		return
	}
	if fit, means := c.fit(p, p.Role, of); fit == titles.Contradicts {
		c.add(at(path...)+below+"/role", CodeRoleAgainstTitle, fmt.Sprintf("it is %s, but the title is that of %s", echo(string(p.Role)), means),
			"the role that goes with the title, or none")
	}
}

// fit says how the title of a post and a role go together. Of is whose post it is
// if the post does not say. Nothing is said of a post that is no state's.
func (c *checker) fit(p *Post, role Role, of Party) (fit titles.Fit, means string) {
	if p.Of != "" {
		of = p.Of
	}
	state := c.stateOf(of)
	if !isState(state) {
		return titles.Undecided, ""
	}
	return titles.Compare(p.Title, string(role), string(state))
}

// maxPosts is how many posts of an official are compared.
const maxPosts = 16

// checkMinistries finds officials who are of two ministries at one time. Posts
// with a date may have been held one after the other.
func (c *checker) checkMinistries(i int, o *Official) {
	if len(o.Posts) > maxPosts {
		return
	}
	var first *Post
	for j := range o.Posts {
		p := &o.Posts[j]
		switch {
		case ministryOf(p.Role) == "" || !p.Held.IsZero():
			continue
		case first == nil:
			first = p
			continue
		case ministryOf(first.Role) == ministryOf(p.Role) || c.namesBoth(first, p, o.Party) || !c.holds(p, o.Party):
			continue
		case !c.holds(first, o.Party):
			first = p
			continue
		}
		if c.leads(o) {
			return
		}
		c.add(at("officials", i, "posts", j), CodeTwoMinistries, fmt.Sprintf("%s is a post of another ministry than %s", p.Role, first.Role),
			"one person for each, or when the posts were held")
		return
	}
}

// holds reports whether nothing in the title of a post says that its role is
// somebody else's, or of another time, or another.
func (c *checker) holds(p *Post, of Party) bool {
	fit, _ := c.fit(p, p.Role, of)
	return fit == titles.Agrees || fit == titles.Undecided
}

// namesBoth reports whether the title of one of two posts names the other as well:
// "Minister of Foreign Affairs and Defence".
func (c *checker) namesBoth(p, q *Post, of Party) bool {
	one, _ := c.fit(p, q.Role, of)
	other, _ := c.fit(q, p.Role, of)
	return one == titles.Agrees || other == titles.Agrees
}

// leads reports whether an official leads a government or a state, or is a deputy
// of who does. Such people may keep several ministries.
func (c *checker) leads(o *Official) bool {
	for j := range o.Posts {
		for _, role := range [...]Role{RoleHeadOfGovernment, RoleDeputyHeadOfGovernment, RoleHeadOfState, RoleDeputyHeadOfState} {
			if fit, _ := c.fit(&o.Posts[j], role, o.Party); o.Posts[j].Role == role || fit == titles.Agrees {
				return true
			}
		}
	}
	return false
}

// ministryOf is the ministry of a minister or deputy, if the role says which.
func ministryOf(r Role) OrganizationRole {
	switch r {
	case RoleForeignMinister, RoleDeputyForeignMinister:
		return OrganMinistryOfForeign
	case RoleDefenceMinister, RoleDeputyDefenceMinister:
		return OrganMinistryOfDefence
	case RoleInteriorMinister:
		return OrganMinistryOfInterior
	case RoleDefenceIndustryMinister:
		return OrganMinistryOfIndustry
	}
	return ""
}
