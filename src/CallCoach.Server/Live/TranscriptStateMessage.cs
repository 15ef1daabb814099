using CallCoach.Calls;

namespace CallCoach.Server.Live;

/// <summary>Where the text of a call stands.</summary>
/// <param name="CallId">The call.</param>
/// <param name="State">off, no-model, live, behind, working, done, failed.</param>
/// <param name="Code">What is amiss; null when nothing is.</param>
/// <param name="Progress">Share of the speech that is written down while working, 0 to 1; else null.</param>
public sealed record TranscriptStateMessage(Guid CallId, TranscriptState State, string? Code, double? Progress)
{
    public static TranscriptStateMessage Of(Guid callId, TextProgress progress) => new(callId, progress.State, progress.Code, progress.Share);
}
