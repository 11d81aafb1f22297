package timeline

import (
	"testing"

	"github.com/defcoop/defcoop/cooperation"
)

// Which offices are one, where records name other states, contradict themselves,
// or tell of acts in the time of one of two.
func TestRuleOfficesInTime(t *testing.T) {
	accredited := func(date string) cooperation.OfficeAction {
		return cooperation.OfficeAction{Kind: cooperation.OfficeAccredited, Date: day(date)}
	}
	denied := accredited("2003")
	denied.Polarity = cooperation.PolarityDenied
	sweden := attaches("b", "")
	sweden.Offices[0].Receiving = "SE"
	old, young := attaches("old", "", opened("1990"), closed("1995")), attaches("young", "", opened("2000"))
	tell(t, cooperation.KindOffice, []story{
		{"in another state", Policy{}, []any{attaches("a", ""), sweden}, "a b"},
		{"an act in the time of the old one", Policy{}, []any{old, young, attaches("x", "", accredited("1992"))}, "old+x young"},
		{"an act in the time of the young one", Policy{}, []any{old, young, attaches("x", "", accredited("2003"))}, "old x+young"},
		{"an act that is denied", Policy{}, []any{old, young, attaches("x", "", denied)}, "old x young old~x x~young"},
		{"an act after others say that it closed, and a later closing", Policy{}, []any{old, attaches("x", "", accredited("1997"), closed("1998"))}, "old+x"},
		{"an act after others say that it closed, and an earlier closing", Policy{}, []any{old, attaches("x", "", accredited("1997"), closed("1994"))}, "old x old~x"},
		{"one that contradicts itself parts nothing", Policy{}, []any{
			attaches("a", "", opened("2000"), closed("1995")), attaches("b", "", opened("1990")), attaches("c", "", opened("2005"), closed("2010")),
		}, "a+b+c"},
		{"the closing that was certainly first", Policy{}, []any{attaches("a", "", closed("[1994..1999]")), attaches("b", "", closed("1995")), attaches("c", "", opened("1998"))}, "a b c a~b a~c"},
		{"two cities in one script and one in another", Policy{}, []any{attaches("a", "Berlin"), attaches("b", "Bonn"), attaches("c", "Берлин")}, "a b c a~c b~c"},
		{"one city in one script and two in another", Policy{}, []any{attaches("a", "Berlin"), attaches("b", "Бонн"), attaches("c", "Берлин")}, "a b c a~b a~c"},
		{"two in each of two scripts", Policy{}, []any{attaches("a", "Berlin"), attaches("b", "Bonn"), attaches("c", "Берлин"), attaches("d", "Бонн")}, "a b c+d a~c a~d b~c b~d"},
	})
}
