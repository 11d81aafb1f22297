package match

// A token's sounds are a string of bytes, one for each sound: the low six
// bits are the sound, the high two how little it costs to leave it out.
// They keep what spelling habits of different languages have in common, so
// that Shoigu, Schoigu, Chouïgou and Шойгу come out nearly alike.

type sound = byte

const (
	soundA sound = iota + 1
	soundE
	soundSchwa // ə, ä: between a and e
	soundI
	soundEE // ee: English i, or a doubled e
	soundO
	soundU
	soundB
	soundP
	soundD
	soundT
	soundTH // th, dh
	soundG
	soundGH // gh, ğ
	soundK
	soundQ
	soundC // c before e, i, y: s, ts, ch or k
	soundX // x at the start: h, s, sh, z
	soundH
	soundKH
	soundF
	soundV // v, w
	soundS
	soundZ
	soundSH
	soundCH
	soundZH
	soundDZH // j, dzh
	soundTS
	soundY // y or j before a vowel
	soundL
	soundR
	soundM
	soundN
	soundCount

	soundMask = 0x3f
)

// What leaving a sound out costs, in the high bits of its byte.
const (
	dropFull  = 0 << 6 // a full edit
	dropHalf  = 1 << 6 // half an edit: h between vowels, a final e
	dropCheap = 2 << 6 // a matter of habit: a glide, the e of ae, oe, ue, ie
	dropNever = 3 << 6 // a final a: it makes another gender, not another spelling
)

func isVowel(s sound) bool {
	s &= soundMask
	return s >= soundA && s <= soundU
}

func vowelLetter(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u', 'E':
		return true
	}
	return false
}
