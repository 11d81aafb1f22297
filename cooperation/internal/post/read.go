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
	lexicon *lexicon
	text    string
	words   []word
	country string // whose post it is; empty means not known
}

// Read reads the posts that a title names, in the order of the text. It returns
// none where the title names no post. Of is the code of the state whose post it
// is; empty means not known.
func Read(text, of string) []Post {
	return embedded().read(text, of)
}

func (l *lexicon) read(text, of string) []Post {
	var words [fold.MaxWords]word
	all := l.title(text, of, &words)
	var posts []Post
	for from := 0; from < len(all.words); {
		r, to := all.postAt(from)
		if r.set.any(heads) {
			posts = append(posts, Post{Title: verbatim(text, r.words, to < len(all.words)), Role: r.role()})
		} else if len(posts) == 0 {
			break
		}
		from = all.afterAnd(to)
	}
	return posts
}

// title cuts a text into words and looks them up. It has no words if the text is
// too long to be a title.
func (l *lexicon) title(text, of string, words *[fold.MaxWords]word) title {
	var found [fold.MaxWords]fold.Word
	n := 0
	if len(text) <= fold.MaxBytes && utf8.ValidString(text) {
		n = fold.Words(text, &found)
	}
	for i := range n {
		words[i] = l.look(found[i], of)
	}
	return title{lexicon: l, text: text, words: words[:n], country: of}
}

// postAt reads the post that begins at a word, and returns the word after it. It
// is a post if its reading has one of heads.
func (t title) postAt(from int) (r reading, to int) {
	to = t.endOf(from)
	r = t.part(from, to).reading()
	if r.set.any(heads) {
		r.beside = r.set.any(minister) && !r.marks.any(another) && r.someoneElse()
	}
	return r, to
}

// afterAnd returns the first word at or after one that does not join posts.
func (t title) afterAnd(from int) int {
	for from < len(t.words) && t.words[from].does(and) {
		from++
	}
	return from
}

// part is the title between two words.
func (t title) part(from, to int) title {
	t.words = t.words[from:to]
	return t
}

// endOf returns the word after the post that begins at from. A post ends at the
// first separator with a post on either side, else at the end of the text. So
// "Military, Naval and Air Attaché" and "Commander, Pacific Fleet" are one each.
func (t title) endOf(from int) int {
	for cut := from + 1; cut < len(t.words); cut++ {
		if !t.separates(cut) {
			continue
		}
		if left := t.part(from, cut).reading(); !left.set.any(heads) {
			continue
		}
		next := t.afterAnd(cut)
		if next == len(t.words) || t.begins(next) {
			return cut
		}
	}
	return len(t.words)
}

// begins reports whether a post begins at a word. The part up to the next
// separator is one, or services that an attaché follows: "Ambassador, Defence
// and Military Attaché".
func (t title) begins(next int) bool {
	end := next + 1
	for end < len(t.words) && !t.separates(end) {
		end++
	}
	part := t.part(next, end).reading()
	if part.set.any(heads) {
		return true
	}
	if part.unknown > 0 || !part.set.only(defence|military|services) || end == len(t.words) || !t.words[end].does(and) {
		return false
	}
	rest := t.part(end+1, len(t.words)).reading()
	return rest.set.any(attache)
}

// separates reports whether posts may be cut before a word.
func (t title) separates(k int) bool {
	if t.words[k].does(and) {
		return true
	}
	if t.words[k-1].does(and) {
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

// verbatim is the text of words. Where more follows, the punctuation between is
// left out. The text is an argument of its own so that a title can stay on the
// stack.
func verbatim(text string, words []word, more bool) string {
	start := words[0].Start
	if !more {
		return strings.TrimSpace(text[start:])
	}
	return text[start:fold.WordEnd(text, words[len(words)-1].End)]
}
