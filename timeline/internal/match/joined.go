package match

// pairJoined pairs a word with several adjacent tokens that spell it together:
// Chunsong with Chun Song, SergeiLavrov with Sergei Lavrov.
func (al *alignment) pairJoined() {
	a, b := al.a.tokens, al.b.tokens
	for i := range a {
		if !al.open(i) || a[i].kind != word {
			continue
		}
		for j := range b {
			n := joined(b, al.back[:], j, &a[i])
			if n == 0 {
				continue
			}
			w := 0
			for k := j; k < j+n; k++ {
				al.back[k] = int8(i)
				w += countsAsWord(&b[k])
			}
			al.partner[i], al.class[i], al.width[i] = int8(j), Folded, uint8(max(w, 1))
			break
		}
	}
	for j := range b {
		if !al.openB(j) || b[j].kind != word {
			continue
		}
		for i := range a {
			n := joined(a, al.partner[:], i, &b[j])
			if n == 0 {
				continue
			}
			w := 0
			for k := i; k < i+n; k++ {
				al.partner[k], al.class[k], al.width[k] = int8(j), Folded, 0
				w += countsAsWord(&a[k])
			}
			al.back[j] = int8(i)
			al.width[i] = uint8(max(w, 1))
			if a[i].kind == optional { // the pair is counted at its first word
				for k := i; k < i+n; k++ {
					if a[k].kind == word {
						al.width[i], al.width[k] = 0, uint8(max(w, 1))
						break
					}
				}
			}
			break
		}
	}
}

func countsAsWord(t *token) int {
	if t.kind == word {
		return 1
	}
	return 0
}

// joined is how many tokens of list from i on, all without partner, spell t
// when written as one; 0 if they do not. At least two.
func joined(list []token, partner []int8, i int, t *token) int {
	if f := list[i].fold; partner[i] >= 0 || len(f) >= len(t.fold) || f[0] != t.fold[0] {
		return 0
	}
	if n := spells(list, partner, i, t.fold, false); n > 0 {
		return n
	}
	return spells(list, partner, i, t.fold, true)
}

func spells(list []token, partner []int8, i int, whole string, raw bool) int {
	at := 0
	for k := i; k < len(list) && at < len(whole); k++ {
		f := list[k].fold
		if raw {
			f = list[k].raw
		}
		if partner[k] >= 0 || list[k].kind == suffix || len(whole)-at < len(f) || whole[at:at+len(f)] != f {
			return 0
		}
		at += len(f)
		if at == len(whole) && k > i {
			return k - i + 1
		}
	}
	return 0
}
