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
	// Acting says that the post is held for the time being: acting minister,
	// chargé d'affaires ad interim.
	Acting bool `json:"acting,omitzero"`
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

// ParsePosts reads the posts that a title names. The title of each [Post] is its
// part of the text, verbatim, and the role its kind. No other field is filled.
//
//	First Deputy Minister of Defence - Chief of the General Staff   two posts
//	Minister of Foreign Affairs and Defence                         one post
//	Director, Foreign Intelligence Department, Ministry of Defense  one post
//
// A text is cut at a dash, comma, semicolon, slash or "and", and only where a
// post stands on either side. Case, diacritics, hyphens and spacing do not
// matter. The role is empty where the words do not decide:
//
//   - "Deputy Minister", of nothing that is named;
//   - "Defence Secretary" of no known country, a minister in Britain and a civil
//     servant in India;
//   - somebody who holds no post: a former or designated minister, a minister's
//     secretary or wife;
//   - a minister's title beside an unknown word, where the language puts such a
//     person: "liaison of the Minister of Defence", "müdafiə nazirinin oğlu".
//
// It knows English, Azerbaijani, Turkish, Russian, German and Korean. It knows
// the commonest words of Arabic, Chinese, Danish, Finnish, French, Greek,
// Hebrew, Italian, Japanese, Kazakh, Norwegian, Persian, Polish, Spanish,
// Swedish, Ukrainian and Vietnamese.
//
// A text that names no post is an [*UnknownError] (errors.Is [ErrUnknown]), and
// so is one of more than 512 bytes or 48 words.
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
