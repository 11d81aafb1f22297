package match

// spareInitial says whether all that agrees beside the family name is an
// initial, and whoever writes initials has one more: J. J. Singh, Jaswant Singh.
func (al *alignment) spareInitial() bool {
	paired, spare := [2]bool{}, [2]bool{}
	for i := range al.a.tokens {
		switch {
		case al.a.tokens[i].kind == word && !al.open(i) && al.class[i] != Initial && al.a.family&(1<<i) == 0:
			return false
		case al.a.tokens[i].kind == initial && al.open(i):
			spare[0] = true
		case al.a.tokens[i].kind == initial && al.b.tokens[al.partner[i]].kind == word:
			paired[0] = true
		}
	}
	for j := range al.b.tokens {
		switch {
		case al.b.tokens[j].kind == initial && al.openB(j):
			spare[1] = true
		case al.b.tokens[j].kind == initial && al.a.tokens[al.back[j]].kind == word:
			paired[1] = true
		}
	}
	return paired[0] && spare[0] || paired[1] && spare[1]
}

// skipped says whether one name passes over a given name or an initial between
// two that it has, the second of them an initial: G. W. Bush and George H. W.
// Bush. Who writes out initials writes them all, up to where he stops.
func (al *alignment) skipped() bool {
	return skips(al.a, func(i int) (paired, asInitial bool) { return !al.open(i), al.class[i] == Initial }) ||
		skips(al.b, func(j int) (paired, asInitial bool) {
			return !al.openB(j), !al.openB(j) && al.class[al.back[j]] == Initial
		})
}

func skips(r *reading, at func(int) (paired, asInitial bool)) bool {
	begun, open := false, false
	for i := range r.tokens {
		if r.tokens[i].kind > initial || r.family&(1<<i) != 0 {
			continue
		}
		paired, asInitial := at(i)
		switch {
		case !paired:
			open = begun
		case open && asInitial:
			return true
		default:
			begun = true
		}
	}
	return false
}

// initialsDiffer says whether both print initials beside the given name and
// one has more of them: George H. W. Bush and George H. Bush.
func (al *alignment) initialsDiffer() bool {
	if al.a.starts == 0 || al.b.starts == 0 || al.a.starts == al.b.starts || !beginsWithWord(al.a) || !beginsWithWord(al.b) {
		return false
	}
	for i := range al.a.tokens {
		if al.class[i] == Initial {
			return true
		}
	}
	return false
}

func beginsWithWord(r *reading) bool {
	for i := range r.tokens {
		if k := r.tokens[i].kind; k != optional {
			return k == word
		}
	}
	return false
}

// pairInitials pairs initials with words and with initials of other scripts,
// and what finds none with a particle, which counts for nothing: H. b. K. and
// Hamad bin Khalifa.
func (al *alignment) pairInitials() {
	a, b := al.a.tokens, al.b.tokens
	for i := range a {
		if !al.open(i) || a[i].kind > initial {
			continue
		}
		for j := range b {
			if !al.openB(j) || b[j].kind > initial || a[i].kind == word && b[j].kind == word {
				continue
			}
			if startsAlike(&a[i], &b[j]) {
				al.pair(i, j, Initial)
				break
			}
		}
	}
	for i := range a {
		if !al.open(i) || a[i].kind != initial && a[i].kind != optional {
			continue
		}
		for j := range b {
			if al.openB(j) && (a[i].kind == initial && b[j].kind == optional || a[i].kind == optional && b[j].kind == initial) &&
				a[i].fold[0] == b[j].fold[0] && (a[i].uses|b[j].uses)&anyParticle != 0 {
				al.pair(i, j, Initial)
				break
			}
		}
	}
}

// startsAlike says whether one token can be the initial of the other.
func startsAlike(t, u *token) bool {
	if t.opaque || u.opaque || t.fold == "" || u.fold == "" {
		return t.fold == u.fold
	}
	short, long := t, u
	if len(short.fold) > len(long.fold) {
		short, long = long, short
	}
	if len(long.fold) >= len(short.fold) && long.fold[:len(short.fold)] == short.fold {
		return true
	}
	if len(t.sounds) == 0 || len(u.sounds) == 0 {
		return false
	}
	foreign := t.cyr != u.cyr || len(short.fold) > 1
	x, y := t.sounds[0]&soundMask, u.sounds[0]&soundMask
	return foreign && costs().Put[x][y] <= costHabit
}
