package cooperation

// checkWording finds words that stand in the wrong field: a description of an
// agreement in its title.
func (c *checker) checkWording() {
	for i := range c.report.Agreements {
		a := &c.report.Agreements[i]
		for j := range a.Title {
			if IsDescription(a.Title[j], c.report.Source.Language) {
				c.add(at("agreements", i, "title", j, "text"), CodeDescriptionAsTitle, "it describes the agreement", "the title as printed, or none")
			}
		}
	}
}
