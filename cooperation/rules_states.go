package cooperation

func (c *checker) checkRanks()  {}
func (c *checker) checkStates() {}
