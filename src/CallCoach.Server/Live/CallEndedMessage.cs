using CallCoach.Calls;

namespace CallCoach.Server.Live;

/// <summary>The last word of a call.</summary>
/// <param name="CallId">The call.</param>
/// <param name="At">Its length, seconds.</param>
/// <param name="Status">ended, cut-off, failed.</param>
/// <param name="Score">0 to 100; null when it could not be judged.</param>
public sealed record CallEndedMessage(Guid CallId, double At, CallStatus Status, int? Score)
{
    public static CallEndedMessage Of(LiveCall call, CallOutcome outcome) =>
        new(call.Id, Math.Round(outcome.DurationSeconds, 2), outcome.Status, outcome.Result?.Score.Total);
}
