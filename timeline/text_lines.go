package timeline

import (
	"fmt"
	"strings"
)

// Widths of the printed page.
const (
	dateWidth = 16
	pageWidth = 100
)

// heading writes a line that parts the page.
func (p *printer) heading(text string) {
	fmt.Fprintf(p.out, "%s\n%s\n\n", text, strings.Repeat("-", len(text)))
}

// line writes text beside the date column, wrapped at the width of the page
// and indented by so many steps. Errors stay in the writer until Flush.
func (p *printer) line(indent int, date, text string) {
	if date == "" && indent == 0 {
		fmt.Fprintln(p.out, text)
		return
	}
	margin := strings.Repeat(" ", p.shift)
	lead := margin + fmt.Sprintf("%-*s", dateWidth, date)
	if len([]rune(date)) >= dateWidth {
		lead = margin + date + "\n" + margin + strings.Repeat(" ", dateWidth)
	}
	lead += strings.Repeat("  ", indent)
	width := pageWidth - dateWidth - 2*indent - p.shift
	for i, part := range wrap(text, width) {
		if i > 0 {
			lead = margin + strings.Repeat(" ", dateWidth+2*indent+2)
		}
		fmt.Fprintln(p.out, lead+part)
	}
}

// wrap breaks text at white space into lines of at most width characters, and
// two fewer from the second one on. No source can end a line, or do more to the
// page than be read: see printable.
func wrap(text string, width int) []string {
	var lines []string
	line, length := "", 0
	for _, word := range strings.Fields(text) {
		word = printable(word)
		n := len([]rune(word))
		if length > 0 && length+1+n > width {
			lines = append(lines, line)
			if len(lines) == 1 {
				width -= 2
			}
			line, length = "", 0
		}
		if length > 0 {
			line, length = line+" ", length+1
		}
		line, length = line+word, length+n
	}
	return append(lines, line)
}
