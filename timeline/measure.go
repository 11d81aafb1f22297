package timeline

// measure reads what the date says: its bounds, and how surely they are known.
func (o *occasion) measure() {
	const far = 1 << 40
	o.first, o.last = -far, far
	first, ok := o.date.Earliest()
	last, ok2 := o.date.Latest()
	if ok {
		o.first = first.Number()
	}
	if ok2 {
		o.last = last.Number()
	}
	o.margin = o.date.Slack()
	o.dated = ok && ok2 && o.date.StatesYear()
	o.exact = o.date.IsExact()
	o.gapped, o.vague = o.date.HasGaps(), o.date.IsQualified()
}
