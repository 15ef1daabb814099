using CallCoach.Server.Cards;

namespace CallCoach.Server.Corrections;

/// <summary>Where a team stands with the corrected score.</summary>
/// <param name="Version">0 while nobody has switched anything; to be sent back with a change.</param>
/// <param name="Active">What is shown beside scores; null while it is switched off.</param>
/// <param name="Outdated">The team has another card since; then nothing is shown.</param>
/// <param name="Reviews">That can be learned from by the card that judges now.</param>
/// <param name="Needed">Before anything is learned.</param>
/// <param name="Learned">What these reviews teach now; null with too few.</param>
/// <param name="Card">That judges now, for the names of its criteria.</param>
/// <param name="EditedBy">Name of who switched last; null when nobody did, or is gone.</param>
/// <param name="EditedAt">UTC.</param>
public sealed record CorrectionState(
    int Version, CorrectionView? Active, bool Outdated, int Reviews, int Needed, CorrectionView? Learned, ScoredBy Card, string? EditedBy, DateTime? EditedAt);
