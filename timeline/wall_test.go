package timeline

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/timeline/internal/resolve"
)

// The constants inside and outside say the same.
func TestWall(t *testing.T) {
	for outside, inside := range map[EvidenceKind]resolve.EvidenceKind{
		EvidenceJudgement: resolve.EvidenceJudgement, EvidenceIdentity: resolve.EvidenceIdentity, EvidenceIdentifier: resolve.EvidenceIdentifier,
		EvidenceName: resolve.EvidenceName, EvidencePost: resolve.EvidencePost, EvidenceRank: resolve.EvidenceRank, EvidenceDate: resolve.EvidenceDate,
		EvidencePlace: resolve.EvidencePlace, EvidenceCoParticipant: resolve.EvidenceCoParticipant, EvidenceSubject: resolve.EvidenceSubject,
		EvidenceLabel: resolve.EvidenceLabel, EvidenceText: resolve.EvidenceText, EvidenceWhole: resolve.EvidenceWhole, EvidenceLevel: resolve.EvidenceLevel,
	} {
		require.Equal(t, string(outside), string(inside))
	}
	for outside, inside := range map[Outcome]resolve.Outcome{LinkTaken: resolve.Taken, LinkRefused: resolve.Refused, LinkReview: resolve.Review} {
		require.Equal(t, string(outside), string(inside))
	}
	for outside, inside := range map[Verdict]resolve.Verdict{Same: resolve.Same, Different: resolve.Different, Withdrawn: resolve.Withdrawn} {
		require.Equal(t, string(outside), string(inside))
	}
}
