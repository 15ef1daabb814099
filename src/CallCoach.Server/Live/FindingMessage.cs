using CallCoach.Calls;
using CallCoach.Coaching;

namespace CallCoach.Server.Live;

/// <summary>What the words show.</summary>
/// <param name="CallId">The call.</param>
/// <param name="Replaces">All findings that came before are void.</param>
/// <param name="Findings">As they were found.</param>
public sealed record FindingMessage(Guid CallId, bool Replaces, IReadOnlyList<FindingView> Findings)
{
    /// <summary>Objections of a running call come with what the team suggests to say.</summary>
    public static FindingMessage Of(LiveCall call, IReadOnlyList<WordFinding> findings, bool replaces) => new(
        call.Id, replaces, [.. findings.Select(finding => FindingView.Of(finding, Answers(call, finding)))]);

    private static IReadOnlyList<string>? Answers(LiveCall call, WordFinding finding) =>
        finding is { Kind: WordFindingKind.Objection, Detail: { } objection } ? call.Policy.Phrases?.AnswersTo(objection) : null;
}
