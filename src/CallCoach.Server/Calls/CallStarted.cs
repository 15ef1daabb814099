using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Server.Security;
using CallCoach.Storage;

namespace CallCoach.Server.Calls;

/// <summary>A running call, as the hub and <c>GET /calls/live</c> announce it.</summary>
/// <param name="CallId">The call.</param>
/// <param name="Agent">Whose call it is.</param>
/// <param name="Team">Whose rules apply.</param>
/// <param name="Kind">live, replay, practice.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="CustomerReference">As the source said.</param>
/// <param name="Direction">outbound, inbound.</param>
/// <param name="Campaign">As the source said.</param>
/// <param name="Language">Spoken, BCP 47.</param>
/// <param name="Channels">1 or 2.</param>
/// <param name="Roles">One a channel.</param>
/// <param name="Bands">The team's, for the call's language.</param>
/// <param name="Script">What shall be said; null without one.</param>
/// <param name="Transcript">Where its text stands.</param>
/// <param name="Consent">not-needed, announced (the agent says that the call is recorded), awaited (nothing is heard yet), given.</param>
/// <param name="Private">Training that only its agent sees.</param>
/// <param name="Listen">Its campaign lets those who look after the team listen while it runs.</param>
public sealed record CallStarted(
    Guid CallId, Named Agent, Named Team, CallKind Kind, DateTime StartedAt, string? CustomerReference, CallDirection Direction,
    string? Campaign, string? Language, int Channels, IReadOnlyList<ChannelRole> Roles, Bands Bands,
    ScriptView? Script, TranscriptState Transcript, CallConsent Consent, bool Private, bool Listen)
{
    /// <param name="call">With agent and team.</param>
    /// <param name="bands">The team's.</param>
    /// <param name="running">The call as this server runs it; null when it does not.</param>
    public static CallStarted Of(Call call, Bands bands, LiveCall? running) => new(
        call.Id, new Named(call.AgentId, call.Agent!.DisplayName), new Named(call.TeamId, call.Team!.Name), call.Kind, call.StartedAt,
        call.CustomerReference, call.Direction, call.Campaign, call.Language, call.Channels, call.RolesOfChannels(), bands, ScriptView.Read(call.Script), running?.TextState ?? call.TranscriptState,
        call.Consent, call.IsPrivate, running?.Policy.MayListen ?? false);
}
