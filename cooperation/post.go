package cooperation

import (
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/cooperation/internal/post"
)

// Post is an office that a person holds, as a source gives it. Title is
// verbatim; Role makes titles of different languages comparable. The zero
// value means that no post is given.
type Post struct {
	// Title is the post as the source prints it: "Müdafiə naziri".
	Title string `json:"title,omitzero" validate:"required_without=Role,required_if=Role other"`
	// Lang is the language of Title, a BCP 47 tag; empty means the source's.
	Lang string `json:"lang,omitzero" defcoop:"language"`
	// Role is the kind of post, of a closed list.
	Role Role `json:"role,omitzero"`
	// Of is whose post it is: a country, or an organization of the same report.
	Of Party `json:"of,omitzero"`
	// Held is when the source says that the post was held; zero means at the
	// time of the happenings that the report tells.
	Held edtf.Date `json:"held,omitzero"`
}

// IsZero reports whether no post is given.
func (p Post) IsZero() bool { return p == Post{} }

// PostContext is what is known beside the title of a post.
type PostContext struct {
	// Country is the state whose post it is. Some titles mean different posts:
	// Britain's Chief of the General Staff heads the army, India's Defence
	// Secretary is a civil servant. Zero means not known.
	Country Country
}

// ParsePosts reads the posts that a title names: "First Deputy Minister of
// Defence - Chief of the General Staff" is two, "Director of the Foreign
// Intelligence Department at South Korea's Ministry of National Defense" one.
// It knows English, Azerbaijani, Turkish, Russian, German and Korean, and the
// commonest words of French, Spanish, Italian, Polish, Ukrainian, Kazakh,
// Finnish, Swedish, Norwegian, Danish, Greek, Hebrew, Arabic, Persian,
// Vietnamese, Japanese and Chinese.
// Case, diacritics, hyphens and spacing do not matter.
//
// Each post's Title is its part of the text, verbatim; Role is what kind of
// post it is, and empty where the words do not decide: a bare "Deputy
// Minister", a "Defence Secretary" of no known country, or somebody beside the
// holder of a post: a former or designated minister, his secretary, his wife.
// A minister's title is nobody's role where a word that is not known stands
// where the language puts such a person ("liaison of the Minister of Defence",
// "müdafiə nazirinin oğlu"). A text is cut at a dash, comma, semicolon, slash or "and" only where a post stands on
// either side, so that a "Minister of Foreign Affairs and Defence" is one. No
// other field is filled: whose post it is, is not read from adjectives.
//
// A text that names no post, or is longer than 512 bytes or 48 words, is an [*UnknownError] (errors.Is [ErrUnknown]).
func ParsePosts(text string, in PostContext) ([]Post, error) {
	read := post.Read(text, string(in.Country))
	if len(read) == 0 {
		return nil, &UnknownError{Input: clipped(text), What: "post"}
	}
	posts := make([]Post, len(read))
	for i, p := range read {
		posts[i] = Post{Title: p.Title, Role: Role(p.Role)}
	}
	return posts, nil
}
