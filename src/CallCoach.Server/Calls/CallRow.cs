using System.Linq.Expressions;
using CallCoach.Calls;
using CallCoach.Server.Security;
using CallCoach.Storage;

namespace CallCoach.Server.Calls;

/// <summary>One call in a list.</summary>
/// <param name="Id">The call.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="DurationSeconds">Of the sound; grows while it runs.</param>
/// <param name="Kind">live, replay, upload, practice.</param>
/// <param name="Status">running, ended, cut-off, failed.</param>
/// <param name="Direction">outbound, inbound.</param>
/// <param name="Campaign">As the source said.</param>
/// <param name="CustomerReference">As the source said.</param>
/// <param name="Agent">Whose call it is.</param>
/// <param name="Team">Whose rules applied.</param>
/// <param name="Score">0 to 100.</param>
/// <param name="CueCodes">Of the cues shown, each once, in order of their first.</param>
/// <param name="SpeakingRate">The agent's, syllables per second.</param>
/// <param name="LevelDbfs">The agent's, dBFS.</param>
/// <param name="TalkRatio">Agent speech ÷ all speech, 0 to 1.</param>
/// <param name="HasAudio">The recording is there.</param>
/// <param name="Transcript">Where its text stands: off, no-model, live, behind, working, done, failed.</param>
/// <param name="Review">published, acknowledged, disputed, resolved; null without a review, and while it is a draft.</param>
/// <param name="ReviewedScore">0 to 100, as people left it; null without a review.</param>
public record CallRow(
    Guid Id, DateTime StartedAt, double DurationSeconds, CallKind Kind, CallStatus Status, CallDirection Direction,
    string? Campaign, string? CustomerReference, Named Agent, Named Team, int? Score, IReadOnlyList<string> CueCodes,
    double? SpeakingRate, double? LevelDbfs, double? TalkRatio, bool HasAudio, TranscriptState Transcript,
    ReviewState? Review, int? ReviewedScore)
{
    /// <summary>Of the cues shown, each once, in order of their first.</summary>
    public IReadOnlyList<string> CueCodes { get; } = [.. CueCodes.Distinct()];   // here, for SQLite cannot do it in a list

    /// <summary>Reads no more than a list shows.</summary>
    public static readonly Expression<Func<Call, CallRow>> FromCall = call => new CallRow(
        call.Id, call.StartedAt, call.DurationSeconds, call.Kind, call.Status, call.Direction,
        call.Campaign, call.CustomerReference,
        new Named(call.AgentId, call.Agent!.DisplayName), new Named(call.TeamId, call.Team!.Name),
        call.Numbers.Score, call.Cues.Where(cue => cue.Shown).OrderBy(cue => cue.Number).Select(cue => cue.Code).ToList(),
        call.Numbers.SpeakingRate, call.Numbers.LevelDbfs, call.Numbers.TalkRatio, call.RecordingFile != null, call.TranscriptState,
        call.ReviewState == ReviewState.Draft ? null : call.ReviewState, call.ReviewedScore);
}
