using CallCoach.Coaching;

namespace CallCoach.Server.Live;

/// <summary>A cue is no longer shown.</summary>
/// <param name="CallId">The call.</param>
/// <param name="Number">The cue.</param>
/// <param name="Code">Its rule.</param>
/// <param name="At">Seconds from the start of the call.</param>
/// <param name="Reason">corrected, expired, replaced, call-ended.</param>
public sealed record CueClearedMessage(Guid CallId, int Number, string Code, double At, CueClearReason Reason)
{
    public static CueClearedMessage Of(Guid callId, CueCleared cleared) =>
        new(callId, cleared.Number, cleared.Code, LiveNumbers.Seconds(cleared.Position), cleared.Reason);
}
