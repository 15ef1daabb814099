using CallCoach.Server.Live;

namespace CallCoach.Server.Documents;

/// <param name="Findings">What would be found, with the phrases behind it; objections with what the team suggests to say.</param>
public sealed record PhraseTrialResult(IReadOnlyList<FindingView> Findings);
