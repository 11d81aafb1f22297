package cooperation

import "slices"

// Citation points at the passage of the source that supports a record, or one
// field of it.
type Citation struct {
	// Field is the field supported, a JSON Pointer (RFC 6901) from the record
	// or action that carries the citation: "/date". Empty means all of it.
	Field string `json:"field,omitempty" defcoop:"pointer"`
	// Locator says where in the source: "p. 12", "para. 3".
	Locator string `json:"locator,omitempty"`
	// Quotation is the passage, verbatim.
	Quotation string `json:"quotation,omitempty"`
	// Lang is the language of Quotation, a BCP 47 tag; empty means the source's.
	Lang string `json:"lang,omitempty" defcoop:"language"`
	// Credibility is the credibility of this piece of information on the
	// Admiralty scale (NATO STANAG 2511, AJP-2.1): 1 confirmed, 2 probably
	// true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged; 0
	// means not graded.
	Credibility int `json:"credibility,omitzero" validate:"min=0,max=6"`
	// Origin is who first put this passage out, if not the source's Origin.
	Origin Origin `json:"origin,omitzero"`
}

// Origin is who first put information out: the press service of a ministry,
// whose release five papers print, is one origin and not five. It is named by
// state and role, so that reports in different languages agree on it. The
// zero value means that no origin is stated.
type Origin struct {
	// Country is the state whose organ it is.
	Country Country `json:"country,omitempty"`
	// Role is what it is in that state: a ministry's press service counts as
	// the ministry.
	Role OrganizationRole `json:"role,omitempty"`
	// Name is the source's own name for it; it alone identifies an origin
	// without a role: "Yonhap".
	Name string `json:"name,omitempty" validate:"required_if=Role other"`
}

// IsZero reports whether no origin is stated.
func (o Origin) IsZero() bool { return o == Origin{} }

// Reliability grades a source on the Admiralty scale (NATO STANAG 2511,
// AJP-2.1). The zero value means not graded.
type Reliability string

// The grades of reliability.
const (
	ReliabilityA Reliability = "A" // completely reliable
	ReliabilityB Reliability = "B" // usually reliable
	ReliabilityC Reliability = "C" // fairly reliable
	ReliabilityD Reliability = "D" // not usually reliable
	ReliabilityE Reliability = "E" // unreliable
	ReliabilityF Reliability = "F" // cannot be judged
)

var reliabilities = [...]Reliability{
	ReliabilityA, ReliabilityB, ReliabilityC, ReliabilityD, ReliabilityE, ReliabilityF,
}

// Valid reports whether r is one of the constants.
func (r Reliability) Valid() bool { return slices.Contains(reliabilities[:], r) }

// Terms lists the valid values in the order of the constants.
func (Reliability) Terms() []string { return termsOf(reliabilities[:]) }
