package cooperation

import (
	"strings"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation/internal/fold"
)

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
	var toks [fold.MaxWords]fold.Word
	n := 0
	if len(text) <= fold.MaxBytes && utf8.ValidString(text) {
		n = fold.Words(text, &toks)
	}
	var posts []Post
	for from := 0; from < n; {
		to := postEnd(text, toks[:n], from)
		r := postRead(text, toks[from:to])
		if r.set.any(postHeads) {
			r.beside = r.set.any(postMinister) && !r.another && postBeside(text, toks[from:to], &r)
			posts = append(posts, Post{
				Title: postTitle(text, toks[from:to], to < n),
				Role:  r.role(in.Country),
			})
		} else if len(posts) == 0 {
			break
		}
		from = to
		for from < n && postConjunction(toks[from].Folded) {
			from++
		}
	}
	if len(posts) == 0 {
		return nil, &UnknownError{Input: clipped(text), What: "post"}
	}
	return posts, nil
}

// postEnd returns the word after the post that begins at from: at the first
// separator with a post on either side, else at the end. Parts that name no
// post ("Military, Naval and Air Attaché", "Commander, Pacific Fleet") stay with
// what stands before or after them.
func postEnd(text string, toks []fold.Word, from int) int {
	for cut := from + 1; cut < len(toks); cut++ {
		if !postSeparates(text, toks, cut) {
			continue
		}
		if left := postRead(text, toks[from:cut]); !left.set.any(postHeads) {
			continue
		}
		next := cut
		for next < len(toks) && postConjunction(toks[next].Folded) {
			next++
		}
		if next == len(toks) || postBegins(text, toks, next) {
			return cut
		}
	}
	return len(toks)
}

// postBegins reports whether the part that begins at a word is a post: the part
// up to the next separator, or up to "and" for attachés of several services
// ("Ambassador, Defence and Military Attaché").
func postBegins(text string, toks []fold.Word, next int) bool {
	end := next + 1
	for end < len(toks) && !postSeparates(text, toks, end) {
		end++
	}
	part := postRead(text, toks[next:end])
	if part.set.any(postHeads) {
		return true
	}
	const services = postDefence | postMilitary | postArmy | postNavy | postAir | postMarines
	if part.unknown > 0 || part.set&^services != 0 || end == len(toks) || !postConjunction(toks[end].Folded) {
		return false
	}
	rest := postRead(text, toks[end+1:])
	return rest.set.any(postAttache)
}

// postSeparates reports whether posts may be cut before a word.
func postSeparates(text string, toks []fold.Word, k int) bool {
	if postConjunction(toks[k].Folded) {
		return true
	}
	if postConjunction(toks[k-1].Folded) {
		return false // cut before the conjunction already
	}
	between := text[toks[k-1].End:toks[k].Start]
	if strings.ContainsAny(between, ",;/&+–—|·\n") {
		return true
	}
	// A hyphen with space on both sides; one without joins a word.
	dash := strings.IndexByte(between, '-')
	return dash > 0 && dash < len(between)-1
}

// postConjunction reports the words for "and", and the Korean for "and at the
// same time".
func postConjunction(w string) bool {
	switch w {
	case "and", "und", "ve", "и", "та", "겸", "eyni", "zamanda", "concurrently":
		return true
	}
	return false
}

// postTitle is the text of a part, without the punctuation that cut it off.
func postTitle(text string, toks []fold.Word, more bool) string {
	if !more {
		return strings.TrimSpace(text[toks[0].Start:])
	}
	return text[toks[0].Start:fold.WordEnd(text, toks[len(toks)-1].End)]
}
