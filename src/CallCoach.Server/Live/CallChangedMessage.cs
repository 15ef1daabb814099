using CallCoach.Calls;

namespace CallCoach.Server.Live;

/// <summary>A call goes on in another way.</summary>
/// <param name="CallId">The call.</param>
/// <param name="State">running, paused, source-lost, roles-swapped, consent-given.</param>
/// <param name="At">Seconds from the start of the call.</param>
public sealed record CallChangedMessage(Guid CallId, string State, double At)
{
    public const string RolesSwapped = "roles-swapped";
    public const string ConsentGiven = "consent-given";

    public static CallChangedMessage Of(LiveCall call) => new(call.Id, call.State switch
    {
        LiveCallState.Paused => "paused",
        LiveCallState.SourceLost => "source-lost",
        _ => "running",
    }, Math.Round(call.Seconds, 2));
}
