package cooperation_test
import ("testing";"github.com/defcoop/defcoop/cooperation")
func TestTalksClean(t *testing.T){ for _,p:=range cooperation.Check(talks()){ t.Log(p); t.Fail()} }
