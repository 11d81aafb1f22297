package cooperation

import "slices"

// Branch is a branch of the armed forces, or an armed body that carries ranks
// like theirs. The list is closed: the services that keep a ladder of titles
// of their own, and those whose officers appear beside them in reports. The
// terms are the English names under which the services of several states are
// known. The zero value means not known.
type Branch string

// The branches.
const (
	BranchArmy            Branch = "army"             // land forces, airborne and missile troops included
	BranchNavy            Branch = "navy"             // naval forces, without their marines
	BranchAirForce        Branch = "air-force"        // air and air-defence forces
	BranchMarines         Branch = "marines"          // marine corps, naval infantry
	BranchSpaceForce      Branch = "space-force"      // a space service of its own
	BranchCoastGuard      Branch = "coast-guard"      // coast guard, whether armed service or police
	BranchNationalGuard   Branch = "national-guard"   // national guard, Rosgvardia
	BranchBorderGuard     Branch = "border-guard"     // border troops and guards
	BranchInternalTroops  Branch = "internal-troops"  // interior ministry's troops
	BranchGendarmerie     Branch = "gendarmerie"      // gendarmerie, carabinieri, jandarma: military police forces for civilians
	BranchPolice          Branch = "police"           // civilian police, militia; its ranks have no NATO grade
	BranchSecurityService Branch = "security-service" // state security, intelligence and guard services
	BranchCivilDefence    Branch = "civil-defence"    // emergency and rescue services that carry ranks
	BranchJoint           Branch = "joint"            // several services together: a general staff, a ministry
	BranchOther           Branch = "other"            // an armed body that is none of these
)

var branches = [...]Branch{
	BranchArmy, BranchNavy, BranchAirForce, BranchMarines, BranchSpaceForce, BranchCoastGuard,
	BranchNationalGuard, BranchBorderGuard, BranchInternalTroops, BranchGendarmerie, BranchPolice,
	BranchSecurityService, BranchCivilDefence, BranchJoint, BranchOther,
}

// Valid reports whether b is one of the branches listed. The zero value, not
// known, is none of them.
func (b Branch) Valid() bool { return slices.Contains(branches[:], b) }

// Terms lists the valid values in the order of the constants.
func (Branch) Terms() []string { return termsOf(branches[:]) }
