package cooperation

import "slices"

// Topic is a subject of talks, an agreement or a statement: the source's
// words, and beside them their sector. Topics in different words and languages
// compare by it.
type Topic struct {
	// Text is the subject, verbatim.
	Text string `json:"text,omitempty" validate:"required_without=Sector,required_if=Sector other"`
	// Lang is the language of Text, a BCP 47 tag; empty means the source's.
	Lang string `json:"lang,omitempty" defcoop:"language"`
	// Sector is the field of cooperation.
	Sector Sector `json:"sector,omitempty"`
}

// Sector is a field of cooperation.
type Sector string

// The sectors. The terms follow the headings under which ministries of defence
// report their cooperation. They also follow the areas of bilateral agreements
// in Kinne, "Introducing the Defense Cooperation Agreement Dataset" (2020).
const (
	SectorDefencePolicy    Sector = "defence-policy"    // dialogue, consultation, strategy
	SectorRegionalSecurity Sector = "regional-security" // security of a region, of neighbours
	SectorDomesticSecurity Sector = "domestic-security" // stability inside a state, civil defence
	SectorMilitary         Sector = "military"          // armed forces in general, their development
	SectorExercises        Sector = "exercises"         // joint exercises, drills, observers at them
	SectorTraining         Sector = "training"          // courses, instructors, training of units
	SectorEducation        Sector = "education"         // academies, staff colleges, exchange of students
	SectorExperience       Sector = "experience"        // sharing experience and good practice
	SectorIndustry         Sector = "defence-industry"  // joint production, investment
	SectorProcurement      Sector = "procurement"       // sale and purchase of arms and equipment
	SectorTechnology       Sector = "technology"        // research and development
	SectorIntelligence     Sector = "intelligence"      // exchange of information, its protection
	SectorCyber            Sector = "cyber"             // cyber defence and security
	SectorLand             Sector = "land-forces"       // cooperation of land forces
	SectorNaval            Sector = "naval"             // cooperation of naval forces, maritime security
	SectorAir              Sector = "air"               // cooperation of air forces, air defence
	SectorSpace            Sector = "space"             // military use of space, satellites
	SectorLogistics        Sector = "logistics"         // supply, transport, maintenance, transit
	SectorMedical          Sector = "medical"           // military medicine
	SectorPeacekeeping     Sector = "peacekeeping"      // peace operations
	SectorCounterTerrorism Sector = "counter-terrorism" // fight against terrorism
	SectorBorderSecurity   Sector = "border-security"   // protection of borders
	SectorArmsControl      Sector = "arms-control"      // arms control, disarmament, verification, non-proliferation
	SectorDisasterRelief   Sector = "disaster-relief"   // disaster and humanitarian relief, demining
	SectorHistory          Sector = "history-culture"   // remembrance, museums, military music, sport
	SectorEnergy           Sector = "energy"            // energy and its security
	SectorEconomy          Sector = "economy"           // trade and investment outside defence
	SectorOther            Sector = "other"             // needs a Text
)

var sectors = [...]Sector{
	SectorDefencePolicy, SectorRegionalSecurity, SectorDomesticSecurity, SectorMilitary, SectorExercises,
	SectorTraining, SectorEducation, SectorExperience, SectorIndustry, SectorProcurement, SectorTechnology,
	SectorIntelligence, SectorCyber, SectorLand, SectorNaval, SectorAir, SectorSpace, SectorLogistics,
	SectorMedical, SectorPeacekeeping, SectorCounterTerrorism, SectorBorderSecurity, SectorArmsControl,
	SectorDisasterRelief, SectorHistory, SectorEnergy, SectorEconomy, SectorOther,
}

// Valid reports whether s is one of the constants.
func (s Sector) Valid() bool { return slices.Contains(sectors[:], s) }

// Terms lists the valid values in the order of the constants.
func (Sector) Terms() []string { return termsOf(sectors[:]) }
