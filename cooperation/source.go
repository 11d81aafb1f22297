package cooperation

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Source is where a report comes from.
type Source struct {
	// Title is the headline or title, verbatim.
	Title string `json:"title,omitempty"`
	// Publisher is the outlet or institution on whose page or in whose paper it
	// stands, also if the text is an agency's.
	Publisher string `json:"publisher,omitempty"`
	// Country is the publisher's country.
	Country Country `json:"country,omitempty"`
	// Kind is the kind of source.
	Kind SourceKind `json:"kind,omitempty"`
	// Label is the source's own word for its kind; required if Kind is other.
	Label string `json:"label,omitempty" validate:"required_if=Kind other"`
	// URL is where it was read, http or https.
	URL string `json:"url,omitempty" defcoop:"url"`
	// Authors are the authors as printed.
	Authors []string `json:"authors,omitempty" validate:"dive,required"`
	// Published is when the source says it was published. It is never the
	// date of what it tells.
	Published edtf.Date `json:"published,omitzero"`
	// Retrieved is when it was read.
	Retrieved edtf.Date `json:"retrieved,omitzero"`
	// Archived is the address of an archived copy, http or https.
	Archived string `json:"archived,omitempty" defcoop:"url"`
	// Language is the language of the source, a BCP 47 tag. Texts of the
	// report are in it unless they say otherwise.
	Language string `json:"language,omitempty" defcoop:"language"`
	// Reliability is the Admiralty grade of the source.
	Reliability Reliability `json:"reliability,omitempty"`
	// DerivedFrom lists what it rewrites or reprints: URLs, or IDs of reports.
	DerivedFrom []string `json:"derivedFrom,omitempty" validate:"dive,required" defcoop:"derivation"`
	// Origin is who first put the information out: the agency whose text another
	// outlet prints, the ministry whose press release it is. An agency's own page
	// needs none.
	Origin Origin `json:"origin,omitzero"`
	// Dataset is the name of the table whose rows are reported, in the same words
	// in every report of it: "SIPRI Arms Transfers Database".
	Dataset string `json:"dataset,omitempty"`
	// RowKey declares what makes two rows one: the columns whose values together
	// belong to one happening or agreement. A column is the name of a detail,
	// "course", or a JSON Pointer to a field, "/date". It is the primaryKey of CSV
	// on the Web (W3C 2015).
	RowKey []string `json:"rowKey,omitempty" validate:"dive,required" defcoop:"column"`
	// MayRepeat declares a data set whose rows may describe one thing twice.
	// Records of one report otherwise stay apart when reports are merged.
	MayRepeat bool `json:"mayRepeat,omitzero"`
}

// SourceKind is the kind of a source.
type SourceKind string

// The kinds of sources. The terms are item types of Zotero and the Citation
// Style Language (CSL 1.0.2), as far as they fit open sources on defence.
const (
	SourceNews         SourceKind = "news"          // article of a newspaper, agency or news site
	SourcePressRelease SourceKind = "press-release" // put out by an institution about itself
	SourceInterview    SourceKind = "interview"     // questions and answers, by whomever printed
	SourceWebsite      SourceKind = "website"       // standing page of an institution
	SourceEncyclopedia SourceKind = "encyclopedia"  // encyclopedia, handbook, almanac
	SourceDataset      SourceKind = "dataset"       // rows of a database or table
	SourceBroadcast    SourceKind = "broadcast"     // radio or television
	SourceSocialMedia  SourceKind = "social-media"  // a post on a social network
	SourceTreatyText   SourceKind = "treaty-text"   // the instrument itself, or a treaty series
	SourceScholarly    SourceKind = "scholarly"     // journal article, book, thesis
	SourceAnalysis     SourceKind = "analysis"      // report of a think tank or research institute
	SourceDocument     SourceKind = "document"      // other official paper: cable, white paper, budget
	SourceOther        SourceKind = "other"         // needs a Label
)

var sourceKinds = [...]SourceKind{
	SourceNews, SourcePressRelease, SourceInterview, SourceWebsite, SourceEncyclopedia, SourceDataset,
	SourceBroadcast, SourceSocialMedia, SourceTreatyText, SourceScholarly, SourceAnalysis, SourceDocument, SourceOther,
}

// Valid reports whether k is one of the constants.
func (k SourceKind) Valid() bool { return slices.Contains(sourceKinds[:], k) }

// Terms lists the valid values in the order of the constants.
func (SourceKind) Terms() []string { return termsOf(sourceKinds[:]) }
