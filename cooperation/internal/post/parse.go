package post

import (
	"strings"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation/internal/fold"
)

// Post is a part of a title, and the role that it stands for.
type Post struct {
	Title string // verbatim
	Role  string // one of the roles; empty where the words do not decide
}

// title is a text, or a part of one, that may name posts.
type title struct {
	text    string
	words   []fold.Word
	country string // whose post it is; empty means not known
}

// Read reads the posts that a title names, in the order of the text; none if it
// names no post. Of is the code of the state whose post it is; empty means not
// known.
func Read(text, of string) []Post {
	var words [fold.MaxWords]fold.Word
	if len(text) > fold.MaxBytes || !utf8.ValidString(text) {
		return nil
	}
	n := fold.Words(text, &words)
	all := title{text: text, words: words[:n], country: of}
	var posts []Post
	for from := 0; from < n; {
		to := all.endOf(from)
		part := all.part(from, to)
		r := part.read()
		if r.set.any(heads) {
			r.beside = r.set.any(minister) && !r.another && r.someoneElse()
			posts = append(posts, Post{Title: part.verbatim(to < n), Role: r.role()})
		} else if len(posts) == 0 {
			break
		}
		from = to
		for from < n && conjunction(words[from].Folded) {
			from++
		}
	}
	return posts
}

// part is the title between two words.
func (t title) part(from, to int) title {
	t.words = t.words[from:to]
	return t
}

// endOf returns the word after the post that begins at from: at the first
// separator with a post on either side, else at the end. Parts that name no
// post ("Military, Naval and Air Attaché", "Commander, Pacific Fleet") stay with
// what stands before or after them.
func (t title) endOf(from int) int {
	for cut := from + 1; cut < len(t.words); cut++ {
		if !t.separates(cut) {
			continue
		}
		if left := t.part(from, cut).read(); !left.set.any(heads) {
			continue
		}
		next := cut
		for next < len(t.words) && conjunction(t.words[next].Folded) {
			next++
		}
		if next == len(t.words) || t.begins(next) {
			return cut
		}
	}
	return len(t.words)
}

// begins reports whether the part that begins at a word is a post: the part
// up to the next separator, or up to "and" for attachés of several services
// ("Ambassador, Defence and Military Attaché").
func (t title) begins(next int) bool {
	end := next + 1
	for end < len(t.words) && !t.separates(end) {
		end++
	}
	part := t.part(next, end).read()
	if part.set.any(heads) {
		return true
	}
	const services = defence | military | army | navy | air | marines
	if part.unknown > 0 || part.set&^services != 0 || end == len(t.words) || !conjunction(t.words[end].Folded) {
		return false
	}
	rest := t.part(end+1, len(t.words)).read()
	return rest.set.any(attache)
}

// separates reports whether posts may be cut before a word.
func (t title) separates(k int) bool {
	if conjunction(t.words[k].Folded) {
		return true
	}
	if conjunction(t.words[k-1].Folded) {
		return false // cut before the conjunction already
	}
	between := t.text[t.words[k-1].End:t.words[k].Start]
	if strings.ContainsAny(between, ",;/&+–—|·\n") {
		return true
	}
	// A hyphen with space on both sides; one without joins a word.
	dash := strings.IndexByte(between, '-')
	return dash > 0 && dash < len(between)-1
}

// conjunction reports the words for "and", and the Korean for "and at the
// same time".
func conjunction(w string) bool {
	switch w {
	case "and", "und", "ve", "и", "та", "겸", "eyni", "zamanda", "concurrently":
		return true
	}
	return false
}

// verbatim is the text of a part, without the punctuation that cut it off.
func (t title) verbatim(more bool) string {
	if !more {
		return strings.TrimSpace(t.text[t.words[0].Start:])
	}
	return t.text[t.words[0].Start:fold.WordEnd(t.text, t.words[len(t.words)-1].End)]
}
