using CallCoach.Calls;
using CallCoach.Server.Calls;
using CallCoach.Server.Security;

namespace CallCoach.Server.Live;

/// <summary>A running call as it is announced.</summary>
internal static class LiveCallView
{
    public static CallStarted Of(LiveCall call)
    {
        var start = call.Start;
        return new CallStarted(
            call.Id, new Named(start.AgentId, start.AgentName), new Named(start.TeamId, start.TeamName), start.Kind, start.StartedAt,
            start.CustomerReference, start.Direction, start.Campaign, start.Language, start.Channels,
            [.. Enumerable.Range(0, start.Channels).Select(channel => call.Roles[channel])], call.Bands, call.Policy.Script is { } script ? ScriptView.Of(script) : null, call.TextState, call.Consent, start.IsPrivate, call.Policy.MayListen);
    }

    /// <summary>What was said so far, in place of what a screen knows.</summary>
    public static TranscriptMessage TextOf(LiveCall call)
    {
        var text = call.TextSoFar();
        return new TranscriptMessage(call.Id, Replaces: true, text.Lines, text.State);
    }
}
