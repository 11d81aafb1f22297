// Package post reads the titles of posts: "First Deputy Minister of Defence -
// Chief of the General Staff" is two posts, a deputy defence minister and a chief
// of the general staff. A text goes in, its parts and their roles come out.
package post
